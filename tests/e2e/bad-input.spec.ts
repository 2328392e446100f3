/** Bad input: no crash, nothing executed, and a plain sentence where there is nothing to show. */
import { expect, test } from '@playwright/test';
import { openSample, paste, rows, watchFaults } from './desk.ts';

test('an empty paste is answered with a sentence', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Count it again' }).click();
  await expect(page.getByText('There is no text to read yet.')).toBeVisible();
});

test('a text with no number is opened, and says that there is nothing to recompute', async ({ page }) => {
  await paste(page, 'The harbour is quiet in winter, and nobody minds.');
  await expect(page.getByText('There is no number in this text')).toBeVisible();
});

test('markup in a text stays text', async ({ page }) => {
  const faults = watchFaults(page);
  const line =
    '<script>window.name = "ran"</script><img src=x onerror="window.name=1"> Sales rose 5% to $21 million from $20 million.';
  await paste(page, line);
  await expect(page.getByRole('main')).toContainText('<script>window.name = "ran"</script>');
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(faults).toEqual([]);
});

for (const [name, text] of [
  ['lone surrogates', 'Sales \ud800 rose 5% to $21 million from $20 million \udc00.'],
  ['nulls and right-to-left marks', 'Sales\u0000 \u202erose 5% to\u200f $21 million from $20 million.'],
  ['old line ends', 'One line.\rSales rose 5% to $21 million from $20 million.\r\nAnother line.'],
] as const) {
  test(`${name} are read`, async ({ page }) => {
    const faults = watchFaults(page);
    await paste(page, text);
    await expect(rows(page).filter({ hasText: '5%' }).first()).toContainText('consistent');
    expect(faults).toEqual([]);
  });
}

test('without a database the article is checked all the same, and the page says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openSample(page);
  await expect(page.getByText('Your article is checked all the same.')).toBeVisible();
});
