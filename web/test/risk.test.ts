import indicators from 'tables:indicators';
import { expect, test } from 'vitest';
import { runs } from '../src/charts/YearChart';
import { sorted, sortIn, type HeatColumn } from '../src/parts/HeatTable';
import { chokepointsByCountry } from '../src/pages/risk/chokepoints';
import { rangeOf, shareAndRange } from '../src/pages/risk/ranged';
import { seriesOf } from '../src/pages/risk/series';
import { standIn } from '../src/pages/risk/SharedView';
import { figureOf, largestOrigin, newestFirst, riskColumns, shown, type MineralRisk, type RiskFigure } from '../src/pages/risk/figures';

const figure = (one: Partial<RiskFigure>): RiskFigure =>
  ({ indicator: 'hhi', of: 'mining', year: 2024, unit: '1', value: null, low: null, high: null, why: null, leftOut: [], ungoverned: [], sources: [], ...one }) as RiskFigure;
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

test('of several years of a form the latest stands in the table, though an older one was higher', () => {
  const years = [2023, 2024].map((year) => figure({ indicator: 'market-state', of: 'copper-refined', year, value: 2100 - year }));
  expect(figureOf(mineral(...years), column('market'))?.year).toBe(2024);
});

const exactly = (value: number) => ({ value, low: value, high: value });

test('other countries together are nobody and so no largest origin', () => {
  const origins = [
    { country: 'ROW', seller: exactly(0), origin: exactly(0.6), passage: exactly(0.6) },
    { country: 'AUS', seller: exactly(0), origin: exactly(0.3), passage: exactly(0.3) },
  ];
  expect(largestOrigin({ ...mineral(), origins })?.country).toBe('AUS');
});

test('a year without a figure is a gap in the line', () => {
  const points = [2018, 2019, 2021].map((year) => ({ year, value: 1, low: 1, high: 1 }));
  expect(runs(points).map((run) => run.map((point) => point.year))).toEqual([[2018, 2019], [2021]]);
});

test('an indicator is shown over years once it has two, its range with it', () => {
  const series = seriesOf(mineral(figure({ year: 2025, value: 0.5, low: 0.4, high: 0.6 }), figure({ year: 2023, value: 0.3 }), figure({ indicator: 'largest', value: 0.7 }), figure({ year: 2024 })));
  expect(series).toHaveLength(1);
  expect(series[0]?.points).toEqual([
    { year: 2023, value: 0.3, low: 0.3, high: 0.3 },
    { year: 2025, value: 0.5, low: 0.4, high: 0.6 },
  ]);
});

test('a country is a chokepoint of each mineral that passes through it; other countries together of none', () => {
  const passage = (country: string, anywhere: number) => ({ country, anywhere: exactly(anywhere), byForm: {} });
  const one = (id: string, ...countries: ReturnType<typeof passage>[]) => ({ mineral: id, name: id, year: 2024, forms: [], countries });
  const found = chokepointsByCountry({ party: 'KOR', minerals: [one('cobalt', passage('CHN', 0.7), passage('ROW', 0.9)), one('copper', passage('CHN', 0.3), passage('PER', 0.05))] });
  expect(found).toEqual([{ country: 'CHN', half: ['cobalt'], quarter: ['cobalt', 'copper'], most: { mineral: 'cobalt', share: 0.7, range: exactly(0.7) } }]);
});

test('a party stands in where a third country stops, not where one of the two does', () => {
  const origins = [
    { country: 'JPN', party: exactly(0.5), other: exactly(0) },
    { country: 'RUS', party: exactly(0.1), other: exactly(0.3) },
  ];
  const shared = { mineral: 'gallium', name: 'gallium', common: exactly(0.1), unnamed: exactly(0), origins };
  expect(standIn(shared, ['KOR', 'JPN'])?.country).toBe('RUS');
  expect(standIn({ ...shared, origins: origins.slice(0, 1) }, ['KOR', 'JPN'])).toBeUndefined();
});

test('what has no value stands last whichever way a table is sorted, and the address says which way', () => {
  const values: HeatColumn<number | undefined>[] = [{ id: 'value', name: 'Value', value: (row) => row, show: String }];
  const order = (address: string) => sorted([2, undefined, 3, 1], values, sortIn(new URLSearchParams(address), 'value'), String, 'en');
  expect(order('')).toEqual([3, 2, 1, undefined]);
  expect(order('sort=-value')).toEqual([1, 2, 3, undefined]);
});

test('every figure is listed, the newest of each indicator first', () => {
  const figures = [figure({ year: 2023 }), figure({ year: 2025 }), figure({ indicator: 'largest', year: 2024 })];
  expect(newestFirst(figures).map((one) => one.year)).toEqual([2025, 2024, 2023]);
});

test('a range is told where its ends read apart, and nowhere else', () => {
  expect(shareAndRange({ value: 0.59, low: 0.55, high: 0.63 }, 'en')).toBe('59% (55% – 63%)');
  expect(shareAndRange({ value: 0.59, low: 0.589, high: 0.591 }, 'en')).toBe('59%');
  expect(rangeOf({ low: null, high: null }, String)).toBeUndefined();
});
