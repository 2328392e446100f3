/** Installs the packages of a fresh clone. It needs nothing but Node and npm, and changes nothing where they are there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const home = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command of the system or of an installed package, without standard input.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string | undefined>>} [environment] added to the process's own
 * @returns {boolean} whether it ended well
 */
export function runCommand(command, words, environment = {}) {
  const path = [join(home, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const { status, error } = spawnSync(command, [...words], {
    cwd: home,
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows the commands of packages are scripts, which only a shell starts.
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ...environment },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * npm writes the marker last, so an install that was broken off is done again. The build that npm would run after it
 * is left out: who calls builds anyway.
 * @returns {boolean} whether the packages are there
 */
export function installIfMissing() {
  if (existsSync(join(home, 'node_modules', '.package-lock.json'))) return true;
  console.log('Installing the packages that package-lock.json names…');
  return runCommand('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}
