/** How long a whole check takes, side by side in one run: `npx vitest bench`. Ratios and medians, no assertions. */
import { bench, describe } from 'vitest';
import { check } from '../../claims/index.ts';
import { sampleText } from '../app/sample/sample-gold.ts';

const fiveThousandWords = `${sampleText}\n`.repeat(5);

describe('a check', () => {
  bench('of the sample, 1,000 words', () => void check(sampleText));
  bench('of 5,000 words', () => void check(fiveThousandWords));
});

describe.each(['1,', 'one hundred ', '$5 (', '5% up ', '$4 million, up 5% from $3 million, '])(
  '%j over and over',
  (bit) => {
    bench('1,000 characters', () => void check(bit.repeat(1_000 / bit.length)));
    bench('8,000 characters', () => void check(bit.repeat(8_000 / bit.length)));
  },
);
