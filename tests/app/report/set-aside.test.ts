/** What a report says of an alarm that an editor set aside: it counts no more, and is listed with reason and name. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import type { Act } from '../../../src/desk/records.ts';
import { reportCsv } from '../../../src/report/csv.ts';
import { reportHtml } from '../../../src/report/html.ts';
import { marksJsonl } from '../../../src/report/marks-jsonl.ts';
import { buildReport } from '../../../src/report/model.ts';
import { articleFile, madeAt, type ActOn } from './article-file.ts';

const text =
  'Ferry traffic\n\nA pier was shut in May. Fares rose 30%, from $4.00 to $5.00. Crew rose 50%, from 20 sailors to 25.';
const findings = check(text);
const mark: Act = {
  act: 'set-aside',
  check: { kind: 'growth', figures: ['30%', '$5.00', '$4.00'] },
  because: 'the <b>surcharge</b> is in it',
};

const reportAfter = (...acts: ActOn[]) =>
  buildReport({ file: articleFile(text, findings, acts, { title: 'Ferry traffic' }), madeAt });
const before = reportAfter();
const after = reportAfter(['Fares rose', mark]);

test('it counts no more among what cannot follow, and is named apart', () => {
  expect(before.summary.first).toContain('2 figures cannot follow');
  expect(after.summary.first).toContain('1 figure cannot follow');
  expect(after.summary.rest).toContain('An editor has set one alarm aside as no error.');
  expect(before.corrections.length - after.corrections.length).toBe(1);
  expect(before.setAside).toEqual([]);
});

test('it is listed with its reason, its editor and what had been found', () => {
  expect(after.setAside).toMatchObject([
    {
      kind: 'growth',
      stated: '30%',
      because: 'the <b>surcharge</b> is in it',
      by: 'MO, 2026-04-18 10:01 UTC',
    },
  ]);
  const html = reportHtml(after);
  expect(html).toContain('Set aside as no errors');
  expect(html).toContain('the &lt;b&gt;surcharge&lt;/b&gt; is in it');
  expect(html).not.toContain('<b>surcharge</b>');
  expect(reportHtml(before)).not.toContain('Set aside as no errors');
  expect(reportCsv(after)).toContain('Set aside as no error, because the <b>surcharge</b> is in it (MO');
});

test('the decision stands in the log of all decisions', () => {
  expect(after.decisions.map(({ words }) => words)).toEqual([
    '“30%” is no error, because the <b>surcharge</b> is in it',
  ]);
});

describe('as JSON lines', () => {
  test('a row has the sentence, that nothing is to be said of it, the figures, what was found, and why not', () => {
    expect(marksJsonl(after).endsWith('}\n')).toBe(true);
    expect(
      marksJsonl(after)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        lang: 'en',
        text: 'Fares rose 30%, from $4.00 to $5.00.',
        expect: [],
        kind: 'growth',
        stated: '30%',
        figures: ['$5.00', '$4.00'],
        found: { outcome: 'inconsistent', diagnosis: null, engine: findings.engine },
        reason: 'the <b>surcharge</b> is in it',
        author: 'MO',
        at: '2026-04-18T10:01:00.000Z',
      },
    ]);
  });

  test('figures of two sentences come with both, and of two blocks with an empty line between them', () => {
    const headline = 'Flood kills 27\n\nA bridge fell. The flood killed 72 people in May. Rain went on.';
    const found = check(headline);
    const act: Act = {
      act: 'set-aside',
      check: { kind: 'repeat', figures: ['27', '72'] },
      because: 'two floods',
    };
    const claim = found.claims.find(({ checks }) => checks.length > 0)?.id ?? '';
    const file = articleFile(headline, found, [[claim, act]]);
    expect(JSON.parse(marksJsonl(buildReport({ file, madeAt })))).toMatchObject({
      text: 'Flood kills 27\n\nThe flood killed 72 people in May.',
      stated: '27',
      figures: ['72'],
      reason: 'two floods',
    });
  });

  test('nothing is set aside, nothing is written', () => expect(marksJsonl(before)).toBe(''));
});
