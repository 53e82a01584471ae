import { curveMonotoneX, line } from 'd3-shape';
import { labelWidth } from './labelWidth';
import { niceScale, scale } from './scale';
import { useWidth } from './useWidth';

/** One size that was tried: what it costs, and what is still lost. */
export interface FrontierPoint {
  readonly days: number;
  readonly x: number;
  readonly y: number;
}

export type Panel = readonly FrontierPoint[];

interface Props {
  readonly points: Panel;
  readonly colour: string;
  readonly label: string;
  readonly across: string;
  readonly showX: (value: number) => string;
  readonly showY: (value: number) => string;
  readonly showDays: (days: number) => string;
}

const height = 250;
const top = 18;
const bottom = 40;
const right = 26;

/** What the sizes cost against what they leave to be lost, each labelled with its days. */
export function Frontier({ points, colour, label, across, showX, showY, showDays }: Props) {
  const [place, width] = useWidth(520);
  const ys = points.map((point) => point.y);
  const [least, most] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  const y = niceScale([least, most === least ? least + 1 : most], [height - bottom, top], 4);
  const left = 16 + Math.max(...y.ticks(4).map((tick) => labelWidth(showY(tick))));
  const x = scale([0, Math.max(1, ...points.map((point) => point.x))], [left, width - right]);
  const path = line<FrontierPoint>().x((point) => x(point.x)).y((point) => y(point.y)).curve(curveMonotoneX);
  const ticks = x.ticks(width > 420 ? 4 : 2);
  return (
    <div class="drawing" ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line class={tick === 0 ? 'axis-line' : 'grid-line'} x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
            <text class="soft" x={left - 8} y={y(tick) + 4} text-anchor="end">
              {showY(tick)}
            </text>
          </g>
        ))}
        {ticks.map((tick) => (
          <text key={tick} class="soft" x={x(tick)} y={height - bottom + 17} text-anchor="middle">
            {showX(tick)}
          </text>
        ))}
        <text class="soft" x={width - right} y={height - 5} text-anchor="end">
          {across}
        </text>
        <path d={path([...points]) ?? ''} fill="none" stroke={colour} stroke-width="2.2" />
        {points.map((point, index) => (
          <g key={point.days}>
            <circle cx={x(point.x)} cy={y(point.y)} r="4" fill={colour} stroke="var(--card)" stroke-width="1.5" />
            {apartFrom(points, index, x, showDays) && (
              <text class="halo" x={x(point.x) + (index === points.length - 1 ? 6 : -4)} y={y(point.y) - 9} text-anchor={index === points.length - 1 ? 'end' : 'start'}>
                {showDays(point.days)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Whether there is room for a point's label: the last has it before the one to its left, and reaches to the left itself. */
function apartFrom(points: Panel, index: number, x: (value: number) => number, show: (days: number) => string): boolean {
  const point = points[index];
  const next = points[index + 1];
  if (!point || !next) return true;
  const room = x(next.x) - x(point.x) - labelWidth(show(point.days)) - 4;
  return index === points.length - 2 ? room > labelWidth(show(next.days)) - 10 : room > 0;
}
