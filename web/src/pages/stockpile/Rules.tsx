import { GainBars } from '../../charts/GainBars';
import { LineChart } from '../../charts/LineChart';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, signedMoney, three, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { studyWords } from '../../studies/words';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { mineralName } from '../../words/names';
import { releasePaths, ruleWorths } from './figures';
import { ruleName } from './FrontierCard';
import { comma, holderName, type Shown } from './StockpileView';
import { stockpileWords } from './words';

/** What each way of releasing is worth, when each releases, and what not knowing the end costs. */
export function Rules({ shown }: { readonly shown: Shown }) {
  const words = useWords(stockpileWords);
  const texts = useWords(studyWords);
  const general = useWords(common);
  const { language } = useSettings();
  const { id, stock, holder } = shown;
  if (holder.rules.length === 0) return null;
  const name = (rule: string) => ruleName(rule, words);
  const usd = (value: number) => signedMoney(value, language);
  const worths = ruleWorths(holder);
  const paths = releasePaths(holder, name);
  const subject = [mineralName(stock.mineral, language), holderName(holder, language, words.together)].join(comma[language]);
  const bars = worths.flatMap((one) => [
    { id: `${one.rule} users`, group: name(one.rule), name: words.rulesUsers, value: one.users, low: undefined, high: undefined },
    { id: `${one.rule} welfare`, group: name(one.rule), name: words.rulesWelfare, value: one.welfare, low: undefined, high: undefined },
  ]);
  const worthTable = {
    columns: [{ name: words.rule, text: true }, { name: words.rulesUsers }, { name: words.rulesWelfare }],
    rows: worths.map((one) => [text(name(one.rule)), cell(one.users, usd), cell(one.welfare, usd)]),
  };
  const months = paths.lines[0]?.values.length ?? 0;
  const pathTable = {
    columns: [{ name: general.month }, ...paths.lines.map((line) => ({ name: line.name }))],
    rows: Array.from({ length: months }, (_, at) => [cell(at + 1, String), ...paths.lines.map((line) => cell(line.values[at], (value) => three(value, language)))]),
  };
  const days = whole(holder.ruledDays, language);
  const reacted = holder.rules.flatMap((one) => (one.reaction ? [[one.rule, one.reaction] as const] : []));
  const tonnes = (value: number) => three(value, language);
  const said = reacted.map(([rule, reaction]) =>
    reaction.firstMonth === null
      ? fill(words.reactionNever, name(rule))
      : fill(words.reaction, name(rule), reaction.firstMonth, percent(reaction.probability, language), tonnes(reaction.tonnes), tonnes(reaction.crossing)) +
        (reaction.apart > 0 ? ' ' + fill(words.reactionApart, tonnes(reaction.apart)) : ''),
  );
  return (
    <>
      <Card title={words.rules} how={fill(words.rulesHow, days, subject)} size="half" table={worthTable} file={`${id}-${stock.mineral}-${holder.party}-rules`} source={fill(texts.source, id)}>
        <GainBars bars={bars} label={`${words.rules}: ${subject}`} show={usd} />
        {said.length > 0 && (
          <div class="sentences how">
            {said.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </div>
        )}
      </Card>
      <Card title={words.paths} how={words.pathsHow} size="half" table={pathTable} file={`${id}-${stock.mineral}-${holder.party}-releases`} source={fill(texts.source, id)}>
        <LineChart data={paths} label={`${words.paths}: ${subject}`} show={(value) => three(value, language)} monthName={(month) => fill(general.monthN, month)} height={380} />
        <div class="sentences">
            <h3 class="panel-name">{words.knowledge}</h3>
            <p class="how">{fill(words.knowledgeHow, subject)}</p>
            <div class="figure-list">
              <div>
                <p>{words.evpi}</p>
                <p class="figure">{money(holder.knowledge.ofInformation, language)}</p>
                <p class="how">{words.evpiHow}</p>
              </div>
              <div>
                <p>{words.vss}</p>
                <p class="figure">{money(holder.knowledge.ofStochasticSolution, language)}</p>
                <p class="how">{words.vssHow}</p>
              </div>
            </div>
          </div>
      </Card>
    </>
  );
}
