import type { RunRequest } from '../api/client';
import { useWords } from '../frame/settings';
import { fill } from '../words/language';
import { HeardField } from './AskForm';
import { numberIn } from './codes';
import { Rarely } from './Rarely';
import { settingsIn } from './settings';
import { questionWords } from './questionWords';

/** The calendar year taken as rest, and parameters of one's own: what is seldom chosen of a question about a scenario. */
export function QuestionFields({ query }: { readonly query?: URLSearchParams }) {
  const words = useWords(questionWords);
  const hear = (text: string) => {
    const { settings, wrong } = settingsIn(text);
    return wrong ? fill(words.settingsWrong, wrong) : Object.entries(settings).map(([key, value]) => `${key} = ${value}`).join(', ');
  };
  return (
    <Rarely title={words.title} open={Boolean(query?.has('year') || query?.has('set'))}>
      <label class="field">
        {words.year}
        <input name="year" type="number" min="1950" max="2100" defaultValue={query?.get('year') ?? ''} />
      </label>
      <HeardField name="settings" label={words.settings} usual={query?.get('set') ?? ''} hear={hear} />
    </Rarely>
  );
}

/** What was chosen of them. */
export function questionOf(form: FormData): Pick<RunRequest, 'baseYear' | 'settings'> {
  const baseYear = numberIn(form.get('year'));
  const { settings } = settingsIn(String(form.get('settings') ?? ''));
  return { ...(baseYear === undefined ? {} : { baseYear }), ...(Object.keys(settings).length > 0 ? { settings } : {}) };
}
