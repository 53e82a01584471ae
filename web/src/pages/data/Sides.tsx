import flags from 'tables:flags';
import topics from 'tables:topics';
import treatments from 'tables:treatments';
import { useReading, type AllSources, type CountryChain, type MineralHoldings, type SaidFigure } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Said } from '../../parts/Said';
import { cell, words as text, type Table } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryCodes, countryName, materialInText, mineralName, sectorName } from '../../words/names';
import { useSaid } from '../../words/said';
import { heldWords } from './heldWords';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

interface Props {
  readonly mineral: MineralHoldings;
  readonly query: URLSearchParams;
}

/** What every source and edition says of one mineral, side by side; with a country, its chain down to file and row. */
export function Sides({ mineral, query }: Props) {
  const words = useWords(heldWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const stages = [...new Set(mineral.cells.map((one) => one.topic))];
  const stage = query.get('stage') ?? (query.get('country') ? '' : stages[0]) ?? '';
  const year = query.get('year') ?? String(mineral.baseYear);
  const country = query.get('country') ?? '';
  const asked = new URLSearchParams();
  if (stage && stage !== 'all') asked.set('stage', stage);
  if (year !== 'all') asked.set('year', year);
  const sources = useReading<AllSources>(country ? undefined : `/data/minerals/${mineral.mineral}/figures?${asked.toString()}`);
  const chain = useReading<CountryChain>(country ? `/data/minerals/${mineral.mineral}/chains/${encodeURIComponent(country)}` : undefined);
  const table = useSaidTable();
  const name = mineralName(mineral.mineral, language);
  const trouble = country ? chain.trouble : sources.trouble;
  const links = chain.value?.links ?? [];
  const wanted = (one: SaidFigure) => (!stage || stage === 'all' || one.topic === stage) && (!query.get('year') || year === 'all' || String(one.year) === year);
  const shown = links.filter((link) => wanted(link.figure));
  const there = country ? chain.value : sources.value;
  const rows: Table | undefined = country
    ? chain.value && table(shown.map((link) => link.figure), shown.map((link) => link.balanced))
    : sources.value && table(sources.value.said);
  return (
    <Card
      title={fill(country ? words.chain : words.sides, name, countryName(country, language))}
      how={country ? words.chainHow : words.sidesHow}
      source={words.source}
      file={`data-${mineral.mineral}-${country || stage || 'all'}-${year}`}
      sortedBy="figures"
      query={query}
      kind="sides"
      table={rows && rows.rows.length > 0 ? rows : undefined}
      tools={<Wanted mineral={mineral} stages={stages} stage={stage} year={country && !query.get('year') ? 'all' : year} country={country} />}
    >
      {rows && rows.rows.length > 0 ? undefined : (
        <>
          {trouble ? <Trouble reason={trouble} /> : !there ? <p>{texts.loading}</p> : <p>{words.noFigures}</p>}
          {country && chain.value && links.length === 0 ? <AtHand chain={chain.value} name={name} /> : null}
        </>
      )}
    </Card>
  );
}

/** What there is of other countries, where there is nothing of this one. */
function AtHand({ chain, name }: { readonly chain: CountryChain; readonly name: string }) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const span = (one: CountryChain['atHand'][number]) => (one.firstYear === one.lastYear ? String(one.lastYear) : `${one.firstYear}–${one.lastYear}`);
  return (
    <>
      {chain.whyNot && (
        <p>
          <Said english={chain.whyNot} />
        </p>
      )}
      <p>{fill(words.others, countryName(chain.country, language), name)}</p>
      <ul class="reasons">
        {chain.atHand.map((one) => (
          <li key={one.topic}>{fill(words.atHand, capital(topics[language][one.topic] ?? one.topic), one.figures, one.places, span(one))}</li>
        ))}
      </ul>
    </>
  );
}

function Wanted({ mineral, stages, stage, year, country }: { readonly mineral: MineralHoldings; readonly stages: readonly string[]; readonly stage: string; readonly year: string; readonly country: string }) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const years = [...new Set(mineral.cells.map((one) => String(one.year)))].sort().reverse();
  const countries = countryCodes(language)
    .map((code) => [code, countryName(code, language)] as const)
    .sort((one, other) => one[1].localeCompare(other[1], language));
  const choose = (label: string, chosen: string, options: readonly (readonly [string, string])[], onChoose: (value: string) => void) => (
    <select aria-label={label} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map(([id, shown]) => (
        <option key={id} value={id} selected={id === chosen}>
          {shown}
        </option>
      ))}
    </select>
  );
  return (
    <div class="filters">
      {choose(words.part, stage || 'all', [['all', words.allParts], ...stages.map((one) => [one, capital(topics[language][one] ?? one)] as const)], (value) => chooseInAddress({ stage: value }))}
      {choose(words.year, year, [['all', words.allYears], ...years.map((one) => [one, one] as const)], (value) => chooseInAddress({ year: value }))}
      {choose(words.country, country, [['', words.allCountries], ...countries], (value) => chooseInAddress({ country: value || undefined, stage: value ? 'all' : undefined }))}
    </div>
  );
}

/** Figures as rows: what, where, when, how much, what was said and done, whether it is used and why, and where it stands. */
function useSaidTable(): (figures: readonly SaidFigure[], balanced?: readonly (number | null)[]) => Table {
  const words = useWords(heldWords);
  const said = useSaid();
  const { language } = useSettings();
  const place = (one: SaidFigure) => [one.from, one.to].filter(Boolean).map((code) => (code === 'OTHER' ? words.otherPlaces : countryName(code, language))).join(' → ');
  const what = (one: SaidFigure) => {
    if (one.id && made.includes(one.measure)) {
      const activity = capital(materialInText('activity', one.form, language));
      return one.measure === 'production' ? activity : `${activity} (${measureName(one.measure, language)})`;
    }
    // An observation counts what its source calls so; a figure of the compilation is of a form.
    const of = one.sector ? sectorName(one.sector, language) : one.id && one.form ? materialInText('form', one.form, language) : one.form;
    return [capital(topics[language][one.topic] ?? one.topic), of].filter(Boolean).join(', ');
  };
  const value = (shown: number) => (Math.abs(shown) >= 1000 ? Math.round(shown).toLocaleString(language) : three(shown, language));
  const why = (one: SaidFigure) => {
    if (one.treatment === 'imported') return { text: one.reason ? fill(words.compiledAs, one.reason) : words.beside, lang: language };
    return said(one.reason);
  };
  return (figures, balanced) => ({
    columns: [
      { name: words.what, text: true, key: 'what' },
      { name: words.where, text: true, key: 'where' },
      { name: words.year, key: 'when' },
      { name: words.value, key: 'value' },
      { name: words.unit, text: true },
      ...(balanced ? [{ name: words.balanced, key: 'balanced' }] : []),
      { name: words.saidSo, text: true, key: 'said' },
      { name: words.treatment, text: true, key: 'treatment' },
      { name: words.inUse, text: true, key: 'used' },
      { name: words.why, text: true, long: true },
      { name: words.sourceOf, text: true, key: 'source' },
      { name: words.fileRow, text: true },
    ],
    rows: figures.map((one, index) => {
      const reason = why(one);
      const number = cell(one.value, value);
      return [
        text(what(one)),
        text(place(one)),
        { shown: one.period || String(one.year), value: one.year },
        number && one.used ? { ...number, kind: 'in-use' } : number,
        text(one.unit),
        ...(balanced ? [cell(balanced[index], value) ?? { shown: '·', value: '', kind: 'none' }] : []),
        text(flags[language][one.said] ?? one.said),
        text(treatments[language][one.treatment] ?? one.treatment),
        text(one.used ? words.yes : one.indicators ? words.forIndicators : words.no),
        { shown: [reason.text, one.stated, one.basis].filter(Boolean).join('; '), value: reason.text, lang: reason.lang },
        text(one.source),
        { shown: [one.file, short(one.row)].filter(Boolean).join(':'), value: [one.file, one.row].filter(Boolean).join(':'), kind: 'place' },
      ];
    }),
  });
}

/** The first rows of many. */
function short(rows: string): string {
  const all = rows.split(' ');
  return all.length > 4 ? `${all.slice(0, 3).join(' ')} … (${all.length})` : rows;
}

/** What is measured of works. */
const made = ['production', 'capacity', 'reserves'];

function measureName(measure: string, language: Language): string {
  return heldWords[language].measures[measure] ?? measure;
}
