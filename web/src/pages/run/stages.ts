import { fill } from '../../words/language';

interface StageWords {
  readonly reading: string;
  readonly way: string;
  readonly draws: string;
  readonly tornado: string;
  readonly shelf: string;
  readonly report: string;
  readonly check: string;
  readonly stocks: string;
  readonly coalitionsFree: string;
  readonly coalitionsRestricting: string;
  readonly coalitionsPooled: string;
  readonly alone: string;
  readonly eachAlone: string;
  readonly pactsFree: string;
  readonly pactsRestricting: string;
  readonly invitesFree: string;
  readonly invitesRestricting: string;
  readonly split: string;
  readonly splits: string;
  readonly swaps: string;
  readonly otherTerms: string;
  readonly lifted: string;
  readonly buildUp: string;
}

const known: readonly (readonly [RegExp, keyof StageWords])[] = [
  [/^reading/, 'reading'],
  [/^draws/, 'draws'],
  [/^one parameter/, 'tornado'],
  [/^none, half and all/, 'shelf'],
  [/^writing/, 'report'],
  [/^second opinion/, 'check'],
  [/^coalitions, partners trading freely/, 'coalitionsFree'],
  [/^coalitions, partners restricting/, 'coalitionsRestricting'],
  [/^coalitions, pooled/, 'coalitionsPooled'],
  [/^each party alone/, 'eachAlone'],
  [/^pacts, partners trading freely/, 'pactsFree'],
  [/^pacts, partners restricting/, 'pactsRestricting'],
  [/^invitations, outsiders trading freely/, 'invitesFree'],
  [/^invitations, outsiders restricting/, 'invitesRestricting'],
  [/^all splits/, 'splits'],
  [/^searching for swaps/, 'swaps'],
  [/^the same on other terms/, 'otherTerms'],
  [/^encumbrances lifted/, 'lifted'],
  [/^planning how stocks are built up/, 'buildUp'],
];

/** A stage as the engine names it, in the reader's language; as it is where it is a new one. */
export function stageName(stage: string, words: StageWords, ways: Readonly<Record<string, string>>, mineral: (id: string) => string = (id) => id): string {
  const way = /^way \((.+)\), (\d+) of (\d+)$/.exec(stage);
  if (way) return fill(words.way, ways[way[1] ?? ''] ?? way[1] ?? '', way[2] ?? '', way[3] ?? '');
  const alone = /^way \((.+)\)$/.exec(stage);
  if (alone) return fill(words.alone, ways[alone[1] ?? ''] ?? alone[1] ?? '');
  const stocks = /^trying stocks of (.+), (\d+) of (\d+)$/.exec(stage);
  if (stocks) return fill(words.stocks, mineral(stocks[1] ?? ''), stocks[2] ?? '', stocks[3] ?? '');
  const ofScenario = /^([a-z0-9-]+): (.+)$/.exec(stage);
  if (ofScenario) return `${ofScenario[1]}: ${stageName(ofScenario[2] ?? '', words, ways, mineral)}`;
  const split = /^the split (.+)$/.exec(stage);
  if (split) return fill(words.split, split[1] ?? '');
  const found = known.find(([pattern]) => pattern.test(stage));
  return found ? words[found[1]] : stage;
}
