import type { Answer } from '../../api/client';
import { GainBars, type GainBar } from '../../charts/GainBars';
import { useSettings, useWords } from '../../frame/settings';
import { signedMoney } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { common } from '../../words/common';
import { countryName } from '../../words/names';
import { answerWords } from './words';

/** What acting together is worth to each party against each alternative. */
export function Worth({ answer }: { readonly answer: Answer }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const figures = [
    ['welfare', words.worthWelfare],
    ['userLossAvoided', words.worthUsers],
    ['valueAddedSavedLow', words.worthValueLow],
    ['valueAddedSavedHigh', words.worthValueHigh],
  ] as const;
  const against = (way: string) => `${words.against} “${texts.ways[way] ?? way}”`;
  const bars: (GainBar & { against: string; party: string })[] = [];
  for (const gain of answer.together?.gains ?? []) {
    for (const [figure, name] of figures) {
      const { value, band } = gain[figure];
      const party = countryName(gain.party, language);
      bars.push({
        id: gain.party + gain.against + figure,
        group: `${party} · ${against(gain.against)}`,
        name,
        value,
        low: band?.low,
        high: band?.high,
        against: texts.ways[gain.against] ?? gain.against,
        party,
      });
    }
  }
  if (bars.length === 0) return null;
  const shown = (value: number) => signedMoney(value, language);
  const table = {
    columns: [
      { name: words.party, text: true },
      { name: words.against, text: true },
      { name: words.figure, text: true },
      { name: words.value },
      { name: words.low },
      { name: words.high },
    ],
    rows: bars.map((bar) => [
      text(bar.party),
      text(bar.against),
      text(bar.name),
      cell(bar.value, shown),
      cell(bar.low, shown),
      cell(bar.high, shown),
    ]),
  };
  return (
    <Card
      title={words.worth}
      how={words.worthHow}
      size="half"
      table={table}
      file={`${answer.run.id}-together`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
    >
      <GainBars bars={bars} label={words.worth} show={shown} />
    </Card>
  );
}
