/** Holds what an editor has to download to its budget: the first load of the page, and the engine. Sizes are gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { home } from '../../src/serve/install.mjs';

const app = join(home, 'dist', 'app');

/** The page and all that it names: scripts, what they import, and styles. */
function firstLoad() {
  const page = readFileSync(join(app, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)];
  return ['index.html', ...named.map(([, file]) => file ?? '')].map((file) => join(app, file));
}

function engineWorker() {
  const assets = join(app, 'assets');
  return readdirSync(assets)
    .filter((name) => /^engine\.worker-.*\.js$/.test(name))
    .map((name) => join(assets, name));
}

/**
 * Limits in kB of 1,000 bytes. The engine comes in a worker of its own, behind the first paint, and is kept by the
 * service worker: what it may weigh is what can be read and parsed while an editor pastes.
 */
const budgets = [
  { what: 'first load of the page', files: firstLoad(), limit: 120 },
  { what: 'engine as a worker', files: engineWorker(), limit: 208 },
  { what: 'engine as a library', files: [join(home, 'dist', 'lib', 'index.js')], limit: 208 },
];

for (const { what, files, limit } of budgets) {
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
  const isWithin = files.length > 0 && size <= limit;
  console.log(
    `${isWithin ? 'ok  ' : 'OVER'} ${what}: ${size.toFixed(1)} kB of ${limit} (${files.length} files)`,
  );
  if (!isWithin) process.exitCode = 1;
}
