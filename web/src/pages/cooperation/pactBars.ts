import type { PactAnswered, PactBroken, PactGain, PactWorld } from '../../api/client';
import type { GainBar } from '../../charts/GainBars';
import { row, type Figure } from './pacts';

/** What belongs to one set of clauses. */
export interface Drawing<One> {
  readonly clauses: readonly string[];
  readonly own: readonly One[];
}

/** Parts of a list by their clauses, the most that is agreed on first. */
export function byClauses<One extends { readonly clauses: readonly string[] }>(list: readonly One[]): Drawing<One>[] {
  const found = new Map<string, { clauses: readonly string[]; own: One[] }>();
  for (const one of list) {
    const key = one.clauses.join('+');
    const known = found.get(key);
    if (known) known.own.push(one);
    else found.set(key, { clauses: one.clauses, own: [one] });
  }
  return [...found.values()].sort((a, b) => b.clauses.length - a.clauses.length);
}

/** What one party gains by doing something, and what it does to the other parties together and to everybody else. */
export function touchedBy(against: PactBroken['against'], party: string, figure: Figure): { readonly own: number; readonly others: number; readonly outsiders: number } {
  const all = row(against, figure);
  const own = against.gains.find((gain: PactGain) => gain.player === party)?.[figure] ?? 0;
  return { own, others: all.together - own, outsiders: all.outsiders };
}

/** Three bars for each thing that one party does. */
export function doneBars<One extends { readonly party: string; readonly against: PactBroken['against'] }>(
  list: readonly One[],
  figure: Figure,
  named: (one: One) => string,
  words: { readonly own: string; readonly others: string; readonly outsiders: string },
): GainBar[] {
  return list.flatMap((one) => {
    const group = named(one);
    const told = touchedBy(one.against, one.party, figure);
    const bar = (part: 'own' | 'others' | 'outsiders', colour?: string): GainBar => ({ id: `${group} ${part}`, group, name: words[part], value: told[part], low: undefined, high: undefined, colour });
    return [bar('own'), bar('others'), bar('outsiders', 'var(--upstream)')];
  });
}

type Answer = Pick<PactAnswered, 'effect' | 'range'> & { readonly reaction: PactAnswered['reaction'] | undefined };

/** Each answer of the exporter to pacts of which it was also looked at as weak and as strong as is assumed possible; no answer first. */
export function answersOf(world: PactWorld): Drawing<Answer>[] {
  return byClauses(world.answered.filter((one) => one.range.length > 0)).map(({ clauses, own }) => {
    // Of several formulas the best is the one that is answered.
    const unanswered = world.pacts.filter((pact) => pact.clauses.join('+') === clauses.join('+')).sort((a, b) => b.effect.members - a.effect.members)[0];
    return { clauses, own: [...(unanswered ? [{ effect: unanswered.effect, range: [], reaction: undefined }] : []), ...own] };
  });
}

/** From the least to the most of the answer that is taken and of the weakest and the strongest. */
export function spread(value: number, ends: readonly number[]): { readonly low: number | undefined; readonly high: number | undefined } {
  return ends.length === 0 ? { low: undefined, high: undefined } : { low: Math.min(value, ...ends), high: Math.max(value, ...ends) };
}
