import type { Answer, WayResult } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Segments } from '../../parts/Segments';
import { cell, words as text, type Cell, type Table } from '../../parts/table';
import { chooseInAddress } from '../../frame/address';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName, formInText } from '../../words/names';
import { answered, at, keyMonths, mainForm, regionOf, seriesOf, wayStyle } from './figures';
import { answerWords } from './words';

const shown = ['unmet-need', 'price-index', 'commercial-stock', 'government-stock', 'user-loss', 'value-added-at-risk-high', 'welfare-change'];

/** Each alone against together: what most readers compare. */
const compared = ['b', 'c'];

function show(measure: string, language: Language): (value: number) => string {
  if (measure === 'unmet-need') return (value) => percent(value, language);
  if (measure.endsWith('-stock') || measure === 'price-index') return (value) => three(value, language);
  return (value) => money(value, language);
}

/** One figure of one party: a row for each way that has it. */
interface Group {
  readonly party: string;
  readonly measure: string;
  readonly form: string;
  readonly rows: readonly { readonly way: string; readonly cells: readonly Cell[] }[];
}

function groupsOf(answer: Answer, ways: readonly WayResult[], months: readonly number[], language: Language): Group[] {
  return answer.shock.parties.flatMap(({ code }) => {
    const form = mainForm(answer, code);
    return shown.flatMap((measure) => {
      const rows = ways.flatMap((way) => {
        const series = seriesOf(regionOf(way, code), measure, measure === 'price-index' ? form : 'all');
        return series ? [{ way: way.way, cells: months.map((month) => cell(at(series, month), show(measure, language))) }] : [];
      });
      return rows.length > 0 ? [{ party: code, measure, form, rows }] : [];
    });
  });
}

/** Key figures at the months that pages print: a table for each party, a group of rows for each figure. */
export function KeyFigures({ answer, query }: { readonly answer: Answer; readonly query: URLSearchParams }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const months = keyMonths(answer.shock.monthsReported);
  const all = answered(answer);
  const two = all.filter((way) => compared.includes(way.way));
  const few = two.length === compared.length && all.length > two.length && query.get('ways') !== 'all';
  const groups = groupsOf(answer, few ? two : all, months, language);
  const named = (group: Group) => fill(words.rows[group.measure] ?? group.measure, formInText(group.form, language));
  const table: Table = {
    columns: [
      { name: words.party, text: true },
      { name: words.figure, text: true },
      { name: words.way, text: true },
      ...months.map((month) => ({ name: fill(texts.monthN, month) })),
    ],
    rows: groupsOf(answer, all, months, language).flatMap((group) =>
      group.rows.map((row) => [text(countryName(group.party, language)), text(named(group)), text(texts.ways[row.way] ?? row.way), ...row.cells]),
    ),
  };
  return (
    <Card
      title={words.keyFigures}
      how={fill(words.keyFiguresHow, months.join(', '))}
      table={table}
      tabular
      file={`${answer.run.id}-key-figures`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
      tools={
        two.length === compared.length && all.length > two.length ? (
          <Segments
            label={words.way}
            options={[
              ['two', compared.map((way) => texts.ways[way]).join(' / ')],
              ['all', words.allWays],
            ]}
            chosen={few ? 'two' : 'all'}
            onChoose={(ways) => chooseInAddress({ ways: ways === 'all' ? ways : undefined })}
          />
        ) : undefined
      }
    >
      <div class="key-figures">
        {answer.shock.parties.map(({ code }) => (
          <PartyFigures
            key={code}
            party={countryName(code, language)}
            months={months}
            groups={groups.filter((group) => group.party === code).map((group) => [named(group), group])}
          />
        ))}
      </div>
    </Card>
  );
}

interface PartyProps {
  readonly party: string;
  readonly months: readonly number[];
  readonly groups: readonly (readonly [string, Group])[];
}

function PartyFigures({ party, months, groups }: PartyProps) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={`${words.keyFigures}: ${party}`}>
      <table class="figures grouped">
        <caption>{party}</caption>
        <thead>
          <tr>
            <th scope="col" class="text">
              {texts.month}
            </th>
            {months.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([name, group]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colspan={months.length + 1} class="text group-name">
                {name}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.way}>
                <th scope="row" class="text" style={{ color: wayStyle[row.way]?.colour }}>
                  {texts.ways[row.way] ?? row.way}
                </th>
                {row.cells.map((one, index) => (
                  <td key={months[index]}>{one ? one.shown : <span class="missing">{texts.missing}</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
