import type { Answer } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, signedMoney, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName, formInText, sectorName } from '../../words/names';
import { at, mainForm, peak, regionOf, seriesOf, wayOf } from './figures';
import { answerWords } from './words';

/** The answer in a few figures: each party alone and together, and what the difference is worth. */
export function ShortAnswer({ answer }: { readonly answer: Answer }) {
  const words = useWords(answerWords);
  const last = answer.shock.monthsReported;
  return (
    <Card title={words.short} how={fill(words.shortHow, last)}>
      <div class="short-grid">
        {answer.shock.parties.map((party) => (
          <PartyFigures key={party.code} answer={answer} party={party.code} />
        ))}
      </div>
      <Sentences answer={answer} />
    </Card>
  );
}

function PartyFigures({ answer, party }: { readonly answer: Answer; readonly party: string }) {
  const words = useWords(answerWords);
  const { language } = useSettings();
  const last = answer.shock.monthsReported;
  const form = mainForm(answer, party);
  const alone = regionOf(wayOf(answer, 'b'), party);
  const together = regionOf(wayOf(answer, 'c'), party);
  const worst = (measure: string, subject: string, show: (value: number) => string) => (result: typeof alone) => {
    const found = peak(seriesOf(result, measure, subject));
    return found && { shown: show(found.value), note: fill(words.inMonth, found.month) };
  };
  const final = (measure: string, show: (value: number) => string) => (result: typeof alone) => {
    const found = at(seriesOf(result, measure, 'all'), last);
    return found === undefined ? undefined : { shown: show(found), note: '' };
  };
  const rows = [
    [words.worstNeed, worst('unmet-need', 'all', (share) => percent(share, language))],
    [fill(words.worstPrice, formInText(form, language)), worst('price-index', form, (index) => '×' + times(index, language))],
    [fill(words.usersLoss, last), final('user-loss', (usd) => money(usd, language))],
    [fill(words.welfare, last), final('welfare-change', (usd) => signedMoney(usd, language))],
  ] as const;
  return (
    <div>
      <h3 class="party-name">{countryName(party, language)}</h3>
      <div class="figure-pair" role="table" aria-label={countryName(party, language)}>
        <div role="row" style={{ display: 'contents' }}>
          <span role="columnheader">
            <span class="row-name">&nbsp;</span>
          </span>
          <span role="columnheader" class="head of-alone">
            {words.alone}
          </span>
          <span role="columnheader" class="head of-together">
            {words.together}
          </span>
        </div>
        {rows.map(([name, figure]) => (
          <div key={name} role="row" style={{ display: 'contents' }}>
            <span role="rowheader" class="row-name">
              {name}
            </span>
            <Big figure={figure(alone)} kind="of-alone" />
            <Big figure={figure(together)} kind="of-together" />
          </div>
        ))}
      </div>
    </div>
  );
}

const times = (index: number, language: Language) => three(Math.round(index) / 100, language);

function Big({ figure, kind }: { readonly figure: { shown: string; note: string } | undefined; readonly kind: string }) {
  const missing = useWords(common).missing;
  return (
    <span role="cell" class={figure ? `big ${kind}` : 'missing'}>
      {figure ? figure.shown : missing}
      {figure?.note && <small>{figure.note}</small>}
    </span>
  );
}

function Sentences({ answer }: { readonly answer: Answer }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const sentences: string[] = [];
  for (const party of answer.shock.parties) {
    const hardest = (regionOf(wayOf(answer, 'b'), party.code)?.series ?? [])
      .filter((one) => one.measure === 'unmet-need' && one.subject !== 'all')
      .map((one) => ({ sector: one.subject, worst: peak(one) }))
      .sort((one, other) => (other.worst?.value ?? 0) - (one.worst?.value ?? 0))[0];
    if (hardest?.worst && hardest.worst.value >= 0.0005) {
      sentences.push(
        `${countryName(party.code, language)} — ` +
          fill(words.hardest, sectorName(hardest.sector, language), percent(hardest.worst.value, language), hardest.worst.month),
      );
    }
  }
  for (const nothing of answer.together?.aboutNothing ?? []) {
    sentences.push(fill(words.nothing, texts.ways[nothing.against] ?? '', nothing.causes.map((cause) => words.reasons[cause.reason] ?? '').join(' ')));
  }
  const little = new Set(answer.together?.aboutNothing.map((one) => one.against));
  for (const gain of answer.together?.gains ?? []) {
    if (little.has(gain.against)) continue;
    const name = countryName(gain.party, language);
    let sentence = fill(words.gain, texts.ways[gain.against] ?? '', signedMoney(gain.welfare.value, language), name);
    const { band } = gain.welfare;
    if (band) {
      sentence += ' ' + fill(words.gainBand, signedMoney(band.low, language), signedMoney(band.high, language), answer.run.drawsDone);
    }
    if (gain.transferNeeded !== null) sentence += ' ' + fill(words.pay, name, money(gain.transferNeeded, language));
    sentences.push(sentence);
  }
  return (
    <div class="sentences">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
