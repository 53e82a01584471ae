import { useSettings, useWords } from '../../frame/settings';
import { percent, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { fill, join } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { yearlyCost } from './figures';
import type { Shown } from './StockpileView';
import { stockpileWords } from './words';

/** What to make of it. */
export function Conclude() {
  const words = useWords(stockpileWords);
  return (
    <Card title={words.conclude}>
      <ul class="plain">
        {words.concludes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Card>
  );
}

/** What the stock is held against, every assumption with its range and reason. */
export function Assumptions({ shown: { result, stock, holder } }: { readonly shown: Shown }) {
  const words = useWords(stockpileWords);
  const { language } = useSettings();
  const { hazard } = stock;
  const years = (perYear: number) => whole(1 / perYear, language);
  // What was kept before several exporters could be named says nothing of them.
  const others = (stock.disruptions ?? []).filter((one) => one.exporter !== stock.exporter);
  const rows = [
    [
      fill(words.stop, mineralName(stock.mineral, language), countryName(stock.exporter, language)),
      fill(words.stopHow, percent(stock.exporterShare, language), stock.baseYear),
    ],
    ...others.map((one) => [fill(words.stopAlso, mineralName(stock.mineral, language), countryName(one.exporter, language)), fill(words.stopAlsoHow, percent(one.share, language), years(one.hazard.perYear))] as const),
    [
      fill(words.often, years(hazard.perYear)),
      hazard.counted < 0 ? words.oftenSaid : fill(words.oftenCounted, '', years(hazard.high), years(hazard.low), hazard.counted, hazard.years),
    ],
    [fill(words.lasts, join(stock.ends.map(String), language), whole(result.meanMonths, language)), words.lastsHow],
    [fill(words.strikes, percent(result.selective, language)), words.strikesHow],
    [fill(words.holding, percent(yearlyCost(holder), language)), words.holdingHow],
    [words.left, words.leftHow],
    ...result.agreements.map((one) => {
      const shown = (value: number) => (one.unit.startsWith('share') ? percent(value, language) : whole(value, language));
      const how = fill(words.agreementHow, shown(one.low), shown(one.high)) + (one.source === 'assumption' ? ' ' + words.agreementAssumed : '');
      return [fill(words.agreements[one.key] ?? one.key, shown(one.value)), how] as const;
    }),
  ] as const;
  return (
      <Card title={words.assumptions} how={words.assumptionsHow}>
        <dl class="terms columns">
          {rows.map(([name, why]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </Card>
  );
}
