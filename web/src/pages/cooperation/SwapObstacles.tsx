import type { SwapObstacle } from '../../api/client';
import { GainBars } from '../../charts/GainBars';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { fill } from '../../words/language';
import { clean, plantName } from './swaps';
import { useSwapNames, type SwapProps } from './SwapsView';

/** What encumbrances, plants and time keep out. */
export function SwapObstacles({ id, found }: SwapProps) {
  const { words, usd, tonnes, thing, party, form } = useSwapNames();
  const lots = new Map(found.lots.map((one) => [one.id, thing({ ...one, forms: [one.form] })]));
  const needs = new Map(found.needs.map((one) => [one.id, thing(one)]));
  const plants = new Map(found.plants.map((one) => [one.id, plantName(one, party, form)]));
  const named = (names: ReadonlyMap<string, string>, one: string) => names.get(one) ?? one;
  const encumbrance = (one: string) => words.encumbrances[one] ?? one;
  const lifted = found.encumbered.map((one) => ({ name: one.lot && one.encumbrance ? `${named(lots, one.lot)}, ${encumbrance(one.encumbrance)}` : words.liftedAll, gain: clean(one.gain, found), tonnes: Math.max(0, one.tonnes) }));
  return (
    <>
      {lifted.length > 0 && (
        <Card
          title={words.lifted}
          how={words.liftedHow}
          size="half"
          file={`${id}-encumbrances`}
          table={{
            columns: [{ name: words.lot, text: true }, { name: words.liftedGain }, { name: words.liftedTonnes }],
            rows: lifted.map((one) => [text(one.name), cell(one.gain, usd), cell(one.tonnes, tonnes)]),
          }}
        >
          <GainBars bars={lifted.map((one) => ({ id: one.name, group: one.name, name: words.liftedGain, value: one.gain, low: undefined, high: undefined }))} label={words.lifted} show={usd} />
        </Card>
      )}
      {found.obstacles.length > 0 && (
        <Card
          title={words.obstacles}
          how={words.obstaclesHow}
          size={lifted.length > 0 ? 'half' : undefined}
          file={`${id}-obstacles`}
          most={12}
          table={{
            columns: [{ name: words.need, text: true }, { name: words.fromLot, text: true }, { name: words.why, text: true, long: true }],
            rows: found.obstacles.map((one) => [text(named(needs, one.need)), text(named(lots, one.lot)), text(why(one.plant === null ? one : { ...one, plant: named(plants, one.plant) }, words.whys, encumbrance))]),
          }}
        />
      )}
    </>
  );
}

/** What stands in the way, in a sentence. */
export function why(one: SwapObstacle, whys: Readonly<Record<string, string>>, encumbrance: (code: string) => string): string {
  const said = whys[one.why === 'NO_CAPACITY' && one.plant === null ? 'NO_CAPACITY_ANY' : one.why] ?? one.why;
  const place = { TOO_LATE: one.earliest, ENCUMBERED: encumbrance(one.encumbrance ?? '–'), NO_CAPACITY: one.plant ?? '–' }[one.why as string] ?? '';
  return fill(said, place);
}
