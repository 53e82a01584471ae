import { pages } from '../pages/registry';
import { useSettings, useWords } from '../frame/settings';
import { common } from '../words/common';

/** Says plainly that a page is not built yet. */
export function NotYet({ page }: { readonly page: string }) {
  const words = useWords(common);
  const { language } = useSettings();
  return (
    <>
      <h1>{pages[page]?.name[language]}</h1>
      <p class="lead">
        {words.soon} {words.soonHow}
      </p>
    </>
  );
}
