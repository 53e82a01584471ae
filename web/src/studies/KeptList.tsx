import { useReading, type KeptStudy } from '../api/client';
import { useSettings, useWords } from '../frame/settings';
import { moment } from '../format/format';
import { Card } from '../parts/Card';
import { useFirst } from '../parts/first';
import { Trouble } from '../parts/Trouble';
import { common } from '../words/common';
import { studies } from './kinds';
import { studyWords } from './words';
import './studies.css';

const most = 12;

/** What is kept of one kind of study, the newest first. */
export function KeptList({ study, name }: { readonly study: string; readonly name: (id: string) => string }) {
  const words = useWords(studyWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const kept = useReading<KeptStudy[]>(`/studies/${study}`);
  const [shown, more] = useFirst(kept.value ?? [], most);
  return (
    <Card title={words.keptTitle} how={words.keptHow}>
      {kept.trouble ? <Trouble reason={kept.trouble} again={kept.again} /> : null}
      {!kept.value && !kept.trouble && <p>{texts.loading}</p>}
      {kept.value?.length === 0 && <p>{words.none}</p>}
      <ul class="cases">
        {shown.map((one) => (
          <li key={one.id}>
            <a href={`${studies[study]?.page}/${one.id}`}>{name(one.id)}</a>
            <span class="how">
              {one.id} · {moment(one.finished, language)}
            </span>
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}
