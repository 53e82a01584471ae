import { useReading, type InviteRequest, type ScenarioView } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { useScenarioTitle } from '../../parts/kept';
import { HeardField, useCodesHeard } from '../../studies/AskForm';
import { chosen, joinedCodesIn, listIn, numberIn, numbersIn } from '../../studies/codes';
import { fill, join } from '../../words/language';
import { AskScenario } from './AskScenario';
import { inviteWords } from './inviteWords';

const said = (form: FormData, name: string) => String(form.get(name) ?? '');

function options(form: FormData): Record<string, unknown> {
  const asked: InviteRequest = chosen({
    scenarios: listIn(said(form, 'scenarios')),
    weights: numbersIn(said(form, 'weights')),
    candidates: joinedCodesIn(said(form, 'candidates')),
    steps: numberIn(form.get('steps')),
    splits: campsIn(said(form, 'splits')),
    allSplits: form.has('allSplits'),
    freeTradeOnly: form.has('freeTradeOnly'),
  });
  return { ...asked };
}

/** Splits as they are sent: camps parted by /, splits by ; or a new line. */
export function campsIn(text: string): string[] {
  return text
    .split(/[;\n]+/)
    .map((split) => split.replaceAll(/\s+/g, '').replaceAll('、', ',').toUpperCase())
    .filter(Boolean);
}

/** Asks whom to invite next: members and candidates, one scenario or several, and groups that may split. */
export function InviteAsk({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(inviteWords);
  const { language } = useSettings();
  const heard = useCodesHeard();
  const title = useScenarioTitle();
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  const named = (text: string) => {
    const names = listIn(text);
    const unknown = names.find((name) => scenarios.value && !scenarios.value.some((one) => one.name === name));
    return unknown ? fill(words.noScenario, unknown) : join(names.map(title), language);
  };
  return (
    <AskScenario study="invite" query={query} how={words.askHow} usual="KOR,JPN" parties={words.members} options={options}>
      <HeardField name="candidates" label={words.candidates} usual={query.get('candidates') ?? ''} hear={(text) => heard(joinedCodesIn(text)) || words.usualCandidates} />
      <HeardField name="scenarios" label={words.more} usual={query.get('scenarios') ?? ''} hear={named} />
      <label class="field">
        {words.weights}
        <input name="weights" type="text" maxLength={120} inputMode="decimal" defaultValue={query.get('weights') ?? ''} />
      </label>
      <label class="field">
        {words.steps}
        <input name="steps" type="number" min="0" max="10" defaultValue={query.get('steps') ?? '2'} />
      </label>
      <HeardField name="splits" label={words.splits} usual={query.get('splits') ?? ''} hear={(text) => campsIn(text).map((split) => split.split('/').map((camp) => heard(joinedCodesIn(camp))).join(' / ')).join('; ') || 'KOR,JPN/USA,EU27'} />
      <label class="check">
        <input name="allSplits" type="checkbox" /> {words.allSplits}
      </label>
      <label class="check">
        <input name="freeTradeOnly" type="checkbox" /> {words.freeTradeOnly}
      </label>
    </AskScenario>
  );
}
