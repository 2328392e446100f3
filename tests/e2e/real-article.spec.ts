/** The real article, pasted: the page says of it what the gold says. Skipped where the reference data is not there. */
import { expect, test } from '@playwright/test';
import { hasShared, sharedText } from '../evaluation/shared.ts';
import { choose, inspector, paste, rows } from './desk.ts';

interface Gold {
  readonly checks: readonly {
    readonly kind: string;
    readonly outcome: string;
    readonly stated: { readonly text: string };
    readonly inputs: readonly { readonly text: string }[];
    readonly fixes?: readonly string[];
  }[];
}

// A bare clone has no reference data beside it; our own sample is walked in main-job.spec.ts there too.
test.skip(!hasShared, 'The reference data is not beside the project.');

test('the real article comes out as the gold says', async ({ page }) => {
  const gold = JSON.parse(sharedText('seed/gold.json')) as Gold;
  await paste(page, sharedText('seed/article.txt'));
  await expect(rows(page).first()).toBeVisible();
  await page
    .getByRole('tab', { name: /Alarms/ })
    .or(page.getByRole('button', { name: /Alarms/ }))
    .first()
    .click();
  await expect(rows(page)).toHaveCount(
    gold.checks.filter(({ outcome }) => outcome === 'inconsistent').length,
  );
  await choose(page, '55117%');
  for (const fix of ['about 55,000%', '55018%']) await expect(inspector(page)).toContainText(fix);
  await page.getByRole('link', { name: 'Currency' }).click();
  const table = page.getByRole('main');
  for (const { stated, outcome, inputs } of gold.checks.filter(({ kind }) => kind === 'conversion')) {
    const row = table
      .getByRole('row')
      .filter({ hasText: stated.text })
      .filter({ hasText: inputs[0]?.text ?? '' });
    await expect(row).toContainText(outcome);
  }
  await expect(table).toContainText('7.305');
  await expect(table).toContainText('1.654');
});
