import type { Cooperation, Game } from '../../api/client';
import { GainBars } from '../../charts/GainBars';
import { useWords } from '../../frame/settings';
import { error, money } from '../../format/format';
import { Card } from '../../parts/Card';
import { Said } from '../../parts/Said';
import { cell, words as text, type Cell } from '../../parts/table';
import { Found } from '../../studies/Found';
import { Lists } from '../../studies/Lists';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import { coalitionOf, coalitions, drawn, hasCore, payments, shares, touched, worthBars } from './figures';
import { gamesWords } from './gamesWords';
import { useNames } from './useNames';
import type { ViewProps } from './views';
import { cooperationWords } from './words';

/** What coalitions are worth and how the gain of all can be shared, in three games side by side. */
export function GamesView({ id }: ViewProps) {
  return (
    <Found<Cooperation> study="cooperation" id={id}>
      {(found) => <Games found={found} />}
    </Found>
  );
}

/** What is said of games, names and amounts on the page. */
function useTold() {
  const words = useWords(gamesWords);
  return { ...useNames(), general: useWords(cooperationWords), words, game: (kind: string) => words.games[kind] ?? kind };
}

function Games({ found }: { readonly found: Cooperation }) {
  const { words, general, language, listed } = useTold();
  const market = found.games.filter((game) => game.together.length > 0);
  const again = `/cooperation/games?scenario=${encodeURIComponent(found.scenario)}&parties=${found.players.map((player) => player.id).join(',')}`;
  return (
    <>
      <div class="page-head">
        <div>
          <p class="eyebrow">{mineralName(found.mineral, language)}</p>
          <h1>
            <Said english={found.title} />
          </h1>
          <p class="lead">{fill(words.setting, listed(found.players.map((player) => player.id)), found.months)}</p>
        </div>
        <div class="controls">
          <a class="button" href={again}>
            {general.otherStudy}
          </a>
        </div>
      </div>
      <div class="grid">
        <Side found={found} />
        <Worth found={found} />
        {found.games.map((game) => (
          <Shares key={game.kind} found={found} game={game} />
        ))}
        {market.map((game) => (
          <Payments key={game.kind} found={found} game={game} />
        ))}
        {market.map((game) => (
          <Alone key={game.kind} found={found} game={game} />
        ))}
        {market.map((game) => (
          <Together key={game.kind} found={found} game={game} />
        ))}
        {market.map((game) => (
          <Touched key={game.kind} found={found} game={game} />
        ))}
        <Conclude />
      </div>
    </>
  );
}

interface Part {
  readonly found: Cooperation;
  readonly game: Game;
}

function Side({ found }: { readonly found: Cooperation }) {
  const { words, language, game: gameName, coalition, usd } = useTold();
  const of = (row: string, each: (game: Game) => Cell): Cell[] => [text(row), ...found.games.map(each)];
  const some = found.games.some((game) => game.superadditivity.count > 0);
  const rows = [
    of(words.worthOfAll, (game) => cell(game.coalitions.at(-1)?.worth, usd)),
    of(words.restOfWorld, (game) => cell(touched(game.coalitions.at(-1) as Game['coalitions'][number])?.rest, usd)),
    of(words.core, (game) => text(hasCore(game) ? words.coreSome : fill(words.coreEmpty, money(game.leastCore, language)))),
    of(words.pairs, (game) => text(fill(words.pairsOf, game.superadditivity.count, game.superadditivity.pairs))),
    ...(some
      ? [
          of(words.worst, (game) => {
            const worst = game.superadditivity.worst[0];
            return worst ? text(`${coalition(worst.one)} · ${coalition(worst.other)}: ${money(worst.lost, language)}`) : text('–');
          }),
        ]
      : []),
  ];
  const table = { columns: [{ name: words.fact, text: true }, ...found.games.map((game) => ({ name: gameName(game.kind), text: true }))], rows };
  return (
    <Card title={words.side} how={words.sideHow} table={table} file={`${found.id}-games`} source={found.id}>
      {undefined}
    </Card>
  );
}

function Worth({ found }: { readonly found: Cooperation }) {
  const { words, game: gameName, coalition, usd } = useTold();
  const texts = useWords(studyWords);
  const all = coalitions(found);
  const shown = drawn(all);
  const table = {
    columns: [{ name: words.coalition, text: true, key: 'coalition' }, ...found.games.map((game) => ({ name: gameName(game.kind), key: game.kind }))],
    rows: all.map((members) => [text(coalition(members)), ...found.games.map((game) => cell(coalitionOf(game, members)?.worth, usd))]),
  };
  const few = shown.length < all.length ? ' ' + fill(words.worthFew, shown.length - 1, all.length) : '';
  return (
    <Card title={words.worth} how={words.worthHow + few} table={table} file={`${found.id}-coalitions`} source={fill(texts.source, found.id)}>
      <GainBars bars={worthBars(found, shown, coalition, gameName)} label={words.worth} show={usd} />
      <dl class="terms games-how">
        {found.games.map((game) => (
          <div key={game.kind}>
            <dt>{gameName(game.kind)}</dt>
            <dd>{words.gamesHow[game.kind]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Shares({ found, game }: Part) {
  const { words, general, language, party, listed, game: gameName, usd } = useTold();
  const concept = (one: string) => words.concepts[one] ?? one;
  const bars = shares(found, game).map((one) => ({ id: `${one.player} ${one.concept}`, group: party(one.player), name: concept(one.concept), value: one.value, low: undefined, high: undefined }));
  const falls = game.together.length > 0;
  const table = {
    columns: [{ name: general.party, text: true }, ...(falls ? [{ name: concept('falls') }] : []), ...game.points.map((point) => ({ name: concept(point.concept) }))],
    rows: found.players.map((player, at) => [
      text(party(player.id)),
      ...(falls ? [cell(game.together.find((gain) => gain.player === player.id)?.welfare, usd)] : []),
      ...game.points.map((point) => cell(point.shares[at], usd)),
    ]),
  };
  const said = game.points.map((point) =>
    point.leavers.length === 0 ? fill(words.inCore, concept(point.concept)) : fill(words.outOfCore, concept(point.concept), listed(point.leavers), money(point.violation, language)),
  );
  if (game.points.some((point) => point.concept === 'prenucleolus')) said.push(words.prenucleolus);
  if (game.points.some((point) => point.concept === 'owen')) said.push(words.owenHow);
  return (
    <Card
      title={fill(words.shares, gameName(game.kind))}
      size="third"
      table={table}
      file={`${found.id}-${game.kind.toLowerCase()}-shares`}
      source={`${fill(words.checks, error(game.checks.shares), error(game.checks.transfers), game.solved, game.coalitions.length)} ${game.checks.kohlberg ? words.kohlberg : words.kohlbergNot}`}
    >
      <GainBars bars={bars} label={fill(words.shares, gameName(game.kind))} show={usd} />
      <ul class="plain verdict">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Card>
  );
}

function Payments({ found, game }: Part) {
  const { words, language, party, game: gameName } = useTold();
  const shown = (value: number) => money(value, language);
  const paid = payments(game);
  const aim = (one: string) => words.aims[one] ?? one;
  const worth = game.coalitions.at(-1)?.worth ?? 0;
  const none = game.nobodyLoses === null ? fill(words.losesNever, money(-worth, language)) : game.nobodyLoses.payments.length === 0 ? words.losesNone : undefined;
  const table = {
    columns: [{ name: words.aim, text: true }, { name: words.from, text: true }, { name: words.to, text: true }, { name: words.amount }],
    rows: paid.map((one) => [text(aim(one.aim)), text(party(one.from)), text(party(one.to)), cell(one.amount, shown)]),
  };
  const bars = paid.map((one) => ({ id: `${one.aim} ${one.from} ${one.to}`, group: aim(one.aim), name: `${party(one.from)} → ${party(one.to)}`, value: one.amount, low: undefined, high: undefined }));
  return (
    <Card title={fill(words.payments, gameName(game.kind))} how={words.paymentsHow} size="half" table={table} file={`${found.id}-${game.kind.toLowerCase()}-payments`} source={found.id}>
      {none && <p>{none}</p>}
      <GainBars bars={bars} label={fill(words.payments, gameName(game.kind))} show={shown} />
    </Card>
  );
}

const figures = ['welfare', 'territory', 'userLossAvoided', 'valueAddedLow', 'valueAddedHigh'] as const;

const losses = ['welfare', 'users', 'valueAddedLow', 'valueAddedHigh'] as const;

/** What gains are counted from; results kept before it was told do not have it. */
function Alone({ found, game }: Part) {
  const { words, general, language, party, game: gameName } = useTold();
  if (!game.alone) return null;
  const table = {
    columns: [{ name: general.party, text: true }, ...losses.map((figure) => ({ name: words.losses[figure] ?? figure }))],
    rows: game.alone.map((loss) => [text(party(loss.player)), ...losses.map((figure) => cell(loss[figure], (usd) => money(usd, language)))]),
  };
  return <Card title={fill(words.alone, gameName(game.kind))} how={words.aloneHow} size="half" table={table} file={`${found.id}-${game.kind.toLowerCase()}-alone`} source={found.id} />;
}

function Together({ found, game }: Part) {
  const { words, general, party, game: gameName, usd } = useTold();
  const bars = game.together.flatMap((gain) =>
    figures.map((figure) => ({ id: `${gain.player} ${figure}`, group: party(gain.player), name: words.figures[figure] ?? figure, value: gain[figure], low: undefined, high: undefined })),
  );
  const table = {
    columns: [{ name: general.party, text: true }, ...figures.map((figure) => ({ name: words.figures[figure] ?? figure }))],
    rows: game.together.map((gain) => [text(party(gain.player)), ...figures.map((figure) => cell(gain[figure], usd))]),
  };
  const how = game.together.every((gain) => gain.welfare === gain.territory) ? words.togetherAlike : words.togetherHow;
  return (
    <Card title={fill(words.together, gameName(game.kind))} how={how} size="half" table={table} file={`${found.id}-${game.kind.toLowerCase()}-together`} source={found.id}>
      <GainBars bars={bars} label={fill(words.together, gameName(game.kind))} show={usd} />
    </Card>
  );
}

function Touched({ found, game }: Part) {
  const { words, party, coalition, game: gameName, usd } = useTold();
  const table = {
    columns: [{ name: words.coalition, text: true }, ...found.players.map((player) => ({ name: party(player.id) })), { name: words.rest }, { name: words.world }],
    rows: coalitions(found).map((members) => {
      const one = coalitionOf(game, members);
      return [
        text(coalition(members)),
        ...found.players.map((player, at): Cell => {
          const gain = one?.gains[at];
          return gain === undefined ? undefined : { shown: usd(gain), value: gain, ...(members.includes(player.id) ? { kind: 'member' } : {}) };
        }),
        cell(one && touched(one)?.rest, usd),
        cell(one?.world, usd),
      ];
    }),
  };
  return <Card title={fill(words.touched, gameName(game.kind))} how={words.touchedHow} size="half" table={table} most={12} file={`${found.id}-${game.kind.toLowerCase()}-outsiders`} source={found.id} />;
}

function Conclude() {
  const { words } = useTold();
  return (
    <Lists
      lists={[
        [words.should, words.shouldList],
        [words.shouldNot, words.shouldNotList],
      ]}
    />
  );
}
