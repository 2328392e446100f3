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

/** Before `from A to B`, or before `A to B`, they say that it is a range. */
export const rangeVerbs = words(
  'range ranges ranged ranging vary varies varying anywhere span spans spanning spanned anything somewhere estimates',
);

/** Before `A to B` with a unit they leave no other reading: `takes 10 to 5 years`, `wages of $2,000 to $1,500`. */
export const rangeLeads = words(
  'take takes taking last lasts lasting cost costs costing weigh weighs weighing measure measures measuring is are be at of about around roughly some aged ages another every expect expects earn earns pay pays charge charges fetch fetches need needs require requires',
);

/** Anywhere before `A to B` they may make it a change, a result or a rate, as most words in -ed do. */
export const notRanges = words(`
  from beat beats win won wins lose loses lost vote votes majority odds score ratio rate exchange swap convert converts lead
  leads against versus went goes go going took brought came comes turn turns set sets put puts split adjust adjusts update
  updates switch per compared bring brings drive drives drove sent sends hit hits forecast outlook guidance target price
  margin discount
`);

/** Words in -ed that move nothing. */
export const stillWords = words(
  'estimated expected aged priced valued projected planned proposed needed required hundred detailed advertised used united',
);
