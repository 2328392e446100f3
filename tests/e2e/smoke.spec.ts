/** The built page opens under its policy, asks no other host for anything, and comes back without a network. */
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { appFolder } from '../../src/serve/server.mjs';
import { takenOver, watchFaults } from './desk.ts';

test('the page opens under its policy and asks no other host', async ({ page }) => {
  const faults = watchFaults(page);
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
  const faults = watchFaults(page);
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
