import flags from 'tables:flags';
import treatments from 'tables:treatments';
import { describe, expect, test } from 'vitest';
import table from '../../workbench/src/main/resources/org/orebridge/workbench/report/sentences.tsv?raw';
import { inTable, sentencesOf } from '../src/words/said';
import { countryCodes, countryName, formName, mineralName } from '../src/words/names';

const modules = import.meta.glob<Record<string, unknown>>(['../src/words/*.ts', '../src/studies/words.ts', '../src/pages/**/*[wW]ords.ts', '!../src/pages/scenario/keyWords.ts'], { eager: true });

type Tree = { readonly [key: string]: Tree | string };

function isWords(value: unknown): value is Record<'en' | 'ko' | 'ja', Tree> {
  return typeof value === 'object' && value !== null && 'en' in value && 'ko' in value && 'ja' in value;
}

function leaves(tree: Tree | string, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const places = (message: string) => [...message.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

const all = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([, value]) => isWords(value))
    .map(([name, value]) => ({ name: `${file} ${name}`, words: value as Record<'en' | 'ko' | 'ja', Tree> })),
);

describe.each(all)('$name', ({ words }) => {
  const english = new Map(leaves(words.en));
  test.each(['ko', 'ja'] as const)('has the same messages with the same places in %s', (language) => {
    const other = new Map(leaves(words[language]));
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of english) expect(places(other.get(key) ?? ''), key).toEqual(places(message));
  });
});

test('there are messages to compare', () => expect(all.length).toBeGreaterThan(2));

test('official usage names the parties and what is traded', () => {
  expect(['en', 'ko', 'ja'].map((language) => countryName('KOR', language as 'en'))).toEqual(['South Korea', '한국', '韓国']);
  expect(countryName('COD', 'ja')).toBe('コンゴ民主共和国');
  expect(countryName('XXX', 'ko')).toBe('XXX');
  expect(countryCodes('en').length).toBeGreaterThan(200);
  expect(mineralName('cobalt', 'ko')).toBe('코발트');
  expect(formName('cobalt-metal', 'en')).toBe('Cobalt metal');
  expect(formName('new-form', 'ja')).toBe('New form');
});

test('a sentence with gaps is said with the names of the language', () => {
  const apart =
    'Prices further apart than freight explains (a barrier, another quality or a doubtful flow): from magnesium-metal@BRA to magnesium-metal@USA 4,798 USD/t more (88 % of the mean price); and 6 more, see the input figures.';
  expect(inTable(apart, sentencesOf(table, 'ko'), 'ko')).toBe(
    '운임으로 설명되는 것보다 큰 가격 차이(장벽, 다른 품질 또는 의심스러운 물량): 브라질 마그네슘 괴 → 미국 마그네슘 괴 톤당 4,798달러 높음(평균 가격의 88%); 그 밖의 6건은 입력 수치 참조.',
  );
  expect(inTable('The production of 2024 stands in for 2023: production gallium-primary:USA.', sentencesOf(table, 'ja'), 'ja')).toBe(
    '2023年の代わりに2024年の生産の数値を用いた: 米国 ガリウム一次生産。',
  );
  expect(inTable('Nobody says this.', sentencesOf(table, 'ko'), 'ko')).toBeUndefined();
});

test('what was said of a figure and done with it has a name in each language', () => {
  for (const language of ['en', 'ko', 'ja'] as const) {
    for (const one of ['stated', 'estimated', 'withheld', 'not-available']) expect(flags[language][one], `${one} ${language}`).toBeTruthy();
    for (const one of ['as-given', 'derived', 'assumed']) expect(treatments[language][one], `${one} ${language}`).toBeTruthy();
  }
});
