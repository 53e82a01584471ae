import type { Cooperation, Game, SharePoint, Transfers } from '../../api/client';
import type { GainBar } from '../../charts/GainBars';

/** Coalitions that are drawn; a table has them all. */
const mostDrawn = 12;

export const gameColours: Readonly<Record<string, string>> = {
  MARKET: 'var(--together)',
  MARKET_RESTRICTING: 'var(--restricting)',
  ALLOCATION: 'var(--upstream)',
};

export type Coalition = Game['coalitions'][number];

export const key = (members: readonly string[]) => members.join('+');

/** Coalitions of two and more, those of most worth in the first game first, all together at the end. */
export function coalitions(found: Cooperation): string[][] {
  const [first] = found.games;
  const several = (first?.coalitions ?? []).filter((one) => one.members.length > 1);
  const parts = several.filter((one) => one.members.length < found.players.length).sort((one, other) => other.worth - one.worth);
  const all = several.filter((one) => one.members.length === found.players.length);
  return [...parts, ...all].map((one) => one.members);
}

/** What is drawn of them: not more than can be read, all together always. */
export function drawn(all: readonly string[][]): string[][] {
  return all.length <= mostDrawn ? [...all] : [...all.slice(0, mostDrawn - 1), ...all.slice(-1)];
}

export function coalitionOf(game: Game, members: readonly string[]): Coalition | undefined {
  const wanted = key(members);
  return game.coalitions.find((one) => key(one.members) === wanted);
}

export function worthBars(found: Cooperation, members: readonly string[][], coalitionName: (members: readonly string[]) => string, gameName: (kind: string) => string): GainBar[] {
  return members.flatMap((one) =>
    found.games.flatMap((game) => {
      const coalition = coalitionOf(game, one);
      return coalition
        ? [{ id: `${key(one)} ${game.kind}`, group: coalitionName(one), name: gameName(game.kind), value: coalition.worth, low: undefined, high: undefined, colour: gameColours[game.kind] }]
        : [];
    }),
  );
}

/** Each player's gain as it falls and what each way of sharing gives it; the first only where the game says it. */
export function shares(found: Cooperation, game: Game): { readonly player: string; readonly concept: string; readonly value: number }[] {
  return found.players.flatMap((player, at) => [
    ...game.together.filter((gain) => gain.player === player.id).map((gain) => ({ player: player.id, concept: 'falls', value: gain.welfare })),
    ...game.points.map((point) => ({ player: player.id, concept: point.concept, value: point.shares[at] ?? 0 })),
  ]);
}

/** Who pays whom, by what it is paid for. */
export function payments(game: Game): { readonly aim: string; readonly from: string; readonly to: string; readonly amount: number }[] {
  const of = (aim: string, transfers: Transfers | null) => (transfers?.payments ?? []).map((one) => ({ aim, ...one }));
  return [...of('nobodyLoses', game.nobodyLoses), ...of('equalGain', game.equalGain), ...game.points.flatMap((point: SharePoint) => of(point.concept, point.transfers))];
}

/** What is gained by those who are in a coalition, by the other parties and by the rest of the world; undefined where the game does not say. */
export function touched(coalition: Coalition): { readonly others: number; readonly rest: number } | undefined {
  if (coalition.world === null || coalition.gains.length === 0) return undefined;
  const parties = coalition.gains.reduce((sum, gain) => sum + gain, 0);
  return { others: parties - coalition.worth, rest: coalition.world - parties };
}

/** Whether some sharing holds everybody in. */
export function hasCore(game: Game): boolean {
  const size = (game.points[0]?.shares ?? []).reduce((sum, share) => sum + Math.abs(share), 0);
  return game.leastCore <= 1e-6 * size;
}
