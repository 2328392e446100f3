/** Words by which a claim is told to be somebody else's, a forecast, an opinion or a cause. Source: news usage. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs behind which a source's claim stands; present and past. */
export const sayingVerbs = words(`
  said says say told tells stated states added adds announced announces reported reports claimed claims argued argues
  insisted insists noted notes warned warns believes believed explained explains admitted confirmed confirms estimated
  estimates predicted predicts acknowledged denied wrote writes asked asks replied replies recalled recalls
  conceded concedes cautioned cautions tweeted
`);

/** Two-word saying verbs: "pointed out". */
export const sayingPhrases: readonly (readonly [string, string])[] = [
  ['pointed', 'out'],
  ['points', 'out'],
];

/** "Data shows that …": what is shown is the source's. */
export const showingVerbs = words(
  'shows show showed suggests suggested indicates indicate indicated reveals revealed',
);

export const forecastClaims = words(`
  will would expects expected forecast forecasts aims plans planning planned targets predicted projects projected may
  might could hopes hope intends plan
`);

export const opinionWords = words('should ought believes thinks unfortunately sadly surely');
export const causeWords = words('because due caused led drove driven owing thanks result');
export const rankWords = words(
  'largest biggest smallest highest lowest first second third fourth fifth sixth main top leading',
);
export const comparisonWords = words('higher lower more less fewer than compared exceeding');

/** Words behind a comma with which a new claim may begin, where both sides hold a figure. */
export const claimOpenings = words(`
  while whereas and but representing compared up down an a against although with of which versus
`);
