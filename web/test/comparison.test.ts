import { expect, test } from 'vitest';
import type { Answer, MonthlySeries } from '../src/api/client';
import { overlaid } from '../src/pages/answer/Comparison';
import { differences, otherInputs } from '../src/pages/answer/differences';
import { common } from '../src/words/common';

const series = (measure: string, values: number[]): MonthlySeries => ({ measure, subject: 'all', base: 0, values, band: null }) as unknown as MonthlySeries;

const answer = (need: number[], ways: string[], share: number, stops: string[]): Answer =>
  ({
    ways: ways.map((way) => ({ way, status: 'ANSWERED', parties: [{ region: 'KOR', series: [series('unmet-need', need)] }], others: [] })),
    shock: { scenario: 's', mineral: 'cobalt', baseYear: 2024, firstMonth: '2025-03', monthsReported: need.length, endsInMonth: null, parties: [{ code: 'KOR' }], stops, beliefs: [] },
    run: { mode: 'rolling', drawsDone: 0, seed: 1, program: '1' },
    assumptions: [{ key: 'market.share', value: share, unit: 'share' }],
    network: { uses: [] },
  }) as unknown as Answer;

const one = answer([0, 0.25], ['a', 'b', 'c'], 1, ['Congo stops.', 'All of it.']);
const other = answer([0, 0.5], ['b', 'c', 'R2'], 0.5, ['Congo stops.', 'Half of it.']);

test('figures are compared for the ways and parties that both answers have', () => {
  expect(differences(one, other, 2)).toEqual(['b', 'c'].map((way) => ({ party: 'KOR', measure: 'unmet-need', way, one: 0.25, other: 0.5 })));
});

test('only what was put in otherwise is named, sentences that both have are left out', () => {
  expect(otherInputs(one, other)).toEqual([
    { key: 'stops', one: 'All of it.', other: 'Half of it.' },
    { key: 'market.share', one: '1 share', other: '0.5 share' },
  ]);
  expect(otherInputs(one, one)).toEqual([]);
});

test('curves of both lie over each other, those of the other one dashed', () => {
  const { lines } = overlaid(one, other, 'KOR', 'unmet-need', common.en.ways, ['this', 'the other']);
  expect(lines.map((line) => [line.name, line.dash])).toEqual([
    ['Each alone · this', undefined],
    ['Together · this', undefined],
    ['Each alone · the other', '7 4'],
    ['Together · the other', '7 4'],
  ]);
});
