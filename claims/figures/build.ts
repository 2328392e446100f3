/** Makes a figure of what a reader has read, so that spans, intervals and numerals are put together in one place. */
import { multiply, whole } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { point } from '../arithmetic/interval.ts';
import type { FigureKind } from '../findings.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Edge, Figure, Numeral } from './figure.ts';
import { intervalsOf } from './precision.ts';

interface Parts {
  readonly kind: FigureKind;
  readonly rank: number;
  readonly numeral: Numeral;
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly unit?: string;
  readonly unitChoices?: readonly string[];
  /** What one of the unit read is in the unit stated: 1/100 for cents. */
  readonly factor?: Exact;
  readonly assumed?: readonly string[];
}

const one = whole(1);

export function quantity(tokens: Tokens, parts: Parts): Edge {
  const factor = parts.factor ?? one;
  const value = multiply(parts.numeral.value, factor);
  const figure: Figure = {
    start: tokens.start[parts.from] ?? 0,
    end: tokens.end[parts.to - 1] ?? 0,
    kind: parts.kind,
    value,
    ...intervalsOf(parts.numeral, value, parts.kind, factor),
    ...(parts.unit === undefined ? {} : { unit: parts.unit }),
    ...(parts.unitChoices === undefined ? {} : { unitChoices: parts.unitChoices }),
    assumed: parts.assumed ?? [],
    numeral: parts.numeral,
    from: parts.from,
    to: parts.to,
  };
  return { figure, rank: parts.rank };
}

/** A figure that has no value to compute with: a date, or what is no figure to check. */
export function unvalued(
  tokens: Tokens,
  kind: FigureKind,
  stretch: { readonly from: number; readonly to: number },
  rest: { readonly date?: string; readonly reason?: string; readonly value?: Exact },
  rank: number,
): Edge {
  const value = rest.value ?? null;
  const interval = value === null ? { low: null, high: null } : point(value);
  return {
    rank,
    figure: {
      start: tokens.start[stretch.from] ?? 0,
      end: tokens.end[stretch.to - 1] ?? 0,
      kind,
      value,
      tight: interval,
      loose: interval,
      assumed: [],
      ...(rest.date === undefined ? {} : { date: rest.date }),
      ...(rest.reason === undefined ? {} : { reason: rest.reason }),
      numeral: null,
      from: stretch.from,
      to: stretch.to,
    },
  };
}
