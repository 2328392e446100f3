/** The account of every figure: recomputed, stated, or left alone and why. */
import { toNumber } from '../arithmetic/exact.ts';
import { toFigure } from '../figures/figure.ts';
import type { Figure } from '../figures/figure.ts';
import { isWordOfItsOwn } from '../figures/precision.ts';
import { exactText, worthOf } from '../figures/value.ts';
import type { Written } from '../figures/written.ts';
import type { FoundCheck, FoundFigure } from '../findings.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import * as english from './en.ts';
import { presentFrame } from './frame.ts';

/** `why` gives the code of a reason for figures that a check looked at and left alone. */
export function presentFigures(
  article: ReadArticle,
  frames: readonly Frame[],
  checks: readonly FoundCheck[],
  why: (figure: number) => string | null,
): readonly FoundFigure[] {
  const used = new Set(
    checks.flatMap(({ stated, operands }) => [stated.figure, ...operands.map(({ figure }) => figure)]),
  );
  return article.figures.map((figure, number) => {
    const block = article.blocks[frames[number]?.block ?? -1]?.block.kind;
    const small = block === 'boilerplate' || block === 'byline';
    const account = used.has(number)
      ? 'recomputed'
      : small || figure.kind === 'identifier'
        ? 'ignored'
        : 'stated';
    const reason = account === 'recomputed' ? undefined : reasonOf(figure, small, why(number));
    const frame = frames[number];
    const found = presentFigure(figure.written, article.text, account, reason);
    return frame === undefined || figure.kind === 'identifier'
      ? found
      : { ...found, measures: presentFrame(frame) };
  });
}

function reasonOf(figure: Figure, small: boolean, why: string | null): string {
  if (figure.reason !== undefined) return english.reasons[figure.reason] ?? '';
  if (small) return english.reasons['boilerplate'] ?? '';
  const byKind = {
    date: 'date',
    year: 'date',
    range: 'date',
    duration: 'duration',
    age: 'duration',
    ordinal: 'ordinal',
  } as const;
  const code = why ?? (figure.kind in byKind ? byKind[figure.kind as keyof typeof byKind] : 'no-operands');
  return english.reasons[code] ?? '';
}

/** One figure as it leaves the engine. */
export function presentFigure(
  figure: Written,
  text: string,
  account: FoundFigure['account'],
  reason: string | undefined,
): FoundFigure {
  const { start, end, kind, numeral, unit } = figure;
  const slice = text.slice(start, end);
  const assumed = figure.choices === null && figure.assumed.length === 0 ? none : assumptions(figure);
  let made: Mutable<FoundFigure>;
  if (numeral === null) {
    made = { start, end, text: slice, kind, value: null, assumed, account };
    if (unit !== '') made.unit = unit;
    if (figure.ends !== null) setEnds(made, figure);
  } else {
    const { value, low, high, looseLow, looseHigh } = worthOf(figure, numeral);
    const exact = exactText(figure, numeral);
    const loose = { low: looseLow, high: looseHigh };
    made =
      unit === ''
        ? { start, end, text: slice, kind, value, exact, low, high, loose, assumed, account }
        : { start, end, text: slice, kind, value, exact, unit, low, high, loose, assumed, account };
    if (kind === 'number' || !isWordOfItsOwn(numeral))
      made.number = { start: numeral.start, end: numeral.end, value };
  }
  if (figure.per !== '') made.per = figure.per;
  if (figure.hedge !== null) made.hedge = figure.hedge;
  if (figure.date !== '') made.date = figure.date;
  const why = reason ?? (kind === 'identifier' ? english.reasons[figure.reason] : undefined);
  if (why !== undefined) made.reason = why;
  return made;
}

/** A range has the values of its ends. */
function setEnds(made: Mutable<FoundFigure>, figure: Written): void {
  const { tight } = toFigure(figure);
  if (tight.low) made.low = toNumber(tight.low);
  if (tight.high) made.high = toNumber(tight.high);
}

function assumptions({ choices, unit, assumed }: Written): readonly string[] {
  const codes = choices === null ? assumed : [...assumed, `currency:${unit}`];
  return codes.map((code) => english.assumption(code));
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
const none: readonly string[] = [];
