import { useReading } from '../../api/client';
import { useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { answerWords } from './words';

/** The files of the answer: report, tables, JSON. */
export function Files({ id }: { readonly id: string }) {
  const words = useWords(answerWords);
  const files = useReading<string[]>(`/answers/${encodeURIComponent(id)}/files`);
  if (!files.value) return null;
  return (
    <Card title={words.files} how={words.filesHow} size="half">
      <div class="file-list">
        {files.value.map((name) => (
          <a key={name} class="button" href={`/api/v1/answers/${encodeURIComponent(id)}/files/${name}`} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
      </div>
    </Card>
  );
}
