import type { Answer, MonthlySeries, RegionResult, WayResult } from '../../api/client';

export const waysInOrder = ['a', 'b', "b'", 'c', 'R2', 'R6'] as const;

/** Ways that were answered, in the order in which they are shown. */
export function answered(answer: Answer): WayResult[] {
  return answer.ways.filter((way) => way.status === 'ANSWERED');
}

export function wayOf(answer: Answer, code: string): WayResult | undefined {
  return answered(answer).find((way) => way.way === code);
}

export function regionOf(way: WayResult | undefined, code: string): RegionResult | undefined {
  return [...(way?.parties ?? []), ...(way?.others ?? [])].find((result) => result.region === code);
}

export function seriesOf(result: RegionResult | undefined, measure: string, subject: string): MonthlySeries | undefined {
  return result?.series.find((one) => one.measure === measure && one.subject === subject);
}

/** The form that a region uses most: whose price is shown first. */
export function mainForm(answer: Answer, region: string): string {
  const tonnes = new Map<string, number>();
  for (const use of answer.network.uses) {
    if (use.region === region) tonnes.set(use.form, (tonnes.get(use.form) ?? 0) + use.tonnes);
  }
  const priced = regionOf(answered(answer)[0], region)?.series.filter((one) => one.measure === 'price') ?? [];
  return (
    [...tonnes].filter(([form]) => priced.some((one) => one.subject === form)).sort((a, b) => b[1] - a[1])[0]?.[0] ??
    priced[0]?.subject ??
    ''
  );
}

/** Largest value and its month, from 1. */
export function peak(series: MonthlySeries | undefined): { value: number; month: number } | undefined {
  let found: { value: number; month: number } | undefined;
  series?.values.forEach((value, index) => {
    if (value !== null && (!found || value > found.value)) found = { value, month: index + 1 };
  });
  return found;
}

export function at(series: MonthlySeries | undefined, month: number): number | undefined {
  return series?.values[month - 1] ?? undefined;
}

/** Months that tables print, as far as they are reported. */
export function keyMonths(reported: number): number[] {
  return [1, 3, 6, 12, 18].filter((month) => month <= reported);
}

/** Colour and stroke of a way: orange is each alone, blue is together, slate is the rest. */
export const wayStyle: Readonly<Record<string, { colour: string; dash?: string }>> = {
  a: { colour: 'var(--upstream)', dash: '2 4' },
  b: { colour: 'var(--alone)' },
  "b'": { colour: 'var(--restricting)', dash: '7 4' },
  c: { colour: 'var(--together)' },
  R2: { colour: 'var(--together)', dash: '7 4' },
  R6: { colour: 'var(--together)', dash: '2 4' },
};
