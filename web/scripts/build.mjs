// Builds the pages into dist/ unless they are newer than all that they are made of: refuses types of the interface
// that are out of date, then checks all types.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeGeometry } from './geometry.mjs';
import { answerTypes, contractTypes, writeIfOther } from './types.mjs';

const root = new URL('../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
const made = ['src/api/answer.d.ts', 'src/geometry/world.json'].map(path);
const sources = [
  'src',
  'public',
  'scripts',
  'index.html',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  '../server/src/main/openapi/openapi.json',
  '../workbench/src/main/resources/org/orebridge/workbench/result/answer.schema.json',
  '../core/src/main/resources/org/orebridge/core',
  '../workbench/src/main/resources/org/orebridge/workbench/report',
];

async function newest(file) {
  const found = await stat(file);
  if (!found.isDirectory()) return made.includes(file) ? 0 : found.mtimeMs;
  const names = await readdir(file);
  const times = await Promise.all(names.map((name) => newest(`${file.replace(/[\\/]$/, '')}/${name}`)));
  return Math.max(found.mtimeMs, ...times);
}

const built = await stat(path('dist/index.html')).then((found) => found.mtimeMs, () => 0);
const changed = Math.max(...(await Promise.all(sources.map((name) => newest(path(name))))));
if (built < changed) {
  const committed = await readFile(path('src/api/openapi.d.ts'), 'utf8').catch(() => '');
  if (committed !== (await contractTypes())) {
    console.error('src/api/openapi.d.ts does not agree with server/src/main/openapi/openapi.json.');
    console.error('Maybe run "npm run types" in the folder web and commit what it writes.');
    process.exit(1);
  }
  await writeIfOther('answer.d.ts', await answerTypes());
  await writeGeometry();
  execFileSync(process.execPath, [path('node_modules/typescript/bin/tsc'), '--noEmit'], { cwd: path('.'), stdio: 'inherit' });
  await build({ root: path('.'), logLevel: 'warn' });
}
