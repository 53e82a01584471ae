import type { PageProps } from '../registry';
import { Ask } from './Ask';
import { OneRun } from './OneRun';
import { Recent } from './Recent';
import { useWords } from '../../frame/settings';
import { runWords } from './words';
import './run.css';

/** Asks questions and shows what is computed; with a number, one run as it goes. */
export default function RunPage({ rest, query }: PageProps) {
  const words = useWords(runWords);
  const id = Number(rest[0]);
  if (Number.isInteger(id) && id > 0) return <OneRun key={id} id={id} />;
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
      </div>
      <div class="grid">
        <Ask chosen={query.get('scenario') ?? undefined} />
        <Recent />
      </div>
    </>
  );
}
