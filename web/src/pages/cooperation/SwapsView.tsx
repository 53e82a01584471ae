import type { ComponentChildren } from 'preact';
import type { Swaps } from '../../api/client';
import { GainBars } from '../../charts/GainBars';
import { useWords } from '../../frame/settings';
import { error, percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { Said } from '../../parts/Said';
import { cell, words as text } from '../../parts/table';
import { Found } from '../../studies/Found';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { formName, mineralName } from '../../words/names';
import { allFlows, bases, clean, flows, plantName, thingName, type Flow } from './swaps';
import { SwapObstacles } from './SwapObstacles';
import { SwapThings } from './SwapThings';
import { swapsWords } from './swapsWords';
import { useNames } from './useNames';
import type { ViewProps } from './views';
import { cooperationWords } from './words';

/** Which swaps are worth most, what they bring each, and what stands in the way of more. */
export function SwapsView({ id }: ViewProps) {
  return (
    <Found<Swaps> study="swaps" id={id}>
      {(found) => <Swapped id={id} found={found} />}
    </Found>
  );
}

/** What is said of swaps, names and amounts on the page. */
export function useSwapNames() {
  const words = useWords(swapsWords);
  const names = useNames();
  return {
    ...names,
    words,
    form: (id: string) => formName(id, names.language),
    mineral: (id: string) => mineralName(id, names.language),
    thing: (one: { readonly id: string; readonly party: string; readonly forms: readonly string[] }) => thingName(one, names.party, (id) => formName(id, names.language)),
    months: (first: number, last: number) => (first === last ? fill(words.monthOne, first) : fill(words.monthSpan, first, last)),
  };
}

export interface SwapProps {
  readonly id: string;
  readonly found: Swaps;
}

function Swapped({ id, found }: SwapProps) {
  const general = useWords(cooperationWords);
  const { words, language, listed } = useSwapNames();
  const kind = found.terms.kind;
  const settled = fill(words.settled[kind] ?? kind, found.terms.within, percent(found.terms.interest, language));
  const { even, leastShare } = found.terms;
  const spread = even ? [leastShare === null ? words.evenNobody : fill(words.evenly, percent(leastShare, language))] : [];
  const parties = found.parties.map((party) => party.id);
  const again = found.source === 'file' ? '/cooperation/swaps?of=file' : `/cooperation/swaps?scenario=${encodeURIComponent(found.name)}&parties=${parties.join(',')}`;
  return (
    <>
      <div class="page-head">
        <div>
          <p class="eyebrow">{found.source === 'file' ? words.eyebrowFile : words.eyebrowScenario}</p>
          <h1>
            <Said english={found.title} />
          </h1>
          <p class="lead">
            {[fill(words.setting, listed(parties), found.months, found.start, settled), ...spread].join(' ')}
            {found.probability < 1 && ` ${fill(words.branch, percent(found.probability, language))}`}
          </p>
        </div>
        <div class="controls">
          <a class="button" href={again}>
            {general.otherStudy}
          </a>
        </div>
      </div>
      <div class="grid">
        <Exchanges id={id} found={found} />
        {allFlows(found).length > 0 && <Gains id={id} found={found} />}
        <Alternatives id={id} found={found} />
        <SwapObstacles id={id} found={found} />
        <SwapThings id={id} found={found} />
        <Basis found={found} />
        <Card title={words.conclude}>
          <ul class="plain">
            {words.concludes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}

function Exchanges({ id, found }: SwapProps) {
  const texts = useWords(studyWords);
  const { words, party, listed, form, months, tonnes, paid } = useSwapNames();
  const all = allFlows(found);
  if (all.length === 0) {
    return (
      <Card title={words.exchanges}>
        <p>{words.none}</p>
      </Card>
    );
  }
  const table = {
    columns: [{ name: words.from, text: true }, { name: words.to, text: true }, { name: words.form, text: true }, { name: words.when, text: true }, { name: words.tonnes }],
    rows: all.map((flow) => [text(party(flow.from)), text(party(flow.to)), text(form(flow.form)), text(months(flow.first, flow.last)), cell(flow.tonnes, tonnes)]),
  };
  const gives = (flow: Flow) => fill(words.gives, party(flow.from), party(flow.to), tonnes(flow.tonnes), form(flow.form), months(flow.first, flow.last));
  return (
    <Card title={words.exchanges} how={fill(words.exchangesHow, paid(clean(found.gain, found)))} table={table} file={`${id}-exchanges`} source={fill(texts.source, id)}>
      {found.rings.map((ring, at) => (
        <Way key={at} name={fill(words.ring, listed(ring.members))} parts={flows(ring.parts).map(gives)} />
      ))}
      {found.oneWay.map((way, at) => (
        <Way key={at} name={fill(words.oneWay, party(way.from), party(way.to))} parts={flows(way.parts).map(gives)} />
      ))}
      <p class="how verdict">{words.note}</p>
    </Card>
  );
}

function Way({ name, parts }: { readonly name: string; readonly parts: readonly string[] }): ComponentChildren {
  return (
    <div class="way">
      <h3 class="panel-name">{name}</h3>
      <ul class="plain">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  );
}

function Gains({ id, found }: SwapProps) {
  const general = useWords(cooperationWords);
  const { words, party, usd, paid } = useSwapNames();
  const gain = (value: number) => clean(value, found);
  const bars = found.gains.map((one) => ({ id: one.party, group: '', name: party(one.party), value: gain(one.gain), low: undefined, high: undefined }));
  const table = {
    columns: [{ name: general.party, text: true }, { name: words.alone }, { name: words.gain }, { name: words.got }, { name: words.bore }, { name: words.gave }],
    rows: found.gains.map((one) => [text(party(one.party)), cell(gain(one.alone), paid), cell(gain(one.gain), usd), cell(one.gotWorth, paid), cell(one.bore, paid), cell(one.gaveValue, paid)]),
  };
  const paying = (sentence: string, transfers: Swaps['payments']['nobodyLoses']) =>
    transfers && transfers.payments.length > 0 ? [fill(sentence, transfers.payments.map((one) => fill(words.pays, party(one.from), party(one.to), paid(one.amount))).join(', '))] : [];
  const said = [...paying(words.payLeast, found.payments.nobodyLoses), ...paying(words.payEqual, found.payments.equalGain)];
  return (
    <Card title={words.gains} how={words.gainsHow} size="half" table={table} file={`${id}-gains`} source={fill(words.checks, error(found.checks.gains), error(found.checks.tonnes), error(found.checks.rings))}>
      <GainBars bars={bars} label={words.gains} show={usd} />
      {said.map((one) => (
        <p key={one} class="verdict">
          {one}
        </p>
      ))}
    </Card>
  );
}

function Alternatives({ id, found }: SwapProps) {
  const { words, party, usd } = useSwapNames();
  const name = (one: Swaps['alternatives'][number]) => {
    const terms = words.short[one.kind + (one.pairwise ? '2' : '')] ?? one.kind;
    return one.even ? fill(words.shortEven, terms) : terms;
  };
  const bars = found.alternatives.map((one) => ({ id: name(one), group: '', name: name(one), value: clean(one.gain, found), low: undefined, high: undefined }));
  const table = {
    columns: [{ name: words.kind, text: true }, { name: words.all }, ...found.parties.map((one) => ({ name: party(one.id) })), { name: words.largest, text: true }],
    rows: found.alternatives.map((one) => [
      text(name(one)),
      cell(clean(one.gain, found), usd),
      ...one.gains.map((gain) => cell(clean(gain, found), usd)),
      text(one.largestRing === 0 ? '–' : fill(words.largestOf, one.largestRing)),
    ]),
  };
  return (
    <Card title={words.alternatives} how={words.alternativesHow} size={allFlows(found).length > 0 ? 'half' : undefined} table={table} file={`${id}-terms`}>
      <GainBars bars={bars} label={words.alternatives} show={usd} />
    </Card>
  );
}

function Basis({ found }: { readonly found: Swaps }) {
  const { words, thing, party, form } = useSwapNames();
  const names = new Map([
    ...found.needs.map((one) => [one.id, thing(one)] as const),
    ...found.lots.map((one) => [one.id, thing({ ...one, forms: [one.form] })] as const),
    ...found.plants.map((one) => [one.id, plantName(one, party, form)] as const),
  ]);
  return (
    <Card title={words.basis} size={found.balances.some((one) => one.given > 0 || one.got > 0) ? 'half' : undefined}>
      <dl class="terms">
        {bases(found).map((one) => (
          <div key={one.ids.join(' ')}>
            <dt>{one.ids.map((id) => names.get(id) ?? id).join(', ')}</dt>
            <dd>
              {one.says.map((sentence) => (
                <Said key={sentence} english={sentence} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
