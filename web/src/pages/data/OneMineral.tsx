import topics from 'tables:topics';
import type { MineralHoldings } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { Said } from '../../parts/Said';
import type { Cell } from '../../parts/table';
import { words as text } from '../../parts/table';
import { fill, join, type Language } from '../../words/language';
import { formName, materialInText, mineralName } from '../../words/names';
import { heldWords } from './heldWords';
import { counted, gapsByYear, yearsOf, type Gap } from './holdings';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** One mineral: the grade of its figures with the reasons, what is missing, and its figures by part of the chain and year. */
export function OneMineral({ mineral, query }: { readonly mineral: MineralHoldings; readonly query: URLSearchParams }) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const name = mineralName(mineral.mineral, language);
  const years = yearsOf([mineral]);
  const stages = [...new Set(mineral.cells.map((cell) => cell.topic))];
  const of = (stage: string, year: number): Cell => {
    const found = mineral.cells.find((cell) => cell.topic === stage && cell.year === year);
    if (!found) return { shown: '·', value: '', title: words.nothing, kind: 'none' };
    return {
      shown: counted(found),
      value: found.used,
      title: fill(words.cellTitle, found.used, found.assumed, found.beside, found.unknown, found.observed, found.sources.join(', ')),
      choose: { stage, year: String(year), country: undefined },
    };
  };
  return (
    <>
      <Card title={fill(words.quality, name)} how={words.qualityHow} size="half">
        <Quality mineral={mineral} />
        <p>
          <Said english={mineral.reason} />
        </p>
        {mineral.modelled && <Gaps gaps={mineral.gaps} language={language} />}
      </Card>
      <Card
        title={fill(words.byYear, name)}
        how={words.byYearHow}
        size="half"
        source={words.source}
        file={`data-${mineral.mineral}`}
        kind="holdings"
        query={query}
        table={{
          columns: [{ name: words.part, text: true }, ...years.map((year) => ({ name: String(year) }))],
          rows: stages.map((stage) => [text(capital(topics[language][stage] ?? stage)), ...years.map((year) => of(stage, year))]),
        }}
      />
    </>
  );
}

function Quality({ mineral }: { readonly mineral: MineralHoldings }) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  if (!mineral.quality) return <p>{words.noGrade}</p>;
  const { grade, measures } = mineral.quality;
  const share = (value: number) => percent(value, language);
  return (
    <>
      <p>
        <span class="grade">{grade}</span> {words.scale}
      </p>
      <ul class="reasons">
        <li>{fill(words.assumed, share(measures.assumed))}</li>
        <li>{fill(words.useUnstated, share(measures.useUnstated))}</li>
        <li>{fill(words.moved, share(measures.moved), share(measures.largestMove))}</li>
        <li>{measures.disagreement === null ? words.alone : fill(words.differ, share(measures.disagreement))}</li>
      </ul>
    </>
  );
}

function Gaps({ gaps, language }: { readonly gaps: readonly Gap[]; readonly language: Language }) {
  const words = useWords(heldWords);
  const named = (gap: Gap) => {
    const part = topics[language][gap.topic] ?? gap.topic;
    if (!gap.subject) return part;
    const subject = gap.topic === 'trade' || gap.topic === 'price' ? formName(gap.subject, language) : capital(materialInText('activity', gap.subject, language));
    return `${part} (${subject})`;
  };
  if (gaps.length === 0) return <p>{words.noGaps}</p>;
  return (
    <ul class="reasons">
      {gapsByYear(gaps).map((group) => (
        <li key={`${group.year} ${group.standIn}`}>
          {group.standIn === 0 ? fill(words.notBalancedYear, group.year) : fill(words.standIn, group.year, group.standIn, join(group.gaps.map(named), language))}
        </li>
      ))}
    </ul>
  );
}
