import { sankey, type SankeyLink as Laid } from 'd3-sankey';
import { apart } from './apart';
import { useWidth } from './useWidth';

export interface SankeyNode {
  readonly id: string;
  readonly name: string;
  readonly column: number;
  readonly colour: string;
}

export interface SankeyLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly colour: string;
  readonly label: string;
}

interface Props {
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly SankeyLink[];
  readonly columns: readonly string[];
  readonly label: string;
  readonly show: (value: number) => string;
  readonly height?: number;
}

const top = 26;
const node = 10;
/** Below this width, px, small bars are named without their figure; the table has it. */
const narrow = 520;

/** The middle of a ribbon: level where it leaves and where it arrives, half its way at each height. */
export function ribbon({ source, target, y0 = 0, y1 = 0 }: Laid<SankeyNode, object>): string {
  const from = (source as { x1?: number }).x1 ?? 0;
  const to = (target as { x0?: number }).x0 ?? 0;
  const middle = (from + to) / 2;
  return `M${from},${y0}C${middle},${y0},${middle},${y1},${to},${y1}`;
}

/** Flows between stages: bars are countries, ribbons what passes between them; the figure stands beside each bar. */
export function Sankey({ nodes, links, columns, label, show, height = 430 }: Props) {
  const [place, width] = useWidth(620);
  const layout = sankey<SankeyNode, SankeyLink>()
    .nodeId((one) => one.id)
    .nodeAlign((one) => (one as unknown as SankeyNode).column)
    .nodeSort((one, other) => (other.value ?? 0) - (one.value ?? 0))
    .nodeWidth(node)
    .nodePadding(9)
    .extent([
      [2, top],
      [width - 2, height - 6],
    ]);
  const graph = layout({ nodes: nodes.map((one) => ({ ...one })), links: links.map((one) => ({ ...one })) });
  const last = columns.length - 1;
  return (
    <div class="drawing" ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {columns.map((name, index) => (
          <text
            key={name}
            x={index === 0 ? 2 : index === last ? width - 2 : (width * index) / last}
            y={12}
            text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
            style={{ fontWeight: 650 }}
          >
            {name}
          </text>
        ))}
        {graph.links.map((link, index) => (
          <path key={index} d={ribbon(link)} fill="none" stroke={link.colour} stroke-opacity="0.3" stroke-width={Math.max(1, link.width ?? 1)}>
            <title>{`${link.label}: ${show(link.value)}`}</title>
          </path>
        ))}
        {graph.nodes.map((one) => (
          <rect key={one.id} x={one.x0} y={one.y0} width={node} height={Math.max(1, (one.y1 ?? 0) - (one.y0 ?? 0))} fill={one.colour} />
        ))}
        {columns.flatMap((_, column) => {
          const own = graph.nodes.filter((one) => one.column === column);
          const at = apart(own.map((one) => ((one.y0 ?? 0) + (one.y1 ?? 0)) / 2), 14, top, height - 6);
          return own.map((one, index) => (
            <text
              key={one.id}
              class="halo"
              x={column === last ? (one.x0 ?? 0) - 6 : (one.x1 ?? 0) + 6}
              y={(at[index] ?? 0) + 4}
              text-anchor={column === last ? 'end' : 'start'}
            >
              <tspan style={{ fontWeight: 600 }}>{one.name}</tspan>{' '}
              {width >= narrow || (one.y1 ?? 0) - (one.y0 ?? 0) > 26 ? show(one.value ?? 0) : ''}
            </text>
          ));
        })}
      </svg>
    </div>
  );
}
