/** A database that this Recount may not touch: the page says so, checks the article all the same, and leaves it alone. */
import { expect, test, type Page } from '@playwright/test';
import { openSample } from './desk.ts';

/** A file as a newer Recount would have left it, made before the page opens its own. */
async function leaveNewerFile(page: Page): Promise<void> {
  await page.goto('/sample.txt');
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('recount', 9990);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('articles', { keyPath: 'id' }).put({ id: 'kept', title: 'Kept' });
        };
        request.onsuccess = () => done(request.result.close());
        request.onerror = () => fail(request.error);
      }),
  );
}

/** The version of the file, its tables, and the rows of the one that we left. */
function readFile(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open('recount');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const { result } = request;
          const rows = result.transaction('articles').objectStore('articles').getAll();
          rows.onsuccess = () => {
            done({ version: result.version, tables: [...result.objectStoreNames], rows: rows.result });
            result.close();
          };
        };
      }),
  );
}

test('the file of a newer Recount is left as it is, and the article is checked all the same', async ({
  page,
}) => {
  await leaveNewerFile(page);
  const before = await readFile(page);
  await openSample(page);
  await expect(
    page.getByText('A newer Recount has kept your articles, and they are untouched.'),
  ).toBeVisible();
  await page.getByRole('option').first().click();
  await page.keyboard.press('v');
  await expect(page.getByRole('banner')).toContainText('1 of');
  expect(await readFile(page)).toEqual(before);
});
