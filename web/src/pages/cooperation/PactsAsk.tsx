import type { PactsRequest, RunRequest } from '../../api/client';
import { useWords } from '../../frame/settings';
import { HeardField, useCodesHeard } from '../../studies/AskForm';
import { chosen, listIn, numberIn } from '../../studies/codes';
import { Rarely } from '../../studies/Rarely';
import { fill } from '../../words/language';
import { AskScenario } from './AskScenario';
import { pactsAskWords } from './pactsAskWords';
import { ScenariosFields, scenariosOf } from './ScenariosFields';

/** Codes with months, as they are sent. */
export const monthsIn = (text: string) => listIn(text).map((one) => one.toUpperCase());

function options(form: FormData): RunRequest['options'] {
  const list = (name: string) => monthsIn(String(form.get(name) ?? ''));
  const asked: PactsRequest = chosen({
    ...scenariosOf(form),
    enough: numberIn(form.get('enough')),
    leave: list('leave'),
    hoarding: numberIn(form.get('hoarding')),
    loanInterest: numberIn(form.get('loanInterest')),
    loans: list('loans'),
    helpersShare: numberIn(form.get('helpersShare')),
    helpersMonth: numberIn(form.get('helpersMonth')),
    easingShare: numberIn(form.get('easingShare')),
    easingMonth: numberIn(form.get('easingMonth')),
    draws: numberIn(form.get('draws')),
    seed: numberIn(form.get('seed')),
  });
  return { ...asked };
}

interface NumberProps {
  readonly query: URLSearchParams;
  readonly name: string;
  readonly label: string;
  readonly usual: string;
  readonly min: number;
  readonly max?: number;
  /** Where parts of a whole number are said too. */
  readonly parts?: boolean;
}

function NumberField({ query, name, label, usual, min, max, parts }: NumberProps) {
  return (
    <label class="field">
      {label}
      <input name={name} type="number" min={min} max={max} step={parts ? 'any' : 1} defaultValue={query.get(name) ?? usual} />
    </label>
  );
}

/** Asks what agreements are worth: which scenarios, on what terms, who leaves when, how the exporter could answer. */
export function PactsAsk({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(pactsAskWords);
  const heard = useCodesHeard();
  const leaving = (one: string) => {
    const [, party = '', month = ''] = /^([^:]+):(\d+)$/.exec(one) ?? [];
    return party ? fill(words.leaves, heard([party]), month) : fill(words.notSo, one, 'KOR:6');
  };
  const lending = (one: string) => {
    const [, lender = '', borrower = '', from = '', until = '', by = ''] = /^([^:-]+)-([^:-]+):(\d+)-(\d+):(\d+)$/.exec(one) ?? [];
    return lender ? fill(words.lends, heard([lender]), heard([borrower]), from, until, by) : fill(words.notSo, one, 'KOR-JPN:1-6:18');
  };
  const each = (hear: (one: string) => string) => (text: string) => monthsIn(text).map(hear).join('; ');
  const asks = (...names: readonly string[]) => names.some((name) => query.has(name));
  const number = { query };
  return (
    <AskScenario study="pacts" query={query} how={words.askHow} usual="KOR,JPN" options={options}>
      <ScenariosFields query={query} />
      <HeardField name="leave" label={words.leave} usual={query.get('leave') ?? ''} hear={each(leaving)} />
      <NumberField {...number} name="draws" label={words.draws} usual="" min={0} max={100000} />
      <NumberField {...number} name="seed" label={words.seed} usual="1" min={0} />
      <Rarely title={words.terms} open={asks('enough', 'hoarding', 'loanInterest', 'loans')}>
        <NumberField {...number} name="enough" label={words.enough} usual="0.8" min={0.01} max={1} parts />
        <NumberField {...number} name="hoarding" label={words.hoarding} usual="1" min={1} max={10} parts />
        <NumberField {...number} name="loanInterest" label={words.loanInterest} usual="0.05" min={0} max={1} parts />
        <HeardField name="loans" label={words.loans} usual={query.get('loans') ?? ''} hear={each(lending)} />
      </Rarely>
      <Rarely title={words.answers} open={asks('helpersShare', 'helpersMonth', 'easingShare', 'easingMonth')}>
        <NumberField {...number} name="helpersShare" label={words.helpersShare} usual="0.5" min={0} max={1} parts />
        <NumberField {...number} name="helpersMonth" label={words.helpersMonth} usual="4" min={1} max={120} />
        <NumberField {...number} name="easingShare" label={words.easingShare} usual="0.5" min={0} max={1} parts />
        <NumberField {...number} name="easingMonth" label={words.easingMonth} usual="7" min={1} max={120} />
      </Rarely>
    </AskScenario>
  );
}
