// Builds the pages: refuses types of the interface that are out of date, checks all types, writes dist/.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeGeometry } from './geometry.mjs';
import { answerTypes, contractTypes, writeIfOther } from './types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = await readFile(new URL('../src/api/openapi.d.ts', import.meta.url), 'utf8').catch(() => '');
if (committed !== (await contractTypes())) {
  console.error('src/api/openapi.d.ts does not agree with server/src/main/openapi/openapi.json.');
  console.error('Maybe run "npm run types" in the folder web and commit what it writes.');
  process.exit(1);
}
await writeIfOther('answer.d.ts', await answerTypes());
await writeGeometry();
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: root, stdio: 'inherit' });
await build({ root, logLevel: 'warn' });
