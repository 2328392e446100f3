/** The reference data beside the project, where it is there: tests that need it are skipped without it. */
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/', import.meta.url);

export const hasShared = existsSync(new URL('seed/gold.json', folder));

if (!hasShared) console.warn('The reference data is not beside the project: what needs it is skipped.');

export const sharedText = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

export const sharedLines = <T>(path: string): readonly T[] =>
  sharedText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
