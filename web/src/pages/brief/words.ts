import type { Words } from '../../words/language';

const en = {
  title: 'Brief',
  lead: 'Two printed pages with an annex for those who decide, and the whole report for those who check; in each language.',
  which: 'Answer',
  none: 'No answer is kept yet. The page Run makes the first.',
  brief: 'Brief, two pages and annex',
  report: 'Whole report',
  how: 'Opens in a page of its own; print it, or save it as PDF, from the browser.',
};

type Messages = typeof en;

const ko: Messages = {
  title: '브리핑',
  lead: '결정하는 이를 위한 2쪽 브리핑과 부속 자료, 검토하는 이를 위한 전체 보고서. 언어별로 제공합니다.',
  which: '결과',
  none: '보관된 결과가 아직 없습니다. 실행 페이지에서 첫 결과를 만드십시오.',
  brief: '브리핑, 2쪽과 부속 자료',
  report: '전체 보고서',
  how: '새 페이지에서 열립니다. 브라우저에서 인쇄하거나 PDF로 저장하십시오.',
};

const ja: Messages = {
  title: '要約',
  lead: '決定する人のための2ページの要約と付属資料、確かめる人のための報告書全体。各言語で用意しています。',
  which: '結果',
  none: '保存された結果はまだありません。実行のページで最初の結果を作ってください。',
  brief: '要約、2ページと付属資料',
  report: '報告書全体',
  how: '別のページで開きます。ブラウザーから印刷またはPDFで保存してください。',
};

/** What the brief's page says. */
export const briefWords: Words<Messages> = { en, ko, ja };
