import countryTable from '../../../core/src/main/resources/org/orebridge/core/country_names.tsv?raw';
import materialTable from '../../../core/src/main/resources/org/orebridge/core/material_names.tsv?raw';
import type { Language } from './language';

/** Rows of a table by what stands before its names, which are in English, Korean and Japanese. */
function read(table: string, keys: number): Map<string, Record<Language, string>> {
  const rows = new Map<string, Record<Language, string>>();
  for (const line of table.split('\n')) {
    const cells = line.split('\t');
    const [en, ko, ja] = cells.slice(keys);
    if (en && ko && ja && !line.startsWith('#')) rows.set(cells.slice(0, keys).join(' '), { en, ko, ja });
  }
  return rows;
}

const countries = read(countryTable, 1);
const materials = read(materialTable, 2);

/** Groups of countries that may stand in the place of a country, by the ids of the register of groups. */
const groups: Readonly<Record<string, Record<Language, string>>> = {
  EU27: { en: 'European Union', ko: '유럽연합', ja: '欧州連合' },
  MSP: { en: 'Minerals Security Partnership', ko: '핵심광물안보파트너십(MSP)', ja: '鉱物安全保障パートナーシップ（MSP）' },
  'MSPF-2024-09': { en: 'MSP Forum (September 2024)', ko: 'MSP 포럼(2024년 9월)', ja: 'MSPフォーラム（2024年9月）' },
};

/** What a country or a group is called in official usage; its code where the tables have no name. */
export function countryName(code: string, language: Language): string {
  return (countries.get(code) ?? groups[code])?.[language] ?? code;
}

/** Ids of the groups of countries. */
export function groupCodes(): string[] {
  return Object.keys(groups);
}

/** Codes of all countries of the table, for choosing one. */
export function countryCodes(): string[] {
  return [...countries.keys()].filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'ROW');
}

export function materialName(kind: string, id: string, language: Language): string {
  const name = materials.get(`${kind} ${id}`)?.[language] ?? id.replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
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
