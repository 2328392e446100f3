/** Words that tie ages and lengths of time to dates. Source: reading of obituaries, chronicles and news copy. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What ends a life; a date behind one of them is that of a death. */
export const dying = words(`
  died dies dead death killed drowned hanged executed assassinated murdered beheaded shot perished succumbed
`);

/** Of these nobody else is the object: who died is who is spoken of. */
export const dyingAlone = words('died dies dead death');

export const masculine = words('he him his');
export const feminine = words('she her hers');

/** Another person may come in behind one of them, so that birth and age need not be the same person's. */
export const others = words(`
  brother sister father mother son daughter wife husband widow widower friend colleague partner uncle aunt cousin nephew
  niece grandfather grandmother grandson granddaughter twin twins sons daughters children child parents couple brothers
  sisters who whose whom married wed weds marrying both their they them successor predecessor rival
`);

/** Behind one of them the date no longer says when somebody was born. */
export const notOfBirth = words(`
  died who which he she they it moved married joined became when after since before while until by around about circa
  nearly almost grew studied raised
`);

/** Two of them name one person: `born in 1931, he died in 1999`. */
export const pronouns = words('he she');

/** Numbers behind them are years of reigns as often as of lives: `King Ada (1199–1216)`. */
export const rulers = words(`
  king queen pope emperor empress sultan tsar president chancellor archbishop bishop prince duke reigned ruled president
`);

/** A number behind one of them may be an age. */
export const beforeAge = words('was is turned turning at');
/** And one of them, or a mark, stands behind it then. */
export const behindAge = words('when in on and after as but while');

/** Verbs that take their time with them: `the programme ran from 2016 to 2023`. */
export const lasting = words(`
  ran run runs running lasted lasting lasts spanned spanning stretched stretching covered covering reigned ruled held
  served serving continued raged
`);

/** Lengths that were set and not passed: a sentence is served in part, a contract broken. */
export const nominal = words(`
  sentence sentences contract deal lease loan bond bonds mortgage warranty visa ban licence license agreement guarantee
  option note notes
`);

/** Behind `anniversary` an occasion goes on with one of them, a book or a concert does not. */
export const behindOccasion = words('of in on this last with by as and at when since from , . ; : ) — –');

/** What a length of time is called when it stands in place of its ends: `a period of 30 years`. */
export const stretches = words(`
  period span stretch total run stint term spell interval reign tenure rule gap duration wait
`);

/** Before a length of time: only a part of the stretch is as long as that, or another time beside it. */
export const within = words('after within every another first last past previous only in');

/** Between a length of time and its ends they may say where or as what it was passed. */
export const placing = words('at in as with on under of');

/** Behind one of them a sentence speaks of another stretch of time. */
export const turning = words('and but he she they it who which that then after before ; :');

/** How something begins that has anniversaries later. */
export const founding = words(`
  founded established opened launched started formed created built incorporated introduced premiered inaugurated
`);

/** By one of them beside a figure its length or end is no calendar's: fiscal years, seasons, what is to come. */
export const otherCalendars = words('fiscal financial fy season seasons academic julian lunar next coming');

/** Of a date with one of them in its sentence the calendar is another, or the date is said to be wrong. */
export const otherDays = words(`
  julian swedish fictional imaginary impossible invalid nonexistent exist exists existed wrong mistaken mistakenly typo
  misprint misprinted erroneously
`);

/** Close before an impossible day: `there is no June 31`. */
export const denials = words('no not never');

/** How what lasts begins, and how it ends. */
export const beginnings = words(`
  began begun started opened founded launched left married wed joined took signed set built established created formed
  departed sailed hired elected appointed crowned jailed imprisoned introduced
`);
export const endings = words(`
  ended finished closed shut folded stopped arrived retired resigned completed collapsed dissolved reached quit returned
  freed released abolished scrapped demolished divorced disbanded stepped
`);

/** Before a length of time: all of it was passed so. */
export const passed = words('took take taken spent lasted ruled reigned served worked ran');
