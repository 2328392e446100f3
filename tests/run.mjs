/**
 * `npm test`: installs what is missing, then passes every gate and runs every test, the later ones even where an earlier
 * one failed, and counts them. `npm test -- unit browser` runs those parts alone. Needs nothing but Node and npm.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { home, installIfMissing, runCommand } from '../src/serve/install.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {object} Step
 * @property {string} name what to call it on the command line
 * @property {string} what
 * @property {boolean} [isOfBuild] looks at what `build` made
 * @property {() => Count | Promise<Count>} run
 */

const reports = join(home, '.cache', 'reports');

/** A gate counts as one test. @param {string} command @param {...string} words */
const gate =
  (command, ...words) =>
  () =>
    count(runCommand(command, words));

/** @param {boolean} isGood @returns {Count} */
const count = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });

/** @param {string} project */
const vitest = (project) => () => {
  const file = join(reports, `${project}.json`);
  const words = ['run', '--project', project, '--silent=passed-only', '--reporter=default'];
  const isGood = runCommand('vitest', [...words, '--reporter=json', `--outputFile.json=${file}`]);
  return counted(file, isGood, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
};

/** @returns {Promise<Count>} */
async function browserTests() {
  const { ensureBrowser } = await import('./browser/ensure.mjs');
  const browser = await ensureBrowser();
  if (browser === null) {
    console.error('No browser: install Chrome, Chromium or Edge, or name one in RECOUNT_CHROMIUM.');
    return count(false);
  }
  const file = join(reports, 'browser.json');
  const isGood = runCommand('playwright', ['test', '--config=tests/e2e', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    RECOUNT_TEST_PORT: String(await freePort()),
    ...(browser.executablePath === undefined ? {} : { RECOUNT_CHROMIUM: browser.executablePath }),
  });
  return counted(file, isGood, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

/**
 * The count of a report. A run that ended badly without a failed test, or without a report, is one failure.
 * @param {string} file
 * @param {boolean} isGood
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function counted(file, isGood, read) {
  try {
    const found = read(JSON.parse(readFileSync(file, 'utf8')));
    return isGood || found.failed > 0 ? found : { ...found, failed: 1 };
  } catch (error) {
    console.error(`no report of this run: ${String(error)}`);
    return count(false);
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(address)));
    });
  });
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'format', what: 'formatting', run: gate('prettier', '--check', '--log-level=warn', '.') },
  { name: 'lint', what: 'lint rules', run: gate('eslint', '.', '--max-warnings=0') },
  { name: 'engine-types', what: 'types of the engine', run: gate('tsc', '-p', 'claims') },
  { name: 'desk-types', what: 'types of the rules of the desk', run: gate('tsc', '-p', 'src/desk') },
  { name: 'types', what: 'types of app, command and tests', run: gate('tsc', '-p', '.') },
  {
    name: 'svelte',
    what: 'types and markup of components',
    run: gate('svelte-check', '--fail-on-warnings', '--output=human'),
  },
  { name: 'layers', what: 'layers', run: gate('node', 'tests/gates/layers.mjs') },
  { name: 'dead-code', what: 'dead code', run: gate('node', 'tests/gates/dead-code.mjs') },
  { name: 'docs', what: 'pages made from lists', run: gate('node', 'tests/docs/write.mjs', '--check') },
  { name: 'licences', what: 'licences of what ships', run: gate('node', 'tests/gates/licences.mjs') },
  { name: 'unit', what: 'unit tests', run: vitest('unit') },
  { name: 'runes', what: 'rune and component tests', run: vitest('runes') },
  { name: 'build', what: 'build', run: gate('npm', 'run', '--silent', 'build') },
  { name: 'sizes', what: 'size budgets', isOfBuild: true, run: gate('node', 'tests/gates/sizes.mjs') },
  { name: 'browser', what: 'browser tests', isOfBuild: true, run: browserTests },
];

/** @param {readonly string[]} asked */
function chosen(asked) {
  const unknown = asked.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`There is no part “${unknown}”. Parts: ${steps.map(({ name }) => name).join(', ')}`);
    process.exit(2);
  }
  if (asked.length === 0) return steps;
  const parts = steps.filter(({ name }) => asked.includes(name));
  return steps.filter(
    (step) => parts.includes(step) || (step.name === 'build' && parts.some(({ isOfBuild }) => isOfBuild)),
  );
}

const parts = chosen(process.argv.slice(2));
if (!installIfMissing()) {
  console.error('The packages could not be installed.\n0 passed, 1 failed');
  process.exit(1);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];
let isBuilt = true;
for (const { name, what, isOfBuild, run } of parts) {
  console.log(`\n── ${what} (${name})`);
  const start = performance.now();
  // After a build that failed there is nothing to look at, or something old.
  /** @type {Count} */
  const { passed, failed, skipped } = isOfBuild && !isBuilt ? count(false) : await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (name === 'build') isBuilt = failed === 0;
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  summary.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${what} (${name}): ${passed} passed, ${failed} failed, ${seconds} s`,
  );
}
console.log(`\n${summary.join('\n')}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
