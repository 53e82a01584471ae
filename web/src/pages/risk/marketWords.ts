import type { Words } from '../../words/language';

const en = {
  title: 'The state of each market, month by month',
  how: 'From 0 (calm and cheap by its own history) to 100: price level, volatility and trend as percentiles of up to ten years (prices since 2021 are at hand), and how low smelters’ charge is where one is published. Nobody says that one part tells more than another: the weights are yours. A description, not a forecast.',
  weights: 'Weights',
  parts: { level: 'level', volatility: 'volatility', trend: 'trend', margin: 'margin stress' } as Record<string, string>,
  equal: 'Equal weights',
  one: '{0}: what its state is made of',
  oneHow: 'The state with its parts as per cent: the percentile of the price, and how low smelters’ charge of the year is by its own history. {0}.',
  month: 'Month',
  price: 'Price, USD/t',
  level: 'Price level',
  volatility: 'Volatility, per year',
  trend: 'Half a year’s change',
  margin: 'Margin stress',
  state: 'State, 0–100',
  which: 'Mineral',
  source: 'Monthly prices: World Bank Pink Sheet, CC BY 4.0. Charges: yearly benchmarks as reported. Other minerals’ monthly prices may not be passed on.',
};

type Messages = typeof en;

const ko: Messages = {
  title: '각 시장의 월별 상태',
  how: '0(자기 과거에 비추어 조용하고 쌈)에서 100까지: 가격 수준, 변동성, 추세의 백분위(최대 10년, 가격은 2021년부터 있음)와, 제련수수료가 발표되는 경우 그것이 얼마나 낮은지. 어느 요소가 더 중요하다는 연구는 없으므로 가중치를 직접 정합니다. 예측이 아니라 서술입니다.',
  weights: '가중치',
  parts: { level: '수준', volatility: '변동성', trend: '추세', margin: '마진 압박' },
  equal: '같은 가중치',
  one: '{0}: 상태의 구성',
  oneHow: '상태와 그 요소(퍼센트): 가격의 백분위, 그해 제련수수료가 자기 과거에 비추어 얼마나 낮은지. {0}.',
  month: '월',
  price: '가격, 달러/톤',
  level: '가격 수준',
  volatility: '변동성(연)',
  trend: '6개월 변화',
  margin: '마진 압박',
  state: '상태, 0–100',
  which: '광물',
  source: '월별 가격: 세계은행 Pink Sheet, CC BY 4.0. 수수료: 보도된 연간 벤치마크. 다른 광물의 월별 가격은 다시 배포할 수 없습니다.',
};

const ja: Messages = {
  title: '各市場の月ごとの状態',
  how: '0（自らの過去に照らして静かで安い）から100まで：価格水準、変動性、傾向の百分位（最長10年、価格は2021年から）と、溶錬費が公表されていればその低さ。どの要素がより重要かを示す研究はないため、重みは自分で決めます。予測ではなく記述です。',
  weights: '重み',
  parts: { level: '水準', volatility: '変動性', trend: '傾向', margin: 'マージン圧迫' },
  equal: '等しい重み',
  one: '{0}：状態の内訳',
  oneHow: '状態とその要素（パーセント）：価格の百分位、その年の溶錬費が自らの過去に照らしてどれだけ低いか。{0}。',
  month: '月',
  price: '価格、ドル/トン',
  level: '価格水準',
  volatility: '変動性（年）',
  trend: '半年の変化',
  margin: 'マージン圧迫',
  state: '状態、0–100',
  which: '鉱物',
  source: '月次価格：世界銀行Pink Sheet、CC BY 4.0。溶錬費：報じられた年間ベンチマーク。他の鉱物の月次価格は再配布できません。',
};

export const marketWords: Words<Messages> = { en, ko, ja };
