// Modules made out of the tables that the Java side keeps, so that a page loads its reader's language alone:
//   tables:names/ko      countries, minerals, forms, sectors and activities by key
//   tables:parameters    what parameters that move together are called, by language and key
//   tables:indicators    what the published indicators are called, likewise
//   tables:flags         what a source said of a figure; tables:treatments: what was done with it
//   tables:topics        parts of a mineral's chain
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const languages = ['en', 'ko', 'ja'];
const core = new URL('../../core/src/main/resources/org/orebridge/core/', import.meta.url);
const report = new URL('../../workbench/src/main/resources/org/orebridge/workbench/report/', import.meta.url);

/** Rows by what stands before the names; remarks, headings and rows without all three languages are left out. */
async function rows(file, keys) {
  const lines = (await readFile(new URL(file, core), 'utf8')).split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter((cells) => cells.slice(keys, keys + languages.length).every(Boolean) && cells.length >= keys + languages.length)
    .slice(1)
    .map((cells) => [cells.slice(0, keys).join(' '), cells.slice(keys)]);
}

export async function names(language) {
  const all = [...(await rows('country_names.tsv', 1)), ...(await rows('material_names.tsv', 2))];
  return Object.fromEntries(all.map(([key, cells]) => [key, cells[languages.indexOf(language)]]));
}

/** Words of the report that begin alike, by language and the rest of their key. */
async function reportWords(beginning) {
  const found = {};
  const line = new RegExp(`^${beginning}\\.([a-z-]+)=(.*)$`, 'gm');
  for (const language of languages) {
    const text = await readFile(new URL(`messages_${language}.properties`, report), 'utf8');
    const own = [...text.matchAll(line)].map(([, key, name]) => [key, unescaped(name)]);
    found[language] = Object.fromEntries(own);
  }
  return found;
}

/** As the report reads it: characters by their codes, doubled quotes. */
const unescaped = (text) => text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16))).replaceAll("''", "'");

const beginnings = { parameters: 'kind', indicators: 'risk.indicator', flags: 'said', treatments: 'said.treatment', topics: 'status.topic' };

/** The plugin that makes them. */
export function tables() {
  return {
    name: 'orebridge-tables',
    resolveId: (id) => (id.startsWith('tables:') ? '\0' + id : undefined),
    async load(id) {
      if (!id.startsWith('\0tables:')) return undefined;
      for (const file of ['country_names.tsv', 'material_names.tsv']) this.addWatchFile?.(fileURLToPath(new URL(file, core)));
      const [table, language] = id.slice('\0tables:'.length).split('/');
      const made = table === 'names' ? await names(language) : await reportWords(beginnings[table]);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(made))});`;
    },
  };
}
