import type { Answer } from '../../api/client';
import { EvidenceBar } from '../../charts/Evidence';
import { useSettings, useWords } from '../../frame/settings';
import { percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Said } from '../../parts/Said';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { answerWords } from './words';

/** What share of the answer rests on stated, derived and assumed figures, and what was not done. */
export function RestsOn({ answer }: { readonly answer: Answer }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const residual = Math.max(0, ...answer.solves.map((solve) => solve.residual ?? 0));
  const { run } = answer;
  return (
    <Card title={words.restsOn} how={words.restsHow} size="half">
      <table class="figures">
        <thead>
          <tr>
            <th class="text" scope="col">
              &nbsp;
            </th>
            <th scope="col">{texts.stated}</th>
            <th scope="col">{texts.derived}</th>
            <th scope="col">{texts.assumed}</th>
          </tr>
        </thead>
        <tbody>
          {answer.evidence.shares.map((share) => (
            <tr key={share.part}>
              <th class="text" scope="row">
                {words.parts[share.part] ?? share.part}
                <div class="drawing">
                  <EvidenceBar share={share} height={4} />
                </div>
              </th>
              <td>{percent(share.stated, language)}</td>
              <td>{percent(share.derived, language)}</td>
              <td>{percent(share.assumed, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="how">
        {fill(words.solves, answer.solves.length, three(residual, language), run.drawsAsked, run.drawsDone)}{' '}
        <a href={`/data/${run.id}`}>{words.explain}</a>
      </p>
      {answer.omissions.length > 0 && (
        <details>
          <summary>{words.omitted}</summary>
          <ul class="plain">
            {answer.omissions.map((omission) => (
              <li key={omission.what + omission.why}>
                <Said english={omission.what} />: <Said english={omission.why} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
