/** Whether findings are small enough to be kept as one row. They are a cache: what is too large is found again. */
import type { Findings } from '../../claims/index.ts';

/** What one entry of each list takes when it is written, in bytes; measured on articles of many kinds, and rounded up. */
const bytes = { figure: 500, check: 1_300, claim: 400, name: 600 } as const;

/** A row past 127 MB is refused by browsers; this leaves room for what the estimate does not see. */
const most = 90_000_000;

export function fitsOneRow({ figures, checks, claims, names }: Findings): boolean {
  const size =
    figures.length * bytes.figure +
    checks.length * bytes.check +
    claims.length * bytes.claim +
    names.length * bytes.name;
  return size < most;
}
