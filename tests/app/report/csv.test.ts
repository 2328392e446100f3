/** The tables: read back they say what the report says, and a spreadsheet runs nothing in them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionsCsv } from '../../../src/report/conversions-csv.ts';
import { reportCsv } from '../../../src/report/csv.ts';
import { buildReport } from '../../../src/report/model.ts';
import { csv } from '../../../src/report/rfc4180.ts';
import { sampleFindings } from '../sample/sample-findings.ts';
import { goldChecks, sampleText } from '../sample/sample-gold.ts';
import { harbour, harbourFindings } from '../ui/harbour.ts';
import { articleFile, madeAt, source } from './article-file.ts';
import { readCsv, readRecords } from './read-csv.ts';

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5 degrees', "'-5 degrees"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['1-2', '1-2'],
    ['55117%', '55117%'],
  ])('“%s” is read as “%s”', (text, read) => {
    expect(readCsv(csv(['a'], [[text]]))).toEqual([['a'], [read]]);
  });

  test('that begins with a line end is guarded and quoted', () => {
    expect(csv(['a'], [['\r=1']])).toBe('\uFEFFa\r\n"\'\r=1"\r\n');
  });

  test('with a number is a number, negative ones too', () => {
    expect(csv(['a', 'b', 'c'], [[-0.52, 1.874e9, null]])).toBe('\uFEFFa,b,c\r\n-0.52,1874000000,\r\n');
  });

  test('of any text is read back as it was, but for the guard and broken halves of characters', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, (texts) => {
        const [, read = []] = readCsv(
          csv(
            texts.map(() => 'a'),
            [texts],
          ),
        );
        expect(read.map((text, at) => (text === texts[at] ? text : text.slice(1)))).toEqual(texts);
      }),
    );
  });
});

describe('the table of claims', () => {
  const span = { start: harbour.indexOf('55117%'), end: harbour.indexOf('55117%') + 6 };
  const file = articleFile(
    harbour,
    harbourFindings,
    [
      ['55117%', { act: 'fix', span, original: '55117%', replacement: '55018%' }],
      ['55117%', { act: 'verdict', verdict: 'disputed', reason: 'wrong' }, '=MO'],
      ['55117%', { act: 'note', text: 'Said "no", twice.\nThen yes.' }],
      ['55117%', { act: 'evidence', evidenceId: 'e1' }],
    ],
    { evidence: [source('e1', 'c6')] },
  );
  const records = readRecords(reportCsv(buildReport({ file, madeAt })));

  test('says of a claim what the machine finds and what the editor says', () => {
    expect(records.find(({ stated }) => stated === '55117%')).toMatchObject({
      claim: '6',
      place: '¶1',
      check: 'growth',
      outcome: 'inconsistent',
      recomputed: '55017.6',
      low: '54204.3',
      high: '55855.2',
      unit: '%',
      diagnosis: 'ratio-as-growth',
      fixes: '55117% → about 55,000% OR 55117% → 55018%',
      applied: '55018%',
      verdict: 'disputed',
      reason: 'it is wrong',
      by: "'=MO",
      'editor notes': 'Said "no", twice.\nThen yes.',
      evidence: 'Customs statistics, heading 8471, https://example.org/customs, table 2',
    });
  });

  test('has a row for a claim without a check', () => {
    expect(records.find(({ claim }) => claim === '1')).toMatchObject({
      check: '',
      outcome: '',
      verdict: 'open',
    });
  });

  test('loses no check that stands in no claim', () => {
    const findings = { ...harbourFindings, claims: [] };
    const report = buildReport({ file: articleFile(harbour, findings), madeAt });
    expect(readRecords(reportCsv(report)).map(({ claim, stated }) => [claim, stated])).toEqual(
      findings.checks.map(({ stated }) => ['', harbour.slice(stated.start, stated.end)]),
    );
  });
});

describe('the table of conversions', () => {
  const records = readRecords(
    conversionsCsv(buildReport({ file: articleFile(sampleText, sampleFindings), madeAt })),
  );

  test('has every conversion of the sample with its amounts as numbers', () => {
    const gold = goldChecks.filter(({ kind }) => kind === 'conversion');
    const rows = records.map((row) => [row['amount'], row['currency'], row['converted'], row['outcome']]);
    const expected = gold.map(({ inputs: [amount], stated, outcome }) => [
      String(amount?.value),
      amount?.unit,
      String(stated.value),
      outcome === 'consistent' ? 'agrees' : outcome,
    ]);
    const byAmount = (left: readonly unknown[], right: readonly unknown[]): number =>
      Number(left[0]) - Number(right[0]) || Number(left[2]) - Number(right[2]);
    expect(rows.toSorted(byAmount)).toEqual(expected.toSorted(byAmount));
  });

  test('shows how far the outlier is off, and why', () => {
    expect(
      records.find(({ 'converted as printed': printed }) => printed === 'RMB 827.1 billion'),
    ).toMatchObject({
      'implied rate': '16.542',
      'consensus low': '1.6541',
      'consensus high': '1.6543',
      'deviation %': '900',
      diagnosis: 'power-of-ten',
      sentence: expect.stringMatching(/^Over the next 10 years .* etch wafers\.$/),
    });
  });

  test('is its header alone where nothing is converted', () => {
    const findings = { ...harbourFindings, checks: [], claims: [], rates: [] };
    const report = buildReport({ file: articleFile(harbour, findings), madeAt });
    expect(readCsv(conversionsCsv(report)).map(([first]) => first)).toEqual(['place']);
  });
});
