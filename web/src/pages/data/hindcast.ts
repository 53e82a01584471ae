import type { LineChartData } from '../../charts/LineChart';

/** As much of a hindcast's result as is shown; the whole is docs/hindcasts.md's. */
export interface Scorecard {
  readonly program: string;
  readonly draws: number;
  readonly events: readonly EventScore[];
  readonly verdicts: readonly Verdict[];
}

export interface EventScore {
  readonly name: string;
  readonly title: string;
  readonly start: string;
  readonly months: number;
  readonly lessons: readonly string[];
  readonly trials: readonly TrialScore[];
}

export interface TrialScore {
  readonly trial: string;
  readonly failure: string | null;
  readonly series: readonly SeriesScore[];
  readonly directions: readonly { readonly label: string; readonly month: string; readonly observed: string; readonly predicted: string }[];
}

export interface SeriesScore {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly path: readonly { readonly month: string; readonly central: number; readonly low: number; readonly median: number; readonly high: number }[];
  readonly months: readonly ObservedMonth[];
  readonly engine: Score;
  readonly rivals: readonly { readonly rival: string; readonly score: Score }[];
}

interface ObservedMonth {
  readonly month: string;
  readonly low: number;
  readonly high: number;
  readonly predicted: number;
  readonly covered: boolean;
}

interface Score {
  readonly observations: number;
  readonly error: number;
  readonly bias: number;
  readonly crps: number;
  readonly covered: number;
}

export interface Verdict {
  readonly trial: string;
  readonly crps: number;
  readonly comparisons: readonly { readonly rival: string; readonly rivalCrps: number; readonly engineCrps: number }[];
  readonly covered: number;
  readonly observations: number;
  readonly directionsHit: number;
  readonly directions: number;
  readonly decided: boolean;
}

const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** What was predicted, with its band, and what was observed: the middle of what was quoted. */
export function pathLines(series: SeriesScore, names: { readonly predicted: string; readonly observed: string }): LineChartData {
  const first = series.path[0];
  const observed: (number | null)[] = series.path.map(() => null);
  for (const month of series.months) {
    const at = first ? count(month.month) - count(first.month) : -1;
    if (at >= 0 && at < observed.length) observed[at] = (month.low + month.high) / 2;
  }
  return {
    lines: [
      {
        id: 'predicted',
        name: names.predicted,
        colour: 'var(--together)',
        values: series.path.map((month) => month.median),
        low: series.path.map((month) => month.low),
        high: series.path.map((month) => month.high),
      },
      { id: 'observed', name: names.observed, colour: 'var(--alone)', values: observed, points: true },
    ],
    fromZero: false,
  };
}

/** How far a prediction was off: a factor of 1.2 is a fifth too high. */
export function miss(month: ObservedMonth): number {
  return month.predicted / Math.sqrt(month.low * month.high);
}
