import { useState } from 'preact/hooks';
import { useReading, type MineralView, type NetworkView } from '../../api/client';
import { EvidenceBadge } from '../../charts/Evidence';
import { Sankey } from '../../charts/Sankey';
import { WorldMap, mapSteps, type Arc } from '../../charts/WorldMap';
import { chooseInAddress, go } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { change, percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { Said } from '../../parts/Said';
import { Segments } from '../../parts/Segments';
import { cell, words as text, type Table } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill, type Language } from '../../words/language';
import { countryName, formName, mineralName, sectorName } from '../../words/names';
import type { PageProps } from '../registry';
import { Cutoff } from './Cutoff';
import { chainOf, minedForms, shares, stageFlows, type Column, type Element } from './flows';
import { networkWords } from './words';
import './network.css';

const partners = ['KOR', 'JPN'];
const mostArcs = 70;
/** Countries below this share of a column are taken together, or their names would not fit. */
const smallest = 0.025;

/** Who makes, ships and uses one mineral in one year: on the map, by stage, and element by element. */
export default function NetworkPage({ rest, query }: PageProps) {
  const texts = useWords(common);
  const minerals = useReading<MineralView[]>('/minerals');
  const mineral = minerals.value?.find((one) => one.id === rest[0]) ?? minerals.value?.[0];
  const year = Number(rest[1]) || mineral?.baseYear;
  const network = useReading<NetworkView>(mineral && year ? `/minerals/${mineral.id}/networks/${year}` : undefined);
  const trouble = minerals.trouble ?? network.trouble;
  if (trouble) return <Trouble reason={trouble} again={network.again} />;
  if (!minerals.value || !network.value) {
    return (
      <>
        <h1>{mineral?.id ?? ''}</h1>
        <p class="lead">{texts.loading}</p>
      </>
    );
  }
  return <Shown minerals={minerals.value} network={network.value} chosen={query.get('country') ?? undefined} step={query.get('step') ?? 'refining'} />;
}

interface ShownProps {
  readonly minerals: readonly MineralView[];
  readonly network: NetworkView;
  readonly chosen: string | undefined;
  readonly step: string;
}

function Shown({ minerals, network, chosen, step }: ShownProps) {
  const words = useWords(networkWords);
  const { language } = useSettings();
  const steps = ['mining', 'refining'].filter((one) => network.elements.some((element) => element.step === one));
  const shaded = steps.includes(step) ? step : (steps[0] ?? 'mining');
  const shown = chosen ? chainOf(network.elements, chosen) : network.elements;
  const countries = [...new Set(network.elements.flatMap((one) => [one.from, one.to]))]
    .filter((code): code is string => code !== null && code !== 'ROW')
    .map((code) => [code, countryName(code, language)] as const)
    .sort((one, other) => one[1].localeCompare(other[1], language));
  return (
    <>
      <div class="page-head">
        <div>
          <p class="eyebrow">{chosen ? countryName(chosen, language) : words.all}</p>
          <h1>{mineralName(network.mineral, language)}</h1>
          <p class="lead">{fill(words.lead, network.year)}</p>
          <EvidenceBadge share={network.grounds} />
        </div>
        <div class="controls">
          <Choice
            strong
            label={words.mineral}
            options={minerals.map((one) => [one.id, mineralName(one.id, language)] as const)}
            chosen={network.mineral}
            onChoose={(id) => go(`/network/${id}`)}
          />
          <select aria-label={words.country} onChange={(event) => chooseInAddress({ country: event.currentTarget.value || undefined })}>
            <option value="">{words.all}</option>
            {countries.map(([code, name]) => (
              <option key={code} value={code} selected={code === chosen}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="grid">
        <MapCard network={network} elements={shown} chosen={chosen} step={shaded} steps={steps} />
        <SankeyCard network={network} elements={shown} />
        <Cutoff mineral={network.mineral} />
        <Elements network={network} elements={shown} />
        {network.findings.length > 0 && (
          <Card title={words.findings}>
            <ul>
              {network.findings.map((finding) => (
                <li key={finding}>
                  <Said english={finding} />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}

interface DrawnProps {
  readonly network: NetworkView;
  readonly elements: readonly Element[];
}

function MapCard({ network, elements, chosen, step, steps }: DrawnProps & { readonly chosen: string | undefined; readonly step: string; readonly steps: readonly string[] }) {
  const words = useWords(networkWords);
  const { language } = useSettings();
  const [zoom, setZoom] = useState(1);
  const mined = minedForms(network.elements);
  const arcs: Arc[] = elements
    .filter((one) => one.kind === 'trade')
    .slice(0, mostArcs)
    .map((one) => ({
      id: `${one.form} ${one.from} ${one.to}`,
      from: one.from ?? '',
      to: one.to ?? '',
      tonnes: one.tonnes,
      colour: mined.has(one.form) ? 'var(--upstream)' : 'var(--together)',
      label: `${formName(one.form, language)}: ${countryName(one.from ?? '', language)} → ${countryName(one.to ?? '', language)}, ${three(one.tonnes, language)} t`,
    }));
  const share = shares(network.elements, step);
  const labelled = [...new Set([...partners, ...arcs.slice(0, 16).flatMap((one) => [one.from, one.to])])];
  const name = words.steps[step] ?? step;
  const forms = [...new Set(arcs.map((one) => one.colour))];
  return (
    <Card
      title={words.map}
      how={fill(words.mapHow, name)}
      file={`${network.mineral}-${network.year}-map`}
      source={words.boundaries}
      table={{
        columns: [{ name: words.country, text: true }, { name: fill(words.shading, name) }],
        rows: [...share]
          .sort((one, other) => other[1] - one[1])
          .map(([code, value]) => [text(countryName(code, language)), cell(value, (one) => percent(one, language))]),
      }}
      tools={
        <>
          {steps.length > 1 && (
            <Segments label={words.stage} options={steps.map((one) => [one, words.steps[one] ?? one] as const)} chosen={step} onChoose={(one) => chooseInAddress({ step: one })} />
          )}
          <div class="segments">
            <button type="button" aria-label={words.zoomIn} disabled={zoom >= 4} onClick={() => setZoom(zoom * 1.6)}>
              +
            </button>
            <button type="button" aria-label={words.zoomOut} disabled={zoom <= 1} onClick={() => setZoom(Math.max(1, zoom / 1.6))}>
              −
            </button>
          </div>
        </>
      }
    >
      <WorldMap
        shares={share}
        arcs={arcs}
        labelled={labelled}
        chosen={chosen}
        name={(code) => countryName(code, language)}
        label={`${words.map}: ${mineralName(network.mineral, language)}`}
        zoom={zoom}
        onChoose={(code) => chooseInAddress({ country: code === chosen ? undefined : code })}
      />
      <p class="legend">
        <span>
          {fill(words.shading, name)}
          <span class="ramp-key">
            {[0, ...mapSteps].map((from, place) => (
              <span key={from}>
                <i style={{ background: `var(--ramp-${place + 1})` }} />
                {place === 0 ? '>0' : percent(from, language) + (place === mapSteps.length ? '+' : '')}
              </span>
            ))}
          </span>
        </span>
        {forms.map((colour) => (
          <span key={colour}>
            <i class="key-line" style={{ background: colour }} />
            {colour === 'var(--upstream)'
              ? `${words.columns['mine']} → ${words.columns['refine']}`
              : `${words.columns[mined.size > 0 ? 'refine' : 'mine']} → ${words.columns['use']}`}
          </span>
        ))}
      </p>
    </Card>
  );
}

function SankeyCard({ network, elements }: DrawnProps) {
  const words = useWords(networkWords);
  const { language } = useSettings();
  const flows = stageFlows(elements, smallest);
  const columns: Column[] = minedForms(network.elements).size > 0 ? ['mine', 'refine', 'use'] : ['mine', 'use'];
  const name = (code: string) => (code === 'ROW' ? words.small : countryName(code, language));
  const leader = stageFlows(network.elements, smallest)[0]?.from.country;
  const colour = (code: string) => (partners.includes(code) ? 'var(--together)' : code === leader ? 'var(--alone)' : 'var(--upstream)');
  const places = new Map(flows.flatMap((flow) => [flow.from, flow.to]).map((one) => [`${one.column} ${one.country}`, one]));
  const shown = (value: number) => three(value, language);
  const table: Table = {
    columns: [{ name: words.from, text: true }, { name: words.to, text: true }, { name: words.rest }],
    rows: flows.map((flow) => [
      text(`${words.columns[flow.from.column]}: ${name(flow.from.country)}`),
      text(`${words.columns[flow.to.column]}: ${name(flow.to.country)}`),
      cell(flow.tonnes, shown),
    ]),
  };
  if (flows.length === 0) return null;
  return (
    <Card size="half" title={words.sankey} how={words.sankeyHow} table={table} file={`${network.mineral}-${network.year}-flows`} source={`Orebridge · ${mineralName(network.mineral, language)} ${network.year}`}>
      <Sankey
        nodes={[...places].map(([id, one]) => ({ id, name: name(one.country), column: columns.indexOf(one.column), colour: colour(one.country) }))}
        links={flows.map((flow) => ({
          source: `${flow.from.column} ${flow.from.country}`,
          target: `${flow.to.column} ${flow.to.country}`,
          value: flow.tonnes,
          colour: colour(flow.from.country),
          label: `${name(flow.from.country)} → ${name(flow.to.country)}`,
        }))}
        columns={columns.map((column) => words.columns[column] ?? column)}
        label={words.sankey}
        show={shown}
      />
      <p class="legend">
        {leader && (
          <span>
            <i style={{ background: 'var(--alone)' }} />
            {`${words.largest}: ${name(leader)}`}
          </span>
        )}
        <span>
          <i style={{ background: 'var(--together)' }} />
          {words.partners}
        </span>
        <span>
          <i style={{ background: 'var(--upstream)' }} />
          {words.others}
        </span>
      </p>
    </Card>
  );
}

function Elements({ network, elements }: DrawnProps) {
  const words = useWords(networkWords);
  const { language } = useSettings();
  const figures = new Map(network.figures.map((one) => [one.id, one]));
  const source = (one: Element) => [...new Set(one.figures.map((id) => `${figures.get(id)?.source ?? ''} (${figures.get(id)?.treatment ?? ''})`))].join('; ');
  const shown = (value: number) => three(value, language);
  return (
    <Card
      title={words.elements}
      how={words.elementsHow}
      file={`${network.mineral}-${network.year}-elements`}
      source={`Orebridge · ${mineralName(network.mineral, language)} ${network.year}`}
      table={{
        columns: [
          { name: words.what, text: true },
          { name: words.from, text: true },
          { name: words.to, text: true },
          { name: words.given },
          { name: words.rest },
          { name: words.moved },
          { name: words.source, text: true, long: true },
        ],
        rows: elements.map((one) => [
          text(what(one, words, language)),
          one.from ? text(countryName(one.from, language)) : text('–'),
          one.to ? text(countryName(one.to, language)) : text('–'),
          cell(one.given, shown),
          cell(one.tonnes, shown),
          cell(one.movedShare, (value) => change(value, language) + (one.flagged ? ' !' : '')),
          text(source(one)),
        ]),
      }}
    />
  );
}

function what(one: Element, words: (typeof networkWords)['en'], language: Language): string {
  const kind = one.kind === 'production' ? words.production : one.kind === 'trade' ? words.trade : words.use;
  const detail = one.kind === 'use' && one.sector ? `, ${sectorName(one.sector, language)}` : '';
  return `${formName(one.form, language)}, ${kind}${detail}`;
}
