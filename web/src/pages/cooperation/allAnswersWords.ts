import type { Words } from '../../words/language';

const en = {
  title: 'All five answers to print',
  how: 'One document for a mineral: how much to hold, when to release, what each agreement is worth, how to share it, whom to invite. Of each study the newest result is taken.',
  mineral: 'Mineral',
  none: 'nothing kept',
  ask: 'Ask',
  unread: 'Kept by another version and left out: {0}.',
  print: 'Opens in a page of its own; print it, or save it as PDF, from the browser.',
};

type Messages = typeof en;

const ko: Messages = {
  title: '다섯 가지 답을 한 번에 인쇄',
  how: '광물 하나에 문서 하나: 얼마나 비축하고, 언제 방출하며, 각 합의의 가치는 얼마이고, 어떻게 나누며, 누구를 초대할 것인가. 각각 가장 새로운 결과를 씁니다.',
  mineral: '광물',
  none: '보관된 결과 없음',
  ask: '질문하기',
  unread: '다른 버전이 보관해 뺀 것: {0}.',
  print: '새 페이지에서 열립니다. 브라우저에서 인쇄하거나 PDF로 저장하십시오.',
};

const ja: Messages = {
  title: '五つの答えをまとめて印刷',
  how: '鉱物一つに文書一つ: どれだけ備蓄し、いつ放出し、各合意の価値はいくらで、どう分け、誰を招くか。それぞれ最も新しい結果を使います。',
  mineral: '鉱物',
  none: '保存された結果なし',
  ask: '質問する',
  unread: '別のバージョンが保存したため除いたもの: {0}。',
  print: '別のページで開きます。ブラウザーから印刷またはPDFで保存してください。',
};

/** What is said of the brief on stockpiles and cooperation. */
export const allAnswersWords: Words<Messages> = { en, ko, ja };
