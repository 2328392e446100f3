/**
 * Amounts as news writes them, each in a sentence of our own: braces hold exactly the figure, behind it what it comes
 * to and its unit. A reader has it strictly right with the same place, value and unit.
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Amount
 * @property {string} text
 * @property {number} start
 * @property {number} end
 * @property {string} value
 * @property {string | null} unit null for a plain number
 */

/** @type {readonly (readonly [string, string, string | null])[]} */
const rows = [
  ['The bridge cost {$4.2 million} to mend.', '4200000', 'USD'],
  ['A ticket is {$12.50} at the door.', '12.5', 'USD'],
  ['The bank lent it {US$3 billion} in May.', '3000000000', 'USD'],
  ['Its debt stands at {USD34.6 million} today.', '34600000', 'USD'],
  ['The grant of {34.6m USD} was turned down.', '34600000', 'USD'],
  ['It set aside {RMB 13.7 billion} for the line.', '13700000000', 'CNY'],
  ['The plant was sold for {RMB13.7 billion} in cash.', '13700000000', 'CNY'],
  ['He owed {2.5 billion yuan} to three banks.', '2500000000', 'CNY'],
  ['The city spent {50 million ringgit} on lamps.', '50000000', 'MYR'],
  ['A seat costs {RM 18} on weekdays.', '18', 'MYR'],
  ['Parliament voted {£5bn} for the docks.', '5000000000', 'GBP'],
  ['She found {£1,250} in the drawer.', '1250', 'GBP'],
  ['The fine came to {€750,000} in all.', '750000', 'EUR'],
  ['The farm made {1.2 million euros} last year.', '1200000', 'EUR'],
  ['Rent there is {€ 900} a month.', '900', 'EUR'],
  ['A stamp sold for {A$16,000} in Perth.', '16000', 'AUD'],
  ['The tunnel needs {C$2.4 billion} more.', '2400000000', 'CAD'],
  ['The tower was let for {HK$88 million} a year.', '88000000', 'HKD'],
  ['Rice is {S$4.30} a bag.', '4.3', 'SGD'],
  ['The dam cost {Rs 450 crore} in the end.', '4500000000', 'INR'],
  ['The studio paid {¥900 million} to its Tokyo staff in Japan.', '900000000', 'JPY'],
  ['A bowl of noodles is {850 yen} there.', '850', 'JPY'],
  ['The villa went for {CHF 3.1 million} at auction.', '3100000', 'CHF'],
  ['The loan of {SEK 40 million} fell due.', '40000000', 'SEK'],
  ['The harbour brought in {R$75 million} in tolls.', '75000000', 'BRL'],
  ['They raised {half a million dollars} in a week.', '500000', 'USD'],
  ['He left {two and a half million pounds} to the zoo.', '2500000', 'GBP'],
  ['A litre of milk is {99 cents} in the shop.', '0.99', 'USD'],
  ['Shares closed at {$0.045} on Friday.', '0.045', 'USD'],
  ['Turnout was {61.2%} in the north.', '61.2', '%'],
  ['Prices rose {4.8 percent} over the year.', '4.8', '%'],
  ['Some {12.5 per cent} of pupils stayed away.', '12.5', '%'],
  ['Only {7 pct} of the seats were sold.', '7', '%'],
  ['Output fell by {thirteen percent} in June.', '13', '%'],
  ['Demand grew {1,150%} in ten weeks.', '1150', '%'],
  ['The rate went up {25 basis points} on Monday.', '25', 'bp'],
  ['Support dropped {3.5 percentage points} in a month.', '3.5', 'pp'],
  ['The library holds {1,234,567} books.', '1234567', null],
  ['The census counted {1.4 billion} people.', '1400000000', null],
  ['The stadium seats {45,000} at most.', '45000', null],
  ['The town lost {twenty-one} trees.', '21', null],
  ['The paper printed {three hundred and fifty thousand} copies.', '350000', null],
  ['The firm hired {257k} drivers.', '257000', null],
  ['The site had {84m} readers.', '84000000', null],
  ['The index closed at {7,420.5} that day.', '7420.5', null],
  ['They bought {a dozen} eggs.', '12', null],
  ['The state counts {3 lakh} weavers.', '300000', null],
  ['Profit was {three times} that of its rival.', '3', 'x'],
  ['The herd {doubled} in four winters.', '2', 'x'],
  ['The new pump is {3.5 times} as strong.', '3.5', 'x'],
  ['The villages lie {160 km} apart.', '160', 'km'],
  ['He swam {five miles} along the coast.', '5', 'mi'],
  ['The estate covers {250 acres} of fen.', '250', 'acre'],
  ['The truck carried {12.5 tonnes} of sand.', '12.5', 't'],
  ['The wind reached {100 km/h} at noon.', '100', 'km/h'],
  ['The limit is {60 miles per hour} here.', '60', 'mph'],
  ['The lake lies {3,200 feet} above the sea.', '3200', 'ft'],
  ['The flat has {85 square metres} of floor.', '85', 'm2'],
  ['The well gives {5,000 barrels} of oil.', '5000', 'bbl'],
  ['The battery stores {75 kWh} when full.', '75', 'kWh'],
  ['The strike lasted {18 months} in all.', '18', 'mo'],
];

/** @type {readonly Amount[]} */
export const ownAmounts = rows.map(([marked, value, unit]) => {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  return { text: marked.replace(/[{}]/g, ''), start, end, value, unit };
});

const seed = new URL('../../../shared/seed/', import.meta.url);

/** The amounts of the real article, each once; empty where it is not there. @returns {readonly Amount[]} */
export function articleAmounts() {
  if (!existsSync(new URL('gold.json', seed))) return [];
  const text = readFileSync(new URL('article.txt', seed), 'utf8');
  /** @type {{ checks: { inputs: any[], stated: any }[] }} */
  const { checks } = JSON.parse(readFileSync(new URL('gold.json', seed), 'utf8'));
  const all = checks.flatMap(({ inputs, stated }) => [...inputs, stated]);
  const byPlace = new Map(all.map((one) => [one.start, one]));
  return [...byPlace.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value, unit }) => ({ text, start, end, value: String(value), unit }));
}
