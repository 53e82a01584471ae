import { useState } from 'preact/hooks';
import { send, useReading, type RunRequest, type RunView, type ScenarioView, type SecondSolverView } from '../../api/client';
import { go } from '../../frame/address';
import { useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { Trouble } from '../../parts/Trouble';
import { QuestionFields, questionOf } from '../../studies/QuestionFields';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { useSaid } from '../../words/said';
import { runWords } from './words';

const number = (text: FormDataEntryValue | null) => (String(text ?? '').trim() === '' ? undefined : Number(text));

/** Whether a second solver is asked too, where the workbench was started with one. */
function SecondOpinion() {
  const words = useWords(runWords);
  const solver = useReading<SecondSolverView>('/runs/second-solver');
  if (!solver.value) return null;
  if (!solver.value.name) return <p class="how opinion">{words.opinionNone}</p>;
  return (
    <div class="opinion">
      <label>
        <input name="check" type="checkbox" value="yes" /> {fill(words.opinion, solver.value.name)}
      </label>
      <p class="how">{words.opinionHow}</p>
    </div>
  );
}

/** A scenario and how it is to be answered. */
export function Ask({ chosen }: { readonly chosen: string | undefined }) {
  const words = useWords(runWords);
  const said = useSaid();
  const texts = useWords(common);
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  const [trouble, setTrouble] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const parties = String(form.get('parties') ?? '').split(/[\s,]+/).filter(Boolean).map((code) => code.toUpperCase());
    const request: RunRequest = { scenario: String(form.get('scenario')), ...questionOf(form) };
    const draws = number(form.get('draws'));
    const months = number(form.get('months'));
    const seed = number(form.get('seed'));
    if (draws !== undefined) request.draws = draws;
    if (months !== undefined) request.months = months;
    if (seed !== undefined) request.seed = seed;
    if (parties.length > 0) request.parties = parties;
    if (form.get('check')) request.check = true;
    setSending(true);
    setTrouble(undefined);
    try {
      go(`/run/${(await send<RunView>('POST', '/runs', request)).id}`);
    } catch (reason) {
      setTrouble(reason);
      setSending(false);
    }
  };
  if (scenarios.trouble) return <Trouble reason={scenarios.trouble} again={scenarios.again} />;
  if (!scenarios.value) return <p>{texts.loading}</p>;
  return (
    <Card title={words.ask} how={words.askHow}>
      <form class="ask" onSubmit={(event) => void ask(event as unknown as SubmitEvent)}>
        <label class="field wide">
          {words.scenario}
          <select name="scenario" defaultValue={chosen ?? scenarios.value[0]?.name ?? ''}>
            {scenarios.value.map((one) => (
              <option key={one.name} value={one.name} disabled={!one.valid} selected={one.name === chosen}>
                {`${said(one.title).text || one.name} (${one.name}, ${one.bundled ? words.bundled : words.own}${one.valid ? '' : ', ' + words.notValid})`}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {words.draws}
          <input name="draws" type="number" min="0" max="100000" defaultValue="100" />
        </label>
        <label class="field">
          {words.months}
          <input name="months" type="number" min="1" max="120" />
        </label>
        <label class="field">
          {words.parties}
          <input name="parties" type="text" maxLength={80} spellcheck={false} />
        </label>
        <label class="field">
          {words.seed}
          <input name="seed" type="number" defaultValue="1" />
        </label>
        <QuestionFields />
        <SecondOpinion />
        <button class="button main" type="submit" disabled={sending}>
          {words.start}
        </button>
      </form>
      {trouble ? <Trouble reason={trouble} /> : null}
    </Card>
  );
}
