import { languageShown } from './chosen';
import type { Language, Words } from './language';

const all: ((language: Language) => Promise<void>)[] = [];

/** Messages of which the languages that are shown alone are loaded; scripts/words.mjs parts a file of them so. */
export async function spoken<Messages>(load: Readonly<Record<Language, () => Promise<{ default: Messages }>>>): Promise<Words<Messages>> {
  const known: Partial<Record<Language, Messages>> = {};
  const bring = async (language: Language) => {
    known[language] ??= (await load[language]()).default;
  };
  all.push(bring);
  // Somebody may choose another language while one is on its way.
  while (!known[languageShown()]) await bring(languageShown());
  return known as Words<Messages>;
}

/** Brings what all messages at hand say in a language. */
export async function speak(language: Language): Promise<void> {
  await Promise.all(all.map((bring) => bring(language)));
}
