import { cleanup, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { fakeDesk } from './fake-desk.ts';
import { harbour } from './harbour.ts';
import { showDesk } from './show-desk.ts';

afterEach(cleanup);

function type(text: string): void {
  const field = screen.getByLabelText(/Paste or type a draft/) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the empty desk', () => {
  test('says what Recount does and offers the sample, a paste and a file', async () => {
    await showDesk(null);
    expect(screen.getByRole('heading', { name: 'Every figure, counted again.' })).toBeTruthy();
    const names = screen.getAllByRole('button').map((button) => button.textContent?.trim());
    expect(names).toEqual([
      'Open the sample',
      'Paste a draft Ctrl V',
      'Open a file',
      'Count it again',
      'Open a case file',
    ]);
  });

  test('an empty draft is a plain sentence and no article', async () => {
    const { desk, settle } = await showDesk(null);
    type(' \n ');
    await settle();
    screen.getByRole('button', { name: 'Count it again' }).click();
    await settle();
    expect(screen.getByText('There is no text to read yet. Paste or type a draft first.')).toBeTruthy();
    expect(await desk.rawExport()).toEqual({ articles: [] });
  });

  test('a draft is put on the desk, read, and opened', async () => {
    const { settle } = await showDesk(null);
    type(harbour);
    await settle();
    screen.getByRole('button', { name: 'Count it again' }).click();
    await settle();
    await settle();
    expect(location.hash).toMatch(/^#\/article\/.+\/draft$/);
    expect(screen.getByRole('listbox').textContent).toContain('it has increased by');
  });

  test('a draft that could not be stored stays in its field', async () => {
    const { desk, settle } = await showDesk(null);
    type(harbour);
    desk.failNext();
    await settle();
    screen.getByRole('button', { name: 'Count it again' }).click();
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('was not stored');
    expect((screen.getByLabelText(/Paste or type a draft/) as HTMLTextAreaElement).value).toBe(harbour);
  });

  test('a browser without a database is told what is kept and what is not', async () => {
    await showDesk(null, { desk: fakeDesk({ kind: 'memory', why: 'no-database' }) });
    expect(screen.getByRole('note').textContent).toContain('This browser keeps no database');
  });
});
