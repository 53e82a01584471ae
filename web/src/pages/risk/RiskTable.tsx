import { useState } from 'preact/hooks';
import type { RiskView } from '../../api/client';
import { heatStyle, level } from '../../charts/heat';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text, type Table } from '../../parts/table';
import { common } from '../../words/common';
import { countryName, mineralName } from '../../words/names';
import { figureOf, riskColumns, shown, type MineralRisk, type RiskColumn } from './figures';
import { riskWords } from './words';

/** All minerals by their indicators, sorted by any of them; what has no value stands last. */
export function RiskTable({ profile }: { readonly profile: RiskView }) {
  const words = useWords(riskWords);
  const { language } = useSettings();
  const [sort, setSort] = useState({ by: 'mining', falling: true });
  const by = riskColumns.find((column) => column.id === sort.by);
  const rows = [...profile.minerals].sort((one, other) => {
    const order = by
      ? (figureOf(one, by)?.value ?? -Infinity) - (figureOf(other, by)?.value ?? -Infinity)
      : mineralName(one.mineral, language).localeCompare(mineralName(other.mineral, language), language);
    return (sort.falling ? -order : order) || 0;
  });
  const heading = (id: string, name: string, kind?: string) => (
    <th key={id} scope="col" class={kind} aria-sort={sort.by !== id ? undefined : sort.falling ? 'descending' : 'ascending'}>
      <button type="button" onClick={() => setSort({ by: id, falling: sort.by === id ? !sort.falling : id !== 'mineral' })}>
        {name}
        {sort.by === id ? (sort.falling ? ' ↓' : ' ↑') : ''}
      </button>
    </th>
  );
  const origin = (one: MineralRisk) => {
    const first = one.origins[0];
    return first ? `${countryName(first.country, language)} ${percent(first.origin, language)}` : undefined;
  };
  const table: Table = {
    columns: [{ name: words.mineral, text: true }, ...riskColumns.map((column) => ({ name: words.columns[column.id] ?? column.id })), { name: words.origin, text: true }],
    rows: rows.map((one) => [
      text(mineralName(one.mineral, language)),
      ...riskColumns.map((column) => {
        const figure = figureOf(one, column);
        return cell(figure?.value, (value) => shown(value, figure?.unit ?? '', language));
      }),
      text(origin(one) ?? ''),
    ]),
  };
  return (
    <Card title={words.table} how={words.tableHow} source={words.source} file={`risk-${profile.party}`} table={table} tabular>
      <div class="scroll" tabindex={0} role="region" aria-label={words.table}>
        <table class="figures heat">
          <thead>
            <tr>
              {heading('mineral', words.mineral, 'text')}
              {riskColumns.map((column) => heading(column.id, words.columns[column.id] ?? column.id))}
              <th scope="col" class="text">
                {words.origin}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.mineral}>
                <th scope="row" class="text">
                  <a href={`/risk?party=${profile.party}&mineral=${one.mineral}`} onClick={(event) => choose(event, one.mineral)}>
                    {mineralName(one.mineral, language)}
                  </a>
                  {!one.modelled && <span class="how"> {words.notModelled}</span>}
                </th>
                {riskColumns.map((column) => (
                  <RiskCell key={column.id} mineral={one} column={column} />
                ))}
                <td class="text">{origin(one) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function choose(event: MouseEvent, mineral: string): void {
  event.preventDefault();
  chooseInAddress({ mineral });
}

function RiskCell({ mineral, column }: { readonly mineral: MineralRisk; readonly column: RiskColumn }) {
  const texts = useWords(common);
  const { language } = useSettings();
  const figure = figureOf(mineral, column);
  if (!figure || figure.value === null) {
    return (
      <td class="missing" title={figure?.why ?? undefined}>
        {figure ? texts.missing : '–'}
      </td>
    );
  }
  const range = [figure.low, figure.high].map((end) => (end === null ? '–' : shown(end, figure.unit, language))).join(' – ');
  return (
    <td class="cell" style={heatStyle(level(figure.value, column.steps))} title={`${figure.year}: ${range}`}>
      {shown(figure.value, figure.unit, language)}
    </td>
  );
}
