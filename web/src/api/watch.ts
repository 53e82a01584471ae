import { useEffect, useState } from 'preact/hooks';
import type { ProgressView, RunView } from './client';

/** What is known of a run while it is watched. */
export interface Watched {
  readonly progress: ProgressView | undefined;
  readonly over: RunView | undefined;
}

/** Watches a run; the browser itself comes back after a break, with the number of the last event that it saw. */
export function useWatched(id: number | undefined): Watched {
  const [watched, setWatched] = useState<Watched>({ progress: undefined, over: undefined });
  useEffect(() => {
    setWatched({ progress: undefined, over: undefined });
    if (id === undefined) return;
    const events = new EventSource(`/api/v1/runs/${id}/events`);
    events.addEventListener('progress', (event: MessageEvent<string>) => {
      setWatched({ progress: JSON.parse(event.data) as ProgressView, over: undefined });
    });
    events.addEventListener('over', (event: MessageEvent<string>) => {
      events.close();
      setWatched((before) => ({ progress: before.progress, over: JSON.parse(event.data) as RunView }));
    });
    return () => events.close();
  }, [id]);
  return watched;
}
