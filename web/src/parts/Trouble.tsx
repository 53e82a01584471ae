import { Refused } from '../api/client';
import { useWords } from '../frame/settings';
import { common } from '../words/common';

/** What went wrong, and what may have been meant. */
export function Trouble({ reason, again }: { readonly reason: unknown; readonly again?: (() => void) | undefined }) {
  const words = useWords(common);
  const refused = reason instanceof Refused ? reason.problem : undefined;
  return (
    <div class="notice trouble" role="alert">
      <p>{refused ? refused.detail : words.offline}</p>
      {refused?.suggestion && <p class="how">{refused.suggestion}</p>}
      {refused?.findings.slice(1).map((finding) => (
        <p key={finding.line + finding.says}>{`${finding.line}: ${finding.says} ${finding.maybe}`}</p>
      ))}
      {again && (
        <button class="button" type="button" onClick={again}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
