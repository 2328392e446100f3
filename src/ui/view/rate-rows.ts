/** Conversions as sums on one scale: so many millions of the one by so many millions of the other is a rate. */
import type { FoundCheck } from '../../../claims/index.ts';
import { words } from '../words/words.ts';
import { currencyName } from './currency-names.ts';
import { showNumber, showRate } from './numbers.ts';
import { splitAtPoint, type Cell } from './sum-rows.ts';

export interface RateRow {
  readonly check: FoundCheck;
  /** In the second currency of the pair, then in the first. */
  readonly dividend: Cell;
  readonly divisor: string;
  readonly rate: Cell;
}

export interface RateTable {
  readonly rows: readonly RateRow[];
  /** "RMB million" */
  readonly dividendUnit: string;
  readonly divisorUnit: string;
}

interface Amounts {
  readonly check: FoundCheck;
  readonly first: number;
  readonly second: number;
}

/** Lays out conversions of one pair, in reading order. Those without both amounts are left out. */
export function layRates(checks: readonly FoundCheck[]): RateTable {
  const [from = '', to = ''] = checks[0]?.rate?.pair.split('/') ?? [];
  const amounts = [...checks]
    .sort((left, right) => left.stated.start - right.stated.start)
    .flatMap((check): Amounts[] => amountsOf(check, from) ?? []);
  const secondScale = scaleOf(amounts.map(({ second }) => second));
  const firstScale = scaleOf(amounts.map(({ first }) => first));
  return {
    rows: amounts.map(({ check, first, second }) => ({
      check,
      dividend: splitAtPoint(showNumber(second / secondScale.size, 9)),
      divisor: showNumber(first / firstScale.size, 9),
      rate: splitAtPoint(showRate(check.rate?.value ?? second / first)),
    })),
    dividendUnit: [currencyName(to), secondScale.name].filter(Boolean).join(' '),
    divisorUnit: [currencyName(from), firstScale.name].filter(Boolean).join(' '),
  };
}

function amountsOf(check: FoundCheck, from: string): Amounts[] | null {
  const [operand] = check.operands;
  const stated = check.stated;
  if (operand?.value == null || stated.value === null) return null;
  const [first, second] =
    operand.unit === from ? [operand.value, stated.value] : [stated.value, operand.value];
  return [{ check, first, second }];
}

/** The scale in which the smallest amount is still at least one. */
function scaleOf(values: readonly number[]): { readonly size: number; readonly name: string } {
  const least = Math.min(...values.map((value) => Math.abs(value)));
  const found = words.scales.find(([size]) => least >= size);
  return found === undefined ? { size: 1, name: '' } : { size: found[0], name: found[1] };
}
