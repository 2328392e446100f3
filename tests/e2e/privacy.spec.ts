/** Nothing leaves the browser: through the whole job no other host is asked, and the policy has nothing to refuse. */
import { expect, test } from '@playwright/test';
import { choose, inspector, openSample, paste, saved, watchFaults } from './desk.ts';

declare global {
  interface Window {
    refused: string[];
  }
}

test('the whole job asks no other host and breaks no rule of the policy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults = watchFaults(page);
  await context.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await openSample(page);
  await choose(page, '55117%');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Changed to about 55,000%');
  await page.keyboard.press('v');
  await choose(page, '366%');
  await page.keyboard.press('s');
  await page.getByLabel('Address or title').fill('https://example.org/customs');
  await page.getByRole('button', { name: 'Keep the source' }).click();
  await expect(inspector(page)).toContainText('example.org/customs');
  await page.keyboard.press('/');
  await page.getByLabel('Find a claim').fill('ringgit');
  await page.keyboard.press('Enter');
  for (const link of ['Currency', 'Ledger', 'Report']) {
    await page.getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
  for (const button of ['Save as HTML', 'Save as CSV', 'Save the conversions as CSV']) {
    expect(await saved(page, button)).toContain('55117%'.slice(0, button.includes('conversions') ? 0 : 6));
  }
  await page.getByRole('button', { name: 'Copy the list of changes' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('on the clipboard');
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Hand over as' })).toBeVisible();
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  await paste(page, 'See https://example.org/a.png and <img src="https://example.org/b.png">: 5 of 7 ships.');
  await expect(page.getByRole('article')).toContainText('b.png');
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  expect(faults).toEqual([]);
});
