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
  readonly Ask: ComponentType<{ readonly query: URLSearchParams }>;
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
    Ask: later(() => import('./GamesAsk').then(({ GamesAsk }) => GamesAsk)),
    Shown: later(() => import('./GamesView').then(({ GamesView }) => GamesView)),
  },
  pacts: {
    name: { en: 'Agreements', ko: '합의', ja: '合意' },
    study: 'pacts',
    asks: {
      en: 'What is each agreement worth to each party and to outsiders: shared stocks, a standstill, loans, swaps, release by a rule, no hoarding, joint projects? Which few bring most of it?',
      ko: '공동 비축, 상호 제한 금지, 대여, 스와프, 규칙에 따른 방출, 사재기 금지, 공동 사업은 각각 대상국과 역외에 얼마의 가치가 있으며, 어느 것 몇 개로 대부분을 얻습니까?',
      ja: '共同備蓄、相互制限の禁止、貸付、スワップ、ルールによる放出、買いだめ禁止、共同事業は、それぞれ対象国と域外にどれだけの価値があり、どのいくつかで大半が得られるか。',
    },
    Ask: later(() => import('./PactsAsk').then(({ PactsAsk }) => PactsAsk)),
    Shown: later(() => import('./PactsView').then(({ PactsView }) => PactsView)),
  },
  invite: {
    name: { en: 'Whom to invite', ko: '누구를 초대할 것인가', ja: '誰を招くか' },
    study: 'invite',
    asks: {
      en: 'Whom should parties that act together invite next: what do they and the candidate gain, would it come, in which order, and what is lost where a group splits?',
      ko: '함께 행동하는 대상국은 다음에 누구를 초대해야 합니까? 구성원과 후보는 무엇을 얻고, 후보는 참여하며, 순서는 어떻고, 그룹이 갈라지면 무엇을 잃습니까?',
      ja: '共に行動する対象国は次に誰を招くべきか。構成員と候補は何を得るか、候補は参加するか、順序はどうか、グループが割れると何が失われるか。',
    },
    Ask: later(() => import('./InviteAsk').then(({ InviteAsk }) => InviteAsk)),
    Shown: later(() => import('./InviteView').then(({ InviteView }) => InviteView)),
  },
  swaps: {
    name: { en: 'Swaps', ko: '스와프', ja: 'スワップ' },
    study: 'swaps',
    asks: {
      en: 'Who could give whom what, in which form, from where and when, so that all are better off; and what do encumbrances, plants and time keep out?',
      ko: '누가 누구에게 무엇을, 어떤 형태로, 어디에서 언제 주면 모두가 나아집니까? 제한 조건과 설비와 시간은 무엇을 막습니까?',
      ja: '誰が誰に何を、どの形態で、どこからいつ渡せば全員が良くなるか。制約条件と設備と時間は何を妨げるか。',
    },
    Ask: later(() => import('./SwapsAsk').then(({ SwapsAsk }) => SwapsAsk)),
    Shown: later(() => import('./SwapsView').then(({ SwapsView }) => SwapsView)),
  },
};

/** The view that is shown where the address names none. */
export const firstView = 'games';
