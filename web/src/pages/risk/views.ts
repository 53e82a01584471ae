import type { ComponentType } from 'preact';
import type { RiskView } from '../../api/client';
import { later } from '../../parts/later';
import type { Words } from '../../words/language';

/** What a view of the page is given: for whom, what is measured for it, and what is chosen. */
export interface ViewProps {
  readonly party: string;
  /** Not there before it is measured. */
  readonly profile: RiskView | undefined;
  /** What comes after the view in the address: a mineral, a country. */
  readonly which: string | undefined;
  readonly query: URLSearchParams;
}

interface View {
  readonly name: Words<string>;
  /** Led to from other views, not by a tab. */
  readonly aside?: boolean;
  /** Not about the party that is chosen. */
  readonly ofNobody?: boolean;
  readonly Shown: ComponentType<ViewProps>;
}

/** The views of the page in the order of its tabs, one a line; `/risk/<view>`. */
export const views: Readonly<Record<string, View>> = {
  years: { name: { en: 'Over the years', ko: '연도별', ja: '年ごと' }, Shown: later(() => import('./YearsView').then(({ YearsView }) => YearsView)) },
  market: { name: { en: 'State of the markets', ko: '시장 상태', ja: '市場の状態' }, ofNobody: true, Shown: later(() => import('./MarketView').then(({ MarketView }) => MarketView)) },
  chokepoints: { name: { en: 'Chokepoints', ko: '병목 국가', ja: 'チョークポイント' }, Shown: later(() => import('./ChokepointsView').then(({ ChokepointsView }) => ChokepointsView)) },
  shared: { name: { en: 'Shared exposure', ko: '공동 노출', ja: '共通の依存' }, Shown: later(() => import('./SharedView').then(({ SharedView }) => SharedView)) },
  purchases: { name: { en: 'Your purchases', ko: '우리 회사 구매', ja: '自社の購入' }, Shown: later(() => import('./purchases/PurchasesView').then(({ PurchasesView }) => PurchasesView)) },
  country: { name: { en: 'One country', ko: '한 나라', ja: '一つの国' }, ofNobody: true, Shown: later(() => import('./CountryView').then(({ CountryView }) => CountryView)) },
  mineral: { name: { en: 'One mineral', ko: '한 광물', ja: '一つの鉱物' }, aside: true, Shown: later(() => import('./MineralView').then(({ MineralView }) => MineralView)) },
};
