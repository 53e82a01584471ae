import type { LineChartData } from '../../charts/LineChart';
import type { DaysRow } from '../../charts/DaysChart';
import type { Panel } from '../../charts/Frontier';
import type { MineralStock, StockHolder, StockSize, StockpileResult } from '../../api/client';

/** Targets of programmes that sizes are held against, in days: 60 and 180 of Japan, 60 to 180 of Korea. */
export const policyTargets = [60, 100, 180] as const;

/** Parties behind a holder: several where they hold together. */
export function partiesOf(holder: StockHolder): string[] {
  return holder.party.split('+');
}

export function isTogether(holder: StockHolder): boolean {
  return holder.party.includes('+');
}

/** Whether the largest size tried still pays: the best may lie beyond. */
export function stillPays(best: number, holder: StockHolder): boolean {
  return best >= (holder.sizes.at(-1)?.days ?? 0) * (1 - 1e-9);
}

/** One row a mineral and holder: days up to which a further tonne pays, beside the target of the programme. */
export function daysRows(result: StockpileResult, mineralName: (id: string) => string, holderName: (holder: StockHolder) => string): DaysRow[] {
  return result.minerals.flatMap((stock) =>
    stock.holders.map((holder) => ({
      id: `${stock.mineral} ${holder.party}`,
      group: mineralName(stock.mineral),
      name: holderName(holder),
      together: isTogether(holder),
      users: holder.forUsers.days,
      usersOpen: stillPays(holder.forUsers.days, holder),
      welfare: holder.forWelfare.days,
      welfareOpen: stillPays(holder.forWelfare.days, holder),
      target: holder.targetDays ?? undefined,
    })),
  );
}

export type Loss = 'users' | 'welfare';

const losses: Record<Loss, readonly ['userLoss' | 'welfareLoss', 'userLossTail' | 'welfareLossTail']> = {
  users: ['userLoss', 'userLossTail'],
  welfare: ['welfareLoss', 'welfareLossTail'],
};

/** Cost of holding against expected loss, and against its mean in the worst twentieth of years. */
export function frontier(holder: StockHolder, loss: Loss): { readonly mean: Panel; readonly tail: Panel } {
  const [mean, tail] = losses[loss];
  const points = (of: (size: StockSize) => number): Panel => holder.sizes.map((size) => ({ days: size.days, x: size.cost, y: of(size) }));
  return { mean: points((size) => size[mean]), tail: points((size) => size[tail]) };
}

/** What the same days save users a year: each for itself while the others hold nothing, added up, and all together. */
export function aloneAndTogether(stock: MineralStock): { readonly days: number; readonly cost: number; readonly alone: number; readonly together: number }[] {
  const together = stock.holders.find(isTogether);
  const each = stock.holders.filter((holder) => !isTogether(holder));
  if (!together) return [];
  const saved = (holder: StockHolder, days: number) => (holder.sizes[0]?.userLoss ?? 0) - (holder.sizes.find((size) => size.days === days)?.userLoss ?? Number.NaN);
  return together.sizes
    .filter((size) => size.days > 0)
    .map((size) => ({
      days: size.days,
      cost: size.cost,
      alone: each.reduce((sum, holder) => sum + saved(holder, size.days), 0),
      together: saved(together, size.days),
    }));
}

/** What each rule changes against releasing nothing, over a disruption that strikes everybody. */
export function ruleWorths(holder: StockHolder): { readonly rule: string; readonly users: number; readonly welfare: number }[] {
  const none = holder.rules.find((one) => one.rule === 'none');
  if (!none) return [];
  return holder.rules
    .filter((one) => one !== none)
    .map((one) => ({ rule: one.rule, users: none.userLoss - one.userLoss, welfare: one.welfareChange - none.welfareChange }));
}

/** Releases of a month that are smaller than this part of the largest are what a solver leaves, not a release. */
const trace = 1e-6;

const looks: Readonly<Record<string, readonly [string, string | undefined]>> = {
  full: ['var(--alone)', undefined],
  'even-12': ['var(--alone)', '2 3'],
  iea: ['var(--upstream)', undefined],
  apsa: ['var(--upstream)', '6 4'],
  apterr: ['var(--upstream)', '2 3'],
  'mean-plan': ['var(--together)', '6 4'],
  optimal: ['var(--together)', undefined],
  foresight: ['var(--together)', '2 3'],
};

/** Months in which some rule releases something, two more, and what each releases in them. */
export function releasePaths(holder: StockHolder, name: (rule: string) => string): LineChartData {
  const rules = holder.rules.filter((one) => one.rule !== 'none');
  const most = Math.max(0, ...rules.flatMap((one) => one.releases));
  const last = Math.max(1, ...rules.map((one) => one.releases.findLastIndex((tonnes) => tonnes > trace * most) + 1));
  return {
    fromZero: true,
    lines: rules.map((one) => ({
      id: one.rule,
      name: name(one.rule),
      colour: looks[ruleParts(one.rule)[0]]?.[0] ?? 'var(--upstream)',
      dash: looks[ruleParts(one.rule)[0]]?.[1],
      values: one.releases.slice(0, last + 2).map((tonnes) => (tonnes > trace * most ? tonnes : 0)),
    })),
  };
}

/** Cost of holding a year per dollar held. */
export function yearlyCost(holder: StockHolder): number {
  const size = holder.sizes.at(-1);
  return size && size.tonnes > 0 ? size.cost / (size.tonnes * holder.price) : 0;
}

/** A rule's name and whether the stocks stay at home under it. */
export function ruleParts(rule: string): readonly [string, boolean] {
  return rule.endsWith(' at home') ? [rule.slice(0, -' at home'.length), true] : [rule, false];
}
