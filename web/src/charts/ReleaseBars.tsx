import { niceScale } from './scale';
import { useWidth } from './useWidth';

/** What left one stock in one month, by who received it. */
export interface Released {
  readonly month: number;
  readonly to: string;
  readonly own: boolean;
  readonly tonnes: number;
}

interface Props {
  readonly releases: readonly Released[];
  readonly months: number;
  /** The same for all stocks, so that they can be compared. */
  readonly most: number;
  readonly label: string;
  readonly show: (value: number) => string;
}

const height = 150;
const left = 52;
/** Between two months, as a share of a month. */
const gap = 0.2;

/** Monthly releases of one stock: at home in slate, to partners in blue. */
export function ReleaseBars({ releases, months, most, label, show }: Props) {
  const [place, width] = useWidth(560);
  const step = (width - 6 - left) / Math.max(1, months - gap);
  const x = (month: number) => left + step * (month - 1);
  const y = niceScale([0, most || 1], [height - 20, 10], 3);
  const heights = new Map<number, number>();
  return (
    <div class="drawing" ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line class={tick === 0 ? 'axis-line' : 'grid-line'} x1={left} x2={width - 6} y1={y(tick)} y2={y(tick)} />
            <text class="soft" x={left - 7} y={y(tick) + 4} text-anchor="end">
              {show(tick)}
            </text>
          </g>
        ))}
        {releases.map((one) => {
          const below = heights.get(one.month) ?? 0;
          heights.set(one.month, below + one.tonnes);
          return (
            <rect
              key={`${one.month}-${one.to}`}
              x={x(one.month)}
              width={(1 - gap) * step}
              y={y(below + one.tonnes)}
              height={Math.max(0, y(below) - y(below + one.tonnes))}
              fill={one.own ? 'var(--upstream)' : 'var(--together)'}
            />
          );
        })}
        {Array.from({ length: months }, (_, index) => index + 1)
          .filter((month) => month === 1 || month % 6 === 0)
          .map((month) => (
            <text key={month} class="soft" x={x(month) + ((1 - gap) * step) / 2} y={height - 4} text-anchor="middle">
              {month}
            </text>
          ))}
      </svg>
    </div>
  );
}
