/** Words of growth that goes on: by the year, in steps, or in doublings. Source: reading of business and science news. */

/** Near a percentage they make it one of each year. */
export const yearlyWords = 'annual annually yearly cagr annum';

/** It goes on from year to year, or is the average of several. */
export const compoundWords = `
  compound compounded compounding compounds cagr average averaging averaged annually annum steady steadily growing grows
  grow grew growth consistently
`;

/** Of a loan or a deposit, which may be paid out and not added. */
export const interestWords = 'interest coupon yield yields bond';

/** Before what there is in the end: "grows to $26,533", "is worth". */
export const becoming = `
  to into worth becomes become became reaches reach reached reaching totals total exceeds hits hit leaves
  means makes leaving making
`;

/** Growth by another measure than the printed amounts. */
export const otherBases = `
  real adjusted constant tax fee fees contributions deposits saving adding topped excluding plus rest remainder
`;

/** In a row of changes they say that each comes on top of the one before. */
export const successiveWords = `
  then followed another further successive consecutive again compounded cumulative cumulatively raises raise hikes
  increases rises cuts rounds steps
`;

/** Behind the last of a row of changes, or before it: what they come to. */
export const togetherWords =
  'together all cumulative cumulatively combined overall altogether total compounded';

/** Before the time of one doubling: "doubled every three years". */
export const everyWords = 'every each';
