/** The built page opens under its policy, asks no other host for anything, and comes back without a network. */
import { expect, test, type Page } from '@playwright/test';

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
