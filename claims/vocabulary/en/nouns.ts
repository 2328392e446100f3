/** Words by which the noun of a figure is found without a grammar. Source: reading of news copy. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const articles = words(
  'the a an its their his her our my your this these those some any all both each',
);

export const prepositions = words(`
  of in on at for from to by with within across through during over under between among against into after before since
  until about around than as per via despite including excluding outside inside near towards toward without according
  compared versus following amid
`);

/** Words that end a noun phrase and are no prepositions. */
export const phraseEnds = words(`
  and or but while whereas although though because if when where which who whom whose that it they he she we you i there
  here not no also only just now then already still almost nearly ago later earlier so too yet even more most less
  last next respectively each apiece alone together altogether overall
`);

/** Forms of verbs that say no more than that there is a predicate. */
export const auxiliaries = words(`
  is are was were be been being has have had do does did will would can could may might shall should must
  remain remained remains stood stands stand came comes come went goes go became becomes amounted amounts totaled totalled
  totals reached reaches hit hits exceeded exceeds began begins started ended averaged equates equals represents means marks
`);

/** Whose subject is not what is measured, but whose it is: the company sold 310 cars. */
export const takingVerbs = words(`
  sold sells sell earned earns earn made makes make exported exports imported imports spent spends spend raised raises
  paid pays pay attracted generated generates posted posts reported reports recorded records delivered delivers had has
  have won owns own owned employs employ employed built builds bought buys buy produced produces produce shipped ships
  received receives booked took takes invested invests lost loses holds held gave gives charges charged borrowed owes
`);

/** Nouns of trade that are verbs as well. */
export const nounsToo = words(
  'exports imports sales reports records ships posts holds claims notes states estimates record report spend hold',
);

/** What such a verb measures, where a noun of its own says so. */
export const measuredByVerb: Readonly<Record<string, string>> = {
  sold: 'sales',
  earned: 'earnings',
  exported: 'exports',
  imported: 'imports',
  spent: 'spending',
  shipped: 'shipments',
  produced: 'output',
  invested: 'investment',
};

/** Nouns of bodies: as a subject they say whose a figure is. */
export const bodies = words(`
  company companies firm group bank government ministry agency country state city council club team school university
  hospital airline retailer maker carmaker chipmaker manufacturer operator lender insurer business unit division
  subsidiary fund charity party committee commission department office authority region province county
`);

/** They count what follows `of`, and are not what is measured: the number of pupils. */
export const counters = words(`
  number total amount sum lot majority rest quantity level record high low peak average estimate range point figure
`);

/** They count and say nothing of what: 58 million units. */
export const blanks = words('units pieces items points point dozen tons tonnes');

/** Plurals that do not end in s. */
export const plurals = words(
  'people men women children police cattle staff sheep fish personnel aircraft teeth feet media data',
);

/** Nouns that stand for each other in accounts and trade. */
export const synonyms: readonly string[] = [
  'revenue sales turnover',
  'profit earnings income',
  'output production',
];

/** Words before an example. */
export const examplePhrases: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['including'],
  ['for', 'example'],
  ['for', 'instance'],
  ['e', '.', 'g'],
];
