import type { Refilling, StockRanges, UnevenStock } from '../../api/client';
import { GainBars } from '../../charts/GainBars';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, signedMoney, three, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { refillRows, unevenBars } from './beyond';
import { beyondWords } from './beyondWords';
import { comma, holderName, type Shown } from './StockpileView';
import { stockpileWords } from './words';

/** What draws make of sizes, sizes that are each party's own, and filling stocks again afterwards. */
export function Beyond({ shown }: { readonly shown: Shown }) {
  const { stock, holder } = shown;
  return (
    <>
      {holder.ranges && <Ranges shown={shown} ranges={holder.ranges} />}
      {stock.uneven && <Uneven shown={shown} uneven={stock.uneven} />}
      {stock.refill && <Refill shown={shown} refill={stock.refill} />}
    </>
  );
}

function Uneven({ shown: { id, stock }, uneven }: { readonly shown: Shown; readonly uneven: UnevenStock }) {
  const words = useWords(beyondWords);
  const texts = useWords(studyWords);
  const general = useWords(stockpileWords);
  const { language } = useSettings();
  const days = (value: number) => whole(value, language);
  const usd = (value: number) => money(value, language);
  const name = (party: string) => countryName(party, language);
  const table = {
    columns: [{ name: words.party, text: true }, { name: words.ownColumn }, { name: words.tonnes }, { name: words.gridColumn }, { name: words.sameColumn }, { name: words.targetColumn }],
    rows: uneven.parties.map((own) => [text(name(own.party)), cell(own.days, days), cell(own.tonnes, (value) => three(value, language)), cell(own.gridDays, days), cell(uneven.sameDays, days), cell(own.targetDays, days)]),
  };
  return (
    <Card title={`${words.uneven}: ${mineralName(stock.mineral, language)}`} how={words.unevenHow} size="half" table={table} file={`${id}-${stock.mineral}-uneven`} source={fill(texts.source, id)}>
      <GainBars bars={unevenBars(uneven, name, words)} label={words.uneven} show={(value) => fill(general.dayN, days(value))} />
      <p class="how verdict">{fill(words.unevenSum, usd(uneven.userLoss), usd(uneven.cost), days(uneven.sameDays), usd(uneven.sameUserLoss), usd(uneven.sameCost), uneven.tried)}</p>
    </Card>
  );
}

function Refill({ shown: { id, stock }, refill }: { readonly shown: Shown; readonly refill: Refilling }) {
  const words = useWords(beyondWords);
  const texts = useWords(studyWords);
  const { language } = useSettings();
  const usd = (value: number) => money(value, language);
  const share = (value: number) => percent(value, language);
  const how = (coordinated: boolean) => (coordinated ? words.coordinated : words.apart);
  const rows = refillRows(refill);
  const title = `${fill(words.refill, whole(refill.days, language))}: ${mineralName(stock.mineral, language)}`;
  const table = {
    columns: [{ name: words.party, text: true }, { name: words.how, text: true }, { name: words.months }, { name: words.tonnes }, { name: words.paid }, { name: words.aboveRest }, { name: words.usersLose }, { name: words.welfare }],
    rows: rows.map((row) => [
      text(countryName(row.party, language)),
      text(how(row.coordinated)),
      cell(row.share.months, String),
      cell(row.share.tonnes, (value) => three(value, language)),
      cell(row.share.paid, usd),
      cell(row.share.aboveRest, usd),
      cell(row.share.userLoss, usd),
      cell(row.share.welfareChange, (value) => signedMoney(value, language)),
    ]),
  };
  const bars = rows.map((row) => ({
    id: `${row.party} ${row.coordinated}`,
    group: countryName(row.party, language),
    name: fill(words.paced, how(row.coordinated), row.share.months),
    value: row.share.aboveRest,
    low: undefined,
    high: undefined,
    colour: row.coordinated ? 'var(--together)' : 'var(--alone)',
  }));
  return (
    <Card title={title} how={words.refillHow} size="half" table={table} file={`${id}-${stock.mineral}-refill`} source={fill(texts.source, id)}>
      <GainBars bars={bars} label={title} show={usd} />
      <p class="how verdict">
        {fill(words.refillSum, share(refill.apart.priceRise), share(refill.coordinated.priceRise), usd(refill.apart.othersUserLoss), usd(refill.coordinated.othersUserLoss), usd(refill.apartExposure), usd(refill.coordinatedExposure))}
      </p>
    </Card>
  );
}

function Ranges({ shown: { id, stock, holder }, ranges }: { readonly shown: Shown; readonly ranges: StockRanges }) {
  const words = useWords(beyondWords);
  const texts = useWords(studyWords);
  const general = useWords(stockpileWords);
  const { language } = useSettings();
  type Range = StockRanges['forUsersDays'];
  const said = (range: Range, show: (value: number) => string) => fill(words.range, show(range.low), show(range.middle), show(range.high));
  const days = (value: number) => whole(value, language);
  const usd = (value: number) => money(value, language);
  const table = {
    columns: [{ name: words.days }, ...[words.cost, words.userLoss, words.userSaved, words.welfareLoss].map((name) => ({ name }))],
    rows: ranges.sizes.map((size) => [cell(size.days, days), ...[size.cost, size.userLoss, size.userSaved, size.welfareLoss].map((range) => text(said(range, usd)))]),
  };
  const title = `${words.ranges}: ${[mineralName(stock.mineral, language), holderName(holder, language, general.together)].join(comma[language])}`;
  return (
    <Card
      title={title}
      how={`${fill(words.rangesHow, ranges.done)} ${fill(words.rangesBest, said(ranges.forUsersDays, days), said(ranges.forWelfareDays, days))}`}
      table={table}
      file={`${id}-${stock.mineral}-${holder.party}-ranges`}
      source={fill(texts.source, id)}
    />
  );
}
