/**
 * Words that turn the sense of a sentence though every figure in it stays: a claim in which one of them comes, goes or
 * changes places is not the claim that an editor looked at. Source: common usage; which way a change goes stands in `cues.ts`.
 */
import { fall, rise } from './cues.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** By sense; words of one sense stand for each other. "didn't" is read as "didn", a mark and "t". */
export const senses: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    words(`
    dollar/dollars euro/euros pound/pounds/sterling yen yuan/renminbi rupee/rupees ringgit baht rand peso/pesos real/reais
    franc/francs krona/kronor krone/kroner zloty lira rouble/roubles/ruble/rubles rupiah dong shekel/shekels dirham/dirhams
    riyal/riyals naira cedi/cedis shilling/shillings cent/cents pence/penny
    `).map((row) => [row.split('/')[0] ?? '', row.split('/')]),
  ),
  not: words(`
    not no never t cannot neither nor none nobody nothing nowhere without denied denies deny denying refused refuses refuse
    rejected rejects failed fails fail failing hardly barely scarcely untrue false wrongly unlikely unable except excluding
    unchanged flat stopped halted cancelled canceled ruled ceased
  `),
  up: [
    ...rise,
    ...words(`
    exceeds exceed surpassed surpasses topped tops outpaced overtook beat beats won win increasingly stronger faster better best
    strengthened strengthening strengthen recovered rebounded rebound rallied rally expanding climbed doubled doubling tripled
    trebled quadrupled taller heavier longer older richer dearer warmer hotter wider deeper upgraded upgrade highest most
    largest biggest longest maximum peak opened opens opening open wins winner winning hired hires hiring
    buy bought buys buying created creates creating
  `),
  ],
  down: [
    ...fall,
    ...words(`
    missed misses trailed trails lagged lags decreasingly weaker slower worse worst weakening weaken weakens retreated
    shrinkage halved halves halving shorter lighter younger poorer cheaper colder cooler narrower shallower downgraded
    downgrade lowest least smallest shortest minimum trough closed closes closing close lost lose loser losing fired fires
    firing sell sold sells selling destroyed dived dropping sagged eroded erased fewest slowed slowing slows crashed
    collapsed collapse
  `),
  ],
  ahead: words(`
    will shall expected expects expect forecast forecasts forecasted projected projects predicted predicts plans planned
    planning aims hopes intends intended targets pledged promised set due
  `),
  unsure: words(`
    may might could would should possibly perhaps probably likely reportedly allegedly alleged apparently seemingly
    supposedly seems appears suggests suggested if unless claimed claims estimated estimates
  `),
  all: words('all every each entire whole only always both'),
  some: words('some several partly partially many sometimes part half'),
  few: words('few little rarely seldom'),
  'some hundreds': words('dozen dozens hundreds thousands tens scores millions billions trillions couple'),
};

/** One for the other is another claim; one of them added or left out may be no more than other words. */
export const contraries: readonly (readonly [string, string])[] = (
  [
    ['above', 'below beneath'],
    ['over', 'under'],
    ['before', 'after'],
    ['ahead', 'behind'],
    ['first', 'last final'],
    ['from', 'to into'],
    ['export exports exported exporting', 'import imports imported importing'],
    ['profit profits earnings surplus', 'loss losses deficit'],
    ['revenue revenues income sales turnover receipts', 'cost costs spending expenses expenditure'],
    ['supply supplies', 'demand'],
    ['births born', 'deaths died killed'],
    ['men male males boys man boy', 'women female females girls woman girl'],
    ['north northern', 'south southern'],
    ['east eastern', 'west western'],
    ['arrivals arrived', 'departures departed left'],
    ['asset assets', 'liability liabilities debt debts'],
    ['credit credits', 'debit debits'],
    ['accepted approved backed supported', 'opposed blocked'],
    ['guilty convicted', 'innocent acquitted cleared'],
    ['hot', 'cold'],
    ['positive', 'negative'],
    ['legal', 'illegal'],
    ['public', 'private'],
    ['domestic', 'foreign'],
    ['borrowed borrowing', 'lent lending'],
    ['inside within', 'outside'],
    ['early earlier', 'late later'],
    [
      'year years yearly annual annually',
      'month months monthly quarter quarters quarterly week weeks weekly day days daily',
    ],
    ['this current', 'previous prior next'],
    ['he his him', 'she her hers'],
  ] as const
).map(([one, other]) => [one, other]);

/** They join two sentences, and belong to neither. */
export const joiningWords: readonly string[] = words(
  'and but while whereas as so though although then meanwhile',
);
