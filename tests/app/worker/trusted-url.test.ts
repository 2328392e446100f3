import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test('one policy named recount lets the workers and the service worker through, and nothing else', async () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => ({
    createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }),
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  const { engineUrl, searchUrl, serviceWorkerUrl, trustedUrl } =
    await import('../../../src/worker/trusted-url.ts');
  for (const url of [engineUrl, searchUrl, serviceWorkerUrl])
    expect(trustedUrl(url)).toEqual({ trusted: url });
  expect(new Set([engineUrl, searchUrl, serviceWorkerUrl]).size).toBe(3);
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['recount']);
  for (const url of ['https://elsewhere.example/worker.js', 'data:text/javascript,0', `${engineUrl}?x`, ''])
    expect(() => trustedUrl(url)).toThrow('not a script of Recount');
});

test('a browser without Trusted Types gets the URL itself, and still no other', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  const { engineUrl, trustedUrl } = await import('../../../src/worker/trusted-url.ts');
  expect(trustedUrl(engineUrl)).toBe(engineUrl);
  expect(() => trustedUrl('blob:null/1')).toThrow('not a script of Recount');
});
