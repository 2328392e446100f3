/** The gate of the layers: every import goes downward, and none goes in a circle. Circles of types count. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { home } from '../../src/serve/install.mjs';
import { readImports } from './imports.mjs';
import { layerFault } from './layer-rules.mjs';

/** @typedef {import('./imports.mjs').Import} Import */

/**
 * One sentence for each import that breaks a rule, and for each circle.
 * @param {string} root
 * @returns {readonly string[]}
 */
export function layerFaults(root) {
  const folders = ['claims', 'src', 'public'].filter((folder) => existsSync(join(root, folder)));
  const imports = readImports(root, folders);
  const faults = imports.flatMap((one) => {
    const fault = layerFault(one);
    return fault === null ? [] : [`${one.from} imports ${one.to}: ${fault}`];
  });
  return [...faults, ...circles(imports).map((files) => `circle: ${files.join(' → ')}`)];
}

/**
 * Each circle that a walk in depth closes, once.
 * @param {readonly Import[]} imports
 * @returns {readonly (readonly string[])[]}
 */
function circles(imports) {
  /** @type {Map<string, Set<string>>} */
  const next = new Map();
  for (const { from, to, isFile } of imports) {
    if (isFile) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  /** @type {string[][]} */
  const found = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @param {string} file @param {readonly string[]} path */
  const walk = (file, path) => {
    const start = path.indexOf(file);
    if (start !== -1) found.push([...path.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

// Node names this file by its real place, and the caller perhaps through a link.
if (argv[1] !== undefined && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
  const faults = layerFaults(home);
  console.log(faults.length === 0 ? 'every import goes downward' : faults.join('\n'));
  if (faults.length > 0) process.exitCode = 1;
}
