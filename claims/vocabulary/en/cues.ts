/** Classes of words that tie figures to each other. Source: reading of news copy and of earnings reports. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that say a figure rises or falls; they carry the sign of a change. */
export const rise: readonly string[] = words(`
  rose rise rises risen rising grew grow grows grown growing growth increase increased increases increasing up climb
  climbed climbs climbing jump jumped jumps jumping surge surged surges surging soar soared soars soaring gain gained
  gains gaining higher more leap leapt leaped leaps expand expanded expansion advance advanced swell swelled swollen
  balloon ballooned greater hike hiked boost boosted rocketed skyrocketed spike spiked upturn added exceeded
  accelerated appreciated bigger larger upward lift lifted lifts lifting raise raised raises raising widened widening
`);

export const fall: readonly string[] = words(`
  fell fall falls fallen falling drop dropped drops dropping decline declined declines declining decrease decreased
  decreases decreasing down lower less fewer slid slide slides slip slipped slips shrank shrink shrunk shrinking plunge
  plunged plunges plummet plummeted tumble tumbled tumbles sank sink sunk slump slumped slumps cut cuts reduction reduced
  reduce contracted contraction lost loses dip dipped dips narrowed fewer downturn weakened depreciated halving smaller
  shed downward lowered lowers lowering trimmed trims trimming slashed slashes eased eases saving
`);

/** With an `up` behind them they say that something is a part: `of which wages made up £25m`. */
export const makes: ReadonlySet<string> = new Set(words('make makes made making'));

/** Words of change that do not say which way: a time of run improves by falling. */
export const either: readonly string[] = words(`
  improved improves improve improving improvement changed changes change changing moved moves shifted differed varied
`);

export const from: readonly string[] = ['from'];
export const to: readonly string[] = ['to', 'reaching', 'hitting'];
export const or: readonly string[] = ['or'];
/** Behind an `of` they open a whole that is known: "310 of the 1,240". */
export const owned: readonly string[] = words(
  'the its their his her our these those all some about roughly last',
);
/** What follows is what something is held against. */
export const against: readonly string[] = words(
  'versus vs against than over compared comparing relative compares above below under beneath',
);
/** What follows is how much there is now. */
export const level: readonly string[] = words(`
  was were reached reaching totaled totalled totaling totalling hit came stood amounted is are of at worth valued
  generated reported posted recorded delivered earned made had has have now averaged averages averaging exported imported sold attracted raised
`);

/** They say that two amounts are one: "310 is 25% of the 1,240". */
export const being: readonly string[] = words('is was are were equals equalled equaled');

/** Words by which a percentage is not the plain change of two printed amounts. */
export const adjustedBases: readonly (readonly string[])[] = [
  ['constant', 'currency'],
  ['constant', '-', 'currency'],
  ['constant', 'currencies'],
  ['constant', 'exchange'],
  ['constant', 'dollar'],
  ['constant', 'prices'],
  ['currency', '-', 'neutral'],
  ['currency', 'neutral'],
  ['local', 'currency'],
  ['local', 'currencies'],
  ['fixed', 'currency'],
  ['excluding', 'currency'],
  ['like', '-', 'for', '-', 'like'],
  ['like', 'for', 'like'],
  ['same', '-', 'store'],
  ['same', 'store'],
  ['comparable'],
  ['organic'],
  ['organically'],
  ['pro', 'forma'],
  ['annualised'],
  ['annualized'],
  ['annualised', 'rate'],
  ['annual', 'rate'],
  ['a', 'year', 'on', 'average'],
  ['per', 'annum'],
  ['compound'],
  ['compounded'],
  ['cagr'],
  ['real', 'terms'],
  ['in', 'real'],
  ['inflation', '-', 'adjusted'],
  ['adjusted', 'for', 'inflation'],
  ['seasonally', 'adjusted'],
  ['excluding'],
  ['adjusting', 'for'],
  ['on', 'an', 'underlying'],
  ['underlying'],
];

export const forecastWords: ReadonlySet<string> = new Set(
  words(`
  will would expects expected expect forecast forecasts forecasting aims aim aiming plans plan planned planning targets
  target targeted projected projects projection predicts predicted could may might should hopes hope intends proposes
  anticipate anticipates guidance outlook goal
`),
);

/** Of these only what is foreseen: "the plan", "a target of", but no pension plan and no target date. */
export const forecastNouns: ReadonlySet<string> = new Set(words('plan plans target targets goal'));
export const behindForecastNouns: ReadonlySet<string> = new Set(
  words('to of for is are was were by that calls aims includes'),
);

export const conditionalWords: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'suppose',
  'assuming',
  'hypothetically',
]);
