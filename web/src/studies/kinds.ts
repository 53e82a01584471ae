import type { RunView } from '../api/client';
import type { Words } from '../words/language';

interface Kind {
  readonly name: Words<string>;
  /** The page that shows what was found; its id comes after it. */
  readonly page: string;
}

/** The studies beside answers, one a line, by their names in the interface. */
export const studies: Readonly<Record<string, Kind>> = {
  stockpile: { name: { en: 'How much to hold', ko: '적정 비축 규모', ja: '備蓄の適正規模' }, page: '/stockpile' },
  pacts: { name: { en: 'What each agreement is worth', ko: '합의별 가치', ja: '合意ごとの価値' }, page: '/cooperation/pacts' },
  invite: { name: { en: 'Whom to invite', ko: '누구를 초대할 것인가', ja: '誰を招くか' }, page: '/cooperation/invite' },
  swaps: { name: { en: 'Swaps', ko: '스와프', ja: 'スワップ' }, page: '/cooperation/swaps' },
  cooperation: { name: { en: 'Worth of acting together', ko: '공동 대응의 가치', ja: '共同対応の価値' }, page: '/cooperation/games' },
};

/** Where what a run found is shown. */
export function shownAt(run: RunView, found: string): string {
  return `${studies[run.study ?? '']?.page ?? '/answer'}/${found}`;
}
