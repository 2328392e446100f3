/** Lists what the app's build made, for the service worker: the URLs to keep, and a version that changes with them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

export interface BuiltFiles {
  /** Of the names and contents of all files, so that the same build has the same version. */
  readonly version: string;
  /** Relative to the page; the page itself is `./`. */
  readonly urls: readonly string[];
}

export function builtFiles(folder: string): BuiltFiles {
  const hash = createHash('sha256');
  const urls: string[] = [];
  for (const entry of filesBelow(folder)) {
    const url = relative(folder, entry).split(sep).join('/');
    if (url === 'sw.js' || url.endsWith('.map')) continue;
    hash.update(url).update('\0').update(readFileSync(entry)).update('\0');
    urls.push(url === 'index.html' ? './' : url);
  }
  return { version: hash.digest('hex').slice(0, 16), urls };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`)
    .sort();
}
