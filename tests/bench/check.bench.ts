/** How long a whole check takes, side by side in one run: `npx vitest bench`. Ratios and medians, no assertions. */
import { bench, describe } from 'vitest';
import { check } from '../../claims/index.ts';
import { sampleText } from '../app/sample/sample-gold.ts';

const fiveThousandWords = `${sampleText}\n`.repeat(5);

describe('a check', () => {
  bench('of the sample, 1,000 words', () => void check(sampleText));
  bench('of 5,000 words', () => void check(fiveThousandWords));
});

/** Eight times the length should take about eight times as long. */
describe.each([
  '9',
  '1,',
  '1.',
  ',',
  '$',
  '(',
  '€ £ ',
  'one hundred ',
  'twenty-',
  '$5 (',
  '5% up ',
  '5 million; ',
  '123\u00a0',
  'said ',
  '$4 million, up 5% from $3 million, ',
])('%j over and over', (bit) => {
  bench('1,000 characters', () => void check(bit.repeat(1_000 / bit.length)));
  bench('8,000 characters', () => void check(bit.repeat(8_000 / bit.length)));
});

/** Figures that differ, since equal ones are pooled: a line of a table that never ends, and prose. */
const numbered = (length: number, line: (count: number) => string): string => {
  const lines: string[] = [];
  let total = 0;
  for (let count = 1; total < length; count += 1) {
    const made = line(count);
    lines.push(made);
    total += made.length;
  }
  return lines.join('');
};
const kinds = [
  ['one line of figures', (count: number) => `$${count}.5 million up ${count % 90}% and ${count} more `],
  ['conversions', (count: number) => `It paid €${count} million ($${(count * 1.1).toFixed(1)} million).\n`],
  [
    'prose',
    (count: number) =>
      `The mill sold ${count} sacks, up ${count % 70}% from ${count + 9}. Nobody had seen such a year, said Ada Berg.\n`,
  ],
] as const;

describe.each(kinds)('%s', (_, line) => {
  const short = numbered(20_000, line);
  const long = numbered(160_000, line);
  const few = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };
  bench('20,000 characters', () => void check(short), few);
  bench('160,000 characters', () => void check(long), few);
});
