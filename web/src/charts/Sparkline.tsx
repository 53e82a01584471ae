import { extent } from 'd3-array';
import { line } from 'd3-shape';
import { scale } from './scale';

const width = 130;
const height = 26;

/** A price over its last months, the newest marked. */
export function Sparkline({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  const [least = 0, most = 1] = extent(values) as [number | undefined, number | undefined];
  const x = scale([0, Math.max(1, values.length - 1)], [2, width - 5]);
  const y = scale([least, most === least ? least + 1 : most], [height - 4, 4]);
  const path = line<number>().x((_, index) => x(index)).y((value) => y(value));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <path d={path([...values]) ?? ''} fill="none" stroke="var(--together)" stroke-width="1.4" />
      <circle cx={x(values.length - 1)} cy={y(values.at(-1) ?? 0)} r="2.6" fill="var(--together)" />
    </svg>
  );
}
