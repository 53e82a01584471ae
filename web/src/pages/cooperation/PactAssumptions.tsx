import type { Pacts } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { money, percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { cell, words as text } from '../../parts/table';
import { fill } from '../../words/language';
import { countryName } from '../../words/names';
import { pactWords } from './pactWords';

/** What a pact rests on beside scenario and reference data: assumptions with their ranges, months of loans, joint projects. */
export function PactAssumptions({ id, found }: { readonly id: string; readonly found: Pacts }) {
  const words = useWords(pactWords);
  const { language } = useSettings();
  const party = (code: string) => countryName(code, language);
  const projects = new Map(found.cases.flatMap((one) => one.projects).map((project) => [project.id, project]));
  const said = [
    // What was kept before months of loans could be named says nothing of them.
    ...(found.loanWindows ?? []).map((loan) => fill(words.loan, party(loan.lender), party(loan.borrower), loan.from, loan.until, loan.by)),
    ...[...projects.values()].map((project) => fill(words.project, project.id, party(project.country), project.leadMonths, money(project.capexUsd, language))),
  ];
  const value = (one: Pacts['assumptions'][number], of: number) => (one.unit === 'share' ? percent(of, language) : fill(words.units[one.unit] ?? '{0}', three(of, language)));
  return (
    <Card
      title={words.assumptions}
      how={words.assumptionsHow}
      tabular
      file={`${id}-assumptions`}
      table={{
        columns: [{ name: words.assumption, text: true }, { name: words.value }, { name: words.least }, { name: words.most }],
        rows: found.assumptions.map((one) => [text(words.assumed[one.key] ?? one.key), ...[one.value, one.low, one.high].map((of) => cell(of, () => value(one, of)))]),
      }}
    >
      <dl class="terms columns">
        {found.assumptions.map((one) => (
          <div key={one.key}>
            <dt>{`${words.assumed[one.key] ?? one.key}: ${value(one, one.value)}`}</dt>
            <dd>{fill(words.between, value(one, one.low), value(one, one.high))}</dd>
          </div>
        ))}
      </dl>
      {said.length > 0 && (
        <ul class="plain">
          {said.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
