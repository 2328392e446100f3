/**
 * What the build adds to the page: its content security policy, and a service worker that knows every file of this
 * version. The files are listed after all of them are written, so that none can be missing from the list.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { contentPolicy } from './policy.ts';

export function policyInPage(): Plugin {
  return {
    name: 'recount:policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy() },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** Emits `source` as sw.js beside the page, where its scope is the whole site, and hands it the files to keep. */
export function serviceWorkerBeside(source: string): Plugin {
  return {
    name: 'recount:service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName: 'sw.js' });
    },
    writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The app has no folder to be written to.');
      const worker = join(dir, 'sw.js');
      const code = readFileSync(worker, 'utf8');
      const kept = JSON.stringify(keptFiles(dir, code));
      const handed = code.replace('__KEPT__', () => kept);
      if (handed === code) throw new Error('The service worker does not ask for its files.');
      writeFileSync(worker, handed);
    },
  };
}

/** The version changes with any byte of any file, the service worker's own included. */
function keptFiles(dir: string, code: string): { version: string; files: string[] } {
  const files = listFiles(dir).filter((file) => file !== 'sw.js' && !file.endsWith('.map'));
  const hash = createHash('sha256').update(code);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(dir, file)));
  return { version: hash.digest('hex').slice(0, 16), files };
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
