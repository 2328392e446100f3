/** Reads which files the TypeScript and Svelte files of a folder import, and whether they import types alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/** Required, not imported: Vitest takes the compiler for an ES module, since it speaks of them, and transforms it all. */
const ts = /** @type {typeof import('typescript')} */ (createRequire(import.meta.url)('typescript'));

/**
 * @typedef {import('typescript').Node} Node
 * @typedef {import('typescript').ImportClause} ImportClause
 *
 * @typedef {object} Import
 * @property {string} from the importing file, relative to the root, with slashes
 * @property {string} to the imported file likewise, or the name of a package
 * @property {boolean} isFile false for a package
 * @property {boolean} isType nothing of it is left when the program runs
 */

/** @param {string} root @param {readonly string[]} folders @returns {readonly Import[]} */
export function readImports(root, folders) {
  return sourceFiles(root, folders).flatMap((from) =>
    importsIn(scriptOf(from, readFileSync(join(root, from), 'utf8'))).map(({ name, isType }) => {
      const isFile = name.startsWith('.');
      const path = name.replace(/\?.*$/, '');
      const to = isFile ? slashed(join(dirname(from), path)) : path;
      return { from, to, isFile, isType };
    }),
  );
}

/** @param {string} root @param {readonly string[]} folders */
function sourceFiles(root, folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(ts|js|mjs|svelte)$/.test(entry.name))
      .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name))))
      .sort(),
  );
}

/** @param {string} path */
const slashed = (path) => path.split(sep).join('/');

/** A component's scripts; what is imported is never named in its markup. @param {string} file @param {string} text */
function scriptOf(file, text) {
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}

/** @param {string} script @returns {{ name: string, isType: boolean }[]} */
function importsIn(script) {
  /** @type {{ name: string, isType: boolean }[]} */
  const found = [];
  /** @param {Node | undefined} specifier @param {boolean} isType */
  const add = (specifier, isType) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      found.push({ name: specifier.text, isType });
  };
  /** @param {Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true));
  return found;
}

/** `import type …`. With verbatimModuleSyntax `import { type … }` still loads the file. @param {ImportClause | undefined} clause */
function isTypeImport(clause) {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
