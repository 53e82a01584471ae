import { useReading, type Answer } from '../../api/client';
import { EvidenceBadge } from '../../charts/Evidence';
import { useSettings, useWords } from '../../frame/settings';
import { calendarMonth, moment } from '../../format/format';
import { Card } from '../../parts/Card';
import { scenarioOf, useKept, useScenarioTitle } from '../../parts/kept';
import { Said } from '../../parts/Said';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import type { PageProps } from '../registry';
import { CompareWith, Comparison } from './Comparison';
import { Conclusion } from './Conclusion';
import { Courses } from './Courses';
import { Files } from './Files';
import { KeyFigures } from './KeyFigures';
import { Others } from './Others';
import { Releases } from './Releases';
import { RestsOn } from './RestsOn';
import { SecondOpinion } from './SecondOpinion';
import { Shelf } from './Shelf';
import { ShortAnswer } from './ShortAnswer';
import { Tornado } from './Tornado';
import { answerWords } from './words';
import { Worth } from './Worth';
import './answer.css';

/** What a cut-off does to each party, alone and together; without an id, all answers that are kept. */
export default function AnswerPage({ rest, query }: PageProps) {
  const [id] = rest;
  return id ? <OneAnswer id={id} query={query} /> : <KeptAnswers />;
}

function KeptAnswers() {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const { kept } = useKept();
  const title = useScenarioTitle();
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <a class="button main" href="/run">
          {words.ask}
        </a>
      </div>
      {kept.trouble ? <Trouble reason={kept.trouble} again={kept.again} /> : null}
      {!kept.value && !kept.trouble && <p>{texts.loading}</p>}
      {kept.value?.length === 0 && <p>{words.none}</p>}
      {kept.value && kept.value.length > 0 && (
        <div class="grid">
          <section class="card">
            <ul class="kept">
              {kept.value.map((one) => (
                <li key={one.id}>
                  <a href={`/answer/${one.id}`}>{title(scenarioOf(one.id))}</a>
                  <span class="how">{one.id}</span>
                  <span>{moment(one.finished, language)}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </>
  );
}

/** The shape of answers that this page shows. */
const schema = '2';

function OneAnswer({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const read = useReading<Answer>(`/answers/${encodeURIComponent(id)}`);
  if (read.trouble) return <Trouble reason={read.trouble} again={read.again} />;
  if (!read.value) return <p class="lead">{texts.loading}</p>;
  if (read.value.schema !== schema) {
    return <p class="notice trouble">{fill(words.otherVersion, read.value.schema, schema)}</p>;
  }
  return <Shown answer={read.value} query={query} />;
}

function Shown({ answer, query }: { readonly answer: Answer; readonly query: URLSearchParams }) {
  const words = useWords(answerWords);
  const { language } = useSettings();
  const { shock, run } = answer;
  const all = answer.evidence.shares[0];
  const told = shock.told?.[language] ?? shock;
  return (
    <>
      <div class="page-head">
        <div>
          <p class="eyebrow">
            {mineralName(shock.mineral, language)}
            {shock.firstMonth && ` · ${calendarMonth(shock.firstMonth, language)}`}
          </p>
          <h1>
            <Said english={shock.title} />
          </h1>
          <p class="lead">
            <Said english={shock.summary} />
          </p>
        </div>
        <div class="head-tools">
          {all && <EvidenceBadge share={all} />}
          <CompareWith id={run.id} chosen={query.get('with') ?? ''} />
        </div>
      </div>
      <div class="grid">
        <ShortAnswer answer={answer} />
        <Courses answer={answer} query={query} />
        <Comparison answer={answer} query={query} />
        <Worth answer={answer} />
        <Releases answer={answer} query={query} />
        <KeyFigures answer={answer} query={query} />
        <Conclusion id={run.id} />
        <Tornado answer={answer} />
        <Shelf answer={answer} />
        <Others answer={answer} />
        <RestsOn answer={answer} />
        <Card title={words.whatStops} size="half">
          <ul class="plain">
            {[...told.stops, ...told.beliefs].map((sentence) => (
              <li key={sentence} lang={told === shock ? 'en' : language}>
                {sentence}
              </li>
            ))}
          </ul>
          <p class="how">{fill(words.repeat, run.id, run.program, run.seed)}</p>
        </Card>
        <SecondOpinion id={run.id} />
        <Files id={run.id} />
      </div>
    </>
  );
}
