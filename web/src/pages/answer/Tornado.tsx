import type { Answer } from '../../api/client';
import { TornadoChart } from '../../charts/TornadoChart';
import parameters from 'tables:parameters';
import { useSettings, useWords } from '../../frame/settings';
import { three } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName } from '../../words/names';
import { show } from './Courses';
import { answerWords } from './words';

const most = 10;

type Row = NonNullable<Answer['tornado']>['rows'][number];

/** The unit of parameters of one kind that move together, each to the end of its own range. */
const endOfRange = 'end of range';

/** Parameters that move together have names in all languages; a single one is named as the dataset has it. */
export function parameterName(parameter: string, language: Language): string {
  const key = parameter.toLowerCase().replace(/[^a-z]+/g, '-').replace(/-$/, '');
  return parameters[language][key] ?? parameter;
}

/** Which parameters move the answer most, party by party. */
export function Tornado({ answer }: { readonly answer: Answer }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const { tornado } = answer;
  if (!tornado) {
    return (
      <Card title={words.tornado}>
        <p>{words.tornadoNone}</p>
      </Card>
    );
  }
  const shown = show(tornado.measure, language);
  const ended = (row: Row, end: 0 | 1) => (row.unit === endOfRange ? (words.ends[end] ?? '') : three(end === 0 ? row.low : row.high, language));
  const how = fill(
    words.tornadoHow,
    words.measures[tornado.measure] ?? tornado.measure,
    tornado.month,
    texts.ways[tornado.way] ?? tornado.way,
  );
  return (
    <>
      {Object.entries(tornado.central).map(([party, central]) => {
        const rows = tornado.rows
          .filter((row) => row.atLow[party] !== row.atHigh[party])
          .slice(0, most)
          .map((row) => ({
            name: parameterName(row.parameter, language),
            low: row.atLow[party],
            high: row.atHigh[party],
            lowEnd: ended(row, 0),
            highEnd: ended(row, 1),
          }));
        const title = `${words.tornado}: ${countryName(party, language)}`;
        return (
          <Card
            key={party}
            title={title}
            how={how}
            size="half"
            file={`${answer.run.id}-tornado-${party}`}
            source={`${answer.run.id} · Orebridge ${answer.run.program}`}
            table={{
              columns: [{ name: words.parameter, text: true }, { name: words.atLow }, { name: words.central }, { name: words.atHigh }],
              rows: rows.map((row) => [text(row.name), cell(row.low, shown), cell(central, shown), cell(row.high, shown)]),
            }}
          >
            <TornadoChart rows={rows} central={central} label={title} show={shown} />
          </Card>
        );
      })}
    </>
  );
}
