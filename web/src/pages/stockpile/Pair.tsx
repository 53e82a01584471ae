import { GainBars } from '../../charts/GainBars';
import { useSettings, useWords } from '../../frame/settings';
import { money, signedMoney, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell } from '../../parts/table';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import { aloneAndTogether } from './figures';
import type { Shown } from './StockpileView';
import { stockpileWords } from './words';

/** What the same days save users, each alone and all together. */
export function Pair({ shown: { id, stock } }: { readonly shown: Shown }) {
  const words = useWords(stockpileWords);
  const texts = useWords(studyWords);
  const { language } = useSettings();
  const rows = aloneAndTogether(stock);
  if (rows.length === 0) return null;
  const usd = (value: number) => signedMoney(value, language);
  const days = (value: number) => whole(value, language);
  const bars = rows.flatMap((row) => {
    const group = `${fill(words.dayN, days(row.days))} · ${words.cost} ${money(row.cost, language)}`;
    return [
      { id: `${row.days} alone`, group, name: words.each, value: row.alone, low: undefined, high: undefined, colour: 'var(--alone)' },
      { id: `${row.days} together`, group, name: words.all, value: row.together, low: undefined, high: undefined, colour: 'var(--together)' },
    ];
  });
  const table = {
    columns: [{ name: words.daysColumn }, { name: words.cost }, { name: words.each }, { name: words.all }],
    rows: rows.map((row) => [cell(row.days, days), cell(row.cost, (value) => money(value, language)), cell(row.alone, usd), cell(row.together, usd)]),
  };
  return (
    <Card title={`${words.pair}: ${mineralName(stock.mineral, language)}`} how={words.pairHow} size="half" table={table} file={`${id}-${stock.mineral}-together`} source={fill(texts.source, id)}>
      <GainBars bars={bars} label={words.pair} show={usd} />
    </Card>
  );
}
