import { go } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { useKept } from '../../parts/kept';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { languages, type Language } from '../../words/language';
import type { PageProps } from '../registry';
import { briefWords } from './words';

/** The printable pages of an answer, in each language. */
export default function BriefPage({ rest }: PageProps) {
  const words = useWords(briefWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const { kept, name } = useKept();
  const ids = (kept.value ?? []).map((one) => one.id);
  const chosen = rest[0] ?? ids[0];
  const order = [language, ...(Object.keys(languages) as Language[]).filter((one) => one !== language)];
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
      </div>
      {kept.trouble ? <Trouble reason={kept.trouble} again={kept.again} /> : null}
      {!kept.value && !kept.trouble && <p>{texts.loading}</p>}
      {kept.value && !chosen && <p>{words.none}</p>}
      {chosen && (
        <div class="grid">
          <section class="card">
            <label class="field">
              {words.which}
              <select onChange={(event) => go(`/brief/${event.currentTarget.value}`)}>
                {[...new Set([chosen, ...ids])].map((id) => (
                  <option key={id} value={id} selected={id === chosen}>
                    {name(id)}
                  </option>
                ))}
              </select>
            </label>
          </section>
          {(['brief', 'report'] as const).map((kind) => (
            <Card key={kind} title={words[kind]} how={words.how} size="half">
              <div class="controls">
                {order.map((one, index) => (
                  <a
                    key={one}
                    lang={one}
                    class={index === 0 ? 'button main' : 'button'}
                    href={`/api/v1/answers/${encodeURIComponent(chosen)}/${kind}?language=${one}`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {languages[one]}
                  </a>
                ))}
              </div>
            </Card>
          ))}
        </div>
      )}
    </>
  );
}
