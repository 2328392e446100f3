/** A false alarm is marked as none, with a reason: it counts no more, stays listed, comes back with undo, and is exported. */
import { expect, test } from '@playwright/test';
import { choose, inspector, paste, rows, saved } from './desk.ts';

const article = [
  'Ferry traffic',
  'Fares rose 30%, from $4.00 to $5.00. Crew rose 50%, from 20 sailors to 25.',
  'The pier was painted in May.',
].join('\n\n');
const because = 'the surcharge of May is in it';

test('by keyboard: x, the reason, Enter; and u takes it back', async ({ page }) => {
  await paste(page, article);
  await choose(page, '30%');
  const side = inspector(page);
  await expect(side).toContainText('inconsistent');
  await page.keyboard.press('x');
  const field = page.getByLabel('Not an error, because');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeVisible();
  await field.fill(because);
  await page.keyboard.press('Enter');
  await expect(side).toContainText(`Set aside as no error, because ${because}`);
  await expect(side).not.toContainText('inconsistent');
  const row = rows(page).filter({ hasText: '30%' });
  await expect(row).toContainText('set aside as no error');
  await page.keyboard.press('u');
  await expect(side).toContainText('inconsistent');
  await expect(row).not.toContainText('set aside as no error');
  await page.keyboard.press('Shift+U');
  await expect(side).toContainText(because);
  await page.reload();
  await choose(page, '30%');
  await expect(side).toContainText(because);
});

test('by mouse: it is told apart on the ledger and in the report, exported as a row, and brought back', async ({
  page,
}) => {
  await paste(page, article);
  await choose(page, '30%');
  await page.getByRole('button', { name: 'Not an error, because' }).click();
  await page.getByLabel('Not an error, because').fill(because);
  await page.getByRole('button', { name: 'Set it aside' }).click();
  await expect(inspector(page)).toContainText(because);
  await page.getByRole('link', { name: 'Ledger' }).click();
  await expect(page.getByRole('row').filter({ hasText: '30%' })).toContainText(because);
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('heading', { name: 'Set aside as no errors' })).toBeVisible();
  const lines = (await saved(page, 'Save what was set aside as JSON lines')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    {
      text: 'Fares rose 30%, from $4.00 to $5.00.',
      expect: [],
      kind: 'growth',
      stated: '30%',
      reason: because,
    },
  ]);
  await page.getByRole('link', { name: 'Draft' }).click();
  await choose(page, '30%');
  await page.getByRole('button', { name: 'Bring the alarm back' }).click();
  await expect(inspector(page)).toContainText('inconsistent');
});
