import { expect, test } from 'vitest';
import cobalt from '../../workbench/src/main/resources/org/orebridge/workbench/scenarios/cobalt-drc-2025.yaml?raw';
import unknownEnd from '../../workbench/src/main/resources/org/orebridge/workbench/scenarios/cobalt-unknown-end.yaml?raw';
import { bars } from '../src/pages/scenario/bars';
import { countriesOf, figure, fits, fresh, unknownKeys, writtenCountries, type ValueView } from '../src/pages/scenario/keys';
import { add, comments, pathAt, put, readText, take } from '../src/pages/scenario/text';

const changed = (after: string, before = cobalt) => after.split('\n').filter((line) => !before.split('\n').includes(line));

test('a changed figure changes its line alone, and the remark beside it stays', () => {
  const after = put(cobalt, ['base-year'], 2023);
  expect(changed(after)).toEqual(['base-year: 2023']);
  expect(changed(put(cobalt, ['start'], '2025-04'))).toEqual(['start: 2025-04 # the suspension of 22 February is felt from March on']);
  expect(comments(after)).toBe(comments(cobalt));
});

test('a new key goes where the order of keys has it', () => {
  const after = put(cobalt, ['measures', 0, 'share'], 0.1, ['id', 'type', 'country', 'from', 'until', 'share', 'sources', 'assumed']);
  const lines = after.split('\n');
  expect(lines[lines.indexOf('    share: 0.1') - 1]).toContain('until: 2025-10');
});

test('a key without a value goes, and a list without entries goes with it', () => {
  expect(put(cobalt, ['mode'], undefined)).not.toContain('mode:');
  const one = take(cobalt, ['stocks', 1]);
  expect(one).toContain('stocks:');
  expect(take(one, ['stocks', 0])).not.toContain('stocks:');
});

test('what stands alone becomes the first of a list when another is added', () => {
  const after = add('measures:\n  - id: a\n    assumed: One.\n', ['measures', 0, 'assumed'], 'Two.');
  expect(readText(after).says).toEqual({ measures: [{ id: 'a', assumed: ['One.', 'Two.'] }] });
});

test('entries of entries are written on one line, and a first measure makes its list', () => {
  const quota = add(cobalt, ['measures', 1, 'amounts'], { from: '2027-01', tonnes: 5 });
  expect(changed(quota)).toEqual(['      - {from: 2027-01, tonnes: 5}']);
  expect(add('name: a\n', ['measures'], { id: 'b', type: 'outage' })).toBe('name: a\nmeasures:\n  - id: b\n    type: outage\n');
});

test('a text that is no YAML stays as it is', () => {
  const broken = 'name: [a';
  expect(put(broken, ['name'], 'b')).toBe(broken);
  expect(readText(broken).says).toBeUndefined();
});

test('a line leads to the field that it is about', () => {
  const line = cobalt.split('\n').findIndex((one) => one.includes('carry-over')) + 1;
  expect(pathAt(readText(cobalt), line)).toEqual(['measures', 1, 'carry-over']);
  expect(pathAt(readText(cobalt), 3)).toEqual(['title']);
});

test('countries are read and written in every way that a scenario has', () => {
  for (const written of ['all', 'CHN', ['CHN', 'KOR'], { 'all-except': ['KOR'] }]) {
    expect(writtenCountries(countriesOf(written) ?? { which: 'all', codes: [] })).toEqual(written);
  }
  expect(countriesOf({ none: 1 })).toBeUndefined();
});

test('a figure is a number where it is one, else the name of a number', () => {
  expect([figure('0.5'), figure(' 1e3 '), figure('1 - short'), figure('')]).toEqual([0.5, 1000, '1 - short', undefined]);
});

test('what the form cannot show is said, not changed', () => {
  const text = { kind: 'text' } as ValueView;
  expect(fits(text, { a: 1 })).toBe(false);
  expect(fits({ kind: 'list', item: text } as ValueView, 'alone')).toBe(true);
  expect(unknownKeys([{ name: 'a' } as never], { a: 1, b: 2 })).toEqual(['b']);
});

test('a new entry has what it cannot do without', () => {
  const value = { kind: 'section', keys: [{ name: 'from', required: true, value: { kind: 'month' } }, { name: 'tonnes', required: true, value: { kind: 'figure', low: 0, high: 9 } }, { name: 'per', required: false }] };
  expect(fresh(value as unknown as ValueView, { from: '2026-01' })).toEqual({ from: '2026-01', tonnes: 1 });
});

test('a measure is drawn from its first month to its last possible end', () => {
  const unknown = readText(unknownEnd).says ?? {};
  expect(bars(unknown).measures[0]).toMatchObject({ from: 1, until: 26, type: 'export-ban' });
  expect(bars(unknown).measures[0]?.ends.map((end) => end.probability)).toEqual([0.3, 0.25, 0.2, 0.15, 0.1]);
  expect(bars({ measures: [{ from: '2025-01' }] }).measures).toEqual([]);
});
