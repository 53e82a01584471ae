// Brings the packages that the lock file names, unless they are here already.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The pages are built with Node 20.19 or later, found ${process.versions.node}.`);
  console.error('Maybe install a newer Node.js and put it first on the PATH.');
  process.exit(1);
}
const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.orebridge-lock', root);
const lock = createHash('sha256').update(await readFile(new URL('package-lock.json', root))).digest('hex');
if ((await readFile(stamp, 'utf8').catch(() => '')) !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  await writeFile(stamp, lock);
}
