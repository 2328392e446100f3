/** Words round lists of figures and of things. Source: reading of news copy, company reports and corrections columns. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/ *[/\n] */)
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(' '));

/** Right behind a figure, or a few words behind it, they make it the sum of a list: "42 in all". */
export const totalBehind = phrases(
  'in all / altogether / all together / in total / all told / combined / together / overall / between them / put together / taken together',
);

/** Before a figure they do the same: "a total of 42", "adding up to 42". */
export const totalBefore = phrases(`
  total / totals / totalled / totaled / totalling / totaling / altogether / together / combined / in all / all told / sum / sums to
  add up to / adds up to / added up to / adding up to / comes to / coming to / came to / amounting to / make / makes
  making / to make / gives / giving / =
`);

/** Of these alone nothing is known for sure: "making 42" may be cars made, and a total "brought to 42" may have begun before. */
export const doubtfulTotals = words('making make makes gives giving comes coming came amounting overall');
export const runningTotals = words(
  'bringing brings brought taking takes took raising raised lifting lifted pushing pushed',
);

/** Behind a figure they open the list of all its parts. */
export const wholeOpeners = phrases(`
  comprising / comprised / comprises / comprised of / breaks down into / breaks down as / breaks down to / consisting of / consisted of / consists of / made up of / composed of / namely
  broken down into / broken down as / split into / split between / divided into / divided between / divided among
`);

/** They open parts that need not be all. */
export const partOpeners = phrases('of which / of whom / of them / of these / with');

/** In or beside a list they say that something is left out of it, or is not part of the same whole. */
export const incomplete = words(`
  including includes include included such among amongst like especially notably excluding except besides apart etc mostly
  mainly rest remainder remaining others several unknown many dozens scores hundreds thousands few eg most whom which both
`);

/** They stand before a part and belong to no other: "a further 12", "another 8", "and the other 6". */
export const partLeads = words(`
  a an the another further additional other some about around roughly approximately approx nearly almost just only over
  under more less than at least most up to as many its our their his her with estimated plus also then total of
`);

/** They end a list: what follows is another clause, or another figure of another thing. */
export const listEnds = words(`
  but while whereas although though because that who whom which when where if than from compared versus or until
  before after unless since nor so yet whose per out
`);

/** People by sex and age: parts of "people", "victims" or "pupils", and of nothing finer. */
export const peopleParts = words(
  'men women boys girls children adults males females man woman boy girl child babies infants teenagers passengers crew',
);

/** Classes into which all people fall, so that the two of a pair are all of them and no more. */
export const peoplePairs: Readonly<Record<string, string>> = {
  men: 'women',
  women: 'men',
  boys: 'girls',
  girls: 'boys',
  adults: 'children',
  children: 'adults',
  males: 'females',
  females: 'males',
};

/** At the head of a sentence they make its last figure the sum of the others. */
export const totalAhead = phrases(
  'together / combined / altogether / between them / taken together / put together / in all / all told',
);

/** Answers to one question of which each gives one. */
export const answers = {
  yes: words(
    'for yes favour favor favoured favored support supported supports supporting approve approved back backed agree agreed',
  ),
  no: words(
    'against no oppose opposed opposes opposing reject rejected disapprove disapproved disagree disagreed',
  ),
  neither: words(
    'undecided unsure sure abstained abstaining abstain abstentions abstention know neutral neither opinion knows undeclared spoiled spoilt blank',
  ),
};

/** What is left of a whole. */
export const restWords = words('rest remainder remaining others');

/** Several answers may be given, or the shares overlap. */
export const overlaps = words('multiple several both also more each either respectively');

/** Before shares they say that all of a whole follows. */
export const shareOpeners = phrases(`
  made up of / composed of / consists of / consisting of / consisted of / comprising / comprises / comprised of / a blend of
  a mix of / a mixture of / broken down into / split into / breaks down into
`);

/** Right before shares they say that all of them are of one whole, though one may be left out. */
export const shareLeads = words('split divided owned shared is are was were');

/** Behind a share they say how far a thing is what it is, and no part of it. */
export const wholeWords = words(
  'full complete done finished likely effective accurate empty sure certain true right',
);

/** Right behind a share: of answers of which each gives one. */
export const choices = words('chose picked preferred prefer choose voted backed favoured favored');

/** Nouns that a list names one by one: behind "the four … are" they are listed in full. */
export const listedNouns = words(`
  priorities goals aims objectives reasons causes pillars themes topics areas issues factors principles options candidates
  countries cities finalists winners parties companies firms sites states towns winners members points steps conditions
  languages subjects sectors categories stages phases elements ingredients ministries departments medallists nominees
  suspects victims sponsors hosts founders divisions brands colours colors metals crops sports parts chapters branches
  provinces regions districts nations
`);

/** In an item of a list they say that it is a clause, an apposition, or not the whole list. */
export const notItems = words(`
  is are was were be been has have had do does did will would can could may might shall should must that which who whom
  whose said says including such among led headed plus etc others more rest so if when where while because although but
  with both all some several many most other another including then now also not as than together along
  in on at for to from by about into over under after before during against without
`);

/** What closes the name of a firm or a man behind a comma, and is no item of its own. */
export const nameEnds = words('inc ltd llc plc co corp jr sr');

/** "One of four priorities" and "two of the five countries" name no full list; "a list of four" does. */
export const wholeNouns = words('list set series group trio total number handful');

/** Small words between a list and its total: ", which makes a total of". */
export const glue = words(`
  a an the of for or to about around some nearly almost just over under more less than roughly approximately that which is
  was are were it this making makes make giving with up so therefore i e total combined estimated grand at
`);
