/** Decides of a range whose first end is the greater: its ends are the wrong way round, or one lost its scale. */
import { compare, multiply, tenTo } from '../arithmetic/exact.ts';
import { meets } from '../arithmetic/interval.ts';
import type { DiagnosisCode } from '../diagnosis/rule.ts';
import type { Figure } from '../figures/figure.ts';
import type { ReversedRange } from '../links/ranges.ts';

export interface JudgedRange extends ReversedRange {
  readonly code: Extract<DiagnosisCode, 'reversed' | 'power-of-ten'>;
}

/** Null where rounding alone may have turned the ends round: "between 1.2 and 1.19 million". */
export function judgeRange(range: ReversedRange, figures: readonly Figure[]): JudgedRange | null {
  const [a, b] = [figures[range.first], figures[range.second]];
  if (a?.value == null || b?.value == null || meets(a.loose, b.loose)) return null;
  const scale = a.numeral?.scaledBy ?? 0;
  const bare = b.kind === 'money' && b.numeral?.scaledBy === 0;
  const lost = scale > 2 && bare && compare(multiply(b.value, tenTo(scale)), a.value) > 0;
  return { ...range, code: lost ? 'power-of-ten' : 'reversed' };
}
