import type { PactWorld } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { money, signedMoney } from '../../format/format';
import { fill, join } from '../../words/language';
import { countryName } from '../../words/names';
import { pactWords } from './pactWords';

/** The smallest agreement that brings most, and who has to pay whom for nobody to lose by it. */
export function SmallestAgreement({ small, listed }: { readonly small: NonNullable<PactWorld['smallest']>; readonly listed: (clauses: readonly string[]) => string }) {
  const words = useWords(pactWords);
  const { language } = useSettings();
  const usd = (value: number) => signedMoney(value, language);
  const owed = small.nobodyLoses?.payments.map((paid) => fill(words.pays, countryName(paid.from, language), countryName(paid.to, language), money(paid.amount, language)));
  return (
    <div class="sentences">
      <p>
        <strong>{words.smallest}</strong>
      </p>
      <p>
        {`${fill(words.smallestIs, listed(small.clauses), usd(small.members), usd(small.whole), Math.round(100 * small.share))} ${fill(small.exhaustive ? words.smallestAll : words.smallestSome, small.lookedAt)}`}
      </p>
      {owed && <p>{owed.length === 0 ? words.nobodyLoses : fill(words.paidFor, join(owed, language))}</p>}
    </div>
  );
}
