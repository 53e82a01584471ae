import type { ComponentChildren } from 'preact';
import { useReading } from '../api/client';
import { useWords } from '../frame/settings';
import { Trouble } from '../parts/Trouble';
import { common } from '../words/common';

interface Props<Result> {
  readonly study: string;
  readonly id: string;
  readonly children: (found: Result) => ComponentChildren;
}

/** A kept result as soon as it is here, or why it is not. */
export function Found<Result>({ study, id, children }: Props<Result>) {
  const texts = useWords(common);
  const read = useReading<Result>(`/studies/${study}/${encodeURIComponent(id)}`);
  if (read.trouble) return <Trouble reason={read.trouble} again={read.again} />;
  if (!read.value) return <p class="lead">{texts.loading}</p>;
  return <>{children(read.value)}</>;
}
