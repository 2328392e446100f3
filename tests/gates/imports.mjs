/** Reads what the TypeScript and Svelte files of a folder import from where, and what they export. */
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
 * @property {readonly string[]} names what is imported, `*` where that is all of it
 */

/** @param {string} root @param {readonly string[]} folders @returns {readonly Import[]} */
export function readImports(root, folders) {
  return sourceFiles(root, folders).flatMap((from) =>
    importsIn(scriptOf(from, readFileSync(join(root, from), 'utf8'))).map(({ name, isType, names }) => {
      const isFile = name.startsWith('.');
      const path = name.replace(/\?.*$/, '');
      const to = isFile ? slashed(join(dirname(from), path)) : path;
      return { from, to, isFile, isType, names };
    }),
  );
}

/** @param {string} root @param {readonly string[]} folders @returns {readonly string[]} */
export function sourceFiles(root, folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(ts|js|mjs|svelte)$/.test(entry.name))
      .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name))))
      // The bench has packages of its own.
      .filter((file) => !file.includes('/node_modules/'))
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

/** @typedef {{ name: string, isType: boolean, names: readonly string[] }} Found */

/** All of a file, whatever it exports. */
const all = ['*'];

/** @param {string} script @returns {readonly Found[]} */
function importsIn(script) {
  /** @type {Found[]} */
  const found = [];
  /** @param {Node | undefined} specifier @param {boolean} isType @param {readonly string[]} names */
  const add = (specifier, isType, names) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      found.push({ name: specifier.text, isType, names });
  };
  /** @param {Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, isTypeImport(node.importClause), namesOf(node.importClause));
    else if (ts.isExportDeclaration(node))
      add(node.moduleSpecifier, node.isTypeOnly, elementsOf(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true, all);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, all);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(script));
  return found;
}

/** `import type …`. With verbatimModuleSyntax `import { type … }` still loads the file. @param {ImportClause | undefined} clause */
function isTypeImport(clause) {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** @param {ImportClause | undefined} clause @returns {readonly string[]} none where a file is loaded for its effects */
function namesOf(clause) {
  if (clause === undefined) return [];
  return [
    ...(clause.name === undefined ? [] : ['default']),
    ...(clause.namedBindings === undefined ? [] : elementsOf(clause.namedBindings)),
  ];
}

/** The names as the other file has them. @param {Node | undefined} clause @returns {readonly string[]} */
function elementsOf(clause) {
  if (clause === undefined || !(ts.isNamedImports(clause) || ts.isNamedExports(clause))) return all;
  return clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

/**
 * The values that a file exports by name, where it declares them.
 * @param {string} script
 * @returns {readonly string[]}
 */
export function exportedValues(script) {
  return parse(script).statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => declaredNames(name));
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name !== undefined ? [statement.name.text] : [];
  });
}

/** @param {import('typescript').BindingName} name @returns {readonly string[]} */
function declaredNames(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? declaredNames(element.name) : [],
  );
}

/** @param {string} script */
const parse = (script) => ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true);
