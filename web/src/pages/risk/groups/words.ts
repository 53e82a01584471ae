import type { Words } from '../../../words/language';

const en = {
  title: 'Groups of your own',
  how: 'Paste a table or choose a CSV file, a line a member: group,name,country,since,until (name and months may be left out). It goes to this workbench alone and is forgotten with the page, unless this browser is asked to remember it.',
  paste: 'Table of groups',
  read: 'Read the pasted table',
  choose: 'Choose a file',
  remember: 'Remember in this browser',
  show: 'Show {0}',
  nobody: '{0} has no members now.',
  forget: 'Forget these groups',
};

type Messages = typeof en;

const ko: Messages = {
  title: '직접 만든 국가 집단',
  how: '표를 붙여 넣거나 CSV 파일을 고르세요. 한 줄에 회원국 하나: group,name,country,since,until (name과 연월은 생략 가능). 이 워크벤치에만 전달되며, 이 브라우저에 기억하도록 하지 않으면 페이지를 닫을 때 잊습니다.',
  paste: '집단 표',
  read: '붙여 넣은 표 읽기',
  choose: '파일 선택',
  remember: '이 브라우저에 기억',
  show: '{0} 보기',
  nobody: '{0}: 현재 회원국이 없습니다.',
  forget: '이 집단들 잊기',
};

const ja: Messages = {
  title: '自分で作る国グループ',
  how: '表を貼り付けるかCSVファイルを選んでください。1行に1加盟国：group,name,country,since,until（nameと年月は省略可）。このワークベンチにだけ渡り、このブラウザに記憶させなければページを閉じると忘れます。',
  paste: 'グループの表',
  read: '貼り付けた表を読む',
  choose: 'ファイルを選ぶ',
  remember: 'このブラウザに記憶',
  show: '{0}を表示',
  nobody: '{0}：現在の加盟国はありません。',
  forget: 'これらのグループを忘れる',
};

/** What the place for groups of one's own says. */
export const groupWords: Words<Messages> = { en, ko, ja };
