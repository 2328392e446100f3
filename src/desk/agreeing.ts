/** Which conversions of a pair agree with its consensus; the engine names the outliers among all of them. */
import type { Consensus } from '../../claims/index.ts';

/** Of how many conversions of the pair how many agree. */
export function countAgreeing({ conversions, outliers }: Pick<Consensus, 'conversions' | 'outliers'>): {
  readonly agreeing: number;
  readonly all: number;
} {
  const out = new Set(outliers);
  const all = new Set([...conversions, ...outliers]);
  return { agreeing: [...all].filter((check) => !out.has(check)).length, all: all.size };
}
