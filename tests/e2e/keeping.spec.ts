/** What is kept when things go wrong: a page that dies in the middle of writing, a full disk, two tabs at once. */
import { expect, test, type Page } from '@playwright/test';
import { paste, rows } from './desk.ts';
import { expectWhole, readRaw, type RawDesk } from './raw-desk.ts';

const article = [
  'Ferry traffic',
  ...Array.from(
    { length: 12 },
    (_, at) => `Fares on route ${at + 1} rose 25%, from $4.00 to $5.00. The pier was painted in May.`,
  ),
].join('\n\n');

/** A page of the same origin without a desk, to look at the database from. */
async function rawDesk(page: Page): Promise<RawDesk> {
  const beside = await page.context().newPage();
  await beside.goto('/sample.txt');
  const raw = await readRaw(beside);
  await beside.close();
  return raw;
}

/** Ends the page's process at once, as a crash of the browser does. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const dead = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await dead;
  await page.close();
}

test('a page that dies at any moment of deciding, typing or freezing leaves whole rows and every kept act', async ({
  context,
}) => {
  test.setTimeout(600_000);
  let page = await context.newPage();
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  const url = page.url();
  let least = 0;
  let killed = 0;
  for (let point = 0; point < 24; point += 1) {
    if (point % 3 === 2) {
      await page.keyboard.press('e');
      await expect(page.getByLabel('The working text of the article')).toBeFocused();
      await page.keyboard.press('Control+Home');
      await page.keyboard.insertText(`Point ${point}. `);
      void page.keyboard.press('Control+Enter').catch(() => undefined);
    } else {
      const verdict = point % 2 === 0 ? 'v' : 'd';
      for (let at = 0; at < 6; at += 1) void page.keyboard.press(verdict).catch(() => undefined);
    }
    await page.waitForTimeout(point * 9);
    await kill(page);
    killed += 1;
    page = await context.newPage();
    await page.goto('/sample.txt');
    const raw = await readRaw(page);
    expectWhole(raw);
    expect(raw.decisions.length).toBeGreaterThanOrEqual(least);
    least = raw.decisions.length;
    await page.goto(url);
    await expect(rows(page).nth(8)).toBeVisible();
  }
  expect(killed).toBe(24);
  expect(least).toBeGreaterThan(20);
  const raw = await rawDesk(page);
  expectWhole(raw);
  expect(raw.anchors.filter(({ revision }) => revision === raw.articles[0]?.revision).length).toBeGreaterThan(
    20,
  );
});

test('a full disk is said, nothing is lost, and the act is done once there is room', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const session = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // From the start: the browser remembers for a while how much room there was.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 600_000 });
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  const before = await rawDesk(page);
  const long = 'The pier was painted in May, and nobody counted the boats.\n'.repeat(20_000);
  await page.getByRole('button', { name: 'Replace the text' }).click();
  const file = { name: 'new.txt', mimeType: 'text/plain', buffer: Buffer.from(long) };
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await expect(page.getByLabel('Paste the whole new text here')).toHaveValue(long, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Compare and edit' }).click();
  await expect(page.getByText('The disk is full')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('what you typed is still here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save everything as a file' })).toBeVisible();
  expect(await rawDesk(page)).toEqual(before);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await expect.poll(async () => (await rawDesk(page)).drafts.length, { timeout: 90_000 }).toBe(1);
  const after = await rawDesk(page);
  expectWhole(after);
  expect(after.drafts.map(({ text }) => text === long)).toEqual([true]);
});

test('two tabs that decide at the same time see each other, and no decision is lost', async ({
  page,
  context,
}) => {
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(rows(other).first()).toBeVisible();
  const decide = async (where: Page, key: string): Promise<void> => {
    for (let at = 0; at < 8; at += 1) await where.keyboard.press(key);
  };
  await Promise.all([decide(page, 'v'), decide(other, 'd')]);
  await expect.poll(async () => (await rawDesk(page)).decisions.length).toBe(16);
  const raw = await rawDesk(page);
  expectWhole(raw);
  const settled = raw.summaries[0];
  const said = `${(settled?.verified ?? 0) + (settled?.disputed ?? 0)} of`;
  for (const tab of [page, other]) await expect(tab.getByRole('banner')).toContainText(said);
});
