import { useEffect, useState } from 'preact/hooks';
import { kept, languageShown, showLanguage } from '../words/chosen';
import type { Language, Words } from '../words/language';
import { loadNames } from '../words/names';
import { speak } from '../words/spoken';

export type Theme = 'light' | 'dark';

interface Settings {
  readonly language: Language;
  readonly theme: Theme;
}

const listeners = new Set<() => void>();
let settings: Settings = { language: 'en', theme: 'light' };

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function chosenTheme(): Theme {
  const before = new URLSearchParams(location.search).get('theme') ?? kept('theme');
  if (before === 'light' || before === 'dark') return before;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function show({ language, theme }: Settings): void {
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  // A table, not a condition: each branch brings its own style sheet.
  const fonts = { usual: () => import('../styles/fonts-usual'), ja: () => import('../styles/fonts-japanese') };
  void (language === 'ja' ? fonts.ja : fonts.usual)();
}

export function startSettings(): void {
  settings = { language: languageShown(), theme: chosenTheme() };
  show(settings);
}

/** Changes language or theme, once there is what it takes to show it. */
export async function choose(change: Partial<Settings>): Promise<void> {
  if (change.language) {
    await Promise.all([loadNames(change.language), speak(change.language)]);
    showLanguage(change.language);
    // What came meanwhile came in the language before.
    await speak(change.language);
  }
  settings = { ...settings, ...change };
  keep('language', settings.language);
  keep('theme', settings.theme);
  show(settings);
  listeners.forEach((listener) => listener());
}

export function useSettings(): Settings {
  const [, redraw] = useState(0);
  useEffect(() => {
    const listener = () => redraw((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return settings;
}

/** The messages in the language that is shown. */
export function useWords<Messages>(words: Words<Messages>): Messages {
  return words[useSettings().language];
}
