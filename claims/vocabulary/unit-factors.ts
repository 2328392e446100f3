/**
 * What one of each unit is in the base of its dimension, exactly. Prefixes, squares, cubes and compounds follow from these
 * rows; a unit without a row is not converted.
 * Source: the International Yard and Pound Agreement of 1959; NIST Handbook 44, appendix C; the Weights and Measures Act
 * 1985 (gallon of 4.54609 litres); the SI brochure. An avoirdupois ounce is 1/16 pound, a mu 1/15 hectare, a jin 1/2 kg.
 */

/**
 * `unit | dimension | factor | system | other honest readings`. A factor is a decimal or a quotient of two. A reading is
 * `name=factor`: a gallon may be the imperial one, a ton the long or the metric one, a mile at sea the nautical one.
 */
export const unitFactors = `
  m | m | 1 | metric |
  ft | m | 0.3048 | customary |
  in | m | 0.0254 | customary |
  yd | m | 0.9144 | customary |
  mi | m | 1609.344 | customary | nautical-mile=1852
  nmi | m | 1852 | customary |
  furlong | m | 201.168 | customary |
  fathom | m | 1.8288 | customary |
  ly | m | 9460730472580800 | customary |
  ha | m2 | 10000 | metric |
  acre | m2 | 4046.8564224 | customary |
  mu | m2 | 2000/3 | chinese |
  g | g | 1 | metric |
  t | g | 1000000 | metric |
  ton | g | 907184.74 | customary | long-ton=1016046.9088 metric-ton=1000000
  lb | g | 453.59237 | customary |
  oz | g | 28.349523125 | customary | troy-ounce=31.1034768
  ozt | g | 31.1034768 | customary |
  st | g | 6350.29318 | customary |
  cwt | g | 50802.34544 | customary | short-hundredweight=45359.237
  ct | g | 0.2 | customary |
  jin | g | 500 | chinese | Hong-Kong-catty=604.78982 Taiwan-catty=600
  L | m3 | 0.001 | metric |
  gal | m3 | 0.003785411784 | customary | imperial-gallon=0.00454609
  qt | m3 | 0.000946352946 | customary | imperial-quart=0.0011365225
  pt | m3 | 0.000473176473 | customary | imperial-pint=0.00056826125
  floz | m3 | 0.0000295735295625 | customary | imperial-fluid-ounce=0.0000284130625
  bbl | m3 | 0.158987294928 | customary |
  bu | m3 | 0.03523907016688 | customary | imperial-bushel=0.03636872
  mph | m/s | 0.44704 | customary |
  kn | m/s | 1852/3600 | customary |
  J | J | 1 | metric |
  cal | J | 4.184 | customary | kilocalorie=4184
  kcal | J | 4184 | customary |
  BTU | J | 1055.05585262 | customary |
  Wh | J | 3600 | metric |
  W | W | 1 | metric |
  hp | W | 745.69987158227022 | customary | metric-horsepower=735.49875
  Pa | Pa | 1 | metric |
  bar | Pa | 100000 | metric |
  psi | Pa | 4.4482216152605/0.00064516 | customary |
  s | s | 1 | metric |
  min | s | 60 | metric |
  h | s | 3600 | metric |
  d | s | 86400 | metric |
  wk | s | 604800 | metric |
  mo | s | 2629746 | metric |
  a | s | 31556952 | metric |
`;

/** Metric prefixes as powers of ten. */
export const prefixPowers: Readonly<Record<string, number>> = {
  n: -9,
  µ: -6,
  m: -3,
  c: -2,
  d: -1,
  h: 2,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
};

/** Units that writers take for one another, by dimension. */
export const confusedUnits: Readonly<Record<string, readonly string[]>> = {
  m: ['mi', 'ft', 'yd', 'in', 'nmi', 'km', 'm', 'cm', 'mm'],
  m2: ['mi2', 'ft2', 'yd2', 'acre', 'km2', 'ha', 'm2', 'mu'],
  m3: ['gal', 'L', 'm3', 'ft3', 'yd3', 'bbl', 'qt', 'pt', 'floz', 'mL'],
  g: ['lb', 'kg', 'oz', 'st', 'ton', 't', 'g', 'jin'],
  'm/s': ['mph', 'km/h', 'kn', 'm/s', 'ft/s'],
  J: ['kcal', 'kJ', 'Wh', 'kWh', 'BTU'],
  W: ['hp', 'kW', 'W', 'MW'],
  Pa: ['psi', 'kPa', 'bar', 'Pa'],
};
