/**
 * How many of a shorter time the usual reckoning puts into a longer one, the likeliest first: a quarter has 90 to 92 days,
 * a month 30 or 365/12, and those who are paid by the day work five days of a week.
 */

/** `shorter longer | numbers`; a row that ends in `?` is no reckoning that could be held against anybody. */
export const conventionalTimes = `
  s min | 60
  s h | 3600
  s d | 86400
  min h | 60
  min d | 1440
  h d | 24 8 7.5 7 6 10 12 ?
  h wk | 168 40 35 36 37 37.5 38 39 42 44 45 48 ?
  h mo | 730 720 160 173 ?
  h a | 8760 2080 1950 2000 1820 ?
  d wk | 7 5 6
  d fortnight | 14 10
  d mo | 365/12 30 31 28 29 20 21 22 23 25 26
  d quarter | 365/4 90 91 92 60 63 64 65 66
  d a | 365 366 360 250 251 252 253 260 261 300 312
  wk mo | 52/12 4 365/84 4.3 4.5 5
  wk quarter | 13 12 365/28
  wk a | 52 365/7 50 48 51 53
  fortnight a | 26 27
  mo quarter | 3
  mo a | 12
  quarter a | 4
  a decade | 10
  a century | 100
  mo decade | 120
`;
