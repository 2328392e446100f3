/**
 * A short article of our own with findings written by hand, for tests of the screens: a growth that is a ratio, a
 * rounding, two readings, and three conversions of which one is ten times off.
 */
import type { Findings, FoundCheck, FoundClaim, FoundFigure, Outcome, Span } from '../../../claims/index.ts';

export const harbour = `Cranes for the harbour
Freight worth almost $1.9 billion crossed the new quay in a single month.
By Mara Stone, 18 April 2025
In March 2025 the port handled goods worth $1.874 billion (about RMB 13.7 billion). A year earlier the figure was $401.92 million, so the trade grew by 366%. Set against March 2023, when it came to $3.4 million (RMB 24.87 million), it has increased by 55117%.
Fees have followed. They rose to $60.83 million in March 2025 from $15 million a year before, a rise of 304%.
The plan
The budget gives 10 million ringgit (RMB 16.54 million) to a new office and 50 million ringgit (RMB 82.71 million) to teaching, five times more. “Nine in ten of the crates are empty,” said a forwarder.
A strategy of May 2024 aims higher: at least 50 billion ringgit (RMB 827.1 billion) within 10 years.
The views are the author’s own.`;

const kinds = [
  'headline',
  'standfirst',
  'byline',
  'paragraph',
  'paragraph',
  'heading',
  'paragraph',
  'paragraph',
  'boilerplate',
] as const;

let from = 0;
/** The next place of these words, after the last one asked for. */
function next(words: string): Span {
  const start = harbour.indexOf(words, from);
  if (start === -1) throw new Error(`The article has no “${words}” after ${from}.`);
  from = start + 1;
  return { start, end: start + words.length };
}

const million = 1e6;
const billion = 1e9;
type Seed = readonly [
  text: string,
  kind: FoundFigure['kind'],
  value: number | null,
  unit: string,
  account: FoundFigure['account'],
  reason?: string,
];
const seeds: readonly Seed[] = [
  ['$1.9 billion', 'money', 1.9 * billion, 'USD', 'stated', 'nothing to recompute it from'],
  ['18 April 2025', 'date', null, '', 'ignored', 'date line'],
  ['March 2025', 'date', null, '', 'ignored', 'names a period'],
  ['$1.874 billion', 'money', 1.874 * billion, 'USD', 'recomputed'],
  ['RMB 13.7 billion', 'money', 13.7 * billion, 'CNY', 'recomputed'],
  ['$401.92 million', 'money', 401.92 * million, 'USD', 'recomputed'],
  ['366%', 'percent', 366, '%', 'recomputed'],
  ['March 2023', 'date', null, '', 'ignored', 'names a period'],
  ['$3.4 million', 'money', 3.4 * million, 'USD', 'recomputed'],
  ['RMB 24.87 million', 'money', 24.87 * million, 'CNY', 'recomputed'],
  ['55117%', 'percent', 55117, '%', 'recomputed'],
  ['$60.83 million', 'money', 60.83 * million, 'USD', 'recomputed'],
  ['$15 million', 'money', 15 * million, 'USD', 'recomputed'],
  ['304%', 'percent', 304, '%', 'recomputed'],
  ['10 million ringgit', 'money', 10 * million, 'MYR', 'recomputed'],
  ['RMB 16.54 million', 'money', 16.54 * million, 'CNY', 'recomputed'],
  ['50 million ringgit', 'money', 50 * million, 'MYR', 'recomputed'],
  ['RMB 82.71 million', 'money', 82.71 * million, 'CNY', 'recomputed'],
  ['five times more', 'multiple', 5, 'x', 'recomputed'],
  ['Nine in ten', 'fraction', 0.9, '', 'ignored', 'inside a quotation: the speaker’s figure'],
  ['May 2024', 'date', null, '', 'ignored', 'names a period'],
  ['50 billion ringgit', 'money', 50 * billion, 'MYR', 'recomputed'],
  ['RMB 827.1 billion', 'money', 827.1 * billion, 'CNY', 'recomputed'],
  ['10 years', 'duration', 10, 'years', 'ignored', 'nothing depends on it'],
];

const figures: readonly FoundFigure[] = seeds.map(([text, kind, value, unit, account, reason]) => ({
  ...next(text),
  text,
  kind,
  value,
  ...(unit === '' ? {} : { unit }),
  ...(value === null ? {} : { low: value * 0.999, high: value * 1.001 }),
  assumed: [],
  account,
  ...(reason === undefined ? {} : { reason }),
}));

const at = (text: string): number => seeds.findIndex(([each]) => each === text);
const spanOf = (text: string): Span & { figure: number; value: number | null; unit: string } => {
  const index = at(text);
  const { start, end, value, unit } = figures[index] ?? { start: 0, end: 0, value: null, unit: '' };
  return { start, end, figure: index, value, unit: unit ?? '' };
};

function check(
  kind: string,
  outcome: Outcome,
  stated: string,
  operands: readonly string[],
  rest: Partial<FoundCheck>,
): FoundCheck {
  return {
    kind,
    outcome,
    strength: 'strong',
    stated: spanOf(stated),
    operands: operands.map((text, index) => ({ ...spanOf(text), role: index === 0 ? 'new' : 'base' })),
    readings: [],
    working: '',
    sums: [],
    message: 'The figures agree.',
    notes: [],
    fixes: [],
    ...rest,
  };
}

function conversion(
  outcome: Outcome,
  stated: string,
  amount: string,
  consensus: number,
  rest: Partial<FoundCheck> = {},
): FoundCheck {
  const pair = consensus === 0 ? 'USD/CNY' : 'MYR/CNY';
  const value = (spanOf(stated).value ?? 0) / (spanOf(amount).value ?? 1);
  return check('conversion', outcome, stated, [amount], {
    rate: { pair, value, low: value * 0.9995, high: value * 1.0005, consensus },
    ...rest,
  });
}

const checks: readonly FoundCheck[] = [
  conversion('consistent', 'RMB 13.7 billion', '$1.874 billion', 0),
  check('growth', 'consistent', '366%', ['$1.874 billion', '$401.92 million'], {
    recomputed: { value: 366.26, low: 366.1, high: 366.4, unit: '%' },
    working: '(1,874 − 401.92) ÷ 401.92 = 366.26 %',
    sums: [
      {
        label: 'recomputed',
        lines: [
          { operator: '', operand: 0, value: '1,874', unit: '$ million' },
          { operator: '−', operand: 1, value: '401.92', unit: '$ million' },
          { operator: '=', operand: null, value: '1,472.08', unit: '' },
          { operator: '÷', operand: 1, value: '401.92', unit: '' },
        ],
        result: '366%',
      },
    ],
  }),
  conversion('consistent', 'RMB 24.87 million', '$3.4 million', 0),
  check('growth', 'inconsistent', '55117%', ['$1.874 billion', '$3.4 million'], {
    recomputed: { value: 55017.6, low: 54204.3, high: 55855.2, unit: '%' },
    working: '(1,874 − 3.4) ÷ 3.4 = 55,018 %',
    sums: [
      {
        label: 'recomputed',
        lines: [
          { operator: '', operand: 0, value: '1,874', unit: '$ million' },
          { operator: '−', operand: 1, value: '3.4', unit: '$ million' },
          { operator: '=', operand: null, value: '1,870.6', unit: '' },
          { operator: '÷', operand: 1, value: '3.4', unit: 'the base' },
          { operator: '=', operand: null, value: '550.176', unit: '× 100' },
        ],
        result: '55,018%',
      },
      {
        label: 'printed',
        lines: [
          { operator: '', operand: 0, value: '1,874', unit: '$ million' },
          { operator: '÷', operand: 1, value: '3.4', unit: '' },
          { operator: '=', operand: null, value: '551.176', unit: '' },
        ],
        result: '55,117%',
      },
    ],
    severity: 'changes-the-story',
    diagnosis: {
      code: 'ratio-as-growth',
      message:
        'This is the ratio, not the growth. 55117% is how large the new value is against the old; growth leaves out the first 100%.',
    },
    message: 'This is the ratio, not the growth.',
    notes: [{ code: 'false-precision', message: 'Five digits are more than $3.4 million can carry.' }],
    fixes: [
      { ...spanOf('55117%'), replacement: 'about 55,000%', because: 'No more digits than $3.4 million has' },
      { ...spanOf('55117%'), replacement: '55018%', because: 'The growth, from the figures as printed' },
    ],
  }),
  check('growth', 'rounding', '304%', ['$60.83 million', '$15 million'], {
    recomputed: { value: 305.5, low: 292, high: 320, unit: '%' },
    working: '(60.83 − 15) ÷ 15 = 306 %',
    message: 'Right only if $15 million was rounded.',
  }),
  conversion('consistent', 'RMB 16.54 million', '10 million ringgit', 1),
  conversion('consistent', 'RMB 82.71 million', '50 million ringgit', 1),
  check('multiple', 'ambiguous', 'five times more', ['50 million ringgit', '10 million ringgit'], {
    readings: [
      { formula: 'new', working: '5 × 10 = 50 million', recomputed: 50, outcome: 'consistent' },
      { formula: 'new', working: '10 + 5 × 10 = 60 million', recomputed: 60, outcome: 'inconsistent' },
    ],
    message: 'Two readings: 50 or 60 million.',
  }),
  conversion('inconsistent', 'RMB 827.1 billion', '50 billion ringgit', 1, {
    working: '827.1 billion ÷ 50 billion = 16.542',
    diagnosis: {
      code: 'power-of-ten',
      message:
        'Ten times the other ringgit rates. The others were converted at 1.654; this one at 16.542. Either figure may be the wrong one.',
    },
    message: 'Ten times the other ringgit rates.',
    fixes: [
      {
        ...spanOf('RMB 827.1 billion'),
        replacement: 'RMB 82.71 billion',
        because: 'If 50 billion ringgit is right.',
      },
      {
        ...spanOf('50 billion ringgit'),
        replacement: '500 billion ringgit',
        because: 'If RMB 827.1 billion is right.',
      },
    ],
  }),
];

from = 0;
const claimTexts: readonly (readonly [string, Partial<FoundClaim>])[] = [
  ['Freight worth almost $1.9 billion crossed the new quay in a single month', {}],
  ['In March 2025 the port handled goods worth $1.874 billion (about RMB 13.7 billion)', {}],
  ['A year earlier the figure was $401.92 million', {}],
  ['the trade grew by 366%', {}],
  ['when it came to $3.4 million (RMB 24.87 million)', {}],
  ['it has increased by 55117%', {}],
  ['They rose to $60.83 million in March 2025 from $15 million a year before', {}],
  ['a rise of 304%', {}],
  ['The budget gives 10 million ringgit (RMB 16.54 million) to a new office', {}],
  ['50 million ringgit (RMB 82.71 million) to teaching', {}],
  ['five times more', {}],
  ['“Nine in ten of the crates are empty,” said a forwarder', { voice: 'quoted', kind: 'quotation' }],
  ['at least 50 billion ringgit (RMB 827.1 billion) within 10 years', { kind: 'forecast' }],
];

function within(outer: Span, inner: readonly Span[]): readonly number[] {
  return inner.flatMap(({ start, end }, index) => (outer.start <= start && end <= outer.end ? [index] : []));
}

const claims: readonly FoundClaim[] = claimTexts.map(([text, rest], index) => {
  const span = next(text);
  return {
    id: `c${index + 1}`,
    spans: [span],
    text,
    kind: 'quantity',
    voice: 'own',
    figures: within(span, figures),
    checks: within(
      span,
      checks.map(({ stated }) => stated),
    ),
    notes: [],
    ...rest,
  };
});

function blocksOf(text: string): Findings['blocks'] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const block = { kind: kinds[index] ?? ('paragraph' as const), start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
}

/** What the engine would find in the article. */
export const harbourFindings: Findings = {
  schema: 1,
  engine: 'by-hand',
  language: 'en',
  blocks: blocksOf(harbour),
  figures,
  claims,
  checks,
  rates: [
    {
      pair: 'USD/CNY',
      low: 7.304,
      high: 7.3162,
      value: 7.3106,
      conversions: [0, 2],
      outliers: [],
      source: 'consensus',
    },
    {
      pair: 'MYR/CNY',
      low: 1.6541,
      high: 1.6543,
      value: 1.6542,
      conversions: [5, 6],
      outliers: [8],
      source: 'consensus',
    },
  ],
  names: [],
  notes: [],
};
