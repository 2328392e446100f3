/**
 * How the project is built and unit-tested. One configuration, four outputs in this order: the app, its service worker
 * (which lists the app's files), the library, and the command.
 */
import { chmodSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vitest/config';
import { rateSources } from './src/rates/sources.ts';
import { builtFiles } from './src/serve/built-files.ts';
import { contentSecurityPolicy } from './src/serve/content-security-policy.ts';

const appFolder = 'dist/app';
const command = 'dist/cli/recount.js';
const target = 'es2023';

/** Writes the policy into the built page. */
function policyInPage(): Plugin {
  const content = contentSecurityPolicy(rateSources.map(({ origin }) => origin));
  const attrs = { 'http-equiv': 'Content-Security-Policy', content };
  return {
    name: 'recount:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  };
}

/** Tells the service worker which files the app's build has made. */
function filesForServiceWorker(): Plugin {
  const id = 'virtual:built-files';
  return {
    name: 'recount:files-for-service-worker',
    apply: 'build',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return;
      const { version, urls } = builtFiles(appFolder);
      return `export const version = ${JSON.stringify(version)};\nexport const urls = ${JSON.stringify(urls)};`;
    },
  };
}

/** The command can be run as a file. */
function runnableCommand(): Plugin {
  return {
    name: 'recount:runnable-command',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'command',
    writeBundle: () => chmodSync(command, 0o755),
  };
}

/** Samples of cues, and what a check or a diagnosis comes from and is silent on, are for readers and specs alone. */
function withoutSamples(): Plugin {
  const text = /(?:'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|`[^`\n]*`)/.source;
  const sample = new RegExp(`\\bsample: ${text},?`, 'g');
  const told = new RegExp(`\\b(?:source:\\s*${text},?|silentOn: \\[(?:\\s*${text},?)*\\s*\\],?)`, 'g');
  return {
    name: 'recount:without-samples',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/claims\/.*\.ts$/ },
      handler: (code, id) => ({
        code: /\/(?:checks|diagnosis)\//.test(id)
          ? code.replace(sample, '').replace(told, '')
          : code.replace(sample, ''),
        map: null,
      }),
    },
  };
}

/** A module for Node and for other people's bundlers, with everything it needs inside. */
function nodeModule(input: string, outDir: string, name: string) {
  return {
    consumer: 'server' as const,
    resolve: { noExternal: true as const },
    build: {
      target,
      outDir,
      copyPublicDir: false,
      minify: true,
      sourcemap: true,
      rolldownOptions: { input, output: { entryFileNames: name } },
    },
  };
}

export default defineConfig({
  // Relative, so that the app can be served from any folder.
  base: './',
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    policyInPage(),
    filesForServiceWorker(),
    runnableCommand(),
    withoutSamples(),
  ],
  worker: { format: 'es', plugins: () => [withoutSamples()] },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'offline', 'library', 'command']) {
        const environment = builder.environments[name];
        if (environment === undefined) throw new Error(`vite.config.ts has no environment "${name}"`);
        await builder.build(environment);
      }
    },
  },
  environments: {
    // Nothing is inlined as a data URL: the policy lets fonts and scripts come from files only.
    client: {
      build: {
        target,
        outDir: appFolder,
        assetsInlineLimit: 0,
        sourcemap: true,
        // The page asks for all of its first load at once; cut at what later screens share, it would weigh more.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
      },
    },
    offline: {
      consumer: 'client',
      build: {
        target,
        outDir: appFolder,
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/worker/service-worker.ts',
          output: { format: 'iife', entryFileNames: 'sw.js' },
        },
      },
    },
    library: nodeModule('claims/index.ts', 'dist/lib', 'index.js'),
    command: nodeModule('src/cli/recount.ts', 'dist/cli', 'recount.js'),
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // No test is about time: a busy machine must not fail one.
          testTimeout: 180_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        // Without the condition Svelte resolves to its server build, where effects never run.
        resolve: { conditions: ['browser'] },
        test: { name: 'runes', environment: 'happy-dom', include: ['tests/**/*.svelte.test.ts'] },
      },
    ],
  },
});
