/**
 * The gate of dead code: every file is reached from something that is run, and every exported value is imported by
 * another file. Types are left out: that one names a part of another is reason enough to export it; so are the values
 * of tests, where a fact may wait for the test that needs it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { home } from '../../src/serve/install.mjs';
import { exportedValues, readImports, sourceFiles } from './imports.mjs';

/** What a person, the build or a test runner starts. */
const started = [
  /^claims\/index\.ts$/,
  /^src\/ui\/main\.ts$/,
  /^src\/cli\/recount\.ts$/,
  /^src\/worker\/service-worker\.ts$/,
  /^src\/serve\/(start|server)\.mjs$/,
  // vite.config.ts is started by Vite, and lies outside the folders that are read.
  /^src\/serve\/(built-files|content-security-policy)\.ts$/,
  /^src\/rates\/sources\.ts$/,
  /^tests\/(bench\/)?run\.mjs$/,
  /^tests\/docs\/write\.mjs$/,
  /^tests\/mutation\/(run\.mjs|vitest\.config\.ts)$/,
  /^tests\/gates\/[^/]+\.mjs$/,
  /^tests\/e2e\/playwright\.config\.ts$/,
  /\.(test|spec|bench)\.ts$/,
  /\.d\.ts$/,
];

/** @param {string} root @returns {readonly string[]} one sentence for each dead file, and each dead export */
export function deadCode(root) {
  const folders = ['claims', 'src', 'tests'].filter((folder) => existsSync(join(root, folder)));
  const files = sourceFiles(root, folders);
  const imports = readImports(root, folders).filter(({ isFile }) => isFile);
  const reached = reachedFrom(files.filter(isStarted), imports);
  return files.flatMap((file) => {
    if (!reached.has(file)) return [`${file}: nothing that is run reaches it`];
    if (isStarted(file) || file.startsWith('tests/')) return [];
    const wanted = new Set(imports.filter(({ to }) => to === file).flatMap(({ names }) => names));
    if (wanted.has('*')) return [];
    return exportedValues(readFileSync(join(root, file), 'utf8'))
      .filter((name) => !wanted.has(name))
      .map((name) => `${file} exports ${name}: no other file imports it`);
  });
}

/** @param {string} file */
const isStarted = (file) => started.some((pattern) => pattern.test(file));

/**
 * @param {readonly string[]} starts
 * @param {readonly import('./imports.mjs').Import[]} imports
 * @returns {ReadonlySet<string>}
 */
function reachedFrom(starts, imports) {
  const reached = new Set(starts);
  // A set is walked in the order of its making, and what is added on the way is walked too.
  for (const file of reached) {
    for (const { from, to } of imports) if (from === file) reached.add(to);
  }
  return reached;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const dead = deadCode(home);
  console.log(dead.length === 0 ? 'every file is reached, every exported value imported' : dead.join('\n'));
  if (dead.length > 0) process.exitCode = 1;
}
