import { useEffect, useRef, useState } from 'preact/hooks';
import { send, useReading, type ProgressView, type RunView } from '../../api/client';
import { useWatched } from '../../api/watch';
import { go } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { duration, moment } from '../../format/format';
import { Card } from '../../parts/Card';
import { useRunTitle } from '../../studies/named';
import { shownAt, studies } from '../../studies/kinds';
import { Said } from '../../parts/Said';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill, join } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { took } from './Recent';
import { stageName } from './stages';
import { runWords } from './words';

const over = ['finished', 'failed', 'cancelled', 'interrupted'];

/** One run: what is solved, how many are left, how long it took; its answer as soon as there is one. */
export function OneRun({ id }: { readonly id: number }) {
  const words = useWords(runWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const title = useRunTitle();
  const read = useReading<RunView>(`/runs/${id}`);
  const isOver = read.value !== undefined && over.includes(read.value.state);
  const watched = useWatched(read.value && !isOver ? id : undefined);
  const run = watched.over ?? read.value;
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  if (read.trouble) return <Trouble reason={read.trouble} again={read.again} />;
  if (!run) return <p class="lead">{texts.loading}</p>;
  const ended = over.includes(run.state);
  const central = run.answer ?? watched.progress?.central;
  const change = (what: 'cancellation' | 'repetition') => {
    if (what === 'cancellation') setAsked(true);
    send<RunView>('POST', `/runs/${id}/${what}`).then(
      (changed) => what === 'repetition' && go(`/run/${changed.id}`),
      setTrouble,
    );
  };
  return (
    <>
      <div class="page-head">
        <div>
          <p class="eyebrow">
            {words.run} {id} · {run.study && studies[run.study] && `${studies[run.study]?.name[language]} · `} {words.states[watched.progress && !ended ? 'running' : run.state] ?? run.state}
          </p>
          <h1>{title(run)}</h1>
        </div>
        <div class="controls">
          {central && (
            <a class="button main" href={shownAt(run, central)}>
              {run.state === 'finished' ? words.showAnswer : words.showCentral}
            </a>
          )}
          {!ended && (
            <button class="button" type="button" disabled={asked} onClick={() => change('cancellation')}>
              {asked ? words.cancelling : words.cancel}
            </button>
          )}
          {ended && (
            <button class="button" type="button" onClick={() => change('repetition')}>
              {words.repeat}
            </button>
          )}
        </div>
      </div>
      {trouble ? <Trouble reason={trouble} /> : null}
      <div class="grid">
        {!ended && <Stages progress={watched.progress} />}
        {run.problem && (
          <div class="card">
            <p class="notice trouble">
              <Said english={run.problem} />
            </p>
          </div>
        )}
        {run.state === 'interrupted' && (
          <div class="card">
            <p class="notice">{words.interruptedHow}</p>
          </div>
        )}
        <Input run={run} />
      </div>
    </>
  );
}

function Stages({ progress }: { readonly progress: ProgressView | undefined }) {
  const words = useWords(runWords);
  const ways = useWords(common).ways;
  const { language } = useSettings();
  const mineral = (id: string) => mineralName(id, language);
  const began = useRef(new Map<string, number>());
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const stages = progress?.stages ?? [];
  const current = stages.at(-1);
  if (current && !began.current.has(current.stage)) began.current.set(current.stage, Date.now());
  return (
    <Card title={words.progress} how={words.progressHow}>
      <ol class="stages" aria-live="polite">
        {stages.length === 0 && <li>{words.states['queued']}</li>}
        {stages.map((one, index) => {
          const last = index === stages.length - 1;
          const share = last ? (one.steps > 0 ? Math.min(1, one.done / one.steps) : 0) : 1;
          const seconds = (now - (began.current.get(one.stage) ?? now)) / 1000;
          const left = last && share > 0.04 && share < 1 ? (seconds / share) * (1 - share) : undefined;
          return (
            <li key={one.stage} class={last ? 'current' : 'past'}>
              <span class="stage-name">{stageName(one.stage, words.stages, ways, mineral)}</span>
              <progress max="1" value={last && one.steps === 0 ? undefined : share} aria-label={stageName(one.stage, words.stages, ways, mineral)} />
              <span class="stage-note">
                {!last ? words.done : one.steps > 0 ? fill(words.stepOf, one.done, one.steps) : words.working}
                {last && ` · ${fill(words.elapsed, duration(seconds))}`}
                {left !== undefined && ` · ${fill(words.left, duration(left))}`}
              </span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

type Row = readonly [string, string];

function Input({ run }: { readonly run: RunView }) {
  const words = useWords(runWords);
  const { language } = useSettings();
  const parties = run.parties.map((code) => countryName(code, language));
  const drawn: Row[] = [
    [words.drawsShort, String(run.draws)],
    [words.seed, run.seed],
    [words.opinionShort, run.check ? words.yes : words.no],
  ];
  const chosen: Row[] = Object.entries(run.options)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [words.options[key] ?? key, Array.isArray(value) ? value.join(', ') : typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value)]);
  const rows: Row[] = [
    ...(run.scenario ? [[words.scenario, `${run.scenario} (${run.bundled ? words.bundled : words.own})`] as const] : []),
    [words.partiesShort, parties.length > 0 ? join(parties, language) : run.scenario ? words.ofScenario : '–'],
    ...(run.scenario ? [[words.monthsShort, run.months === null ? words.ofScenario : String(run.months)] as const] : []),
    ...(run.baseYear === null ? [] : [[words.yearShort, String(run.baseYear)] as const]),
    ...(run.study ? chosen : drawn),
    ...Object.entries(run.settings).map(([key, value]) => [key, String(value)] as const),
    [words.asked, moment(run.submitted, language)],
    [words.took, took(run) ?? '–'],
    ...(run.answerSha256 ? [[words.digest, run.answerSha256] as const] : []),
  ];
  return (
    <Card title={words.input}>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
