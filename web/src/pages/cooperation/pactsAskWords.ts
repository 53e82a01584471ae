import type { Words } from '../../words/language';

const en = {
  askHow: 'Some minutes a scenario for two parties; each party more, each scenario more and the draws take as long again. The same question gives the same bytes here and on the command line.',
  leave: 'Who leaves, and the last month in which it keeps to the agreement, e.g. KOR:6 (empty: nobody)',
  leaves: '{0} leaves after month {1}',
  notSo: '“{0}” is not understood; e.g. {1}.',
  draws: 'Draws for the ranges (empty: central values alone)',
  seed: 'Seed of the draws',
  terms: 'Terms of the agreements',
  enough: 'Share of the whole gain that the smallest agreement has to bring',
  hoarding: 'Holders in the parties’ countries want so many times their working stock (1: what the scenario says)',
  loanInterest: 'Interest in kind on a loan, as a share',
  loans: 'Months of loans, taken up and back by, e.g. KOR-JPN:1-6:18 (empty: while the scenario lasts, back in the year after)',
  lends: '{0} lends to {1}: taken up in months {2} to {3}, back by month {4}',
  answers: 'How the exporter could answer',
  helpersShare: 'Restricting helpers: share of what it lets out that they still get',
  helpersMonth: 'Restricting helpers: from which month on',
  easingShare: 'Easing: share of what it withholds that it lets go',
  easingMonth: 'Easing: from which month on',
};

type Messages = typeof en;

const ko: Messages = {
  askHow: '두 나라면 시나리오마다 몇 분 걸리며, 대상국과 시나리오를 더하거나 표본을 뽑으면 그만큼 더 걸립니다. 같은 질문은 여기서도 명령줄에서도 같은 바이트를 냅니다.',
  leave: '떠나는 대상국과 합의를 지키는 마지막 개월차, 예: KOR:6(비우면 없음)',
  leaves: '{0}: {1}개월차 뒤 떠남',
  notSo: '“{0}”을(를) 이해할 수 없습니다. 예: {1}.',
  draws: '구간을 위한 표본 수(비우면 중심값만)',
  seed: '표본의 시드',
  terms: '합의의 조건',
  enough: '가장 작은 합의가 가져와야 할 전체 이득의 비중',
  hoarding: '대상국 안의 보유자가 원하는 운영 재고의 배수(1: 시나리오 값)',
  loanInterest: '대여의 현물 이자율(비율)',
  loans: '대여의 개월차: 빌리는 기간과 갚는 기한, 예: KOR-JPN:1-6:18(비우면 시나리오 동안 빌리고 그 뒤 1년 안에 갚음)',
  lends: '{0} → {1} 대여: {2}~{3}개월차에 빌리고 {4}개월차까지 갚음',
  answers: '수출국의 가능한 대응',
  helpersShare: '돕는 나라를 제한할 때: 내보내는 물량 가운데 그래도 받는 비중',
  helpersMonth: '돕는 나라를 제한할 때: 시작 개월차',
  easingShare: '완화할 때: 묶어 둔 물량 가운데 푸는 비중',
  easingMonth: '완화할 때: 시작 개월차',
};

const ja: Messages = {
  askHow: '2か国ならシナリオごとに数分で、対象国やシナリオを増やしたり抽出を行うと、その分長くかかります。同じ質問は、ここでもコマンドラインでも同じバイトになります。',
  leave: '抜ける対象国と、合意を守る最後の月、例: KOR:6（空欄: なし）',
  leaves: '{0}: {1}か月目の後に抜ける',
  notSo: '「{0}」を理解できません。例: {1}。',
  draws: '区間のための抽出数（空欄: 中心値のみ）',
  seed: '抽出のシード',
  terms: '合意の条件',
  enough: '最も小さい合意がもたらすべき全体の利得の割合',
  hoarding: '対象国内の保有者が求める運転在庫の倍数（1: シナリオの値）',
  loanInterest: '貸付の現物利子（割合）',
  loans: '貸付の月: 借りる期間と返す期限、例: KOR-JPN:1-6:18（空欄: シナリオの間に借り、その後1年以内に返す）',
  lends: '{0}から{1}への貸付: {2}～{3}か月目に借り、{4}か月目までに返す',
  answers: '輸出国のありうる反応',
  helpersShare: '助ける国を制限する場合: 出す量のうち助ける国がなお受け取る割合',
  helpersMonth: '助ける国を制限する場合: 始まる月',
  easingShare: '緩和する場合: 止めている量のうち出す割合',
  easingMonth: '緩和する場合: 始まる月',
};

/** What the question about agreements says. */
export const pactsAskWords: Words<Messages> = { en, ko, ja };
