import { useReading, type Holdings, type MineralHoldings } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { Choice } from '../../parts/Choice';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import type { PageProps } from '../registry';
import { heldWords } from './heldWords';
import { yearsOf } from './holdings';
import { HeldTable } from './HeldTable';
import { OneMineral } from './OneMineral';
import { Records } from './Records';
import { Sides } from './Sides';

/** What figures there are of every mineral; with one chosen, all that every source says of it. */
export function Held({ query }: PageProps) {
  const words = useWords(heldWords);
  const texts = useWords(common);
  const held = useReading<Holdings>('/data/status');
  const mineral = held.value?.minerals.find((one) => one.mineral === query.get('mineral'));
  return (
    <>
      {held.trouble ? <Trouble reason={held.trouble} again={held.again} /> : null}
      {!held.value && !held.trouble && <p class="card">{texts.loading}</p>}
      {held.value && (
        <>
          <Head held={held.value} />
          <Filters held={held.value} query={query} />
          <div class="grid">
            <HeldTable held={held.value} query={query} />
            {mineral && <OneMineral mineral={mineral} query={query} />}
            {mineral && <Sides key={mineral.mineral} mineral={mineral} query={query} />}
            {!mineral && <p class="how whole">{words.chooseOne}</p>}
            <Records held={held.value} query={query} />
          </div>
        </>
      )}
    </>
  );
}

function Head({ held }: { readonly held: Holdings }) {
  const words = useWords(heldWords);
  const modelled = held.minerals.filter((one) => one.modelled);
  const whole = modelled.filter((one) => one.gaps.length === 0).length;
  return (
    <p class="said-first">
      {fill(words.head, held.minerals.length, modelled.length, whole, held.minerals.length - modelled.length)}{' '}
      {held.imported ? fill(words.imported, held.files.length) : words.bundled}
    </p>
  );
}

function Filters({ held, query }: { readonly held: Holdings; readonly query: URLSearchParams }) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const years = yearsOf(held.minerals);
  const byName = (one: MineralHoldings, other: MineralHoldings) =>
    mineralName(one.mineral, language).localeCompare(mineralName(other.mineral, language), language);
  return (
    <div class="filters">
      <label class="field">
        {words.year}
        <select onChange={(event) => chooseInAddress({ year: event.currentTarget.value })}>
          {years.map((year) => (
            <option key={year} value={year} selected={String(year) === (query.get('year') ?? usualYear)}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words.mineral}
        <select onChange={(event) => chooseInAddress({ mineral: event.currentTarget.value || undefined, stage: undefined, country: undefined })}>
          <option value="">{words.none}</option>
          {[...held.minerals].sort(byName).map((one) => (
            <option key={one.mineral} value={one.mineral} selected={one.mineral === query.get('mineral')}>
              {mineralName(one.mineral, language)}
            </option>
          ))}
        </select>
      </label>
      <Choice
        label={words.list}
        options={[
          ['', words.all],
          ['KR-33', words.lists['KR-33'] ?? 'KR-33'],
          ['JP-34', words.lists['JP-34'] ?? 'JP-34'],
        ]}
        chosen={query.get('list') ?? ''}
        onChoose={(list) => chooseInAddress({ list: list || undefined })}
      />
    </div>
  );
}

/** The last year that most sources have all of. */
export const usualYear = '2024';
