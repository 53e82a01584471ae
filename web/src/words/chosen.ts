import { isLanguage, type Language } from './language';

/** What the browser keeps of earlier choices. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The address decides, then what was chosen before, then the browser's own languages. */
function first(): Language {
  const candidates = [
    new URLSearchParams(location.search).get('lang'),
    kept('language'),
    ...navigator.languages.map((language) => language.slice(0, 2)),
  ];
  return candidates.find(isLanguage) ?? 'en';
}

let shown: Language | undefined;

/** The language that is shown. */
export function languageShown(): Language {
  return (shown ??= first());
}

export function showLanguage(language: Language): void {
  shown = language;
}
