import type { Language } from './language';

type Names = Readonly<Record<string, string>>;

/** One table a language: a reader loads the names of one. */
const tables: Readonly<Record<Language, () => Promise<{ default: Names }>>> = {
  en: () => import('tables:names/en'),
  ko: () => import('tables:names/ko'),
  ja: () => import('tables:names/ja'),
};

const known = new Map<Language, Names>();

/** Brings the names of a language; until then a code stands for itself. */
export async function loadNames(language: Language): Promise<void> {
  if (!known.has(language)) known.set(language, (await tables[language]()).default);
}

/** What a country or a group is called in official usage; its code where the tables have no name. */
export function countryName(code: string, language: Language): string {
  if (code.includes('+')) return code.split('+').map((part) => countryName(part, language)).join(' + ');
  const names = known.get(language);
  return names?.[code] ?? names?.[`group ${code}`] ?? code;
}

/** Ids of the groups of countries. */
export function groupCodes(language: Language): string[] {
  return Object.keys(known.get(language) ?? {}).flatMap((key) => (key.startsWith('group ') ? [key.slice('group '.length)] : []));
}

/** Codes of all countries of the table, for choosing one. */
export function countryCodes(language: Language): string[] {
  return Object.keys(known.get(language) ?? {}).filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'ROW');
}

/** What a mineral, form or sector is called within a sentence. */
export function materialInText(kind: string, id: string, language: Language): string {
  return known.get(language)?.[`${kind} ${id}`] ?? id.replaceAll('-', ' ');
}

export function materialName(kind: string, id: string, language: Language): string {
  const name = materialInText(kind, id, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function formInText(id: string, language: Language): string {
  return materialInText('form', id, language);
}

const plain = (name: string) => name.toLowerCase().replaceAll('-', ' ');

/** Keys of the tables by id and by what they are in English; where two share one, the first has it. */
const keys = new Map<string, string>();

function keyOf(english: string): string | undefined {
  if (keys.size === 0) {
    for (const [key, name] of Object.entries(known.get('en') ?? {})) {
      for (const one of [plain(key.split(' ').at(-1) ?? key), plain(name)]) if (!keys.has(one)) keys.set(one, key);
    }
  }
  return keys.get(plain(english));
}

/** What something is called that stands in an English sentence, by its id or its English name; undefined where nothing is called so. */
export function nameInEnglish(english: string, language: Language): string | undefined {
  const activity = /^([a-z0-9-]+):([A-Z]{3})$/.exec(english);
  if (!activity) return known.get(language)?.[keyOf(english) ?? ''];
  const [what, country] = [nameInEnglish(activity[1] ?? '', language), known.get(language)?.[activity[2] ?? '']];
  return what && country ? `${country} ${what}` : undefined;
}

export function mineralName(id: string, language: Language): string {
  return materialName('mineral', id, language);
}

export function formName(id: string, language: Language): string {
  return materialName('form', id, language);
}

export function sectorName(id: string, language: Language): string {
  return materialName('sector', id, language);
}
