import { useReading, type Chokepoints } from '../../api/client';
import { heatStyle, level, shareSteps } from '../../charts/heat';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { HeatTable, RampLegend, sorted, sortIn, type HeatColumn } from '../../parts/HeatTable';
import { Segments } from '../../parts/Segments';
import { cell, words as text } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill, join, type Language } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { chokepointsByCountry, seen, type CountryChokepoint } from './chokepoints';
import { rangeOf, savedCells, savedColumns } from './ranged';
import { partyName } from './groups/groups';
import type { ViewProps } from './views';
import { riskWords } from './words';
import { viewWords } from './viewWords';
import './risk.css';

/** Ranks that are shown of each mineral. */
const ranks = 5;

/** Through whom the world's or a party's use of each mineral passes, and which countries stand in the way of most. */
export function ChokepointsView({ party, query }: ViewProps) {
  const words = useWords(viewWords);
  const names = useWords(riskWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const whose = query.get('use') === 'world' ? 'world' : party;
  const reading = useReading<Chokepoints>(`/risk/chokepoints?party=${encodeURIComponent(whose)}`);
  const name = whose === 'world' ? words.world : partyName(party, language);
  if (reading.trouble) return <Trouble reason={reading.trouble} again={reading.again} />;
  if (!reading.value) return <p class="card">{texts.loading}</p>;
  const minerals = [...reading.value.minerals].sort((one, other) => (seen(other)[0]?.anywhere.value ?? 0) - (seen(one)[0]?.anywhere.value ?? 0));
  const address = (mineral: string) => `/risk/mineral/${mineral}?party=${encodeURIComponent(party)}`;
  return (
    <>
      <Card
        title={fill(words.chokepointsTitle, name)}
        how={words.chokepointsHow}
        source={names.source}
        file={`chokepoints-${whose}`}
        tabular
        tools={
          <Segments
            label={words.whoseUse}
            options={[['party', partyName(party, language)] as const, ['world', words.world] as const]}
            chosen={whose === 'world' ? 'world' : 'party'}
            onChoose={(chosen) => chooseInAddress({ use: chosen === 'world' ? 'world' : undefined })}
          />
        }
        table={{
          columns: [{ name: names.mineral, text: true }, { name: names.country, text: true }, ...savedColumns(words.anywhere, words)],
          rows: minerals.flatMap((one) => one.countries.map((line) => [text(mineralName(one.mineral, language)), text(countryName(line.country, language)), ...savedCells(line.anywhere, (share) => percent(share, language))])),
        }}
      >
        <div class="scroll" tabindex={0} role="region" aria-label={fill(words.chokepointsTitle, name)}>
          <table class="figures heat ranks">
            <thead>
              <tr>
                <th scope="col" class="text">
                  {names.mineral}
                </th>
                {Array.from({ length: ranks }, (_, rank) => (
                  <th key={rank} scope="col">
                    {rank + 1}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {minerals.map((one) => (
                <tr key={one.mineral}>
                  <th scope="row" class="text">
                    <a href={address(one.mineral)}>{mineralName(one.mineral, language)}</a>
                  </th>
                  {Array.from({ length: ranks }, (_, rank) => {
                    const line = seen(one)[rank];
                    return line ? (
                      <td key={rank} class="cell" style={heatStyle(level(line.anywhere.value, shareSteps))}>
                        <a href={`/risk/country/${line.country}`}>{countryName(line.country, language)}</a> {percent(line.anywhere.value, language)}
                        <small class="range">{rangeOf(line.anywhere, (share) => percent(share, language))}</small>
                      </td>
                    ) : (
                      <td key={rank}>–</td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <RampLegend least={words.less} most={words.more} />
      </Card>
      <ByCountry rows={chokepointsByCountry(reading.value)} query={query} name={name} />
    </>
  );
}

function columnsOf(words: (typeof viewWords)['en'], language: Language): HeatColumn<CountryChokepoint>[] {
  const minerals = (ids: readonly string[]) => join(ids.map((id) => mineralName(id, language)), language);
  return [
    { id: 'half', name: words.half, value: (one) => one.half.length, show: (count) => count, steps: [1, 3, 5, 8], title: (one) => minerals(one.half) },
    { id: 'quarter', name: words.quarter, value: (one) => one.quarter.length, show: (count) => count, title: (one) => minerals(one.quarter) },
    { id: 'most', name: words.mostPassage, value: (one) => one.most.share, show: (share, one) => `${mineralName(one.most.mineral, language)} ${percent(share, language)}`, range: (one) => rangeOf(one.most.range, (share) => percent(share, language)), steps: shareSteps },
  ];
}

function ByCountry({ rows, query, name }: { readonly rows: readonly CountryChokepoint[]; readonly query: URLSearchParams; readonly name: string }) {
  const words = useWords(viewWords);
  const names = useWords(riskWords);
  const { language } = useSettings();
  const columns = columnsOf(words, language);
  const sort = sortIn(query, 'quarter');
  const order = sorted(rows, columns, sort, (one) => countryName(one.country, language), language);
  const list = (ids: readonly string[]) => ids.map((id) => mineralName(id, language)).join(', ');
  return (
    <Card
      title={fill(words.byCountryTitle, name)}
      how={words.byCountryHow}
      source={names.source}
      file="chokepoints-by-country"
      tabular
      table={{
        columns: [{ name: names.country, text: true }, { name: words.half }, { name: words.quarter }, { name: words.quarterWhich, text: true }],
        rows: order.map((one) => [text(countryName(one.country, language)), cell(one.half.length, String), cell(one.quarter.length, String), text(list(one.quarter))]),
      }}
    >
      <HeatTable
        caption={words.byCountryTitle}
        head={names.country}
        rows={order}
        id={(one) => one.country}
        rowHead={(one) => <a href={`/risk/country/${one.country}`}>{countryName(one.country, language)}</a>}
        columns={columns}
        notes={[{ name: words.quarterWhich, show: (one) => list(one.quarter) || '–' }]}
        sort={sort}
      />
    </Card>
  );
}
