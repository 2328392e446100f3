/** Words of parts and shares that stand side by side. Source: reading of election, budget and workforce news. */

/** Between a part and its share: "the 1,200 women make up 40%". */
export const pairVerbs =
  'make makes made making up account accounts accounted accounting for represent represents represented representing constitute constitutes form forms formed';

/** What is counted in them is of one whole, whoever got it. */
export const voteNouns = 'vote votes ballot ballots seat seats';

/** In a sentence with one of them two shares are seldom of one whole. */
export const pairContrasts =
  'while whereas but compared versus vs than against respectively placebo group groups arm arms another control nationally whose';
