import { geoInterpolate, type GeoProjection } from 'd3-geo';

type Point = readonly [number, number];

/** Width of the widest arc, px: no arc comes nearer to the upper edge. */
export const widest = 9;

const steps = 40;
const most = 70;

/**
 * The way of an arc over the map: a great circle, lifted where it is short, so that near neighbours can be told apart.
 * One that would leave the map at its edge (over the Atlantic, on a map centred on the Pacific) spans it instead, above
 * what lies between, so that it can be followed from end to end.
 */
export function arcPath(from: Point, to: Point, projection: GeoProjection): string {
  const along = geoInterpolate([...from], [...to]);
  const great = Array.from({ length: steps + 1 }, (_, step): Point => projection(along(step / steps)) ?? [0, 0]);
  const [first = [0, 0], last = [0, 0]] = [great[0], great.at(-1)];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  const leaves = great.some(([x], step) => step > 0 && Math.abs(x - (great[step - 1]?.[0] ?? x)) > 2 * projection.scale());
  const points = leaves ? spanning(first, last) : great;
  const rise = (step: number) => Math.sin((Math.PI * step) / steps);
  const room = points.slice(1, -1).map(([, y], step) => (y - widest) / rise(step + 1));
  const lift = Math.max(0, Math.min(leaves ? 0.3 * length : Math.min(most, 0.22 * length), ...room));
  return points
    .map(([x, y], step) => `${step === 0 ? 'M' : 'L'}${x.toFixed(1)} ${Math.max(widest, y - lift * rise(step)).toFixed(1)}`)
    .join('');
}

function spanning(first: Point, last: Point): Point[] {
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / steps;
    return [first[0] + share * (last[0] - first[0]), first[1] + share * (last[1] - first[1])];
  });
}
