import type { BuildUp } from '../../api/client';
import { LineChart } from '../../charts/LineChart';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, three, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell } from '../../parts/table';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import { buildLines } from './beyond';
import { beyondWords } from './beyondWords';

/** How one budget builds stocks of all minerals up over the years, with what bounds any plan. */
export function BuildUpCard({ id, built }: { readonly id: string; readonly built: BuildUp }) {
  const words = useWords(beyondWords);
  const texts = useWords(studyWords);
  const { language } = useSettings();
  const usd = (value: number) => money(value, language);
  const name = (mineral: string) => mineralName(mineral, language);
  const data = buildLines(built, name);
  const table = {
    columns: [{ name: words.quarter }, ...built.minerals.map((one) => ({ name: name(one.mineral) }))],
    rows: Array.from({ length: built.quarters }, (_, at) => [cell(at + 1, String), ...built.minerals.map((one) => cell(one.days[at], (value) => whole(value, language)))]),
  };
  return (
    <Card
      title={words.build}
      how={fill(words.buildHow, usd(built.budget), built.quarters / 4)}
      table={table}
      file={`${id}-build-up`}
      source={`${fill(texts.source, id)} · ${fill(words.buildMethod, built.iterations, built.paths)}`}
    >
      <LineChart data={data} label={words.build} show={(value) => whole(value, language)} monthName={(quarter) => fill(words.quarterN, quarter)} />
      <ul class="plain verdict">
        {built.minerals.map((one) => (
          <li key={one.mineral}>{fill(words.first, name(one.mineral), three(one.firstTonnes, language), usd(one.marginal))}</li>
        ))}
        <li>{fill(words.buildSum, usd(built.lower), usd(2 * built.standardError), usd(built.upper), percent(Math.max(0, built.gap), language), words.stops[built.stop] ?? built.stop, usd(built.split))}</li>
      </ul>
    </Card>
  );
}
