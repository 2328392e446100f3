/** A text of five megabytes: the page goes on answering while it is read, and the article opens. */
import { expect, test } from '@playwright/test';

// A trace would keep a copy of the page at every step, five megabytes each.
test.use({ trace: 'off' });

test('five megabytes are opened while the page goes on answering', async ({ page }) => {
  test.setTimeout(240_000);
  const sentence =
    'The quay earned $5 million in 2019, up 25% from $4 million, and the ferry ran every hour.\n';
  await page.goto('/');
  await page.locator('textarea').waitFor();
  await page.evaluate(
    (text) => {
      const field = document.querySelector('textarea');
      if (field === null) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    sentence.repeat(Math.ceil(5_000_000 / sentence.length)),
  );
  await page.getByRole('button', { name: 'Count it again' }).click();
  // Asking by role reads five megabytes each time, and would slow down what is being waited for.
  const isOpen = (): boolean => document.querySelector('[role="option"]') !== null;
  await page.waitForFunction(isOpen, undefined, { polling: 500, timeout: 200_000 });
  await page.locator('[role="option"]').first().click();
  await page.keyboard.press('j');
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveId('row-2');
});
