/** The compiler is seen to refuse the page, Node and timers in the engine and in the rules of the desk. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type typescript from 'typescript';
import { describe, expect, test } from 'vitest';
import { home } from '../../src/serve/install.mjs';

// Required, not imported: Vitest would take the compiler for an ES module and transform it all.
const ts = createRequire(import.meta.url)('typescript') as typeof typescript;

/** What the compiler says of one line, as if it were a file of the folder. */
function complaintsOf(folder: string, line: string): readonly string[] {
  const config = ts.readConfigFile(join(home, folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(home, folder));
  const file = join(home, folder, 'line.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...given) =>
    name === file
      ? ts.createSourceFile(name, `export const value = ${line};\n`, ts.ScriptTarget.ES2023)
      : getSourceFile.call(host, name, ...given);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe.each(['claims', 'src/desk'])('%s', (folder) => {
  test.each(['document', 'window', 'indexedDB', 'process', 'fetch', 'setTimeout', 'console'])(
    'has no %s',
    (name) => {
      expect(complaintsOf(folder, name)).toEqual([expect.stringContaining(`Cannot find name '${name}'`)]);
    },
  );

  test('has what the language has', () => {
    expect(complaintsOf(folder, '[3n, 1n].toSorted()')).toEqual([]);
  });
});
