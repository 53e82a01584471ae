import { useMemo } from 'preact/hooks';
import type { Finding } from '../../api/client';
import { useWords } from '../../frame/settings';
import { fill } from '../../words/language';
import { Form, type FormContext } from './context';
import { KeyField } from './Fields';
import { isSection, unknownKeys, type ScenarioKeys } from './keys';
import { add, comments, pathAt, put, readText, take } from './text';
import { Timeline } from './Timeline';
import { scenarioWords } from './words';

/** Keys by the question that they answer, in the order in which somebody would ask. */
const parts = [
  ['what', ['title', 'summary', 'mineral', 'base-year', 'start', 'months']],
  ['who', ['measures']],
  ['believed', ['beliefs', 'mode']],
  ['answering', ['parties', 'ways', 'release-rules', 'partners-restrict']],
  ['held', ['stocks', 'shelf']],
  ['besides', ['numbers', 'ownership', 'projects', 'notes']],
] as const;

interface Props {
  readonly text: string;
  readonly keys: ScenarioKeys;
  readonly findings: readonly Finding[];
  readonly write: (text: string) => void;
}

/** A scenario as fields; each change is written into the text, which stays as it is elsewhere. */
export function ScenarioForm({ text, keys, findings, write }: Props) {
  const words = useWords(scenarioWords);
  const read = useMemo(() => readText(text), [text]);
  const { says } = read;
  const context = useMemo((): FormContext => {
    const wrong = new Map<string, Finding[]>();
    for (const finding of findings) {
      const path = pathAt(read, finding.line).join('/');
      wrong.set(path, [...(wrong.get(path) ?? []), finding]);
    }
    const start = String(says?.['start'] ?? '');
    const measures = [says?.['measures']].flat().filter(isSection).map((one) => String(one['id'] ?? ''));
    return {
      keys,
      mineral: keys.minerals.find((one) => one.mineral === says?.['mineral']),
      measures,
      put: (path, value, order) => write(put(text, path, value, order)),
      add: (path, entry, order) => write(add(text, path, entry, order)),
      take: (path) => write(take(text, path)),
      wrong,
      guess: { country: 'CHN', from: start, until: start, month: start, party: 'KOR', measure: measures[0] ?? '', owner: 'KOR', probability: 0.5, ids: measures, announced: start, opening: start, happens: start, text: words.emptyText, assumed: words.emptyText },
    };
  }, [text, keys, findings, read, words]);
  if (!says) return <p class="notice trouble">{words.noForm}</p>;
  const order = keys.keys.map((key) => key.name);
  const unknown = unknownKeys(keys.keys, says);
  const remarks = comments(text);
  return (
    <Form.Provider value={context}>
      <Timeline says={says} />
      {parts.map(([part, names]) => (
        <section key={part} class="part">
          <h3>{words.parts[part]}</h3>
          <p class="how">{words.partsHow[part]}</p>
          <div class="fields">
            {keys.keys
              .filter((key) => (names as readonly string[]).includes(key.name))
              .sort((one, other) => names.indexOf(one.name as never) - names.indexOf(other.name as never))
              .map((key) => (
                <KeyField key={key.name} field={key} written={says[key.name]} path={[key.name]} order={order} />
              ))}
          </div>
        </section>
      ))}
      {unknown.length > 0 && <p class="notice">{fill(words.unknown, unknown.join(', '))}</p>}
      {remarks > 0 && <p class="how">{fill(words.comments, remarks)}</p>}
    </Form.Provider>
  );
}
