/** Words that make a name of the number beside them, and words of weight. Source: reading of news copy. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Before a numeral: `page 12`, `Article 50`, `Boeing 737`. */
export const numberedThings: readonly string[] = words(`
  no nos number page pages pp chapter section sections sec article articles art act clause paragraph para flight route
  highway interstate channel room gate boeing airbus embraer rtx gtx geforce iphone ipad galaxy pixel playstation xbox
  windows android ios version series model type level phase formula apollo resolution case docket rule regulation
  amendment proposition prop measure platform pier terminal line bus psalm volume vol issue episode season lot figure
  fig table footnote note annex appendix schedule form bill exhibit unit block apartment apt suite floor box junction
  exit ward precinct district zone sector category class grade tier stage group catch fiat tesla peugeot area covid
  nasdaq ftse stoxx dax cac nikkei fortune forbes russell topix csi kospi sensex nifty hs code studio radio agenda
  vision isbn issn doi size heat division web voyager title id p seat flat gate psalm sonnet symphony opus war
`);

/** Of these a capital is asked, since they are plain words too. */
export const onlyAsNames = `
  act galaxy pixel level phase formula case rule measure line bus issue season lot figure table note form bill unit
  block suite floor box exit ward class grade stage group catch area code studio radio agenda vision size heat division
  category channel room number case model series lot pier gate volume zone sector district schedule
`;

/** Words before a weight in pounds. */
export const weighing: readonly string[] = words(
  'weigh weighs weighed weighing weight weights heavy heavier baby dumbbell cargo payload luggage lighter shed diet wrestler boxer fighter flour sugar meat rice beef butter cocaine marijuana heroin fish steel fat muscle bodyweight losing gained',
);
