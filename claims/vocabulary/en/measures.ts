/**
 * Units of measure: what they are called, how they are abbreviated, and which metric prefixes they take. The short names
 * follow UCUM where it has one that readers know. Factors come with the checks of units.
 * Source: the SI brochure, NIST handbook 44, and the usage of newspapers.
 */

export interface UnitRow {
  /** The short name of the contract. */
  readonly unit: string;
  /** In lower case, singular; the plural has an `s`, unless both are given. */
  readonly words: readonly string[];
  /** In exact case, without prefixes. */
  readonly signs: readonly string[];
  /** Metric prefixes that news uses with it, by sign. */
  readonly prefixes: string;
}

/** By sign: the word that stands in front of the unit's. */
export const metricPrefixes: Readonly<Record<string, string>> = {
  n: 'nano',
  µ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
};

/** One row a unit: `unit | words | signs | prefixes`. */
export const unitTable = `
  m | metre meter | m | nµmcdk
  ft | foot/feet | ft |
  in | inch/inches | in ins |
  yd | yard | yd yds |
  mi | mile | mi |
  nmi | nautical-mile | nmi |
  furlong | furlong | |
  fathom | fathom | |
  ly | light-year | |
  ha | hectare | ha |
  acre | acre | ac |
  mu | mu/mu mou | |
  g | gram gramme | g | nµmk
  kg | kilo | kgs kilos |
  t | tonne metric-ton metric-tonne | t MT | kMG
  ton | ton short-ton long-ton | |
  lb | pound-weight lb/lbs | lb lbs |
  oz | ounce | oz |
  ozt | troy-ounce | |
  st | | st |
  cwt | hundredweight/hundredweight | cwt |
  ct | carat | ct |
  jin | jin/jin catty/catties | |
  L | litre liter | L l | µmcdh
  gal | gallon | gal |
  qt | quart | qt |
  pt | pint | |
  floz | fluid-ounce | |
  bbl | barrel | bbl bbls |
  bbl/d | | bpd b/d |
  bu | bushel | |
  teu | teu | TEU TEUs |
  kn | knot | kts kn |
  mph | | mph |
  km/h | | kph kmph kmh |
  mpg | | mpg |
  rpm | | rpm |
  ppm | parts-per-million/parts-per-million | ppm |
  ppb | parts-per-billion/parts-per-billion | ppb |
  J | joule | J | kMGTP
  cal | calorie | cal | k
  kcal | | kcal |
  BTU | british-thermal-unit | BTU Btu |
  W | watt | W | mkMGT
  Wh | watt-hour watthour | Wh | kMGT
  hp | horsepower/horsepower | hp bhp |
  V | volt | V | mk
  A | ampere amp | | m
  Ah | amp-hour | Ah | m
  Hz | hertz/hertz | Hz | kMGT
  B | byte | B | kMGTP
  bit | bit | | kMGT
  bps | | bps | kMGT
  Pa | pascal | Pa | hkM
  bar | | bar | m
  psi | | psi |
  dB | decibel | dB |
  N | newton | | k
  deg | degree | ° |
  Sv | sievert | Sv | µm
  Bq | becquerel | Bq | kMGT
  px | pixel | px | M
  cd | candela | |
  lm | lumen | lm |
  mol | mole | mol | m
  K | kelvin/kelvin | |
`;

/** Before a unit of length. */
export const areaPrefixes: Readonly<Record<string, string>> = {
  square: '2',
  sq: '2',
  cubic: '3',
  cu: '3',
};

/** Areas and volumes that are written as one word. */
export const closedAreas: Readonly<Record<string, string>> = {
  sqm: 'm2',
  sqft: 'ft2',
  sqkm: 'km2',
  cbm: 'm3',
};

/** Speeds that have a name of their own. */
export const namedSpeeds: Readonly<Record<string, string>> = {
  'mi/h': 'mph',
  'nmi/h': 'kn',
  'mi/gal': 'mpg',
};

/** The smaller unit that may follow the larger one, and how many of it make one. */
export const smallerUnits: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  ft: ['in', 12],
  lb: ['oz', 16],
  st: ['lb', 14],
  h: ['min', 60],
  min: ['s', 60],
  a: ['mo', 12],
};

/** Behind or before metres: `84m tall` is no 84 million. */
export const lengthWords = `
  tall long high wide deep thick away apart below above sprint race final relay hurdles butterfly backstroke freestyle
  breaststroke dash telescope pool underwater downstream upstream ahead behind medley
`;
export const lengthNouns =
  'height length width depth altitude elevation distance radius diameter swam swim swims swimming ran sprinted jumped threw';

/** How a length lies: it may be said of both figures of a conversion. */
export const extents: ReadonlySet<string> = new Set(
  'tall long high wide deep thick away apart across below above around'.split(' '),
);
