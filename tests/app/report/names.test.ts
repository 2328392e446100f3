/** The register of names stands at the end of a report, escaped, and only where there are names. */
import { expect, test } from 'vitest';
import type { Findings } from '../../../claims/index.ts';
import { reportHtml } from '../../../src/report/html.ts';
import { buildReport } from '../../../src/report/model.ts';
import { sampleFindings } from '../sample/sample-findings.ts';
import { sampleText } from '../sample/sample-gold.ts';
import { articleFile, madeAt } from './article-file.ts';

const first = { start: 0, end: 5 };
const withNames: Findings = {
  ...sampleFindings,
  names: [
    {
      name: 'Ada <Berg>',
      kind: 'person',
      title: 'Dr',
      original: null,
      first,
      mentions: [first],
      variants: ['Berg'],
    },
  ],
  notes: [
    { code: 'name-spelling', message: '“Berg” and “Bergg” may be two spellings.', spans: [first, first] },
  ],
};
const report = (findings: Findings) => buildReport({ file: articleFile(sampleText, findings), madeAt });

test('each name has a line, and spellings a sentence', () => {
  const { register } = report(withNames);
  expect(register).toEqual({
    names: [
      { name: 'Ada <Berg>', kind: 'person', title: 'Dr', variants: 'Berg', mentions: 1, place: 'headline' },
    ],
    spellings: ['“Berg” and “Bergg” may be two spellings.'],
  });
  const page = reportHtml(report(withNames));
  expect(page).toContain('<h2>Names</h2>');
  expect(page).toContain('Ada &lt;Berg&gt;');
});

test('there is no section without names', () => {
  expect(reportHtml(report(sampleFindings))).not.toContain('<h2>Names</h2>');
});
