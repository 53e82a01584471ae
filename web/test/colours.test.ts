import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ciede2000, difference, visions } from './vision';

const tokens = await readFile(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');

/** Colours of a theme by name; what the dark one does not say again is as in the light one. */
function theme(dark: boolean): Map<string, string> {
  const [light = '', darkness = ''] = tokens.split(":root[data-theme='dark']");
  const found = new Map<string, string>();
  for (const part of dark ? [light, darkness] : [light]) {
    for (const [, name = '', colour = ''] of part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)) found.set(name, colour);
  }
  return found;
}

/** Colours that stand side by side or cross in one drawing, and how far apart they have to look at least. */
const together = [
  ['ways of answering', ['alone', 'together', 'upstream'], 12],
  ['alone, and alone with restrictions', ['alone', 'restricting'], 8],
  ['sizes of the surplus stock', ['shelf-none', 'alone', 'shelf-full'], 10],
  ['what figures rest on', ['stated', 'derived', 'assumed'], 12],
] as const;

const ramp = [1, 2, 3, 4, 5].map((step) => `ramp-${step}`);

describe.each(['light', 'dark'])('in the %s theme', (name) => {
  const colours = theme(name === 'dark');
  const between = (one: string, other: string, vision: string) => difference(colours.get(one) ?? '', colours.get(other) ?? '', vision);

  describe.each(Object.keys(visions))('with %s vision', (vision) => {
    test.each(together)('%s stay apart', (_, names, least) => {
      for (const [index, one] of names.entries()) {
        for (const other of names.slice(index + 1)) {
          expect(between(one, other, vision), `${one} and ${other}`).toBeGreaterThan(least);
        }
      }
    });

    test('each step of the ramp is told from the next, and all from no figure', () => {
      for (const [index, step] of ramp.slice(1).entries()) {
        expect(between(ramp[index] ?? '', step, vision), `${ramp[index]} and ${step}`).toBeGreaterThan(7);
      }
      for (const step of ramp) expect(between(step, 'none', vision), `${step} and none`).toBeGreaterThan(5);
    });
  });
});

test('a pair that only red and green tell apart is found', () => {
  expect(difference('#b0392b', '#4f7b1f', 'usual')).toBeGreaterThan(30);
  expect(difference('#b0392b', '#4f7b1f', 'deuteranopia')).toBeLessThan(12);
});

test('the difference is that of the published examples', () => {
  // Sharma, Wu and Dalal 2005, pairs 1, 17 and 25.
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
});
