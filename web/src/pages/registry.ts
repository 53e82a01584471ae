import type { ComponentType } from 'preact';
import type { Words } from '../words/language';

/** What a page is given: the rest of its address and what is chosen on it. */
export interface PageProps {
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

interface Page {
  readonly name: Words<string>;
  /** Led to from the foot of all pages, not from the bar. */
  readonly aside?: boolean;
  readonly load: () => Promise<{ default: ComponentType<PageProps> }>;
}

/** The pages in the order of the bar, one a line; each lives in a folder of its name. */
export const pages: Readonly<Record<string, Page>> = {
  situation: { name: { en: 'Situation', ko: '현황', ja: '現況' }, load: () => import('./situation') },
  network: { name: { en: 'Network', ko: '공급망', ja: '供給網' }, load: () => import('./network') },
  risk: { name: { en: 'Risk', ko: '위험', ja: 'リスク' }, load: () => import('./risk') },
  scenario: { name: { en: 'Scenario', ko: '시나리오', ja: 'シナリオ' }, load: () => import('./scenario') },
  run: { name: { en: 'Run', ko: '실행', ja: '実行' }, load: () => import('./run') },
  stockpile: { name: { en: 'Stockpile', ko: '비축', ja: '備蓄' }, load: () => import('./stockpile') },
  cooperation: { name: { en: 'Cooperation', ko: '협력', ja: '協力' }, load: () => import('./cooperation') },
  answer: { name: { en: 'Answer', ko: '결과', ja: '結果' }, load: () => import('./answer') },
  brief: { name: { en: 'Brief', ko: '브리핑', ja: '要約' }, load: () => import('./brief') },
  data: { name: { en: 'Data and method', ko: '자료와 방법', ja: 'データと手法' }, load: () => import('./data') },
  interface: { name: { en: 'Interface', ko: '인터페이스', ja: 'インターフェース' }, aside: true, load: () => import('./interface') },
};

/** The page that the workbench opens on. */
export const firstPage = 'situation';
