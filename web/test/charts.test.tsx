import { sankeyLinkHorizontal } from 'd3-sankey';
import { expect, test } from 'vitest';
import { apart } from '../src/charts/apart';
import { courseData, monthsOutside } from '../src/pages/answer/courseData';
import { keyMonths, mainForm, peak } from '../src/pages/answer/figures';
import { parameterName } from '../src/pages/answer/Tornado';
import { ruleText } from '../src/pages/answer/Releases';
import { answerWords } from '../src/pages/answer/words';
import { stageName } from '../src/pages/run/stages';
import { runWords } from '../src/pages/run/words';
import { csv, type Table } from '../src/parts/table';
import { fill, join } from '../src/words/language';
import { common } from '../src/words/common';
import type { Answer, MonthlySeries, WayResult } from '../src/api/client';

const series = (values: (number | null)[], subject = 'all', measure = 'unmet-need'): MonthlySeries =>
  ({ measure, subject, base: 0, values, band: null }) as unknown as MonthlySeries;

const way = (code: string, values: (number | null)[]): WayResult =>
  ({
    way: code,
    status: 'ANSWERED',
    parties: [{ region: 'KOR', name: 'South Korea', series: [series(values), series([1], 'x', 'price'), series([1], 'y', 'price')], totals: null }],
    others: [],
  }) as unknown as WayResult;

const answer = {
  ways: [way('b', [0, 0.2, 0.1]), way('c', [0, null, 0.05]), { ...way('a', []), status: 'FAILED' }],
  shock: { monthsReported: 3, endsInMonth: 2, parties: [{ code: 'KOR', name: 'South Korea' }] },
  network: { uses: [{ form: 'y', region: 'KOR', tonnes: 5 }, { form: 'x', region: 'KOR', tonnes: 4 }] },
} as unknown as Answer;

import { ribbon, type SankeyLink, type SankeyNode } from '../src/charts/Sankey';

test('labels move apart as little as can be and keep their order', () => {
  expect(apart([10, 12, 100], 15, 0, 200)).toEqual([10, 25, 100]);
  expect(apart([195, 196], 15, 0, 200)).toEqual([185, 200]);
});

test('a line is drawn for each way that was answered, and a gap stays a gap', () => {
  const data = courseData(answer, 'KOR', 'unmet-need', 'all', common.en.ways, 'In force');
  expect(data.lines.map((line) => [line.name, line.values])).toEqual([
    ['Each alone', [0, 0.2, 0.1]],
    ['Together', [0, null, 0.05]],
  ]);
  expect(data.span).toEqual({ from: 1, to: 2, name: 'In force' });
});

test('the worst month is the one with the highest value', () => {
  expect(peak(series([0, 0.2, null, 0.1]))).toEqual({ value: 0.2, month: 2 });
  expect(peak(series([null]))).toBeUndefined();
});

test('the price shown first is of the form that is used most', () => expect(mainForm(answer, 'KOR')).toBe('y'));

test('key months are those that are reported', () => expect(keyMonths(6)).toEqual([1, 3, 6]));

test('a release rule is said in words', () => {
  expect(ruleText('full, from month 5 even-12, from month 8 none', answerWords.en)).toBe(
    'all, as fast as its rate allows, from month 5 in 12 equal monthly parts, from month 8 no release',
  );
});

test('a rule for a stock that stays at home says so in each language', () => {
  expect(ruleText('optimal at home', answerWords.en)).toBe('timed for all who share, used at home alone');
  expect(ruleText('from month 4 even-12 at home', answerWords.ja)).toContain('自国内でのみ使用');
});

test('a stage is named in the language of the reader, and a new one as it is', () => {
  expect(stageName("way (b'), 3 of 4", runWords.ko.stages, common.ko.ways)).toBe('대응: 단독 대응, 상호 수출 제한 (4 중 3)');
  expect(stageName('something new', runWords.ja.stages, common.ja.ways)).toBe('something new');
});

test('a saved table quotes what needs it, leaves what is missing empty and ends with its source', () => {
  const table: Table = {
    columns: [{ name: 'Country, or region' }, { name: 'Value' }],
    rows: [[{ shown: 'South Korea', value: 'South Korea' }, { shown: '1.2K', value: 1234.5 }], [{ shown: 'Japan', value: 'Japan' }, undefined]],
  };
  expect(csv(table, 'USGS 2026')).toBe('"Country, or region",Value\nSouth Korea,1234.5\nJapan,\n# USGS 2026\n');
});

test('a message is filled and a list is joined as the language joins it', () => {
  expect(fill('{1} of {0}', 4, 3)).toBe('3 of 4');
  expect(join(['KOR', 'JPN'], 'en')).toBe('KOR and JPN');
});

test('a Korean particle fits the syllable before it', () => {
  expect(fill('{0}이(가) {1}을(를)', '한국', '캐나다')).toBe('한국이 캐나다를');
  expect(fill('“{0}”은(는)', '중국')).toBe('“중국”은');
});

test('months in which a line lies outside its band are counted, months without a band are not', () => {
  const line = { id: 'b', name: 'b', colour: '', values: [1, 5, null, 9, 2], low: [2, 4, 1, null, 1], high: [3, 6, 2, null, 3] };
  expect(monthsOutside(line)).toBe(1);
  expect(monthsOutside({ ...line, low: undefined, high: undefined })).toBe(0);
});

test('parameters that move together are named in the language of the reader, others as the dataset has them', () => {
  expect(parameterName('substitution: operating cost', 'ja')).toBe('代替: 運転費用');
  expect(parameterName('elasticity of use', 'ko')).not.toBe('elasticity of use');
  expect(parameterName('something else', 'ko')).toBe('something else');
});

test('a ribbon between two bars runs as d3 draws it', () => {
  const link = { source: { x1: 12 }, target: { x0: 230.5 }, y0: 40, y1: 91.25 } as never;
  expect(ribbon(link)).toBe(sankeyLinkHorizontal<SankeyNode, SankeyLink>()(link));
});
