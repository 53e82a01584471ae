import { expect, test } from 'vitest';
import { newestOf } from '../src/pages/network/Cutoff';
import { chainOf, minedForms, shares, stageFlows, type Element } from '../src/pages/network/flows';

const element = (one: Partial<Element>): Element =>
  ({ kind: 'trade', activity: null, step: null, input: null, from: null, to: null, sector: null, given: 0, movedShare: 0, flagged: false, figures: [], ...one }) as Element;

const elements = [
  element({ kind: 'production', step: 'mining', form: 'ore', from: 'CHL', tonnes: 100 }),
  element({ kind: 'production', step: 'refining', input: 'ore', form: 'metal', from: 'CHN', tonnes: 90 }),
  element({ kind: 'production', step: 'recycling', form: 'metal', from: 'KOR', tonnes: 5 }),
  element({ form: 'ore', from: 'CHL', to: 'CHN', tonnes: 95 }),
  element({ form: 'metal', from: 'CHN', to: 'KOR', tonnes: 30 }),
  element({ form: 'metal', from: 'CHN', to: 'FJI', tonnes: 0.1 }),
  element({ kind: 'use', form: 'metal', to: 'KOR', sector: 'alloys', tonnes: 35 }),
];
const sum = (flows: ReturnType<typeof stageFlows>) => flows.map((flow) => `${flow.from.column} ${flow.from.country} > ${flow.to.column} ${flow.to.country} ${flow.tonnes}`);

test('what is refined leaves the mine, all else a refinery', () => expect([...minedForms(elements)]).toEqual(['ore']));

test('home supply is what is made and not shipped, and small countries are taken together', () => {
  expect(sum(stageFlows(elements, 0.01))).toEqual([
    'mine CHL > refine CHN 95',
    'refine CHN > use CHN 59.9',
    'refine CHN > use KOR 30',
    'mine CHL > refine CHL 5',
    'refine KOR > use KOR 5',
    'refine CHN > use ROW 0.1',
  ]);
});

test('a chain leads up to the mine behind the refiner', () => {
  expect(chainOf(elements, 'KOR').map((one) => `${one.form} ${one.from} ${one.to}`)).toContain('ore CHL CHN');
  expect(chainOf(elements, 'KOR').some((one) => one.to === 'FJI')).toBe(false);
});

test('shares of a step add up to the world', () => {
  expect(shares(elements, 'mining')).toEqual(new Map([['CHL', 1]]));
});

test('the newest answer of a mineral is that of one of its scenarios', () => {
  const kept = [
    { id: 'cobalt-drc-2025-aaaa', finished: '2026-01-01T00:00:00Z' },
    { id: 'cobalt-drc-2025-bbbb', finished: '2026-02-01T00:00:00Z' },
    { id: 'cobalt-drc-2025-own-cccc', finished: '2026-03-01T00:00:00Z' },
  ];
  expect(newestOf(kept, ['cobalt-drc-2025'])?.id).toBe('cobalt-drc-2025-bbbb');
  expect(newestOf(kept, ['copper-squeeze'])).toBeUndefined();
});
