/**
 * The corrected text: a revision with the standing fixes applied, and the way from places in the one to places in the
 * other. Fixes that overlap are never mixed: the later decision wins and the other is set aside, by name.
 */
import type { Span } from '../../claims/index.ts';
import type { FixDecision } from './fold.ts';
import { byTime } from './standing.ts';

export interface Correction {
  readonly decision: FixDecision;
  /** In the revision. */
  readonly span: Span;
  /** The replacement, in the corrected text. */
  readonly corrected: Span;
}

export interface SetAside {
  readonly decision: FixDecision;
  /** `does-not-fit`: the revision does not read there what the fix replaces. */
  readonly why: 'overlapped' | 'does-not-fit';
  /** The later fix that won; null where none did. */
  readonly by: FixDecision | null;
}

export interface CorrectedText {
  readonly text: string;
  /** In reading order. */
  readonly corrections: readonly Correction[];
  /** In reading order. */
  readonly setAside: readonly SetAside[];
}

/** Applies the fixes that were made on this revision; those of other revisions belong to other texts. */
export function correctText(text: string, revision: number, fixes: readonly FixDecision[]): CorrectedText {
  const chosen: FixDecision[] = [];
  const setAside: SetAside[] = [];
  const latestFirst = fixes
    .filter((fix) => fix.revision === revision)
    .sort(byTime)
    .reverse();
  for (const fix of latestFirst) {
    const rival = chosen.find(({ span }) => overlap(span, fix.span));
    if (!isWithin(text, fix)) setAside.push({ decision: fix, why: 'does-not-fit', by: null });
    else if (rival !== undefined) setAside.push({ decision: fix, why: 'overlapped', by: rival });
    else chosen.push(fix);
  }
  const inReadingOrder = chosen.sort((a, b) => bySpan(a.span, b.span));
  setAside.sort((a, b) => bySpan(a.decision.span, b.decision.span) || byTime(a.decision, b.decision));
  return { ...assemble(text, inReadingOrder), setAside };
}

/**
 * Where a span of the revision stands in the corrected text. What a fix replaced has no inner places left: an end that
 * falls inside one is moved out to the end of the replacement on its side.
 */
export function correctedSpan(corrections: readonly Correction[], span: Span): Span {
  const start = correctedPosition(corrections, span.start, 'start');
  const end = correctedPosition(corrections, span.end, 'end');
  // An empty span at an insertion would otherwise end before it starts.
  return { start, end: Math.max(start, end) };
}

function correctedPosition(
  corrections: readonly Correction[],
  position: number,
  side: 'start' | 'end',
): number {
  const last = corrections.findLast(({ span }) =>
    side === 'start' ? span.start <= position && span.end <= position : span.start < position,
  );
  const cut = corrections.find(({ span }) => span.start < position && position < span.end);
  if (cut !== undefined) return cut.corrected[side];
  return last === undefined ? position : position - last.span.end + last.corrected.end;
}

function assemble(text: string, fixes: readonly FixDecision[]): Pick<CorrectedText, 'text' | 'corrections'> {
  const corrections: Correction[] = [];
  let result = '';
  let read = 0;
  for (const decision of fixes) {
    const { span, replacement } = decision;
    result += text.slice(read, span.start);
    const start = result.length;
    result += replacement;
    corrections.push({ decision, span, corrected: { start, end: result.length } });
    read = span.end;
  }
  return { text: result + text.slice(read), corrections };
}

function isWithin(text: string, { span, original }: FixDecision): boolean {
  return (
    Number.isInteger(span.start) &&
    0 <= span.start &&
    span.start <= span.end &&
    span.end <= text.length &&
    text.slice(span.start, span.end) === original
  );
}

/** Spans that share a character, and insertions inside a span or at the same place. */
function overlap(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
