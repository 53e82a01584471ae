import { useState } from 'preact/hooks';
import type { MineralSituation } from '../../api/client';
import { EvidenceBar } from '../../charts/Evidence';
import { concentrationSteps, coverSteps, heatStyle, level, shareSteps, type Steps } from '../../charts/heat';
import { Sparkline } from '../../charts/Sparkline';
import { useSettings, useWords } from '../../frame/settings';
import { change, percent, three, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text, type Table } from '../../parts/table';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName, formName, mineralName } from '../../words/names';
import { situationWords } from './words';

interface HeatColumn {
  readonly id: string;
  readonly name: string;
  readonly value: (one: MineralSituation) => number | null | undefined;
  readonly show: (value: number, one: MineralSituation) => string;
  readonly steps: Steps | undefined;
}

const hhi = (step: string) => (one: MineralSituation) => one.concentrations.find((found) => found.step === step)?.hhi;

function columnsOf(words: (typeof situationWords)['en'], language: Language): HeatColumn[] {
  const share = (value: number) => percent(value, language);
  return [
    { id: 'mining', name: fill(words.hhi, words.steps['mining'] ?? ''), value: hhi('mining'), show: (value) => value.toFixed(2), steps: concentrationSteps },
    { id: 'refining', name: fill(words.hhi, words.steps['refining'] ?? ''), value: hhi('refining'), show: (value) => value.toFixed(2), steps: concentrationSteps },
    {
      id: 'supplier',
      name: words.supplier,
      value: (one) => one.dependence.supplierShare,
      show: (value, one) => `${countryName(one.dependence.supplier ?? '', language)} ${share(value)}`,
      steps: shareSteps,
    },
    { id: 'reliance', name: words.reliance, value: (one) => one.dependence.importReliance, show: share, steps: shareSteps },
    { id: 'cover', name: words.cover, value: (one) => one.dependence.commercialCoverDays, show: (value) => whole(value, language), steps: coverSteps },
    { id: 'target', name: words.target, value: (one) => one.dependence.targetDays, show: (value) => whole(value, language), steps: undefined },
    { id: 'price', name: words.price, value: (one) => one.price?.usdPerTonne, show: (value) => three(value, language), steps: undefined },
  ];
}

const shownMonths = 24;
const shownYears = 5;

/** Minerals by exposure, sorted by any column; a heading sorts, a name leads to the mineral's network. */
export function ExposureTable({ situation, group }: { readonly situation: readonly MineralSituation[]; readonly group: string }) {
  const words = useWords(situationWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const [sort, setSort] = useState({ by: 'reliance', falling: true });
  const columns = columnsOf(words, language);
  const by = columns.find((column) => column.id === sort.by);
  const rows = [...situation].sort((one, other) => {
    const order = by
      ? (by.value(one) ?? -Infinity) - (by.value(other) ?? -Infinity)
      : mineralName(one.mineral, language).localeCompare(mineralName(other.mineral, language), language);
    return sort.falling ? -order : order;
  });
  const choose = (id: string) => setSort((before) => ({ by: id, falling: before.by === id ? !before.falling : id !== 'mineral' }));
  const direction = (id: string) => (sort.by !== id ? undefined : sort.falling ? 'descending' : 'ascending');
  const heading = (id: string, name: string, kind?: string) => (
    <th key={id} scope="col" class={kind} aria-sort={direction(id)}>
      <button type="button" onClick={() => choose(id)}>
        {name}
        {sort.by === id ? (sort.falling ? ' ↓' : ' ↑') : ''}
      </button>
    </th>
  );
  return (
    <Card title={words.table} how={words.tableHow} source={`${words.source} ${words.latelyNote}`} file={`situation-${group.replaceAll(',', '-')}`} table={tableOf(rows, columns, words, language)}>
      <div class="scroll" tabindex={0} role="region" aria-label={words.table}>
        <table class="figures heat">
          <thead>
            <tr>
              {heading('mineral', words.mineral, 'text')}
              {columns.map((column) => heading(column.id, column.name))}
              <th scope="col">{words.months}</th>
              <th scope="col">{words.grounds}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.mineral}>
                <th scope="row" class="text">
                  <a href={`/network/${one.mineral}`}>{mineralName(one.mineral, language)}</a>
                  <span class="how"> {one.year}</span>
                </th>
                {columns.map((column) => {
                  const value = column.value(one);
                  if (value === null || value === undefined) {
                    return (
                      <td key={column.id} class="missing">
                        {texts.missing}
                      </td>
                    );
                  }
                  const title = column.id === 'price' ? `${formName(one.price?.form ?? '', language)}; ${one.price?.source ?? ''}` : undefined;
                  return (
                    <td key={column.id} class={column.steps ? 'cell' : undefined} style={column.steps && heatStyle(level(value, column.steps))} title={title}>
                      {column.show(value, one)}
                    </td>
                  );
                })}
                <td>
                  <Lately situation={one} />
                </td>
                <td>
                  <span class="drawing grounds" role="img" aria-label={groundsWords(one, texts.evidence, language)} title={groundsWords(one, texts.evidence, language)}>
                    <EvidenceBar share={one.grounds} height={8} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="show-all">
        <a href="/risk">{words.allMinerals}</a>
      </p>
    </Card>
  );
}

function groundsWords(one: MineralSituation, message: string, language: Language): string {
  return fill(message, ...[one.grounds.stated, one.grounds.derived, one.grounds.assumed].map((share) => whole(100 * share, language)));
}

/** Months as far as they may be passed on, else years: the newest marked, and how far it is from the oldest. */
function Lately({ situation }: { readonly situation: MineralSituation }) {
  const words = useWords(situationWords);
  const { language } = useSettings();
  const { history } = situation;
  const points = (history?.points ?? []).slice(history?.monthly ? -shownMonths : -shownYears);
  const first = points[0];
  const last = points.at(-1);
  if (!history || !first || !last) return <span class="missing">{words.noSeries}</span>;
  const span = history.monthly ? words.monthly : fill(words.yearly, first.period, last.period);
  const label = fill(words.lately, formName(history.form, language), span, three(first.usdPerTonne, language), three(last.usdPerTonne, language), `${history.quotation}; ${history.source}`);
  return (
    <span class="lately" title={label}>
      <Sparkline values={points.map((point) => point.usdPerTonne)} label={label} />
      <span>
        {change(last.usdPerTonne / first.usdPerTonne - 1, language)}
        <small>{span}</small>
      </span>
    </span>
  );
}

function tableOf(rows: readonly MineralSituation[], columns: readonly HeatColumn[], words: (typeof situationWords)['en'], language: Language): Table {
  return {
    columns: [
      { name: words.mineral, text: true },
      { name: words.year },
      ...columns.map((column) => ({ name: column.name })),
      { name: words.use },
      { name: words.imports },
    ],
    rows: rows.map((one) => [
      text(mineralName(one.mineral, language)),
      cell(one.year, String),
      ...columns.map((column) => cell(column.value(one), (value) => column.show(value, one))),
      cell(one.dependence.use, (value) => three(value, language)),
      cell(one.dependence.imports, (value) => three(value, language)),
    ]),
  };
}
