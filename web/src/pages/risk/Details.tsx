import indicators from 'tables:indicators';
import { useSettings, useWords } from '../../frame/settings';
import { percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { fill, join } from '../../words/language';
import { useSaid } from '../../words/said';
import { countryName, formName, mineralName } from '../../words/names';
import { newestFirst, shown, type MineralRisk, type RiskFigure } from './figures';
import { rangeOf, shownCells, shownColumns } from './ranged';
import { riskWords } from './words';

/** Every indicator of one mineral with its range or why there is none, and who stands behind what is used. */
export function Details({ mineral }: { readonly mineral: MineralRisk }) {
  const words = useWords(riskWords);
  const said = useSaid();
  const { language } = useSettings();
  const name = mineralName(mineral.mineral, language);
  const of = (figure: RiskFigure) => words.stages[figure.of] ?? formName(figure.of, language);
  const remark = (figure: RiskFigure) => {
    const leftOut = figure.leftOut.map((code) => countryName(code, language));
    const ungoverned = figure.ungoverned.map((code) => countryName(code, language));
    return [said(figure.why).text, leftOut.length > 0 ? fill(words.leftOut, join(leftOut, language)) : '', ungoverned.length > 0 ? fill(words.ungoverned, join(ungoverned, language)) : ''].filter(Boolean).join(' ');
  };
  const share = (value: number) => percent(value, language);
  return (
    <>
      <Card
        title={fill(words.details, name)}
        how={words.detailsHow}
        file={`risk-${mineral.mineral}`}
        source={words.source}
        table={{
          columns: [
            { name: words.indicator, text: true },
            { name: words.of, text: true },
            { name: words.year },
            { name: words.value },
            { name: words.range },
            { name: words.remark, text: true, long: true },
            { name: words.sources, text: true, long: true },
          ],
          rows: newestFirst(mineral.figures).map((figure) => [
            text(indicators[language][figure.indicator] ?? figure.indicator),
            text(of(figure)),
            cell(figure.year, String),
            cell(figure.value, (value) => shown(value, figure.unit, language)),
            text(rangeOf(figure, (value) => shown(value, figure.unit, language)) ?? (figure.value === null ? '–' : figure.sources.length === 1 ? words.oneSource : words.alwaysSame)),
            text(remark(figure)),
            text(figure.sources.join(', ')),
          ]),
        }}
      />
      {mineral.origins.length > 0 && (
        <Card
          title={fill(words.behind, name)}
          how={words.behindHow}
          file={`origin-${mineral.mineral}`}
          source={words.source}
          table={{
            columns: [{ name: words.country, text: true }, ...[words.seller, words.mined, words.passage].flatMap((name) => shownColumns(name, words.range))],
            rows: mineral.origins.map((one) => [text(countryName(one.country, language)), ...[one.seller, one.origin, one.passage].flatMap((found) => shownCells(found, share))]),
          }}
        />
      )}
    </>
  );
}
