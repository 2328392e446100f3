/** Words behind an ordinal that say whether it ranks. Source: reading of news copy. */

/** What a rank is of: also behind a hyphen, `second-largest`. */
export const superlativesBehind = `
  largest biggest highest smallest lowest longest oldest tallest fastest richest busiest strongest worst best most least
  quarter half time year place placed ranked consecutive straight person woman man day week month only round century
`;

/** Behind an ordinal that then is part of an idiom: `first aid`, `third party`. */
export const firstThings = `
  aid class degree glance lady ladies minister sight hand party parties amendment instance column estate world way
  avenue street republic circuit gear person-
`;
