// Messages that stand in one file, each language in a chunk of its own: a reader loads one.
//   src/pages/stockpile/words.ts                 becomes  export const stockpileWords = await spoken({ en: () => import(...), ... })
//   src/pages/stockpile/words.ts?language=ko     is what that file says in Korean
// A file that is small stays whole: a request costs more than it spares.
const file = /[\\/]src[\\/].*[wW]ords\.ts$/;
const last = /export const (\w+): Words<Messages> = \{ en, ko, ja \};/;
const query = '?language=';
const small = 6000;

/** The plugin that parts them. */
export function wordsByLanguage() {
  return {
    name: 'orebridge-words',
    enforce: 'pre',
    transform(code, id) {
      const [path, language] = id.split(query);
      if (!file.test(path) || !last.test(code)) return undefined;
      if (language) return { code: code.replace(last, `export default ${language};`), map: null };
      if (code.length < small) return undefined;
      const [, name] = last.exec(code);
      const loads = ['en', 'ko', 'ja'].map((one) => `${one}: () => import(${JSON.stringify(path + query + one)})`);
      return { code: `import { spoken } from '/src/words/spoken.ts';\nexport const ${name} = await spoken({ ${loads.join(', ')} });\n`, map: null };
    },
  };
}
