/** Every screen, light and dark, wide and narrow: what axe can tell holds, and nothing is wider than its window. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openSample, queue, rows } from './desk.ts';

const screens = [
  ['Currency', 'Currency audit'],
  ['Ledger', 'Ledger of figures'],
  ['Report', 'Hand over as'],
] as const;

/** The second key after g. */
const keyOf = { Currency: 'c', Ledger: 'f', Report: 'r' } as const;

/** The types of axe come from another copy of Playwright than ours. */
type PageOfAxe = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** Each fault as the rule with the places that break it. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: page as unknown as PageOfAxe }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** By how many pixels the page is wider than its window. */
const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height } });

      test('the empty desk', async ({ page }) => {
        await page.goto('/');
        await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
        expect(await faultsOf(page)).toEqual([]);
        expect(await excess(page)).toBeLessThanOrEqual(0);
      });

      test('the draft and the screens beside it', async ({ page }) => {
        test.slow(); // Six readings by axe, on two cores that other tests use too.
        await openSampleAt(page, width);
        await page.keyboard.press('Shift+J');
        await expect(page.getByText('This is the ratio, not the growth.')).toBeVisible();
        expect(await faultsOf(page)).toEqual([]);
        expect(await excess(page)).toBeLessThanOrEqual(0);
        for (const [link, heading] of screens) {
          await page.keyboard.press('g');
          await page.keyboard.press(keyOf[link]);
          await expect(page.getByRole('heading', { name: heading })).toBeVisible();
          expect(await faultsOf(page), link).toEqual([]);
          expect(await excess(page), link).toBeLessThanOrEqual(0);
        }
        await page.keyboard.press('g');
        await page.keyboard.press('l');
        await expect(page.getByRole('link', { name: /Malaysia has the servers/ })).toBeVisible();
        expect(await faultsOf(page), 'Library').toEqual([]);
      });

      test('the text while it is edited, its revisions, and the sign-off', async ({ page }) => {
        test.slow();
        await openSampleAt(page, width);
        await page.getByRole('button', { name: 'Edit the text' }).click();
        const field = page.getByLabel('The working text of the article');
        await expect(field).toBeFocused();
        await page.keyboard.insertText('Taiwan exports more. ');
        await expect(page.getByText('keep their places')).toBeVisible();
        expect(await faultsOf(page), 'editing').toEqual([]);
        expect(await excess(page), 'editing').toBeLessThanOrEqual(0);
        await page.keyboard.press('Control+Enter');
        await expect(field).toHaveCount(0);
        await page.getByRole('button', { name: 'Sign off' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await faultsOf(page), 'sign-off').toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('g');
        await page.keyboard.press('v');
        await expect(page.getByRole('heading', { name: 'Revision 1 to 2' })).toBeVisible();
        expect(await faultsOf(page), 'revisions').toEqual([]);
        expect(await excess(page), 'revisions').toBeLessThanOrEqual(0);
      });
    });
  }
}

test('a press on a claim leaves the focus with the list, where the keys act', async ({ page }) => {
  await openSample(page);
  await rows(page).nth(2).click();
  await expect(queue(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('complementary', { name: 'Claim 4' })).toBeVisible();
});

/** On a phone the queue is out of sight; the claim of the sheet stands for it. */
async function openSampleAt(page: Page, width: number): Promise<void> {
  if (width > 1180) return openSample(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('region', { name: 'Claim 1' })).toBeVisible();
}
