import { expect, test } from 'vitest';
import type { Cooperation, Game, Pacts } from '../src/api/client';
import { coalitionOf, coalitions, drawn, hasCore, payments, shares, touched, worthBars } from '../src/pages/cooperation/figures';
import { drawnPacts, pactName, row } from '../src/pages/cooperation/pacts';
import keptPacts from '../../server/src/test/resources/org/orebridge/server/browser-pacts.json';
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

test('an agreement is told by figures of each party, of all and of outsiders, and drawn once', () => {
  const [world] = (keptPacts as unknown as Pacts).cases[0]?.worlds ?? [];
  const all = world?.pacts.find((pact) => pact.role === 'ALL');
  const told = all && row(all.effect, 'welfare');
  expect(told?.together).toBeCloseTo(told?.each.reduce((sum, one) => sum + one, 0) ?? Number.NaN, 6);
  expect((told?.together ?? 0) + (told?.outsiders ?? 0)).toBeCloseTo(told?.world ?? Number.NaN, 6);
  // The members' welfare as the study says it, in six digits.
  expect((told?.together ?? 0) / (all?.effect.members ?? 1)).toBeCloseTo(1, 3);
  expect(world && drawnPacts(world).map((pact) => pact.clauses)).toEqual([['R2'], ['R6'], ['R2', 'R6']]);
  const words = { all: 'all', without: (one: string) => `all without ${one}` };
  expect(pactName(['R6'], 'ALL_BUT_ONE', ['R2', 'R6'], (code) => code, words)).toBe('all without R2');
  expect(pactName(['R2', 'R6'], 'LOOKED_AT', ['R2', 'R6', 'R7'], (code) => code, words)).toBe('R2 + R6');
});
