import type { Words } from '../../words/language';

const en = {
  title: 'Cooperation',
  ask: 'Ask',
  askHow: 'One or two minutes for three parties; each party more takes up to twice as long. The same question gives the same bytes here and on the command line.',
  scenario: 'Scenario',
  months: 'Months that count (empty: the scenario’s)',
  more: 'More scenarios, by name (empty: none)',
  weights: 'Weight of each scenario, the first one first (empty: by the register of export controls, or all the same)',
  noScenario: 'There is no scenario {0}.',
  freeTradeOnly: 'Leave out the game in which those who do not act together restrict exports to each other',
  otherStudy: 'Ask again',
  party: 'Party',
  planned: 'A joint release in which no party tells the others what it holds stays on the command line, because a party’s level must not pass through a server that others share: {0}, with a party’s own file from {1}.',
};

type Messages = typeof en;

const ko: Messages = {
  title: '협력',
  ask: '질문',
  askHow: '세 나라면 1~2분, 한 나라가 늘 때마다 길게는 두 배가 걸립니다. 같은 질문은 여기서도 명령줄에서도 같은 바이트를 냅니다.',
  scenario: '시나리오',
  months: '셈에 넣을 개월 수(비우면 시나리오 값)',
  more: '더할 시나리오 이름(비우면 없음)',
  weights: '시나리오별 가중치, 첫 시나리오부터(비우면 수출통제 등록부에 따르거나 모두 같게)',
  noScenario: '{0}(이)라는 시나리오가 없습니다.',
  freeTradeOnly: '함께하지 않는 나라끼리 수출을 제한하는 경우는 제외',
  otherStudy: '다시 질문',
  party: '대상국',
  planned: '어느 나라도 비축량을 알리지 않는 공동 방출은 명령줄에서만 계산합니다. 한 나라의 비축량이 여럿이 쓰는 서버를 거쳐서는 안 되기 때문입니다: {0}. 각국의 파일은 {1}이 만듭니다.',
};

const ja: Messages = {
  title: '協力',
  ask: '質問',
  askHow: '3か国で1～2分、1か国増えるごとに長くて2倍かかります。同じ質問は、ここでもコマンドラインでも同じバイトになります。',
  scenario: 'シナリオ',
  months: '対象とする月数（空欄: シナリオの値）',
  more: '加えるシナリオの名前（空欄: なし）',
  weights: 'シナリオごとの重み、最初のものから（空欄: 輸出規制の登録簿による、またはすべて同じ）',
  noScenario: '{0}というシナリオはありません。',
  freeTradeOnly: '共に行動しない国どうしが輸出を制限する場合を除く',
  otherStudy: '再度質問',
  party: '対象国',
  planned: 'どの国も備蓄量を明かさない共同放出は、コマンドラインだけで計算します。ある国の備蓄量が、共用のサーバーを通ってはならないためです: {0}。各国のファイルは{1}が作ります。',
};

/** What all studies of acting together say. */
export const cooperationWords: Words<Messages> = { en, ko, ja };
