/** How two periods lie to each other, and what that is worth to the links of a change. */
import { describe, expect, test } from 'vitest';
import { compareMeasures } from '../../../claims/frames/same-measure.ts';
import { comparePeriods, monthsApart } from '../../../claims/frames/compare-periods.ts';
import type { Order } from '../../../claims/frames/compare-periods.ts';
import type { Period } from '../../../claims/frames/frame.ts';
import { readFrames } from '../../../claims/frames/read.ts';
import { readArticle } from '../../../claims/run.ts';
import { runRows } from '../notation.ts';

/** The periods of the numbers of ships in a sentence. */
function periodsIn(text: string, published?: string): readonly (Period | null)[] {
  const stages = readArticle({ text }, published);
  let step = stages.next();
  while (!step.done) step = stages.next();
  const { figures } = step.value;
  const frames = readFrames(step.value, published ?? null);
  return frames.filter((_, at) => figures[at]?.kind === 'number').map(({ period }) => period);
}

const orders: readonly (readonly [text: string, order: Order, apart: number | null])[] = [
  ['It had 40 ships in 2023 and 50 ships in 2024.', 'before', 12],
  ['It had 40 ships in 2024 and 50 ships in 2023.', 'after', -12],
  ['It had 40 ships in May 2024 and 50 ships in May 2024.', 'same', 0],
  ['It had 40 ships in 2024 and 50 ships in May 2024.', 'overlapping', null],
  ['It had 40 ships in 2023 and 50 ships in May 2024.', 'before', null],
  ['It had 40 ships in Q1 2024 and 50 ships in Q3 2024.', 'before', 6],
  ['It had 40 ships in January to September 2024 and 50 ships in Q3 2024.', 'overlapping', null],
  ['It had 40 ships in 2024, after 50 ships a year earlier.', 'after', -12],
  ['It had 40 ships last year and 50 ships this year.', 'before', null],
  ['It had 40 ships and 50 ships in 2024.', 'unknown', null],
  ['It had 40 ships in May and 50 ships in June.', 'unknown', null],
  ['It had 40 ships a year earlier and 50 ships last year.', 'unknown', null],
  ['It had 40 ships previously and 50 ships in 2024.', 'unknown', null],
];

describe('two periods compare', () => {
  test.each(orders)('%s', (text, order, apart) => {
    const [first = null, second = null] = periodsIn(text);
    expect([comparePeriods(first, second), monthsApart(first, second)]).toEqual([order, apart]);
  });

  test('only where all readings of both agree', () => {
    const in2023 = periodsIn('It had 40 ships in 2023 and 50 ships last March.', '2025-04-10');
    expect(comparePeriods(in2023[0] ?? null, in2023[1] ?? null)).toBe('before');
    const in2024 = periodsIn('It had 40 ships in May 2024 and 50 ships last March.', '2025-04-10');
    expect(comparePeriods(in2024[0] ?? null, in2024[1] ?? null)).toBe('unknown');
  });
});

test.each([
  [['exports'], ['exports'], 'same'],
  [['export'], ['exports', 'rice'], 'unknown'],
  [['sales'], ['revenue'], 'same'],
  [['income', 'net'], ['income', 'net'], 'same'],
  [['income', 'net'], ['income', 'taxes'], 'unlike'],
  [['exports'], ['imports'], 'unlike'],
  [['exports'], [], 'unknown'],
  [['value', 'exports'], ['exports'], 'unknown'],
] as const)('%j and %j are %s', (first, second, wanted) =>
  expect(compareMeasures(first, second)).toBe(wanted),
);

describe('a change on the year is of periods a year apart', () => {
  runRows('growth', {
    'The mill made 66,000 bolts in May, compared with 62,000 in April and 60,000 in May 2023, a year-on-year rise of {10%}.':
      { outcome: 'consistent', operands: ['66,000', '60,000'] },
    'The mill made 66,000 bolts in May 2024, compared with 60,000 in April 2024 and 62,000 in May 2023, a month-on-month rise of {10%}.':
      { outcome: 'consistent', operands: ['66,000', '60,000'] },
  });
});

describe('a change of which the words say no way goes the way of its figures', () => {
  runRows('growth', {
    'The lap time improved {10%} to 90 seconds from 100 seconds.': { outcome: 'consistent' },
    'The yield improved {10%} to 110 tonnes from 100 tonnes.': { outcome: 'consistent' },
    'The yield improved {25%} to 110 tonnes from 100 tonnes.': { outcome: 'inconsistent', recomputed: 10 },
    'The yield rose {10%} to 90 tonnes from 100 tonnes.': {
      outcome: 'inconsistent',
      diagnosis: 'rise-for-fall',
    },
  });
});

describe('a change of one thing is not held against amounts of another', () => {
  runRows('growth', {
    'Income before taxes was $80 million, up 11% and net income was $60 million this year compared to $52 million in 2019.':
      [],
    'The pension plan earned $60 million, up {20%} from $50 million in 2019.': { outcome: 'consistent' },
    'The plan is to earn $60 million, up 20% from $52 million in 2019.': [],
    'Costs fell 20%, while exports were $60 million against $52 million in 2019.': [],
  });
});
