/** The gates are seen to fail: each rule of the layers on a small tree that breaks it, each lint rule on one line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { home } from '../../src/serve/install.mjs';
import { layerFaults } from './layers.mjs';

type Tree = Readonly<Record<string, string>>;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recount-layers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Every import is made good by an empty file, so that a tree is written as the imports that matter. */
function faultsOf(tree: Tree): readonly string[] {
  for (const [file, text] of Object.entries(tree)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return layerFaults(root);
}

const forbidden: Readonly<Record<string, readonly [file: string, text: string, fault: string]>> = {
  'a stage imports a later one': [
    'claims/text/words.ts',
    `import { read } from '../figures/read.ts';`,
    'claims/text/words.ts imports claims/figures/read.ts: figures/ comes after text/',
  ],
  'even for a type': [
    'claims/figures/read.ts',
    `import type { Frame } from '../frames/frame.ts';`,
    'claims/figures/read.ts imports claims/frames/frame.ts: frames/ comes after figures/',
  ],
  'even a type written in place': [
    'claims/figures/read.ts',
    `export type Frame = import('../frames/frame.ts').Frame;`,
    'claims/figures/read.ts imports claims/frames/frame.ts: frames/ comes after figures/',
  ],
  'even when it is needed': [
    'claims/frames/read.ts',
    `export const later = () => import('../links/solve.ts');`,
    'claims/frames/read.ts imports claims/links/solve.ts: links/ comes after frames/',
  ],
  'a check imports another': [
    'claims/checks/growth.ts',
    `import type { Points } from './points.ts';`,
    'claims/checks/growth.ts imports claims/checks/points.ts: a file of checks/ imports no other, save types of rule.ts; the list alone imports them all',
  ],
  'a check imports more than types of its rule': [
    'claims/checks/growth.ts',
    `import { slot } from './rule.ts';`,
    'claims/checks/growth.ts imports claims/checks/rule.ts: a file of checks/ imports no other, save types of rule.ts; the list alone imports them all',
  ],
  'a diagnosis imports another': [
    'claims/diagnosis/reversed.ts',
    `export * from './transposed.ts';`,
    'claims/diagnosis/reversed.ts imports claims/diagnosis/transposed.ts: a file of diagnosis/ imports no other, save types of rule.ts; the list alone imports them all',
  ],
  'a diagnosis knows a check': [
    'claims/diagnosis/reversed.ts',
    `import type { Rule } from '../checks/rule.ts';`,
    'claims/diagnosis/reversed.ts imports claims/checks/rule.ts: checks and diagnoses do not know each other',
  ],
  'a check runs code of a stage': [
    'claims/checks/growth.ts',
    `import { solve } from '../links/solve.ts';`,
    'claims/checks/growth.ts imports claims/links/solve.ts: a declaration is data: of links/ it imports types alone',
  ],
  'the solver imports the list of checks': [
    'claims/links/solve.ts',
    `import { checks } from '../checks/index.ts';`,
    'claims/links/solve.ts imports claims/checks/index.ts: links/ is handed declarations and imports none, save types of rule.ts',
  ],
  'the judge takes a value from a rule': [
    'claims/judgement/judge.ts',
    `import { prior } from '../diagnosis/rule.ts';`,
    'claims/judgement/judge.ts imports claims/diagnosis/rule.ts: judgement/ is handed declarations and imports none, save types of rule.ts',
  ],
  'vocabulary runs code': [
    'claims/vocabulary/en/units.ts',
    `import { exact } from '../../arithmetic/exact.ts';`,
    'claims/vocabulary/en/units.ts imports claims/arithmetic/exact.ts: vocabulary is data: it imports types and other vocabulary',
  ],
  'arithmetic knows vocabulary': [
    'claims/arithmetic/exact.ts',
    `import { units } from '../vocabulary/units.ts';`,
    'claims/arithmetic/exact.ts imports claims/vocabulary/units.ts: arithmetic imports nothing',
  ],
  'a stage computes by itself': [
    'claims/judgement/judge.ts',
    `import Fraction from 'fraction.js';`,
    'claims/judgement/judge.ts imports fraction.js: the engine imports no package',
  ],
  'the engine imports another package': [
    'claims/arithmetic/exact.ts',
    `import { readFileSync } from 'node:fs';`,
    'claims/arithmetic/exact.ts imports node:fs: the engine imports no package',
  ],
  'the engine knows the app': [
    'claims/index.ts',
    `import { words } from '../src/report/words.ts';`,
    'claims/index.ts imports src/report/words.ts: the engine imports nothing from outside claims/',
  ],
  'a stage composes': [
    'claims/text/words.ts',
    `import { check } from '../index.ts';`,
    'claims/text/words.ts imports claims/index.ts: of the files above it a stage imports only types of findings.ts',
  ],
  'a stage speaks': [
    'claims/judgement/judge.ts',
    `import { say } from '../wording/say.ts';`,
    'claims/judgement/judge.ts imports claims/wording/say.ts: only the files directly in claims/ import wording/',
  ],
  'the app enters by a window': [
    'src/report/model.ts',
    `import { exact } from '../../claims/arithmetic/exact.ts';`,
    'src/report/model.ts imports claims/arithmetic/exact.ts: the app enters the engine by its door, claims/index.ts',
  ],
  'a component enters by a window': [
    'src/ui/Sum.svelte',
    `<script lang="ts">\n  import type { Link } from '../../claims/links/link.ts';\n</script>\n<p></p>`,
    'src/ui/Sum.svelte imports claims/links/link.ts: the app enters the engine by its door, claims/index.ts',
  ],
  'a rule of the desk reads the database': [
    'src/desk/fold.ts',
    `import type { Table } from 'dexie';`,
    'src/desk/fold.ts imports dexie: the rules of the desk import no package',
  ],
  'the store knows a screen': [
    'src/store/decide.ts',
    `import { say } from '../ui/words.ts';`,
    'src/store/decide.ts imports src/ui/words.ts: ui/ does not lie below store/',
  ],
  'two layers of one height know each other': [
    'src/report/model.ts',
    `import { read } from '../store/read.ts';`,
    'src/report/model.ts imports src/store/read.ts: store/ does not lie below report/',
  ],
  'the server needs the app': [
    'src/serve/server.mjs',
    `import { sources } from '../rates/sources.ts';`,
    'src/serve/server.mjs imports src/rates/sources.ts: serve/ stands alone',
  ],
  'a folder that has no place': [
    'src/helpers/each.ts',
    `import { fold } from '../desk/fold.ts';`,
    'src/helpers/each.ts imports src/desk/fold.ts: helpers/ or desk/ is no layer of the app',
  ],
  'a circle': [
    'src/desk/fold.ts',
    `export { fold } from './fold.ts';`,
    'circle: src/desk/fold.ts → src/desk/fold.ts',
  ],
};

describe('layers', () => {
  test.each(Object.entries(forbidden))('%s', (_title, [file, text, fault]) => {
    expect(faultsOf({ [file]: text })).toEqual([fault]);
  });

  test('a circle of types over three files', () => {
    const faults = faultsOf({
      'src/desk/a.ts': `import type { B } from './b.ts';`,
      'src/desk/b.ts': `import type { C } from './c.ts';`,
      'src/desk/c.ts': `import type { A } from './a.ts';`,
    });
    expect(faults).toEqual(['circle: src/desk/a.ts → src/desk/b.ts → src/desk/c.ts → src/desk/a.ts']);
  });

  test('what the design allows passes', () => {
    const faults = faultsOf({
      'claims/index.ts': `import { checks } from './checks/index.ts';\nimport { say } from './wording/say.ts';\nimport { run } from './stages.ts';`,
      'claims/stages.ts': `import { solve } from './links/solve.ts';\nimport { anchor } from './anchor/anchor.ts';`,
      'claims/arithmetic/exact.ts': `import { print } from './print.ts';`,
      'claims/vocabulary/units.ts': `import type { Unit } from '../figures/figure.ts';\nimport { words } from './en/words.ts';`,
      'claims/figures/read.ts': `import { tokens } from '../text/tokens.ts';\nimport { units } from '../vocabulary/units.ts';\nimport type { Findings } from '../findings.ts';`,
      'claims/links/solve.ts': `import type { CheckRule } from '../checks/rule.ts';\nimport { frame } from '../frames/frame.ts';`,
      'claims/checks/index.ts': `import { growth } from './growth.ts';`,
      'claims/checks/growth.ts': `import type { CheckRule } from './rule.ts';\nimport type { Link } from '../links/link.ts';\nimport { change } from '../arithmetic/formula.ts';\nimport { cues } from '../vocabulary/cues.ts';`,
      'claims/wording/say.ts': `import type { Rule } from '../diagnosis/rule.ts';\nimport { judge } from '../judgement/judge.ts';`,
      'src/ui/App.svelte': `<script lang="ts">\n  import { decide } from '../store/decide.ts';\n  import { check } from '../../claims/index.ts';\n</script>`,
      'src/store/decide.ts': `import { fold } from '../desk/fold.ts';\nimport Dexie from 'dexie';`,
      'src/desk/fold.ts': `import type { Check } from '../../claims/index.ts';`,
    });
    expect(faults).toEqual([]);
  });

  test('an import that is only written in a comment or a text is none', () => {
    const text = `// import { ui } from '../ui/ui.ts';\nexport const sample = "import { ui } from '../ui/ui.ts'";`;
    expect(faultsOf({ 'src/desk/sample.ts': text })).toEqual([]);
  });
});

describe('lint rules of the engine', () => {
  const eslint = new ESLint({ cwd: home });

  async function rulesAgainst(line: string, filePath: string): Promise<readonly (string | null)[]> {
    const [result] = await eslint.lintText(`export const value = ${line};\n`, {
      filePath: join(home, filePath),
    });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId);
  }

  const refused: Readonly<Record<string, string>> = {
    'new Intl.NumberFormat()': 'no-restricted-globals',
    'new Date(0)': 'no-restricted-globals',
    'Date.now()': 'no-restricted-globals',
    'globalThis.Date': 'no-restricted-globals',
    'Math.random()': 'no-restricted-syntax',
    'Math.log10(8)': 'no-restricted-syntax',
    'Math.pow(2, 0.5)': 'no-restricted-syntax',
    "Math['exp'](1)": 'no-restricted-syntax',
    '(1.5).toLocaleString()': 'no-restricted-syntax',
    "'i'.toLocaleUpperCase()": 'no-restricted-syntax',
    "'i'['toLocaleUpperCase']()": 'no-restricted-syntax',
    "['b', 'a'].sort((a, b) => a.localeCompare(b))": 'no-restricted-syntax',
  };
  test.each(Object.entries(refused))('claims/ refuses %s', async (line, rule) => {
    expect(await rulesAgainst(line, 'claims/text/line.ts')).toContain(rule);
  });

  const fine = ["'é'.normalize('NFD')", 'Math.floor(Math.abs(-1.5))', "'I'.toLowerCase()"];
  test.each(fine)('claims/ lets %s through', async (line) => {
    expect(await rulesAgainst(line, 'claims/text/line.ts')).toEqual([]);
  });

  test('the app may have a clock', async () => {
    expect(await rulesAgainst('Date.now()', 'src/store/line.ts')).toEqual([]);
  });
});
