/**
 * A ladder to a browser that really starts: what is there, then Playwright's own, then the system's package, then one
 * from npm. Each rung is proved by starting the browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runCommand } from '../../src/serve/install.mjs';
import { findBrowser } from './find.mjs';
import { installNpmChromium } from './npm-chromium.mjs';

/** @typedef {import('./find.mjs').Browser} Browser */

/** @returns {Promise<Browser | null>} */
export async function ensureBrowser() {
  const rungs = [() => true, installPlaywrights, installItsLibraries, installSystems];
  for (const climb of rungs) {
    if (!climb()) continue;
    const browser = findBrowser();
    if (browser !== null && (await starts(browser))) return browser;
  }
  const executablePath = installNpmChromium();
  if (executablePath === null) return null;
  const browser = { source: 'an npm package', executablePath };
  return (await starts(browser)) ? browser : null;
}

/** @param {Browser} browser */
async function starts({ source, executablePath }) {
  try {
    const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
    console.log(`Chromium ${browser.version()} from ${source}${executablePath ? `: ${executablePath}` : ''}`);
    await browser.close();
    return true;
  } catch (error) {
    console.log(
      `${executablePath ?? 'Playwright’s Chromium'} does not start: ${String(error).split('\n')[0]}`,
    );
    return false;
  }
}

function installPlaywrights() {
  // Where its host cannot be reached, hear of it soon: there are more rungs.
  return runCommand('playwright', ['install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
}

function installItsLibraries() {
  if (!existsSync(chromium.executablePath()) || asRoot() === null) return false;
  return runCommand('playwright', ['install-deps', 'chromium']);
}

/** Debian's package; Ubuntu's of the same name is a snap, which Playwright cannot drive. */
function installSystems() {
  const root = asRoot();
  if (root === null || !existsSync('/usr/bin/apt-get')) return false;
  if (/^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))) return false;
  const apt = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  runCommand('env', [...apt, 'update', '-qq']);
  return runCommand('env', [
    ...apt,
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-cjk',
  ]);
}

/** The words that go before a command to run it as root, or null where nobody lets us. @returns {string[] | null} */
function asRoot() {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}
