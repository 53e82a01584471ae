import type { PactCase, PactRange, Pacts, PactWorld } from '../../api/client';
import { GainBars, type GainBar } from '../../charts/GainBars';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { error, percent, signedMoney, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { Said } from '../../parts/Said';
import { cell, words as text } from '../../parts/table';
import { Found } from '../../studies/Found';
import { fill, join } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { ExpectedPactsCards } from './ExpectedPactsCards';
import { PactAssumptions } from './PactAssumptions';
import { PactWhatIfs } from './PactWhatIfs';
import { SmallestAgreement } from './SmallestAgreement';
import { drawnPacts, isFigure, mostDrawn, pactFigures, pactName, row, usable, type Figure } from './pacts';
import { pactWords } from './pactWords';
import type { ViewProps } from './views';
import { cooperationWords } from './words';

/** What each agreement is worth to each party and to outsiders, in both worlds. */
export function PactsView({ id, query }: ViewProps) {
  const asked = query.get('figure');
  const figure: Figure = isFigure(asked) ? asked : 'welfare';
  return (
    <Found<Pacts> study="pacts" id={id}>
      {(found) => (
        <>
          {found.expected.length > 0 && <ExpectedPactsCards id={id} found={found} figure={figure} />}
          {found.cases.map((one) => (
            <Case key={one.scenario} id={id} one={one} figure={figure} />
          ))}
          <div class="grid">
            <PactAssumptions id={id} found={found} />
          </div>
        </>
      )}
    </Found>
  );
}

interface CaseProps {
  readonly id: string;
  readonly one: PactCase;
  readonly figure: Figure;
}

function Case({ id, one, figure }: CaseProps) {
  const words = useWords(pactWords);
  const general = useWords(cooperationWords);
  const { language } = useSettings();
  const parties = one.players.map((player) => player.id);
  const idle = one.clauses.filter((clause) => clause.state !== 'VALUED');
  return (
    <>
      <div class="page-head">
        <div>
          <p class="eyebrow">{mineralName(one.mineral, language)}</p>
          <h1>
            <Said english={one.title} />
          </h1>
          <p class="lead">{fill(words.against, join(parties.map((party) => countryName(party, language)), language), one.months)}</p>
        </div>
        <div class="controls">
          <Choice strong label={words.figure} options={pactFigures.map((each) => [each, words.figures[each]] as const)} chosen={figure} onChoose={(chosen) => chooseInAddress({ figure: chosen })} />
          <a class="button" href={`/cooperation/pacts?scenario=${encodeURIComponent(one.scenario)}&parties=${parties.join(',')}`}>
            {general.otherStudy}
          </a>
        </div>
      </div>
      <div class="grid">
        {one.worlds.map((world) => (
          <World key={String(world.restricting)} id={id} one={one} world={world} figure={figure} />
        ))}
        {idle.length > 0 && (
          <Card title={words.notes} source={fill(words.checks, error(one.checks.world), one.checks.valued)}>
            <ul class="plain">
              {idle.map((clause) => (
                <li key={clause.clause}>{`${words.clauses[clause.clause] ?? clause.clause}: ${words.states[clause.state] ?? clause.state}`}</li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}

interface WorldProps extends CaseProps {
  readonly world: PactWorld;
}

function World({ id, one, world, figure }: WorldProps) {
  const words = useWords(pactWords);
  const parties = useWords(cooperationWords);
  const { language } = useSettings();
  const name = world.restricting ? words.worlds.restricting : words.worlds.free;
  const party = (code: string) => countryName(code, language);
  const usd = (value: number) => signedMoney(value, language);
  const clause = (code: string) => words.clauses[code] ?? code;
  const able = world.pacts.find((pact) => pact.role === 'ALL')?.clauses ?? usable(one);
  const listed = (clauses: readonly string[]) => (clauses.length === able.length && able.length > 1 ? words.all : clauses.map(clause).join(' + '));
  const called = (clauses: readonly string[], role: string, formula: string | null) => pactName(clauses, role, able, clause, { all: words.all, without: (left) => fill(words.without, left) }) + (formula ? ` (${words.formulas[formula] ?? formula})` : '');
  const bars = drawnPacts(world).flatMap((pact): GainBar[] => {
    const own = row(pact.effect, figure);
    const bar = (who: string, value: number, range: PactRange | undefined, colour?: string): GainBar => ({ id: `${pact.clauses.join('+')} ${who}`, group: called(pact.clauses, pact.role, pact.formula), name: who, value, low: range?.[figure].low, high: range?.[figure].high, colour });
    const each = one.players.length <= mostDrawn ? one.players.map((player, at) => bar(party(player.id), own.each[at] ?? 0, pact.ranges?.parties[at])) : [bar(words.together, own.together, pact.ranges?.members)];
    return [...each, bar(words.outsiders, own.outsiders, pact.ranges?.outsiders, 'var(--upstream)')];
  });
  const line = (label: string, effect: (typeof world)['nobody'], released: number | undefined, ranges?: (typeof world)['pacts'][number]['ranges']) => {
    const own = row(effect, figure);
    const spread = ranges?.members[figure];
    return [
      text(label),
      ...own.each.map((value) => cell(value, usd)),
      cell(own.together, usd),
      cell(own.outsiders, usd),
      cell(own.world, usd),
      cell(released, (value) => three(value, language)),
      ...(one.drawn ? [cell(spread?.low, usd), cell(spread?.high, usd), ...one.players.map((_, at) => cell(ranges?.parties[at]?.chanceOfLoss, (value) => percent(value, language)))] : []),
    ];
  };
  const table = {
    columns: [{ name: words.pact, text: true }, ...one.players.map((player) => ({ name: party(player.id) })), { name: words.together }, { name: words.outsiders }, { name: words.world }, { name: words.released }, ...(one.drawn ? [{ name: words.low }, { name: words.high }, ...one.players.map((player) => ({ name: fill(words.loses, party(player.id)) }))] : [])],
    rows: [line(words.nobody, world.nobody, 0), ...world.pacts.map((pact) => line(called(pact.clauses, pact.role, pact.formula), pact.effect, pact.releasedTonnes, pact.ranges))],
  };
  const small = world.smallest;
  const file = `${id}-${world.restricting ? 'restricting' : 'free'}`;
  return (
    <>
      <Card title={fill(words.pacts, name)} how={`${fill(words.figureHow, words.figures[figure], words.pactsHow)}${one.drawn ? ` ${fill(words.drawn, one.drawn.done, one.drawn.asked, one.drawn.seed)}` : ''}`} table={table} file={`${file}-${figure}`} source={fill(words.checks, error(one.checks.world), one.checks.valued)}>
        <GainBars bars={bars} label={`${fill(words.pacts, name)}: ${words.figures[figure]}`} show={usd} />
        {small && <SmallestAgreement small={small} listed={listed} />}
      </Card>
      <PactWhatIfs one={one} world={world} figure={figure} name={name} file={file} listed={listed} />
      {world.captured.length > 0 && (
        <Card
          title={`${words.captured}: ${name}`}
          how={words.capturedHow}
          size="half"
          file={`${file}-captured`}
          table={{
            columns: [{ name: parties.party, text: true }, { name: words.released }, { name: words.ownUsers }, { name: words.worldUsers }, { name: words.share }],
            rows: world.captured.map((each) => [
              text(party(each.party)),
              cell(each.tonnes, (value) => three(value, language)),
              cell(each.users, usd),
              cell(each.worldUsers, usd),
              cell(each.share, (value) => percent(value, language)),
            ]),
          }}
        />
      )}
    </>
  );
}
