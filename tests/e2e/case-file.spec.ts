/** Case files in a browser: a backup brings a wiped desk back, two editors' files meet, and a passphrase keeps one shut. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { choose, inspector, paste, rows, watchFaults } from './desk.ts';

const article = [
  'Bridge tolls',
  'Tolls rose 25%, from $4.00 to $5.00. The bridge was painted in May.',
  'A second lane is to open in June, the toll keeper says.',
].join('\n\n');

const dialog = (page: Page) => page.getByRole('dialog');
const lastAct = (page: Page) => page.getByRole('contentinfo');

/** Saves through the dialog that is open, and returns what was saved. */
async function save(page: Page, passphrase = ''): Promise<string> {
  if (passphrase !== '') {
    await dialog(page).getByLabel('Passphrase, if only those').fill(passphrase);
    await dialog(page).getByLabel('The same once more').fill(passphrase);
  }
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.recount\.json$/);
  await expect(dialog(page)).toBeHidden();
  return readFileSync(await download.path(), 'utf8');
}

async function backUp(page: Page, passphrase = ''): Promise<string> {
  await page.goto('/#/');
  await page.getByRole('button', { name: 'Back up the desk' }).click();
  return save(page, passphrase);
}

async function open(page: Page, content: string, name = 'desk.recount.json', field = 'Open a case file') {
  await page.goto('/#/');
  await page
    .getByLabel(field, { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

async function decide(page: Page, words: string, verdict: string): Promise<void> {
  await choose(page, words);
  await inspector(page).getByRole('button', { name: verdict }).click();
}

/** Forgets everything that the browser keeps for the page. */
async function wipe(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase('recount');
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
  );
}

test('a backup brings a wiped desk back, and the next backup is the same byte for byte', async ({ page }) => {
  const faults = watchFaults(page);
  await paste(page, article);
  await decide(page, 'The bridge was painted', 'Verified');
  const before = await backUp(page);
  await wipe(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Every figure, counted again.' })).toBeVisible();
  await open(page, before);
  await expect(lastAct(page)).toContainText('Taken in: 1 article');
  await expect(rows(page).filter({ hasText: 'The bridge was painted' })).toContainText('verified');
  expect(await backUp(page)).toBe(before);
  expect(faults).toEqual([]);
});

test('verdicts of two editors that differ are both shown, and a third with its reason settles them', async ({
  page,
  browser,
}) => {
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  const shared = await backUp(page);

  const other = await (await browser.newContext()).newPage();
  await open(other, shared, 'from-a-colleague.json', 'Open a file');
  await decide(other, 'The bridge was painted', 'Disputed');
  await expect(lastAct(other)).toContainText('disputed');
  await other.getByRole('link', { name: 'Report' }).click();
  await other.getByRole('button', { name: 'Save the case file' }).click();
  const theirs = await save(other);

  await page.getByRole('link', { name: /Bridge tolls/ }).click();
  await decide(page, 'The bridge was painted', 'Verified');
  await expect(lastAct(page)).toContainText('verified');
  await open(page, theirs);
  await expect(lastAct(page)).toContainText('Taken in: 1 decision; the verdicts on 1 claim conflict.');
  await expect(rows(page).filter({ hasText: 'The bridge was painted' })).toContainText('two verdicts');

  await choose(page, 'The bridge was painted');
  await expect(inspector(page)).toContainText('An editor without a name: verified');
  await expect(inspector(page)).toContainText('An editor without a name: disputed');
  await inspector(page).getByRole('button', { name: 'Disputed' }).click();
  await expect(lastAct(page)).toContainText('Choose the reason first');
  await inspector(page).getByLabel('Reason').selectOption('no source supports it');
  await inspector(page).getByRole('button', { name: 'Disputed' }).click();
  await expect(rows(page).filter({ hasText: 'The bridge was painted' })).not.toContainText('two verdicts');
  await expect(rows(page).filter({ hasText: 'The bridge was painted' })).toContainText('disputed');
});

test('under a passphrase a file opens with it and with no other', async ({ page }) => {
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  const sealed = await backUp(page, 'four plain words');
  expect(sealed).not.toContain('Bridge');
  await wipe(page);
  await page.reload();
  await open(page, sealed);
  await dialog(page).getByLabel('Passphrase').fill('four plain word');
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('does not open the file');
  await dialog(page).getByLabel('Passphrase').fill('four plain words');
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(rows(page).first()).toBeVisible();
  await expect(lastAct(page)).toContainText('Taken in: 1 article');
});

test('a spoilt file is refused with the place of each fault, and the desk stays as it was', async ({
  page,
}) => {
  await paste(page, article);
  await decide(page, 'The bridge was painted', 'Verified');
  const good = await backUp(page);
  await open(page, good.replace('"verdict": "verified"', '"verdict": "<b>perhaps</b>"'));
  await expect(dialog(page)).toContainText('“desk.recount.json” was not taken in');
  await expect(dialog(page)).toContainText('articles[0].decisions[0].verdict');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  expect(await backUp(page)).toBe(good);
});

test('an article is deleted for good by its title, and comes back only when that is said', async ({
  page,
}) => {
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  await page.goto('/#/');
  await page.getByRole('button', { name: 'Delete “Bridge tolls” for good' }).click();
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save its case file first' }).click();
  const file = readFileSync(await (await waiting).path(), 'utf8');
  await dialog(page).getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('link', { name: /Bridge tolls/ })).toBeHidden();
  await open(page, file);
  await expect(dialog(page)).toContainText('“Bridge tolls”, deleted');
  await dialog(page).getByRole('button', { name: 'Bring it back' }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('a document behind a source is kept under its hash and comes back as a download', async ({ page }) => {
  const faults = watchFaults(page);
  await paste(page, article);
  await choose(page, 'The bridge was painted');
  await page.keyboard.press('s');
  const bytes = Buffer.from('<script>document.title = "run"</script>');
  await page
    .getByLabel('Document behind it')
    .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: bytes });
  await expect(inspector(page)).toContainText('text/html, 39 bytes, SHA-256');
  await page.getByRole('button', { name: 'Keep the source' }).click();
  const waiting = page.waitForEvent('download');
  await inspector(page).getByRole('button', { name: 'save the document' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('page-html.html');
  expect(readFileSync(await download.path())).toEqual(bytes);
  expect(faults).toEqual([]);
});
