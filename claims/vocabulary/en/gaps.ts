/** Words that name the difference of two amounts, and the two sides that some of them lie between. Source: reading of news copy. */

/** Of two parties or things: "a lead of 10 points". */
export const gapNouns = 'majority lead margin gap difference spread advantage';

/** Of what goes out and what comes in: "a trade surplus of $1.9 billion". */
export const balanceNouns = 'surplus deficit shortfall';

/** The two sides of a balance, one before the other. */
export const incomings = 'exports exported revenue revenues income receipts earnings takings';
export const outgoings = 'imports imported spending spent expenditure expenditures costs outlays expenses';

/** Of what was paid for a thing and what it was sold for: "a profit of $1.3 million". */
export const dealNouns = 'profit loss gain';
export const sellings = 'sold resold fetched';
export const buyings = 'paid bought purchased acquired';

/** Between two figures, they set one against the other: "56 votes to 43". */
export const versus = 'to against versus vs for';

/** Before a figure, they make it an older or another value of the gap itself. */
export const otherValues = 'from than compared up down over under';
