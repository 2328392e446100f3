/** Words beside digits that make them the number of a thing, a list or a code, and no quantity. Source: reading of news copy. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Right before the digits. */
export const numbersOfThings = words(`
  page pages p pp line lines verse verses section sections clause clauses article articles chapter chapters room rooms
  route routes bus buses flight flights channel channels lot lots no nos number numbers code codes account accounts
  serial id ref reference invoice case patent docket file phone phones tel telephone call calls fax dial text isbn issn
  postcode zip pin key keys model models volume vol vols issue issues figure fig table appendix grid coordinates
`);

/** Behind the digits, besides plurals in -s: what is counted. */
export const countedBehind = words(
  'people men women children police staff cattle sheep yen yuan won ringgit baht rand percent per renminbi copies km kg',
);

/** They end in -s and are no plurals. */
export const notPlurals = words(
  'is was has as this its his us yes thus across towards besides perhaps always does',
);
