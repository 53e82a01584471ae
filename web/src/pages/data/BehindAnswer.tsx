import flags from 'tables:flags';
import treatments from 'tables:treatments';
import { useState } from 'preact/hooks';
import { useReading, type Answer, type Explanation } from '../../api/client';
import { chooseInAddress, go } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { change, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { useKept } from '../../parts/kept';
import { cell, words as text } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import type { PageProps } from '../registry';
import { dataWords } from './words';

/** Every figure behind an answer, every assumption, and the way back from a printed figure to file and row. */
export function BehindAnswer({ rest, query }: PageProps) {
  const words = useWords(dataWords);
  const texts = useWords(common);
  const { kept, name } = useKept();
  const ids = (kept.value ?? []).map((one) => one.id);
  const chosen = rest[0] ?? ids[0];
  const answer = useReading<Answer>(chosen ? `/answers/${encodeURIComponent(chosen)}` : undefined);
  const trouble = kept.trouble ?? answer.trouble;
  return (
    <>
      {chosen && (
        <label class="field part">
          {words.which}
          <select onChange={(event) => go(`/data/${event.currentTarget.value}?view=answer`)}>
            {[...new Set([chosen, ...ids])].map((id) => (
              <option key={id} value={id} selected={id === chosen}>
                {name(id)}
              </option>
            ))}
          </select>
        </label>
      )}
      {trouble ? <Trouble reason={trouble} again={answer.again} /> : null}
      {kept.value && !chosen && <p>{words.none}</p>}
      {chosen && !answer.value && !trouble && <p>{texts.loading}</p>}
      {chosen && answer.value && (
        <div class="grid">
          <Explain id={chosen} asked={query.get('key') ?? ''} />
          <Figures answer={answer.value} sought={query.get('find') ?? ''} />
          <Moved answer={answer.value} />
          <Assumptions answer={answer.value} />
        </div>
      )}
    </>
  );
}

function Explain({ id, asked }: { readonly id: string; readonly asked: string }) {
  const words = useWords(dataWords);
  const { language } = useSettings();
  const [key, setKey] = useState(asked);
  const found = useReading<Explanation>(
    asked ? `/answers/${encodeURIComponent(id)}/explanations?key=${encodeURIComponent(asked)}&language=${language}` : undefined,
  );
  return (
    <Card title={words.explain} how={words.explainHow}>
      <form
        class="controls"
        onSubmit={(event) => {
          event.preventDefault();
          chooseInAddress({ key: key.trim() || undefined });
        }}
      >
        <input aria-label={words.key} placeholder="b/KOR/price/6" value={key} size={44} onInput={(event) => setKey(event.currentTarget.value)} />
        <button class="button" type="submit">
          {words.trace}
        </button>
      </form>
      {found.trouble ? <Trouble reason={found.trouble} /> : null}
      {found.value && (
        <ol>
          {found.value.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Figures({ answer, sought }: { readonly answer: Answer; readonly sought: string }) {
  const words = useWords(dataWords);
  const { language } = useSettings();
  const wanted = sought.toLowerCase();
  const all = answer.inputs.filter((one) => `${one.id} ${one.source} ${one.reason}`.toLowerCase().includes(wanted));
  return (
    <Card
      title={words.inputs}
      how={fill(words.inputsHow, all.length, answer.inputs.length)}
      tools={
        <input
          aria-label={words.find}
          placeholder={words.find}
          value={sought}
          onChange={(event) => chooseInAddress({ find: event.currentTarget.value || undefined })}
        />
      }
      file={`${answer.run.id}-figures`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
      table={{
        columns: [
          { name: words.figure, text: true },
          { name: words.value },
          { name: words.unit, text: true },
          { name: words.year },
          { name: words.said, text: true },
          { name: words.treatment, text: true },
          { name: words.source, text: true, long: true },
          { name: words.used, text: true },
        ],
        rows: all.map((one) => [
          text(one.id),
          cell(one.value, (value) => three(value, language)),
          text(one.unit),
          cell(one.year, String),
          text(flags[language][one.said] ?? one.said),
          text(treatments[language][one.treatment] ?? one.treatment),
          text([one.vintage, one.file, one.row.slice(0, 60)].filter(Boolean).join(', ')),
          text(one.used ? words.yes : words.no),
        ]),
      }}
    />
  );
}

function Moved({ answer }: { readonly answer: Answer }) {
  const words = useWords(dataWords);
  const { language } = useSettings();
  const moved = answer.adjustments
    .filter((one) => one.given !== null && one.given !== 0)
    .map((one) => ({ ...one, share: one.balanced / (one.given ?? 1) - 1 }))
    .sort((one, other) => Math.abs(other.balanced - (other.given ?? 0)) - Math.abs(one.balanced - (one.given ?? 0)))
    .slice(0, 20);
  if (moved.length === 0) return null;
  return (
    <Card
      title={words.moved}
      how={words.movedHow}
      size="half"
      file={`${answer.run.id}-balance`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
      table={{
        columns: [{ name: words.figure, text: true }, { name: words.given }, { name: words.balanced }, { name: words.move }],
        rows: moved.map((one) => [
          text(one.element),
          cell(one.given, (value) => three(value, language)),
          cell(one.balanced, (value) => three(value, language)),
          cell(one.share, (value) => change(value, language)),
        ]),
      }}
    />
  );
}

function Assumptions({ answer }: { readonly answer: Answer }) {
  const words = useWords(dataWords);
  const { language } = useSettings();
  const shown = (value: number) => three(value, language);
  if (answer.assumptions.length === 0) return null;
  return (
    <Card
      title={words.assumptions}
      how={words.assumptionsHow}
      file={`${answer.run.id}-assumptions`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
      table={{
        columns: [
          { name: words.parameter, text: true },
          { name: words.value },
          { name: words.low },
          { name: words.high },
          { name: words.unit, text: true },
          { name: words.reason, text: true, long: true },
        ],
        rows: answer.assumptions.map((one) => [
          text(one.key),
          cell(one.value, shown),
          cell(one.low, shown),
          cell(one.high, shown),
          text(one.unit),
          text(one.reason),
        ]),
      }}
    />
  );
}
