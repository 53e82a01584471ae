import { useReading, type CountrySheet } from '../../api/client';
import { concentrationSteps, shareSteps, type Steps } from '../../charts/heat';
import { YearChart } from '../../charts/YearChart';
import { go } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { HeatTable, RampLegend, sorted, sortIn, type HeatColumn } from '../../parts/HeatTable';
import { cell, words as text } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { useSaid } from '../../words/said';
import { countryName, formName, mineralName } from '../../words/names';
import { PartyChoice } from './PartyChoice';
import { rangeOf, shownCells, shownColumns } from './ranged';
import type { ViewProps } from './views';
import { riskWords } from './words';
import { viewWords } from './viewWords';
import './risk.css';

type Mineral = CountrySheet['minerals'][number];
type Output = Mineral['output'][number];

const users = ['KOR', 'JPN'] as const;
const dimensions = ['va', 'pv', 'ge', 'rq', 'rl', 'cc'] as const;
/** Sales that are listed at first; all are in the table that is saved. */
const mostSales = 25;

/** The latest figure of a stage that has a share. */
export function latest(mineral: Mineral, measure: string, stages: readonly string[]): Output | undefined {
  const own = mineral.output.filter((one) => one.measure === measure && stages.includes(one.stage) && one.share !== null && one.share !== undefined);
  return own.reduce<Output | undefined>((best, one) => (!best || one.year > best.year ? one : best), undefined);
}

/** What one country makes, holds and sells of every mineral, through it passes, and how it is governed. */
export function CountryView({ which, query }: ViewProps) {
  const words = useWords(viewWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const country = /^[A-Z]{3}$/.test(which ?? '') ? (which ?? 'CHN') : 'CHN';
  const reading = useReading<CountrySheet>(`/risk/countries/${country}?user=${users.join(',')}`);
  return (
    <>
      <div class="controls with">
        <span>{words.whichCountry}</span>
        <PartyChoice label={words.whichCountry} chosen={country} groups={false} onChoose={(code) => go(`/risk/country/${code}`)} />
        <a href={`/risk?party=${country}`}>{fill(words.itsOwnRisk, countryName(country, language))}</a>
      </div>
      {reading.trouble ? <Trouble reason={reading.trouble} again={reading.again} /> : reading.value ? <Sheet sheet={reading.value} query={query} /> : <p class="card">{texts.loading}</p>}
    </>
  );
}

function columnsOf(words: (typeof viewWords)['en'], language: Language, country: string): HeatColumn<Mineral>[] {
  const show = (share: number) => percent(share, language);
  const made = (id: string, name: string, measure: string, stages: readonly string[]): HeatColumn<Mineral> => ({
    id,
    name,
    value: (one) => latest(one, measure, stages)?.share?.value,
    range: (one) => rangeOf(latest(one, measure, stages)?.share, show),
    show: (share, one) => (
      <>
        {show(share)} <small>#{latest(one, measure, stages)?.rank}</small>
      </>
    ),
    steps: concentrationSteps as Steps,
    title: (one) => {
      const found = latest(one, measure, stages);
      return found ? `${found.year}: ${found.tonnes === null ? '' : three(found.tonnes, language) + ' t'} (${found.source})` : undefined;
    },
    missing: () => '–',
  });
  return [
    made('mine', words.mineShare, 'production', ['mining']),
    made('refinery', words.refineryShare, 'production', ['refining', 'smelting']),
    made('reserves', words.reserveShare, 'reserves', ['mining']),
    { id: 'world', name: words.passageWorld, value: (one) => one.passage?.value, show, range: (one) => rangeOf(one.passage, show), steps: shareSteps, missing: () => '–' },
    ...users.filter((user) => user !== country).map((user) => ({ id: user, name: fill(words.passageUser, countryName(user, language)), value: (one: Mineral) => one.passageOf[user]?.value, show, range: (one: Mineral) => rangeOf(one.passageOf[user], show), steps: shareSteps, missing: () => '–' })),
  ];
}

function Sheet({ sheet, query }: { readonly sheet: CountrySheet; readonly query: URLSearchParams }) {
  const words = useWords(viewWords);
  const said = useSaid();
  const names = useWords(riskWords);
  const { language } = useSettings();
  const name = countryName(sheet.country, language);
  const columns = columnsOf(words, language, sheet.country);
  const sort = sortIn(query, 'world');
  const rows = sorted(sheet.minerals, columns, sort, (one) => mineralName(one.mineral, language), language);
  const sales = sheet.minerals.flatMap((mineral) => mineral.sales.filter((sale) => sale.to !== 'ROW').map((sale) => ({ ...sale, mineral: mineral.mineral }))).sort((one, other) => other.shareOfBuyer.value * other.shareOfExports.value - one.shareOfBuyer.value * one.shareOfExports.value);
  const controls = sheet.minerals.flatMap((mineral) => mineral.controls.map((control) => ({ ...control, mineral: mineral.mineral }))).sort((one, other) => other.effective.localeCompare(one.effective));
  const share = (value: number) => percent(value, language);
  if (rows.length === 0) return <p class="card">{fill(words.nothingThere, name)}</p>;
  return (
    <>
      <Card
        title={fill(words.countryTitle, name)}
        how={words.countryHow}
        source={names.source}
        file={`country-${sheet.country}`}
        tabular
        table={{
          columns: [{ name: names.mineral, text: true }, ...columns.flatMap((column) => shownColumns(column.name, names.range))],
          rows: rows.map((one) => [text(mineralName(one.mineral, language)), ...columns.flatMap((column) => [cell(column.value(one), share), text(column.range?.(one) ?? '–')])]),
        }}
      >
        <HeatTable
          caption={fill(words.countryTitle, name)}
          head={names.mineral}
          rows={rows}
          id={(one) => one.mineral}
          rowHead={(one) => <a href={`/risk/mineral/${one.mineral}`}>{mineralName(one.mineral, language)}</a>}
          columns={columns}
          notes={[{ name: words.controls, show: (one) => one.controls.slice(0, 2).map((control) => `${said(control.measure).text} ${control.effective.slice(0, 4)}`).join('; ') || '–' }]}
          sort={sort}
        />
        <RampLegend least={words.less} most={words.more} />
      </Card>
      <Governance sheet={sheet} name={name} />
      {sales.length > 0 && (
        <Card
          title={fill(words.salesTitle, name)}
          how={words.salesHow}
          source={names.source}
          file={`sales-${sheet.country}`}
          size="two-thirds"
          table={{
            columns: [{ name: names.mineral, text: true }, { name: names.of, text: true }, { name: words.buyer, text: true }, ...shownColumns(words.tonnes, names.range), ...shownColumns(words.ofExports, names.range), ...shownColumns(words.ofBuyer, names.range)],
            rows: sales.slice(0, 4 * mostSales).map((sale) => [text(mineralName(sale.mineral, language)), text(formName(sale.form, language)), text(countryName(sale.to, language)), ...shownCells(sale.tonnes, (tonnes) => three(tonnes, language)), ...shownCells(sale.shareOfExports, share), ...shownCells(sale.shareOfBuyer, share)]),
          }}
        />
      )}
      {controls.length > 0 && (
        <Card
          title={fill(words.controlsTitle, name)}
          how={words.controlsHow}
          file={`controls-${sheet.country}`}
          size={sales.length > 0 ? 'third' : undefined}
          source={names.source}
          table={{
            columns: [{ name: names.mineral, text: true }, { name: words.since }, { name: words.measure, text: true, long: true }],
            rows: controls.map((control) => [text(mineralName(control.mineral, language)), text(control.effective), text([said(control.measure).text, control.target ? `(${countryName(control.target, language)})` : ''].filter(Boolean).join(' '))]),
          }}
        />
      )}
    </>
  );
}

function Governance({ sheet, name }: { readonly sheet: CountrySheet; readonly name: string }) {
  const words = useWords(viewWords);
  const names = useWords(riskWords);
  const { language } = useSettings();
  const shown = (value: number) => value.toFixed(2).replace('-', '−');
  const last = sheet.governance.at(-1);
  if (!last) return <p class="card">{fill(words.noGovernance, name)}</p>;
  const years = [sheet.governance[0]?.year ?? last.year, last.year] as const;
  const series = [
    { id: 'mean', name: words.governanceMean, of: (one: (typeof sheet.governance)[number]) => one.mean },
    ...dimensions.map((id) => ({ id, name: words.dimensions[id] ?? id, of: (one: (typeof sheet.governance)[number]) => one.estimates[id] })),
  ];
  return (
    <Card
      title={fill(words.governanceTitle, name)}
      how={words.governanceHow}
      source={words.governanceSource}
      file={`governance-${sheet.country}`}
      table={{
        columns: [{ name: names.year }, ...series.map((one) => ({ name: one.name }))],
        rows: sheet.governance.map((one) => [cell(one.year, String), ...series.map((line) => cell(line.of(one), shown))]),
      }}
    >
      <div class="multiples" lang={language}>
        {series.map((line) => {
          const points = sheet.governance.flatMap((one) => {
            const value = line.of(one);
            return value === null || value === undefined ? [] : [{ year: one.year, value, low: value, high: value }];
          });
          return (
            <figure key={line.id}>
              <figcaption>{line.name}</figcaption>
              <YearChart points={points} years={years} values={[-2.5, 2.5]} label={`${line.name}: ${points.map((point) => `${point.year} ${shown(point.value)}`).join(', ')}`} show={shown} />
            </figure>
          );
        })}
      </div>
    </Card>
  );
}
