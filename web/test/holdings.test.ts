import { expect, test } from 'vitest';
import type { Holdings, MineralHoldings } from '../src/api/client';
import { counted, gapsByYear, newestOutput, ofList, stagesOf, yearsOf, type HeldCell } from '../src/pages/data/holdings';
import { chosen, orderOf, sorted } from '../src/parts/sort';
import { cell, words, type Table } from '../src/parts/table';
import { fill } from '../src/words/language';

const held = (one: Partial<HeldCell>): HeldCell => ({ topic: 'mining', year: 2024, used: 0, assumed: 0, beside: 0, unknown: 0, observed: 0, sources: [], ...one });
const mineral = (name: string, ...cells: HeldCell[]): MineralHoldings => ({ mineral: name, name, modelled: true, reason: '', baseYear: 2024, quality: null, cells, gaps: [] });

test('a cell says what is used, assumed, beside, withheld and imported, each by its mark', () => {
  expect(counted(held({ used: 10, assumed: 3, beside: 4, unknown: 1, observed: 20 }))).toBe('10* +4 ?1 (20)');
  expect(counted(held({}))).toBe('0');
});

test('years are those that have figures, the newest first, and parts stand in the order of the chain', () => {
  const minerals = [mineral('a', held({ topic: 'price', year: 2022 }), held({ topic: 'other', year: 2021 })), mineral('b', held({ year: 2025 }))];
  expect(yearsOf(minerals)).toEqual([2025, 2022, 2021]);
  expect(stagesOf(minerals)).toEqual(['mining', 'price']);
});

test('the newest output counts figures in use alone', () => {
  expect(newestOutput(mineral('a', held({ used: 1, year: 2023 }), held({ beside: 3, year: 2025 }), held({ topic: 'price', used: 1, year: 2026 })))).toBe(2023);
  expect(newestOutput(mineral('a'))).toBeUndefined();
});

test('a list keeps the minerals of its lines', () => {
  const line = (list: string, name: string) => ({ list, entry: name, mineral: name, mark: 'modelled', note: '' });
  const all: Holdings = { imported: false, minerals: [mineral('a'), mineral('b')], lists: [line('KR-33', 'b'), line('JP-34', 'a'), line('JP-34', '')], sources: [], files: [] };
  expect(ofList(all, 'KR-33').map((one) => one.mineral)).toEqual(['b']);
  expect(ofList(all, null)).toHaveLength(2);
});

test('gaps stand together by year and by the year that stands in', () => {
  const gap = (year: number, standIn: number, subject: string) => ({ topic: 'trade', subject, year, standIn });
  const groups = gapsByYear([gap(2024, 2023, 'a'), gap(2023, 0, 'b'), gap(2024, 2023, 'c'), gap(2024, 2022, 'd')]);
  expect(groups.map((one) => [one.year, one.standIn, one.gaps.length])).toEqual([
    [2023, 0, 1],
    [2024, 2022, 1],
    [2024, 2023, 2],
  ]);
});

test('rows are sorted by a heading, those without a value last, and what is equal stays as it was', () => {
  const table: Table = {
    columns: [{ name: 'Name', text: true, key: 'name' }, { name: 'Value', key: 'value' }],
    rows: [
      [words('b'), cell(10, String)],
      [words('c'), undefined],
      [words('a'), cell(9, String)],
      [words('d'), cell(10, String)],
    ],
  };
  const names = (order: string | null) => sorted(table, orderOf(order), 'en').rows.map((row) => row[0]?.value).join('');
  expect([names('-value'), names('value'), names('name'), names('-name'), names(null), names('nothing')]).toEqual(['bdac', 'abdc', 'abcd', 'dcba', 'bcad', 'bcad']);
  expect([chosen(table, 'value', undefined), chosen(table, 'value', orderOf('-value')), chosen(table, 'name', undefined)]).toEqual(['-value', 'value', 'name']);
});

test('an English noun follows its number', () => {
  expect(fill('{0} figure(s) of {1} place(s)', 1, 3)).toBe('1 figure of 3 places');
  expect(fill('{0} figure(s)', '1,001')).toBe('1,001 figures');
});
