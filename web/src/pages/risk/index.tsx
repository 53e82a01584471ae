import { useReading, type RiskView } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { Segments } from '../../parts/Segments';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { countryName } from '../../words/names';
import type { PageProps } from '../registry';
import { partyName, useGroups } from './groups/groups';
import { OwnGroups } from './groups/OwnGroups';
import { PartyChoice } from './PartyChoice';
import { RiskTable } from './RiskTable';
import { views } from './views';
import { riskWords } from './words';
import '../situation/situation.css';
import './risk.css';

const usual = ['KOR', 'JPN'];

/** Ids with a plus between them, which an address may show as a blank. */
function partyIn(query: URLSearchParams): string {
  const asked = (query.get('party') ?? '').replaceAll(/[ ,]/g, '+');
  return /^[A-Z0-9-]{3,12}(\+[A-Z0-9-]{3,12})*$/.test(asked) ? asked : 'KOR';
}

/** How risky one party's supply of each mineral is, by the published indicators; the views are tabs. */
export default function RiskPage({ rest, query }: PageProps) {
  const words = useWords(riskWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const party = partyIn(query);
  const asked = query.get('mineral');
  const chosen = asked ? 'mineral' : (rest[0] ?? '');
  const view = views[chosen];
  const profile = useReading<RiskView>(view?.ofNobody ? undefined : `/risk?party=${encodeURIComponent(party)}`);
  useGroups();
  const name = partyName(party, language);
  const measured = profile.value;
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          {!view?.ofNobody && <p class="lead">{fill(words.lead, name, measured?.governanceYear ?? '–')}</p>}
        </div>
        {!view?.ofNobody && (
          <div class="controls">
            <Segments strong label={words.party} options={usual.map((code) => [code, countryName(code, language)] as const)} chosen={party} onChoose={(code) => chooseInAddress({ party: code })} />
            <PartyChoice label={words.other} chosen={usual.includes(party) ? '' : party} onChoose={(code) => chooseInAddress({ party: code })} />
            <OwnGroups />
          </div>
        )}
      </div>
      <Tabs party={party} chosen={chosen} />
      {profile.trouble ? <Trouble reason={profile.trouble} again={profile.again} /> : null}
      <div class="grid">
        {view ? (
          <view.Shown key={chosen} party={party} profile={measured} which={asked ?? rest[1]} query={query} />
        ) : measured ? (
          <RiskTable profile={measured} query={query} />
        ) : (
          !profile.trouble && <p class="card">{texts.loading}</p>
        )}
      </div>
    </>
  );
}

function Tabs({ party, chosen }: { readonly party: string; readonly chosen: string }) {
  const words = useWords(riskWords);
  const { language } = useSettings();
  const tab = (id: string, name: string) => (
    <a key={id} href={`/risk${id && '/' + id}?party=${encodeURIComponent(party)}`} aria-current={id === chosen ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <nav class="tabs" aria-label={words.title}>
      {tab('', words.all)}
      {Object.entries(views).map(([id, view]) => (view.aside && id !== chosen ? null : tab(id, view.name[language])))}
    </nav>
  );
}
