import type { NetworkView } from '../../api/client';

export type Element = NetworkView['elements'][number];
export type Column = 'mine' | 'refine' | 'use';

/** What one country passes from one stage to the next. */
export interface StageFlow {
  readonly from: { readonly column: Column; readonly country: string };
  readonly to: { readonly column: Column; readonly country: string };
  readonly tonnes: number;
}

const add = (sums: Map<string, number>, key: string, tonnes: number) => sums.set(key, (sums.get(key) ?? 0) + tonnes);

/** Forms that some country refines: what leaves the mine; all other forms leave a refinery. */
export function minedForms(elements: readonly Element[]): Set<string> {
  return new Set(elements.filter((one) => one.step === 'refining' && one.input).map((one) => one.input ?? ''));
}

/**
 * Flows from mine to refinery to use: trade as it is, and home supply, which is what a country makes and does not ship.
 * Countries below a share of the whole are taken together as ROW.
 */
export function stageFlows(elements: readonly Element[], smallest: number): StageFlow[] {
  const mined = minedForms(elements);
  const sums = new Map<string, number>();
  const made = new Map<string, number>();
  for (const one of elements) {
    if (one.kind === 'trade') {
      const [from, to] = mined.has(one.form) ? ['mine', 'refine'] : [mined.size > 0 ? 'refine' : 'mine', 'use'];
      add(sums, `${from} ${one.from} ${to} ${one.to}`, one.tonnes);
      add(made, `${from} ${one.from}`, -one.tonnes);
    } else if (one.kind === 'production' && one.step !== 'conversion') {
      const column = mined.has(one.form) || mined.size === 0 ? 'mine' : 'refine';
      add(made, `${column} ${one.from}`, one.tonnes);
    }
  }
  for (const [key, tonnes] of made) {
    const [column = '', country = ''] = key.split(' ');
    const next = column === 'mine' && mined.size > 0 ? 'refine' : 'use';
    if (tonnes > 0) add(sums, `${column} ${country} ${next} ${country}`, tonnes);
  }
  return grouped(sums, smallest);
}

function grouped(sums: ReadonlyMap<string, number>, smallest: number): StageFlow[] {
  const nodes = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const [key, tonnes] of sums) {
    const [from = '', source = '', to = '', target = ''] = key.split(' ');
    for (const [column, country] of [[from, source], [to, target]]) {
      add(nodes, `${column} ${country}`, tonnes);
      add(columns, column ?? '', tonnes);
    }
  }
  const name = (column: string, country: string) =>
    (nodes.get(`${column} ${country}`) ?? 0) < smallest * (columns.get(column) ?? 1) ? 'ROW' : country;
  const whole = new Map<string, number>();
  for (const [key, tonnes] of sums) {
    const [from = '', source = '', to = '', target = ''] = key.split(' ');
    add(whole, `${from} ${name(from, source)} ${to} ${name(to, target)}`, tonnes);
  }
  return [...whole]
    .map(([key, tonnes]) => {
      const [from, source, to, target] = key.split(' ') as [Column, string, Column, string];
      return { from: { column: from, country: source }, to: { column: to, country: target }, tonnes };
    })
    .sort((one, other) => other.tonnes - one.tonnes);
}

/** Each country's share of the world's output of one step. */
export function shares(elements: readonly Element[], step: string): Map<string, number> {
  const tonnes = new Map<string, number>();
  for (const one of elements) if (one.step === step && one.from) add(tonnes, one.from, one.tonnes);
  const total = [...tonnes.values()].reduce((sum, value) => sum + value, 0);
  return new Map([...tonnes].map(([country, value]) => [country, value / total]));
}

/** The chain of one country: its own elements, and those of whoever supplies its suppliers. */
export function chainOf(elements: readonly Element[], country: string): Element[] {
  const mined = minedForms(elements);
  const suppliers = new Set(
    elements.filter((one) => one.kind === 'trade' && one.to === country && !mined.has(one.form)).map((one) => one.from),
  );
  return elements.filter(
    (one) =>
      one.from === country ||
      one.to === country ||
      (one.kind === 'trade' && mined.has(one.form) && suppliers.has(one.to)),
  );
}
