import { useReading, type Answer } from '../../api/client';
import { LineChart, type LineChartData } from '../../charts/LineChart';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, signedMoney, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Segments } from '../../parts/Segments';
import { useKept } from '../../parts/kept';
import { cell, words as text } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName } from '../../words/names';
import { courseData } from './courseData';
import { show } from './Courses';
import { differences, otherInputs } from './differences';
import { keyMonths, mainForm } from './figures';
import { answerWords } from './words';

/** Which other answer this one is compared with. */
export function CompareWith({ id, chosen }: { readonly id: string; readonly chosen: string }) {
  const words = useWords(answerWords);
  const { kept, name } = useKept();
  const others = (kept.value ?? []).map((one) => one.id).filter((one) => one !== id);
  if (others.length === 0) return null;
  return (
    <label class="field">
      {words.compare}
      <select onChange={(event) => chooseInAddress({ with: event.currentTarget.value || undefined })}>
        <option value="">{words.compareNone}</option>
        {others.map((one) => (
          <option key={one} value={one} selected={one === chosen}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Two answers side by side: figures, curves over each other, and what was put in otherwise. */
export function Comparison({ answer, query }: { readonly answer: Answer; readonly query: URLSearchParams }) {
  const id = query.get('with') ?? '';
  const texts = useWords(common);
  const other = useReading<Answer>(id ? `/answers/${encodeURIComponent(id)}` : undefined);
  if (!id) return null;
  if (other.trouble) return <Trouble reason={other.trouble} again={other.again} />;
  if (!other.value) return <p class="card">{texts.loading}</p>;
  if (other.value.schema !== answer.schema) return null;
  return (
    <>
      <Figures one={answer} other={other.value} asked={Number(query.get('month'))} />
      <Overlaid one={answer} other={other.value} measure={query.get('measure') ?? 'unmet-need'} />
      <Inputs one={answer} other={other.value} />
    </>
  );
}

interface Pair {
  readonly one: Answer;
  readonly other: Answer;
}

function shownAs(measure: string, language: Language): (value: number) => string {
  if (measure === 'unmet-need') return (value) => percent(value, language);
  if (measure === 'user-loss') return (value) => money(value, language);
  if (measure === 'welfare-change') return (value) => signedMoney(value, language);
  return (value) => three(value, language);
}

const signed = (shown: (value: number) => string) => (value: number) => (value > 0 && !shown(value).startsWith('+') ? '+' : '') + shown(value);

function Figures({ one, other, asked }: Pair & { readonly asked: number }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const months = keyMonths(Math.min(one.shock.monthsReported, other.shock.monthsReported));
  const month = months.includes(asked) ? asked : (months.find((found) => found === 12) ?? months.at(-1) ?? 1);
  const rows = differences(one, other, month);
  return (
    <Card
      title={words.compareTitle}
      how={fill(words.compareHow, one.run.id, other.run.id)}
      file={`${one.run.id}-against-${other.run.id}`}
      source={`${one.run.id} · ${other.run.id}`}
      tools={
        <Segments
          label={texts.month}
          options={months.map((found) => [String(found), fill(texts.monthN, found)] as const)}
          chosen={String(month)}
          onChoose={(chosen) => chooseInAddress({ month: chosen })}
        />
      }
      table={{
        columns: [
          { name: words.party, text: true },
          { name: words.figure, text: true },
          { name: words.way, text: true },
          { name: words.thisOne },
          { name: words.otherOne },
          { name: words.difference },
        ],
        rows: rows.map((row) => {
          const shown = shownAs(row.measure, language);
          const apart = row.one === undefined || row.other === undefined ? undefined : row.other - row.one;
          return [
            text(countryName(row.party, language)),
            text(fill(words.rows[row.measure] ?? row.measure, words.mainForm)),
            text(texts.ways[row.way] ?? row.way),
            cell(row.one, shown),
            cell(row.other, shown),
            cell(apart, signed(shown)),
          ];
        }),
      }}
    />
  );
}

function Overlaid({ one, other, measure }: Pair & { readonly measure: string }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const parties = one.shock.parties.filter((party) => other.shock.parties.some((found) => found.code === party.code));
  return (
    <>
      {parties.map(({ code }) => {
        const data = overlaid(one, other, code, measure, texts.ways, [words.thisOne, words.otherOne]);
        const name = `${countryName(code, language)}: ${words.measures[measure] ?? measure}, ${words.both}`;
        return data.lines.length === 0 ? null : (
          <Card key={code} title={name} how={words.bothHow} size={parties.length > 1 ? 'half' : undefined} file={`${one.run.id}-${code}-${measure}-both`} source={`${one.run.id} · ${other.run.id}`}>
            <LineChart data={data} label={name} show={show(measure, language)} monthName={(month) => fill(texts.monthN, month)} />
          </Card>
        );
      })}
    </>
  );
}

/** Each alone and together in both answers: the other one is dashed. */
export function overlaid(
  one: Answer,
  other: Answer,
  party: string,
  measure: string,
  ways: Readonly<Record<string, string>>,
  names: readonly [string, string],
): LineChartData {
  const of = (answer: Answer, which: 0 | 1) => {
    const subject = measure === 'price' ? mainForm(answer, party) : 'all';
    return courseData(answer, party, measure, subject, ways, '')
      .lines.filter((line) => line.id === 'b' || line.id === 'c')
      .map((line) => ({ ...line, id: `${line.id} ${which}`, name: `${line.name} · ${names[which]}`, dash: which === 1 ? '7 4' : undefined, quiet: true }));
  };
  return { lines: [...of(one, 0), ...of(other, 1)], fromZero: measure !== 'price' };
}

function Inputs({ one, other }: Pair) {
  const words = useWords(answerWords);
  const rows = otherInputs(one, other);
  return (
    <Card
      title={words.otherInputs}
      how={rows.length === 0 ? words.sameInputs : words.otherInputsHow}
      file={`${one.run.id}-against-${other.run.id}-inputs`}
      source={`${one.run.id} · ${other.run.id}`}
      table={
        rows.length === 0
          ? undefined
          : {
              columns: [
                { name: words.input, text: true },
                { name: words.thisOne, text: true },
                { name: words.otherOne, text: true },
              ],
              rows: rows.map((row) => [text(words.inputNames[row.key] ?? row.key), row.one === undefined ? undefined : text(row.one), row.other === undefined ? undefined : text(row.other)]),
            }
      }
    />
  );
}
