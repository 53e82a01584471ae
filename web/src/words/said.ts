import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '../frame/settings';
import type { Language } from './language';

type Sentences = ReadonlyMap<string, string>;

const column: Readonly<Record<Language, number>> = { en: 0, ko: 1, ja: 2 };
const read = new Map<Language, Sentences>();

async function sentences(language: Language): Promise<Sentences> {
  const { default: table } = await import('../../../workbench/src/main/resources/org/orebridge/workbench/report/sentences.tsv?raw');
  const rows = table.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
  return new Map(rows.flatMap((cells): [string, string][] => {
    const [english] = cells;
    const other = cells[column[language]];
    return english && other ? [[english, other]] : [];
  }));
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
    const text = english ? known?.get(english) : undefined;
    return text && language !== 'en' ? { text, lang: language } : { text: english ?? '', lang: 'en' };
  };
}
