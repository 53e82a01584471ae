import type { ExpectedPacts, ExpectedStake, ExpectedWorth, Pacts } from '../../api/client';
import { GainBars, type GainBar } from '../../charts/GainBars';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { percent, signedMoney } from '../../format/format';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { cell, words as text } from '../../parts/table';
import { fill, join } from '../../words/language';
import { countryName } from '../../words/names';
import { useSaid } from '../../words/said';
import { drawnPacts, mostDrawn, pactFigures, pactName, type Figure } from './pacts';
import { pactWords } from './pactWords';
import { SmallestAgreement } from './SmallestAgreement';

interface Props {
  readonly id: string;
  readonly found: Pacts;
  readonly figure: Figure;
}

/** The agreements over all scenarios by their weights, in both worlds; nothing where there is one scenario. */
export function ExpectedPactsCards({ id, found, figure }: Props) {
  const words = useWords(pactWords);
  const { language } = useSettings();
  const parties = found.cases[0]?.players.map((player) => countryName(player.id, language)) ?? [];
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{fill(words.expected, join(parties, language))}</h1>
        </div>
        <div class="controls">
          <Choice strong label={words.figure} options={pactFigures.map((each) => [each, words.figures[each]] as const)} chosen={figure} onChoose={(chosen) => chooseInAddress({ figure: chosen })} />
        </div>
      </div>
      <div class="grid">
        {found.expected.map((world) => (
          <World key={String(world.restricting)} id={id} found={found} figure={figure} world={world} />
        ))}
      </div>
    </>
  );
}

function World({ id, found, figure, world }: Props & { readonly world: ExpectedPacts }) {
  const words = useWords(pactWords);
  const said = useSaid();
  const { language } = useSettings();
  const name = world.restricting ? words.worlds.restricting : words.worlds.free;
  const usd = (value: number) => signedMoney(value, language);
  const share = (value: number) => percent(value, language);
  const party = (code: string) => countryName(code, language);
  const clause = (code: string) => words.clauses[code] ?? code;
  const able = world.pacts.find((pact) => pact.role === 'ALL')?.clauses ?? [];
  const called = (pact: ExpectedWorth) =>
    pactName(pact.clauses, pact.role, able, clause, { all: words.all, without: (left) => fill(words.without, left) }) + (pact.formula ? ` (${words.formulas[pact.formula] ?? pact.formula})` : '');
  const spread = (stake: ExpectedStake) => stake[figure];
  const few = found.cases[0] !== undefined && found.cases[0].players.length <= mostDrawn;
  const bars = drawnPacts(world).flatMap((pact): GainBar[] => {
    const bar = (who: string, stake: ExpectedStake, colour?: string): GainBar => {
      const own = spread(stake);
      return { id: `${pact.clauses.join('+')} ${who}`, group: called(pact), name: who, value: own.expected, low: own.least, high: own.most, colour };
    };
    const each = few ? pact.parties.map((stake) => bar(party(stake.player), stake)) : [bar(words.together, pact.members)];
    return [...each, bar(words.outsiders, pact.outsiders, 'var(--upstream)')];
  });
  const yearly = world.pacts.every((pact) => pact.members[figure].perYear !== null);
  const drawn = world.pacts.some((pact) => pact.members[figure].range !== null);
  const parties = world.pacts[0]?.parties.map((stake) => party(stake.player)) ?? [];
  const table = {
    columns: [
      { name: words.pact, text: true },
      ...[...parties, words.together, words.outsiders, words.world].map((one) => ({ name: one })),
      ...[words.deviation, words.least, words.most].map((one) => ({ name: one })),
      ...parties.map((one) => ({ name: fill(words.loses, one) })),
      ...(yearly ? [{ name: words.perYear }] : []),
      ...(drawn ? [{ name: words.low }, { name: words.high }] : []),
    ],
    rows: world.pacts.map((pact) => {
      const all = spread(pact.members);
      return [
        text(called(pact)),
        ...pact.parties.map((stake) => cell(spread(stake).expected, usd)),
        cell(all.expected, usd),
        cell(spread(pact.outsiders).expected, usd),
        cell(spread(pact.world).expected, usd),
        cell(all.deviation, usd),
        cell(all.least, usd),
        cell(all.most, usd),
        ...pact.parties.map((stake) => cell(spread(stake).chanceOfLoss, share)),
        ...(yearly ? [cell(all.perYear, usd)] : []),
        ...(drawn ? [cell(all.range?.low, usd), cell(all.range?.high, usd)] : []),
      ];
    }),
  };
  const small = world.smallest;
  const weights = found.cases.map((one) => fill(words.weight, said(one.title).text, share(one.weight)));
  return (
    <Card
      title={fill(words.expected, name)}
      how={`${fill(words.figureHow, words.figures[figure], words.expectedHow)} ${words.weighing[found.weighing] ?? ''} ${join(weights, language)}${words.stop}`}
      table={table}
      file={`${id}-expected-${world.restricting ? 'restricting' : 'free'}-${figure}`}
    >
      <GainBars bars={bars} label={`${fill(words.expected, name)}: ${words.figures[figure]}`} show={usd} />
      {small && <SmallestAgreement small={small} listed={(clauses) => clauses.map(clause).join(' + ')} />}
    </Card>
  );
}
