import { useReading } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { answerWords } from './words';

/** What a second solver says of the solves behind the answer, where it was asked. */
export function SecondOpinion({ id }: { readonly id: string }) {
  const words = useWords(answerWords);
  const { language } = useSettings();
  const lines = useReading<string[]>(`/answers/${encodeURIComponent(id)}/second-opinion?language=${language}`);
  const [, summary, ...solves] = lines.value ?? [];
  if (!summary) return null;
  return (
    <Card title={words.opinion} how={words.opinionHow} size="half">
      <p>{summary}</p>
      <details>
        <summary>{words.opinionSolves}</summary>
        <ul class="plain">
          {solves.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
