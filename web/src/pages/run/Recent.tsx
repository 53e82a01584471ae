import { useState } from 'preact/hooks';
import { read, useReading, type RunPage, type RunView } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { duration, moment } from '../../format/format';
import { Card } from '../../parts/Card';
import { shownAt } from '../../studies/kinds';
import { useRunTitle } from '../../studies/named';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { runWords } from './words';

export function took(run: RunView): string | undefined {
  if (!run.started) return undefined;
  const end = run.finished ? Date.parse(run.finished) : Date.now();
  return duration((end - Date.parse(run.started)) / 1000);
}

/** The runs, the newest first, a page at a time. */
export function Recent() {
  const words = useWords(runWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const title = useRunTitle();
  const first = useReading<RunPage>('/runs?limit=15');
  const [older, setOlder] = useState<RunPage[]>([]);
  const pages = [...(first.value ? [first.value] : []), ...older];
  const next = pages.at(-1)?.next;
  const runs = pages.flatMap((page) => page.runs);
  return (
    <Card title={words.recent}>
      {first.trouble ? <Trouble reason={first.trouble} again={first.again} /> : null}
      {!first.value && !first.trouble && <p>{texts.loading}</p>}
      {first.value && runs.length === 0 && <p>{words.none}</p>}
      {runs.length > 0 && (
        <div class="scroll" tabindex={0} role="region" aria-label={words.recent}>
          <table class="figures">
            <thead>
              <tr>
                <th class="text" scope="col">
                  {words.run}
                </th>
                <th class="text" scope="col">
                  {words.scenario}
                </th>
                <th class="text" scope="col">
                  {words.state}
                </th>
                <th scope="col">{words.asked}</th>
                <th scope="col">{words.took}</th>
                <th class="text" scope="col">
                  {words.answer}
                </th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.id}>
                  <th class="text" scope="row">
                    <a href={`/run/${run.id}`}>{run.id}</a>
                  </th>
                  <td class="text">{title(run)}</td>
                  <td class="text">{words.states[run.state] ?? run.state}</td>
                  <td>{moment(run.submitted, language)}</td>
                  <td>{took(run) ?? '–'}</td>
                  <td class="text">{run.answer ? <a href={shownAt(run, run.answer)}>{run.answer}</a> : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next != null && (
        <button
          class="button"
          type="button"
          onClick={() => void read<RunPage>(`/runs?limit=15&before=${next}`).then((page) => setOlder([...older, page]))}
        >
          {words.more}
        </button>
      )}
    </Card>
  );
}
