/**
 * The only scripts that the page starts besides its own: two workers and the service worker. The page requires Trusted
 * Types, and the policy `recount` lets these URLs through and no other.
 */
import engine from './engine.worker.ts?worker&url';
import search from './search.worker.ts?worker&url';

export const engineUrl: string = engine;
export const searchUrl: string = search;
export const serviceWorkerUrl = `${import.meta.env.BASE_URL}sw.js`;

const known: ReadonlySet<string> = new Set([engineUrl, searchUrl, serviceWorkerUrl]);

/** The part of Trusted Types that is used here; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

function knownOnly(url: string): string {
  if (!known.has(url)) throw new TypeError(`not a script of Recount: ${url}`);
  return url;
}

let policy: { createScriptURL(url: string): string } | null = null;

/**
 * The URL as the browser wants it: a `TrustedScriptURL` where there are Trusted Types, typed as the string it stands
 * for, since that is what `Worker` and `serviceWorker.register` are declared to take.
 */
export function trustedUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('recount', { createScriptURL: knownOnly }) ?? {
    createScriptURL: knownOnly,
  };
  return policy.createScriptURL(url);
}

export function startTrustedWorker(url: string, name: string): Worker {
  return new Worker(trustedUrl(url), { type: 'module', name });
}
