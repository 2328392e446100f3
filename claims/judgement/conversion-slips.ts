/**
 * Finds the slip of digits that puts a conversion right: two that changed places, or one written twice or once too few,
 * on either side of it. It only names what is wrong already.
 */
import { compare, decimal, divide, multiply, tenTo, toText } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { holds } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Figure } from '../figures/figure.ts';
import { rateOf, timesApart } from '../links/rates.ts';
import type { ImpliedBand } from '../links/rates.ts';

export interface Slip {
  readonly code: 'transposed-digits' | 'doubled-digit';
  /** The figure whose digits slipped, and what was meant. */
  readonly figure: number;
  readonly value: Exact;
}

/** The slip after which the implied rate lies nearest to the middle of the reference, and within it; or null. */
export function slipOf(
  { link, turned }: ImpliedBand,
  reference: Interval,
  figures: readonly Figure[],
): Slip | null {
  const middle = rateOf(reference);
  const amountAt = link.operands[0]?.figure ?? -1;
  const amount = figures[amountAt];
  const converted = figures[link.stated];
  if (middle === null || amount?.value == null || converted?.value == null) return null;
  let best: (Slip & { readonly apart: Exact }) | null = null;
  for (const figure of [link.stated, amountAt]) {
    for (const { code, value } of slipsOf(figures[figure])) {
      const [top, bottom] = figure === link.stated ? [value, amount.value] : [converted.value, value];
      const rate = turned ? divide(bottom, top) : divide(top, bottom);
      if (!holds(reference, rate)) continue;
      const apart = timesApart(rate, middle);
      if (best === null || compare(apart, best.apart) < 0) best = { code, figure, value, apart };
    }
  }
  return best;
}

/** One slip more or less in the digits of a figure, as they are written. */
function slipsOf(figure: Figure | undefined): readonly Omit<Slip, 'figure'>[] {
  const numeral = figure?.numeral;
  if (figure?.value == null || numeral == null || numeral.spelled || numeral.digits < 2) return [];
  const step = tenTo(numeral.lastPlace);
  const whole = divide(figure.value, step);
  if (whole.d !== 1 || whole.n <= 0) return [];
  const digits = toText(whole);
  const slips: Omit<Slip, 'figure'>[] = [];
  const add = (code: Slip['code'], meant: string): void => {
    if (meant.charAt(0) !== '0') slips.push({ code, value: multiply(decimal(meant), step) });
  };
  for (let at = 0; at < digits.length && at < 12; at += 1) {
    const [digit = '', next = ''] = [digits.charAt(at), digits.charAt(at + 1)];
    const [before, behind] = [digits.slice(0, at), digits.slice(at + 1)];
    add('doubled-digit', before + digit + digit + behind);
    if (next === digit) add('doubled-digit', before + behind);
    else if (next !== '') add('transposed-digits', before + next + digit + digits.slice(at + 2));
  }
  return slips;
}
