/** Words by which the heads and the rows of a table say what their cells are. Source: reading of accounts and statistics. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Heads of columns that hold changes in per cent. */
export const changeHeads = words(
  'change changes chg growth increase decrease rise fall variation var yoy diff difference',
);

/** Heads and labels of what does not add up: a mean, a price, a rate, a part that is counted elsewhere. */
export const unsummed = words(`
  average avg mean median per rate price index rank ranking ratio margin age year years population density share
  thereof which including incl memo excluding excl net
`);

export const shareHeads = words('share shares proportion');

export const totalLabels = words('total totals sum');

/** Changes under these are reckoned on another basis than the values beside them. */
export const otherTerms = words(
  'constant organic comparable lfl like underlying adjusted real cc forecast target budget',
);
