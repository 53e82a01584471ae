import type { BuildUp, Filled, Refilling, UnevenStock } from '../../api/client';
import type { GainBar } from '../../charts/GainBars';
import type { LineChartData } from '../../charts/LineChart';

interface DaysWords {
  readonly ownDays: string;
  readonly sameDays: string;
  readonly target: string;
}

/** Each party's own days beside the same for all, and the target where there is one. */
export function unevenBars(uneven: UnevenStock, name: (party: string) => string, words: DaysWords): GainBar[] {
  return uneven.parties.flatMap((own) => {
    const bar = (what: string, value: number, colour: string): GainBar => ({ id: `${own.party} ${what}`, group: name(own.party), name: what, value, low: undefined, high: undefined, colour });
    const both = [bar(words.ownDays, own.days, 'var(--together)'), bar(words.sameDays, uneven.sameDays, 'var(--upstream)')];
    return own.targetDays === null ? both : [...both, bar(words.target, own.targetDays, 'var(--soft)')];
  });
}

type Share = Filled['shares'][number];

/** Each party's share of filling up, apart and coordinated, one after the other. */
export function refillRows(refill: Refilling): { readonly party: string; readonly coordinated: boolean; readonly share: Share }[] {
  return refill.apart.shares.flatMap((share) => {
    const together = refill.coordinated.shares.find((one) => one.party === share.party);
    return [{ party: share.party, coordinated: false, share }, ...(together ? [{ party: share.party, coordinated: true, share: together }] : [])];
  });
}

const colours = ['var(--together)', 'var(--alone)', 'var(--upstream)'];
const dashes = [undefined, '6 4', '2 3', '10 3 2 3'];

/** Days held of each mineral from nothing on, at the end of each quarter. */
export function buildLines(built: BuildUp, name: (mineral: string) => string): LineChartData {
  return {
    fromZero: true,
    lines: built.minerals.map((one, at) => ({
      id: one.mineral,
      name: name(one.mineral),
      colour: colours[at % colours.length] ?? 'var(--upstream)',
      dash: dashes[Math.floor(at / colours.length) % dashes.length],
      values: one.days,
    })),
  };
}
