import { chooseInAddress } from '../../frame/address';
import { useWords } from '../../frame/settings';
import { later } from '../../parts/later';
import { Segments } from '../../parts/Segments';
import type { PageProps } from '../registry';
import { dataWords } from './words';
import './data.css';

const views = ['figures', 'answer', 'method'] as const;
type View = (typeof views)[number];

const parts: Readonly<Record<View, ReturnType<typeof later<PageProps>>>> = {
  figures: later<PageProps>(() => import('./Held').then((part) => part.Held)),
  answer: later<PageProps>(() => import('./BehindAnswer').then((part) => part.BehindAnswer)),
  method: later<PageProps>(() => import('./Method').then((part) => part.Method)),
};

/** The view of an address; an answer in it is one, and so is what the view of hindcasts chooses. */
function viewOf({ rest, query }: PageProps): View {
  const asked = views.find((view) => view === query.get('view'));
  return asked ?? (rest[0] ? 'answer' : query.has('trial') ? 'method' : 'figures');
}

/** What figures there are, what stands behind an answer, and how the method did. */
export default function DataPage(props: PageProps) {
  const words = useWords(dataWords);
  const view = viewOf(props);
  const Part = parts[view];
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.leads[view]}</p>
        </div>
        <Segments
          strong
          label={words.title}
          options={views.map((one) => [one, words.views[one]] as const)}
          chosen={view}
          onChoose={(one) => chooseInAddress({ view: one })}
        />
      </div>
      <Part {...props} />
    </>
  );
}
