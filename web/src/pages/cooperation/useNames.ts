import { useSettings } from '../../frame/settings';
import { money, signedMoney, three } from '../../format/format';
import { join } from '../../words/language';
import { countryName } from '../../words/names';

/** What parties and amounts are called in the reader's language. */
export function useNames() {
  const { language } = useSettings();
  const party = (one: string) => countryName(one, language);
  return {
    language,
    party,
    coalition: (members: readonly string[]) => members.map(party).join(' + '),
    listed: (members: readonly string[]) => join(members.map(party), language),
    usd: (value: number) => signedMoney(value, language),
    paid: (value: number) => money(value, language),
    tonnes: (value: number) => three(value, language),
  };
}
