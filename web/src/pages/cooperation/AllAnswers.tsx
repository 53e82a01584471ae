import { useState } from 'preact/hooks';
import { useReading, type BriefedView, type MineralView } from '../../api/client';
import { moment } from '../../format/format';
import { useSettings, useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { Trouble } from '../../parts/Trouble';
import { codesIn } from '../../studies/codes';
import { studies } from '../../studies/kinds';
import { studyWords } from '../../studies/words';
import { common } from '../../words/common';
import { fill, languages, type Language } from '../../words/language';
import { mineralName } from '../../words/names';
import { allAnswersWords } from './allAnswersWords';

/** What is kept on one mineral as one document to print, in each language; and what is not kept, with where to ask for it. */
export function AllAnswers({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(allAnswersWords);
  const texts = useWords(studyWords);
  const { language } = useSettings();
  const minerals = useReading<MineralView[]>('/minerals');
  const [mineral, setMineral] = useState(query.get('mineral') ?? 'gallium');
  const [parties, setParties] = useState(codesIn(query.get('parties') ?? 'KOR,JPN').join(','));
  return (
    <Card title={words.title} how={words.how}>
      <div class="ask">
        <label class="field">
          {words.mineral}
          <select onChange={(event) => setMineral(event.currentTarget.value)}>
            {minerals.value?.map((one) => (
              <option key={one.id} value={one.id} selected={one.id === mineral}>
                {mineralName(one.id, language)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {texts.parties}
          <input type="text" maxLength={240} spellcheck={false} value={parties} onChange={(event) => setParties(codesIn(event.currentTarget.value).join(','))} />
        </label>
      </div>
      <Kept mineral={mineral} parties={parties} />
    </Card>
  );
}

function Kept({ mineral, parties }: { readonly mineral: string; readonly parties: string }) {
  const words = useWords(allAnswersWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const asked = `mineral=${encodeURIComponent(mineral)}&parties=${encodeURIComponent(parties)}`;
  const found = useReading<BriefedView>(`/briefs/cooperation?${asked}`);
  if (found.trouble) return <Trouble reason={found.trouble} again={found.again} />;
  if (!found.value) return <p>{texts.loading}</p>;
  const { kept, missing, unread } = found.value;
  const order = [language, ...(Object.keys(languages) as Language[]).filter((one) => one !== language)];
  return (
    <>
      <ul class="cases">
        {kept.map((one) => (
          <li key={one.study}>
            <a href={`${studies[one.study]?.page}/${one.id}`}>{studies[one.study]?.name[language]}</a>
            <span class="how">{[...one.scenarios, moment(one.finished, language)].join(' · ')}</span>
          </li>
        ))}
        {missing.map((one) => (
          <li key={one.study}>
            {`${studies[one.study]?.name[language]}: ${words.none}. `}
            <a href={askAt(one.study, one.scenarios[0], mineral, parties)}>{words.ask}</a>
          </li>
        ))}
      </ul>
      {unread.length > 0 && <p class="how">{fill(words.unread, unread.join(', '))}</p>}
      {kept.length > 0 && (
        <>
          <div class="controls">
            {order.map((one, index) => (
              <a
                key={one}
                lang={one}
                class={index === 0 ? 'button main' : 'button'}
                href={`/api/v1/briefs/cooperation/page?${asked}&language=${one}`}
                target="_blank"
                rel="noreferrer"
              >
                {languages[one]}
              </a>
            ))}
          </div>
          <p class="how">{words.print}</p>
        </>
      )}
    </>
  );
}

/** The page that asks for a study, with what is known already. */
function askAt(study: string, scenario: string | undefined, mineral: string, parties: string): string {
  const about = scenario === undefined ? `minerals=${mineral}` : `scenario=${encodeURIComponent(scenario)}`;
  return `${studies[study]?.page}?${about}&parties=${encodeURIComponent(parties)}`;
}
