/**
 * What the engine found for a claim of the desk. Claims are minted once and findings are computed again with each
 * engine, so the two meet by their places in the text, never by index or key.
 */
import type { Findings, FoundClaim, Span } from '../../claims/index.ts';
import type { AnchorRow } from './records.ts';

export interface ClaimFindings {
  /** The engine's own claim at exactly these spans; null where it now splits the text otherwise. */
  readonly found: FoundClaim | null;
  /** Indexes into `Findings.checks`: those whose stated figure stands in the claim. */
  readonly checks: readonly number[];
  /** Indexes into `Findings.figures`. */
  readonly figures: readonly number[];
}

/** The findings of each anchor, in the order of the anchors. */
export function findingsOfClaims(
  anchors: readonly AnchorRow[],
  findings: Findings,
): readonly ClaimFindings[] {
  const bySpans = new Map(findings.claims.map((claim) => [spansKey(claim.spans), claim]));
  return anchors.map((anchor) => {
    const found = bySpans.get(spansKey(anchor.spans)) ?? null;
    if (found !== null) return { found, checks: found.checks, figures: found.figures };
    return {
      found,
      checks: indexesWithin(
        anchor.spans,
        findings.checks.map(({ stated }) => stated),
      ),
      figures: indexesWithin(anchor.spans, findings.figures),
    };
  });
}

/** One string for a list of spans, equal where the spans are. */
export function spansKey(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(',');
}

function indexesWithin(outer: readonly Span[], inner: readonly Span[]): readonly number[] {
  return inner.flatMap((span, index) =>
    outer.some(({ start, end }) => start <= span.start && span.end <= end) ? [index] : [],
  );
}
