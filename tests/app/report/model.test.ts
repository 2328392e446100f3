/** The report as data: what stands in which section, in which order, and that both ways out are equal. */
import { describe, expect, test } from 'vitest';
import { buildReport, type Report } from '../../../src/report/model.ts';
import { sampleFindings } from '../sample/sample-findings.ts';
import { sampleText } from '../sample/sample-gold.ts';
import { harbour, harbourFindings } from '../ui/harbour.ts';
import { articleFile, madeAt, source, type ActOn } from './article-file.ts';

const harbourReport = (acts: readonly ActOn[] = [], rest = {}): Report =>
  buildReport({ file: articleFile(harbour, harbourFindings, acts, rest), madeAt });

const fix = (original: string, replacement: string): ActOn[1] => {
  const start = harbour.indexOf(original);
  return { act: 'fix', span: { start, end: start + original.length }, original, replacement };
};

describe('the sentence that a report opens with', () => {
  test('names what does not hold, then what needs a look', () => {
    expect(harbourReport().summary).toEqual({
      first:
        '2 figures cannot follow from the rest: a ratio is given as growth; an amount is off by a power of ten.',
      rest: [
        '1 figure holds only if what it rests on was rounded.',
        '1 figure can be read in more than one way.',
      ],
    });
  });

  test('says no more than that where nothing contradicts', () => {
    const findings = {
      ...harbourFindings,
      checks: harbourFindings.checks.filter(({ outcome }) => outcome === 'consistent'),
      claims: [],
    };
    expect(buildReport({ file: articleFile(harbour, findings), madeAt }).summary).toEqual({
      first: 'No figure contradicts the others.',
      rest: [],
    });
  });

  test('leaves out the causes where one has no name', () => {
    const [first, ...others] = harbourFindings.checks.filter(({ outcome }) => outcome === 'inconsistent');
    if (first === undefined) throw new Error('The article has no objection.');
    const { diagnosis: _, ...unnamed } = first;
    const findings = { ...harbourFindings, checks: [unnamed, ...others], claims: [] };
    const { summary } = buildReport({ file: articleFile(harbour, findings), madeAt });
    expect(summary.first).toBe('2 figures cannot follow from the rest.');
  });
});

describe('a text without anything to report', () => {
  test.each([
    ['that nobody has read yet', null, 'This text has not been read yet.'],
    [
      'without a figure',
      { ...harbourFindings, figures: [], claims: [], checks: [], rates: [] },
      'There is no figure in this text to recompute.',
    ],
    [
      'whose figures stand alone',
      { ...harbourFindings, claims: [], checks: [], rates: [] },
      'No figure in this text can be recomputed from the others.',
    ],
  ])('one %s', (_, findings, first) => {
    const report = buildReport({ file: articleFile('No news.', findings), madeAt });
    expect(report.summary.first).toBe(first);
    expect(report).toMatchObject({ corrections: [], queries: [], conversions: [], claims: [] });
  });
});

describe('corrections', () => {
  test('stand in reading order, with their place and their replacements', () => {
    const { corrections } = harbourReport();
    expect(
      corrections.map(({ number, place, ways }) => [
        number,
        place,
        ways.map(({ quote, options }) => [quote.marked, options.map(({ replacement }) => replacement)]),
      ]),
    ).toEqual([
      [1, '¶1', [['55117%', ['about 55,000%', '55018%']]]],
      [
        2,
        '¶4',
        [
          ['RMB 827.1 billion', ['RMB 82.71 billion']],
          ['50 billion ringgit', ['500 billion ringgit']],
        ],
      ],
    ]);
  });

  test('both ways out show the same words of the text round them', () => {
    const [, { ways } = { ways: [] }] = harbourReport().corrections;
    const whole = ways.map(({ quote: { before, marked, after } }) => `${before}${marked}${after}`);
    expect(whole).toEqual([
      'A strategy of May 2024 aims higher: at least 50 billion ringgit (RMB 827.1 billion) within 10 years.',
      'A strategy of May 2024 aims higher: at least 50 billion ringgit (RMB 827.1 billion) within 10 years.',
    ]);
  });

  test('a fix of the editor is marked as applied, and the other is not', () => {
    const [{ ways } = { ways: [] }] = harbourReport([['55117%', fix('55117%', '55018%')]]).corrections;
    expect(ways[0]?.options.map(({ replacement, applied }) => [replacement, applied])).toEqual([
      ['about 55,000%', false],
      ['55018%', true],
    ]);
  });

  test('a fix that was taken back is not applied', () => {
    const report = harbourReport([
      ['55117%', fix('55117%', '55018%')],
      ['55117%', { act: 'withdraw', of: 'd1' }],
    ]);
    expect(report.corrections[0]?.ways[0]?.options.some(({ applied }) => applied)).toBe(false);
    expect(report.corrected.text).toBe(harbour);
  });

  test('the editor’s own words stand beside those that were offered', () => {
    const [{ ways } = { ways: [] }] = harbourReport([['55117%', fix('55117%', '550-fold')]]).corrections;
    expect(ways[0]?.options.map(({ replacement, applied }) => [replacement, applied])).toEqual([
      ['about 55,000%', false],
      ['55018%', false],
      ['550-fold', true],
    ]);
  });

  test('a change that no check asked for is a correction too', () => {
    const report = harbourReport([['Freight worth', fix('almost $1.9 billion', 'about $1.9 billion')]]);
    expect(report.corrections[0]).toMatchObject({ number: 1, place: 'standfirst', objection: null });
    expect(report.corrections[0]?.ways[0]?.options[0]?.because).toBe(
      'The editor’s own change (MO, 2026-04-18 10:01 UTC)',
    );
  });
});

describe('open queries', () => {
  const asked = (acts: readonly ActOn[]): readonly (readonly [string, string])[] =>
    harbourReport(acts).queries.map(({ what, quote }) => [what, quote]);

  test('are what rests on rounding, and what can be read two ways', () => {
    expect(asked([]).map(([what]) => what)).toEqual(['growth', 'multiple']);
  });

  test('are no longer open once the editor has decided', () => {
    expect(asked([['304%', { act: 'verdict', verdict: 'verified', reason: null }]])).toEqual([
      ['multiple', expect.stringContaining('five times more')],
    ]);
  });

  test('come from editors too, in their place among the others', () => {
    const acts: readonly ActOn[] = [
      ['827.1 billion', { act: 'query', text: 'Which?' }],
      ['Freight worth', { act: 'verdict', verdict: 'disputed', reason: 'unsupported' }],
    ];
    expect(asked(acts).map(([what]) => what)).toEqual([
      'disputed',
      'growth',
      'multiple',
      'query to the writer',
    ]);
  });

  test('two editors who did not know of each other leave one', () => {
    const file = articleFile(harbour, harbourFindings, [
      ['366%', { act: 'verdict', verdict: 'verified', reason: null }, 'MO'],
      ['366%', { act: 'verdict', verdict: 'disputed', reason: null }, 'JL'],
    ]);
    const decisions = file.decisions.map((decision) => ({ ...decision, over: [] }));
    const { queries, editors } = buildReport({ file: { ...file, decisions }, madeAt });
    expect(queries[0]).toMatchObject({ what: 'two editors disagree', status: 'conflict' });
    expect(editors).toEqual(['JL', 'MO']);
  });
});

describe('the log', () => {
  test('keeps what was taken back, in the order of the acts', () => {
    const { decisions } = harbourReport([
      ['366%', { act: 'verdict', verdict: 'verified', reason: 'source-says-so' }],
      ['366%', { act: 'withdraw', of: 'd1' }],
      ['366%', { act: 'note', text: 'Asked for the table.' }],
    ]);
    expect(decisions.map(({ words, stands }) => [words, stands])).toEqual([
      ['verified, the source says so', false],
      ['took back: verified', true],
      ['note: Asked for the table.', true],
    ]);
  });

  test('joins a claim with its checks, its verdict and its sources', () => {
    const { claims } = harbourReport(
      [
        ['366%', { act: 'evidence', evidenceId: 'e1' }],
        ['366%', { act: 'verdict', verdict: 'verified', reason: 'source-says-so' }],
      ],
      { evidence: [source('e1', 'c4')] },
    );
    const claim = claims.find(({ text }) => text.includes('366%'));
    expect(claim).toMatchObject({
      status: 'verified',
      reason: 'the source says so',
      decided: 'MO, 2026-04-18 10:02 UTC',
      checks: [1],
    });
    expect(claim?.evidence.map(({ title }) => title)).toEqual(['Customs statistics, heading 8471']);
  });

  test('a check that stands in no claim is not lost', () => {
    const findings = { ...harbourFindings, claims: harbourFindings.claims.slice(0, 2) };
    const { outside } = buildReport({ file: articleFile(harbour, findings), madeAt });
    expect(outside).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

test('conversions stand by pair, each with its distance from the consensus', () => {
  const { conversions } = buildReport({ file: articleFile(sampleText, sampleFindings), madeAt });
  const ringgit = conversions.find(({ pair }) => pair === 'MYR/CNY');
  expect(ringgit?.account).toBe('1.6541 to 1.6543, the stretch that 2 of 3 conversions meet');
  expect(ringgit?.lines.map(({ amount, shown, outcome }) => [amount.text, shown.deviation, outcome])).toEqual(
    [
      ['10 million ringgit', '−0.01%', 'consistent'],
      ['50 million ringgit', '0.00%', 'consistent'],
      ['50 billion ringgit', '× 10', 'inconsistent'],
    ],
  );
});

test('figures that were left alone stand by their reason', () => {
  const { ledger } = harbourReport();
  expect(ledger.sentence).toBe('17 recomputed, 1 stated, 6 left alone, 0 unaccounted');
  expect(ledger.leftAlone[1]).toEqual({
    reason: 'names a period',
    figures: ['March 2025', 'March 2023', 'May 2024'],
  });
});
