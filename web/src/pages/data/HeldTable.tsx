import topics from 'tables:topics';
import type { Holdings, MineralHoldings } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { cell, words as text, type Cell } from '../../parts/table';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import { heldWords } from './heldWords';
import { cellOf, counted, newestOutput, ofList, stagesOf, type HeldCell } from './holdings';

/** The years that gaps are looked for in. */
const balancedYears = [2023, 2024];

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** All minerals in one year: how good their figures are, how many there are of each part of the chain, what is missing. */
export function HeldTable({ held, query }: { readonly held: Holdings; readonly query: URLSearchParams }) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const year = Number(query.get('year') ?? 2024);
  const minerals = ofList(held, query.get('list'));
  const stages = stagesOf(minerals);
  const title = (one: HeldCell) => fill(words.cellTitle, one.used, one.assumed, one.beside, one.unknown, one.observed, one.sources.join(', '));
  const ofStage = (mineral: MineralHoldings, stage: string): Cell => {
    const found = cellOf(mineral, stage, year);
    if (!found) return { shown: '·', value: '', title: words.nothing, kind: 'none' };
    return { shown: counted(found), value: found.used, title: title(found), choose: { mineral: mineral.mineral, stage, year: String(year), country: undefined } };
  };
  const gaps = (mineral: MineralHoldings): Cell => {
    if (!mineral.modelled || !balancedYears.includes(year)) return text('');
    const found = mineral.gaps.filter((gap) => gap.year === year);
    return found.some((gap) => gap.standIn === 0) ? { shown: words.notBalanced, value: found.length } : cell(found.length, String);
  };
  return (
    <Card
      title={fill(words.table, year)}
      how={words.tableHow}
      source={words.source}
      file={`data-status-${year}`}
      sortedBy="sort"
      query={query}
      kind="holdings"
      most={60}
      table={{
        columns: [
          { name: words.mineral, text: true, key: 'mineral' },
          { name: words.grade, key: 'grade', text: true },
          ...stages.map((stage) => ({ name: capital(topics[language][stage] ?? stage), key: stage })),
          { name: words.gaps, key: 'gaps' },
          { name: words.newest, key: 'newest' },
        ],
        rows: minerals.map((one) => [
          { shown: mineralName(one.mineral, language), value: mineralName(one.mineral, language), choose: { mineral: one.mineral, stage: undefined, country: undefined } },
          one.quality ? { shown: one.quality.grade, value: one.quality.grade, kind: 'grade-letter' } : { shown: words.indicators, value: '', kind: 'none' },
          ...stages.map((stage) => ofStage(one, stage)),
          gaps(one),
          cell(newestOutput(one), String),
        ]),
      }}
    />
  );
}
