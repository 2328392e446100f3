/**
 * Currencies that are bound to the US dollar, and since which year: what one dollar buys is the same every day. Source:
 * the central banks of the Gulf states and of Jordan, on their arrangements of exchange. The ends allow for the spread of
 * the market.
 */

/** By ISO code: the first and the last whole year, then the lowest and the highest rate, thousandths and a power of ten. */
export const peggedRates: Readonly<
  Record<string, readonly [from: number, to: number, low: number, high: number, exponent: number]>
> = {
  SAR: [1987, 2026, 3745, 3755, 0],
  AED: [1981, 2026, 3670, 3675, 0],
  QAR: [1981, 2026, 3640, 3650, 0],
  BHD: [1981, 2026, 3760, 3770, -1],
  OMR: [1987, 2026, 3840, 3855, -1],
  JOD: [1996, 2026, 7080, 7100, -1],
};
