/** Floors on mistakes that were planted in real claims, a little below what was measured. */
import { describe, expect, test } from 'vitest';
import { describeSeeded, measureSeeded } from './seeded.ts';
import { hasShared } from './shared.ts';

describe.skipIf(!hasShared)('planted mistakes', () => {
  test('are caught, and named', () => {
    const made = measureSeeded();
    process.stdout.write(`\n${describeSeeded(made)}`);
    const total = (key: 'planted' | 'caught' | 'named'): number =>
      made.reduce((sum, one) => sum + one[key], 0);
    expect(total('caught') / total('planted')).toBeGreaterThan(0.82);
    expect(total('named') / total('caught')).toBeGreaterThan(0.82);
  }, 120_000);
});
