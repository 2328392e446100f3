/** Which of several currencies a name means is settled by what is written out, then by the places that are named. */
import { describe, expect, test } from 'vitest';
import { check, readFigures } from '../../../claims/index.ts';

const rows: readonly (readonly [text: string, figure: string, unit: string])[] = [
  ['The Oslo fund lost 500 million kroner.', '500 million kroner', 'NOK'],
  ['The Copenhagen fund lost 500 million kroner.', '500 million kroner', 'DKK'],
  ['A Stockholm firm paid kr 4 million.', 'kr 4 million', 'SEK'],
  ['A ferry firm of Oslo paid kr 4 million.', 'kr 4 million', 'NOK'],
  ['In Manila the fare is now 400 pesos.', '400 pesos', 'PHP'],
  ['In Bogotá the fare is now 4,000 pesos.', '4,000 pesos', 'COP'],
  ['The fare is now 400 pesos.', '400 pesos', 'MXN'],
  ['A mill in Lahore, Pakistan, paid 12 million rupees.', '12 million rupees', 'PKR'],
  ['A mill paid 12 million rupees.', '12 million rupees', 'INR'],
  ['Cairo will spend 3 billion pounds on it, the Egyptian minister said.', '3 billion pounds', 'EGP'],
  ['London will spend 3 billion pounds on it.', '3 billion pounds', 'GBP'],
  ['The Kigali plant cost 9 billion francs.', '9 billion francs', 'RWF'],
  ['The plant in Geneva cost 9 billion francs.', '9 billion francs', 'CHF'],
  ['Beijing set ¥5 billion aside.', '¥5 billion', 'CNY'],
  ['Tokyo set ¥5 billion aside.', '¥5 billion', 'JPY'],
  ['Tokyo set 2 billion yuan aside, or ¥2 billion.', '¥2 billion', 'CNY'],
  ['The mayor of Sydney set $5 million aside.', '$5 million', 'USD'],
  ['The firm owes 20 million Canadian dollars, and £3 million.', '£3 million', 'GBP'],
];

describe.each([
  ['read', readFigures],
  ['checked', (text: string) => check(text).figures],
] as const)('%s', (_, figuresOf) => {
  test.each(rows)('%s', (text, written, unit) => {
    const figure = figuresOf(text).find((one) => one.text === written);
    expect([figure?.kind, figure?.unit]).toEqual(['money', unit]);
    expect(figure?.assumed).toEqual([`the currency is taken to be ${unit}`]);
  });
});

test('both ends of a range mean the same', () => {
  const figures = readFigures('The plant in Oslo costs 5 to 6 million kroner.');
  expect(figures.map(({ text, unit }) => [text, unit])).toEqual([
    ['5 to 6 million kroner', 'NOK'],
    ['5', 'NOK'],
    ['6 million kroner', 'NOK'],
  ]);
});
