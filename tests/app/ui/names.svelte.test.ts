/** The register of names is a panel of the ledger; each of its places leads to the text. */
import { cleanup, fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import type { FoundName } from '../../../claims/index.ts';
import { nameRows } from '../../../src/ui/view/name-rows.ts';
import { harbour, harbourFindings } from './harbour.ts';
import { showDesk } from './show-desk.ts';

afterEach(cleanup);

const place = (words: string, from = 0) => {
  const start = harbour.indexOf(words, from);
  return { start, end: start + words.length };
};
const port = place('port');
const again = place('port', port.end);
const named: FoundName = {
  name: 'Port Office',
  kind: 'body',
  title: null,
  original: null,
  first: port,
  mentions: [port, again],
  variants: ['PO'],
};
const findings = {
  ...harbourFindings,
  names: [named],
  notes: [
    {
      code: 'name-spelling',
      message: '“Port” and “Portt” may be two spellings of one name.',
      spans: [port, again],
    },
  ],
};

test('it has its own tab, says what each name is, and leads to its place', async () => {
  const { settle } = await showDesk('ledger', { engine: { check: async () => findings } });
  await fireEvent.click(await screen.findByRole('button', { name: 'Names 1' }));
  await settle();
  const row = screen.getByRole('button', { name: 'Port Office' }).closest('tr');
  expect(
    within(row as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent?.trim()),
  ).toEqual(['Port Office', 'body', '', 'PO', '2', expect.stringContaining('¶')]);
  expect(screen.getByText(/two spellings of one name/)).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Port Office' }));
  await settle();
  expect(location.hash).toContain('/draft');
});

test('the figures come back with their tab', async () => {
  const { settle } = await showDesk('ledger', { engine: { check: async () => findings } });
  await fireEvent.click(await screen.findByRole('button', { name: 'Names 1' }));
  await settle();
  expect(screen.queryByRole('button', { name: '55117%' })).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: /^All/ }));
  await settle();
  expect(screen.getByRole('button', { name: '55117%' })).toBeTruthy();
});

test('findings of an engine without a register have no rows', () => {
  const { names: _, ...earlier } = harbourFindings;
  expect(nameRows(earlier)).toEqual([]);
});
