/** Words by which a claim is told to be somebody else's, a forecast, an opinion or a cause. Source: news usage. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs behind which a source's claim stands; present and past. */
export const sayingVerbs = words(`
  said says say told tells stated states added adds announced announces reported reports claimed claims argued argues
  insisted insists noted notes warned warns believes believed explained explains admitted confirmed confirms estimated
  estimates predicted predicts acknowledged denied wrote writes asked asks replied replies recalled recalls conceded
  concedes cautioned cautions tweeted
`);

/** Saying verbs that are also nouns or take an object: they report only before `that`, a mark or a new subject. */
export const doubtfulVerbs = words(
  'states added adds reports claims notes estimates asked asks recalled recalls denied tells',
);

/** Saying verbs that take a thing: "added a crane" says nothing, "added that" does. */
export const takingVerbs = words('added adds asked asks recalled recalls denied tells');

/** Between a source and its verb. */
export const helperWords = words('has have had also then later once earlier again now');

/** Behind a source that follows its verb: when, where and to whom it was said. */
export const behindSource = words('to in at on during after before when while as adding last this');

/** Before a verb of saying these make it a noun, an adjective or a passive: "an estimated 50", "is said to". */
export const notBeforeVerbs = words(
  'a an the these those such no any of its their his her is are was were be been being widely',
);

/** A new subject, behind which a clause follows. */
export const subjectOpenings = words('that it they he she we i there the a an its their this these no');

/** Two-word saying verbs: "pointed out". */
export const sayingPhrases: readonly (readonly [string, string])[] = [
  ['pointed', 'out'],
  ['points', 'out'],
];

/** "Data shows that …": what is shown is the source's. */
export const showingVerbs = words(
  'shows show showed suggests suggested suggest indicates indicate indicated reveals revealed reveal found finds',
);

/** Before `by`: who else saw what the source has. */
export const seenVerbs = words('seen obtained reviewed cited quoted reported viewed shared');

/** Behind a name they say what it published, not who it is: "Quay Paper reports". */
export const publishedNouns = words(
  'reports report data figures documents statistics estimates records filings',
);

/** Words of a source that stands behind its verb: "said a spokesman". */
export const sourceOpenings = words('a an the one officials police analysts experts researchers');

/** A forecast wherever they stand, save behind or before what `notForecast…` lists. */
export const forecastWords = words(`
  will would shall expects expect expecting expected forecast forecasts predict predicts predicted may might could
  anticipates anticipated envisages foresees
`);
/** A forecast before `to`. */
export const forecastBeforeTo = words(`
  plans plan planning planned aims aim aiming hopes hope hoping intends intend intending targets set poised likely
  unlikely slated scheduled projected about going track course promises promised pledges pledged vows vowed proposes
  proposed
`);
/** Behind these the word before them is no forecast: "the will", "than expected", "military might". */
export const notForecastBehind = words('the a an his her my own free good than as military full weather of');
/** Before these: "might have been", "would not say". */
export const notForecastBefore = words('have of');
/** Behind `next`, and `the next` behind `over`: a time to come. */
export const timesToCome = words('year month week quarter decade season spring summer autumn winter century');

export const opinionWords = words(`
  should ought believes thinks unfortunately sadly surely arguably regrettably thankfully luckily hopefully
  undoubtedly shameful disgraceful wonderful terrible awful dreadful brilliant superb magnificent ridiculous absurd
  scandalous outrageous disappointing deplorable unacceptable ugly ugliest beautiful lovely
`);
/** "in my view", "I think": the first word and the one behind it. */
export const opinionPairs = words(
  'my:view my:opinion our:view our:opinion i:think we:think i:believe we:believe i:feel it:seems',
);
export const causeWords = words('because due caused led drove driven owing thanks result');
export const comparisonWords = words('higher lower more less fewer than compared exceeding');

/** Words behind a comma with which a new claim may begin, where both sides hold a figure. */
export const claimOpenings = words(`
  while whereas and but representing compared up down an a against although with of which versus
`);
/** Words behind a comma with which a claim about a rank may begin. */
export const rankOpenings = words('marking making becoming the its their');
