import { useState } from 'preact/hooks';
import { sendFile } from '../../../api/client';
import { chooseInAddress } from '../../../frame/address';
import { useSettings, useWords } from '../../../frame/settings';
import { Trouble } from '../../../parts/Trouble';
import { fill, join } from '../../../words/language';
import { countryName } from '../../../words/names';
import { partyOf, takeGroups, useGroups, type OwnGroup } from './groups';
import { groupWords } from './words';
import '../../../parts/fileChoice.css';
import './groups.css';

const example = 'group,name,country,since,until\nPACT,My pact,KOR,2025-01,\nPACT,My pact,JPN,2025-01,\nPACT,My pact,AUS,2026-01,\n';

/** Groups of the reader's own: a table is chosen or pasted, read by this machine's workbench, and forgotten with the page. */
export function OwnGroups() {
  const words = useWords(groupWords);
  const { language } = useSettings();
  const groups = useGroups();
  const [text, setText] = useState('');
  const [remember, setRemember] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const read = (table: Blob) => {
    setTrouble(undefined);
    sendFile<OwnGroup[]>('/risk/groups', table).then((found) => takeGroups(found, remember), setTrouble);
  };
  return (
    <details class="own-groups">
      <summary>{words.title}</summary>
      <p class="how">{words.how}</p>
      <textarea aria-label={words.paste} rows={5} placeholder={example} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <p class="file-choice">
        <button class="button" type="button" disabled={!text.trim()} onClick={() => read(new Blob([text]))}>
          {words.read}
        </button>
        <label class="button">
          {words.choose}
          <input type="file" accept=".csv,.txt" onChange={(event) => event.currentTarget.files?.[0] && read(event.currentTarget.files[0])} />
        </label>
        <label>
          <input type="checkbox" checked={remember} onChange={(event) => setRemember(event.currentTarget.checked)} /> {words.remember}
        </label>
      </p>
      {trouble ? <Trouble reason={trouble} /> : null}
      {groups.length > 0 && (
        <ul>
          {groups.map((one) => (
            <li key={one.id}>
              {one.members.length > 0 ? (
                <>
                  <button class="button small" type="button" onClick={() => chooseInAddress({ party: partyOf(one) })}>
                    {fill(words.show, one.name)}
                  </button>{' '}
                  {join(one.members.map((code) => countryName(code, language)), language)}
                </>
              ) : (
                fill(words.nobody, one.name)
              )}
            </li>
          ))}
          <li>
            <button class="button small" type="button" onClick={() => takeGroups([], false)}>
              {words.forget}
            </button>
          </li>
        </ul>
      )}
    </details>
  );
}
