import { Frontier } from '../../charts/Frontier';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { money, three, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { Segments } from '../../parts/Segments';
import { cell, words as text } from '../../parts/table';
import { studyWords } from '../../studies/words';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import { frontier, isTogether, ruleParts, type Loss } from './figures';
import { comma, holderName, type Shown } from './StockpileView';
import { stockpileWords } from './words';

/** A rule's name in words. */
export function ruleName(rule: string, words: { readonly ruleNames: Readonly<Record<string, string>>; readonly atHome: string }): string {
  const [name, home] = ruleParts(rule);
  const said = words.ruleNames[name] ?? name;
  return home ? fill(words.atHome, said) : said;
}

/** Cost of holding against expected loss and against the loss of the worst years. */
export function FrontierCard({ shown: { id, stock, holder }, query }: { readonly shown: Shown; readonly query: URLSearchParams }) {
  const words = useWords(stockpileWords);
  const texts = useWords(studyWords);
  const { language } = useSettings();
  const loss: Loss = query.get('loss') === 'welfare' ? 'welfare' : 'users';
  const panels = frontier(holder, loss);
  const usd = (value: number) => money(value, language);
  const days = (value: number) => whole(value, language);
  const table = {
    columns: [words.daysColumn, words.tonnes, words.cost, words.userLoss, words.userTail, words.welfareLoss, words.welfareTail].map((name) => ({ name })).concat([{ name: words.rule }]).map((column, at) => (at === 7 ? { ...column, text: true } : column)),
    rows: holder.sizes.map((size) => [
      cell(size.days, days),
      cell(size.tonnes, (value) => three(value, language)),
      cell(size.cost, usd),
      cell(size.userLoss, usd),
      cell(size.userLossTail, usd),
      cell(size.welfareLoss, usd),
      cell(size.welfareLossTail, usd),
      text(ruleName(size.rule, words)),
    ]),
  };
  const drawn = [
    [words.mean, panels.mean],
    [words.tail, panels.tail],
  ] as const;
  const colour = isTogether(holder) ? 'var(--together)' : 'var(--alone)';
  return (
    <Card
      title={`${words.frontier}: ${[mineralName(stock.mineral, language), holderName(holder, language, words.together)].join(comma[language])}`}
      how={`${words.frontierHow}${loss === 'welfare' ? ' ' + words.welfareGain : ''}`}
      table={table}
      file={`${id}-${stock.mineral}-${holder.party}-frontier`}
      source={fill(texts.source, id)}
      tools={
        <Segments
          label={words.frontier}
          options={[
            ['users', words.byUsers],
            ['welfare', words.byWelfare],
          ]}
          chosen={loss}
          onChoose={(chosen) => chooseInAddress({ loss: chosen === 'users' ? undefined : chosen })}
        />
      }
    >
      <div class="two-drawings">
        {drawn.map(([name, points]) => (
          <div key={name}>
            <h3>{name}</h3>
            <Frontier
              points={points}
              colour={colour}
              label={`${name}: ${points.map((point) => `${fill(words.dayN, days(point.days))} ${usd(point.y)}`).join(', ')}`}
              across={words.costAcross}
              showX={usd}
              showY={usd}
              showDays={(value) => fill(words.dayN, days(value))}
            />
          </div>
        ))}
      </div>
    </Card>
  );
}
