import indicators from 'tables:indicators';
import { useReading, type Chokepoints } from '../../api/client';
import { shareSteps } from '../../charts/heat';
import { useSettings, useWords } from '../../frame/settings';
import { percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { HeatTable, RampLegend, sorted, sortIn, type HeatColumn } from '../../parts/HeatTable';
import { words as text } from '../../parts/table';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName, formName, mineralName } from '../../words/names';
import { Details } from './Details';
import { partyName } from './groups/groups';
import { rangeOf, savedCells, savedColumns } from './ranged';
import { seriesOf, tableOfSeries } from './series';
import type { ViewProps } from './views';
import { riskWords } from './words';
import { viewWords } from './viewWords';
import { SmallMultiples } from './YearsView';
import './risk.css';

type Passage = Chokepoints['minerals'][number];
type Line = Passage['countries'][number];

/** One mineral for one party: over the years, through whom it passes form by form, every figure. */
export function MineralView({ profile, party, which, query }: ViewProps) {
  const words = useWords(viewWords);
  const names = useWords(riskWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const passing = useReading<Chokepoints>(`/risk/chokepoints?party=${encodeURIComponent(party)}`);
  if (!profile) return <p class="card">{texts.loading}</p>;
  const mineral = profile.minerals.find((one) => one.mineral === which);
  if (!mineral) return <p class="card">{fill(words.unknownMineral, which ?? '')}</p>;
  const name = mineralName(mineral.mineral, language);
  const series = seriesOf(mineral);
  const passage = passing.value?.minerals.find((one) => one.mineral === which);
  return (
    <>
      {series.length > 0 && (
        <Card title={fill(words.mineralYears, name)} how={words.yearsHow} source={names.source} file={`risk-years-${mineral.mineral}`} table={tableOfSeries(series, language, words, { ...names, mineral: names.indicator })}>
          <SmallMultiples series={series} ownScale name={(one) => `${indicators[language][one.indicator] ?? one.indicator}, ${names.stages[one.of] ?? formName(one.of, language)}`} />
        </Card>
      )}
      {passage && <PassageCard passage={passage} party={party} query={query} />}
      <Details mineral={mineral} />
    </>
  );
}

function columnsOf(passage: Passage, anywhere: string, language: Language): HeatColumn<Line>[] {
  const show = (share: number) => percent(share, language);
  return [
    { id: 'anywhere', name: anywhere, value: (one) => one.anywhere.value, show, range: (one) => rangeOf(one.anywhere, show), steps: shareSteps },
    ...passage.forms.map((form) => ({ id: form, name: formName(form, language), value: (one: Line) => one.byForm[form]?.value, show, range: (one: Line) => rangeOf(one.byForm[form], show), steps: shareSteps, missing: () => '–' })),
  ];
}

/** Through whom one mineral passes, form by form. */
function PassageCard({ passage, party, query }: { readonly passage: Passage; readonly party: string; readonly query: URLSearchParams }) {
  const words = useWords(viewWords);
  const names = useWords(riskWords);
  const { language } = useSettings();
  const share = (value: number) => percent(value, language);
  const columns = columnsOf(passage, words.anywhere, language);
  const sort = sortIn(query, 'anywhere', 'passage');
  const rows = sorted(passage.countries, columns, sort, (one) => countryName(one.country, language), language);
  const title = fill(words.passageTitle, mineralName(passage.mineral, language), party === 'world' ? words.world : partyName(party, language));
  return (
    <Card
      title={title}
      how={words.passageHow}
      source={names.source}
      file={`chokepoints-${passage.mineral}-${party}`}
      tabular
      table={{
        columns: [{ name: names.country, text: true }, ...columns.flatMap((column) => savedColumns(column.name, words))],
        rows: rows.map((one) => [text(countryName(one.country, language)), ...[one.anywhere, ...passage.forms.map((form) => one.byForm[form])].flatMap((found) => savedCells(found, share))]),
      }}
    >
      <HeatTable
        caption={title}
        head={names.country}
        rows={rows}
        id={(one) => one.country}
        rowHead={(one) => (one.country === 'ROW' ? countryName(one.country, language) : <a href={`/risk/country/${one.country}`}>{countryName(one.country, language)}</a>)}
        columns={columns}
        sort={sort}
        sortKey="passage"
      />
      <RampLegend least={words.less} most={words.more} />
    </Card>
  );
}
