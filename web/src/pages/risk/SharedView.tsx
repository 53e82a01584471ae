import { useReading, type SharedRisk } from '../../api/client';
import { Butterfly } from '../../charts/Butterfly';
import { shareSteps } from '../../charts/heat';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { percent } from '../../format/format';
import { Card } from '../../parts/Card';
import { HeatTable, RampLegend, sorted, sortIn, type HeatColumn } from '../../parts/HeatTable';
import { words as text } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { partyName } from './groups/groups';
import { PartyChoice } from './PartyChoice';
import { rangeOf, savedCells, savedColumns, shareAndRange, shownCells, shownColumns } from './ranged';
import type { ViewProps } from './views';
import { riskWords } from './words';
import { viewWords } from './viewWords';
import './risk.css';

type Shared = SharedRisk['minerals'][number];
type Origin = Shared['origins'][number];

/** From this difference on one party could stand in for the other when an origin stops, as on the command line. */
const apartFrom = 0.15;
const mostOrigins = 12;

/** The third country on which two parties depend most differently. */
export function standIn(mineral: Shared, parties: readonly string[]): Origin | undefined {
  const own = parties.flatMap((party) => party.split('+'));
  const difference = (one: Origin) => Math.abs(one.party.value - one.other.value);
  const most = mineral.origins.filter((one) => !own.includes(one.country)).reduce<Origin | undefined>((best, one) => (!best || difference(one) > difference(best) ? one : best), undefined);
  return most && difference(most) >= apartFrom ? most : undefined;
}

/** What two parties both depend on, mineral by mineral and origin by origin, and where one could stand in for the other. */
export function SharedView({ party, query }: ViewProps) {
  const words = useWords(viewWords);
  const texts = useWords(common);
  const asked = query.get('with') ?? '';
  const other = asked && asked !== party ? asked : party === 'JPN' ? 'KOR' : 'JPN';
  const reading = useReading<SharedRisk>(`/risk/shared?party=${encodeURIComponent(party)}&with=${encodeURIComponent(other)}`);
  return (
    <>
      <div class="controls with">
        <span>{words.withWhom}</span>
        <PartyChoice label={words.withWhom} chosen={other} onChoose={(code) => chooseInAddress({ with: code })} />
      </div>
      {reading.trouble ? <Trouble reason={reading.trouble} again={reading.again} /> : reading.value ? <Both shared={reading.value} party={party} other={other} query={query} /> : <p class="card">{texts.loading}</p>}
    </>
  );
}

function columnsOf(words: (typeof viewWords)['en'], language: Language): HeatColumn<Shared>[] {
  const show = (share: number) => percent(share, language);
  return [{ id: 'common', name: words.common, value: (one) => one.common.value, show, range: (one) => rangeOf(one.common, show), steps: shareSteps, title: (one) => (one.unnamed.value > 0.005 ? fill(words.unnamed, show(one.common.value + one.unnamed.value)) : undefined) }];
}

function Both({ shared, party, other, query }: { readonly shared: SharedRisk; readonly party: string; readonly other: string; readonly query: URLSearchParams }) {
  const words = useWords(viewWords);
  const names = useWords(riskWords);
  const { language } = useSettings();
  const columns = columnsOf(words, language);
  const sort = sortIn(query, 'common');
  const rows = sorted(shared.minerals, columns, sort, (one) => mineralName(one.mineral, language), language);
  const chosen = shared.minerals.find((one) => one.mineral === query.get('of')) ?? rows[0];
  const [first, second] = [partyName(party, language), partyName(other, language)];
  const share = (value: number) => percent(value, language);
  const told = (one: Origin | undefined) => (one ? fill(words.originOf, countryName(one.country, language), shareAndRange(one.party, language), shareAndRange(one.other, language)) : '–');
  const stands = (one: Shared) => {
    const origin = standIn(one, [party, other]);
    return origin ? fill(words.standsIn, origin.party.value < origin.other.value ? first : second, countryName(origin.country, language), shareAndRange(origin.party, language), shareAndRange(origin.other, language)) : '–';
  };
  return (
    <>
      <Card
        title={fill(words.sharedTitle, first, second)}
        how={words.sharedHow}
        source={names.source}
        file={`shared-${party}-${other}`}
        tabular
        table={{
          columns: [{ name: names.mineral, text: true }, ...savedColumns(words.common, words), { name: names.country, text: true }, ...savedColumns(first, words), ...savedColumns(second, words)],
          rows: rows.flatMap((one) => one.origins.map((origin) => [text(mineralName(one.mineral, language)), ...savedCells(one.common, share), text(countryName(origin.country, language)), ...savedCells(origin.party, share), ...savedCells(origin.other, share)])),
        }}
      >
        <HeatTable
          caption={fill(words.sharedTitle, first, second)}
          head={names.mineral}
          rows={rows}
          id={(one) => one.mineral}
          rowHead={(one) => (
            <button type="button" class="link" aria-pressed={one === chosen} onClick={() => chooseInAddress({ of: one.mineral })}>
              {mineralName(one.mineral, language)}
            </button>
          )}
          columns={columns}
          notes={[
            { name: fill(words.bothMost, first, second), show: (one) => told(one.origins.find((origin) => Math.min(origin.party.value, origin.other.value) > 0)) },
            { name: words.apart, show: stands },
          ]}
          sort={sort}
        />
        <RampLegend least={words.less} most={words.more} />
      </Card>
      {chosen && chosen.origins.length > 0 && (
        <Card
          title={fill(words.sharedOne, mineralName(chosen.mineral, language))}
          how={words.sharedOneHow}
          source={names.source}
          file={`shared-${party}-${other}-${chosen.mineral}`}
          table={{
            columns: [{ name: names.country, text: true }, ...shownColumns(first, names.range), ...shownColumns(second, names.range)],
            rows: chosen.origins.map((origin) => [text(countryName(origin.country, language)), ...shownCells(origin.party, share), ...shownCells(origin.other, share)]),
          }}
        >
          <Butterfly
            wings={chosen.origins.slice(0, mostOrigins).map((origin) => ({ id: origin.country, name: countryName(origin.country, language), left: origin.party.value, right: origin.other.value, leftRange: origin.party, rightRange: origin.other }))}
            left={first}
            right={second}
            label={fill(words.sharedOne, mineralName(chosen.mineral, language))}
            show={share}
          />
        </Card>
      )}
    </>
  );
}
