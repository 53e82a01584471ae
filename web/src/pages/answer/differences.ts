import type { Answer } from '../../api/client';
import { answered, at, mainForm, regionOf, seriesOf } from './figures';

/** One figure of two answers. */
export interface Difference {
  readonly party: string;
  readonly measure: string;
  readonly way: string;
  readonly one: number | undefined;
  readonly other: number | undefined;
}

export const compared = ['unmet-need', 'price-index', 'commercial-stock', 'government-stock', 'user-loss', 'welfare-change'] as const;

/** Key figures of both answers in one month, for parties and ways that both have. */
export function differences(one: Answer, other: Answer, month: number): Difference[] {
  const parties = one.shock.parties.map((party) => party.code).filter((code) => other.shock.parties.some((party) => party.code === code));
  const ways = answered(one).filter((way) => answered(other).some((found) => found.way === way.way));
  const figure = (answer: Answer, way: string, party: string, measure: string) => {
    const subject = measure === 'price-index' ? mainForm(answer, party) : 'all';
    return at(seriesOf(regionOf(answered(answer).find((found) => found.way === way), party), measure, subject), month);
  };
  return parties.flatMap((party) =>
    compared.flatMap((measure) =>
      ways
        .map(({ way }) => ({ party, measure, way, one: figure(one, way, party, measure), other: figure(other, way, party, measure) }))
        .filter((found) => found.one !== undefined || found.other !== undefined),
    ),
  );
}

/** Something that was put in otherwise. */
export interface OtherInput {
  /** A part of the question, or the key of a parameter. */
  readonly key: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/** What two answers were asked otherwise: the question, what stops, what is believed, every parameter. */
export function otherInputs(one: Answer, other: Answer): OtherInput[] {
  const asked = ({ shock, run }: Answer): Record<string, string> => ({
    scenario: shock.scenario,
    mineral: shock.mineral,
    baseYear: String(shock.baseYear),
    firstMonth: shock.firstMonth ?? '',
    months: String(shock.monthsReported),
    parties: shock.parties.map((party) => party.code).join(', '),
    mode: run.mode,
    draws: String(run.drawsDone),
    seed: String(run.seed),
    program: run.program,
  });
  const parameters = ({ assumptions }: Answer) => Object.fromEntries(assumptions.map((row) => [row.key, `${row.value} ${row.unit}`.trim()]));
  const sentences = (mine: readonly string[], theirs: readonly string[]) => mine.filter((sentence) => !theirs.includes(sentence));
  const said = (key: string, mine: readonly string[], theirs: readonly string[]): OtherInput[] => {
    const [left, right] = [sentences(mine, theirs), sentences(theirs, mine)];
    return left.length + right.length === 0 ? [] : [{ key, one: left.join(' ') || undefined, other: right.join(' ') || undefined }];
  };
  return [
    ...unequal(asked(one), asked(other)),
    ...said('stops', one.shock.stops, other.shock.stops),
    ...said('beliefs', one.shock.beliefs, other.shock.beliefs),
    ...(one.shock.mineral === other.shock.mineral ? unequal(parameters(one), parameters(other)) : []),
  ];
}

function unequal(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): OtherInput[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => one[key] !== other[key])
    .map((key) => ({ key, one: one[key], other: other[key] }));
}
