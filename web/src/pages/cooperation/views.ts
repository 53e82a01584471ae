import type { ComponentType } from 'preact';
import { later } from '../../parts/later';
import type { Words } from '../../words/language';

/** What a view is given: the id of a kept result, and what is chosen on the page. */
export interface ViewProps {
  readonly id: string;
  readonly query: URLSearchParams;
}

interface View {
  readonly name: Words<string>;
  /** Name of the study in the interface. */
  readonly study: string;
  /** What it answers, in a sentence. */
  readonly asks: Words<string>;
  readonly Shown: ComponentType<ViewProps>;
}

/** The views of the page in the order of its tabs, one a line; `/cooperation/<view>/<id>`. */
export const views: Readonly<Record<string, View>> = {
  games: {
    name: { en: 'Worth and shares', ko: '가치와 배분', ja: '価値と分け方' },
    study: 'cooperation',
    asks: {
      en: 'What does each group of the parties gain by acting together, who would leave, and what has to be paid so that nobody loses?',
      ko: '어떤 대상국들이 함께하면 얼마를 얻고, 누가 떠나며, 아무도 손해를 보지 않으려면 무엇을 지급해야 합니까?',
      ja: 'どの対象国が共に行動すると何を得るか、誰が抜けるか、誰も損をしないために何を支払うべきか。',
    },
    Shown: later(() => import('./GamesView').then(({ GamesView }) => GamesView)),
  },
};

/** The view that is shown where the address names none. */
export const firstView = 'games';
