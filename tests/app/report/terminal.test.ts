/** The report in a terminal, read whole: a change of its words or its layout is reviewed as the difference below. */
import { describe, expect, test } from 'vitest';
import { terminalReport } from '../../../src/report/terminal.ts';
import { columnsOf } from '../../../src/report/wrap.ts';
import { sampleFindings } from '../sample/sample-findings.ts';
import { goldChecks, sampleText } from '../sample/sample-gold.ts';
import { harbour, harbourFindings } from '../ui/harbour.ts';

const plain = { width: 84, colour: false };

test('a report opens with the sentence and ends with the account', () => {
  expect(terminalReport(harbourFindings, harbour, plain)).toMatchInlineSnapshot(`
    "2 figures cannot follow from the rest: a ratio is given as growth; an amount is off
    by a power of ten.
    1 figure holds only if what it rests on was rounded.
    1 figure can be read in more than one way.

    ≠ 1. inconsistent: growth, ¶1
       “Set against March 2023, when it came to $3.4 million (RMB 24.87 million), it has
       increased by 55117%.”
       Printed           55117%
       Recomputed        55,018%
       Taken as rounded  54,204% to 55,856%
       Working           (1,874 − 3.4) ÷ 3.4 = 55,018 %
       As printed        1,874 ÷ 3.4 = 551.176; 55,117%
       This is the ratio, not the growth. 55117% is how large the new value is against
       the old; growth leaves out the first 100%.
       Note: Five digits are more than $3.4 million can carry.
       Fix “55117%” → “about 55,000%”: No more digits than $3.4 million has
       or “55117%” → “55018%”: The growth, from the figures as printed

    ≈ 2. rounding: growth, ¶2
       “They rose to $60.83 million in March 2025 from $15 million a year before, a rise
       of 304%.”
       Printed           304%
       Recomputed        305.5%
       Taken as rounded  292% to 320%
       Working           (60.83 − 15) ÷ 15 = 306 %
       Right only if $15 million was rounded.

    ? 3. ambiguous: multiple, ¶3
       “The budget gives 10 million ringgit (RMB 16.54 million) to a new office and 50
       million ringgit (RMB 82.71 million) to teaching, five times more.”
       Printed     five times more
       Recomputed  5 × 10 = 50 million; or 10 + 5 × 10 = 60 million
       Two readings: 50 or 60 million.

    ≠ 4. inconsistent: conversion, ¶4
       “A strategy of May 2024 aims higher: at least 50 billion ringgit (RMB 827.1
       billion) within 10 years.”
       Printed       RMB 827.1 billion
       Implied rate  16.5420 (16.5337 to 16.5503); consensus of the article 1.6541 to
                     1.6543
       Working       827.1 billion ÷ 50 billion = 16.542
       Ten times the other ringgit rates. The others were converted at 1.654; this one
       at 16.542. Either figure may be the wrong one.
       Either side may be wrong; the text cannot say which.
       either “RMB 827.1 billion” → “RMB 82.71 billion”: If 50 billion ringgit is right.
       or “50 billion ringgit” → “500 billion ringgit”: If RMB 827.1 billion is right.

    Conversions
    USD to CNY: 7.3040 to 7.3162, the stretch that 2 of 2 conversions meet
      ¶1  $1.874 billion   RMB 13.7 billion  7.3106  7.3069 to 7.3143   0.00%  = agrees
      ¶1    $3.4 million  RMB 24.87 million  7.3147  7.3110 to 7.3184  +0.06%  = agrees
    MYR to CNY: 1.6541 to 1.6543, the stretch that 2 of 3 conversions meet
      ¶3  10 million ringgit  RMB 16.54 million   1.6540  −0.01%  = agrees
      ¶3  50 million ringgit  RMB 82.71 million   1.6542   0.00%  = agrees
      ¶4  50 billion ringgit  RMB 827.1 billion  16.5420    × 10  ≠ inconsistent

    Agrees
      = ¶1 growth, 366%: (1,874 − 401.92) ÷ 401.92 = 366.26 %

    Figures
      24 figures: 17 recomputed, 1 stated, 6 left alone, 0 unaccounted.
      Figures that agree follow from each other. That is arithmetic, not verification:
      whether they are true, the arithmetic cannot say.
    "
  `);
});

describe('the report of the sample', () => {
  const lines = terminalReport(sampleFindings, sampleText, plain).split('\n');

  test.each(goldChecks.map(({ stated }) => [stated.text]))('has %s', (text) => {
    expect(lines.join(' ').replace(/ +/g, ' ')).toContain(text);
  });

  test.each([60, 80, 100])('keeps within %d columns', (width) => {
    for (const line of terminalReport(sampleFindings, sampleText, { width, colour: false }).split('\n')) {
      expect(columnsOf(line), line).toBeLessThanOrEqual(width);
    }
  });

  test('prefers neither way out', () => {
    const [either, or] = lines.filter((line) => /^ {3}(?:either|or) .*(?:82\.71|500) billion/.test(line));
    expect(either).toMatch(/^ {3}either “RMB 827.1 billion” → “RMB 82.71 billion”/);
    expect(or).toMatch(/^ {3}or “50 billion ringgit” → “500 billion ringgit”/);
    expect(lines.indexOf(either ?? '') - 1).toBe(
      lines.indexOf('   Either side may be wrong; the text cannot say which.'),
    );
  });
});

test('colour adds to the words and changes none', () => {
  const bare = terminalReport(harbourFindings, harbour, plain);
  const coloured = terminalReport(harbourFindings, harbour, { ...plain, colour: true });
  expect(coloured).toContain('\u001B[31m≠ 1. inconsistent: growth, ¶1\u001B[0m');
  expect(coloured.replace(/\u001B\[\d*m/g, '')).toBe(bare);
});

test('no text reaches the terminal as a command', () => {
  const text = harbour.replace('Set against', 'Set\u001B]0;x');
  expect(text).toHaveLength(harbour.length - 3);
  const shifted = `${text.slice(0, text.indexOf('\u001B') + 5)}abc${text.slice(text.indexOf('\u001B') + 5)}`;
  expect(shifted).toHaveLength(harbour.length);
  const report = terminalReport(harbourFindings, shifted, plain);
  expect(report).not.toContain('\u001B');
  expect(report).toContain('Set\uFFFD]0;x');
});

test('a text without a figure gets one sentence, and no reminder of what agreement means', () => {
  const findings = { ...harbourFindings, figures: [], claims: [], checks: [], rates: [] };
  expect(terminalReport(findings, 'No news.', plain)).toBe(
    'There is no figure in this text to recompute.\n\nFigures\n  0 figures: 0 recomputed, 0 stated, 0 left alone, 0 unaccounted.\n',
  );
});
