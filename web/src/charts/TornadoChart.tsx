import { scale } from './scale';
import { useWidth } from './useWidth';

export interface TornadoRow {
  readonly name: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly lowEnd: string;
  readonly highEnd: string;
}

interface Props {
  readonly rows: readonly TornadoRow[];
  readonly central: number;
  readonly label: string;
  readonly show: (value: number) => string;
}

/** What each parameter does to one figure at both ends of its range: low end pale, high end dark. */
export function TornadoChart({ rows, central, label, show }: Props) {
  const [place, width] = useWidth(560);
  const left = Math.min(260, width * 0.42);
  const all = rows.flatMap((row) => [row.low, row.high]).filter((value) => value !== undefined);
  const least = Math.min(central, ...all);
  const most = Math.max(central, ...all);
  const x = scale([least, most === least ? least + 1e-6 : most], [left + 44, width - 44]);
  const height = rows.length * 27 + 26;
  return (
    <div class="drawing" ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <text class="soft" x={x(central)} y={12} text-anchor="middle">
          {show(central)}
        </text>
        {rows.map((row, index) => {
          const y = 22 + index * 27;
          return (
            <g key={row.name}>
              <text x={0} y={y + 13}>
                {row.name}
              </text>
              <End value={row.low} end={row.lowEnd} central={central} x={x} y={y} fill="var(--ramp-2)" />
              <End value={row.high} end={row.highEnd} central={central} x={x} y={y} fill="var(--ramp-4)" />
            </g>
          );
        })}
        <line class="axis-line" x1={x(central)} x2={x(central)} y1={17} y2={height} />
      </svg>
    </div>
  );
}

interface EndProps {
  readonly value: number | undefined;
  readonly end: string;
  readonly central: number;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly fill: string;
}

function End({ value, end, central, x, y, fill }: EndProps) {
  if (value === undefined || Math.abs(x(value) - x(central)) < 0.5) return null;
  const right = value > central;
  return (
    <>
      <rect x={Math.min(x(value), x(central))} y={y} width={Math.abs(x(value) - x(central))} height={18} fill={fill} stroke="var(--card)" />
      <text class="soft" x={x(value) + (right ? 4 : -4)} y={y + 13} text-anchor={right ? 'start' : 'end'} font-size="11">
        {end}
      </text>
    </>
  );
}
