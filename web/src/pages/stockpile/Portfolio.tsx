import { useSettings, useWords } from '../../frame/settings';
import { money, three, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text, type Cell } from '../../parts/table';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import type { Shown } from './StockpileView';
import { stockpileWords } from './words';

/** What each holder buys of all minerals, within the budget where there is one. */
export function Portfolio({ shown: { id, result } }: { readonly shown: Shown }) {
  const words = useWords(stockpileWords);
  const texts = useWords(studyWords);
  const { language } = useSettings();
  const usd = (value: number) => money(value, language);
  const rows = result.portfolios.flatMap((portfolio) => {
    const party = countryName(portfolio.party, language);
    const name = portfolio.party.includes('+') ? fill(words.together, party) : party;
    const held = portfolio.holdings.filter((holding) => holding.days > 0);
    const of = (mineral: string, days: Cell, tonnes: Cell, spent: Cell): Cell[] => [text(name), text(mineral), days, tonnes, spent];
    if (held.length === 0) return [of(words.nothing, cell(0, String), cell(0, String), cell(0, usd))];
    return held.map((holding) =>
      of(
        mineralName(holding.mineral, language),
        cell(holding.days, (value) => whole(value, language)),
        cell(holding.tonnes, (value) => three(value, language)),
        cell(holding.spent, usd),
      ),
    );
  });
  const table = {
    columns: [{ name: words.holder, text: true }, { name: words.mineral, text: true }, { name: words.daysColumn }, { name: words.tonnes }, { name: words.spent }],
    rows,
  };
  const shadows = result.portfolios.filter((portfolio) => portfolio.shadow > 0);
  return (
    <Card
      title={result.budget === null ? words.portfolio : fill(words.portfolioBudget, usd(result.budget))}
      how={[words.portfolioHow, ...shadows.map((one) => `${countryName(one.party, language)}: ${fill(words.shadow, three(one.shadow, language))}.`)].join(' ')}
      table={table}
      file={`${id}-portfolio`}
      source={fill(texts.source, id)}
    />
  );
}
