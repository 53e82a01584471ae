import type { CooperationRequest, RunRequest } from '../../api/client';
import { useWords } from '../../frame/settings';
import { chosen } from '../../studies/codes';
import { AskScenario } from './AskScenario';
import { cooperationWords } from './words';

function options(form: FormData): RunRequest['options'] {
  const asked: CooperationRequest = chosen({ freeTradeOnly: form.has('freeTradeOnly') });
  return { ...asked };
}

/** Asks what acting together is worth, against each for itself: trading freely, and restricting each other unless left out. */
export function GamesAsk({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(cooperationWords);
  return (
    <AskScenario study="cooperation" query={query} options={options}>
      <label class="check">
        <input name="freeTradeOnly" type="checkbox" defaultChecked={query.has('freeTradeOnly')} /> {words.freeTradeOnly}
      </label>
    </AskScenario>
  );
}
