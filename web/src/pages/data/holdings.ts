import type { Holdings, MineralHoldings } from '../../api/client';

export type HeldCell = MineralHoldings['cells'][number];
export type Gap = MineralHoldings['gaps'][number];

/** Parts of the chain that have a column, nearest the mine first; what carries and delays goods has none. */
export const stages = ['mining', 'smelting', 'refining', 'conversion', 'recycling', 'production', 'reserves', 'trade', 'use', 'stock', 'price'] as const;

/** Years that any mineral has figures for, the newest first. */
export function yearsOf(minerals: readonly MineralHoldings[]): number[] {
  return [...new Set(minerals.flatMap((mineral) => mineral.cells.map((cell) => cell.year)))].sort((one, other) => other - one);
}

/** The parts of the chain that any mineral has figures of. */
export function stagesOf(minerals: readonly MineralHoldings[]): string[] {
  return stages.filter((stage) => minerals.some((mineral) => mineral.cells.some((cell) => cell.topic === stage)));
}

export function cellOf(mineral: MineralHoldings, stage: string, year: number): HeldCell | undefined {
  return mineral.cells.find((cell) => cell.topic === stage && cell.year === year);
}

/** Figures in use, * where some are assumed, + what stands beside them, ? what is withheld or not there, in brackets the user's own. */
export function counted(cell: HeldCell): string {
  const parts = [`${cell.used}${cell.assumed > 0 ? '*' : ''}`];
  if (cell.beside > 0) parts.push(`+${cell.beside}`);
  if (cell.unknown > 0) parts.push(`?${cell.unknown}`);
  if (cell.observed > 0) parts.push(`(${cell.observed})`);
  return parts.join(' ');
}

/** The minerals of a list, or all. */
export function ofList(holdings: Holdings, list: string | null): readonly MineralHoldings[] {
  const wanted = new Set(holdings.lists.filter((one) => one.list === list).map((one) => one.mineral));
  return wanted.size > 0 ? holdings.minerals.filter((one) => wanted.has(one.mineral)) : holdings.minerals;
}

/** What is missing by year and by the year that stands in; nothing stands in for 0. */
export function gapsByYear(gaps: readonly Gap[]): { year: number; standIn: number; gaps: Gap[] }[] {
  const groups = new Map<string, { year: number; standIn: number; gaps: Gap[] }>();
  for (const gap of gaps) {
    const key = `${gap.year} ${gap.standIn}`;
    const group = groups.get(key) ?? { year: gap.year, standIn: gap.standIn, gaps: [] };
    group.gaps.push(gap);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => one.year - other.year || one.standIn - other.standIn);
}

/** The newest year of which an output is in use. */
export function newestOutput(mineral: MineralHoldings): number | undefined {
  const outputs = new Set(['mining', 'smelting', 'refining', 'conversion', 'recycling', 'production']);
  const years = mineral.cells.filter((cell) => outputs.has(cell.topic) && cell.used > 0).map((cell) => cell.year);
  return years.length > 0 ? Math.max(...years) : undefined;
}
