/** The text changes: edited in place, replaced, frozen; verdicts follow it, or ask for a new look; it is signed off. */
import { expect, test, type Page } from '@playwright/test';
import { choose, inspector, paste, rows, watchFaults } from './desk.ts';

const article = [
  'Ferry traffic',
  'Fares rose 25%, from $4.00 to $5.00. Crew rose from 20 sailors to 25.',
  'The pier was painted in May. A second ferry is to come in June, the harbour master says.',
].join('\n\n');

const field = (page: Page) => page.getByLabel('The working text of the article');
const edit = (page: Page) => page.getByRole('button', { name: 'Edit the text' }).click();

async function verify(page: Page, words: string): Promise<void> {
  await choose(page, words);
  await inspector(page).getByRole('button', { name: 'Verified' }).click();
  await expect(rows(page).filter({ hasText: words }).first()).toContainText('verified');
}

/** Puts the working text where `change` takes it, as an editor types. */
async function retype(page: Page, change: (text: string) => string): Promise<void> {
  await field(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(change(article));
}

test('typing is counted at once, and freezing keeps verdicts whose words and figures stand', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await paste(page, article);
  await verify(page, 'The pier was painted');
  await verify(page, '25%');
  await edit(page);
  await retype(page, (text) => text.replace('$5.00', '$5.20').replace('Ferry traffic', 'Ferries and piers'));
  const panel = page.getByRole('complementary', { name: 'What Recount finds as you type' });
  await expect(panel).toContainText('would ask for a new look');
  await expect(panel).toContainText('30%');
  await page.keyboard.press('Control+Enter');
  await expect(inspector(page)).toContainText('in revision 2');
  await expect(rows(page).filter({ hasText: 'The pier was painted' })).toContainText('verified');
  await expect(rows(page).filter({ hasText: '25%' })).toContainText('stale');
  await page.getByRole('link', { name: 'Revisions' }).click();
  await expect(page.getByRole('heading', { name: 'Revision 1 to 2' })).toBeVisible();
  await expect(page.locator('del').filter({ hasText: '5.00' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Still verified' }).click();
  await expect(page.getByRole('button', { name: 'Still verified' })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a sentence that is cut leaves its claim counted; it is put elsewhere by hand, or let rest', async ({
  page,
}) => {
  await paste(page, article);
  await verify(page, 'The pier was painted');
  await edit(page);
  await retype(page, (text) =>
    text.replace('The pier was painted in May.', 'Workers gave the landing a fresh coat.'),
  );
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'Revisions' }).click();
  await page.getByRole('button', { name: 'Place it by hand' }).click();
  await page.getByRole('button', { name: 'It is this one' }).first().click();
  await expect(page.getByRole('button', { name: 'Still verified' })).toBeVisible();
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Let it rest' }).click();
  await page.getByLabel('Why it may rest').fill('cut by the desk');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Let rest: cut by the desk')).toBeVisible();
});

test('what was typed is there after the page was closed in the middle of it', async ({ page }) => {
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  await edit(page);
  await retype(page, (text) => `${text}\n\nA last line.`);
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page.getByText('A working text from')).toBeVisible();
  await page.getByRole('button', { name: 'Go on editing' }).click();
  await expect(field(page)).toContainText('A last line.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard the changes' }).click();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByText('A working text from')).toBeVisible();
});

test('of two tabs that edit one article neither text is lost', async ({ page, context }) => {
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(rows(other).first()).toBeVisible();
  await edit(page);
  await edit(other);
  await retype(page, (text) => `${text}\n\nFrom the first.`);
  await page.keyboard.press('Control+Enter');
  await expect(inspector(page)).toContainText('in revision 2');
  await retype(other, (text) => `${text}\n\nFrom the second.`);
  await other.keyboard.press('Control+Enter');
  await expect(other.getByText('Revision 2 was frozen in another tab')).toBeVisible();
  await other.getByRole('button', { name: 'Freeze as revision 3', exact: true }).click();
  await expect(inspector(page)).toContainText('in revision 3');
  await page.getByRole('link', { name: 'Revisions' }).click();
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await expect(page.locator('del')).toContainText('first');
  await expect(page.locator('ins')).toContainText('second');
});

test('a new version is pasted whole, and compared before it is frozen', async ({ page }) => {
  await paste(page, article);
  await verify(page, 'The pier was painted');
  await page.getByRole('button', { name: 'Replace the text' }).click();
  await page
    .getByLabel('Paste the whole new text here')
    .fill(article.replaceAll('"', '”').replace('May', 'June'));
  await page.getByRole('button', { name: 'Compare and edit' }).click();
  await page.getByRole('button', { name: 'Freeze as revision 2' }).click();
  await expect(rows(page).filter({ hasText: 'The pier was painted' })).toContainText('stale');
});

test('signing off: reasons for what is owed, a name, and an end with the next change', async ({ page }) => {
  await paste(page, article);
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Sign off' }).click();
  const dialog = page.getByRole('dialog');
  const sign = dialog.getByRole('button', { name: /^Sign off/u });
  await expect(sign).toBeDisabled();
  await dialog.getByLabel('One reason for all of them').fill('harbour master called');
  await dialog.getByRole('button', { name: 'Use it for all' }).click();
  await sign.click();
  await expect(dialog.getByRole('alert')).toContainText('needs a name');
  await dialog.getByLabel('By (name or initials)').fill('MO');
  await sign.click();
  await expect(page.getByRole('button', { name: 'Signed off: MO' })).toBeVisible();
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.getByText('for this text, with')).toBeVisible();
  await page.getByRole('link', { name: 'Draft' }).click();
  await verify(page, 'The pier was painted');
  await expect(page.getByText('so the signature no longer holds')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign off', exact: true })).toBeVisible();
});

test('a claim is split in two, and a reason of the desk is there for the next verdict', async ({ page }) => {
  await paste(page, article);
  await choose(page, 'A second ferry');
  const before = await rows(page).count();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('split the claim');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'to', exact: true }).click();
  await expect(rows(page)).toHaveCount(before + 1);
  await page.keyboard.press('u');
  await expect(rows(page)).toHaveCount(before);
  await inspector(page).getByLabel('Reason').selectOption('another reason …');
  await page.getByLabel('The reason, in the words of this desk').fill('asked the harbour office');
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('button', { name: 'Verified' }).click();
  await page.reload();
  await choose(page, 'A second ferry');
  await expect(inspector(page)).toContainText('asked the harbour office');
});
