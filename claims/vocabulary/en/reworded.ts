/**
 * Words that turn the sense of a sentence though every figure in it stays: a claim in which one of them comes, goes or
 * changes places is not the claim that an editor looked at. Source: common usage; which way a change goes stands in
 * `cues.ts` and `comparisons.ts`.
 */
import { comparatives } from './comparisons.ts';
import { fall, rise } from './cues.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const compared = (sign: -1 | 1): readonly string[] =>
  Object.keys(comparatives).filter((word) => comparatives[word]?.sign === sign);

/** By sense; words of one sense stand for each other. "didn't" is read as "didn", a mark and "t". */
export const senses: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    words(`
    dollar/dollars euro/euros pound/pounds/sterling yen yuan/renminbi rupee/rupees ringgit baht rand peso/pesos
    franc/francs krona/kronor krone/kroner lira rouble/roubles/ruble/rubles rupiah dong
    shilling/shillings cent/cents pence/penny
    export/exports/exported/exporting import/imports/imported/importing profit/profits/earnings/surplus loss/deficit
    revenue/revenues/sales/turnover/income cost/costs/spending/expenses births/born deaths/died/killed
    men/man/male/males/boys/boy women/woman/female/females/girls/girl north/northern south/southern east/eastern west/western
    arrivals/arrived departures/departed before after under first last/final
    assets liabilities/debt/debts
    month/months/monthly quarter/quarters/quarterly week/weeks/weekly day/days/daily
    `).map((row) => [row.split('/')[0] ?? '', row.split('/')]),
  ),
  not: words(`
    not no never t cannot neither nor none nobody nothing nowhere without denied denies deny denying refused refuses refuse
    rejected rejects failed fails fail failing hardly barely scarcely untrue false wrongly unlikely unable except excluding
    unchanged flat stopped halted cancelled canceled ruled ceased
  `),
  up: [
    ...rise,
    ...compared(1),
    ...words(`
    won win stronger faster better best
    strengthened strengthen recovered rebounded rebound expanding
    upgraded upgrade highest most
    largest biggest longest maximum peak opened opens opening open wins winner winning hired hires hiring
    buy bought buys buying
  `),
  ],
  down: [
    ...fall,
    ...compared(-1),
    ...words(`
    weaker slower worse worst weaken weakens retreated
    halved halves halving downgraded
    downgrade lowest least smallest shortest minimum trough closed closes closing close lost lose loser losing fired fires
    firing sell sold sells selling dropping fewest slowed slowing slows crashed
    collapsed collapse
  `),
  ],
  planned: words(`
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

/** They join two sentences, and belong to neither. */
export const joiningWords: readonly string[] = words(
  'and but while whereas as so though although then meanwhile',
);
