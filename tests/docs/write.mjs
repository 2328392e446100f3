/** `npm run docs` writes the pages that are made from lists. With `--check` nothing is written: a stale page is a fault. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { runnerImport } from 'vite';
import { home } from '../../src/serve/install.mjs';

const page = 'docs/checks.md';
const file = join(home, page);

/** @type {{ module: typeof import('./checks-page.ts') }} */
const { module } = await runnerImport(join(home, 'tests/docs/checks-page.ts'), {
  configFile: false,
  root: home,
  logLevel: 'error',
});
const made = await module.checksPage();
const isFresh = existsSync(file) && readFileSync(file, 'utf8') === made;

if (argv.includes('--check')) {
  console.log(isFresh ? `${page} is what the lists say` : `${page} is stale: npm run docs`);
  if (!isFresh) process.exitCode = 1;
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made);
  console.log(isFresh ? `${page} was fresh` : `${page} is written`);
}
