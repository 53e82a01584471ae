import type { Words } from '../words/language';

const en = {
  start: 'Compute',
  parties: 'Parties, two to ten: codes of countries or groups',
  partiesHolding: 'Parties that hold stocks: codes of countries or groups',
  nobody: 'Nobody is called {0} here; three letters such as KOR, or a group such as EU27.',
  keptTitle: 'Kept results',
  keptHow: 'Asked here or by the command line; the address of one can be sent and shows the same again.',
  none: 'Nothing is kept yet.',
  finished: 'Finished',
  result: 'Result',
  repeatAsk: 'Ask again with other terms',
  source: '{0} · central values of all parameters · Orebridge',
};

type Messages = typeof en;

const ko: Messages = {
  start: '계산',
  parties: '대상국 2~10개: 국가 또는 그룹 코드',
  partiesHolding: '비축하는 대상국: 국가 또는 그룹 코드',
  nobody: '{0}(이)라는 국가나 그룹이 없습니다. KOR 같은 세 글자 코드나 EU27 같은 그룹을 쓰십시오.',
  keptTitle: '보관된 결과',
  keptHow: '여기서 또는 명령줄에서 물은 결과. 주소를 보내면 받는 사람도 같은 내용을 봅니다.',
  none: '아직 보관된 결과가 없습니다.',
  finished: '완료 시각',
  result: '결과',
  repeatAsk: '조건을 바꾸어 다시 질문',
  source: '{0} · 모든 매개변수는 중심값 · Orebridge',
};

const ja: Messages = {
  start: '計算',
  parties: '対象国2～10: 国またはグループのコード',
  partiesHolding: '備蓄する対象国: 国またはグループのコード',
  nobody: '{0}という国やグループはありません。KORのような3文字か、EU27のようなグループを入力してください。',
  keptTitle: '保管した結果',
  keptHow: 'ここまたはコマンドラインで質問した結果。アドレスを送れば、相手にも同じ内容が表示されます。',
  none: 'まだ保管した結果がありません。',
  finished: '完了日時',
  result: '結果',
  repeatAsk: '条件を変えて再度質問',
  source: '{0} · すべてのパラメータは中心値 · Orebridge',
};

/** What the pages of all studies say. */
export const studyWords: Words<Messages> = { en, ko, ja };
