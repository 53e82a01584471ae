import { useReading, type RunRequest, type ScenarioView } from '../../api/client';
import { useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { scenarioOf, useScenarioTitle } from '../../parts/kept';
import { AskForm, PartiesField } from '../../studies/AskForm';
import { codesIn, numberIn } from '../../studies/codes';
import { KeptList } from '../../studies/KeptList';
import { studyWords } from '../../studies/words';
import { useSaid } from '../../words/said';
import { cooperationWords } from './words';

/** A scenario and who could act together in it: what every study of cooperation is asked with. */
export function Ask({ study, query }: { readonly study: string; readonly query: URLSearchParams }) {
  const words = useWords(cooperationWords);
  const texts = useWords(studyWords);
  const said = useSaid();
  const title = useScenarioTitle();
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  const chosen = query.get('scenario') ?? 'gallium-china-2023';
  const request = (form: FormData): RunRequest => {
    const months = numberIn(form.get('months'));
    const asked = { study, scenario: String(form.get('scenario')), parties: codesIn(String(form.get('parties') ?? '')) };
    return months === undefined ? asked : { ...asked, months };
  };
  return (
    <>
      <AskForm title={words.ask} how={words.askHow} request={request}>
        <label class="field wide">
          {words.scenario}
          <select name="scenario">
            {scenarios.value?.map((one) => (
              <option key={one.name} value={one.name} disabled={!one.valid} selected={one.name === chosen}>
                {`${said(one.title).text || one.name} (${one.name})`}
              </option>
            ))}
          </select>
        </label>
        <PartiesField label={texts.parties} usual={(query.get('parties') ?? 'KOR,JPN,USA').replaceAll(/[ +,]+/g, ', ')} />
        <label class="field">
          {words.months}
          <input name="months" type="number" min="1" max="120" />
        </label>
      </AskForm>
      <Card title={words.elsewhere} how={words.elsewhereHow}>
        <dl class="terms">
          {words.elsewhereList.map(([command, does]) => (
            <div key={command}>
              <dt>
                <code>{command}</code>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <KeptList study={study} name={(id) => title(scenarioOf(id.replace(/^(pacts|invite|invitations|swaps|plan)-/, '')))} />
    </>
  );
}
