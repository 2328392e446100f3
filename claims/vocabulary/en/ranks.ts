/** Words of ranks and superlatives, and of the scope that they need. Source: news usage, grammars of English. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Superlatives wherever they stand; any other word in -est needs a determiner or an ordinal before it. */
export const superlatives = words(
  'largest biggest smallest highest lowest longest shortest fastest slowest oldest youngest tallest richest poorest',
);
/** They grade the subject's own level over time, so no class and no place is asked for. */
export const levels = words(
  'highest lowest best worst steepest sharpest strongest weakest warmest coldest hottest',
);

/** Words in -est that are no superlatives, or say nothing that can be looked up. */
export const notSuperlatives = words(`
  forest interest request harvest honest modest protest contest invest latest arrest inquest priest manifest midwest
  digest unrest bequest behest conquest tempest suggest attest detest ingest divest breast earnest closest nearest
  slightest faintest northwest southwest
`);

export const determiners = words('the its their his her our my');

/** Behind "the most", "the best", "the worst" these make no rank: "the most recent", "the best known". */
export const notRanked = words(`
  of recent recently part people likely importantly notably known way man case to interests practice practices bet
  guess vulnerable other in for and or at by is was
`);

export const ordinals = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
`);
/** "the first half", "the only question": parts of a row, not ranks. */
export const notFirsts = words(`
  half quarter quarters aid step steps phase stage day days week month months year years round part chapter batch
  minister lady name floor class place thing time few two three set name-day edition degree instance question way
  reason problem
`);
/** Behind "the first woman", "the only port": what makes it a claim that can be looked up. */
export const firstScopes = words('to ever since among that who');

export const rankingVerbs = words('ranked ranks ranking came finished placed stands stood');

/** Behind "record": what set one. */
export const recordNouns = words(`
  high highs low lows number numbers level levels profit profits revenue revenues sales turnout pace rainfall
  temperature temperatures loss losses growth price prices output budget deficit surplus crowd crowds sum fine amount
  margin earnings haul exports imports demand production spending income attendance quarter year breaking setting
`);
/** Before "record": verbs that set one, with or without an article. */
export const recordVerbs = words(
  'set sets broke breaks hit hits reached beat beats breaking setting new world national all-time',
);

/** They say where, alone or behind `the`. */
export const everywhere = words(`
  world worldwide global globally earth planet country countrys nation national nationwide region regional city
  citywide province state continent county district industry sector market league europe asia africa america history
`);
export const whereWords = words('in across of among within throughout on at');

/** "of the year" is no place. */
export const timeNouns = words(
  'year years month months week weeks day days quarter quarters decade decades century season time period past last first half',
);

/** They say over which time. */
export const spanWords = words('since ever history');
/** They say as of when. */
export const whenPairs = words(
  'on:record all:time this:year this:month this:quarter this:week this:season this:century last:year last:month last:quarter last:week as:of to:date for:years in:decades in:years in:living',
);
