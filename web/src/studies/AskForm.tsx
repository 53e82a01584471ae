import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { send, type RunRequest, type RunView } from '../api/client';
import { go } from '../frame/address';
import { useSettings, useWords } from '../frame/settings';
import { Card } from '../parts/Card';
import { Trouble } from '../parts/Trouble';
import { fill, join } from '../words/language';
import { countryName, groupCodes } from '../words/names';
import { codesIn } from './codes';
import { studyWords } from './words';
import '../pages/run/run.css';
import './studies.css';

interface Props {
  readonly title: string;
  readonly how: string;
  readonly request: (form: FormData) => RunRequest;
  readonly children: ComponentChildren;
}

/** Asks for a study: what is entered becomes a run, which is shown as it goes. */
export function AskForm({ title, how, request, children }: Props) {
  const words = useWords(studyWords);
  const [trouble, setTrouble] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    setSending(true);
    setTrouble(undefined);
    try {
      const run = await send<RunView>('POST', '/runs', request(new FormData(event.currentTarget as HTMLFormElement)));
      go(`/run/${run.id}`);
    } catch (reason) {
      setTrouble(reason);
      setSending(false);
    }
  };
  return (
    <Card title={title} how={how}>
      <form class="ask" onSubmit={(event) => void ask(event as unknown as SubmitEvent)}>
        {children}
        <button class="button main" type="submit" disabled={sending}>
          {words.start}
        </button>
      </form>
      {trouble ? <Trouble reason={trouble} /> : null}
    </Card>
  );
}

interface HeardProps {
  readonly name: string;
  readonly label: string;
  readonly usual: string;
  /** What is understood of what is entered, or what is not. */
  readonly hear: (text: string) => string;
}

/** A field that says beside it how it is understood, as it is entered. */
export function HeardField({ name, label, usual, hear }: HeardProps) {
  const [text, setText] = useState(usual);
  return (
    <label class="field heard">
      {label}
      <input name={name} type="text" maxLength={240} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <span class="how" aria-live="polite">
        {hear(text)}
      </span>
    </label>
  );
}

/** What codes of countries and groups stand for, or the first that stands for nobody. */
export function useCodesHeard(): (codes: readonly string[]) => string {
  const words = useWords(studyWords);
  const { language } = useSettings();
  return (codes) => {
    const unknown = codes.flatMap((code) => code.split('+')).find((code) => countryName(code, language) === code && !groupCodes(language).includes(code));
    return unknown ? fill(words.nobody, unknown) : join(codes.map((code) => countryName(code, language)), language);
  };
}

/** Parties by their codes, with what they are called beside them as they are entered. */
export function PartiesField({ label, usual }: { readonly label: string; readonly usual: string }) {
  const heard = useCodesHeard();
  return <HeardField name="parties" label={label} usual={usual} hear={(text) => heard(codesIn(text))} />;
}
