import { GainBars } from '../../charts/GainBars';
import { useWords } from '../../frame/settings';
import { whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { needBars, plantName } from './swaps';
import { useSwapNames, type SwapProps } from './SwapsView';
import { cooperationWords } from './words';

/** What is needed, what there is, what turns one form into another, and what each gives and gets of each mineral. */
export function SwapThings({ id, found }: SwapProps) {
  const { words, language, party, form, tonnes, months, mineral, thing } = useSwapNames();
  const general = useWords(cooperationWords);
  const price = (value: number) => (value < 1 ? '0' : whole(value, language));
  const balances = found.balances.filter((one) => one.given > 0 || one.got > 0);
  const names = { alone: words.needAlone, served: words.served, unmet: words.unmet };
  return (
    <>
      <Card
        title={words.needs}
        how={words.needsHow}
        file={`${id}-needs`}
        table={{
          columns: [{ name: words.need, text: true }, { name: words.missing }, { name: words.needAlone }, { name: words.served }, { name: words.unmet }],
          rows: found.needs.map((need) => [
            text(thing(need)),
            cell(need.tonnes, tonnes),
            cell(need.alone, tonnes),
            cell(need.served, tonnes),
            cell(need.unmet, tonnes),
          ]),
        }}
      >
        <GainBars bars={needBars(found.needs, thing, names)} label={words.needs} show={tonnes} />
      </Card>
      <Card
        title={words.lots}
        how={words.lotsHow}
        file={`${id}-lots`}
        table={{
          columns: [
            { name: words.lot, text: true },
            { name: words.origin, text: true },
            { name: words.inAll },
            { name: words.given },
            { name: words.ownUse },
            { name: words.nextTonne },
            { name: words.mayNot, text: true },
          ],
          rows: found.lots.map((lot) => [
            text([thing({ ...lot, forms: [lot.form] }), ...(lot.licence ? [`(${words.licence})`] : [])].join(' ')),
            lot.origin === null ? undefined : text(party(lot.origin)),
            cell(lot.tonnes, tonnes),
            cell(lot.given, tonnes),
            cell(lot.kept, tonnes),
            cell(lot.nextTonne, price),
            text(lot.encumbrances.map((one) => words.encumbrances[one] ?? one).join(', ') || '–'),
          ]),
        }}
      />
      {found.plants.length > 0 && (
        <Card
          title={words.plants}
          how={words.plantsHow}
          file={`${id}-plants`}
          table={{
            columns: [{ name: words.plant, text: true }, { name: words.capacity }, { name: words.used }, { name: words.nextTonne }, { name: words.fullIn, text: true }],
            rows: found.plants.map((plant) => [
              text(plantName(plant, party, form)),
              cell(plant.capacity, tonnes),
              cell(plant.used, tonnes),
              cell(plant.nextTonne, price),
              text(plant.fullMonths.length === 0 ? '–' : months(plant.fullMonths[0] ?? 0, plant.fullMonths.at(-1) ?? 0)),
            ]),
          }}
        />
      )}
      {balances.length > 0 && (
        <Card
          title={words.balance}
          how={words.balanceHow}
          size="half"
          file={`${id}-balance`}
          table={{
            columns: [{ name: general.party, text: true }, { name: words.mineral, text: true }, { name: words.given }, { name: words.gotTonnes }, { name: words.net }],
            rows: balances.map((one) => [text(party(one.party)), text(mineral(one.mineral)), cell(one.given, tonnes), cell(one.got, tonnes), cell(one.got - one.given, tonnes)]),
          }}
        />
      )}
    </>
  );
}
