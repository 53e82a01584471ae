import type { MineralSituation } from '../../api/client';
import { useSettings, useWords } from '../../frame/settings';
import { Card } from '../../parts/Card';
import { useFirst } from '../../parts/first';
import { Said } from '../../parts/Said';
import { fill } from '../../words/language';
import { countryName, mineralName } from '../../words/names';
import { useSaid } from '../../words/said';
import { situationWords } from './words';

/** Controls on exports, the newest first, each with where it can be read. */
export function Controls({ situation }: { readonly situation: readonly MineralSituation[] }) {
  const words = useWords(situationWords);
  const { language } = useSettings();
  const said = useSaid();
  const all = situation
    .flatMap((one) => one.controls.map((control) => ({ mineral: one.mineral, ...control })))
    .sort((one, other) => other.effective.localeCompare(one.effective));
  const [rows, more] = useFirst(all, 12);
  if (all.length === 0) return null;
  const sources = [...new Set(all.map((row) => row.source))].join('; ');
  return (
    <Card title={words.controls} how={words.controlsHow} source={sources}>
      <div class="scroll" tabindex={0} role="region" aria-label={words.controls}>
        <table class="figures controls-table">
          <thead>
            <tr>
              {[words.mineral, words.inForce, words.announcedOn, words.by, words.measure, words.aimedAt, words.detail].map((name) => (
                <th key={name} scope="col" class="text">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.mineral} ${row.effective} ${row.by} ${row.measure}`}>
                <th scope="row" class="text">
                  {mineralName(row.mineral, language)}
                </th>
                <td class="text day">{row.effective}</td>
                <td class="text day">{row.announced ?? '–'}</td>
                <td class="text">{countryName(row.by, language)}</td>
                <td class="text">
                  {row.url ? (
                    <a href={row.url} target="_blank" rel="noreferrer" title={words.readIt}>
                      <Said english={row.measure} />
                    </a>
                  ) : (
                    <Said english={row.measure} />
                  )}
                </td>
                <td class="text">{row.target ? countryName(row.target, language) : words.everybody}</td>
                <td class="text">
                  <Said english={row.detail} />
                  {row.doubt && <em class="how"> ({fill(words.unsure, said(row.doubt).text)})</em>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </Card>
  );
}
