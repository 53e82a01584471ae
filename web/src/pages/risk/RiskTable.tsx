import type { RiskView } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { HeatTable, RampLegend, sorted, sortIn, type HeatColumn } from '../../parts/HeatTable';
import { words as text } from '../../parts/table';
import { useSaid } from '../../words/said';
import type { Language } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { figureOf, largestOrigin, riskColumns, shown, type MineralRisk } from './figures';
import { rangeOf, savedCells, savedColumns, shareAndRange } from './ranged';
import { viewWords } from './viewWords';
import { riskWords } from './words';

/** All minerals by their indicators, sorted by any of them; what has no value stands last. */
export function RiskTable({ profile, query }: { readonly profile: RiskView; readonly query: URLSearchParams }) {
  const words = useWords(riskWords);
  const ends = useWords(viewWords);
  const said = useSaid();
  const { language } = useSettings();
  const columns = columnsOf(words.columns, language, (why) => said(why).text);
  const sort = sortIn(query, 'mining');
  const rows = sorted(profile.minerals, columns, sort, (one) => mineralName(one.mineral, language), language);
  const origin = (one: MineralRisk) => {
    const first = largestOrigin(one);
    return first ? `${countryName(first.country, language)} ${shareAndRange(first.origin, language)}` : undefined;
  };
  return (
    <Card
      title={words.table}
      how={words.tableHow}
      source={words.source}
      file={`risk-${profile.party}`}
      tabular
      table={{
        columns: [{ name: words.mineral, text: true }, ...columns.flatMap((column) => savedColumns(column.name, ends)), { name: words.origin, text: true }],
        rows: rows.map((one) => [
          text(mineralName(one.mineral, language)),
          ...riskColumns.flatMap((column) => {
            const figure = figureOf(one, column);
            return savedCells(figure, (value) => shown(value, figure?.unit ?? '', language));
          }),
          text(origin(one) ?? ''),
        ]),
      }}
    >
      <HeatTable
        caption={words.table}
        head={words.mineral}
        rows={rows}
        id={(one) => one.mineral}
        rowHead={(one) => (
          <>
            <a href={`/risk/mineral/${one.mineral}?party=${encodeURIComponent(profile.party)}`}>{mineralName(one.mineral, language)}</a>
            {!one.modelled && <span class="how"> {words.notModelled}</span>}
          </>
        )}
        columns={columns}
        notes={[{ name: words.origin, show: (one) => <Origin of={one} /> }]}
        sort={sort}
      />
      <RampLegend least={words.least} most={words.most} />
    </Card>
  );
}

/** The largest origin, its range below it. */
function Origin({ of }: { readonly of: MineralRisk }) {
  const { language } = useSettings();
  const first = largestOrigin(of);
  if (!first) return <>–</>;
  const show = (share: number) => percent(share, language);
  return (
    <>
      {countryName(first.country, language)} {show(first.origin.value)}
      <small class="range">{rangeOf(first.origin, show)}</small>
    </>
  );
}

function columnsOf(names: Readonly<Record<string, string>>, language: Language, said: (why: string | null) => string): HeatColumn<MineralRisk>[] {
  return riskColumns.map((column) => ({
    id: column.id,
    name: names[column.id] ?? column.id,
    value: (one) => figureOf(one, column)?.value,
    show: (value, one) => shown(value, figureOf(one, column)?.unit ?? '', language),
    steps: column.steps,
    title: (one) => {
      const figure = figureOf(one, column);
      if (!figure || figure.value === null) return figure ? said(figure.why) : undefined;
      return String(figure.year);
    },
    range: (one) => {
      const figure = figureOf(one, column);
      return rangeOf(figure, (value) => shown(value, figure?.unit ?? '', language));
    },
    missing: () => '–',
  }));
}
