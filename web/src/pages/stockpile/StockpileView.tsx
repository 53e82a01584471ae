import type { MineralStock, StockHolder, StockpileResult } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { Choice } from '../../parts/Choice';
import { later } from '../../parts/later';
import { Found } from '../../studies/Found';
import { fill, join, type Language } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { Assumptions, Conclude } from './Assumptions';
import { Best } from './Best';
import { isTogether, partiesOf } from './figures';
import { Portfolio } from './Portfolio';
import { stockpileWords } from './words';
import '../../studies/studies.css';

// What stands below the answer comes after it.
const FrontierCard = later(() => import('./FrontierCard').then((found) => found.FrontierCard));
const Rules = later(() => import('./Rules').then((found) => found.Rules));
const Pair = later(() => import('./Pair').then((found) => found.Pair));
const Beyond = later(() => import('./Beyond').then((found) => found.Beyond));
const BuildUpCard = later(() => import('./BuildUpCard').then((found) => found.BuildUpCard));

/** What is shown of a result: one mineral and one holder of it at a time. */
export interface Shown {
  readonly id: string;
  readonly result: StockpileResult;
  readonly stock: MineralStock;
  readonly holder: StockHolder;
}

/** What stands between two names that no “and” joins. */
export const comma: Readonly<Record<Language, string>> = { en: ', ', ko: ', ', ja: '、' };

/** What a holder is called: a country, or several together. */
export function holderName(holder: StockHolder, language: Language, together: string): string {
  const name = countryName(holder.party, language);
  return isTogether(holder) ? fill(together, name) : name;
}

/** One kept result. */
export function StockpileView({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  return (
    <Found<StockpileResult> study="stockpile" id={id}>
      {(found) => <Result id={id} result={found} query={query} />}
    </Found>
  );
}

function Result({ id, result, query }: { readonly id: string; readonly result: StockpileResult; readonly query: URLSearchParams }) {
  const words = useWords(stockpileWords);
  const { language } = useSettings();
  const stock = result.minerals.find((one) => one.mineral === query.get('mineral')) ?? result.minerals[0];
  const holder = stock?.holders.find((one) => one.party === query.get('holder')) ?? stock?.holders[0];
  if (!stock || !holder) return null;
  const parties = [...new Set(stock.holders.flatMap(partiesOf))];
  const shown: Shown = { id, result, stock, holder };
  const minerals = join(result.minerals.map((one) => mineralName(one.mineral, language)), language);
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{fill(words.answerTitle, minerals)}</h1>
          <p class="lead">{fill(words.answerLead, join(parties.map((party) => countryName(party, language)), language))}</p>
        </div>
        <div class="controls">
          <a class="button" href={`/stockpile?minerals=${result.minerals.map((one) => one.mineral).join(',')}&parties=${parties.join(',')}`}>
            {words.ask}
          </a>
        </div>
      </div>
      <div class="grid">
        <Best shown={shown} />
        {result.minerals.length > 1 || result.budget !== null ? <Portfolio shown={shown} /> : null}
        {result.buildUp && <BuildUpCard id={id} built={result.buildUp} />}
        <div class="study-controls">
          {result.minerals.length > 1 && (
            <Choice
              strong
              label={words.shownMineral}
              options={result.minerals.map((one) => [one.mineral, mineralName(one.mineral, language)] as const)}
              chosen={stock.mineral}
              onChoose={(mineral) => chooseInAddress({ mineral })}
            />
          )}
          <Choice
            strong
            label={words.shownHolder}
            options={stock.holders.map((one) => [one.party, holderName(one, language, words.together)] as const)}
            chosen={holder.party}
            onChoose={(party) => chooseInAddress({ holder: party })}
          />
        </div>
        <FrontierCard shown={shown} query={query} />
        <Rules shown={shown} />
        <Pair shown={shown} />
        {holder.ranges || stock.uneven || stock.refill ? <Beyond shown={shown} /> : null}
        <Conclude />
        <Assumptions shown={shown} />
      </div>
    </>
  );
}
