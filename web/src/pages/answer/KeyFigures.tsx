import type { Answer } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text, type Cell } from '../../parts/table';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName, formName } from '../../words/names';
import { answered, at, keyMonths, mainForm, regionOf, seriesOf } from './figures';
import { answerWords } from './words';

const shown = ['unmet-need', 'price-index', 'commercial-stock', 'government-stock', 'user-loss', 'value-added-at-risk-high', 'welfare-change'];

function show(measure: string, language: Language): (value: number) => string {
  if (measure === 'unmet-need') return (value) => percent(value, language);
  if (measure.endsWith('-stock') || measure === 'price-index') return (value) => three(value, language);
  return (value) => money(value, language);
}

/** Key figures by party and way at the months that pages print. */
export function KeyFigures({ answer }: { readonly answer: Answer }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const months = keyMonths(answer.shock.monthsReported);
  const rows: Cell[][] = [];
  for (const party of answer.shock.parties) {
    const form = mainForm(answer, party.code);
    for (const measure of shown) {
      for (const way of answered(answer)) {
        const series = seriesOf(regionOf(way, party.code), measure, measure === 'price-index' ? form : 'all');
        if (!series) continue;
        rows.push([
          text(countryName(party.code, language)),
          text(fill(words.rows[measure] ?? measure, formName(form, language))),
          text(texts.ways[way.way] ?? way.way),
          ...months.map((month) => cell(at(series, month), show(measure, language))),
        ]);
      }
    }
  }
  const table = {
    columns: [
      { name: words.party, text: true },
      { name: words.figure, text: true },
      { name: words.way, text: true },
      ...months.map((month) => ({ name: fill(texts.monthN, month) })),
    ],
    rows,
  };
  return (
    <Card
      title={words.keyFigures}
      how={fill(words.keyFiguresHow, months.join(', '))}
      table={table}
      file={`${answer.run.id}-key-figures`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
    />
  );
}
