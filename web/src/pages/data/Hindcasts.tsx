import { useEffect, useState } from 'preact/hooks';
import { read, send, useReading } from '../../api/client';
import type { components } from '../../api/openapi';
import { LineChart } from '../../charts/LineChart';
import { useSettings, useWords } from '../../frame/settings';
import { calendarMonth, moment, monthAfter, percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Said } from '../../parts/Said';
import { Segments } from '../../parts/Segments';
import { cell, words as text, type Table } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { fill } from '../../words/language';
import { useSaid } from '../../words/said';
import { chooseInAddress } from '../../frame/address';
import { miss, pathLines, type EventScore, type Scorecard, type SeriesScore } from './hindcast';
import { hindcastWords } from './hindcastWords';

type HindcastView = components['schemas']['HindcastView'];

const pollMillis = 1500;

/** What is kept, and what is being computed: asked again while something is. */
function useHindcasts(): { view: HindcastView | undefined; trouble: unknown; again: () => void } {
  const [view, setView] = useState<HindcastView>();
  const [trouble, setTrouble] = useState<unknown>();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      read<HindcastView>('/hindcasts').then((found) => {
        if (left) return;
        setView(found);
        if (found.work && !found.work.over) timer = setTimeout(ask, pollMillis);
      }, (reason: unknown) => left || setTrouble(reason));
    };
    ask();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [count]);
  return { view, trouble, again: () => setCount((before) => before + 1) };
}

/** Past events run with parameters fixed beforehand, with every miss. */
export function Hindcasts({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(hindcastWords);
  const { view, trouble, again } = useHindcasts();
  const bundled = view?.kept.find((one) => one.name === 'bundled');
  return (
    <>
      <Card title={words.title} how={words.how}>
        {trouble ? <Trouble reason={trouble} again={again} /> : null}
        {view && <Ask view={view} kept={bundled?.finished} again={again} />}
      </Card>
      {bundled && <Result key={bundled.finished} trial={query.get('trial') === 'A' ? 'A' : 'B'} />}
    </>
  );
}

function Ask({ view, kept, again }: { readonly view: HindcastView; readonly kept: string | undefined; readonly again: () => void }) {
  const words = useWords(hindcastWords);
  const { language } = useSettings();
  const [draws, setDraws] = useState('0');
  const [trouble, setTrouble] = useState<unknown>();
  const { work } = view;
  const busy = work !== null && !work.over;
  const then = (promise: Promise<unknown>) => {
    setTrouble(undefined);
    promise.then(again, setTrouble);
  };
  return (
    <>
      <ul class="plain">
        {view.events.map((event) => (
          <li key={event.name}>
            <strong>
              <Said english={event.title} />
            </strong>{' '}
            <span class="how">
              <Said english={event.summary} />
            </span>
          </li>
        ))}
      </ul>
      <p role="status">
        {busy && work ? fill(words.computing, work.stage, work.steps > 0 ? ` ${work.done}/${work.steps}` : '') : kept ? fill(words.kept, moment(kept, language)) : words.notKept}
      </p>
      {work?.over && work.problem && (
        <p class="notice trouble">
          <Said english={work.problem} />
        </p>
      )}
      <div class="controls">
        <label class="field">
          {words.draws}
          <input inputMode="numeric" size={6} value={draws} onInput={(event) => setDraws(event.currentTarget.value)} />
        </label>
        <button class="button main" type="button" disabled={busy || !/^\d+$/.test(draws)} onClick={() => then(send('POST', '/hindcasts', { draws: Number(draws) }))}>
          {words.ask}
        </button>
        {busy && (
          <button class="button" type="button" onClick={() => then(send('POST', '/hindcasts/cancellation'))}>
            {words.cancel}
          </button>
        )}
        {kept && (
          <a class="button" href={`/api/v1/hindcasts/bundled/page?language=${language}`} target="_blank" rel="noreferrer">
            {words.page}
          </a>
        )}
      </div>
      {trouble ? <Trouble reason={trouble} /> : null}
    </>
  );
}

function Result({ trial }: { readonly trial: 'A' | 'B' }) {
  const words = useWords(hindcastWords);
  const card = useReading<Scorecard>('/hindcasts/bundled');
  if (card.trouble) return <Trouble reason={card.trouble} again={card.again} />;
  if (!card.value) return null;
  const { value } = card;
  return (
    <>
      <div class="course-controls">
        <Segments
          strong
          label={words.trial}
          options={[
            ['B', words.trials['B'] ?? 'B'],
            ['A', words.trials['A'] ?? 'A'],
          ]}
          chosen={trial}
          onChoose={(chosen) => chooseInAddress({ trial: chosen === 'B' ? undefined : chosen })}
        />
      </div>
      <Scores card={value} trial={trial} />
      {value.events.map((event) => (
        <Event key={event.name} event={event} trial={trial} />
      ))}
    </>
  );
}

function Scores({ card, trial }: { readonly card: Scorecard; readonly trial: string }) {
  const words = useWords(hindcastWords);
  const { language } = useSettings();
  const said = useSaid();
  const verdict = card.verdicts.find((one) => one.trial === trial);
  const rivals = [...new Set(card.events.flatMap((event) => seriesOf(event, trial).flatMap((one) => one.rivals.map((rival) => rival.rival))))];
  const score = (value: number) => value.toFixed(3);
  const rows = card.events.flatMap((event) =>
    seriesOf(event, trial).map((series) => [
      text(said(event.title).text),
      text(said(series.label).text),
      cell(series.engine.crps, score),
      ...rivals.map((rival) => cell(series.rivals.find((one) => one.rival === rival)?.score.crps, score)),
      cell(Math.exp(series.engine.bias), (factor) => `×${three(factor, language)}`),
      text(`${series.engine.covered}/${series.engine.observations}`),
    ]),
  );
  const all = verdict && [
    text(words.mean),
    text(''),
    cell(verdict.crps, score),
    ...rivals.map((rival) => cell(verdict.comparisons.find((one) => one.rival === rival)?.rivalCrps, score)),
    undefined,
    text(`${verdict.covered}/${verdict.observations}`),
  ];
  return (
    <Card
      title={words.scores}
      how={card.draws === 0 ? `${words.scoresHow} ${words.noDraws}` : words.scoresHow}
      source={`Orebridge ${card.program}`}
      file="hindcast-scores"
      table={{
        columns: [
          { name: words.event, text: true },
          { name: words.series, text: true },
          { name: words.engine },
          ...rivals.map((rival) => ({ name: words.rivals[rival] ?? rival })),
          { name: words.bias },
          { name: words.covered },
        ],
        rows: all ? [...rows, all] : rows,
      }}
    />
  );
}

const seriesOf = (event: EventScore, trial: string): readonly SeriesScore[] => event.trials.find((one) => one.trial === trial)?.series ?? [];

function Event({ event, trial }: { readonly event: EventScore; readonly trial: string }) {
  const words = useWords(hindcastWords);
  const said = useSaid();
  const { language } = useSettings();
  const title = said(event.title).text;
  const moved = (direction: string) => words.directions[direction] ?? direction.toLowerCase();
  const own = event.trials.find((one) => one.trial === trial);
  return (
    <>
      {own?.failure && (
        <Card title={title}>
          <p class="notice trouble" lang="en">
            {own.failure}
          </p>
        </Card>
      )}
      {seriesOf(event, trial).map((series) => (
        <Path key={series.id} event={event} series={series} />
      ))}
      {(event.lessons.length > 0 || (own?.directions.length ?? 0) > 0) && (
        <Card title={`${title}: ${words.lessons}`} size="half">
          <ul class="plain">
            {own?.directions.map((one) => (
              <li key={one.label + one.month}>
                {said(one.label).text}, {calendarMonth(one.month, language)}: {one.observed === one.predicted ? '✓' : '✗'} {fill(words.direction, moved(one.observed), moved(one.predicted))}
              </li>
            ))}
            {event.lessons.map((lesson) => (
              <li key={lesson}>
                <Said english={lesson} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Path({ event, series }: { readonly event: EventScore; readonly series: SeriesScore }) {
  const words = useWords(hindcastWords);
  const { language } = useSettings();
  const first = series.path[0]?.month ?? event.start;
  const said = useSaid();
  const label = said(series.label).text;
  const shown = (value: number) => three(value, language);
  const table: Table = {
    columns: [{ name: words.month, text: true }, { name: words.observed }, { name: words.predicted }, { name: words.miss }, { name: words.inBand, text: true }],
    rows: series.months.map((month) => [
      text(calendarMonth(month.month, language)),
      cell((month.low + month.high) / 2, shown),
      cell(month.predicted, shown),
      cell(miss(month) - 1, (value) => (value > 0 ? '+' : '') + percent(value, language)),
      text(month.covered ? words.yes : words.no),
    ]),
  };
  return (
    <Card title={`${said(event.title).text}: ${label}`} how={fill(words.pathHow, words.units[series.unit] ?? series.unit)} size="half" table={table} file={`hindcast-${series.id}`} source={words.observedBy}>
      <LineChart
        data={pathLines(series, { predicted: words.predicted, observed: words.observed })}
        label={label}
        show={shown}
        monthName={(month) => calendarMonth(monthAfter(first, month), language)}
        height={230}
      />
    </Card>
  );
}
