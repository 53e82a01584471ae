import { useReading, type MarketHistories } from '../../api/client';
import { LineChart } from '../../charts/LineChart';
import { YearChart } from '../../charts/YearChart';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { calendarMonth, change, percent, three, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { cell, words as text, type Table } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { useSaid } from '../../words/said';
import { mineralName } from '../../words/names';
import { marketWords } from './marketWords';
import type { ViewProps } from './views';
import { parts, weightsIn, weightsOf } from './weights';
import './risk.css';

type Market = MarketHistories['markets'][number];
type Month = Market['months'][number];

/** The state of each market month by month, by weights that the reader chooses; one of them with its parts. */
export function MarketView({ query }: ViewProps) {
  const words = useWords(marketWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const weights = weightsIn(query.get('weights'));
  const reading = useReading<MarketHistories>(`/risk/market?weights=${encodeURIComponent(weightsOf(weights))}`);
  if (reading.trouble) return <Trouble reason={reading.trouble} again={reading.again} />;
  if (!reading.value) return <p class="card">{texts.loading}</p>;
  const markets = reading.value.markets;
  const chosen = markets.find((one) => one.mineral === query.get('of')) ?? markets.find((one) => one.chargeSource) ?? markets[0];
  return (
    <>
      <Card title={words.title} how={words.how} source={words.source} file="market-state" table={tableOf(markets, words, language)}>
        <Weights weights={weights} />
        <div class="multiples">
          {markets.map((market) => (
            <figure key={market.mineral}>
              <figcaption>
                <a href={`/risk/market?of=${market.mineral}&weights=${encodeURIComponent(weightsOf(weights))}`}>{mineralName(market.mineral, language)}</a>
              </figcaption>
              <StateChart market={market} />
            </figure>
          ))}
        </div>
      </Card>
      {chosen && <OneMarket market={chosen} all={markets} />}
    </>
  );
}

function StateChart({ market }: { readonly market: Market }) {
  const { language } = useSettings();
  const points = market.months.flatMap((one) => (one.state === null ? [] : [{ year: yearOf(one.month), value: one.state, low: one.state, high: one.state }]));
  const last = points.at(-1);
  const years = [points[0]?.year ?? 0, last?.year ?? 1] as const;
  return (
    <YearChart points={points} years={years} values={[0, 100]} step={1 / 12} label={`${mineralName(market.mineral, language)}: ${last ? whole(last.value, language) : '–'}`} show={(value) => whole(value, language)} />
  );
}

/** 2024-07 as 2024.5. */
function yearOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year + (number - 1) / 12;
}

function Weights({ weights }: { readonly weights: Readonly<Record<string, number>> }) {
  const words = useWords(marketWords);
  const choose = (part: string, value: number) => {
    const asked = { ...weights, [part]: value };
    if ((asked['level'] ?? 0) + (asked['volatility'] ?? 0) + (asked['trend'] ?? 0) > 0) chooseInAddress({ weights: weightsOf(asked) });
  };
  return (
    <fieldset class="weights">
      <legend>{words.weights}</legend>
      {parts.map((part) => (
        <label key={part}>
          {words.parts[part]}
          <input type="number" min="0" max="10" step="0.5" value={weights[part]} onChange={(event) => choose(part, Math.max(0, Number(event.currentTarget.value) || 0))} />
        </label>
      ))}
      <button class="button small" type="button" onClick={() => chooseInAddress({ weights: undefined })}>
        {words.equal}
      </button>
    </fieldset>
  );
}

/** The state of one market with the parts that run from 0 to 1, as per cent. */
function OneMarket({ market, all }: { readonly market: Market; readonly all: readonly Market[] }) {
  const words = useWords(marketWords);
  const said = useSaid();
  const { language } = useSettings();
  const name = mineralName(market.mineral, language);
  const hundred = (value: number | null) => (value === null ? null : 100 * value);
  const stress = market.months.map((one) => hundred(one.marginStress));
  const lines = [
    { id: 'state', name: words.state, colour: 'var(--alone)', values: market.months.map((one) => one.state) },
    { id: 'level', name: words.level, colour: 'var(--together)', dash: '5 3', values: market.months.map((one) => hundred(one.level)) },
    ...(stress.some((value) => value !== null) ? [{ id: 'margin', name: words.margin, colour: 'var(--upstream)', dash: '2 3', values: stress }] : []),
  ];
  const monthName = (month: number) => calendarMonth(market.months[month - 1]?.month ?? '2021-01', language);
  return (
    <Card
      title={fill(words.one, name)}
      how={fill(words.oneHow, said(market.quotation).text)}
      source={words.source}
      file={`market-state-${market.mineral}`}
      table={tableOf([market], words, language)}
      tools={<Choice label={words.which} options={all.map((one) => [one.mineral, mineralName(one.mineral, language)] as const)} chosen={market.mineral} onChoose={(mineral) => chooseInAddress({ of: mineral })} />}
    >
      <div class="drawing">
        <LineChart data={{ lines, fromZero: true, upTo: 100, calendar: true }} label={fill(words.one, name)} show={(value) => whole(value, language)} monthName={monthName} />
      </div>
    </Card>
  );
}

function tableOf(markets: readonly Market[], words: (typeof marketWords)['en'], language: Language): Table {
  const share = (value: number | null) => cell(value, (found) => percent(found, language));
  const row = (market: Market, month: Month) => [
    text(mineralName(market.mineral, language)),
    text(month.month),
    cell(month.usdPerTonne, (value) => three(value, language)),
    share(month.level),
    share(month.volatility),
    cell(month.trend, (value) => change(Math.expm1(value), language)),
    share(month.marginStress),
    cell(month.state, (value) => whole(value, language)),
  ];
  return {
    columns: [
      { name: words.which, text: true },
      { name: words.month, text: true },
      { name: words.price },
      { name: words.level },
      { name: words.volatility },
      { name: words.trend },
      { name: words.margin },
      { name: words.state },
    ],
    rows: markets.flatMap((market) => [...market.months].reverse().map((month) => row(market, month))),
  };
}
