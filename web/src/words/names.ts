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

/** What a country or a group is called in official usage; its code where the tables have no name. */
export function countryName(code: string, language: Language): string {
  return (countries.get(code) ?? materials.get(`group ${code}`))?.[language] ?? code;
}

/** Ids of the groups of countries. */
export function groupCodes(): string[] {
  return [...materials.keys()].filter((key) => key.startsWith('group ')).map((key) => key.slice('group '.length));
}

/** Codes of all countries of the table, for choosing one. */
export function countryCodes(): string[] {
  return [...countries.keys()].filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'ROW');
}

export function materialName(kind: string, id: string, language: Language): string {
  const name = materials.get(`${kind} ${id}`)?.[language] ?? id.replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const plain = (name: string) => name.toLowerCase().replaceAll('-', ' ');

/** All names by id and by what they are in English; where two share one, the first has it. */
const inEnglish = new Map<string, Record<Language, string>>();
for (const [id, names] of [...countries, ...materials]) {
  for (const english of [plain(id.split(' ').at(-1) ?? id), plain(names.en)]) if (!inEnglish.has(english)) inEnglish.set(english, names);
}

/** What something is called that stands in an English sentence, by its id or its English name; undefined where nothing is called so. */
export function nameInEnglish(english: string, language: Language): string | undefined {
  const activity = /^([a-z0-9-]+):([A-Z]{3})$/.exec(english);
  if (!activity) return inEnglish.get(plain(english))?.[language];
  const [what, country] = [nameInEnglish(activity[1] ?? '', language), countries.get(activity[2] ?? '')?.[language]];
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
