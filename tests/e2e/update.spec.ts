/** A newer version of the app arrives while a page of the older one is open: no page gets files of both. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { appFolder, appServer, listen } from '../../src/serve/server.mjs';

let folder = '';
let server: Server;
let url = '';

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recount-update-'));
  cpSync(appFolder, folder, { recursive: true });
  server = appServer(folder);
  url = `http://127.0.0.1:${await listen(server, 41_730)}/`;
});
test.afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

/** The part that a page loads when the report is asked for. */
function partOfReport(): string {
  const name = readdirSync(join(folder, 'assets')).find((file) => /^Report-.*\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no part for the report.');
  return name;
}

/** Serves a version with another page and the part under another name; returns the old name. */
function publishNewer(): string {
  const oldPart = partOfReport();
  renameSync(join(folder, 'assets', oldPart), join(folder, 'assets', 'Report-newer.js'));
  for (const [file, from, to] of [
    ['index.html', '<html lang="en"', '<html data-version="newer" lang="en"'],
    ['sw.js', oldPart, 'Report-newer.js'],
    ['sw.js', keptVersion(), 'newerversion'],
  ] as const) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replaceAll(from, to));
  }
  return oldPart;
}

function keptVersion(): string {
  const version = /\b[0-9a-f]{16}\b/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[0];
  if (version === undefined) throw new Error('The service worker names no version.');
  return version;
}

async function openKept(page: Page): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
}

/** Until the newer version has done all that it does on its own while a page of the older one is open. */
async function untilNewerIsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const newer = registration.installing ?? registration.waiting;
    while (newer !== null && newer.state !== 'installed' && newer.state !== 'activated')
      await new Promise((done) => newer.addEventListener('statechange', done, { once: true }));
  });
  await expect.poll(() => page.evaluate(() => caches.has('recount-files-newerversion'))).toBe(true);
}

test('an open page still gets its own parts, a reload the newer page, and at the end the older files are gone', async ({
  page,
  context,
}) => {
  await openKept(page);
  const oldPart = publishNewer();
  await untilNewerIsReady(page);
  // What the browser keeps for itself may be thrown away at any time.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  const loaded = await page.evaluate(
    (part) =>
      import(part).then(
        () => 'loaded',
        (error) => String(error),
      ),
    `${url}assets/${oldPart}`,
  );
  expect(loaded).toBe('loaded');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
  await page.close();

  const later = await context.newPage();
  await openKept(later);
  await expect(later.locator('html')).toHaveAttribute('data-version', 'newer');
  await expect.poll(() => later.evaluate(() => caches.keys())).toEqual(['recount-files-newerversion']);
  await context.setOffline(true);
  await later.reload();
  await expect(later.getByRole('main')).toBeVisible();
  await expect(later.locator('html')).toHaveAttribute('data-version', 'newer');
});
