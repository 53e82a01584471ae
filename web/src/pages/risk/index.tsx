import { useReading, type RiskView } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { Segments } from '../../parts/Segments';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { countryCodes, countryName, groupCodes } from '../../words/names';
import type { PageProps } from '../registry';
import { Details } from './Details';
import { RiskTable } from './RiskTable';
import { riskWords } from './words';
import '../situation/situation.css';

const usual = ['KOR', 'JPN'];

/** How risky one party's supply of each mineral is, by the published indicators; with a mineral, every figure of it. */
export default function RiskPage({ query }: PageProps) {
  const words = useWords(riskWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const asked = query.get('party') ?? '';
  const party = /^[A-Z0-9-]{3,12}$/.test(asked) ? asked : 'KOR';
  const profile = useReading<RiskView>(`/risk?party=${party}`);
  const name = countryName(party, language);
  const others = [...groupCodes(language), ...countryCodes(language)]
    .map((code) => [code, countryName(code, language)] as const)
    .sort((one, other) => one[1].localeCompare(other[1], language));
  const chosen = profile.value?.minerals.find((one) => one.mineral === query.get('mineral'));
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{fill(words.lead, name, profile.value?.governanceYear ?? '–')}</p>
        </div>
        <div class="controls">
          <Segments
            strong
            label={words.party}
            options={usual.map((code) => [code, countryName(code, language)] as const)}
            chosen={party}
            onChoose={(code) => chooseInAddress({ party: code })}
          />
          <select aria-label={words.other} onChange={(event) => event.currentTarget.value && chooseInAddress({ party: event.currentTarget.value })}>
            <option value="">{words.other} …</option>
            {others.map(([code, shown]) => (
              <option key={code} value={code} selected={code === party && !usual.includes(party)}>
                {shown}
              </option>
            ))}
          </select>
        </div>
      </div>
      {profile.trouble ? <Trouble reason={profile.trouble} again={profile.again} /> : null}
      <div class="grid">
        {profile.value ? <RiskTable profile={profile.value} /> : !profile.trouble && <p class="card">{texts.loading}</p>}
        {chosen && <Details mineral={chosen} />}
      </div>
    </>
  );
}
