/** The rest is given for the part. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('the rest given for the part', () => {
  runRows('share', {
    'Of the 360 ships, 126, or {65%}, were late.': { outcome: 'inconsistent', diagnosis: 'complement' },
    'Of the 800 seats, 240, or {70%}, are empty.': { outcome: 'inconsistent', diagnosis: 'complement' },
    'Of the 360 ships, 126, or {35%}, were late.': { outcome: 'consistent', diagnosis: 'none' },
    'Of the 360 ships, 126, or {83%}, were late.': { outcome: 'inconsistent', diagnosis: 'none' },
  });
});
