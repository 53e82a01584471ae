import type { Swaps, SwapNeed, SwapPart } from '../../api/client';
import type { GainBar } from '../../charts/GainBars';

/** What goes from one to another of one form, over the months in which it does. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly mineral: string;
  readonly form: string;
  readonly tonnes: number;
  readonly first: number;
  readonly last: number;
}

/** Parts of an exchange, the months of each flow put together. */
export function flows(parts: readonly SwapPart[]): Flow[] {
  const found = new Map<string, Flow>();
  for (const part of parts) {
    const key = [part.from, part.to, part.mineral, part.form].join(' ');
    const before = found.get(key);
    found.set(key, {
      from: part.from,
      to: part.to,
      mineral: part.mineral,
      form: part.form,
      tonnes: (before?.tonnes ?? 0) + part.tonnes,
      first: Math.min(before?.first ?? part.month, part.month),
      last: Math.max(before?.last ?? part.month, part.month),
    });
  }
  return [...found.values()];
}

/** Sums of all exchanges: who gives whom how much of which form, whatever it is given for. */
export function allFlows(found: Swaps): Flow[] {
  return flows(
    found.deliveries.map((one) => ({ from: one.from, to: one.to, mineral: one.mineral, form: one.into, month: one.month, tonnes: one.in })),
  );
}

/** Gains that are what a solver leaves of nothing, beside the largest amount, are nothing. */
export function clean(gain: number, found: Swaps): number {
  const size = Math.max(0, ...found.gains.flatMap((one) => [Math.abs(one.alone), one.gotWorth, one.gaveValue]), ...found.alternatives.map((one) => Math.abs(one.gain)));
  return Math.abs(gain) <= 1e-6 * size ? 0 : gain;
}

/** What a need or a lot is called: whose and what; with its id where somebody chose one, and not where it says just that. */
export function thingName(one: { readonly id: string; readonly party: string; readonly forms: readonly string[] }, party: (id: string) => string, form: (id: string) => string): string {
  const name = `${party(one.party)}: ${one.forms.map(form).join(', ')}`;
  return one.id === `${one.party} ${one.forms[0] ?? ''}` ? name : `${name} (${one.id})`;
}

/** What a plant is called, likewise. */
export function plantName(one: { readonly id: string; readonly place: string; readonly from: string; readonly to: string }, party: (id: string) => string, form: (id: string) => string): string {
  const name = `${party(one.place)}: ${form(one.from)} → ${form(one.to)}`;
  return one.id.endsWith(`:${one.place}`) ? name : `${name} (${one.id})`;
}

/** Needs in three bars: what own lots serve where each is alone, what is served with swaps, what is left. */
export function needBars(needs: readonly SwapNeed[], name: (need: SwapNeed) => string, words: { readonly alone: string; readonly served: string; readonly unmet: string }): GainBar[] {
  return needs.flatMap((need) =>
    (
      [
        [words.alone, need.alone, 'var(--alone)'],
        [words.served, need.served, 'var(--together)'],
        [words.unmet, need.unmet, 'var(--upstream)'],
      ] as const
    ).map(([who, value, colour]) => ({ id: `${need.id} ${who}`, group: name(need), name: who, value, low: undefined, high: undefined, colour })),
  );
}

/** Where figures come from: what is said, with the ids of all of which it is said. */
export function bases(found: Swaps): { readonly ids: readonly string[]; readonly says: readonly string[] }[] {
  const of = new Map<string, { ids: string[]; says: readonly string[] }>();
  for (const one of [...found.lots, ...found.needs, ...found.plants]) {
    const says = [...one.basis.sources, ...one.basis.assumed];
    const key = says.join('\n');
    const known = of.get(key) ?? { ids: [], says };
    known.ids.push(one.id);
    of.set(key, known);
  }
  return [...of.values()];
}

/** A text of a file of swaps is named by its line `name:`. */
export function looksLikeSwaps(text: string): boolean {
  return /^(needs|routes):/m.test(text);
}
