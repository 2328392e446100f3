/** The tally: one stroke a claim in reading order, and proportional once a stroke each would not fit. */
import type { SummaryRow } from '../../desk/records.ts';
import type { SealKind, Sign } from './claim-view.ts';

export interface TallyClaim {
  readonly seal: SealKind;
  readonly sign: Sign;
}

export interface Stroke extends TallyClaim {
  readonly x: number;
  readonly width: number;
}

/** More claims than this share the width of this many. */
export const mostStrokes = 60;

/** Lays the claims out from left to right; `pitch` is the width of one stroke with its gap. */
export function layTally(claims: readonly TallyClaim[], pitch: number): readonly Stroke[] {
  if (claims.length <= mostStrokes) {
    return claims.map((claim, at) => ({ ...claim, x: at * pitch + pitch / 2, width: 2.5 }));
  }
  const width = mostStrokes * pitch;
  return Array.from({ length: mostStrokes }, (_, slot) => {
    const from = Math.floor((slot * claims.length) / mostStrokes);
    const to = Math.max(from + 1, Math.floor(((slot + 1) * claims.length) / mostStrokes));
    const share = claims.slice(from, to);
    return { ...theWeightiest(share), x: (slot + 0.5) * (width / mostStrokes), width: 2.5 };
  });
}

const signWeight: Readonly<Record<Sign, number>> = {
  none: 0,
  consistent: 0,
  rounding: 1,
  ambiguous: 1,
  inconsistent: 2,
};
const sealWeight: Readonly<Record<SealKind, number>> = {
  verified: 0,
  disputed: 1,
  ambiguous: 2,
  open: 3,
  stale: 4,
  orphaned: 4,
  conflict: 4,
};

/** A stroke that stands for several shows the one that is most owed and the sign that is most wrong. */
function theWeightiest(share: readonly TallyClaim[]): TallyClaim {
  let seal: SealKind = 'verified';
  let sign: Sign = 'none';
  for (const claim of share) {
    if (sealWeight[claim.seal] > sealWeight[seal]) seal = claim.seal;
    if (signWeight[claim.sign] > signWeight[sign]) sign = claim.sign;
  }
  return { seal, sign };
}

/** The tally of an article in the library, where only the counts are known: settled first, then what is owed. */
export function summaryTally(row: SummaryRow): readonly TallyClaim[] {
  const seals: readonly (readonly [SealKind, number])[] = [
    ['verified', row.verified],
    ['disputed', row.disputed],
    ['ambiguous', row.ambiguous],
    ['stale', row.stale],
    ['open', row.claims - row.verified - row.disputed - row.ambiguous - row.stale],
  ];
  return seals.flatMap(([seal, count]) =>
    Array.from({ length: Math.max(0, count) }, (): TallyClaim => ({ seal, sign: 'none' })),
  );
}
