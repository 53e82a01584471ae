import { labelWidth } from './labelWidth';

interface Spot {
  readonly code: string;
  readonly at: readonly [number, number];
  readonly name: string;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a name may stand around its point, the best place first. */
const around = [
  [0, 16, 'middle'],
  [8, 4, 'start'],
  [-8, 4, 'end'],
  [0, -8, 'middle'],
  [7, 17, 'start'],
  [-7, 17, 'end'],
  [0, 30, 'middle'],
] as const;

/** Names beside their points, so that no two lie on each other as far as there is room. */
export function placed(spots: readonly Spot[]): (Spot & { readonly label: Label })[] {
  const taken: [number, number, number, number][] = spots.map(({ at: [x, y] }) => [x - 3, y - 3, x + 3, y + 3]);
  return spots.map((spot, own) => {
    const boxes = around.map(([right, down, anchor]) => {
      const wide = labelWidth(spot.name);
      const x = spot.at[0] + right;
      const y = spot.at[1] + down;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      const box: [number, number, number, number] = [left, y - 11, left + wide, y + 3];
      const hits = taken.filter((one, index) => index !== own && one[0] < box[2] && box[0] < one[2] && one[1] < box[3] && box[1] < one[3]).length;
      return { box, hits, label: { x, y, anchor } };
    });
    const best = boxes.reduce((found, one) => (one.hits < found.hits ? one : found));
    taken.push(best.box);
    return { ...spot, label: best.label };
  });
}
