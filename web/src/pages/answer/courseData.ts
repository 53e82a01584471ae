import type { Answer } from '../../api/client';
import type { Line, LineChartData } from '../../charts/LineChart';
import { answered, regionOf, seriesOf, wayStyle } from './figures';

/** In how many months a line of which draws were made lies outside their band. */
export function monthsOutside(line: Line): number {
  return line.values.filter((value, index) => {
    const low = line.low?.[index] ?? undefined;
    const high = line.high?.[index] ?? undefined;
    return value !== null && low !== undefined && high !== undefined && (value < low || value > high);
  }).length;
}

/** The lines of one party and measure, one a way. */
export function courseData(
  answer: Answer,
  party: string,
  measure: string,
  subject: string,
  names: Readonly<Record<string, string>>,
  inForce: string,
): LineChartData {
  const lines: Line[] = [];
  let rest: number | undefined;
  for (const way of answered(answer)) {
    const series = seriesOf(regionOf(way, party), measure, subject);
    if (!series) continue;
    if (measure === 'price' || measure === 'commercial-stock') rest = series.base ?? rest;
    const style = wayStyle[way.way] ?? { colour: 'var(--upstream)' };
    lines.push({
      id: way.way,
      name: names[way.way] ?? way.way,
      colour: style.colour,
      dash: style.dash,
      values: series.values,
      low: series.band?.low,
      high: series.band?.high,
      quiet: way.way !== 'b' && way.way !== 'c',
    });
  }
  const to = answer.shock.endsInMonth ?? answer.shock.monthsReported;
  return { lines, rest, fromZero: measure !== 'price', span: { from: 1, to, name: inForce } };
}
