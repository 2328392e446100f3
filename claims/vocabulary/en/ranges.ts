/** Words by which "between A and B" is no range of one quantity. Source: reading of news copy. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before `between`, within a few words: two amounts are held apart, joined or moved between. */
export const pairWords = words(`
  gap gaps difference differences differential differentials spread spreads margin margins choice choose
  chose choosing split splits divided divide divides dividing shared distinguish distinction ratio ratios
  relation relationship linked correlation compare compared compares comparison contrast swap swaps switch
  switched switching switches halfway midway distance discrepancy mismatch disparity decide decided deciding
  confusion confused transition move moved moves moving shift shifted alternate alternated alternating
  toggle toggled interval balance stuck torn
`);

/** Behind the range: years that count backwards, and degrees of a globe. */
export const countedBack = words(
  'ago bc bce b earlier before prior previously north south east west latitude longitude',
);

/** Right before the first end: two amounts that are known, and no range. */
export const pointers = words('the these those that this its their his her both');
