// Prepares the map: the countries of Natural Earth (1:50 000 000, by way of world-atlas), simplified, without
// Antarctica, each under its alpha-3 code.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { feature, quantize } from 'topojson-client';

const require = createRequire(import.meta.url);
const target = new URL('../src/geometry/world.json', import.meta.url);
const countries = new URL('../../core/src/main/resources/org/orebridge/core/countries.tsv', import.meta.url);

/** Alpha-3 codes by ISO 3166-1 numeric code, from the codes under which trade is reported. */
async function codes() {
  const byNumber = new Map();
  for (const line of (await readFile(countries, 'utf8')).split('\n')) {
    const [iso3, , , numbers = ''] = line.split('\t');
    for (const number of numbers.split(' ')) if (number) byNumber.set(Number(number), iso3);
  }
  // Trade statistics have numbers of their own for these.
  for (const [number, iso3] of [[158, 'TWN'], [840, 'USA'], [250, 'FRA'], [578, 'NOR'], [756, 'CHE'], [356, 'IND'], [380, 'ITA'], [58, 'BEL'], [56, 'BEL'], [442, 'LUX'], [729, 'SDN'], [728, 'SSD']]) {
    byNumber.set(number, iso3);
  }
  return byNumber;
}

/** The polygon of one country that holds most of a box goes to another: Crimea is drawn with Ukraine. */
function move(atlas, from, to, [west, south, east, north]) {
  const shapes = atlas.objects.countries.geometries;
  const giver = shapes.find((shape) => shape.id === from);
  const taker = shapes.find((shape) => shape.id === to);
  const inside = (arcs) => {
    const ring = feature(atlas, { type: 'Polygon', arcs }).geometry.coordinates[0];
    return ring.every(([x, y]) => x > west && x < east && y > south && y < north);
  };
  const moved = giver.arcs.filter(inside);
  giver.arcs = giver.arcs.filter((arcs) => !inside(arcs));
  if (taker.type === 'Polygon') Object.assign(taker, { type: 'MultiPolygon', arcs: [taker.arcs] });
  taker.arcs = [...taker.arcs, ...moved];
  return moved.length;
}

export async function writeGeometry() {
  const source = require.resolve('world-atlas/countries-50m.json');
  const made = await stat(target).catch(() => undefined);
  const script = await stat(new URL(import.meta.url));
  if (made && made.mtimeMs > script.mtimeMs) return;
  const atlas = JSON.parse(await readFile(source, 'utf8'));
  const byNumber = await codes();
  const shapes = atlas.objects.countries;
  shapes.geometries = shapes.geometries
    .filter((shape) => shape.id !== '010')
    .map((shape) => ({ ...shape, id: byNumber.get(Number(shape.id)) ?? shape.properties.name, properties: undefined }));
  delete atlas.objects.land;
  if (move(atlas, 'RUS', 'UKR', [32, 44, 37, 46.5]) === 0) throw new Error('Crimea was not found.');
  const simple = presimplify(atlas);
  const light = quantize(simplify(simple, quantile(simple, 0.6)), 6000);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, JSON.stringify(light));
}

if (process.argv[1]?.endsWith('geometry.mjs')) await writeGeometry();
