import { useReading, type Answer, type ScenarioView } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { calendarMonth, percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { scenarioOf, type Kept } from '../../parts/kept';
import { later } from '../../parts/later';
import { Said } from '../../parts/Said';
import { Choice } from '../../parts/Choice';
import { cell } from '../../parts/table';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { useSaid } from '../../words/said';
import { countryName } from '../../words/names';
import { courseData, monthsOutside } from '../answer/courseData';
import { networkWords } from './words';

const LineChart = later(async () => (await import('../../charts/LineChart')).LineChart);
const compared = ['b', 'c'];

/** What a cut-off of this mineral does: the newest answer that is kept, or the questions that can be asked. */
export function Cutoff({ mineral }: { readonly mineral: string }) {
  const words = useWords(networkWords);
  const texts = useWords(common);
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  const kept = useReading<Kept[]>('/answers');
  const own = (scenarios.value ?? []).filter((one) => one.mineral === mineral);
  const newest = newestOf(kept.value ?? [], own.map((one) => one.name));
  const answer = useReading<Answer>(newest && `/answers/${newest.id}`);
  if (answer.value) return <Shortage answer={answer.value} />;
  const waiting = !scenarios.value || !kept.value || (newest !== undefined && !answer.trouble);
  return (
    <Card title={words.cutoff} how={waiting || own.length === 0 ? undefined : words.cutoffNone} size="half">
      {waiting && <p>{texts.loading}</p>}
      {!waiting && own.length === 0 && <p>{words.cutoffNoScenario}</p>}
      <ul class="cases">
        {own
          .filter((one) => !waiting && one.valid)
          .map((one) => (
            <li key={one.name}>
              <div>
                <Said english={one.title} />
              </div>
              <a class="button" href={`/run?scenario=${one.name}`} aria-label={`${words.ask}: ${one.title ?? one.name}`}>
                {words.ask}
              </a>
            </li>
          ))}
      </ul>
    </Card>
  );
}

/** The newest answer to one of these scenarios. */
export function newestOf(kept: readonly Kept[], scenarios: readonly string[]): Kept | undefined {
  const names = new Set(scenarios);
  return [...kept]
    .filter((one) => names.has(scenarioOf(one.id)))
    .sort((one, other) => other.finished.localeCompare(one.finished))[0];
}

function Shortage({ answer }: { readonly answer: Answer }) {
  const words = useWords(networkWords);
  const texts = useWords(common);
  const said = useSaid();
  const { language } = useSettings();
  const parties = answer.shock.parties.map((party) => party.code);
  const asked = new URLSearchParams(location.search).get('party') ?? '';
  const party = parties.includes(asked) ? asked : (parties[0] ?? '');
  const all = courseData(answer, party, 'unmet-need', 'all', texts.ways, words.inForce);
  const two = all.lines.filter((one) => compared.includes(one.id));
  const data = { ...all, lines: two.length === compared.length ? two : all.lines };
  const shown = (value: number) => percent(value, language);
  const outside = Math.max(0, ...data.lines.map(monthsOutside));
  const title = said(answer.shock.title);
  const months = Math.max(0, ...data.lines.map((one) => one.values.length));
  const since = answer.shock.firstMonth ? fill(words.since, calendarMonth(answer.shock.firstMonth, language)) : '';
  return (
    <Card
      title={fill(words.shortage, countryName(party, language))}
      how={`${title.text} ${since}. ${data.lines.some((one) => one.low) ? fill(words.bands, answer.run.drawsDone) : words.noBands}`}
      size="half"
      file={`${answer.run.id}-${party}-unmet-need`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
      table={{
        columns: [{ name: texts.month }, ...data.lines.map((one) => ({ name: one.name }))],
        rows: Array.from({ length: months }, (_, index) => [cell(index + 1, String), ...data.lines.map((one) => cell(one.values[index], shown))]),
      }}
    >
      {parties.length > 1 && (
        <Choice
          label={words.country}
          options={parties.map((code) => [code, countryName(code, language)] as const)}
          chosen={party}
          onChoose={(code) => chooseInAddress({ party: code })}
        />
      )}
      <LineChart data={data} label={fill(words.shortage, countryName(party, language))} show={shown} monthName={(month) => fill(texts.monthN, month)} height={350} />
      {outside > 0 && <p class="how">{fill(texts.outside, outside, months)}</p>}
      <p>
        <a href={`/answer/${answer.run.id}`}>{words.whole}</a>
      </p>
    </Card>
  );
}
