import { expect, test } from 'vitest';
import type { Cooperation, Game, Invitation, Pacts, Swaps } from '../src/api/client';
import { coalitionOf, coalitions, drawn, hasCore, payments, shares, touched, worthBars } from '../src/pages/cooperation/figures';
import { answersOf, doneBars, spread, touchedBy } from '../src/pages/cooperation/pactBars';
import { drawnPacts, pactName, row } from '../src/pages/cooperation/pacts';
import { alreadyGained, campsOf, changesOf, expectedOf, inviteBars, ordered, stopping } from '../src/pages/cooperation/invite';
import { campsIn } from '../src/pages/cooperation/InviteAsk';
import { monthsIn } from '../src/pages/cooperation/PactsAsk';
import { scenariosOf } from '../src/pages/cooperation/ScenariosFields';
import { runWords } from '../src/pages/run/words';
import { questionOf } from '../src/studies/QuestionFields';
import { settingsIn } from '../src/studies/settings';
import contract from '../../server/src/main/openapi/openapi.json';
import { why } from '../src/pages/cooperation/SwapObstacles';
import { allFlows, bases, clean, flows, needBars, plantName, thingName } from '../src/pages/cooperation/swaps';
import keptInvite from '../../server/src/test/resources/org/orebridge/server/browser-invite.json';
import keptSwaps from '../../server/src/test/resources/org/orebridge/server/browser-swaps.json';
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
  expect(world && drawnPacts(world).map((pact) => pact.clauses.join('+'))).toEqual(['R2', 'R3', 'R4', 'R5', 'R6', 'R2+R3+R4+R6']);
  const words = { all: 'all', without: (one: string) => `all without ${one}` };
  expect(pactName(['R6'], 'ALL_BUT_ONE', ['R2', 'R6'], (code) => code, words)).toBe('all without R2');
  expect(pactName(['R2', 'R6'], 'LOOKED_AT', ['R2', 'R6', 'R7'], (code) => code, words)).toBe('R2 + R6');
});

test('who leaves or breaks an agreement, the other parties and outsiders add up to the world', () => {
  const [world] = (keptPacts as unknown as Pacts).cases[0]?.worlds ?? [];
  const done = [...(world?.broken ?? []), ...(world?.left ?? [])];
  expect(done.length).toBeGreaterThan(0);
  for (const one of done) {
    const told = touchedBy(one.against, one.party, 'welfare');
    expect(told.own).toBe(one.against.gains.find((gain) => gain.player === one.party)?.welfare);
    expect(told.own + told.others + told.outsiders).toBeCloseTo(one.against.world.welfare, 6);
  }
  const bars = doneBars(done, 'welfare', (one) => one.party, { own: 'own', others: 'others', outsiders: 'outsiders' });
  expect(bars).toHaveLength(3 * done.length);
});

test('an answer of the exporter is drawn beside none, over all that it is assumed to be', () => {
  for (const world of (keptPacts as unknown as Pacts).cases[0]?.worlds ?? []) {
    const drawings = answersOf(world);
    expect(drawings.length).toBeGreaterThan(0);
    for (const { clauses, own } of drawings) {
      expect(own.map((one) => one.reaction?.kind)).toEqual([undefined, 'HELPERS_RESTRICTED', 'EASING']);
      expect(own[0]?.effect).toBe(world.pacts.find((pact) => pact.clauses.join() === clauses.join())?.effect);
    }
  }
  expect([spread(2, [5, -1]), spread(-3, [1, 2]), spread(1, [])]).toEqual([{ low: -1, high: 5 }, { low: -3, high: 2 }, { low: undefined, high: undefined }]);
});

const invited = keptInvite as unknown as Invitation;
const members = invited.members.map((member) => member.id);

test('candidates stand by what members and candidate gain together, and what each gains adds up', () => {
  for (const one of invited.cases) {
    for (const game of one.games) {
      const gains = ordered(game).map((invite) => invite.jointGain);
      expect(gains).toHaveLength(game.invites.length);
      expect([...gains].sort((a, b) => b - a)).toEqual(gains);
      for (const invite of game.invites) {
        const own = changesOf(invite, members, 'welfare');
        const size = Math.max(...invite.changes.map((change) => Math.abs(change.welfare)));
        // The kept figures have six digits.
        expect(Math.abs(own.members.reduce((sum, value) => sum + value, 0) - invite.membersGain) / size).toBeLessThan(1e-4);
        expect(Math.abs(own.come - invite.candidateGain) / size).toBeLessThan(1e-4);
      }
      expect(inviteBars(game.invites, (id) => id, { membersBar: 'm', itself: 'i', others: 'o' })).toHaveLength(3 * game.invites.length);
    }
  }
});

test('over all scenarios each candidate is the mean by weights', () => {
  const [first] = expectedOf(invited, 'FREE');
  const mean = invited.cases.reduce((sum, one) => sum + one.weight * (one.games.find((game) => game.outsiders === 'FREE')?.invites.find((invite) => invite.candidate === first?.candidate)?.membersGain ?? Number.NaN), 0);
  expect((first?.membersGain ?? 0) / mean).toBeCloseTo(1, 4);
  expect(inviteBars(expectedOf(invited, 'FREE'), (id) => id, { membersBar: 'm', itself: 'i', others: 'o' }).some((bar) => bar.name === 'o')).toBe(false);
});

test('who stops exports is named where it could be invited, and camps are written as people write them', () => {
  const one = { ...invited.cases[0], stops: ['CHN', 'KOR'] } as never;
  expect(stopping(one, members)).toEqual(['CHN']);
  expect(campsOf({ one: ['KOR'], other: ['JPN', 'USA'] }, (party) => party)).toBe('KOR / JPN + USA');
  expect(campsIn(' kor, jpn / usa,EU27; KOR/JPN ')).toEqual(['KOR,JPN/USA,EU27', 'KOR/JPN']);
  expect(alreadyGained({ already: [{ welfare: 2 }, { welfare: -5 }] } as never)).toBe(-3);
});

test('what a question is asked with is read as it is written, and what is not understood is named', () => {
  expect(monthsIn('kor:6, JPN:3、usa-kor:1-6:18')).toEqual(['KOR:6', 'JPN:3', 'USA-KOR:1-6:18']);
  expect(settingsIn('market.holding_cost = 0.004; a=1e-3')).toEqual({ settings: { 'market.holding_cost': 0.004, a: 0.001 }, wrong: undefined });
  expect(['a', '=2', 'a=', 'a=1=2', 'a=x', 'a=1 a=2'].map((text) => settingsIn(text).wrong)).toEqual(['a', '=2', 'a=', 'a=1=2', 'a=x', 'a=2']);
  const form = new FormData();
  expect([questionOf(form), scenariosOf(form)]).toEqual([{}, { scenarios: [], weights: [] }]);
  for (const [name, value] of Object.entries({ year: '2023', settings: 'a=2', scenarios: 'stop-cobalt, stop-nickel', weights: '3 1 1' })) form.set(name, value);
  expect([questionOf(form), scenariosOf(form)]).toEqual([
    { baseYear: 2023, settings: { a: 2 } },
    { scenarios: ['stop-cobalt', 'stop-nickel'], weights: [3, 1, 1] },
  ]);
});

test('whatever can be chosen for a study has a name where its run is shown', () => {
  const options = Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    ['StockpileRequest', 'CooperationRequest', 'PactsRequest', 'InviteRequest', 'SwapsRequest'].includes(name) ? Object.keys((schema as { properties: object }).properties) : [],
  );
  expect(options.length).toBeGreaterThan(30);
  for (const words of [runWords.en, runWords.ko, runWords.ja]) expect(options.filter((option) => !words.options[option])).toEqual([]);
});

const swapped = keptSwaps as unknown as Swaps;

test('what is exchanged is put together over its months, and no tonne is lost', () => {
  const all = allFlows(swapped);
  const given = swapped.deliveries.reduce((sum, one) => sum + one.in, 0);
  expect(all.reduce((sum, flow) => sum + flow.tonnes, 0)).toBeCloseTo(given, 6);
  expect(new Set(all.map((flow) => `${flow.from} ${flow.to} ${flow.form}`)).size).toBe(all.length);
  for (const ring of swapped.rings) for (const flow of flows(ring.parts)) expect(flow.first).toBeLessThanOrEqual(flow.last);
});

test('needs are told as served alone, served and left, and what a solver leaves of nothing is nothing', () => {
  for (const need of swapped.needs) expect((need.served + need.unmet) / need.tonnes).toBeCloseTo(1, 4);
  expect(needBars(swapped.needs, (need) => need.id, { alone: 'a', served: 's', unmet: 'u' })).toHaveLength(3 * swapped.needs.length);
  expect(clean(-0.0113635, swapped)).toBe(0);
  expect(clean(swapped.gain, swapped)).toBe(swapped.gain);
});

test('what a scenario holds and misses is called by whose and what; an id that somebody chose is told', () => {
  const [party, form] = [(code: string) => `<${code}>`, (id: string) => id.toUpperCase()];
  expect(thingName({ id: 'KOR gallium-4n', party: 'KOR', forms: ['gallium-4n'] }, party, form)).toBe('<KOR>: GALLIUM-4N');
  expect(thingName({ id: 'magnets', party: 'JPN', forms: ['a', 'b'] }, party, form)).toBe('<JPN>: A, B (magnets)');
  expect(plantName({ id: 'refining:JPN', place: 'JPN', from: 'a', to: 'b' }, party, form)).toBe('<JPN>: A → B');
  expect(plantName({ id: 'my-plant', place: 'JPN', from: 'a', to: 'b' }, party, form)).toBe('<JPN>: A → B (my-plant)');
});

test('every lot, need and plant has its sources or assumptions', () => {
  const ids = bases(swapped).flatMap((one) => one.ids);
  expect(ids.sort()).toEqual([...swapped.lots, ...swapped.needs, ...swapped.plants].map((one) => one.id).sort());
});

test('what stands in the way is said with the month, the plant or the encumbrance', () => {
  const whys = { TOO_LATE: 'late {0}', NO_CAPACITY: 'full {0}', NO_CAPACITY_ANY: 'none', ENCUMBERED: 'not {0}', FORM: 'form' };
  const one = (of: string, rest: object = {}) => why({ need: 'n', lot: 'l', why: of, encumbrance: null, plant: null, earliest: 7, ...rest } as never, whys, (code) => code.toLowerCase());
  expect([one('TOO_LATE'), one('NO_CAPACITY', { plant: 'p' }), one('NO_CAPACITY'), one('ENCUMBERED', { encumbrance: 'NO_LOANS' }), one('FORM')]).toEqual(['late 7', 'full p', 'none', 'not no_loans', 'form']);
});
