/** A fall is printed as a size, and computed with its sign: on one scale both are drawn as sizes. */
import type { FoundCheck } from '../../../claims/index.ts';

/** The band to draw beside the printed figure; a rise for a fall keeps its sign, since that is what is wrong with it. */
export function uprightBand({
  recomputed,
  stated,
  diagnosis,
}: Pick<FoundCheck, 'recomputed' | 'stated' | 'diagnosis'>): FoundCheck['recomputed'] {
  const isSaidFall = diagnosis?.code !== 'rise-for-fall' && (stated.value ?? 0) > 0;
  if (recomputed === undefined || recomputed.value >= 0 || !isSaidFall) return recomputed;
  const { value, low, high, ...rest } = recomputed;
  return { ...rest, value: -value, low: -high, high: -low };
}
