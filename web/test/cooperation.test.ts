import { expect, test } from 'vitest';
import type { Cooperation, Game } from '../src/api/client';
import { coalitionOf, coalitions, drawn, hasCore, payments, shares, touched, worthBars } from '../src/pages/cooperation/figures';
import kept from '../../server/src/test/resources/org/orebridge/server/browser-cooperation.json';

const found = kept as unknown as Cooperation;
const [market, restricting, allocation] = found.games as [Game, Game, Game];

test('coalitions stand by what they are worth in the first game, all together last', () => {
  expect(coalitions(found).map((one) => one.join('+'))).toEqual(['JPN+USA', 'KOR+JPN', 'KOR+USA', 'KOR+JPN+USA']);
  const many = Array.from({ length: 40 }, (_, at) => [String(at)]);
  expect(drawn(many)).toHaveLength(12);
  expect(drawn(many).at(-1)).toEqual(['39']);
});

test('each coalition has a bar a game', () => {
  const bars = worthBars(found, [['KOR', 'JPN']], (members) => members.join('+'), (kind) => kind);
  expect(bars.map((bar) => [bar.group, bar.name])).toEqual([
    ['KOR+JPN', 'MARKET'],
    ['KOR+JPN', 'MARKET_RESTRICTING'],
    ['KOR+JPN', 'ALLOCATION'],
  ]);
});

test('the shares of each concept add up to what all are worth', () => {
  for (const game of found.games) {
    const worth = game.coalitions.at(-1)?.worth ?? 0;
    for (const concept of ['falls', ...game.points.map((point) => point.concept)]) {
      const own = shares(found, game).filter((one) => one.concept === concept);
      if (own.length === 0) continue;
      // The kept figures have six digits.
      expect(own.reduce((sum, one) => sum + one.value, 0) / worth).toBeCloseTo(1, 4);
    }
  }
  expect(shares(found, allocation).some((one) => one.concept === 'falls')).toBe(false);
});

test('what is paid brings who would lose to nothing', () => {
  const floor = payments(market).filter((one) => one.aim === 'nobodyLoses');
  const loser = market.together.find((gain) => gain.welfare < 0);
  expect(floor.every((one) => one.to === loser?.player)).toBe(true);
  expect(floor.reduce((sum, one) => sum + one.amount, 0)).toBeCloseTo(-(loser?.welfare ?? 0), -1);
  expect(payments(allocation)).toEqual([]);
});

test('members, other parties and the rest of the world add up to the world', () => {
  const coalition = coalitionOf(market, ['JPN', 'USA']);
  const apart = coalition && touched(coalition);
  expect((coalition?.worth ?? 0) + (apart?.others ?? 0) + (apart?.rest ?? 0)).toBeCloseTo(coalition?.world ?? Number.NaN, 3);
  expect(touched(allocation.coalitions.at(-1) as Game['coalitions'][number])).toBeUndefined();
});

test('an empty core is told as one', () => expect([market, restricting, allocation].map(hasCore)).toEqual([false, true, true]));
