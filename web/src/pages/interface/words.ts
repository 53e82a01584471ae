import type { Words } from '../../words/language';

const en = {
  title: 'Interface',
  lead: 'What other programs can ask of this workbench, from the same contract that these pages are built from.',
  contract: 'The contract (OpenAPI)',
  changes: 'What changes something needs the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.',
  parameters: 'Parameters',
  body: 'Body',
  gives: 'Gives',
  schemas: 'Shapes',
  schemasHow: 'What is sent and given; null where nothing is known.',
  where: 'in',
};

type Messages = typeof en;

const ko: Messages = {
  title: '인터페이스',
  lead: '다른 프로그램이 이 워크벤치에 요청할 수 있는 것. 이 페이지들과 같은 계약에서 만듭니다.',
  contract: '계약 (OpenAPI)',
  changes: '무언가를 바꾸는 요청에는 쿠키 XSRF-TOKEN의 값을 머리글 X-XSRF-TOKEN에 넣어야 합니다.',
  parameters: '매개변수',
  body: '본문',
  gives: '응답',
  schemas: '형식',
  schemasHow: '주고받는 것. 알 수 없는 값은 null입니다.',
  where: '위치',
};

const ja: Messages = {
  title: 'インターフェース',
  lead: '他のプログラムがこのワークベンチに求められること。これらのページと同じ契約から作られます。',
  contract: '契約 (OpenAPI)',
  changes: '何かを変える要求には、クッキーXSRF-TOKENの値をヘッダーX-XSRF-TOKENに入れる必要があります。',
  parameters: 'パラメータ',
  body: '本文',
  gives: '応答',
  schemas: '形',
  schemasHow: '送受信するもの。分からない値はnullです。',
  where: '場所',
};

/** What the page about the interface says. */
export const interfaceWords: Words<Messages> = { en, ko, ja };
