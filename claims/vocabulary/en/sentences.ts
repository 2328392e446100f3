/** Words after which a full stop ends no sentence. Source: Associated Press and Guardian style, common abbreviations. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr inc ltd co corp plc no nos vs v etc eg ie ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'approx est fig figs vol pp ed eds al dept univ assn bros ave blvd rd mt ft hon rev pres supt cf ca'
  ).split(' '),
);
