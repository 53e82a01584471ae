import { useReading, type ScenarioView } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { useScenarioTitle } from '../../parts/kept';
import { HeardField } from '../../studies/AskForm';
import { listIn, numbersIn } from '../../studies/codes';
import { fill, join } from '../../words/language';
import { cooperationWords } from './words';

/** Scenarios beside the first, and how much each counts. */
export function ScenariosFields({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(cooperationWords);
  const { language } = useSettings();
  const title = useScenarioTitle();
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  const named = (text: string) => {
    const names = listIn(text);
    const unknown = names.find((name) => scenarios.value && !scenarios.value.some((one) => one.name === name));
    return unknown ? fill(words.noScenario, unknown) : join(names.map(title), language);
  };
  return (
    <>
      <HeardField name="scenarios" label={words.more} usual={query.get('scenarios') ?? ''} hear={named} />
      <label class="field">
        {words.weights}
        <input name="weights" type="text" maxLength={120} inputMode="decimal" defaultValue={query.get('weights') ?? ''} />
      </label>
    </>
  );
}

/** What was chosen of them. */
export function scenariosOf(form: FormData): { readonly scenarios: string[]; readonly weights: number[] } {
  return { scenarios: listIn(String(form.get('scenarios') ?? '')), weights: numbersIn(String(form.get('weights') ?? '')) };
}
