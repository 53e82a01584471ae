import { useReading, type MineralView, type RunRequest, type StockpileRequest } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { AskForm, PartiesField } from '../../studies/AskForm';
import { chosen, codesIn, numberIn, numbersIn } from '../../studies/codes';
import { KeptList } from '../../studies/KeptList';
import { studyWords } from '../../studies/words';
import { join } from '../../words/language';
import { mineralName } from '../../words/names';
import { stockpileWords } from './words';

/** What is asked: which minerals, who holds, against what, within what. */
export function Ask({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(stockpileWords);
  const texts = useWords(studyWords);
  const { language } = useSettings();
  const minerals = useReading<MineralView[]>('/minerals');
  const wanted = (query.get('minerals') ?? 'cobalt').split(/[ ,+]/);
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
      </div>
      <div class="grid">
        <AskForm title={words.ask} how={words.askHow} request={request}>
          <fieldset>
            <legend>{words.minerals}</legend>
            <div class="checks">
              {minerals.value?.map((one) => (
                <label key={one.id}>
                  <input type="checkbox" name="minerals" value={one.id} defaultChecked={wanted.includes(one.id)} /> {mineralName(one.id, language)}
                </label>
              ))}
            </div>
          </fieldset>
          <PartiesField label={texts.partiesHolding} usual={(query.get('parties') ?? 'KOR,JPN').replaceAll(/[ +,]+/g, ', ')} />
          <label class="field">
            {words.days}
            <input name="days" type="text" maxLength={80} inputMode="numeric" defaultValue={query.get('days') ?? '15, 30, 60, 100, 180'} />
          </label>
          <label class="field">
            {words.hazard}
            <input name="hazard" type="number" min="0.001" max="12" step="any" defaultValue={query.get('hazard') ?? ''} />
          </label>
          <label class="field">
            {words.length}
            <input name="length" type="number" min="1" max="48" step="any" defaultValue={query.get('length') ?? '12'} />
          </label>
          <label class="field">
            {words.selective}
            <input name="selective" type="number" min="0" max="1" step="any" defaultValue={query.get('selective') ?? '0.5'} />
          </label>
          <label class="field">
            {words.budget}
            <input name="budget" type="number" min="1" step="any" defaultValue={query.get('budget') ?? ''} />
          </label>
          <label class="field">
            {words.exporters}
            <input name="exporters" type="number" min="1" max="3" defaultValue={query.get('exporters') ?? '1'} />
          </label>
          <label class="field">
            {words.draws}
            <input name="draws" type="number" min="0" max="1000" defaultValue={query.get('draws') ?? ''} />
          </label>
          <label class="field">
            {words.seed}
            <input name="seed" type="number" min="0" defaultValue={query.get('seed') ?? '1'} />
          </label>
          <label class="check">
            <input name="uneven" type="checkbox" defaultChecked={query.has('uneven')} /> {words.uneven}
          </label>
        </AskForm>
        <KeptList study="stockpile" name={(id) => keptName(id, (mineral) => mineralName(mineral, language), (names) => join(names, language))} />
      </div>
    </>
  );
}

function request(form: FormData): RunRequest {
  const options: StockpileRequest = {
    minerals: form.getAll('minerals').map(String),
    ...chosen({
      hazard: numberIn(form.get('hazard')),
      length: numberIn(form.get('length')),
      selective: numberIn(form.get('selective')),
      days: numbersIn(String(form.get('days') ?? '')),
      budget: numberIn(form.get('budget')),
      exporters: numberIn(form.get('exporters')),
      uneven: form.has('uneven'),
      draws: numberIn(form.get('draws')),
      seed: numberIn(form.get('seed')),
    }),
  };
  return { study: 'stockpile', parties: codesIn(String(form.get('parties') ?? '')), options: { ...options } };
}

/** A result's id begins with its first minerals. */
export function keptName(id: string, name: (mineral: string) => string, joined: (names: string[]) => string): string {
  return joined(id.slice(0, Math.max(0, id.lastIndexOf('-'))).split('_').map(name));
}
