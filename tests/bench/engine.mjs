/** Builds the engine as it stands, minified as it ships, and loads it: what is measured is never an old build. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { home } from '../../src/serve/install.mjs';

/** @typedef {import('../../claims/index.ts')} Engine */

/** @returns {Promise<Engine>} */
export async function loadEngine() {
  const outDir = join(home, '.cache', 'bench');
  await build({
    configFile: false,
    root: home,
    logLevel: 'warn',
    build: {
      target: 'es2023',
      outDir,
      minify: true,
      copyPublicDir: false,
      lib: { entry: join(home, 'claims', 'index.ts'), formats: ['es'], fileName: () => 'engine.mjs' },
    },
  });
  return import(`${pathToFileURL(join(outDir, 'engine.mjs')).href}?${process.pid}`);
}
