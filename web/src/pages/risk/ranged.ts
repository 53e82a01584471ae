import { percent } from '../../format/format';
import type { Cell, Column } from '../../parts/table';
import { cell, words as text } from '../../parts/table';
import type { Language } from '../../words/language';

/** A value with its range. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Both ends as they are read; undefined where there are none, or both read alike. */
export function rangeOf(found: { readonly low: number | null; readonly high: number | null } | null | undefined, show: (value: number) => string): string | undefined {
  if (!found || found.low === null || found.high === null) return undefined;
  const [low, high] = [show(found.low), show(found.high)];
  return low === high ? undefined : `${low} – ${high}`;
}

/** A share and between what it lies: 59% (55% – 63%). */
export function shareAndRange(share: Ranged, language: Language): string {
  const show = (value: number) => percent(value, language);
  const range = rangeOf(share, show);
  return range ? `${show(share.value)} (${range})` : show(share.value);
}

/** The column of a value and that of its range, as they are read. */
export function shownColumns(name: string, range: string): Column[] {
  return [{ name }, { name: range, text: true }];
}

export function shownCells(found: Ranged | null | undefined, show: (value: number) => string): Cell[] {
  return [cell(found?.value, show), found ? text(rangeOf(found, show) ?? '–') : undefined];
}

/** The columns of a value and both ends, as they are saved. */
export function savedColumns(name: string, ends: { readonly low: string; readonly high: string }): Column[] {
  return [{ name }, { name: `${name}: ${ends.low}` }, { name: `${name}: ${ends.high}` }];
}

export function savedCells(found: { readonly value?: number | null; readonly low: number | null; readonly high: number | null } | null | undefined, show: (value: number) => string): Cell[] {
  return [cell(found?.value, show), cell(found?.low, show), cell(found?.high, show)];
}
