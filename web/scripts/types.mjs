// Writes the types of the interface: src/api/openapi.d.ts (committed) from the server's contract, and
// src/api/answer.d.ts (made at each build) from the schema that the workbench writes answers by.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../server/src/main/openapi/openapi.json', import.meta.url);
const schema = new URL(
  '../../workbench/src/main/resources/org/orebridge/workbench/result/answer.schema.json',
  import.meta.url,
);
const note = (from) => `// Made by \`npm run types\` from ${from}; never edited by hand.\n\n`;

export async function contractTypes() {
  const ast = await openapiTS(JSON.parse(await readFile(contract, 'utf8')));
  return note('server/src/main/openapi/openapi.json') + astToString(ast);
}

/** The definitions of a JSON schema as schemas of an interface without paths. */
export async function answerTypes() {
  const text = (await readFile(schema, 'utf8')).replaceAll('#/$defs/', '#/components/schemas/');
  const { $defs } = JSON.parse(text);
  const ast = await openapiTS({
    openapi: '3.1.0',
    info: { title: 'answer', version: '1' },
    paths: {},
    components: { schemas: $defs },
  });
  return note('answer.schema.json') + astToString(ast);
}

export async function writeIfOther(file, text) {
  const url = new URL(`../src/api/${file}`, import.meta.url);
  const before = await readFile(url, 'utf8').catch(() => '');
  if (before !== text) await writeFile(url, text);
  return before !== text;
}

if (process.argv[1]?.endsWith('types.mjs')) {
  await writeIfOther('openapi.d.ts', await contractTypes());
  await writeIfOther('answer.d.ts', await answerTypes());
}
