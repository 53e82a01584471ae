import type { Answer, RegionResult } from '../../api/client';
import { LineChart, type LineChartData } from '../../charts/LineChart';
import { useSettings, useWords } from '../../frame/settings';
import { percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { countryName, formName } from '../../words/names';
import { at, keyMonths, mainForm, seriesOf } from './figures';
import { answerWords } from './words';

/** The less there is, the darker the line. */
const colours: Readonly<Record<string, string>> = { none: 'var(--shelf-none)', half: 'var(--alone)', full: 'var(--shelf-full)' };
const dashes: Readonly<Record<string, string | undefined>> = { none: undefined, half: '7 4', full: '2 4' };

/** The answer with none, half and all of the surplus stock there, which nobody measures and which decides the level. */
export function Shelf({ answer }: { readonly answer: Answer }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const { shelf } = answer;
  if (!shelf) return null;
  const all = Math.max(0, ...shelf.cases.map((one) => one.tonnes));
  const months = keyMonths(answer.shock.monthsReported);
  return (
    <>
      {answer.shock.parties.map(({ code }) => {
        const cases = shelf.cases.flatMap((one) => {
          const region = one.parties.find((found) => found.region === code);
          return region ? [{ ...one, region }] : [];
        });
        const form = mainForm(answer, code);
        const name = (one: (typeof cases)[number]) => fill(one.central ? words.shelfCentral : '{0}', words.shelfNames[one.shelf] ?? one.shelf);
        const title = `${words.shelf}: ${countryName(code, language)}`;
        const row = (measure: string, subject: string, label: string, show: (value: number) => string) =>
          cases.map((one) => [
            text(label),
            text(name(one)),
            ...months.map((month) => cell(at(seriesOf(one.region as unknown as RegionResult, measure, subject), month), show)),
          ]);
        return (
          <Card
            key={code}
            title={title}
            how={fill(words.shelfHow, texts.ways[shelf.way] ?? shelf.way, three(all, language))}
            size={answer.shock.parties.length > 1 ? 'half' : undefined}
            file={`${answer.run.id}-${code}-shelf`}
            source={`${answer.run.id} · Orebridge ${answer.run.program}`}
            table={{
              columns: [{ name: words.figure, text: true }, { name: words.shelf, text: true }, ...months.map((month) => ({ name: fill(texts.monthN, month) }))],
              rows: [
                ...row('unmet-need', 'all', words.rows['unmet-need'] ?? '', (value) => percent(value, language)),
                ...row('price', form, `${words.measures['price']}, ${formName(form, language)}`, (value) => three(value, language)),
              ],
            }}
          >
            <LineChart
              data={shelfLines(cases.map((one) => ({ id: one.shelf, name: name(one), region: one.region as unknown as RegionResult })), words.inForce, answer)}
              label={title}
              show={(value) => percent(value, language)}
              monthName={(month) => fill(texts.monthN, month)}
              height={240}
            />
          </Card>
        );
      })}
    </>
  );
}

interface ShelfCase {
  readonly id: string;
  readonly name: string;
  readonly region: RegionResult;
}

/** Unmet need, one line a size of the surplus stock. */
export function shelfLines(cases: readonly ShelfCase[], inForce: string, answer: Answer): LineChartData {
  return {
    lines: cases.flatMap(({ id, name, region }) => {
      const series = seriesOf(region, 'unmet-need', 'all');
      return series ? [{ id, name, colour: colours[id] ?? 'var(--alone)', dash: dashes[id], values: series.values }] : [];
    }),
    fromZero: true,
    span: { from: 1, to: answer.shock.endsInMonth ?? answer.shock.monthsReported, name: inForce },
  };
}
