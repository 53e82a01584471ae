import { DaysChart } from '../../charts/DaysChart';
import { useSettings, useWords } from '../../frame/settings';
import { money, three, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import { daysRows, policyTargets } from './figures';
import { holderName, type Shown } from './StockpileView';
import { stockpileWords } from './words';

/** The answer in one drawing: up to how many days each holder should hold of each mineral. */
export function Best({ shown: { id, result } }: { readonly shown: Shown }) {
  const words = useWords(stockpileWords);
  const texts = useWords(studyWords);
  const { language } = useSettings();
  const rows = daysRows(
    result,
    (mineral) => mineralName(mineral, language),
    (holder) => holderName(holder, language, words.together),
  );
  const days = (value: number) => whole(value, language);
  const usd = (value: number) => money(value, language);
  const table = {
    columns: [
      { name: words.mineral, text: true },
      { name: words.holder, text: true },
      { name: words.target },
      { name: words.usersDays },
      { name: words.usersTonnes },
      { name: words.cost },
      { name: words.saved },
      { name: words.welfareDays },
    ],
    rows: result.minerals.flatMap((stock) =>
      stock.holders.map((holder) => [
        text(mineralName(stock.mineral, language)),
        text(holderName(holder, language, words.together)),
        cell(holder.targetDays, days),
        cell(holder.forUsers.days, days),
        cell(holder.forUsers.tonnes, (value) => three(value, language)),
        cell(holder.forUsers.cost, usd),
        cell(holder.forUsers.saved, usd),
        cell(holder.forWelfare.days, days),
      ]),
    ),
  };
  return (
    <Card title={words.best} how={words.bestHow} table={table} file={`${id}-days`} source={fill(texts.source, id)}>
      <DaysChart
        rows={rows}
        marks={policyTargets}
        label={words.best}
        users={words.bestUsers}
        welfare={words.bestWelfare}
        target={words.bestTarget}
        show={(value) => fill(words.dayN, days(value))}
        short={days}
      />
      {rows.some((row) => row.usersOpen || row.welfareOpen) && <p class="how">{words.bestMost}</p>}
    </Card>
  );
}
