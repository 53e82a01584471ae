import { useReading } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { answerWords } from './words';

/** What would change the conclusion, in the same words as the report. */
export function Conclusion({ id }: { readonly id: string }) {
  const words = useWords(answerWords);
  const { language } = useSettings();
  const { value } = useReading<string[]>(`/answers/${encodeURIComponent(id)}/conclusion?language=${language}`);
  if (!value || value.length === 0) return null;
  return (
    <Card title={words.change} how={words.changeHow}>
      <ul class="plain two-columns">
        {value.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}
