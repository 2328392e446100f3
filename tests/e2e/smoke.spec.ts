/** The built page opens under its policy, asks no other host for anything, and comes back without a network. */
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { appFolder } from '../../src/serve/server.mjs';

/** What the browser held against the page: refusals of the policy, errors, and requests to somebody else. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`);
  });
  return faults;
}

async function takenOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
}

test('the page opens under its policy and asks no other host', async ({ page }) => {
  const faults = watch(page);
  const response = await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await takenOver(page);
  expect(faults).toEqual([]);
  const policy = response?.headers()['content-security-policy'];
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('a script that is not ours does not run', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(() => {
    const violated = new Promise<string>((done) =>
      document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective)),
    );
    const script = document.createElement('script');
    script.append('window.name = "ran"');
    document.body.append(script);
    return violated;
  });
  expect(['script-src-elem', 'require-trusted-types-for']).toContain(refused);
  expect(await page.evaluate(() => window.name)).toBe('');
});

test('the page reloads without a network', async ({ page, context }) => {
  await page.goto('/');
  await takenOver(page);
  const faults = watch(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(faults).toEqual([]);
});

test('every built file is kept, those that no screen has asked for yet too', async ({ page }) => {
  const built = readdirSync(appFolder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(appFolder, `${entry.parentPath}/${entry.name}`).replace(/^index\.html$/, ''))
    .filter((file) => file !== 'sw.js' && !file.endsWith('.map'));
  await page.goto('/');
  await takenOver(page);
  const missing = await page.evaluate(async (files) => {
    const found = await Promise.all(
      files.map(async (file) => (await caches.match(`/${file}`)) !== undefined),
    );
    return files.filter((_, at) => !found[at]);
  }, built);
  expect(built).toContain('sample.txt');
  expect(missing).toEqual([]);
});

test('files of an older version are let go, and nobody else’s', async ({ page }) => {
  await page.goto('/sample.txt');
  await page.evaluate(() => Promise.all(['recount-files-older', 'another'].map((name) => caches.open(name))));
  await page.goto('/');
  await takenOver(page);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain('another');
  expect(names).not.toContain('recount-files-older');
});
