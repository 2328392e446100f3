/** Floors on mistakes that were planted in claims that agree, a little below what was measured. */
import { describe, expect, test } from 'vitest';
import { describeSeeded, measureOwn, measureSeeded } from './seeded.ts';
import { hasShared } from './shared.ts';

test('our own sentences, which agree, raise no alarm', () => {
  expect(measureOwn().alarms).toEqual([]);
});

describe.skipIf(!hasShared)('planted mistakes', () => {
  test('are caught, and named', () => {
    const made = measureSeeded();
    process.stdout.write(`\n${describeSeeded(made)}`);
    const total = (key: 'planted' | 'caught' | 'named'): number =>
      made.reduce((sum, one) => sum + one[key], 0);
    expect(total('caught') / total('planted')).toBeGreaterThan(0.85);
    expect(total('named') / total('caught')).toBeGreaterThan(0.95);
  }, 120_000);
});
