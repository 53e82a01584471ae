import indicators from 'tables:indicators';
import { YearChart } from '../../charts/YearChart';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { formName, mineralName } from '../../words/names';
import { shown } from './figures';
import { seriesOf, tableOfSeries, type Series } from './series';
import type { ViewProps } from './views';
import { riskWords } from './words';
import { viewWords } from './viewWords';
import './risk.css';

/** One indicator over all years at hand: a small chart for each mineral and stage, all on one scale. */
export function YearsView({ profile, party, query }: ViewProps) {
  const words = useWords(viewWords);
  const names = useWords(riskWords);
  const texts = useWords(common);
  const { language } = useSettings();
  if (!profile) return <p class="card">{texts.loading}</p>;
  const all = profile.minerals.flatMap((mineral) => seriesOf(mineral));
  const choices = [...new Set(all.map((one) => one.indicator))];
  const chosen = choices.find((one) => one === query.get('indicator')) ?? choices[0] ?? 'hhi';
  const title = indicators[language][chosen] ?? chosen;
  const series = all.filter((one) => one.indicator === chosen);
  return (
    <Card
      title={fill(words.yearsTitle, title)}
      how={words.yearsHow}
      source={names.source}
      file={`risk-years-${party}-${chosen}`}
      table={tableOfSeries(series, language, words, names)}
      tools={
        <Choice
          label={names.indicator}
          options={choices.map((one) => [one, indicators[language][one] ?? one] as const)}
          chosen={chosen}
          onChoose={(indicator) => chooseInAddress({ indicator })}
        />
      }
    >
      <SmallMultiples series={series} name={(one) => mineralName(one.mineral, language)} address={(one) => `/risk/mineral/${one.mineral}?party=${encodeURIComponent(party)}`} />
    </Card>
  );
}

/** Small charts on one scale, so that they can be compared. */
export function SmallMultiples(props: { readonly series: readonly Series[]; readonly name: (one: Series) => string; readonly address?: (one: Series) => string; readonly ownScale?: boolean }) {
  const { series, name, address, ownScale } = props;
  const names = useWords(riskWords);
  const { language } = useSettings();
  const years = (own: readonly Series[]) => {
    const every = own.flatMap((one) => one.points.map((point) => point.year));
    return [Math.min(...every), Math.max(...every)] as const;
  };
  const scale = (own: readonly Series[]) => {
    const ends = own.flatMap((one) => one.points.flatMap((point) => [point.low, point.high]));
    return [Math.min(0, ...ends), Math.max(...ends)] as const;
  };
  return (
    <div class="multiples">
      {series.map((one) => {
        const last = one.points.at(-1);
        const title = `${name(one)}${ownScale || one.of === 'all' ? '' : `, ${names.stages[one.of] ?? formName(one.of, language)}`}`;
        const label = `${title}: ${one.points.map((point) => `${point.year} ${shown(point.value, one.unit, language)}`).join(', ')}`;
        return (
          <figure key={`${one.mineral} ${one.indicator} ${one.of}`} title={last ? `${shown(last.low, one.unit, language)} – ${shown(last.high, one.unit, language)}` : undefined}>
            <figcaption>{address ? <a href={address(one)}>{title}</a> : title}</figcaption>
            <YearChart points={one.points} years={years(ownScale ? [one] : series)} values={scale(ownScale || one.unit === 'USD' ? [one] : series)} label={label} show={(value) => shown(value, one.unit, language)} />
            {one.sources.length > 0 && <p class="figure-source">{`${names.sources}: ${one.sources.join(', ')}`}</p>}
          </figure>
        );
      })}
    </div>
  );
}
