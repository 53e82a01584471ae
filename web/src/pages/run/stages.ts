import { fill } from '../../words/language';

interface StageWords {
  readonly reading: string;
  readonly way: string;
  readonly draws: string;
  readonly tornado: string;
  readonly shelf: string;
  readonly report: string;
  readonly check: string;
}

const known: readonly (readonly [RegExp, keyof StageWords])[] = [
  [/^reading/, 'reading'],
  [/^draws/, 'draws'],
  [/^one parameter/, 'tornado'],
  [/^none, half and all/, 'shelf'],
  [/^writing/, 'report'],
  [/^second opinion/, 'check'],
];

/** A stage as the engine names it, in the reader's language; as it is where it is a new one. */
export function stageName(stage: string, words: StageWords, ways: Readonly<Record<string, string>>): string {
  const way = /^way \((.+)\), (\d+) of (\d+)$/.exec(stage);
  if (way) return fill(words.way, ways[way[1] ?? ''] ?? way[1] ?? '', way[2] ?? '', way[3] ?? '');
  const found = known.find(([pattern]) => pattern.test(stage));
  return found ? words[found[1]] : stage;
}
