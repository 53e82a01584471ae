import { useEffect, useRef, useState } from 'preact/hooks';
import { send, useReading, type CheckView, type RunView, type ScenarioView } from '../../api/client';
import { chooseInAddress, go } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { later } from '../../parts/later';
import { saveText } from '../../parts/save';
import { Segments } from '../../parts/Segments';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { useSaid } from '../../words/said';
import type { PageProps } from '../registry';
import type { ScenarioKeys } from './keys';
import { scenarioWords } from './words';
import './scenario.css';

const ScenarioForm = later(async () => (await import('./ScenarioForm')).ScenarioForm);

/** Scenarios to start from; one of them as a form and as text, which are two views of the same file; what is wrong with it. */
export default function ScenarioPage({ rest, query }: PageProps) {
  const words = useWords(scenarioWords);
  const texts = useWords(common);
  const said = useSaid();
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  const chosen = (scenarios.value ?? []).find((one) => one.name === rest[0]) ?? scenarios.value?.[0];
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        {scenarios.value && (
          <label class="field">
            {words.start}
            <select onChange={(event) => go(`/scenario/${event.currentTarget.value}`)}>
              {scenarios.value.map((one) => (
                <option key={one.name} value={one.name} selected={one.name === chosen?.name}>
                  {`${said(one.title).text || one.name} (${one.bundled ? words.bundled : words.own})`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {scenarios.trouble ? <Trouble reason={scenarios.trouble} again={scenarios.again} /> : null}
      {!scenarios.value && !scenarios.trouble && <p>{texts.loading}</p>}
      {chosen && <Editor key={chosen.name} scenario={chosen} asText={query.get('view') === 'text'} changed={scenarios.again} />}
    </>
  );
}

const quietMillis = 400;

/** What is wrong with a text, in the reader's language, asked for as soon as the writer pauses. */
function useCheck(text: string): CheckView | undefined {
  const { language } = useSettings();
  const [check, setCheck] = useState<CheckView>();
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      send<CheckView>('POST', '/scenario-checks', text).then((found) => left || setCheck(found), () => undefined);
    }, quietMillis);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text, language]);
  return check;
}

interface EditorProps {
  readonly scenario: ScenarioView;
  readonly asText: boolean;
  readonly changed: () => void;
}

const largestFile = 1_000_000;

function Editor({ scenario, asText, changed }: EditorProps) {
  const words = useWords(scenarioWords);
  const said = useSaid();
  const keys = useReading<ScenarioKeys>('/scenario-keys');
  const [text, setText] = useState(scenario.text);
  const [name, setName] = useState(scenario.bundled ? `${scenario.name}-own` : scenario.name);
  const [trouble, setTrouble] = useState<unknown>();
  const [saved, setSaved] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const check = useCheck(text);
  const done = (work: Promise<unknown>, then: () => void) => {
    setTrouble(undefined);
    setSaved(false);
    work.then(then, setTrouble);
  };
  const save = () => {
    const keep = async () => {
      const { put } = await import('./text');
      const named = put(text, ['name'], name);
      await send('PUT', `/scenarios/${encodeURIComponent(name)}`, named);
      setText(named);
    };
    done(keep(), () => {
      setSaved(true);
      changed();
      go(`/scenario/${name}${location.search}`);
    });
  };
  const open = (file: File | undefined) => {
    if (file && file.size <= largestFile) void file.text().then(setText);
  };
  const ask = () =>
    done(
      send<RunView>('POST', '/runs', text === scenario.text ? { scenario: scenario.name } : { text }).then((run) => go(`/run/${run.id}`)),
      () => undefined,
    );
  const remove = () =>
    done(send('DELETE', `/scenarios/${encodeURIComponent(scenario.name)}`), () => {
      changed();
      go('/scenario');
    });
  const show = (line: number) => {
    if (!asText) chooseInAddress({ view: 'text' });
    setTimeout(() => {
      const lines = text.split('\n');
      const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
      area.current?.focus();
      area.current?.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
    });
  };
  return (
    <div class="grid">
      <Card
        title={said(scenario.title).text || scenario.name}
        how={asText ? said(scenario.summary).text || undefined : words.formHow}
        size="two-thirds"
        tools={
          <Segments
            label={words.view}
            options={[
              ['form', words.asForm],
              ['text', words.asText],
            ]}
            chosen={asText ? 'text' : 'form'}
            onChoose={(view) => chooseInAddress({ view: view === 'text' ? view : undefined })}
          />
        }
      >
        {asText ? (
          <textarea
            ref={area}
            class="yaml"
            aria-label={words.text}
            spellcheck={false}
            value={text}
            rows={Math.min(60, Math.max(28, text.split('\n').length))}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <>
            {keys.trouble ? <Trouble reason={keys.trouble} again={keys.again} /> : null}
            {keys.value && <ScenarioForm text={text} keys={keys.value} findings={check?.findings ?? []} write={setText} />}
          </>
        )}
      </Card>
      <div class="card-column">
        <Card title={words.check} how={words.checkHow}>
          <Findings check={check} show={show} />
          <div class="ask scenario-tools">
            <label class="field">
              {`${words.name} (${words.nameHow})`}
              <input value={name} maxLength={80} onInput={(event) => setName(event.currentTarget.value)} />
            </label>
            <button class="button" type="button" onClick={save}>
              {words.save}
            </button>
            <button class="button" type="button" onClick={() => saveText(`${name}.yaml`, text)}>
              {words.saveFile}
            </button>
            <label class="button">
              {words.loadFile}
              <input type="file" accept=".yaml,.yml" class="hidden-file" onChange={(event) => open(event.currentTarget.files?.[0])} />
            </label>
            {!scenario.bundled && (
              <button class="button" type="button" onClick={remove}>
                {words.remove}
              </button>
            )}
            <button class="button main" type="button" disabled={!check?.valid} onClick={ask}>
              {words.ask}
            </button>
            <span role="status">{saved ? words.saved : ''}</span>
          </div>
          {trouble ? <Trouble reason={trouble} /> : null}
        </Card>
      </div>
    </div>
  );
}

/** What is missing or contradictory, each with the way to its line. */
function Findings({ check, show }: { readonly check: CheckView | undefined; readonly show: (line: number) => void }) {
  const words = useWords(scenarioWords);
  return (
    <>
      <div role="status">
        {!check && <p>{words.checking}</p>}
        {check?.valid && <p class="notice">{words.valid}</p>}
        {check && !check.valid && <p class="notice trouble">{fill(words.wrong, check.findings.length)}</p>}
      </div>
      <ul class="findings">
        {check?.findings.map((finding) => (
          <li key={`${finding.line} ${finding.says}`}>
          <button type="button" class="button" onClick={() => show(finding.line)}>
              {fill(words.line, finding.line)}
          </button>
          <p>
              {finding.says} <span class="how">{finding.maybe}</span>
          </p>
          </li>
          ))}
      </ul>
    </>
  );
}
