import type { PactCase, PactEffect, PactGain } from '../../api/client';

export type Figure = 'welfare' | 'userLossAvoided' | 'valueAddedHigh';
export const pactFigures: readonly Figure[] = ['welfare', 'userLossAvoided', 'valueAddedHigh'];

/** Parties whose own bars are drawn; of more the sum alone is. */
export const mostDrawn = 4;

export const isFigure = (text: string | null): text is Figure => pactFigures.some((one) => one === text);

/** What a pact is called: all, all but one, or the things agreed on. */
export function pactName(clauses: readonly string[], role: string, usable: readonly string[], clause: (code: string) => string, words: { readonly all: string; readonly without: (one: string) => string }): string {
  if (role === 'ALL') return words.all;
  const left = usable.filter((one) => !clauses.includes(one));
  if (role === 'ALL_BUT_ONE' && left.length === 1) return words.without(clause(left[0] ?? ''));
  return clauses.map(clause).join(' + ');
}

/** Clauses that can do anything in the scenario. */
export function usable(one: PactCase): string[] {
  return one.clauses.filter((clause) => clause.state === 'VALUED').map((clause) => clause.clause);
}

/** One figure of a pact: of each party, of all of them, of outsiders and of the world. */
export function row(effect: PactEffect, figure: Figure): { readonly each: number[]; readonly together: number; readonly outsiders: number; readonly world: number } {
  const of = (gain: PactGain) => gain[figure];
  const each = effect.gains.map(of);
  const together = each.reduce((sum, value) => sum + value, 0);
  return { each, together, outsiders: effect.world[figure] - together, world: effect.world[figure] };
}

interface Named {
  readonly clauses: readonly string[];
  readonly role: string;
}

/** Pacts that are drawn: each clause by itself and all; where there is one clause alone it is all there is. */
export function drawnPacts<P extends Named>(world: { readonly pacts: readonly P[] }): P[] {
  const wanted = world.pacts.filter((pact) => pact.role === 'SINGLE' || pact.role === 'ALL');
  const seen = new Set<string>();
  return wanted.filter((pact) => {
    const key = pact.clauses.join('+');
    return !seen.has(key) && seen.add(key);
  });
}
