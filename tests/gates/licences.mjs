/** Reads the licence of every package that ships: what is installed for production, and what the build puts in the app. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../../src/serve/install.mjs';

/** Licences under which a package may be passed on with ours. */
const allowed = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1']);

/** Needed to build only, as npm sees it, but parts of them end up in the app. */
const builtIn = [
  'svelte',
  'esm-env',
  'clsx',
  '@fontsource-variable/source-sans-3',
  '@fontsource-variable/source-serif-4',
].map((name) => `node_modules/${name}`);

/** @param {string} path @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(join(home, path), 'utf8'));

const { packages } = readJson('package-lock.json');
const shipped = Object.keys(packages).filter((path) => path !== '' && !packages[path].dev);

for (const path of new Set([...shipped, ...builtIn])) {
  const { name, version, license } = readJson(`${path}/package.json`);
  const isAllowed = allowed.has(license);
  console.log(`${isAllowed ? 'ok ' : 'NOT'} ${name} ${version}: ${license ?? 'no licence named'}`);
  if (!isAllowed) process.exitCode = 1;
}
