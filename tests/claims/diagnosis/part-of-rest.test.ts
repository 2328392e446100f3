/** The part is divided by the rest and not by the whole. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('the part divided by the rest', () => {
  runRows('share', {
    'Of the 360 ships, 126, or {54%}, were late.': { outcome: 'inconsistent', diagnosis: 'part-of-rest' },
    'Of the 800 seats, 240, or {43%}, are empty.': { outcome: 'inconsistent', diagnosis: 'part-of-rest' },
    'Of the 800 seats, 240, or {30%}, are empty.': { outcome: 'consistent', diagnosis: 'none' },
    'Of the 800 seats, 240, or {51%}, are empty.': { outcome: 'inconsistent', diagnosis: 'none' },
  });
});
