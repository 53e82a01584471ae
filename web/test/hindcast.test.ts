import { expect, test } from 'vitest';
import { miss, pathLines, type SeriesScore } from '../src/pages/data/hindcast';

const series = {
  path: ['2025-03', '2025-04', '2025-05'].map((month, at) => ({ month, central: at, low: at - 1, median: at + 1, high: at + 2 })),
  months: [{ month: '2025-05', low: 80, high: 120, predicted: 49, covered: false }],
} as unknown as SeriesScore;

test('an observation stands in its month, a month without one stays empty', () => {
  const [predicted, observed] = pathLines(series, { predicted: 'p', observed: 'o' }).lines;
  expect(predicted?.values).toEqual([1, 2, 3]);
  expect(observed?.values).toEqual([null, null, 100]);
  expect(observed?.points).toBe(true);
});

test('a miss is a factor of the middle of what was quoted', () => {
  expect(miss({ month: '', low: 50, high: 200, predicted: 80, covered: true })).toBeCloseTo(0.8);
});
