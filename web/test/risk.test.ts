import indicators from 'tables:indicators';
import { expect, test } from 'vitest';
import { figureOf, riskColumns, shown, type MineralRisk, type RiskFigure } from '../src/pages/risk/figures';

const figure = (one: Partial<RiskFigure>): RiskFigure =>
  ({ indicator: 'hhi', of: 'mining', year: 2024, unit: '1', value: null, low: null, high: null, why: null, leftOut: [], sources: [], ...one }) as RiskFigure;
const column = (id: string) => riskColumns.find((one) => one.id === id) ?? riskColumns[0]!;
const mineral = (...figures: RiskFigure[]): MineralRisk => ({ mineral: 'cobalt', modelled: true, figures, origins: [] });

test('a stage shows its latest year that has a value', () => {
  const found = figureOf(mineral(figure({ year: 2023, value: 0.4 }), figure({ year: 2024, value: 0.5 }), figure({ year: 2025 })), column('mining'));
  expect(found?.value).toBe(0.5);
});

test('where nobody counts refining, the smelters stand in, and never beside it', () => {
  const smelting = figure({ of: 'smelting', year: 2025, value: 0.9 });
  expect(figureOf(mineral(smelting), column('refining'))?.value).toBe(0.9);
  expect(figureOf(mineral(smelting, figure({ of: 'refining', year: 2023, value: 0.4 })), column('refining'))?.value).toBe(0.4);
});

test('of several forms the riskiest stands in the table', () => {
  const forms = [0.3, 1.2, 0.9].map((value, index) => figure({ indicator: 'eu-supply-risk', of: `form-${index}`, value }));
  expect(figureOf(mineral(...forms), column('eu'))?.value).toBe(1.2);
});

test('what has no value is still there to say why', () => {
  expect(figureOf(mineral(figure({ indicator: 'eu-supply-risk', why: 'no recycling rate' })), column('eu'))?.why).toBe('no recycling rate');
  expect(figureOf(mineral(), column('eu'))).toBeUndefined();
});

test('values are shown as their units are read', () => {
  expect([shown(0.951, 'share', 'en'), shown(34.6, 'days', 'en'), shown(0.58288, '1', 'en'), shown(-0.1054, 'log', 'en')]).toEqual(['95%', '35', '0.58', '−10%']);
});

test('every column is of an indicator that has a name in three languages', () => {
  for (const { indicator } of riskColumns) {
    for (const language of ['en', 'ko', 'ja'] as const) expect(indicators[language][indicator], `${indicator} ${language}`).toBeTruthy();
  }
});
