/** Words before a numeral that is a name and no quantity. Source: reading of news copy. */
export const numberedThings: ReadonlySet<string> = new Set(
  (
    'no number page pages chapter section article act clause flight route highway interstate channel room gate ' +
    'boeing airbus rtx gtx geforce iphone galaxy windows version series model type level phase formula apollo ' +
    'resolution case docket rule platform pier terminal line bus verse psalm volume issue'
  ).split(' '),
);
