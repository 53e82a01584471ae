import { area, line } from 'd3-shape';
import { labelWidth } from './labelWidth';
import { scale } from './scale';

/** A figure of one year with its range. */
export interface YearPoint {
  readonly year: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Props {
  readonly points: readonly YearPoint[];
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
  readonly label: string;
  readonly show: (value: number) => string;
  /** From one point to the next, in years; a month is a twelfth. */
  readonly step?: number | undefined;
}

const width = 210;
const height = 96;
const left = 6;
/** Room for the newest value, more where it is a long one. */
const least = 44;
const top = 12;
const bottom = 18;

/** Runs of years without a gap: between them no line is drawn. */
export function runs(points: readonly YearPoint[], step = 1): YearPoint[][] {
  const found: YearPoint[][] = [];
  for (const point of [...points].sort((one, other) => one.year - other.year)) {
    const before = found.at(-1)?.at(-1);
    if (before && point.year - before.year < 1.5 * step) found.at(-1)?.push(point);
    else found.push([point]);
  }
  return found;
}

/** A figure over years as small as a stamp: its range as a band, a year without it as a gap, the newest in words. */
export function YearChart({ points, years, values, label, show, step }: Props) {
  const last = points.at(-1);
  const right = Math.max(least, last ? labelWidth(show(last.value)) + 6 : 0);
  const x = scale(years[0] === years[1] ? [years[0] - 1, years[1] + 1] : years, [left + 4, width - right]);
  const y = scale(values[0] === values[1] ? [values[0] - 1, values[1] + 1] : values, [height - bottom, top]);
  const path = line<YearPoint>().x((point) => x(point.year)).y((point) => y(point.value));
  const band = area<YearPoint>().x((point) => x(point.year)).y0((point) => y(point.low)).y1((point) => y(point.high));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label} class="year-chart">
      <line class="axis-line" x1={left} x2={width - right + 6} y1={y(Math.max(values[0], Math.min(0, values[1])))} y2={y(Math.max(values[0], Math.min(0, values[1])))} />
      {runs(points, step).map((run) =>
        run.length > 1 ? (
          <g key={run[0]?.year}>
            <path d={band(run) ?? ''} fill="var(--alone)" fill-opacity="0.18" />
            <path d={path(run) ?? ''} fill="none" stroke="var(--alone)" stroke-width="1.8" />
          </g>
        ) : null,
      )}
      {points.map((point) => (
        <g key={point.year}>
          {point.high - point.low > 0 && (
            <line x1={x(point.year)} x2={x(point.year)} y1={y(point.low)} y2={y(point.high)} stroke="var(--alone)" stroke-opacity="0.55" stroke-width="3" />
          )}
          <circle cx={x(point.year)} cy={y(point.value)} r={points.length > 40 ? 0.6 : points.length > 12 ? 1.6 : 2.6} fill="var(--alone)" />
        </g>
      ))}
      {last && (
        <text x={x(last.year) + 8} y={Math.min(height - bottom, Math.max(top + 4, y(last.value) + 4))} class="value">
          {show(last.value)}
        </text>
      )}
      <text class="soft" x={left} y={height - 4}>
        {Math.floor(years[0])}
      </text>
      {years[1] > years[0] && (
        <text class="soft" x={width - right + 4} y={height - 4} text-anchor="end">
          {Math.floor(years[1])}
        </text>
      )}
    </svg>
  );
}
