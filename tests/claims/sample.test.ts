/** The whole of the sample article against its gold: every check, every fix, the consensus, and no other alarm. */
import { describe, expect, test } from 'vitest';
import { check } from '../../claims/index.ts';
import {
  eitherSide,
  forecast,
  goldChecks,
  goldConsensus,
  notAClaim,
  sampleText,
  voices,
} from '../app/sample/sample-gold.ts';

const found = check(sampleText);

describe('the sample article', () => {
  test.each(goldChecks.map((gold) => [gold.stated.text, gold] as const))(
    '%s comes out as the gold says',
    (_, gold) => {
      const one = found.checks.find(({ stated }) => stated.start === gold.stated.start);
      expect(one).toMatchObject({
        kind: gold.kind,
        outcome: gold.outcome,
        stated: { value: gold.stated.value },
      });
      expect(one?.operands.map(({ start, end }) => sampleText.slice(start, end))).toEqual(
        gold.inputs.map(({ text }) => text),
      );
      expect(one?.diagnosis?.code).toBe(gold.diagnosis);
      if (gold.fixes !== undefined)
        expect(one?.fixes.map(({ replacement }) => replacement)).toEqual(gold.fixes);
      if (gold.recomputed !== undefined) {
        expect(Math.abs((one?.recomputed?.value ?? 0) / gold.recomputed - 1)).toBeLessThan(0.0001);
      }
    },
  );

  test.each(goldChecks.filter(({ fixes }) => fixes !== undefined).map(({ stated }) => stated.text))(
    'the fixes of %s are for one side or for either, as the gold says',
    (text) => {
      const one = found.checks.find(({ stated }) => sampleText.slice(stated.start, stated.end) === text);
      const sides = new Set(one?.fixes.map(({ start, end }) => sampleText.slice(start, end)));
      expect(sides.size > 1).toBe(eitherSide.includes(text));
    },
  );

  test('nothing else is found', () => {
    const stated = found.checks.map(({ stated: { start, end } }) => sampleText.slice(start, end));
    expect(stated).toEqual(goldChecks.map(({ stated: { text } }) => text));
  });

  test.each(goldConsensus)('the rate of $pair', ({ pair, low, high, inside, outliers }) => {
    const rate = found.rates.find((one) => one.pair === pair);
    expect(Math.abs((rate?.value ?? 0) / ((low + high) / 2) - 1)).toBeLessThan(0.0005);
    expect((rate?.conversions.length ?? 0) - (rate?.outliers.length ?? 0)).toBe(inside);
    expect(rate?.outliers.length).toBe(outliers);
  });

  test.each(notAClaim)('no claim in: $text', ({ start, end }) => {
    const inside = found.claims.filter(({ spans }) =>
      spans.some((span) => span.start < end && start < span.end),
    );
    expect(inside).toEqual([]);
  });

  test.each(voices)('$voice: $sentence.text', ({ voice, sentence, source }) => {
    const claim = found.claims.find(({ spans }) =>
      spans.some(({ start, end }) => start <= sentence.start && sentence.end <= end),
    );
    const named = claim?.attribution?.source;
    expect(named === undefined ? null : sampleText.slice(named.start, named.end)).toBe(source);
    if (voice !== 'quoted') expect(claim?.voice).toBe(voice);
  });

  test('what is expected is a forecast', () => {
    expect(found.claims.find(({ text }) => text === forecast.text)?.kind).toBe('forecast');
  });
});
