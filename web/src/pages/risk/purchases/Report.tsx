import { useState } from 'preact/hooks';
import type { PurchaseReport } from '../../../api/client';
import { useSettings, useWords } from '../../../frame/settings';
import { change, money, percent, three, whole } from '../../../format/format';
import { Card } from '../../../parts/Card';
import { DataTable } from '../../../parts/DataTable';
import { saveText } from '../../../parts/save';
import { cell, words as text, type Table } from '../../../parts/table';
import { fill, join, type Language } from '../../../words/language';
import { countryName, formName } from '../../../words/names';
import { useSaid } from '../../../words/said';
import { riskWords } from '../words';
import { purchaseWords } from './words';

type Mineral = PurchaseReport['minerals'][number];
type Country = Mineral['countries'][number];

const months = [3, 6, 12];

/** All that a table of purchases shows. */
export function Report({ report, priced, file }: { readonly report: PurchaseReport; readonly priced: boolean; readonly file: string }) {
  const words = useWords(purchaseWords);
  const [asked, setAsked] = useState<string>();
  const mineral = report.minerals.find((one) => one.mineral === asked) ?? report.minerals[0];
  return (
    <>
      <Rows report={report} file={file} />
      {report.minerals.length > 0 ? <Minerals report={report} /> : <p class="card">{words.nothing}</p>}
      {report.minerals.length > 0 && <Scenarios report={report} priced={priced} />}
      {mineral && <Behind mineral={mineral} all={report.minerals} onChoose={setAsked} />}
      {mineral && <Figures mineral={mineral} />}
      {mineral && <Others mineral={mineral} />}
    </>
  );
}

function sums(values: Mineral['values'], language: Language): string {
  return values.map((one) => `${whole(one.amount, language)} ${one.currency}`).join(', ');
}

/** Where every row went; those that are not used and those with a remark by line. */
function Rows({ report, file }: { readonly report: PurchaseReport; readonly file: string }) {
  const words = useWords(purchaseWords);
  const { language } = useSettings();
  const { rows, layout } = report;
  const columns = Object.entries(layout.columns).map(([field, heading]) => `${words.columns[field] ?? field} = “${heading}”`);
  const line = fill(words.accountLine, ...[rows.all, rows.used, rows.unused, rows.blank].map((count) => whole(count, language)), three(rows.usedTonnes, language), three(rows.unusedTonnes, language));
  const told = [
    ...report.unused.map((row) => ({ ...row, fate: words.notUsed })),
    ...report.remarks.map((row) => ({ ...row, fate: words.remarked })),
  ].sort((one, other) => one.line - other.line);
  const table: Table = {
    columns: [{ name: words.line }, { name: words.fate, text: true }, { name: words.reason, text: true, long: true }],
    rows: told.map((row) => [cell(row.line, String), text(row.fate), text(row.says)]),
  };
  return (
    <Card
      title={fill(words.account, file)}
      how={line}
      file="purchases-rows"
      source={words.source}
      table={table}
      tabular
      tools={
        <button class="button small" type="button" onClick={() => saveText('purchases.json', JSON.stringify(report, null, 2) + '\n')}>
          {words.saveJson}
        </button>
      }
    >
      <p class="how">
        {fill(words.layout, [layout.format, layout.encoding, layout.sheet].filter(Boolean).join(' '), columns.join(', '), layout.ignored.join(', ') || words.none)}
        {layout.otherSheets.length > 0 && ' ' + fill(words.sheets, layout.otherSheets.join(', '))}
      </p>
      {told.length > 0 ? <DataTable table={table} caption={fill(words.account, file)} /> : <p>{words.allUsed}</p>}
    </Card>
  );
}

function Minerals({ report }: { readonly report: PurchaseReport }) {
  const words = useWords(purchaseWords);
  const { language } = useSettings();
  const share = (countries: readonly Country[], of: (one: Country) => number) => {
    const first = [...countries].sort((one, other) => of(other) - of(one))[0];
    return first && of(first) > 0 ? text(`${countryName(first.country, language)} ${percent(of(first), language)}`) : undefined;
  };
  const figure = (one: Mineral, indicator: string, of: string) =>
    cell(one.figures.find((each) => each.indicator === indicator && each.of === of)?.value, (value) => (value !== 0 && Math.abs(value) < 0.01 ? three(value, language) : value.toFixed(2)));
  return (
    <Card
      title={words.minerals}
      how={words.mineralsHow}
      file="purchases-minerals"
      source={words.source}
      table={{
        columns: [
          { name: words.mineral, text: true },
          { name: words.contained },
          { name: words.range },
          { name: words.cost },
          { name: words.largestSeller, text: true },
          { name: words.largestMine, text: true },
          { name: words.hhiSeller },
          { name: words.hhiMine },
          { name: words.geopol },
          { name: words.factor },
        ],
        rows: report.minerals.map((one) => [
          text(one.name),
          cell(one.tonnes, (value) => three(value, language)),
          text(`${three(one.low, language)} – ${three(one.high, language)}`),
          one.values.length > 0 ? text(sums(one.values, language)) : undefined,
          share(one.countries, (country) => country.seller),
          share(one.countries, (country) => country.origin),
          figure(one, 'import-hhi', 'seller'),
          figure(one, 'import-hhi', 'origin'),
          figure(one, 'geopolrisk', 'seller'),
          figure(one, 'geopolrisk-factor', 'seller'),
        ]),
      }}
    />
  );
}

function Scenarios({ report, priced }: { readonly report: PurchaseReport; readonly priced: boolean }) {
  const words = useWords(purchaseWords);
  const { language } = useSettings();
  const name = (id: string) => report.minerals.find((one) => one.mineral === id)?.name ?? id;
  const without = report.minerals.filter((one) => !report.scenarios.some((hit) => hit.mineral === one.mineral)).map((one) => one.name);
  const table: Table = {
    columns: [
      { name: words.scenario, text: true, long: true },
      { name: words.mineral, text: true },
      { name: words.stopped },
      { name: words.withSellers },
      { name: words.missing },
      { name: words.missingCost },
      ...months.map((month) => ({ name: fill(words.price, month) })),
      { name: fill(words.extra, 12) },
    ],
    rows: report.scenarios.map((hit) => [
      text(hit.title),
      text(name(hit.mineral)),
      cell(hit.direct, (value) => percent(value, language)),
      cell(hit.whole, (value) => percent(value, language)),
      cell(hit.tonnes, (value) => three(value, language)),
      hit.values.length > 0 ? text(sums(hit.values, language)) : undefined,
      ...months.map((month) => cell(hit.prices.find((one) => one.month === month)?.rise, (value) => change(value, language))),
      cell(hit.prices.find((one) => one.month === 12)?.usd, (value) => '+' + money(value, language)),
    ]),
  };
  return (
    <Card title={words.scenarios} how={words.scenariosHow} file="purchases-scenarios" source={words.source} table={table} tabular>
      {report.scenarios.length > 0 && <DataTable table={table} caption={words.scenarios} />}
      {!priced && report.scenarios.length > 0 && (
        <p class="how" role="status">
          {words.pricesLater}
        </p>
      )}
      {without.length > 0 && <p class="how">{fill(words.noScenario, join(without, language))}</p>}
    </Card>
  );
}

interface BehindProps {
  readonly mineral: Mineral;
  readonly all: readonly Mineral[];
  readonly onChoose: (mineral: string) => void;
}

function Behind({ mineral, all, onChoose }: BehindProps) {
  const words = useWords(purchaseWords);
  const { language } = useSettings();
  const share = (value: number) => cell(value === 0 ? undefined : value, (one) => percent(one, language));
  const table: Table = {
    columns: [{ name: words.country, text: true }, { name: words.seller }, { name: words.mined }, { name: words.passage }],
    rows: mineral.countries.map((one) => [text(countryName(one.country, language)), share(one.seller), share(one.origin), share(one.passage)]),
  };
  const parts = mineral.materials.map((part) => fill(words.part, part.name, three(part.tonnes, language), percent(part.content, language)));
  return (
    <Card
      title={fill(words.behind, mineral.name)}
      how={fill(words.behindHow, percent(mineral.followed, language))}
      file={`purchases-${mineral.mineral}`}
      source={words.source}
      table={table}
      tabular
      tools={
        <select aria-label={words.mineral} onChange={(event) => onChoose(event.currentTarget.value)}>
          {all.map((one) => (
            <option key={one.mineral} value={one.mineral} selected={one.mineral === mineral.mineral}>
              {one.name}
            </option>
          ))}
        </select>
      }
    >
      <p>{fill(words.boughtAs, join(parts, language))}</p>
      <DataTable table={table} caption={fill(words.behind, mineral.name)} />
    </Card>
  );
}

/** The indices of a company with their ranges, who was left out, and why one has no value. */
function Figures({ mineral }: { readonly mineral: Mineral }) {
  const words = useWords(purchaseWords);
  const risk = useWords(riskWords);
  const said = useSaid();
  const { language } = useSettings();
  const remark = (figure: Mineral['figures'][number]) => {
    const leftOut = figure.leftOut.map((code) => countryName(code, language));
    const ungoverned = figure.ungoverned.map((code) => countryName(code, language));
    return [said(figure.why).text, leftOut.length > 0 ? fill(risk.leftOut, join(leftOut, language)) : '', ungoverned.length > 0 ? fill(risk.ungoverned, join(ungoverned, language)) : ''].filter(Boolean).join(' ');
  };
  return (
    <Card
      title={fill(words.figures, mineral.name)}
      how={words.figuresHow}
      file={`purchases-${mineral.mineral}-indices`}
      source={words.source}
      table={{
        columns: [{ name: risk.indicator, text: true }, { name: risk.year }, { name: risk.value }, { name: risk.range }, { name: risk.remark, text: true, long: true }, { name: words.sources, text: true }],
        rows: mineral.figures.map((figure) => [
          text(words.indices[`${figure.indicator} ${figure.of}`] ?? figure.indicator),
          cell(figure.year, String),
          cell(figure.value, (value) => value.toFixed(3)),
          figure.low === null || figure.high === null ? text('–') : text(`${figure.low.toFixed(3)} – ${figure.high.toFixed(3)}`),
          text(remark(figure)),
          text(figure.sources.join(', ')),
        ]),
      }}
    />
  );
}

function Others({ mineral }: { readonly mineral: Mineral }) {
  const words = useWords(purchaseWords);
  const { language } = useSettings();
  const tonnes = (value: number) => cell(value, (one) => three(one, language));
  const table: Table = {
    columns: [
      { name: words.country, text: true },
      { name: words.form, text: true },
      { name: words.year },
      { name: words.capacity },
      { name: words.output },
      { name: words.spare },
      { name: words.lost },
      { name: words.sources, text: true },
    ],
    rows: mineral.alternatives.map((one) => [
      text(countryName(one.country, language)),
      text(formName(one.form, language)),
      cell(one.year, String),
      tonnes(one.capacity),
      tonnes(one.output),
      tonnes(one.spare),
      cell(one.lost, (value) => percent(value, language)),
      text([...one.sources, ...(one.assumed ? [words.assumed] : [])].join(', ')),
    ]),
  };
  const unknown = mineral.noCapacity.map((one) => fill(words.producer, countryName(one.country, language), three(one.output, language), one.year));
  return (
    <Card title={fill(words.others, mineral.name)} how={words.othersHow} file={`purchases-${mineral.mineral}-others`} source={words.source} table={table} tabular>
      {mineral.alternatives.length > 0 ? <DataTable table={table} caption={fill(words.others, mineral.name)} /> : <p>{words.noOthers}</p>}
      {unknown.length > 0 && <p class="how">{fill(words.noCapacity, join(unknown, language))}</p>}
    </Card>
  );
}
