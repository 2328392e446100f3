/** Words that say that one figure lies above or below another, and what stands beside them. Source: reading of news copy. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** One way of saying it: which side, how it is joined to the figure behind it, and the opposite word. */
export interface Comparative {
  readonly sign: -1 | 1;
  /**
   * `than`, `from` and `of` follow it; `bare` ones stand before the figure themselves; a `verb` has the other figure as
   * its subject.
   */
  readonly joint: 'than' | 'from' | 'of' | 'bare' | 'verb';
  /** Null where turning it round takes another sentence. */
  readonly opposite: string | null;
  /** Of which figures it is said; of all where it is left out. */
  readonly of?: string;
}

const rows: readonly (readonly [Comparative['joint'], Comparative['sign'], string])[] = [
  ['than', 1, 'higher:lower more:less greater:smaller larger:smaller bigger:smaller'],
  ['than', -1, 'lower:higher less:more fewer:more smaller:larger'],
  [
    'from',
    1,
    `up:down rose:fell rise:fall rises:falls risen:fallen rising:falling grew:shrank grown:shrunk growing:shrinking
    increased:decreased increases:decreases increasing:decreasing increase:decrease climbed:fell climbing:falling
    climb:fall jumped:fell jumping:falling jump:fall surged:fell surging:falling surge:fall soared:fell soaring:falling`,
  ],
  [
    'from',
    -1,
    `down:up fell:rose fall:rise falls:rises fallen:risen falling:rising dropped:rose dropping:rising drop:rise
    declined:rose declining:rising decline:rise decreased:increased decreases:increases decreasing:increasing
    decrease:increase slipped:rose slipping:rising slid:rose sliding:rising tumbled:rose plunged:rose plummeted:rose
    shrank:grew shrunk:grown shrinking:growing reduction:increase`,
  ],
  [
    'bare',
    1,
    'above:below exceeding: surpassing: topping: beating: eclipsing: passing: outstripping: breaking:',
  ],
  ['bare', -1, 'below:above trailing: missing: undershooting:'],
  ['of', 1, 'ahead:'],
  ['of', -1, 'short: shy:'],
  [
    'verb',
    1,
    `exceeded: exceeds: exceed: surpassed: surpasses: topped: tops: beat: beats: broke: breaks: eclipsed: outstripped:
    outstrips: outnumbered: outnumber: outnumbers: overtook:`,
  ],
  ['verb', -1, 'missed: misses: trailed: trails: undershot: lagged: lags:'],
];

/** Of a dimension, a price, an age or a time, and of nothing else. */
const adjectives: readonly (readonly [string, Comparative['sign'], string])[] = [
  ['measure', 1, 'taller:shorter deeper:shallower wider:narrower heavier:lighter broader:narrower'],
  ['measure', -1, 'shallower:deeper narrower:wider lighter:heavier'],
  ['measure duration', 1, 'longer:shorter'],
  ['measure duration', -1, 'shorter:longer'],
  ['temperature', 1, 'hotter:colder warmer:colder milder:colder'],
  ['temperature', -1, 'colder:warmer cooler:warmer'],
  ['money', 1, 'dearer:cheaper costlier:cheaper pricier:cheaper'],
  ['money', -1, 'cheaper:dearer'],
  ['age', 1, 'older:younger'],
  ['age', -1, 'younger:older'],
  ['duration', 1, 'slower:faster'],
  ['duration', -1, 'faster:slower quicker:slower'],
];

const entries = (
  list: string,
  made: Omit<Comparative, 'opposite'>,
): readonly (readonly [string, Comparative])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [word = '', opposite = ''] = row.split(':');
      return [word, { ...made, opposite: opposite === '' ? null : opposite }];
    });

export const comparatives: Readonly<Record<string, Comparative>> = Object.fromEntries([
  ...rows.flatMap(([joint, sign, list]) => entries(list, { joint, sign })),
  ...adjectives.flatMap(([of, sign, list]) => entries(list, { joint: 'than', sign, of })),
]);

/** "more" and "less" open a hedge as well; without one of these behind "than" they compare nothing. */
export const quantityWords = words('more less fewer greater');
/** They beat nothing but a record. */
export const recordVerbs = words(
  'beat beats beating broke breaks breaking topping topped tops passing missed misses missing',
);
export const records = words('record records high best peak mark');
/** Of times and of lows the lesser is the better. */
export const betterWhenLess = words(
  'low lows lowest fastest slowest quickest time times seconds minutes coldest golf',
);

export const pointers = words('the its their his her our last this that those these an a');

/** They may stand between the comparative and the figure. */
export const passedOver = words(`
  the its their his her our last this that those an a one ones previous prior old former earlier same revised original record
  high low peak best mark level figure total rate tally number average reading of in at for seen recorded reported set
  posted year years month months quarter quarters week season time day period decade s ' ’ about around some roughly
  nearly almost just over under approximately more less than only preceding before all - national
`);

/** In between or right behind, they make the other figure one that was wished for or set, and not one that was. */
export const targets = words(`
  target targets targeted goal goals forecast forecasts forecasted expected expectation expectations estimate estimates
  estimated consensus projected projection projections predicted prediction planned plan budgeted budget limit limits
  threshold cap ceiling floor analysts economists guidance needed required allowed permitted minimum maximum legal
  recommended asking guide promised pledged hoped would quota capacity
`);

/** Between the comparative and what stands before it. */
export const degrees = words(`
  well far much even slightly little just still considerably significantly marginally sharply narrowly only somewhat
  way substantially markedly modestly steeply a an the bit also sharp slight modest steep small big strong huge marked further
`);

export const linking = words('is are was were remains remained stands stood being be been');

/** Their rise in numbers is a fall in worth: "the yen rose to 141 to the dollar". */
export const currencySubjects = words(`
  yen yuan renminbi rupee lira rouble ruble rand real peso currency franc krona krone ringgit baht rupiah pound euro
  dollar sterling greenback dong naira cedi shilling
`);
/** Places in a row: the smaller number is the higher one. */
export const places = words(
  'rank ranks ranked ranking rankings place placed position seed seeded table league th',
);

/** They widen a figure that stands behind them. */
export const hedgeWords = words('about around some nearly almost just over under more than roughly a an');

/** They put what stands behind them before all that follows. */
export const superlatives: Readonly<Record<string, -1 | 1>> = {
  largest: 1,
  biggest: 1,
  highest: 1,
  most: 1,
  greatest: 1,
  smallest: -1,
  lowest: -1,
  fewest: -1,
  least: -1,
};
