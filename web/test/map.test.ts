import { geoEqualEarth } from 'd3-geo';
import { expect, test } from 'vitest';
import { arcPath, widest } from '../src/charts/arcPath';

const [width, height] = [1200, 564];
const projection = geoEqualEarth().rotate([-152, 0]).fitExtent([[4, 56], [width - 4, height - 4]], { type: 'Sphere' });
const korea: [number, number] = [127.8, 36.4];
const chile: [number, number] = [-71, -35];
const norway: [number, number] = [9, 61];
const canada: [number, number] = [-106, 56];
const brazil: [number, number] = [-53, -11];
const congo: [number, number] = [23, -3];

const points = (path: string) => [...path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test.each([
  ['over the Pacific', chile, korea],
  ['over the Atlantic in the north', norway, canada],
  ['over the Atlantic in the south', brazil, congo],
  ['over the Atlantic and the equator', chile, norway],
] as const)('an arc %s is one line that stays on the map', (_, from, to) => {
  const path = arcPath(from, to, projection);
  expect(path.match(/M/g)).toHaveLength(1);
  const drawn = points(path);
  for (const [x, y] of drawn) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(widest);
    expect(y).toBeLessThanOrEqual(height);
  }
  // No jump from one edge to the other.
  const steps = drawn.slice(1).map(([x, y], index) => Math.hypot(x - (drawn[index]?.[0] ?? x), y - (drawn[index]?.[1] ?? y)));
  expect(Math.max(...steps)).toBeLessThan(width / 8);
});

test('an arc begins and ends where it is traded', () => {
  const drawn = points(arcPath(norway, canada, projection));
  const [x, y] = projection(norway) ?? [0, 0];
  expect(drawn[0]?.[0]).toBeCloseTo(x, 0);
  expect(drawn[0]?.[1]).toBeCloseTo(y, 0);
  expect(drawn.at(-1)?.[0]).toBeCloseTo(projection(canada)?.[0] ?? 0, 0);
});
