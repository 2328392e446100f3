/** What the writer gets back: a text that differs by the changes alone, and a list that names each of them. */
import { expect, test } from 'vitest';
import { changesText, correctedText } from '../../../src/report/corrections.ts';
import { buildReport } from '../../../src/report/model.ts';
import { harbour, harbourFindings } from '../ui/harbour.ts';
import { articleFile, madeAt, type ActOn } from './article-file.ts';

const fix = (original: string, replacement: string): ActOn[1] => {
  const start = harbour.indexOf(original);
  return { act: 'fix', span: { start, end: start + original.length }, original, replacement };
};

const reportOf = (acts: readonly ActOn[]) =>
  buildReport({ file: articleFile(harbour, harbourFindings, acts), madeAt });

test('the corrected text has the changes and nothing else', () => {
  const report = reportOf([
    ['55117%', fix('55117%', '55018%')],
    ['827.1 billion', fix('50 billion ringgit', '500 billion ringgit')],
  ]);
  expect(correctedText(report)).toBe(
    harbour.replace('55117%', '55018%').replace('50 billion ringgit', '500 billion ringgit'),
  );
});

test('the list names each change, what was set aside, and what is still wrong', () => {
  const report = reportOf([
    ['55117%', fix('55117%', 'about 55,000%')],
    ['55117%', fix('by 55117%', 'by 55018%')],
  ]);
  expect(changesText(report)).toBe(`Changes to “Cranes for the harbour”, revision 1

1. ¶1: “by 55117%” → “by 55018%” (MO, 2026-04-18 10:02 UTC)

Set aside:
- “55117%” → “about 55,000%”: a later change stands in its place

Not changed, though it cannot follow from the rest:
- ¶1: 55117%. This is the ratio, not the growth. 55117% is how large the new value is against the old; growth leaves out the first 100%.
  “55117%” → “about 55,000%”; or “55117%” → “55018%”
- ¶4: RMB 827.1 billion. Ten times the other ringgit rates. The others were converted at 1.654; this one at 16.542. Either figure may be the wrong one.
  “RMB 827.1 billion” → “RMB 82.71 billion”; or “50 billion ringgit” → “500 billion ringgit”
`);
});

test('a change that was offered brings its reason', () => {
  const list = changesText(reportOf([['55117%', fix('55117%', '55018%')]]));
  expect(list).toContain(
    '“55117%” → “55018%” (MO, 2026-04-18 10:01 UTC)\n   The growth, from the figures as printed',
  );
});

test('what was changed is no longer listed as wrong', () => {
  const [, open = ''] = changesText(reportOf([['55117%', fix('55117%', '55018%')]])).split('Not changed');
  expect(open).toContain('RMB 827.1 billion');
  expect(open).not.toContain('55117%');
});

test('without a change the list says so', () => {
  expect(changesText(reportOf([]))).toContain('No change was made to the text.');
});
