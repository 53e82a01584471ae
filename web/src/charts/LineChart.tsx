import { extent } from 'd3-array';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useState } from 'preact/hooks';
import { apart } from './apart';
import { labelWidth } from './labelWidth';
import { niceScale, scale } from './scale';
import { useWidth } from './useWidth';

/** One line over months, with the band that the draws give it. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly dash?: string | undefined;
  readonly values: readonly (number | null)[];
  readonly low?: readonly (number | null)[] | undefined;
  readonly high?: readonly (number | null)[] | undefined;
  /** Single points that no line joins. */
  readonly points?: boolean | undefined;
  /** Its band is read, not drawn: many bands on each other say nothing. */
  readonly quiet?: boolean | undefined;
}

export interface LineChartData {
  readonly lines: readonly Line[];
  /** First and last month, from 1, in which something is marked; with its name. */
  readonly span?: { readonly from: number; readonly to: number; readonly name: string } | undefined;
  /** The value at rest, drawn across. */
  readonly rest?: number | undefined;
  /** Whether months are called by the calendar instead of being counted. */
  readonly calendar?: boolean | undefined;
  /** Whether the axis begins at nothing. */
  readonly fromZero: boolean;
  /** Where the axis ends, for a scale that has an end. */
  readonly upTo?: number | undefined;
}

interface Props {
  readonly data: LineChartData;
  readonly label: string;
  readonly show: (value: number) => string;
  readonly monthName: (month: number) => string;
  readonly height?: number;
}

const top = 20;
const bottom = 24;
const left = 52;
const nameHeight = 18;

/** Lines with bands over months: labelled at their ends, read month by month with the arrow keys. */
export function LineChart({ data, label, show, monthName, height = 280 }: Props) {
  const [place, width] = useWidth(560);
  const [month, setMonth] = useState<number>();
  const months = Math.max(1, ...data.lines.map((one) => one.values.length));
  const plot = frame(data, months, width, height);
  const read = (at: number) =>
    `${monthName(at)}: ` +
    data.lines.map((one) => `${one.name} ${shown(one.values[at - 1], show)}`).join('; ');
  const keys = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 6, PageDown: -6 };
    const step = steps[event.key];
    const to = event.key === 'Home' ? 1 : event.key === 'End' ? months : step === undefined ? undefined : (month ?? 1) + step;
    if (to === undefined) return;
    event.preventDefault();
    setMonth(Math.min(months, Math.max(1, to)));
  };
  const point = (event: PointerEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    setMonth(Math.min(months, Math.max(1, Math.round(plot.x.invert(event.clientX - box.left)))));
  };
  return (
    <div
      class="drawing"
      ref={place}
      role="slider"
      tabindex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={months}
      aria-valuenow={month ?? 1}
      aria-valuetext={read(month ?? 1)}
      onKeyDown={keys}
      onPointerMove={point}
      onPointerLeave={() => setMonth(undefined)}
      onBlur={() => setMonth(undefined)}
    >
      {drawing(data, plot, width, height, months, month, show, monthName)}
      {month !== undefined && (
        <div class="tip" style={tipPlace(plot.x(month), width)}>
          <strong>{monthName(month)}</strong>
          {data.lines.map((one) => (
            <div key={one.id}>
              <div class="tip-row">
                <span style={{ color: one.colour }}>{one.name}</span>
                <span>{shown(one.values[month - 1], show)}</span>
              </div>
              {one.low && one.high && (
                <div class="tip-band">
                  {shown(one.low[month - 1], show)} – {shown(one.high[month - 1], show)}
                </div>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function shown(value: number | null | undefined, show: (value: number) => string): string {
  return value === null || value === undefined ? '–' : show(value);
}

function tipPlace(x: number, width: number) {
  return x > width / 2 ? { right: `${width - x + 12}px`, top: '26px' } : { left: `${x + 12}px`, top: '26px' };
}

function frame(data: LineChartData, months: number, width: number, height: number) {
  const all = data.lines.flatMap((one) => (one.quiet ? one.values : [...one.values, ...(one.low ?? []), ...(one.high ?? [])]));
  const present = all.filter((value): value is number => value !== null);
  if (data.rest !== undefined) present.push(data.rest);
  if (data.fromZero) present.push(0);
  const [least = 0, most = 1] = extent(present) as [number | undefined, number | undefined];
  const room = Math.max(most - least, Math.abs(most) * 0.02, 1e-9);
  const y = niceScale([data.fromZero && least >= 0 ? 0 : least - room * 0.05, data.upTo ?? most + room * 0.08], [height - bottom, top], 5);
  const longest = Math.max(...data.lines.map((one) => labelWidth(one.name)));
  // Names that would take too much of the width stand below.
  const below = longest + 14 > width * 0.34;
  const right = below ? 12 : longest + 14;
  const x = scale([1, Math.max(2, months)], [left, width - right]);
  return { x, y, right, below };
}

type Plot = ReturnType<typeof frame>;

function drawing(
  data: LineChartData,
  { x, y, right, below }: Plot,
  width: number,
  height: number,
  months: number,
  month: number | undefined,
  show: (value: number) => string,
  monthName: (month: number) => string,
) {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index + 1))
    .y((value) => y(value ?? 0))
    .curve(curveMonotoneX);
  const band = (one: Line) =>
    area<number | null>()
      .defined((value, index) => value !== null && one.high?.[index] !== null)
      .x((_, index) => x(index + 1))
      .y0((value) => y(value ?? 0))
      .y1((_, index) => y(one.high?.[index] ?? 0))
      .curve(curveMonotoneX);
  const ends = data.lines.map((one) => y([...one.values].reverse().find((value) => value !== null) ?? 0));
  const labels = apart(ends, 15, top + 4, height - bottom);
  const whole = height + (below ? data.lines.length * nameHeight + 6 : 0);
  const every = months > 30 ? 12 : months > 14 ? 6 : 3;
  const room = labelWidth(monthName(1)) + 10;
  const ticks = [1, ...Array.from({ length: months }, (_, index) => index + 1).filter((at) => at % every === 0 && x(at) - x(1) > room)];
  return (
    <svg viewBox={`0 0 ${width} ${whole}`} width={width} height={whole} aria-hidden="true">
      {data.span && spanMark(data.span, x, height, months)}
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line class={tick === 0 ? 'axis-line' : 'grid-line'} x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text class="soft" x={left - 7} y={y(tick) + 4} text-anchor="end">
            {show(tick)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick} class="soft" x={x(tick)} y={height - 6} text-anchor={tick === 1 ? 'start' : 'middle'}>
          {tick === 1 || data.calendar ? monthName(tick) : String(tick)}
        </text>
      ))}
      {data.rest !== undefined && (
        <line x1={left} x2={width - right} y1={y(data.rest)} y2={y(data.rest)} stroke="var(--soft)" stroke-dasharray="6 4" />
      )}
      {data.lines.map((one) =>
        one.low && one.high && !one.quiet ? (
          <path key={one.id} d={band(one)([...one.low]) ?? ''} fill={one.colour} fill-opacity="0.13" stroke={one.colour} stroke-opacity="0.4" stroke-width="0.8" />
        ) : null,
      )}
      {data.lines.map((one) =>
        one.points
          ? one.values.map((value, index) =>
              value === null ? null : <circle key={`${one.id} ${index}`} cx={x(index + 1)} cy={y(value)} r="3.4" fill={one.colour} stroke="var(--card)" />,
            )
          : null,
      )}
      {data.lines.filter((one) => !one.points).map((one) => (
        <path
          key={one.id}
          d={path([...one.values]) ?? ''}
          fill="none"
          stroke={one.colour}
          stroke-width="2.2"
          stroke-dasharray={one.dash}
          stroke-linejoin="round"
        />
      ))}
      {data.lines.map((one, index) => (
        <g key={one.id}>
          {below && <line x1={left} x2={left + 26} y1={height + 10 + index * nameHeight} y2={height + 10 + index * nameHeight} stroke={one.colour} stroke-width="2.2" stroke-dasharray={one.dash} />}
          <text
            class="halo"
            x={below ? left + 34 : width - right + 6}
            y={below ? height + 14 + index * nameHeight : (labels[index] ?? 0) + 4}
            style={{ fill: one.colour, fontWeight: 650 }}
          >
            {one.name}
          </text>
        </g>
      ))}
      {month !== undefined && (
        <>
          <line x1={x(month)} x2={x(month)} y1={top} y2={height - bottom} stroke="var(--soft)" />
          {data.lines.map((one) => {
            const value = one.values[month - 1];
            return value === null || value === undefined ? null : (
              <circle key={one.id} cx={x(month)} cy={y(value)} r="3.6" fill={one.colour} stroke="var(--card)" stroke-width="1.5" />
            );
          })}
        </>
      )}
    </svg>
  );
}

function spanMark(span: NonNullable<LineChartData['span']>, x: Plot['x'], height: number, months: number) {
  const from = x(Math.max(1, span.from));
  const to = x(Math.min(months, span.to));
  return (
    <>
      <rect x={from} width={Math.max(2, to - from)} y={top} height={height - bottom - top} fill="var(--force)" />
      <text class="soft" x={(from + to) / 2} y={top - 7} text-anchor="middle">
        {span.name}
      </text>
    </>
  );
}
