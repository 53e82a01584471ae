import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '../frame/settings';
import { fitted, type Language } from './language';
import { loadNames, nameInEnglish } from './names';

/** A sentence with gaps: what it looks like in English, which gap is which, and what it is in the other language. */
interface Pattern {
  readonly english: RegExp;
  readonly gaps: readonly string[];
  readonly said: string;
}

export interface Sentences {
  readonly whole: ReadonlyMap<string, string>;
  readonly patterns: readonly Pattern[];
}

const column: Readonly<Record<Language, number>> = { en: 0, ko: 1, ja: 2 };
const gap = /\{\d\}/g;
const read = new Map<Language, Sentences>();

function pattern(english: string, said: string): Pattern {
  const quoted = english.split(gap).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { english: new RegExp(`^${quoted.join('([^]+?)')}$`), gaps: english.match(gap) ?? [], said };
}

/** The sentences of a table, a line each: English, Korean, Japanese. */
export function sentencesOf(table: string, language: Language): Sentences {
  const whole = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const line of table.split('\n')) {
    const cells = line.split('\t');
    const [english] = cells;
    const other = cells[column[language]];
    if (!english || !other || line.startsWith('#')) continue;
    if (english.search(gap) < 0) whole.set(english, other);
    else patterns.push(pattern(english, other));
  }
  return { whole, patterns };
}

/** The sentence in the language of the table; undefined where it does not have it. */
export function inTable(english: string, sentences: Sentences, language: Language): string | undefined {
  const known = sentences.whole.get(english);
  if (known) return known;
  for (const one of sentences.patterns) {
    const found = one.english.exec(english);
    if (found) {
      return fitted(one.gaps.reduce((said, place, index) => said.replaceAll(place, filled(found[index + 1] ?? '', sentences, language)), one.said));
    }
  }
  return undefined;
}

/** What fills a gap: a list, a sentence, a name, or what is the same in every language. */
function filled(english: string, sentences: Sentences, language: Language): string {
  const each = (between: string) =>
    english
      .split(between)
      .map((part) => filled(part, sentences, language))
      .join(between);
  // A semicolon in one of several sentences parts no cases.
  if (english.includes('; ') && !english.includes('. ') && !sentences.whole.has(english)) return each('; ');
  return inTable(english, sentences, language) ?? nameInEnglish(english, language) ?? (english.includes(', ') ? each(', ') : english);
}

async function sentences(language: Language): Promise<Sentences> {
  const { default: table } = await import('../../../workbench/src/main/resources/org/orebridge/workbench/report/sentences.tsv?raw');
  await Promise.all([loadNames('en'), loadNames(language)]);
  return sentencesOf(table, language);
}

/** A sentence that came in English, as the reader's language says it; where it does not, as it is, and marked as English. */
export function useSaid(): (english: string | null | undefined) => { readonly text: string; readonly lang: Language } {
  const { language } = useSettings();
  const [known, setKnown] = useState(read.get(language));
  useEffect(() => {
    let left = false;
    if (language === 'en') setKnown(undefined);
    else {
      void sentences(language).then((found) => {
        read.set(language, found);
        if (!left) setKnown(found);
      });
    }
    return () => {
      left = true;
    };
  }, [language]);
  return (english) => {
    const text = english && known && language !== 'en' ? inTable(english, known, language) : undefined;
    return text ? { text, lang: language } : { text: english ?? '', lang: 'en' };
  };
}
