/** Where a full stop ends no sentence, and which words open one. Source: Associated Press and Guardian style, common abbreviations. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a name: no sentence ends behind these, whatever follows. */
export const titleAbbreviations = words(
  'mr mrs ms messrs dr prof sen rep gov capt lt col sgt hon rev pres supt',
);

/** A full stop behind these ends a sentence only before a word that opens one: "made by Acme Inc. It rose." */
export const abbreviations = words(`
  st jr sr inc ltd co corp plc vs v etc eg ie gen jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
  thu thur thurs fri sat sun approx est dept univ assn bros ave blvd rd mt ft ed eds al cf ca
`);

/** Before a number only: "No. 5". Elsewhere they are words, or end a sentence. */
export const numbering = words('no nos fig figs vol p pp art sec ch');

/** Of letters with stops that never end a sentence: "e.g.", "i.e.". By their last letter and the one before. */
export const openAbbreviations = words('e.g i.e');

/** What follows "5 p.m." inside the same sentence though it has a capital. */
export const zones = words(
  'et est edt ct cst mt mst pt pst gmt utc bst cet ist hkt sgt local eastern pacific central greenwich london',
);

/** Words that open a sentence and are no part of a name, though a capital makes them look like one. */
export const openers = words(`
  the a an it its he she his her him they their them we our us you your my me this that these those there here in on
  at by for from with without within of to into over under between among about around across through during and but or
  nor so yet if when whenever while as after before since until till unless although though because however meanwhile
  moreover additionally also then thus hence therefore still instead besides furthermore nevertheless now today
  yesterday tomorrow tonight not no none nothing nobody one two three four five six seven eight nine ten some many
  most more less few fewer several both each all every either neither other others another such only even just what
  who whom whose which where why how is are was were be been has have had will would can could should must might do
  does did let like unlike despite amid against according compared given based once again perhaps maybe first second
  third last next later earlier former overall elsewhere everyone everybody anyone someone plus per nearly almost
  roughly approximately up down out off yes well
`);

/** Names of months and days: capitals that begin no sentence behind "5 p.m.", and name nobody. */
export const calendarNames = words(`
  january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  sat sun
`);
