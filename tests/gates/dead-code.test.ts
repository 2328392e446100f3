/** The gate of dead code is seen to fail on small trees, and to pass what is in use in each way of using it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deadCode } from './dead-code.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recount-dead-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function deadIn(tree: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, text] of Object.entries(tree)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return deadCode(root);
}

test('a file that nothing reaches is dead, even where two such files import each other', () => {
  const dead = deadIn({
    'src/ui/main.ts': '',
    'src/desk/a.ts': `export * from './b.ts';`,
    'src/desk/b.ts': `export * from './a.ts';`,
  });
  expect(dead).toEqual([
    'src/desk/a.ts: nothing that is run reaches it',
    'src/desk/b.ts: nothing that is run reaches it',
  ]);
});

test('an exported value that no other file imports is dead, whichever way it is declared', () => {
  const dead = deadIn({
    'src/ui/main.ts': `import { used } from '../desk/all.ts';`,
    'src/desk/all.ts': [
      'export const used = 1;',
      'export const alone = 2;',
      'export const { left, right: [inner] } = used;',
      'export function lonely() {}',
      'export class Lost {}',
      'export interface Kept {}',
    ].join('\n'),
  });
  expect(dead).toEqual(
    ['alone', 'left', 'inner', 'lonely', 'Lost'].map(
      (name) => `src/desk/all.ts exports ${name}: no other file imports it`,
    ),
  );
});

test('what is imported by name, under another name, whole, when needed or by a test is in use', () => {
  const dead = deadIn({
    'src/ui/main.ts': `import App from './App.svelte';\nimport '../desk/effect.ts';\nvoid import('../desk/late.ts');`,
    'src/ui/App.svelte': `<script lang="ts">\n  import { one as other } from '../desk/one.ts';\n  import * as two from '../desk/two.ts';\n</script>`,
    'src/desk/one.ts': `export const one = 1;\nexport const tested = 2;`,
    'src/desk/two.ts': `export const two = 2;`,
    'src/desk/late.ts': `export const late = 3;`,
    'src/desk/effect.ts': `console.warn('loaded');`,
    'tests/app/one.test.ts': `import { tested } from '../../src/desk/one.ts';`,
  });
  expect(dead).toEqual([]);
});
