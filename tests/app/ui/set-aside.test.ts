/** A claim whose alarm was set aside, as the queue, the sheet and the ledger show it. */
import { expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import type { Act } from '../../../src/desk/records.ts';
import { marksByBlock } from '../../../src/ui/view/block-marks.ts';
import { claimViews, isAlarm } from '../../../src/ui/view/claim-view.ts';
import { historyLine } from '../../../src/ui/view/history.ts';
import { ledgerRows } from '../../../src/ui/view/ledger-rows.ts';
import { queueLine } from '../../../src/ui/view/queue-row.ts';
import { articleFile } from '../report/article-file.ts';

const text = 'Ferry traffic\n\nFares rose 30%, from $4.00 to $5.00. The pier is shut.';
const findings = check(text);
const mark: Act = {
  act: 'set-aside',
  check: { kind: 'growth', figures: ['30%', '$5.00', '$4.00'] },
  because: 'the surcharge is in it',
};
const plain = articleFile(text, findings);
const marked = articleFile(text, findings, [['Fares rose', mark]]);
const fareOf = (file: typeof plain) => claimViews(file).find(({ row }) => row.text.includes('Fares'));
const aside = claimViews(marked).flatMap(({ setAside }) => setAside);

test('the claim is no alarm any more, and keeps what was set aside', () => {
  expect(fareOf(plain)).toMatchObject({ sign: 'inconsistent', setAside: [] });
  expect(fareOf(marked)).toMatchObject({
    sign: 'none',
    checks: [],
    setAside: [{ check: { kind: 'growth' }, by: { because: 'the surcharge is in it', author: 'MO' } }],
  });
  expect(claimViews(marked).filter(isAlarm)).toEqual([]);
});

test('the row of the queue says so, quietly', () => {
  const line = (file: typeof plain) => {
    const claim = fareOf(file);
    return claim && queueLine(claim);
  };
  expect(line(plain)?.tone).toBe('inconsistent');
  expect(line(marked)).toMatchObject({ cause: 'set aside as no error', tone: 'quiet' });
});

test('the figure is no longer marked as wrong in the text, nor as agreeing', () => {
  const marksOf = (file: typeof plain) =>
    marksByBlock(findings.blocks, findings, claimViews(file), []).flatMap(({ figures }) =>
      figures.map(({ start, end, mark: as }) => `${text.slice(start, end)} ${as}`),
    );
  expect(marksOf(plain)).toContain('30% inconsistent');
  expect(marksOf(marked)).toContain('30% plain');
});

test('the ledger says by whom, and why', () => {
  const became = (setAside: typeof aside) =>
    ledgerRows(findings, setAside).find(({ figure }) => figure.text === '30%');
  expect(became([])?.outcome).toBe('inconsistent');
  expect(became(aside)).toMatchObject({
    outcome: null,
    became: 'set aside as no error, because the surcharge is in it (MO)',
  });
});

test('and the history keeps it', () => {
  expect(marked.decisions.map((decision) => historyLine(decision, []))).toEqual([
    'no error, because the surcharge is in it',
  ]);
});
