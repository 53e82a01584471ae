import { useState } from 'preact/hooks';
import type { RunRequest } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useWords } from '../../frame/settings';
import { FileChoice } from '../../parts/FileChoice';
import { Segments } from '../../parts/Segments';
import { AskForm } from '../../studies/AskForm';
import { chosen, numberIn } from '../../studies/codes';
import { fill } from '../../words/language';
import { AskScenario } from './AskScenario';
import { swapsWords } from './swapsWords';
import { cooperationWords } from './words';

const mostBytes = 1_000_000;
const kinds = ['BARTER', 'SALE', 'CLAIMS', 'LOAN'] as const;

function options(form: FormData): Record<string, unknown> {
  const terms = String(form.get('terms') ?? '');
  return { ...chosen({ terms: terms === '' ? undefined : terms, within: numberIn(form.get('within')), even: form.has('even') }) };
}

/** Asks for swaps: of a scenario, whose stocks are the lots, or of a file that says who has what. */
export function SwapsAsk({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(swapsWords);
  const ofFile = query.get('of') === 'file';
  return (
    <>
      <div class="study-controls">
        <Segments
          strong
          label={words.of}
          options={[
            ['scenario', words.ofScenario],
            ['file', words.ofFile],
          ]}
          chosen={ofFile ? 'file' : 'scenario'}
          onChoose={(of) => chooseInAddress({ of: of === 'file' ? of : undefined })}
        />
      </div>
      {ofFile ? (
        <AskFile />
      ) : (
        <AskScenario study="swaps" query={query} how={words.askHow} usual="KOR,JPN" options={options}>
          <Terms usual="6" />
        </AskScenario>
      )}
    </>
  );
}

/** How accounts are settled; a file says it by itself. */
function Terms({ usual, ofFile }: { readonly usual: string; readonly ofFile?: boolean }) {
  const words = useWords(swapsWords);
  return (
    <>
      <label class="field">
        {words.terms}
        <select name="terms">
          {ofFile && <option value="">{words.termsOfFile}</option>}
          {kinds.map((kind) => (
            <option key={kind} value={kind.toLowerCase()}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {fill(words.within, usual)}
        <input name="within" type="number" min="1" max="120" />
      </label>
      <label class="check">
        <input name="even" type="checkbox" /> {words.even}
      </label>
    </>
  );
}

function AskFile() {
  const words = useWords(swapsWords);
  const general = useWords(cooperationWords);
  const [text, setText] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const request = (form: FormData): RunRequest => ({ study: 'swaps', text: String(form.get('text') ?? ''), options: options(form) });
  const read = (file: File) => {
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) void file.text().then(setText);
  };
  const [before, after] = words.kept.split('{0}');
  return (
    <AskForm title={general.ask} how={words.fileHow} request={request}>
      <FileChoice label={words.choose} accept=".yaml,.yml,.txt" onChoose={read} example={{ href: '/api/v1/studies/swaps/example', file: 'my-swaps.yaml', name: words.example }} />
      {tooLarge && (
        <p class="notice trouble" role="alert">
          {words.tooLarge}
        </p>
      )}
      <label class="field whole">
        {words.text}
        <textarea name="text" rows={14} required spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <Terms ofFile usual={words.ofTheFile} />
      <p class="how">
        {before}
        <code>./orebridge cooperate swaps FILE</code>
        {after}
      </p>
    </AskForm>
  );
}
