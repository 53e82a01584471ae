import type { InviteCase, InviteChange, InviteExpected, InviteGame, Invitation, Invite } from '../../api/client';
import type { GainBar } from '../../charts/GainBars';

export const inviteFigures = ['welfare', 'userLossAvoided', 'valueAddedLow', 'valueAddedHigh'] as const;
export type Figure = (typeof inviteFigures)[number];

export const isFigure = (text: string | null): text is Figure => inviteFigures.some((one) => one === text);

/** The invitations, those first that bring members and candidate together most. */
export function ordered(game: InviteGame): Invite[] {
  return game.byJoint.flatMap((id) => game.invites.filter((invite) => invite.candidate === id));
}

interface Gain {
  readonly candidate: string;
  readonly membersGain: number;
  readonly candidateGain: number;
  readonly outsidersGain?: number;
}

/** A group of bars a candidate: what members, it itself and, where it is told, everybody else gain. */
export function inviteBars(gains: readonly Gain[], name: (candidate: string) => string, words: { readonly membersBar: string; readonly itself: string; readonly others: string }): GainBar[] {
  return gains.flatMap((gain) => {
    const bar = (who: string, value: number, colour?: string): GainBar => ({ id: `${gain.candidate} ${who}`, group: name(gain.candidate), name: who, value, low: undefined, high: undefined, colour });
    const both = [bar(words.membersBar, gain.membersGain), bar(words.itself, gain.candidateGain)];
    return gain.outsidersGain === undefined ? both : [...both, bar(words.others, gain.outsidersGain, 'var(--upstream)')];
  });
}

/** Candidates over all scenarios under one way in which outsiders trade, those of most worth first. */
export function expectedOf(found: Invitation, outsiders: string): InviteExpected[] {
  return found.expected.filter((one) => one.outsiders === outsiders).sort((one, other) => other.jointGain - one.jointGain);
}

/** One figure of each member and of all that come. */
export function changesOf(invite: Invite, members: readonly string[], figure: Figure): { readonly members: number[]; readonly come: number } {
  const of = (player: string) => invite.changes.find((change) => change.player === player)?.[figure] ?? 0;
  const come = invite.changes.filter((change: InviteChange) => !members.includes(change.player));
  return { members: members.map(of), come: come.reduce((sum, change) => sum + change[figure], 0) };
}

/** What members gain by acting together with nobody else. */
export function alreadyGained(game: InviteGame): number {
  return game.already.reduce((sum, change) => sum + change.welfare, 0);
}

/** Who stops exports in the scenario and could be invited. */
export function stopping(one: InviteCase, members: readonly string[]): string[] {
  return one.stops.filter((party) => !members.includes(party));
}

/** The camps of a split as people write them. */
export function campsOf(split: { readonly one: readonly string[]; readonly other: readonly string[] }, name: (party: string) => string): string {
  return [split.one, split.other].map((camp) => camp.map(name).join(' + ')).join(' / ');
}
