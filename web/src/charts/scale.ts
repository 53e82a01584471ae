import { nice, ticks } from 'd3-array';

/** A straight line from figures to pixels. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** Round figures within the domain, about so many. */
  readonly ticks: (count: number) => number[];
  readonly invert: (pixels: number) => number;
}

type Pair = readonly [number, number];

export function scale(domain: Pair, range: Pair): Scale {
  const [from, to] = domain;
  const [first, last] = range;
  const slope = to === from ? 0 : (last - first) / (to - from);
  return Object.assign((value: number) => (slope === 0 ? (first + last) / 2 : first + slope * (value - from)), {
    domain,
    ticks: (count: number) => ticks(from, to, count),
    invert: (pixels: number) => (slope === 0 ? from : from + (pixels - first) / slope),
  });
}

/** The same from a round figure to a round figure, about so many ticks apart. */
export function niceScale(domain: Pair, range: Pair, count: number): Scale {
  const [from, to] = nice(domain[0], domain[1], count);
  return scale([from, to], range);
}
