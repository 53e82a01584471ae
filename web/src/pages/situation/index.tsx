import { useReading, type MineralSituation, type ScenarioView } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { calendarMonth } from '../../format/format';
import { Card } from '../../parts/Card';
import { Said } from '../../parts/Said';
import { Segments } from '../../parts/Segments';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { countryCodes, countryName, groupCodes, mineralName } from '../../words/names';
import type { PageProps } from '../registry';
import { Concentrations } from './Concentrations';
import { Controls } from './Controls';
import { ExposureTable } from './ExposureTable';
import { situationWords } from './words';
import './situation.css';

const usual = 'KOR,JPN';

/** How all minerals stand for whoever looks: who supplies, how concentrated, how long stocks last. */
export default function SituationPage({ query }: PageProps) {
  const words = useWords(situationWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const group = /^[A-Z0-9-]{3,12}(,[A-Z0-9-]{3,12}){0,59}$/.test(query.get('group') ?? '') ? (query.get('group') ?? usual) : usual;
  const situation = useReading<MineralSituation[]>(`/situation?group=${group}`);
  const presets = [usual, 'KOR', 'JPN'];
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => [code, countryName(code, language)] as const)
      .sort((one, other) => one[1].localeCompare(other[1], language));
  return (
    <>
      <div class="page-head">
        <div>
          <p class="eyebrow">{words.eyebrow}</p>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <div class="controls">
          <Segments
            strong
            label={words.perspective}
            options={presets.map((codes) => [codes, codes === usual ? words.both : countryName(codes, language)] as const)}
            chosen={group}
            onChoose={(codes) => chooseInAddress({ group: codes })}
          />
          <select
            aria-label={words.other}
            value={presets.includes(group) ? '' : group}
            onChange={(event) => chooseInAddress({ group: event.currentTarget.value || undefined })}
          >
            <option value="">{words.other} …</option>
            {([[words.groups, groupCodes(language)], [words.countries, countryCodes(language)]] as const).map(([name, codes]) => (
              <optgroup key={name} label={name}>
                {named(codes).map(([code, shown]) => (
                  <option key={code} value={code} selected={code === group}>
                    {shown}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      </div>
      {situation.trouble ? <Trouble reason={situation.trouble} again={situation.again} /> : null}
      <div class="grid">
        {situation.value ? <ExposureTable situation={situation.value} group={group} /> : <p class="card">{texts.loading}</p>}
        {situation.value && <Concentrations situation={situation.value} />}
        <Cases />
        {situation.value && <Controls situation={situation.value} />}
      </div>
    </>
  );
}

/** Cut-offs that can be asked about, the latest first. */
function Cases() {
  const words = useWords(situationWords);
  const { language } = useSettings();
  const scenarios = useReading<ScenarioView[]>('/scenarios');
  const valid = (scenarios.value ?? [])
    .filter((one) => one.valid)
    .sort((one, other) => (other.start ?? '').localeCompare(one.start ?? ''));
  if (valid.length === 0) return null;
  return (
    <Card title={words.cases} how={words.casesHow} size="half">
      <ul class="cases">
        {valid.map((one) => (
          <li key={one.name}>
            <div>
              <strong>{mineralName(one.mineral ?? '', language)}</strong>{' '}
              <span class="how">{one.start && fill(words.since, calendarMonth(one.start, language))}</span>
              <p>
                <Said english={one.title} />
              </p>
            </div>
            <a class="button" href={`/run?scenario=${one.name}`} aria-label={`${words.ask}: ${one.title ?? one.name}`}>
              {words.ask}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
