/**
 * The corrections of a report, in reading order: what cannot follow from the rest with its ways out, and what the editor
 * changed of their own accord. Where either side may be wrong both ways stand side by side, and neither is preferred.
 */
import type { Span } from '../../claims/index.ts';
import type { Correction as AppliedCorrection, CorrectedText } from '../desk/corrected.ts';
import type { LoggedClaim } from './claim-log.ts';
import { showInstant } from './format.ts';
import { quoteOf, type FixOption, type Objection, type Way } from './objection.ts';
import { narrow, sentenceAround } from './passage.ts';
import type { Places } from './place.ts';
import { reportWords } from './words.en.ts';

export interface Correction {
  /** From 1, in reading order. */
  readonly number: number;
  readonly start: number;
  readonly place: string;
  /** Null: the editor's own change, which no check asked for. */
  readonly objection: Objection | null;
  readonly ways: readonly Way[];
  /** Null where the check stands in no claim. */
  readonly claim: LoggedClaim | null;
}

export function correctionsOf(
  checks: readonly Objection[],
  claims: readonly LoggedClaim[],
  claimOfCheck: ReadonlyMap<number, LoggedClaim>,
  corrected: CorrectedText,
  text: string,
  places: Places,
): readonly Correction[] {
  const objections = checks.filter(({ outcome }) => outcome === 'inconsistent');
  const offered = objections.flatMap(({ ways }) => ways);
  const unasked = corrected.corrections.filter(({ span }) => !offered.some((way) => isSame(way.span, span)));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const entries = [
    ...objections.map((objection) => ({
      start: startOf(objection),
      place: objection.place,
      objection,
      ways: objection.ways.map((way) => withOwnWords(way, corrected)),
      claim: claimOfCheck.get(objection.index) ?? null,
    })),
    ...unasked.map(({ span, decision }) => ({
      start: span.start,
      place: places.nameOf(span.start),
      objection: null,
      ways: [ownWay(span, decision, text, places)],
      claim: byId.get(decision.claimId) ?? null,
    })),
  ];
  return entries
    .sort((left, right) => left.start - right.start)
    .map((entry, place) => ({ number: place + 1, ...entry }));
}

function startOf({ ways, at }: Objection): number {
  return Math.min(at.start, ...ways.map(({ span }) => span.start));
}

/** Where the editor replaced the same words by others than were offered, theirs stand among the options. */
function withOwnWords(way: Way, { corrections }: CorrectedText): Way {
  const applied = corrections.find(({ span }) => isSame(span, way.span));
  if (applied === undefined || way.options.some((option) => option.applied)) return way;
  return { ...way, options: [...way.options, ownOption(applied.decision)] };
}

function ownWay(span: Span, decision: AppliedCorrection['decision'], text: string, places: Places): Way {
  const sentence = sentenceAround(text, span, places.around(span.start));
  return { span, quote: quoteOf(text, span, narrow(text, sentence, [span])), options: [ownOption(decision)] };
}

function ownOption({ replacement, author, at }: AppliedCorrection['decision']): FixOption {
  const by = reportWords.log.by(author, showInstant(at));
  return { replacement, because: `${reportWords.corrections.byEditor} (${by})`, applied: true };
}

function isSame(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end;
}
