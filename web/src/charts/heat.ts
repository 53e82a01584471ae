/** Where one step of the ramp ends and the next begins. */
export type Steps = readonly [number, number, number, number];

/** Concentration: the US merger guidelines call 0.15 moderately and 0.25 highly concentrated. */
export const concentrationSteps: Steps = [0.15, 0.25, 0.5, 0.75];
export const shareSteps: Steps = [0.25, 0.5, 0.75, 0.9];
/** Days of cover: fewer is darker. */
export const coverSteps: Steps = [60, 45, 30, 15];

/** Place on the ramp, 1 (pale) to 5 (dark). */
export function level(value: number, steps: Steps): 1 | 2 | 3 | 4 | 5 {
  const falling = steps[0] > steps[3];
  const passed = steps.filter((step) => (falling ? value < step : value >= step)).length;
  return (passed + 1) as 1 | 2 | 3 | 4 | 5;
}

/** Cell colours of a place on the ramp: what is written stays readable. */
export function heatStyle(place: number): { background: string; color: string; fontWeight: number } {
  return { background: `var(--ramp-${place})`, color: `var(--ramp-ink-${place})`, fontWeight: place > 3 ? 650 : 450 };
}
