import { useSettings, useWords } from '../../frame/settings';
import { countryCodes, groupCodes } from '../../words/names';
import { partyName, partyOf, useGroups } from './groups/groups';
import { riskWords } from './words';

/** Every country and group by name. */
export function PartyChoice(props: { readonly label: string; readonly chosen: string; readonly groups?: boolean; readonly onChoose: (code: string) => void }) {
  const words = useWords(riskWords);
  const { language } = useSettings();
  const own = useGroups().filter((one) => one.members.length > 0).map(partyOf);
  const codes = [...(props.groups === false ? [] : [...own, ...groupCodes(language)]), ...countryCodes(language)];
  const known = [...(codes.includes(props.chosen) || !props.chosen ? [] : [props.chosen]), ...codes];
  const options = known.map((code) => [code, partyName(code, language)] as const).sort((one, other) => one[1].localeCompare(other[1], language));
  return (
    <select aria-label={props.label} value={props.chosen} onChange={(event) => event.currentTarget.value && props.onChoose(event.currentTarget.value)}>
      <option value="">{words.other} …</option>
      {options.map(([code, name]) => (
        <option key={code} value={code} selected={code === props.chosen}>
          {name}
        </option>
      ))}
    </select>
  );
}
