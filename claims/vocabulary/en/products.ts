/** Words round amounts for each thing, for each time and for a share of a whole. Source: reading of news copy and reports. */

/** Behind a figure, alone: "$30,000 each". */
export const eachWords = 'each apiece';

/** Behind `a` or `per`, they stand for one of the people counted. */
export const oneOfPeople =
  'head person capita resident inhabitant citizen individual man woman guest worker employee pupil student member visitor';

/** What the people are called who are counted. */
export const peopleCounted = `
  people persons residents inhabitants citizens individuals men women guests workers employees staff pupils students
  members visitors passengers customers players patients voters shareholders owners children adults families soldiers
  officers teachers nurses doctors drivers miners farmers fans subscribers users population heads diners delegates
  recipients winners victims survivors taxpayers pensioners tenants partners heirs siblings brothers sisters town village
  city souls runners walkers travellers attendees participants clients donors readers villagers islanders
`;

/** Adverbs and adjectives of time: "40,000 daily", "a weekly 40,000". */
export const timeAdverbs: Readonly<Record<string, string>> = {
  hourly: 'h',
  daily: 'd',
  weekly: 'wk',
  monthly: 'mo',
  quarterly: 'quarter',
  yearly: 'a',
  annually: 'a',
  annual: 'a',
};

/** They lead a figure in, and are passed over on the way back from it. */
export const leadWords = `
  about around some roughly approximately approx nearly almost just over under more less than at least most a an the its
  their of only exactly up to as much many average averaging averaged mean median total combined sum overall on that this
  which it they is was are were s comes came coming come works worked working work out amounts amounted amounting equals
  equalled equaled equal equalling equivalent means meaning meant makes making made gives giving gave for or so i e ie thus
  hence therefore representing represents adds adding would be will or = estimated close slightly little bit well in all or
  altogether together and turns translates translating into implies implying
`;

/** Of these, the ones that say that what comes follows from what was said. */
export const resultLeads = `
  comes came coming works worked working amounts amounted amounting equals equalled equaled equal equalling equivalent
  means meaning meant giving gave gives making makes averaging averaged average mean that translates translating implies
  implying altogether so thus hence =
`;

/** Verbs whose object may be what follows: "selling 400 at $5 brought in $2,000". */
export const payingVerbs = `
  raised raises raising earned earns earning fetched fetches fetching brought brings bringing cost costs costing paid pays
  paying netted nets grossed grosses grossing sold worth spent spends yields yielded yielding generated generates generating
  collected took takes taking received receives uses used using produces produced producing pumps makes made make saves
  saved saving adds added adding burns burned shared reached covers covered cover travels travelled go goes went ran flew
`;

/** Behind a figure, they end what is said of it and say nothing else. */
export const closers = 'each apiece altogether together overall average all total annually';

/** Right behind a figure, they make it another one than the one that follows. */
export const openers = `
  of more less fewer higher lower above below short than extra additional further larger smaller under over cheaper dearer
  behind ahead shy to apart tall long high wide deep thick away across heavy old
`;

/** In the sentence, they say that a part is left out or put in: what is given for each is not of the whole. */
export const partWords = `
  including excluding plus besides except rest remainder remaining balance left other others another extra further
  additional respectively tax only maximum minimum starting depending ranging ranges between either median whichever parity adjusted
`;

/** Before what a share is of: "a 2.5% levy on". */
export const shareNouns = `
  levy tax vat duty tariff fee commission surcharge charge royalty royalties tip rebate cut stake share interest deposit
  premium premiums markup mark-up margin loss dividend bonus contribution grant subsidy fine penalty pledge return yield
  service rise discount saving
`;

/** Of a sentence with one of them two prices for two times are a list of prices, of which the longer time is cheaper. */
export const tariffWords = `
  cost costs costing charge charges charged charging price prices priced pricing ticket tickets hire hires rental
  subscription subscriptions pass passes fee fees tariff tariffs package packages plan plans discount discounted deal
  membership parking
`;

/** Before the time of an amount: "68 million in the quarter", "over the year". */
export const leadTimes = 'in over during for throughout across within';
export const whichPeriod =
  'the a an that this each every last past whole full entire first second third fourth final same one previous next financial fiscal';

/** Names of one amount in the accounts of a firm: a share "of sales" is one of its revenue. */
export const sameAmounts = 'revenue revenues sales turnover';

/** What a margin is a share of is sold, and what it is the share is earned. */
export const profitNouns =
  'profit profits earnings income ebitda ebit ebita surplus earned made makes earns making earning';
/** Which profit a margin is of: a gross margin is no share that an operating profit has. */
export const profitKinds = 'gross operating net ebitda ebit ebita pre-tax pretax adjusted underlying';
