/** The sample and its gold belong together: each figure stands there once, and the arithmetic of the gold holds. */
import { describe, expect, test } from 'vitest';
import { goldChecks, goldConsensus, notAClaim, sampleText } from './sample-gold.ts';

describe('the sample article', () => {
  test.each(goldChecks.map((check) => [check.stated.text, check] as const))(
    '%s stands where the gold says',
    (text, { stated, inputs }) => {
      expect(sampleText.slice(stated.start, stated.end)).toBe(text);
      for (const input of inputs) expect(sampleText.slice(input.start, input.end)).toBe(input.text);
    },
  );

  test('every conversion that agrees is within one per cent of the consensus of its pair', () => {
    for (const { kind, outcome, stated, inputs } of goldChecks) {
      if (kind !== 'conversion') continue;
      const [amount] = inputs;
      const consensus = goldConsensus.find(({ pair }) => pair === `${amount?.unit}/CNY`);
      if (amount === undefined || consensus === undefined) throw new Error(`No pair for ${stated.text}.`);
      const off = stated.value / amount.value / consensus.low;
      // Two of them hold only because the converted side was rounded: RMB 440 million and RMB 1.8 billion.
      expect.soft(Math.abs(off - 1) < 0.015, stated.text).toBe(outcome === 'consistent');
    }
  });

  test('what is no claim is a line of its own', () => {
    const lines = sampleText.split('\n');
    for (const { text } of notAClaim) expect(lines).toContain(text);
  });
});
