import type { PactCase, PactWorld } from '../../api/client';
import { GainBars, type GainBar } from '../../charts/GainBars';
import { useSettings, useWords } from '../../frame/settings';
import { error, percent, signedMoney } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { fill } from '../../words/language';
import { countryName } from '../../words/names';
import { answersOf, byClauses, doneBars, spread, touchedBy, type Drawing } from './pactBars';
import { mostDrawn, row, type Figure } from './pacts';
import { pactWords } from './pactWords';

interface Props {
  readonly one: PactCase;
  readonly world: PactWorld;
  readonly figure: Figure;
  /** How the parties trade in this world. */
  readonly name: string;
  readonly file: string;
  /** What a set of clauses is called. */
  readonly listed: (clauses: readonly string[]) => string;
}

/** What happens where one does not keep to a pact, leaves it, or the exporter answers it; each drawn for all that is agreed and for the smallest pact. */
export function PactWhatIfs(props: Props) {
  return (
    <>
      <Broken {...props} />
      <Left {...props} />
      <Answered {...props} />
    </>
  );
}

function Broken({ one, world, figure, name, file, listed }: Props) {
  const words = useWords(pactWords);
  const { language } = useSettings();
  const usd = (value: number) => signedMoney(value, language);
  const party = (code: string) => countryName(code, language);
  if (world.broken.length === 0) return null;
  return (
    <Card
      title={`${words.broken}: ${name}`}
      how={fill(words.figureHow, words.figures[figure], words.brokenHow)}
      file={`${file}-broken-${figure}`}
      source={fill(words.checks, error(one.checks.world), one.checks.valued)}
      table={{
        columns: [{ name: words.pact, text: true }, { name: words.breaker, text: true }, { name: words.own }, { name: words.others }, { name: words.outsiders }],
        rows: world.broken.map((each) => {
          const told = touchedBy(each.against, each.party, figure);
          return [text(listed(each.clauses)), text(party(each.party)), cell(told.own, usd), cell(told.others, usd), cell(told.outsiders, usd)];
        }),
      }}
    >
      <Drawings drawings={byClauses(world.broken)} listed={listed} label={`${words.broken}, ${name}, ${words.figures[figure]}`} bars={(list) => doneBars(list, figure, (each) => fill(words.breaks, party(each.party)), words.done)} />
    </Card>
  );
}

function Left({ one, world, figure, name, file, listed }: Props) {
  const words = useWords(pactWords);
  const { language } = useSettings();
  const usd = (value: number) => signedMoney(value, language);
  const party = (code: string) => countryName(code, language);
  if (world.left.length === 0) return null;
  return (
    <Card
      title={`${words.left}: ${name}`}
      how={fill(words.figureHow, words.figures[figure], words.leftHow)}
      file={`${file}-left-${figure}`}
      source={fill(words.checks, error(one.checks.world), one.checks.valued)}
      table={{
        columns: [{ name: words.pact, text: true }, { name: words.leaver, text: true }, { name: words.month }, { name: words.own }, { name: words.others }, { name: words.outsiders }],
        rows: world.left.map((each) => {
          const told = touchedBy(each.against, each.party, figure);
          return [text(listed(each.clauses)), text(party(each.party)), cell(each.month, String), cell(told.own, usd), cell(told.others, usd), cell(told.outsiders, usd)];
        }),
      }}
    >
      <Drawings drawings={byClauses(world.left)} listed={listed} label={`${words.left}, ${name}, ${words.figures[figure]}`} bars={(list) => doneBars(list, figure, (each) => fill(words.leaves, party(each.party), each.month), words.done)} />
    </Card>
  );
}

function Answered({ one, world, figure, name, file, listed }: Props) {
  const words = useWords(pactWords);
  const { language } = useSettings();
  const usd = (value: number) => signedMoney(value, language);
  const party = (code: string) => countryName(code, language);
  if (world.answered.length === 0) return null;
  const few = one.players.length <= mostDrawn;
  const reaction = (kind: { readonly kind: string; readonly share: number; readonly month: number } | undefined) =>
    kind ? fill(words.reactions[kind.kind] ?? kind.kind, percent(kind.share, language), kind.month) : (words.reactions['NONE'] ?? '');
  const bars = (list: ReturnType<typeof answersOf>[number]['own']) =>
    list.flatMap((each): GainBar[] => {
      const group = reaction(each.reaction);
      const own = row(each.effect, figure);
      const ends = each.range.map((end) => row(end.effect, figure));
      const bar = (who: string, of: (told: typeof own) => number, colour?: string): GainBar => ({ id: `${group} ${who}`, group, name: who, value: of(own), ...spread(of(own), ends.map(of)), colour });
      const parties = few ? one.players.map((player, at) => bar(party(player.id), (told) => told.each[at] ?? 0)) : [bar(words.together, (told) => told.together)];
      return [...parties, bar(words.outsiders, (told) => told.outsiders, 'var(--upstream)')];
    });
  return (
    <Card
      title={`${words.answered}: ${name}`}
      how={fill(words.figureHow, words.figures[figure], words.answeredHow)}
      file={`${file}-answered-${figure}`}
      source={fill(words.checks, error(one.checks.world), one.checks.valued)}
      table={{
        columns: [{ name: words.pact, text: true }, { name: words.reaction, text: true }, ...one.players.map((player) => ({ name: party(player.id) })), { name: words.together }, { name: words.outsiders }],
        rows: world.answered
          .flatMap((each) => [each, ...each.range.map((end) => ({ ...end, clauses: each.clauses }))])
          .map((each) => {
            const own = row(each.effect, figure);
            return [text(listed(each.clauses)), text(reaction(each.reaction)), ...own.each.map((value) => cell(value, usd)), cell(own.together, usd), cell(own.outsiders, usd)];
          }),
      }}
    >
      <Drawings drawings={answersOf(world)} listed={listed} label={`${words.answered}, ${name}, ${words.figures[figure]}`} bars={bars} />
    </Card>
  );
}

interface DrawingsProps<One> {
  readonly drawings: readonly Drawing<One>[];
  readonly listed: (clauses: readonly string[]) => string;
  readonly label: string;
  readonly bars: (list: readonly One[]) => GainBar[];
}

/** One drawing a set of clauses, side by side. */
function Drawings<One>({ drawings, listed, label, bars }: DrawingsProps<One>) {
  const { language } = useSettings();
  return (
    <div class="two-drawings">
      {drawings.map(({ clauses, own }) => (
        <div key={clauses.join('+')}>
          <h3>{listed(clauses)}</h3>
          <GainBars bars={bars([...own])} label={`${label}: ${listed(clauses)}`} show={(value) => signedMoney(value, language)} />
        </div>
      ))}
    </div>
  );
}
