/** The whole job once, on the sample: open, walk, see the workings, decide, find, come back, hand over. */
import { expect, test } from '@playwright/test';
import { choose, inspector, openSample, rows, saved, takenOver, watchFaults } from './desk.ts';

test('a ratio given as growth is shown with its sum, and the rounder fix comes first', async ({ page }) => {
  await openSample(page);
  await choose(page, '55117%');
  const side = inspector(page);
  await expect(side).toContainText('inconsistent');
  await expect(side).toContainText('This is the ratio, not the growth.');
  await expect(side).toContainText('55,018%');
  await expect(side).toContainText('54,204%');
  await expect(side.getByRole('button', { name: /55,?0(00|18)%/ }).first()).toContainText('about 55,000%');
  await choose(page, '366%');
  await expect(side).toContainText('consistent');
});

test('a slip of ten is shown with both ways out, and Enter does nothing until one is chosen', async ({
  page,
}) => {
  await openSample(page);
  await choose(page, '50bn ringgit');
  const side = inspector(page);
  await expect(side).toContainText('Two ways out');
  await expect(side.getByRole('button', { name: /RMB 82\.71 billion/ })).toBeVisible();
  await expect(side.getByRole('button', { name: /500 billion ringgit/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('choose');
  await page.keyboard.press('2');
  await expect(page.getByRole('main')).toContainText('500 billion ringgit');
  await expect(side).toContainText('open');
  await page.keyboard.press('u');
  await expect(page.getByRole('contentinfo')).toContainText('Taken back');
});

test('claims are walked and decided with the keyboard, found, and all there after the tab was closed', async ({
  page,
  context,
}) => {
  await openSample(page);
  await rows(page).first().click();
  await page.keyboard.press('v');
  await page.keyboard.press('d');
  await page.keyboard.press('a');
  await expect(page.getByRole('banner')).toContainText('3 of');
  await page.keyboard.press('u');
  await expect(page.getByRole('banner')).toContainText('2 of');
  await page.keyboard.press('n');
  await page.getByLabel('Note on this claim').fill('Asked for the base to three digits.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(inspector(page)).toContainText('Asked for the base to three digits.');
  await rows(page).first().click();
  await page.keyboard.press('/');
  await page.getByLabel('Find a claim').fill('ringgit');
  await expect(rows(page).filter({ hasText: '50bn ringgit' })).toBeVisible();
  await expect(rows(page).filter({ hasText: '366%' })).toHaveCount(0);
  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole('banner')).toContainText('2 of');
  await again.goto('/');
  await expect(again.getByRole('main')).toContainText('Malaysia has the servers');
});

test('the desk comes back without a network, with what was decided', async ({ page, context }) => {
  await openSample(page);
  await takenOver(page);
  await rows(page).first().click();
  await page.keyboard.press('v');
  await expect(page.getByRole('banner')).toContainText('1 of');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('1 of');
  await expect(rows(page).first()).toBeVisible();
});

test('what is handed over says the same as the desk', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults = watchFaults(page);
  await openSample(page);
  await choose(page, '55117%');
  await page.keyboard.press('2');
  await expect(page.getByRole('contentinfo')).toContainText('55018%');
  await page.getByRole('link', { name: 'Report' }).click();
  const html = await saved(page, 'Save as HTML');
  for (const words of ['500 billion ringgit', 'RMB 82.71 billion', '55018%', 'This is the ratio']) {
    expect(html).toContain(words);
  }
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/(?:src|href)="https?:\/\/(?!example\.org)/);
  const csv = await saved(page, 'Save as CSV');
  expect(csv.split('\r\n').some((line) => line.includes('55117%') && line.includes('ratio-as-growth'))).toBe(
    true,
  );
  const conversions = await saved(page, 'Save the conversions as CSV');
  expect(conversions.split('\r\n').filter((line) => line.includes('CNY'))).toHaveLength(17);
  await page.getByRole('button', { name: 'Copy the corrected text' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('on the clipboard');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('increased by 55018%');
  expect(copied).not.toContain('55117%');
  expect(faults).toEqual([]);
});
