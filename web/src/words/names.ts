import table from '../../../core/src/main/resources/org/orebridge/core/country_names.tsv?raw';
import type { Language } from './language';
import { forms, minerals, sectors } from './materials';

const columns: Record<Language, number> = { en: 1, ko: 2, ja: 3 };
const rows = new Map(
  table
    .split('\n')
    .map((line) => line.split('\t'))
    .map((cells) => [cells[0] ?? '', cells] as const),
);

/** What a country is called in official usage; its code where the table has no name. */
export function countryName(code: string, language: Language): string {
  return rows.get(code)?.[columns[language]] ?? code;
}

/** All codes of the table, for choosing one. */
export function countryCodes(): string[] {
  return [...rows.keys()].filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'ROW');
}

const plain = (id: string) => id.replaceAll('-', ' ');

export function mineralName(id: string, language: Language): string {
  return minerals[id]?.[language] ?? plain(id);
}

export function formName(id: string, language: Language): string {
  return forms[id]?.[language] ?? plain(id);
}

export function sectorName(id: string, language: Language): string {
  return sectors[id]?.[language] ?? plain(id);
}
