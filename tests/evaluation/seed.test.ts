/** The real article against what is right and wrong in it. Skipped where the reference data is not there. */
import { describe, expect, test } from 'vitest';
import { check } from '../../claims/index.ts';
import { hasShared, sharedText } from './shared.ts';

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Gold {
  readonly checks: readonly {
    readonly kind: string;
    readonly outcome: string;
    readonly stated: Quoted & { readonly value: number };
    readonly inputs: readonly Quoted[];
    readonly recomputed?: number;
    readonly diagnosis?: string;
    readonly fixes?: readonly string[];
  }[];
  readonly consensus: readonly { readonly pair: string; readonly rate: readonly [number, number] }[];
  readonly notAClaim: readonly Quoted[];
}

describe.skipIf(!hasShared)('the real article', () => {
  const text = hasShared ? sharedText('seed/article.txt') : '';
  const gold = hasShared
    ? (JSON.parse(sharedText('seed/gold.json')) as Gold)
    : { checks: [], consensus: [], notAClaim: [] };
  const found = check(text);

  test('every check comes out as the gold says, and there is no other', () => {
    expect(found.checks.map(({ stated }) => text.slice(stated.start, stated.end))).toEqual(
      [...gold.checks].sort((a, b) => a.stated.start - b.stated.start).map(({ stated }) => stated.text),
    );
    for (const one of gold.checks) {
      const mine = found.checks.find(({ stated }) => stated.start === one.stated.start);
      expect
        .soft([mine?.kind, mine?.outcome, mine?.diagnosis?.code], one.stated.text)
        .toEqual([one.kind, one.outcome, one.diagnosis]);
      expect
        .soft(mine?.operands.map(({ start, end }) => text.slice(start, end)))
        .toEqual(one.inputs.map((input) => input.text));
      if (one.fixes !== undefined)
        expect.soft(mine?.fixes.map(({ replacement }) => replacement)).toEqual(one.fixes);
      if (one.recomputed !== undefined) {
        expect.soft(Math.abs((mine?.recomputed?.value ?? 0) / one.recomputed - 1)).toBeLessThan(0.0001);
      }
    }
  });

  test('the rates are those that the article used', () => {
    for (const { pair, rate } of gold.consensus) {
      const mine = found.rates.find((one) => one.pair === pair)?.value ?? 0;
      expect.soft(Math.abs(mine / ((rate[0] + rate[1]) / 2) - 1), pair).toBeLessThan(0.0005);
    }
  });

  test('what is no claim holds none', () => {
    for (const { start, end, text: words } of gold.notAClaim) {
      const inside = found.claims.filter(({ spans }) =>
        spans.some((span) => span.start < end && start < span.end),
      );
      expect
        .soft(
          inside.map((claim) => claim.text),
          words,
        )
        .toEqual([]);
    }
  });
});
