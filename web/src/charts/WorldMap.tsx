import { geoArea, geoCentroid, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { arcPath, widest } from './arcPath';
import { level, type Steps } from './heat';
import { placed } from './placed';
import { useWidth } from './useWidth';

type World = Topology<{ countries: GeometryCollection }>;
type Shape = Feature<Polygon | MultiPolygon>;

/** What is shipped between two countries. */
export interface Arc {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly tonnes: number;
  readonly colour: string;
  readonly label: string;
}

interface Props {
  readonly shares: ReadonlyMap<string, number>;
  readonly arcs: readonly Arc[];
  readonly labelled: readonly string[];
  readonly chosen: string | undefined;
  readonly name: (code: string) => string;
  readonly label: string;
  readonly zoom: number;
  readonly onChoose: (code: string) => void;
}

/** Shares of a stage: the ramp of the map. */
export const mapSteps: Steps = [0.02, 0.05, 0.15, 0.4];
/** Below this width, px, names would cover the map: it is drawn as wide as this and moved under the window. */
const leastWidth = 660;
/** Where the window stands over it at first: between Korea, Japan and their suppliers. */
const inView: [number, number] = [118, 20];
/** Room for arcs over the north, as a share of the height. */
const topRoom = 0.1;

/** The world over the Pacific: shading by share of a stage, arcs of trade whose width shows tonnes. */
export function WorldMap(props: Props) {
  const [place, room] = useWidth(1200);
  const [world, setWorld] = useState<World>();
  useEffect(() => {
    void import('../geometry/world.json').then(({ default: loaded }) => setWorld(loaded as unknown as World));
  }, []);
  const width = Math.max(leastWidth, room);
  const height = Math.round(width * 0.47);
  const drawn = useMemo(() => world && geography(world, width, height, props.zoom), [world, width, height, props.zoom]);
  useLayoutEffect(() => {
    if (drawn && place.current) place.current.scrollLeft = (drawn.projection(inView)?.[0] ?? 0) - room / 2;
  }, [drawn, room]);
  return (
    <div class="drawing map" ref={place} style={{ minHeight: `${height}px` }} {...(width > room ? { tabindex: 0, role: 'region', 'aria-label': props.label } : {})}>
      {drawn && <Drawing {...props} {...drawn} width={width} height={height} />}
    </div>
  );
}

interface Geography {
  readonly shapes: readonly { readonly code: string; readonly path: string }[];
  readonly borders: string;
  readonly centre: (code: string) => [number, number] | undefined;
  readonly projection: GeoProjection;
}

function geography(world: World, width: number, height: number, zoom: number): Geography {
  const countries = feature(world, world.objects.countries).features as Shape[];
  const projection = geoEqualEarth()
    .rotate([-152, 0])
    .fitExtent(
      [
        [4, topRoom * height],
        [width - 4, height - 4],
      ],
      { type: 'FeatureCollection', features: countries },
    );
  // Closer, the map is centred between the users and their suppliers around the western Pacific.
  projection.scale(projection.scale() * zoom);
  if (zoom > 1) {
    const [x = 0, y = 0] = projection([128, 18]) ?? [];
    const [left, up] = projection.translate();
    projection.translate([left + width / 2 - x, up + height / 2 - y]);
  }
  const path = geoPath(projection);
  // Some islets have the code of the country that they belong to: its largest shape comes last and stays.
  const bySize = [...countries].sort((one, other) => geoArea(one) - geoArea(other));
  const centres = new Map(bySize.map((one) => [String(one.id), middle(one)]));
  return {
    shapes: countries.map((one) => ({ code: String(one.id), path: path(one) ?? '' })),
    borders: path(mesh(world, world.objects.countries, (one, other) => one !== other)) ?? '',
    centre: (code) => centres.get(code),
    projection,
  };
}

/** The middle of a country's largest part: of the United States without Alaska. */
function middle(shape: Shape): [number, number] {
  const parts = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = polygons.sort((one, other) => geoArea(other) - geoArea(one))[0];
  return largest ? geoCentroid(largest) : [0, 0];
}

function Drawing(props: Props & Geography & { readonly width: number; readonly height: number }) {
  const { shapes, borders, centre, projection, width, height, shares, arcs, labelled, chosen, name, label, onChoose } = props;
  const most = Math.max(1e-9, ...arcs.map((one) => one.tonnes));
  const fill = (code: string) => {
    const share = shares.get(code) ?? 0;
    return share > 0.0005 ? `var(--ramp-${level(share, mapSteps)})` : 'var(--none)';
  };
  const spots = placed(
    labelled.flatMap((code) => {
      const at = centre(code);
      const seen = at && projection(at);
      return seen ? [{ code, at: seen, name: name(code) }] : [];
    }),
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label} style={{ overflow: 'hidden' }}>
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">
          <path d="M0 0 8 4 0 8z" fill="context-stroke" />
        </marker>
      </defs>
      {shapes.map(({ code, path }) => (
        <path key={code} d={path} fill={fill(code)} stroke={code === chosen ? 'var(--ink)' : 'none'} onClick={() => onChoose(code)}>
          <title>{name(code)}</title>
        </path>
      ))}
      <path d={borders} fill="none" stroke="var(--card)" stroke-width="0.6" />
      {arcs.map((one) => {
        const from = centre(one.from);
        const to = centre(one.to);
        return from && to ? (
          <path
            key={one.id}
            d={arcPath(from, to, projection)}
            fill="none"
            stroke={one.colour}
            stroke-opacity="0.72"
            stroke-width={Math.max(0.7, widest * Math.sqrt(one.tonnes / most))}
            marker-end="url(#arrow)"
          >
            <title>{one.label}</title>
          </path>
        ) : null;
      })}
      {spots.map(({ code, at: [x, y], label: place }) => (
        <g key={code}>
          <circle cx={x} cy={y} r="2.4" fill="var(--ink)" stroke="var(--card)" />
          <text class="halo" x={place.x} y={place.y} text-anchor={place.anchor} style={{ fontWeight: 600 }}>
            {name(code)}
          </text>
        </g>
      ))}
    </svg>
  );
}
