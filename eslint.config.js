/**
 * What the compiler does not see. The rules for `claims/` hold its promise that the same manuscript gives the same bytes
 * on every host: no clock, no chance, no locale, and no function of Math whose last digit is left to the host.
 */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** Members that every host computes alike. */
const exactMath = 'abs|ceil|floor|imul|max|min|round|sign|trunc';
const localeMember = '/^(toLocale\\w*|localeCompare)$/';

const sameOnEveryHost = [
  {
    selector: `MemberExpression[object.name='Math'][computed=false]:not([property.name=/^(${exactMath})$/])`,
    message:
      'The engine uses of Math what every host computes alike; the rest belongs to arithmetic/ as exact numbers.',
  },
  {
    selector: `:matches(MemberExpression[object.name='Math'][computed=true], VariableDeclarator[init.name='Math'])`,
    message: 'The engine names the function of Math that it uses.',
  },
  {
    selector: `:matches(MemberExpression[property.name=${localeMember}], MemberExpression[property.value=${localeMember}], Property[key.name=${localeMember}])`,
    message: 'The engine knows no locale.',
  },
];

export default defineConfig(
  { ignores: ['dist', 'test-results', 'playwright-report', '.cache'] },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  {
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'] } },
    rules: {
      // The compiler knows which names there are, and the types say which kind of function is meant.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // A text is searched for control characters on purpose, and a test hands over functions that do nothing.
      'no-control-regex': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // A Map made and read within one derivation has nothing to tell; the rule cannot see that it is never kept.
      'svelte/prefer-svelte-reactivity': 'off',
      // The formatter itself writes a space that must stay as {' '}.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  { files: ['**/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['claims/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'The engine knows no locale.' },
        {
          name: 'Date',
          message: 'The engine knows no clock: a day is an option, and the calendar is arithmetic.',
        },
        { name: 'globalThis', message: 'The engine uses what the language has, by name.' },
      ],
      'no-restricted-syntax': ['error', ...sameOnEveryHost],
    },
  },
);
