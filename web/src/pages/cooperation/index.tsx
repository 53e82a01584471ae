import { useSettings, useWords } from '../../frame/settings';
import type { PageProps } from '../registry';
import { Ask } from './Ask';
import { firstView, views } from './views';
import { cooperationWords } from './words';
import '../../studies/studies.css';
import '../risk/risk.css';

/** What acting together is worth; the studies of it are tabs, and a kept result of each has an address of its own. */
export default function CooperationPage({ rest, query }: PageProps) {
  const words = useWords(cooperationWords);
  const { language } = useSettings();
  const chosen = views[rest[0] ?? ''] ? (rest[0] ?? firstView) : firstView;
  const view = views[chosen];
  const id = rest[1];
  if (!view) return null;
  const tabs = (
    <nav class="tabs" aria-label={words.title}>
      {Object.entries(views).map(([name, one]) => (
        <a key={name} href={`/cooperation/${name}`} aria-current={name === chosen ? 'page' : undefined}>
          {one.name[language]}
        </a>
      ))}
    </nav>
  );
  return id ? (
    <>
      {tabs}
      <view.Shown key={`${chosen} ${id}`} id={id} query={query} />
    </>
  ) : (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{view.asks[language]}</p>
        </div>
      </div>
      {tabs}
      <div class="grid">
        <Ask key={chosen} study={view.study} query={query} />
      </div>
    </>
  );
}
