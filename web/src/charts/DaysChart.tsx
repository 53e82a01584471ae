import { labelWidth } from './labelWidth';
import { scale } from './scale';
import { useWidth } from './useWidth';

/** One holder of one mineral: up to how many days a further tonne pays. */
export interface DaysRow {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly together: boolean;
  readonly users: number;
  /** The largest size tried still pays. */
  readonly usersOpen: boolean;
  readonly welfare: number;
  readonly welfareOpen: boolean;
  /** Of its programme. */
  readonly target: number | undefined;
}

interface Props {
  readonly rows: readonly DaysRow[];
  readonly marks: readonly number[];
  readonly label: string;
  readonly users: string;
  readonly welfare: string;
  readonly target: string;
  readonly show: (days: number) => string;
  /** The same without its unit, where there is little room. */
  readonly short: (days: number) => string;
}

const narrow = 560;
const rowHeight = 30;
const groupHeight = 26;
const top = 22;

/** Bars of days that pay for users, a diamond where they pay for the nation, a line where the programme's target is. */
export function DaysChart({ rows, marks, label, users, welfare, target, show: long, short }: Props) {
  const [place, width] = useWidth(900);
  const show = width < narrow ? short : long;
  const left = Math.min(width * 0.34, 12 + Math.max(...rows.map((row) => labelWidth(row.name))));
  const room = 30 + Math.max(...rows.map((row) => labelWidth(`≥ ${show(row.users)} · ◇ ≥ ${show(row.welfare)}`)));
  const most = Math.max(...marks, ...rows.flatMap((row) => [row.users, row.welfare, row.target ?? 0]));
  const x = scale([0, most], [left, width - room]);
  let y = top;
  const groups = [...new Set(rows.map((row) => row.group))];
  const placed = groups.flatMap((group) => {
    const heading = { group, y: (y += groupHeight) };
    const own = rows.filter((row) => row.group === group).map((row) => ({ row, y: (y += rowHeight) }));
    return [heading, ...own];
  });
  const height = y + 12;
  return (
    <>
      <div class="drawing" ref={place}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
          {marks.map((days) => (
            <g key={days}>
              <line class="grid-line" x1={x(days)} x2={x(days)} y1={top} y2={height} />
              <text class="soft" x={x(days)} y={top - 7} text-anchor="middle">
                {show(days)}
              </text>
            </g>
          ))}
          <line class="axis-line" x1={left} x2={left} y1={top} y2={height} />
          {placed.map((one) =>
            'group' in one ? (
              <text key={one.group} x={0} y={one.y - 4} style={{ fontWeight: 650 }}>
                {one.group}
              </text>
            ) : (
              <Bar key={one.row.id} row={one.row} y={one.y} x={x} left={left} right={width - room + 14} show={show} />
            ),
          )}
        </svg>
      </div>
      <p class="legend" aria-hidden="true">
        <span>
          <i style={{ background: 'var(--alone)' }} />
          <i style={{ background: 'var(--together)' }} /> {users}
        </span>
        <span>
          <svg width="14" height="14" viewBox="-7 -7 14 14">
            <path d="M0 -6L6 0L0 6L-6 0Z" fill="var(--card)" stroke="var(--ink)" stroke-width="1.6" />
          </svg>
          {welfare}
        </span>
        <span>
          <svg width="8" height="16" viewBox="0 0 8 16">
            <line x1="4" x2="4" y1="0" y2="16" stroke="var(--ink)" stroke-width="3" />
          </svg>
          {target}
        </span>
      </p>
    </>
  );
}

interface BarProps {
  readonly row: DaysRow;
  readonly y: number;
  readonly x: (days: number) => number;
  readonly left: number;
  readonly right: number;
  readonly show: (days: number) => string;
}

function Bar({ row, y, x, left, right, show }: BarProps) {
  const colour = row.together ? 'var(--together)' : 'var(--alone)';
  const middle = y - 11;
  return (
    <g>
      <text class="soft" x={0} y={middle + 4}>
        {row.name}
      </text>
      <rect x={left} y={middle - 8} width={Math.max(1, x(row.users) - left)} height={16} rx="2" fill={colour} />
      {row.target !== undefined && <line x1={x(row.target)} x2={x(row.target)} y1={middle - 11} y2={middle + 11} stroke="var(--ink)" stroke-width="3" />}
      <path transform={`translate(${x(row.welfare)} ${middle})`} d="M0 -6L6 0L0 6L-6 0Z" fill="var(--card)" stroke="var(--ink)" stroke-width="1.6" />
      <text x={right} y={middle + 4} style={{ fontWeight: 650 }}>
        {(row.usersOpen ? '≥ ' : '') + show(row.users)}
        <tspan style={{ fontWeight: 400 }}>{` · ◇ ${row.welfareOpen ? '≥ ' : ''}${show(row.welfare)}`}</tspan>
      </text>
    </g>
  );
}
