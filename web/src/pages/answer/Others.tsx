import type { Answer } from '../../api/client';
import { GainBars, type GainBar } from '../../charts/GainBars';
import { useSettings, useWords } from '../../frame/settings';
import { signedMoney } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { countryName } from '../../words/names';
import { wayOf } from './figures';
import { answerWords } from './words';

const most = 12;

/** Who gains and who loses: national welfare of every country of the network, users' loss apart. */
export function Others({ answer }: { readonly answer: Answer }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const way = wayOf(answer, 'b') ?? wayOf(answer, 'a');
  if (!way) return null;
  const rows = [...way.parties, ...way.others]
    .map((result) => ({
      code: result.region,
      name: countryName(result.region, language),
      welfare: result.totals?.welfareChange.value,
      users: result.totals?.userLoss.value,
    }))
    .filter((row) => row.welfare !== undefined || row.users !== undefined)
    .sort((one, other) => (other.welfare ?? -Infinity) - (one.welfare ?? -Infinity));
  const drawn = [...rows]
    .filter((row) => row.welfare !== undefined && row.code !== 'WORLD')
    .sort((one, other) => Math.abs(other.welfare ?? 0) - Math.abs(one.welfare ?? 0))
    .slice(0, most)
    .sort((one, other) => (other.welfare ?? 0) - (one.welfare ?? 0));
  const bars: GainBar[] = drawn.map((row) => ({
    id: row.code,
    group: words.measures['welfare-change'] ?? '',
    name: row.name,
    value: row.welfare ?? 0,
    low: undefined,
    high: undefined,
  }));
  const shown = (value: number) => signedMoney(value, language);
  if (rows.length === 0) return null;
  return (
    <Card
      title={words.othersLose}
      how={fill(words.othersHow, texts.ways[way.way] ?? way.way)}
      size="half"
      table={{
        columns: [
          { name: words.country, text: true },
          { name: words.measures['welfare-change'] ?? '' },
          { name: words.measures['user-loss'] ?? '' },
        ],
        rows: rows.map((row) => [text(row.name), cell(row.welfare, shown), cell(row.users, shown)]),
      }}
      file={`${answer.run.id}-welfare`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
    >
      {bars.length > 0 && <GainBars bars={bars} label={words.othersLose} show={shown} />}
    </Card>
  );
}
