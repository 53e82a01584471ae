import { useSettings, useWords } from '../frame/settings';
import { whole } from '../format/format';
import { common } from '../words/common';
import { fill } from '../words/language';

interface Shares {
  readonly stated: number;
  readonly derived: number;
  readonly assumed: number;
}

/** What share rests on what, as one bar. */
export function EvidenceBar({ share, height }: { readonly share: Shares; readonly height: number }) {
  return (
    <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={share.stated * 100} height={height} fill="var(--stated)" />
      <rect x={share.stated * 100} width={share.derived * 100} height={height} fill="var(--derived)" />
      <rect x={(share.stated + share.derived) * 100} width={share.assumed * 100} height={height} fill="var(--assumed)" />
    </svg>
  );
}

/** The badge that every answer carries. */
export function EvidenceBadge({ share }: { readonly share: Shares }) {
  const words = useWords(common);
  const { language } = useSettings();
  const shown = [share.stated, share.derived, share.assumed].map((one) => whole(100 * one, language));
  return (
    <div class="badge">
      <EvidenceBar share={share} height={8} />
      <span>{fill(words.evidence, ...shown)}</span>
    </div>
  );
}
