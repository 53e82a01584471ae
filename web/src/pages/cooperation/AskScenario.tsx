import type { ComponentChildren } from 'preact';
import { useReading, type RunRequest, type ScenarioView } from '../../api/client';
import { useWords } from '../../frame/settings';
import { AskForm, PartiesField } from '../../studies/AskForm';
import { codesIn, numberIn } from '../../studies/codes';
import { QuestionFields, questionOf } from '../../studies/QuestionFields';
import { studyWords } from '../../studies/words';
import { useSaid } from '../../words/said';
import { cooperationWords } from './words';

interface Props {
  readonly study: string;
  readonly query: URLSearchParams;
  readonly how?: string | undefined;
  /** Entered where the address names nobody. */
  readonly usual?: string | undefined;
  readonly parties?: string | undefined;
  /** What else is chosen for the study. */
  readonly options?: ((form: FormData) => RunRequest['options']) | undefined;
  readonly children?: ComponentChildren;
}

/** A scenario and who could act together in it: what every study of cooperation is asked with, and what one asks besides. */
export function AskScenario({ study, query, how, usual, parties, options, children }: Props) {
  const words = useWords(cooperationWords);
  const texts = useWords(studyWords);
  const request = (form: FormData): RunRequest => {
    const months = numberIn(form.get('months'));
    const chosen = options?.(form);
    return {
      study,
      scenario: String(form.get('scenario')),
      parties: codesIn(String(form.get('parties') ?? '')),
      ...(months === undefined ? {} : { months }),
      ...questionOf(form),
      ...(chosen ? { options: chosen } : {}),
    };
  };
  return (
    <AskForm title={words.ask} how={how ?? words.askHow} request={request}>
      <ScenarioField label={words.scenario} chosen={query.get('scenario') ?? 'gallium-china-2023'} />
      <PartiesField label={parties ?? texts.parties} usual={(query.get('parties') ?? usual ?? 'KOR,JPN,USA').replaceAll(/[ +,]+/g, ', ')} />
      <label class="field">
        {words.months}
        <input name="months" type="number" min="1" max="120" defaultValue={query.get('months') ?? ''} />
      </label>
      {children}
      <QuestionFields query={query} />
    </AskForm>
  );
}

function ScenarioField({ label, chosen }: { readonly label: string; readonly chosen: string }) {
  const said = useSaid();
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  return (
    <label class="field wide">
      {label}
      <select name="scenario">
        {scenarios.value?.map((one) => (
          <option key={one.name} value={one.name} disabled={!one.valid} selected={one.name === chosen}>
            {`${said(one.title).text || one.name} (${one.name})`}
          </option>
        ))}
      </select>
    </label>
  );
}
