import { labelWidth } from './labelWidth';
import { useWidth } from './useWidth';

/** One origin, and what two parties depend on it; shares 0 to 1. */
export interface Wing {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly right: number;
  /** Between what each lies. */
  readonly leftRange?: Ends;
  readonly rightRange?: Ends;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

interface Props {
  readonly wings: readonly Wing[];
  readonly left: string;
  readonly right: string;
  readonly label: string;
  readonly show: (share: number) => string;
}

const row = 26;
const head = 24;

/** Two parties' shares back to back: what both depend on dark, what one depends on beyond the other pale. */
export function Butterfly({ wings, left, right, label, show }: Props) {
  const [place, width] = useWidth(620);
  const names = Math.min(width * 0.36, 16 + Math.max(...wings.map((one) => labelWidth(one.name))));
  const room = (width - names) / 2 - 46;
  const most = Math.max(0.01, ...wings.flatMap((one) => [one.left, one.right, one.leftRange?.high ?? 0, one.rightRange?.high ?? 0]));
  const long = (share: number) => (share / most) * room;
  const middle = width / 2;
  const height = head + wings.length * row + 4;
  return (
    <div class="drawing" ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <text class="soft" x={middle - names / 2} y={14} text-anchor="end">
          {left}
        </text>
        <text class="soft" x={middle + names / 2} y={14}>
          {right}
        </text>
        {wings.map((one, index) => {
          const y = head + index * row;
          const both = long(Math.min(one.left, one.right));
          const from = middle - names / 2;
          const to = middle + names / 2;
          return (
            <g key={one.id}>
              <rect x={from - long(one.left)} y={y + 4} width={long(one.left)} height={row - 9} fill="var(--alone)" fill-opacity="0.35" />
              <rect x={to} y={y + 4} width={long(one.right)} height={row - 9} fill="var(--alone)" fill-opacity="0.35" />
              <rect x={from - both} y={y + 4} width={both} height={row - 9} fill="var(--alone)" />
              <rect x={to} y={y + 4} width={both} height={row - 9} fill="var(--alone)" />
              <text x={middle} y={y + row / 2 + 4} text-anchor="middle">
                {one.name}
              </text>
              {one.leftRange && <line class="whisker" x1={from - long(one.leftRange.low)} x2={from - long(one.leftRange.high)} y1={y + row / 2} y2={y + row / 2} />}
              {one.rightRange && <line class="whisker" x1={to + long(one.rightRange.low)} x2={to + long(one.rightRange.high)} y1={y + row / 2} y2={y + row / 2} />}
              <text x={from - long(Math.max(one.left, one.leftRange?.high ?? 0)) - 5} y={y + row / 2 + 4} text-anchor="end">
                {show(one.left)}
              </text>
              <text x={to + long(Math.max(one.right, one.rightRange?.high ?? 0)) + 5} y={y + row / 2 + 4}>
                {show(one.right)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
