/**
 * Keeps the app for when there is no network: every built file is put into one cache named for the build, and answers
 * come from there. A newer version waits until no page of the older one is open, since that page may still load a part.
 * It keeps files of our own and nothing else; articles live in the database, not here.
 */
import { urls, version } from 'virtual:built-files';

/** TypeScript's own types of a service worker exclude those of a page; this is the part that is used. */
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = self as unknown as ServiceWorkerScope;
const family = 'recount-files-';
const cacheName = `${family}${version}`;

worker.addEventListener('install', (event) => event.waitUntil(keepFiles()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(worker.registration.scope)) event.respondWith(answer(event.request));
});

/** `reload` passes by the HTTP cache: a new version must not be filled with old files. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(
    urls.map((url) => new Request(new URL(url, worker.registration.scope), { cache: 'reload' })),
  );
}

/** Claims the page of the first visit, which came without us: what it loads later comes from here too. */
async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * Names below assets/ carry the hash of their content, so what is kept under them is right whichever version the page
 * is of. All else comes from the network where there is one, so that a reload shows a newer version.
 */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const { scope } = worker.registration;
  if (request.url.startsWith(`${scope}assets/`)) return (await cache.match(request)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await cache.match(request.mode === 'navigate' ? scope : request);
    if (kept === undefined) throw error;
    return kept;
  }
}
