import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanup } from '@testing-library/svelte';
import { selectedRow, showDesk } from './show-desk.ts';

afterEach(cleanup);

const rows = (): HTMLElement[] =>
  within(screen.getByRole('listbox', { name: 'Queue of claims' })).getAllByRole('option');
const inspector = (): HTMLElement => screen.getByRole('complementary');
const status = (): string => document.querySelector('footer [role="status"]')?.textContent?.trim() ?? '';
const blockOf = (words: string): Element | undefined =>
  [...document.querySelectorAll('.blk')].find((block) => block.textContent?.includes(words));

describe('the draft, from the keyboard', () => {
  test('the article stands on the page as it is written, and its claims in the queue', async () => {
    await showDesk('draft');
    expect(screen.getByRole('heading', { level: 1, name: 'Cranes for the harbour' })).toBeTruthy();
    const shown = rows();
    expect(shown.map((row) => row.getAttribute('aria-setsize'))).toEqual(shown.map(() => '13'));
  });

  test('j and k walk the claims, Shift-J the alarms', async () => {
    const { press } = await showDesk('draft');
    await press('j');
    expect(selectedRow()).toBe('row-2');
    await press('k');
    expect(selectedRow()).toBe('row-1');
    await press('J', { shiftKey: true });
    expect(selectedRow()).toBe('row-6');
    await press('J', { shiftKey: true });
    expect(selectedRow()).toBe('row-13');
    await press('K', { shiftKey: true });
    expect(selectedRow()).toBe('row-6');
  });

  test('a verdict is stored and moves on; undo takes it back and returns to its claim', async () => {
    const { press, desk, articleId } = await showDesk('draft');
    await press('v');
    expect(desk.file(articleId).decisions.map((decision) => decision.act)).toEqual(['verdict']);
    expect(selectedRow()).toBe('row-2');
    expect(status()).toContain('Claim 1 verified.');
    await press('u');
    expect(selectedRow()).toBe('row-1');
    expect(within(inspector()).getByText('You say').parentElement?.textContent).toContain('open');
  });

  test('Enter applies the first fix where one side is wrong: struck and inserted, and the claim stays open', async () => {
    const { press } = await showDesk('draft');
    await press('J', { shiftKey: true });
    await press('Enter');
    const block = blockOf('it has increased by');
    expect(block?.querySelector('.removed')?.textContent).toContain('55117%');
    expect(block?.querySelector('ins')?.textContent).toContain('about 55,000%');
    expect(within(inspector()).getByText('You say').parentElement?.textContent).toContain('open');
    await press('u');
    expect(block?.querySelector('ins')).toBeNull();
  });

  test('where either side may be wrong Enter does nothing, and a number chooses', async () => {
    const { press, desk, articleId } = await showDesk('draft');
    await press('J', { shiftKey: true });
    await press('J', { shiftKey: true });
    expect(within(inspector()).getByText('Two ways out')).toBeTruthy();
    expect(within(inspector()).getByText('Query the writer')).toBeTruthy();
    expect(inspector().querySelector('.btn.main')).toBeNull();
    await press('Enter');
    expect(desk.file(articleId).decisions).toEqual([]);
    await press('2');
    expect(desk.file(articleId).decisions).toMatchObject([
      { act: 'fix', original: '50 billion ringgit', replacement: '500 billion ringgit' },
    ]);
    await press('3');
    expect(desk.file(articleId).decisions.at(-1)).toMatchObject({ act: 'query' });
  });

  test('letters typed into a note give no verdict, and a note that could not be stored stays in its field', async () => {
    const { press, desk, articleId, settle } = await showDesk('draft');
    await press('n');
    const field = screen.getByLabelText('Note on this claim', {
      selector: 'textarea',
    }) as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    await press('v');
    expect(desk.file(articleId).decisions).toEqual([]);
    field.value = 'Asked for the base.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    desk.failNext();
    await press('Enter', { ctrlKey: true });
    expect(screen.getByRole('alert').textContent).toContain('was not stored');
    expect(field.value).toBe('Asked for the base.');
    await press('Enter', { ctrlKey: true });
    await settle();
    expect(desk.file(articleId).decisions).toMatchObject([{ act: 'note', text: 'Asked for the base.' }]);
  });

  test('the selected check letters its operands in the text and in the working alike', async () => {
    const { press } = await showDesk('draft');
    await press('J', { shiftKey: true });
    const lettered = [...document.querySelectorAll('[data-op]')].map((span) => [
      span.getAttribute('data-op'),
      span.textContent,
    ]);
    expect(lettered).toEqual([
      ['a', '$1.874 billion'],
      ['b', '$3.4 million'],
    ]);
    const keys = [...inspector().querySelectorAll('td.k')].map((cell) => cell.textContent).filter(Boolean);
    expect(keys).toEqual(['a', 'b', 'b']);
  });

  test('the tabs narrow the queue, and a search narrows it further; letters typed there are words', async () => {
    const { press, settle, desk, articleId } = await showDesk('draft');
    screen.getByRole('button', { name: 'Alarms 2' }).click();
    await settle();
    expect(rows().map((row) => row.id)).toEqual(['row-6', 'row-13']);
    await press('/');
    const field = screen.getByLabelText('Find a claim') as HTMLInputElement;
    field.value = 'ringgit';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(rows().map((row) => row.id)).toEqual(['row-13']);
    await press('v');
    expect(desk.file(articleId).decisions).toEqual([]);
  });

  test('markup in the article is words on the page, never elements', async () => {
    const { harbourFindings } = await import('./harbour.ts');
    const { fakeDesk } = await import('./fake-desk.ts');
    const desk = fakeDesk();
    const text = '<img src=x onerror="alert(1)"> and <script>alert(2)</script>';
    const article = await desk.importArticle({
      title: '',
      text,
      blocks: null,
      publishedOn: null,
      language: 'en',
    });
    const empty = { ...harbourFindings, figures: [], claims: [], checks: [], rates: [] };
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    await desk.storeFindings(article.id, 1, {}, { ...empty, blocks });
    await showDesk(null, { desk });
    location.hash = `#/article/${article.id}/draft`;
    dispatchEvent(new Event('hashchange'));
    await Promise.resolve();
    const { flushSync } = await import('svelte');
    flushSync();
    expect(document.querySelector('article')?.textContent).toContain(text);
    expect(document.querySelector('article img, article script')).toBeNull();
    expect(screen.getByText(/There is no number in this text/)).toBeTruthy();
  });
});

describe('the other screens', () => {
  test('the ledger ends in nothing, and says what became of each figure', async () => {
    await showDesk('ledger');
    const row = (await screen.findByRole('button', { name: '55117%' })).closest('tr');
    expect(row?.textContent).toContain('does not hold: growth');
    expect(document.querySelector('.eq')?.textContent?.replace(/\s+/g, ' ')).toContain('= 0unaccounted');
  });

  test('the currency audit names the power of ten, and leads to the text', async () => {
    await showDesk('currency');
    const row = (await screen.findByText('RMB 827.1 billion')).closest('tr');
    expect(row?.textContent).toContain('× 10.0');
    expect(row?.querySelector('a')?.getAttribute('href')).toMatch(/\/draft\/.+-c13$/);
  });
});
