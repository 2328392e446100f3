/**
 * `npm run mutate`: changes the engine in one small way after another and sees whether a test notices. Without words it
 * takes `claims/arithmetic`; `npm run mutate -- claims/judgement/compare.ts` takes a file, or any other folder of the
 * engine. Behind `--specs` stand the specs to ask, where not all that are about the folder should be. It installs its
 * tester in this folder, and ends with 1 where fewer than 85 of 100 changes are noticed.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { home, runCommand } from '../../src/serve/install.mjs';

const folder = join(home, 'tests', 'mutation');
const wanted = 85;

/** The specs that are about a folder, besides those of its own name. @type {Readonly<Record<string, readonly string[]>>} */
const specsBeside = {
  arithmetic: [],
  judgement: ['tests/claims/checks/**/*.test.ts', 'tests/claims/diagnosis/**/*.test.ts'],
};

/** @typedef {{ fileName: string, status: string, mutatorName: string, replacement?: string, location: { start: { line: number, column: number } } }} Mutant */

const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

/** @param {readonly string[]} asked @returns {readonly string[]} */
const filesOf = (asked) =>
  asked.flatMap((path) =>
    statSync(join(home, path)).isDirectory()
      ? readdirSync(join(home, path))
          .filter((name) => name.endsWith('.ts'))
          .map((name) => `${path}/${name}`)
      : [path],
  );

/** @param {readonly string[]} files */
function specsOf(files) {
  const stages = new Set(files.map((file) => file.split('/')[1] ?? ''));
  return [...stages].flatMap((stage) => [
    `tests/claims/${stage}/**/*.test.ts`,
    ...(specsBeside[stage] ?? []),
  ]);
}

/** @param {readonly string[]} files @param {readonly string[]} specs @returns {Promise<readonly Mutant[]>} */
async function mutate(files, specs) {
  const tester = pathToFileURL(join(folder, 'node_modules/@stryker-mutator/core/dist/src/index.js')).href;
  const { Stryker } = await import(tester);
  process.env['RECOUNT_MUTATION_SPECS'] = JSON.stringify(specs);
  return new Stryker({
    mutate: [...files],
    testRunner: 'vitest',
    plugins: [
      pathToFileURL(join(folder, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')).href,
    ],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    reporters: ['progress-append-only'],
    tempDirName: '.cache/mutation',
    ignorePatterns: ['dist', '.cache', 'docs', 'public', 'src/ui', 'tests/bench', 'tests/e2e'],
    allowEmpty: true,
    concurrency: Number(process.env['RECOUNT_MUTATION_WORKERS'] ?? 1),
  }).runMutationTest();
}

/** @param {readonly Mutant[]} mutants */
function scoreOf(mutants) {
  const good = mutants.filter(({ status }) => noticed.includes(status)).length;
  const all = good + mutants.filter(({ status }) => unnoticed.includes(status)).length;
  return { good, all, percent: all === 0 ? 100 : (100 * good) / all };
}

/** @param {string} what @param {readonly Mutant[]} mutants */
function line(what, mutants) {
  const { good, all, percent } = scoreOf(mutants);
  return `${percent.toFixed(1).padStart(5)} %  ${good} of ${all}  ${what}`;
}

const words = process.argv.slice(2);
const at = words.indexOf('--specs');
const asked = at === -1 ? words : words.slice(0, at);
const files = filesOf(asked.length > 0 ? asked : ['claims/arithmetic']);
if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
  console.log('Installing the packages that tests/mutation/package-lock.json names…');
  if (!runCommand('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']))
    process.exit(1);
}
process.chdir(home);
const mutants = await mutate(files, at === -1 ? specsOf(files) : words.slice(at + 1));
for (const { fileName, status, mutatorName, location, replacement } of mutants) {
  if (!unnoticed.includes(status)) continue;
  const { line: at, column } = location.start;
  console.log(
    `${status}: ${fileName.slice(home.length)}:${at}:${column} ${mutatorName} → ${replacement ?? ''}`,
  );
}
for (const file of new Set(mutants.map(({ fileName }) => fileName)))
  console.log(
    line(
      file.slice(home.length),
      mutants.filter(({ fileName }) => fileName === file),
    ),
  );
console.log(line('in all', mutants));
if (scoreOf(mutants).percent < wanted) process.exitCode = 1;
