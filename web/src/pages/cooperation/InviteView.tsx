import type { Invitation, InviteCase, InviteGame } from '../../api/client';
import { GainBars } from '../../charts/GainBars';
import { chooseInAddress } from '../../frame/address';
import { useWords } from '../../frame/settings';
import { percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { Said } from '../../parts/Said';
import { cell, words as text } from '../../parts/table';
import { Found } from '../../studies/Found';
import { Lists } from '../../studies/Lists';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import { useSaid } from '../../words/said';
import { InviteSplits } from './InviteSplits';
import { alreadyGained, changesOf, expectedOf, inviteBars, inviteFigures, isFigure, ordered, stopping, type Figure } from './invite';
import { inviteWords } from './inviteWords';
import { useNames } from './useNames';
import type { ViewProps } from './views';
import { cooperationWords } from './words';

/** Whom to invite next: what each candidate brings, in which order, and what is lost where the group splits. */
export function InviteView({ id, query }: ViewProps) {
  return (
    <Found<Invitation> study="invite" id={id}>
      {(found) => <Invited id={id} found={found} query={query} />}
    </Found>
  );
}

function Invited({ id, found, query }: { readonly id: string; readonly found: Invitation; readonly query: URLSearchParams }) {
  const words = useWords(inviteWords);
  const general = useWords(cooperationWords);
  const names = useNames();
  const said = useSaid();
  const one = found.cases.find((each) => each.scenario === query.get('scenario')) ?? found.cases[0];
  const asked = query.get('figure');
  const figure: Figure = isFigure(asked) ? asked : 'welfare';
  if (!one) return null;
  const members = names.listed(found.members.map((member) => member.id));
  const invites = one.games.some((game) => game.invites.length > 0);
  const split = one.splits[0];
  const parties = split ? [...split.one, ...split.other] : [];
  return (
    <>
      <div class="page-head">
        <div>
          <p class="eyebrow">{mineralName(one.mineral, names.language)}</p>
          <h1>{invites || !split ? fill(words.title, members) : fill(words.splitTitle, names.listed(parties))}</h1>
          <p class="lead">
            <Said english={one.title} />
            {words.stop} {words.setting}
          </p>
        </div>
        <div class="controls">
          {invites && <Choice label={words.figure} options={inviteFigures.map((each) => [each, words.figures[each]] as const)} chosen={figure} onChoose={(chosen) => chooseInAddress({ figure: chosen === 'welfare' ? undefined : chosen })} />}
          {found.cases.length > 1 && (
            <Choice
              strong
              label={words.scenario}
              options={found.cases.map((each) => [each.scenario, said(each.title).text] as const)}
              chosen={one.scenario}
              onChoose={(scenario) => chooseInAddress({ scenario })}
            />
          )}
          <a class="button" href={again(found)}>
            {general.otherStudy}
          </a>
        </div>
      </div>
      <div class="grid">
        {['FREE', 'RESTRICTING'].map((outsiders) => (
          <Expected key={outsiders} id={id} found={found} outsiders={outsiders} />
        ))}
        {one.games.map((game) => (
          <Game key={game.outsiders} id={id} found={found} one={one} game={game} figure={figure} />
        ))}
        {one.splits.length > 0 && <InviteSplits id={id} one={one} />}
        <Lists
          lists={[
            [words.should, words.shouldList],
            [words.shouldNot, words.shouldNotList],
          ]}
        />
      </div>
    </>
  );
}

/** The same question once more, to be changed. */
function again(found: Invitation): string {
  const [first, ...more] = found.cases.map((one) => one.scenario);
  const query = new URLSearchParams({
    scenario: first ?? '',
    parties: found.members.map((member) => member.id).join(','),
    candidates: found.candidates.filter((candidate) => candidate.of === null).map((candidate) => candidate.id).join(','),
    scenarios: more.join(','),
  });
  return `/cooperation/invite?${query.toString()}`;
}

function Expected({ id, found, outsiders }: { readonly id: string; readonly found: Invitation; readonly outsiders: string }) {
  const words = useWords(inviteWords);
  const texts = useWords(studyWords);
  const { language, party, usd } = useNames();
  const said = useSaid();
  const expected = expectedOf(found, outsiders);
  if (expected.length === 0) return null;
  const share = (value: number) => percent(value, language);
  const yearly = expected.every((one) => one.jointPerYear !== null);
  const title = (scenario: string) => said(found.cases.find((one) => one.scenario === scenario)?.title).text || scenario;
  const table = {
    columns: [{ name: words.candidate, text: true }, { name: words.membersBar }, { name: words.itself }, { name: words.together }, { name: words.unpaid }, { name: words.least }, { name: words.leastIn, text: true }, ...(yearly ? [{ name: words.yearly }] : [])],
    rows: expected.map((one) => [
      text(party(one.candidate)),
      cell(one.membersGain, usd),
      cell(one.candidateGain, usd),
      cell(one.jointGain, usd),
      cell(one.joinsByItself, share),
      cell(one.leastMembersGain, usd),
      text(title(one.leastScenario)),
      ...(yearly ? [cell(one.jointPerYear, usd)] : []),
    ]),
  };
  const name = fill(words.expected, words.outsiders[outsiders] ?? outsiders);
  return (
    <Card title={name} how={words.weighing[found.weighing]} table={table} file={`${id}-expected-${outsiders.toLowerCase()}`} source={fill(texts.source, id)}>
      <GainBars bars={inviteBars(expected, party, words)} label={name} show={usd} />
      <ul class="plain verdict how">
        {found.cases.map((one) => (
          <li key={one.scenario}>
            {one.perYear === null ? fill(words.weight, title(one.scenario), share(one.weight)) : fill(words.weightYearly, title(one.scenario), share(one.weight), three(one.perYear, language))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface GameProps {
  readonly id: string;
  readonly found: Invitation;
  readonly one: InviteCase;
  readonly game: InviteGame;
  readonly figure: Figure;
}

function Game({ id, found, one, game, figure }: GameProps) {
  const words = useWords(inviteWords);
  const texts = useWords(studyWords);
  const { party, listed, usd, paid } = useNames();
  const members = found.members.map((member) => member.id);
  const invites = ordered(game);
  const world = words.outsiders[game.outsiders] ?? game.outsiders;
  const title = fill(words.gains, world);
  const file = `${id}-${one.scenario}-${game.outsiders.toLowerCase()}`;
  const table = {
    columns: [{ name: words.candidate, text: true }, { name: words.membersBar }, { name: words.itself }, { name: words.together }, { name: words.others }, { name: words.joins, text: true }, { name: words.leastPaid }],
    rows: invites.map((invite) => [
      text(party(invite.candidate)),
      cell(invite.membersGain, usd),
      cell(invite.candidateGain, usd),
      cell(invite.jointGain, usd),
      cell(invite.outsidersGain, usd),
      text(words.joinsBy[invite.joins] ?? invite.joins),
      invite.leastPaid > 0 ? cell(invite.leastPaid, paid) : text('–'),
    ]),
  };
  const already = alreadyGained(game);
  const [bestForMembers, best] = [game.byMembers[0], game.byJoint[0]];
  const stops = stopping(one, members);
  const unknown = [...new Set(found.candidates.flatMap((candidate) => candidate.unknown))];
  const told = [
    fill(already < 0 ? words.alreadyLoses : words.already, paid(Math.abs(already))),
    ...(bestForMembers && best ? [fill(words.best, party(bestForMembers), party(best))] : []),
    ...invites.filter((invite) => invite.joins === 'IF_PAID').map((invite) => fill(words.paid, party(invite.candidate), paid(invite.leastPaid), paid(invite.jointGain))),
    ...(stops.length > 0 ? [fill(words.stops, listed(stops))] : []),
    ...found.candidates.filter((candidate) => candidate.players.length > 1 && candidate.players.join('+') !== candidate.id).map((candidate) => fill(words.group, party(candidate.id), listed(candidate.players))),
    ...(unknown.length > 0 ? [fill(words.unknown, listed(unknown))] : []),
  ];
  return (
    <>
      <Card title={title} how={fill(words.gainsHow, words.outsidersHow[game.outsiders] ?? '')} table={table} file={file} source={`${fill(texts.source, id)} · ${fill(words.solved, game.solved)}`}>
        <GainBars bars={inviteBars(invites, party, words)} label={title} show={usd} />
        <ul class="plain verdict">
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Card>
      <Steps game={game} file={file} world={world} />
      <Each invites={invites} members={members} figure={figure} file={file} world={world} />
    </>
  );
}

function Steps({ game, file, world }: { readonly game: InviteGame; readonly file: string; readonly world: string }) {
  const words = useWords(inviteWords);
  const { party, usd } = useNames();
  const title = fill(words.order, world);
  const name = (at: number, invited: string) => fill(words.step, at + 1, party(invited));
  const bars = game.steps.flatMap((step, at) => {
    const bar = (who: string, value: number) => ({ id: `${at} ${who}`, group: name(at, step.invited), name: who, value, low: undefined, high: undefined });
    return [bar(words.membersBar, step.membersGain), ...(at > 0 ? [bar(words.before, step.beforeGain)] : []), bar(words.itself, step.candidateGain)];
  });
  const table = {
    columns: [{ name: words.invited, text: true }, { name: words.membersBar }, { name: words.before }, { name: words.itself }, { name: words.together }],
    rows: game.steps.map((step, at) => [text(name(at, step.invited)), cell(step.membersGain, usd), cell(step.beforeGain, usd), cell(step.candidateGain, usd), cell(step.jointGain, usd)]),
  };
  return game.steps.length > 0 ? (
    <Card title={title} how={words.stepsHow} size="half" table={table} file={`${file}-order`}>
      <GainBars bars={bars} label={title} show={usd} />
    </Card>
  ) : (
    <Card title={title} size="half">
      <p>{words.stepsNone}</p>
    </Card>
  );
}

interface EachProps {
  readonly invites: ReturnType<typeof ordered>;
  readonly members: readonly string[];
  readonly figure: Figure;
  readonly file: string;
  readonly world: string;
}

function Each({ invites, members, figure, file, world }: EachProps) {
  const words = useWords(inviteWords);
  const { party, usd } = useNames();
  const table = {
    columns: [{ name: words.candidate, text: true }, ...members.map((member) => ({ name: party(member) })), { name: words.itself }],
    rows: invites.map((invite) => {
      const own = changesOf(invite, members, figure);
      return [text(party(invite.candidate)), ...own.members.map((value) => cell(value, usd)), cell(own.come, usd)];
    }),
  };
  return (
    <Card
      title={fill(words.each, world)}
      how={fill(words.eachHow, words.figures[figure])}
      size="half"
      table={table}
      file={`${file}-${figure}`}
    />
  );
}
