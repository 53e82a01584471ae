import type { Words } from '../../words/language';

const en = {
  title: 'Scenarios',
  lead: 'Who stops what to whom, from when, what is believed about it, and who holds which stock: the same YAML as on the command line, checked as you write.',
  start: 'Start from',
  template: 'A commented template',
  bundled: 'bundled',
  own: 'your own',
  text: 'Text of the scenario',
  name: 'Name',
  nameHow: 'lower-case words and numbers joined by hyphens',
  save: 'Save as your own',
  saved: 'Saved.',
  remove: 'Delete',
  ask: 'Ask',
  checking: 'Checking …',
  valid: 'Nothing is wrong: it can be asked.',
  wrong: '{0} findings',
  line: 'Line {0}',
  check: 'Check',
  checkHow: 'What is missing or contradictory, with line and suggestion; choose one to go there.',
};

type Messages = typeof en;

const ko: Messages = {
  title: '시나리오',
  lead: '누가 무엇을 누구에게 언제부터 막는지, 무엇이 예상되는지, 누가 어떤 비축을 갖고 있는지: 명령줄과 같은 YAML을 쓰는 동안 검사합니다.',
  start: '시작점',
  template: '설명이 달린 서식',
  bundled: '기본 제공',
  own: '직접 작성',
  text: '시나리오 본문',
  name: '이름',
  nameHow: '소문자 단어와 숫자를 붙임표로 연결',
  save: '내 시나리오로 저장',
  saved: '저장했습니다.',
  remove: '삭제',
  ask: '질문',
  checking: '검사 중 …',
  valid: '문제가 없습니다. 질문할 수 있습니다.',
  wrong: '지적 사항 {0}건',
  line: '{0}행',
  check: '검사',
  checkHow: '빠졌거나 모순되는 것을 행 번호와 제안과 함께 보여 줍니다. 누르면 그 행으로 갑니다.',
};

const ja: Messages = {
  title: 'シナリオ',
  lead: '誰が何を誰に対していつから止めるか、何が予想されるか、誰がどの備蓄を持つか: コマンドラインと同じYAMLを、書きながら検査します。',
  start: '出発点',
  template: '説明付きのひな型',
  bundled: '同梱',
  own: '自作',
  text: 'シナリオの本文',
  name: '名前',
  nameHow: '小文字の語と数字をハイフンでつなぐ',
  save: '自分のシナリオとして保存',
  saved: '保存しました。',
  remove: '削除',
  ask: '質問',
  checking: '検査中 …',
  valid: '問題はありません。質問できます。',
  wrong: '指摘{0}件',
  line: '{0}行目',
  check: '検査',
  checkHow: '足りないことや矛盾を、行番号と提案とともに示します。選ぶとその行へ移ります。',
};

/** What the scenario's page says. */
export const scenarioWords: Words<Messages> = { en, ko, ja };
