import { useSettings, useWords } from '../../frame/settings';
import { scenarioOf, useScenarioTitle } from '../../parts/kept';
import { KeptList } from '../../studies/KeptList';
import type { PageProps } from '../registry';
import { AllAnswers } from './AllAnswers';
import { firstView, views } from './views';
import { cooperationWords } from './words';
import '../../studies/studies.css';
import '../risk/risk.css';

/** What acting together is worth; the studies of it are tabs, and a kept result of each has an address of its own. */
export default function CooperationPage({ rest, query }: PageProps) {
  const words = useWords(cooperationWords);
  const { language } = useSettings();
  const title = useScenarioTitle();
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
        <view.Ask key={chosen} query={query} />
        <KeptList key={`kept ${chosen}`} study={view.study} name={(kept) => title(scenarioOf(kept.replace(/^(pacts|invite)-/, '')))} />
        <AllAnswers query={query} />
        <Planned />
      </div>
    </>
  );
}

/** What is asked by the command line alone, and how. */
function Planned() {
  const [before, between, after] = useWords(cooperationWords).planned.split(/\{\d\}/);
  return (
    <p class="how">
      {before}
      <code>./orebridge cooperate plan SCENARIO --holder KOR=FILE</code>
      {between}
      <code>./orebridge new holding</code>
      {after}
    </p>
  );
}
