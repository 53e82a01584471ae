import type { Chokepoints } from '../../api/client';
import type { Ranged } from './ranged';

type Passage = Chokepoints['minerals'][number];

/** What one country is to all minerals together. */
export interface CountryChokepoint {
  readonly country: string;
  /** Minerals of which half, and a quarter, passes through it. */
  readonly half: readonly string[];
  readonly quarter: readonly string[];
  readonly most: { readonly mineral: string; readonly share: number; readonly range: Ranged };
}

/** Named countries alone: other countries together are nobody's choice. */
export function seen(mineral: Passage): Passage['countries'] {
  return mineral.countries.filter((one) => one.country !== 'ROW');
}

/** Countries through which a tenth of some mineral passes, with the minerals of which much does. */
export function chokepointsByCountry(all: Chokepoints): CountryChokepoint[] {
  const found = new Map<string, { mineral: string; share: number; range: Ranged }[]>();
  for (const mineral of all.minerals) {
    for (const one of seen(mineral)) found.set(one.country, [...(found.get(one.country) ?? []), { mineral: mineral.mineral, share: one.anywhere.value, range: one.anywhere }]);
  }
  return [...found.entries()]
    .map(([country, passages]) => {
      const falling = passages.sort((one, other) => other.share - one.share);
      const from = (least: number) => falling.filter((one) => one.share >= least).map((one) => one.mineral);
      return { country, half: from(0.5), quarter: from(0.25), most: falling[0] ?? { mineral: '', share: 0, range: { value: 0, low: 0, high: 0 } } };
    })
    .filter((one) => one.most.share >= 0.1);
}
