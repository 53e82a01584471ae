import { useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import type { PageProps } from '../registry';
import { Hindcasts } from './Hindcasts';
import { dataWords } from './words';

/** What the method is, and how it did on past events. */
export function Method({ query }: PageProps) {
  const words = useWords(dataWords);
  return (
    <div class="grid">
      <Hindcasts query={query} />
      <Card title={words.method} size="half">
        <p>{words.methodText}</p>
      </Card>
    </div>
  );
}
