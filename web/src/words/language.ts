/** The languages of the workbench, each by its own name. */
export const languages = { en: 'English', ko: '한국어', ja: '日本語' } as const;

export type Language = keyof typeof languages;

/** One object of messages a language; English is written first, and a key missing in another does not compile. */
export type Words<Messages> = Readonly<Record<Language, Messages>>;

export function isLanguage(text: string | null | undefined): text is Language {
  return text === 'en' || text === 'ko' || text === 'ja';
}

/** Puts arguments into the places {0}, {1} ... of a message. */
export function fill(message: string, ...values: readonly (string | number)[]): string {
  return counted(fitted(message.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place))));
}

/** English nouns after a number: 1 figure(s) becomes 1 figure, 2 figure(s) 2 figures. */
function counted(text: string): string {
  return text.replace(/(?<![\d.,])([\d.,]*\d)((?: [a-z]+)*? [a-z]+)\(s\)/g, (_, number: string, noun: string) => number + noun + (number === '1' ? '' : 's'));
}

/** Korean particles as the syllable before them asks: 한국이, 미국이, 중국을, 캐나다를. */
export function fitted(text: string): string {
  return text.replace(/([가-힣])([”’)」"'`]*)([이을은과])\(([가를는와])\)/g, (_, syllable: string, quote: string, closed: string, open: string) => {
    const ends = (syllable.charCodeAt(0) - 0xac00) % 28 !== 0;
    return syllable + quote + (ends ? closed : open);
  });
}

/** A list as the language joins it: A, B and C. */
export function join(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
