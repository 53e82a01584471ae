import type { InviteRequest } from '../../api/client';
import { useWords } from '../../frame/settings';
import { HeardField, useCodesHeard } from '../../studies/AskForm';
import { chosen, joinedCodesIn, numberIn } from '../../studies/codes';
import { AskScenario } from './AskScenario';
import { inviteWords } from './inviteWords';
import { ScenariosFields, scenariosOf } from './ScenariosFields';

const said = (form: FormData, name: string) => String(form.get(name) ?? '');

function options(form: FormData): Record<string, unknown> {
  const asked: InviteRequest = chosen({
    ...scenariosOf(form),
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
  const heard = useCodesHeard();
  return (
    <AskScenario study="invite" query={query} how={words.askHow} usual="KOR,JPN" parties={words.members} options={options}>
      <HeardField name="candidates" label={words.candidates} usual={query.get('candidates') ?? ''} hear={(text) => heard(joinedCodesIn(text)) || words.usualCandidates} />
      <ScenariosFields query={query} />
      <label class="field">
        {words.steps}
        <input name="steps" type="number" min="0" max="10" defaultValue={query.get('steps') ?? '2'} />
      </label>
      <HeardField name="splits" label={words.splits} usual={query.get('splits') ?? ''} hear={(text) => campsIn(text).map((split) => split.split('/').map((camp) => heard(joinedCodesIn(camp))).join(' / ')).join('; ') || 'KOR,JPN/USA,EU27'} />
      <label class="check">
        <input name="allSplits" type="checkbox" defaultChecked={query.has('allSplits')} /> {words.allSplits}
      </label>
      <label class="check">
        <input name="freeTradeOnly" type="checkbox" defaultChecked={query.has('freeTradeOnly')} /> {words.freeTradeOnly}
      </label>
    </AskScenario>
  );
}
