import { expect, test } from 'vitest';
import type { MineralStock, StockHolder, StockpileResult } from '../src/api/client';
import { keptName } from '../src/pages/stockpile/Ask';
import { aloneAndTogether, daysRows, frontier, releasePaths, ruleParts, ruleWorths, stillPays, yearlyCost } from '../src/pages/stockpile/figures';
import { buildLines, refillRows, unevenBars } from '../src/pages/stockpile/beyond';
import { chosen, codesIn, joinedCodesIn, numberIn, numbersIn } from '../src/studies/codes';
import { shownAt } from '../src/studies/kinds';

const size = (days: number, userLoss: number) => ({ days, tonnes: days / 10, cost: days * 2, userLoss, userLossTail: 20 * userLoss, welfareLoss: -userLoss, welfareLossTail: userLoss / 2, rule: 'full at home' });

const holder = (party: string, losses: number[]): StockHolder => ({
  party,
  name: party,
  perDay: 0.1,
  price: 100,
  targetDays: party === 'KOR' ? 100 : null,
  sizes: losses.map((loss, at) => size(at * 30, loss)),
  forUsers: { days: 60, tonnes: 6, saved: 3, cost: 2 },
  forWelfare: { days: 10, tonnes: 1, saved: 1, cost: 1 },
  rules: [
    { rule: 'none', userLoss: 50, welfareChange: -8, releases: [0, 0, 0, 0, 0, 0], reaction: null },
    { rule: 'full', userLoss: 40, welfareChange: -9, releases: [0, 2, 1, 1e-9, 0, 0], reaction: null },
  ],
  ruledDays: 60,
  knowledge: { ofInformation: 2, ofStochasticSolution: 1 },
  ranges: null,
});

const stock = { mineral: 'gallium', holders: [holder('KOR', [10, 7, 6]), holder('JPN', [20, 16, 15]), holder('KOR+JPN', [30, 20, 18])] } as unknown as MineralStock;

test('what each saves alone is added up beside what all save together, by the same days', () => {
  expect(aloneAndTogether(stock)).toEqual([
    { days: 30, cost: 60, alone: 7, together: 10 },
    { days: 60, cost: 120, alone: 9, together: 12 },
  ]);
  expect(aloneAndTogether({ ...stock, holders: stock.holders.slice(0, 2) })).toEqual([]);
});

test('a size that still pays where none larger was tried is said to be open, and a missing target stays missing', () => {
  const rows = daysRows({ minerals: [stock] } as unknown as StockpileResult, (id) => id, (one) => one.party);
  expect(rows.map((row) => [row.name, row.together, row.usersOpen, row.welfareOpen, row.target])).toEqual([
    ['KOR', false, true, false, 100],
    ['JPN', false, true, false, undefined],
    ['KOR+JPN', true, true, false, undefined],
  ]);
  expect(stillPays(59, stock.holders[0] as StockHolder)).toBe(false);
});

test('the frontier has a point a size, for users or for the nation, in the mean and in the worst years', () => {
  const korea = stock.holders[0] as StockHolder;
  expect(frontier(korea, 'users')).toEqual({
    mean: [{ days: 0, x: 0, y: 10 }, { days: 30, x: 60, y: 7 }, { days: 60, x: 120, y: 6 }],
    tail: [{ days: 0, x: 0, y: 200 }, { days: 30, x: 60, y: 140 }, { days: 60, x: 120, y: 120 }],
  });
  expect(frontier(korea, 'welfare').mean.map((point) => point.y)).toEqual([-10, -7, -6]);
});

test('a rule is worth what it changes against releasing nothing, and what a solver leaves is no release', () => {
  const korea = stock.holders[0] as StockHolder;
  expect(ruleWorths(korea)).toEqual([{ rule: 'full', users: 10, welfare: -1 }]);
  expect(releasePaths(korea, (rule) => rule).lines.map((line) => line.values)).toEqual([[0, 2, 1, 0, 0]]);
  expect(ruleParts('full at home')).toEqual(['full', true]);
  expect(yearlyCost(korea)).toBeCloseTo(0.2, 12);
});

test('codes and numbers are read as people write them', () => {
  expect(codesIn(' kor, JPN+usa、eu27 ')).toEqual(['KOR', 'JPN', 'USA', 'EU27']);
  expect(numbersIn('15, 30 60')).toEqual([15, 30, 60]);
  expect(numberIn(' ')).toBeUndefined();
  expect(numberIn('0')).toBe(0);
});

test('a kept result is called after its minerals and has an address by its kind', () => {
  expect(keptName('cobalt_silicon-metal-0a1b2c3d4e5f', (id) => id.toUpperCase(), (names) => names.join('+'))).toBe('COBALT+SILICON-METAL');
  expect(shownAt({ study: 'cooperation' } as never, 'x')).toBe('/cooperation/games/x');
  expect(shownAt({ study: null } as never, 'x')).toBe('/answer/x');
});

test('what was left out is not sent', () => {
  expect(chosen({ a: undefined, b: false, c: [], d: 0, e: true, f: ['x'] })).toEqual({ d: 0, e: true, f: ['x'] });
  expect(joinedCodesIn('usa, aus+can、MSP')).toEqual(['USA', 'AUS+CAN', 'MSP']);
});

test('sizes of one’s own stand beside the same for all, and a target where there is one', () => {
  const uneven = { parties: [{ party: 'KOR', days: 12, targetDays: 100 }, { party: 'JPN', days: 30, targetDays: null }], sameDays: 20 } as never;
  const bars = unevenBars(uneven, (party) => party, { ownDays: 'own', sameDays: 'same', target: 'target' });
  expect(bars.map((bar) => [bar.group, bar.name, bar.value])).toEqual([['KOR', 'own', 12], ['KOR', 'same', 20], ['KOR', 'target', 100], ['JPN', 'own', 30], ['JPN', 'same', 20]]);
});

test('filling up is told of each party, apart and then coordinated', () => {
  const shares = (months: number) => ({ shares: ['KOR', 'JPN'].map((party) => ({ party, months })) });
  const rows = refillRows({ apart: shares(4), coordinated: shares(24) } as never);
  expect(rows.map((row) => [row.party, row.coordinated, row.share.months])).toEqual([['KOR', false, 4], ['KOR', true, 24], ['JPN', false, 4], ['JPN', true, 24]]);
});

test('every mineral that is built up has a line that looks like no other', () => {
  const minerals = Array.from({ length: 12 }, (_, at) => ({ mineral: `m${at}`, days: [1, 2] }));
  const { lines } = buildLines({ minerals } as never, (id) => id);
  expect(new Set(lines.map((line) => `${line.colour} ${line.dash}`)).size).toBe(12);
});
