/** Figures and numbers given to a judge directly: each figure is read from a text of its own that holds just one. */
import { expect } from 'vitest';
import { decimal, toText } from '../../../claims/arithmetic/exact.ts';
import type { Exact } from '../../../claims/arithmetic/exact.ts';
import type { Interval } from '../../../claims/arithmetic/interval.ts';
import type { CheckRule } from '../../../claims/checks/rule.ts';
import { diagnosisRules } from '../../../claims/diagnosis/index.ts';
import type { Figure } from '../../../claims/figures/figure.ts';
import { readFrames } from '../../../claims/frames/read.ts';
import type { ReadArticle } from '../../../claims/frames/reading.ts';
import type { Evidence } from '../../../claims/judgement/evidence.ts';
import type { Link } from '../../../claims/links/link.ts';
import { readArticle } from '../../../claims/run.ts';

export function articleOf(text: string): ReadArticle {
  const steps = readArticle({ text });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** One figure from each text: `figuresOf('36 stalls', 'about 42%')`. */
export const figuresOf = (...texts: readonly string[]): readonly Figure[] =>
  texts.map((text) => {
    const { figures } = articleOf(text);
    expect(figures, text).toHaveLength(1);
    return figures[0] as Figure;
  });

/** A date has no value that could be compared. */
export const withoutValue = 'in June';

export const between = (low: string, high: string): Interval => ({ low: decimal(low), high: decimal(high) });

const end = (value: Exact | null): string => (value === null ? '…' : toText(value));

/** `4.5 to 5.5`, `… to 5.5` */
export const shown = (band: Interval | null): string | null =>
  band && `${end(band.low)} to ${end(band.high)}`;

/** What a judge is shown of an article that has these figures, one in each paragraph, and may name any mistake. */
export function evidenceOf(...texts: readonly string[]): Evidence {
  const article = articleOf(texts.join('\n\n'));
  expect(article.figures).toHaveLength(texts.length);
  return {
    figures: article.figures,
    frames: readFrames(article),
    text: article.text,
    diagnoses: diagnosisRules,
  };
}

/** A rule that takes a from b, or whatever it is told to do, with nothing of its own to say. */
export const ruleOf = (rest: Partial<CheckRule> = {}): CheckRule => ({
  kind: 'made',
  summary: '',
  source: '',
  stated: { kinds: [] },
  operands: { a: { kinds: [] }, b: { kinds: [] } },
  cues: [],
  example: '',
  silentOn: [],
  directed: false,
  reaches: 'sentence',
  readings: [{ needs: ['a', 'b'], formula: { op: '-', of: ['b', 'a'] } }],
  ...rest,
});

/** The first figure is stated, the others are the operands a, b, c … in their order. */
export const linkTo = (operands: number, rest: Partial<Link> = {}): Link => ({
  check: 'made',
  stated: 0,
  operands: [...'abcdefgh'.slice(0, operands)].map((role, place) => ({ role, figure: place + 1 })),
  reading: 0,
  score: 9,
  strength: 'strong',
  rivals: [],
  runnersUp: [],
  because: [],
  ...rest,
});
