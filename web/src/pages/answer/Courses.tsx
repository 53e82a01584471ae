import type { Answer } from '../../api/client';
import { LineChart, type LineChartData } from '../../charts/LineChart';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Segments } from '../../parts/Segments';
import { cell, words as text, type Table } from '../../parts/table';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName, formInText, formName } from '../../words/names';
import { courseData, monthsOutside } from './courseData';
import { answered, mainForm, regionOf } from './figures';
import { answerWords } from './words';

const measures = ['unmet-need', 'price', 'commercial-stock', 'government-stock', 'user-loss', 'welfare-change', 'treatment-charge'] as const;
type Measure = (typeof measures)[number];

export function show(measure: string, language: Language): (value: number) => string {
  if (measure === 'unmet-need') return (value) => percent(value, language);
  if (measure === 'user-loss' || measure === 'welfare-change') return (value) => money(value, language);
  return (value) => three(value, language);
}

/** The course of each way of answering, month by month, party beside party. */
export function Courses({ answer, query }: { readonly answer: Answer; readonly query: URLSearchParams }) {
  const words = useWords(answerWords);
  const { language } = useSettings();
  const [first] = answer.shock.parties;
  const there = measures.filter((measure) =>
    regionOf(answered(answer)[0], first?.code ?? '')?.series.some((one) => one.measure === measure),
  );
  const measure = there.find((one) => one === query.get('measure')) ?? 'unmet-need';
  const forms = subjects(answer, measure, first?.code ?? '');
  const asked = query.get('form') ?? '';
  return (
    <>
      <div class="course-controls">
        <Segments
          strong
          label={words.measure}
          options={there.map((one) => [one, words.measures[one] ?? one] as const)}
          chosen={measure}
          onChoose={(one: Measure) => chooseInAddress({ measure: one, form: undefined })}
        />
        {forms.length > 1 && (
          <Segments
            label={words.form}
            options={forms.map((form) => [form, form === 'all' ? words.all : formName(form, language)] as const)}
            chosen={forms.includes(asked) ? asked : usual(answer, measure, first?.code ?? '', forms)}
            onChoose={(form) => chooseInAddress({ form })}
          />
        )}
      </div>
      {answer.shock.parties.map((party) => {
        const own = subjects(answer, measure, party.code);
        const subject = own.includes(asked) ? asked : usual(answer, measure, party.code, own);
        return <Course key={party.code} answer={answer} party={party.code} measure={measure} subject={subject} />;
      })}
    </>
  );
}

function subjects(answer: Answer, measure: string, party: string): string[] {
  if (measure === 'unmet-need' || measure === 'user-loss' || measure === 'welfare-change') return ['all'];
  const series = regionOf(answered(answer)[0], party)?.series.filter((one) => one.measure === measure) ?? [];
  return series.map((one) => one.subject);
}

function usual(answer: Answer, measure: string, party: string, own: readonly string[]): string {
  if (own.includes('all')) return 'all';
  return measure === 'price' ? mainForm(answer, party) : (own[0] ?? 'all');
}

interface CourseProps {
  readonly answer: Answer;
  readonly party: string;
  readonly measure: Measure;
  readonly subject: string;
}

function Course({ answer, party, measure, subject }: CourseProps) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const data = courseData(answer, party, measure, subject, texts.ways, words.inForce);
  const shown = show(measure, language);
  const name = `${countryName(party, language)}: ${words.measures[measure]}${subject === 'all' ? '' : ', ' + formInText(subject, language)}`;
  const banded = data.lines.some((one) => one.low);
  const outside = Math.max(0, ...data.lines.filter((one) => !one.quiet).map(monthsOutside));
  const months = Math.max(0, ...data.lines.map((one) => one.values.length));
  const bands = banded ? fill(words.bands, answer.run.drawsDone) : words.noBands;
  return (
    <Card
      title={name}
      how={`${words.measureHow[measure]} ${bands}`}
      size={answer.shock.parties.length > 1 ? 'half' : undefined}
      table={tableOf(data, words.way, texts.monthN, shown)}
      file={`${answer.run.id}-${party}-${measure}`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
    >
      <LineChart data={data} label={name} show={shown} monthName={(month) => fill(texts.monthN, month)} />
      {outside > 0 && <p class="how">{fill(texts.outside, outside, months)}</p>}
    </Card>
  );
}

function tableOf(data: LineChartData, way: string, monthN: string, shown: (value: number) => string): Table {
  const months = Math.max(0, ...data.lines.map((one) => one.values.length));
  return {
    columns: [{ name: way, text: true }, ...Array.from({ length: months }, (_, index) => ({ name: fill(monthN, index + 1) }))],
    rows: data.lines.map((one) => [text(one.name), ...one.values.map((value) => cell(value, shown))]),
  };
}
