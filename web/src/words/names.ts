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

/** Groups of countries that may stand in the place of a country, by the ids of the register of groups. */
const groups: Readonly<Record<string, Record<Language, string>>> = {
  EU27: { en: 'European Union', ko: '유럽연합', ja: '欧州連合' },
  MSP: { en: 'Minerals Security Partnership', ko: '핵심광물안보파트너십(MSP)', ja: '鉱物安全保障パートナーシップ（MSP）' },
  'MSPF-2024-09': { en: 'MSP Forum (September 2024)', ko: 'MSP 포럼(2024년 9월)', ja: 'MSPフォーラム（2024年9月）' },
};

/** What a country or a group is called in official usage; its code where the tables have no name. */
export function countryName(code: string, language: Language): string {
  return known.get(language)?.[code] ?? groups[code]?.[language] ?? code;
}

/** Ids of the groups of countries. */
export function groupCodes(): string[] {
  return Object.keys(groups);
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

export function mineralName(id: string, language: Language): string {
  return materialName('mineral', id, language);
}

export function formName(id: string, language: Language): string {
  return materialName('form', id, language);
}

export function sectorName(id: string, language: Language): string {
  return materialName('sector', id, language);
}
