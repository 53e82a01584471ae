import type { YearPoint } from '../../charts/YearChart';
import { cell, words as text, type Table } from '../../parts/table';
import type { Language } from '../../words/language';
import { formName, mineralName } from '../../words/names';
import { shown, type MineralRisk } from './figures';

/** One indicator of one mineral at one stage over the years. */
export interface Series {
  readonly mineral: string;
  readonly indicator: string;
  readonly of: string;
  readonly unit: string;
  readonly points: readonly YearPoint[];
  /** Ids of the sources behind all of its years. */
  readonly sources: readonly string[];
}

/** The indicators of a mineral that are measured in more than one year, in their order. */
export function seriesOf(mineral: MineralRisk): Series[] {
  const found = new Map<string, { indicator: string; of: string; unit: string; points: YearPoint[]; sources: string[] }>();
  for (const figure of mineral.figures) {
    if (figure.value === null) continue;
    const key = `${figure.indicator} ${figure.of}`;
    const one = found.get(key) ?? { indicator: figure.indicator, of: figure.of, unit: figure.unit, points: [], sources: [] };
    one.points.push({ year: figure.year, value: figure.value, low: figure.low ?? figure.value, high: figure.high ?? figure.value });
    one.sources.push(...figure.sources.filter((source) => !one.sources.includes(source)));
    found.set(key, one);
  }
  return [...found.values()]
    .filter((one) => one.points.length > 1)
    .map((one) => ({ ...one, mineral: mineral.mineral, points: one.points.sort((a, b) => a.year - b.year) }));
}

interface Heads {
  readonly low: string;
  readonly high: string;
}

/** The same as a table: a line a year. */
export function tableOfSeries(series: readonly Series[], language: Language, words: Heads, names: { readonly mineral: string; readonly of: string; readonly year: string; readonly value: string; readonly stages: Readonly<Record<string, string>> }): Table {
  return {
    columns: [{ name: names.mineral, text: true }, { name: names.of, text: true }, { name: names.year }, { name: names.value }, { name: words.low }, { name: words.high }],
    rows: series.flatMap((one) =>
      one.points.map((point) => [
        text(mineralName(one.mineral, language)),
        text(names.stages[one.of] ?? formName(one.of, language)),
        cell(point.year, String),
        ...[point.value, point.low, point.high].map((value) => cell(value, (found) => shown(found, one.unit, language))),
      ]),
    ),
  };
}
