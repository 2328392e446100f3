/**
 * The figures that a verdict on a claim rests on: its own, and those that its checks use elsewhere in the text. When one
 * of them changes in a later revision, the verdict is stale.
 */
import type { Findings, FoundClaim, Span } from '../../claims/index.ts';

/** As printed, each place once, in reading order. */
export function boundFigures(
  claim: Pick<FoundClaim, 'figures' | 'checks'>,
  findings: Findings,
  text: string,
): readonly string[] {
  const places = new Map<string, Span>();
  for (const place of placesOf(claim, findings)) places.set(`${place.start}-${place.end}`, place);
  return [...places.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => text.slice(start, end))
    .filter((printed) => printed !== '');
}

function placesOf(
  claim: Pick<FoundClaim, 'figures' | 'checks'>,
  { figures, checks }: Findings,
): readonly Span[] {
  const own = claim.figures.flatMap((index) => figures[index] ?? []);
  const elsewhere = claim.checks.flatMap((index) => {
    const check = checks[index];
    return check === undefined ? [] : [check.stated, ...check.operands];
  });
  return [...own, ...elsewhere];
}
