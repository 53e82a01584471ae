import type { InviteCase } from '../../api/client';
import { GainBars } from '../../charts/GainBars';
import { useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { campsOf } from './invite';
import { inviteWords } from './inviteWords';
import { useNames } from './useNames';
import { cooperationWords } from './words';

/** What changes where the parties stand in two camps, and who would gain by leaving its own. */
export function InviteSplits({ id, one }: { readonly id: string; readonly one: InviteCase }) {
  const words = useWords(inviteWords);
  const general = useWords(cooperationWords);
  const texts = useWords(studyWords);
  const { language, party, usd } = useNames();
  const camps = (split: InviteCase['splits'][number]) => campsOf(split, party);
  const bars = one.splits.flatMap((split) => {
    const bar = (who: string, value: number, colour?: string) => ({ id: `${camps(split)} ${who}`, group: camps(split), name: who, value, low: undefined, high: undefined, colour });
    return [bar(words.first, -split.oneLoses), bar(words.second, -split.otherLoses), bar(words.others, -split.restLoses, 'var(--upstream)')];
  });
  const table = {
    columns: [{ name: words.camps, text: true }, { name: words.first }, { name: words.second }, { name: words.both }, { name: words.others }],
    rows: one.splits.map((split) => [text(camps(split)), cell(-split.oneLoses, usd), cell(-split.otherLoses, usd), cell(-split.oneLoses - split.otherLoses, usd), cell(-split.restLoses, usd)]),
  };
  const open = one.splits.filter((split) => !split.settled).map(camps);
  const named = one.splits.filter((split) => split.losses.some((loss) => loss.changing !== null));
  return (
    <>
      <Card title={words.split} how={words.splitHow} table={table} file={`${id}-${one.scenario}-splits`} source={fill(texts.source, id)}>
        <GainBars bars={bars} label={words.split} show={usd} />
        {open.length > 0 && <p class="verdict">{fill(words.open, new Intl.ListFormat(language).format(open))}</p>}
      </Card>
      {named.map((split) => (
        <Card
          key={camps(split)}
          title={fill(words.splitEach, camps(split))}
          how={words.splitEachHow}
          file={`${id}-${one.scenario}-split-${split.one.join('-')}`}
          table={{
            columns: [{ name: general.party, text: true }, { name: words.welfare }, { name: words.users }, { name: words.leaving }, { name: words.changing }],
            rows: split.losses.map((loss) => [text(party(loss.player)), cell(-loss.welfare, usd), cell(-loss.userLoss, usd), cell(loss.leaving, usd), cell(loss.changing, usd)]),
          }}
        />
      ))}
    </>
  );
}
