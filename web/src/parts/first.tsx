import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../frame/settings';
import { common } from '../words/common';
import { fill } from '../words/language';

/** The first of many, and the button that shows the rest; no button where all are shown anyhow. */
export function useFirst<T>(all: readonly T[], most: number): readonly [readonly T[], ComponentChildren] {
  const words = useWords(common);
  const [whole, setWhole] = useState(false);
  // Two or three more are shown rather than hidden behind a button.
  if (all.length <= most + 3) return [all, null];
  const button = (
    <p class="show-all">
      <button type="button" class="button small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? fill(words.showFirst, most) : fill(words.showAll, all.length)}
      </button>
    </p>
  );
  return [whole ? all : all.slice(0, most), button];
}
