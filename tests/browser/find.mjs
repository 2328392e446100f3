/** Finds a browser of the Chromium family that is already on this machine. It installs nothing and starts nothing. */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { npmChromium } from './npm-chromium.mjs';

/**
 * @typedef {object} Browser
 * @property {string} source how it was found
 * @property {string} [executablePath] none: Playwright knows where its own is
 */

/** Names on the PATH of Linux, the most tried first. */
const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** @returns {Browser | null} */
export function findBrowser() {
  const named = process.env['RECOUNT_CHROMIUM'] ?? process.env['CHROME_PATH'];
  if (named) return canRun(named) ? { source: 'named by the environment', executablePath: named } : null;
  // Playwright's own matches its client exactly, so it comes first where it is there.
  if (existsSync(chromium.executablePath())) return { source: 'Playwright' };
  const installed = installedPlaces().find(canRun);
  if (installed !== undefined) return { source: 'this machine', executablePath: installed };
  const unpacked = npmChromium();
  return unpacked === null ? null : { source: 'an npm package', executablePath: unpacked };
}

/** @returns {readonly string[]} */
function installedPlaces() {
  switch (process.platform) {
    case 'linux':
      return onPath(linuxNames.filter((name) => !isSnap(name)));
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
    default:
      return onPath(linuxNames);
  }
}

/** @param {readonly string[]} names @returns {readonly string[]} */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A snap cannot see the profiles that Playwright makes in the folder for temporary files. @param {string} name */
function isSnap(name) {
  return name.startsWith('chromium') && existsSync('/snap/bin/chromium');
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
