import type { Words } from '../words/language';

const en = {
  title: 'Year and parameters',
  year: 'Calendar year taken as rest (empty: the scenario’s)',
  settings: 'Parameters of the reference dataset to set, e.g. market.holding_cost=0.004 (empty: none)',
  settingsWrong: '“{0}” is no parameter with its number, or is set twice; e.g. market.holding_cost=0.004.',
};

type Messages = typeof en;

const ko: Messages = {
  title: '연도와 매개변수',
  year: '평상시로 볼 역년(비우면 시나리오 값)',
  settings: '바꿀 참조 데이터셋 매개변수, 예: market.holding_cost=0.004(비우면 없음)',
  settingsWrong: '“{0}”은(는) 매개변수와 그 숫자가 아니거나 두 번 나옵니다. 예: market.holding_cost=0.004.',
};

const ja: Messages = {
  title: '年とパラメータ',
  year: '平常とみなす暦年（空欄: シナリオの値）',
  settings: '変更する参照データセットのパラメータ、例: market.holding_cost=0.004（空欄: なし）',
  settingsWrong: '「{0}」はパラメータとその数値ではないか、二度指定されています。例: market.holding_cost=0.004。',
};

/** What is said of the fields that every question about a scenario has. */
export const questionWords: Words<Messages> = { en, ko, ja };
