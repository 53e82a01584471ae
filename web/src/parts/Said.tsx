import { useSaid } from '../words/said';

/** A sentence that came in English, as the reader's language says it where it can. */
export function Said({ english }: { readonly english: string | null | undefined }) {
  const { text, lang } = useSaid()(english);
  return <span lang={lang}>{text}</span>;
}
