import { useReading, type Reading, type ScenarioView } from '../api/client';
import { useSettings } from '../frame/settings';
import { moment } from '../format/format';
import { useSaid } from '../words/said';

/** A kept answer as a list shows it. */
export interface Kept {
  readonly id: string;
  readonly finished: string;
}

/** An answer's id is its scenario's name and a hash of what went in. */
export function scenarioOf(answer: string): string {
  return answer.slice(0, Math.max(0, answer.lastIndexOf('-')));
}

/** Titles of scenarios by their names, in the reader's language; the name itself where there is no title. */
export function useScenarioTitle(): (name: string) => string {
  const said = useSaid();
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  return (name) => said(scenarios.value?.find((one) => one.name === name)?.title).text || name;
}

/** Answers that are kept, and what each is called: what was asked, and when it was answered. */
export function useKept(): { readonly kept: Reading<Kept[]>; readonly name: (id: string) => string } {
  const { language } = useSettings();
  const kept = useReading<Kept[]>('/answers');
  const title = useScenarioTitle();
  const name = (id: string) => {
    const finished = kept.value?.find((one) => one.id === id)?.finished;
    const asked = title(scenarioOf(id));
    return asked === scenarioOf(id) || !finished ? id : `${asked} · ${moment(finished, language)}`;
  };
  return { kept, name };
}
