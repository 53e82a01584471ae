import { labelWidth } from './labelWidth';
import { scale } from './scale';
import { useWidth } from './useWidth';

export interface GainBar {
  readonly id: string;
  /** Empty where bars stand without a heading. */
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Where the colour does not tell gain from loss. */
  readonly colour?: string | undefined;
}

/** Below this the name of a bar stands above it, so that the bar has the whole width. */
const narrow = 460;

const rowHeight = 22;
const nameHeight = 16;
const groupHeight = 22;

/** Bars to both sides of nothing, with whiskers where there is a spread; the figure stands beside each. */
export function GainBars({ bars, label, show }: { readonly bars: readonly GainBar[]; readonly label: string; readonly show: (value: number) => string }) {
  const [place, width] = useWidth(560);
  const groups = [...new Set(bars.map((bar) => bar.group))];
  const above = width < narrow;
  const left = above ? 0 : Math.min(190, width * 0.36);
  const all = bars.flatMap((bar) => [bar.value, bar.low ?? bar.value, bar.high ?? bar.value, 0]);
  const least = Math.min(...all);
  const most = Math.max(...all);
  const room = Math.max(70, 14 + 1.08 * Math.max(0, ...bars.map((bar) => labelWidth(show(bar.value)))));
  const x = scale([least, most === least ? least + 1 : most], [left + (least < 0 ? room : above ? 1 : 6), width - room]);
  let y = 4;
  const rows = groups.flatMap((group) => {
    const heading = group === '' ? [] : [{ group, y: (y += groupHeight) }];
    const own = bars.filter((bar) => bar.group === group).map((bar) => ({ bar, y: (y += rowHeight + (above ? nameHeight : 0)) }));
    y += 6;
    return [...heading, ...own];
  });
  const height = y + 8;
  return (
    <div class="drawing" ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <line class="axis-line" x1={x(0)} x2={x(0)} y1={8} y2={height} />
        {rows.map((row) =>
          'group' in row ? (
            <text key={row.group} class="halo" x={0} y={row.y - 6} style={{ fontWeight: 650 }}>
              {row.group}
            </text>
          ) : (
            <Row key={row.bar.id} bar={row.bar} y={row.y} x={x} show={show} raised={above ? nameHeight : 0} />
          ),
        )}
      </svg>
    </div>
  );
}

interface RowProps {
  readonly bar: GainBar;
  readonly y: number;
  readonly x: (value: number) => number;
  readonly show: (value: number) => string;
  /** How much higher than its bar the name stands. */
  readonly raised: number;
}

function Row({ bar, y, x, show, raised }: RowProps) {
  const colour = bar.colour ?? (bar.value >= 0 ? 'var(--together)' : 'var(--alone)');
  const reach = [bar.value, bar.low ?? bar.value, bar.high ?? bar.value, 0].map(x);
  const right = bar.value >= 0;
  return (
    <g>
      <text class={raised > 0 ? 'soft halo' : 'soft'} x={0} y={y - 6.5 - raised}>
        {bar.name}
      </text>
      <rect x={Math.min(x(0), x(bar.value))} y={y - 17} width={Math.max(1, Math.abs(x(bar.value) - x(0)))} height={13} rx="2" fill={colour} />
      {bar.low !== undefined && bar.high !== undefined && (
        <path d={`M${x(bar.low)} ${y - 10.5}H${x(bar.high)}M${x(bar.low)} ${y - 14}v7M${x(bar.high)} ${y - 14}v7`} stroke="var(--ink)" stroke-width="1.2" fill="none" />
      )}
      <text
        x={right ? Math.max(...reach) + 6 : Math.min(...reach) - 6}
        y={y - 6.5}
        text-anchor={right ? 'start' : 'end'}
        style={{ fontWeight: 650 }}
      >
        {show(bar.value)}
      </text>
    </g>
  );
}
