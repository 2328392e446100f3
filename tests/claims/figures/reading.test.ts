/** Written numbers: the braces hold exactly the figure, what follows is its kind, exact value and unit. */
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../claims/index.ts';

type Read = readonly [kind: string, exact: string | undefined, unit?: string, hedge?: string];

/** A figure that must be read; `null` where the braces must hold none. */
const rows: Readonly<Record<string, Read>> = {
  'It cost {$1.874 billion} in all.': ['money', '1874000000', 'USD'],
  'It cost {US$21bn} in all.': ['money', '21000000000', 'USD'],
  'It cost {RMB13.7 billion} in all.': ['money', '13700000000', 'CNY'],
  'It cost {RMB 2.936 billion} in all.': ['money', '2936000000', 'CNY'],
  'It cost {USD34.6 million} in all.': ['money', '34600000', 'USD'],
  'It cost {34.6m USD} in all.': ['money', '34600000', 'USD'],
  'It cost {CA$ 121,690} in all.': ['money', '121690', 'CAD'],
  'It cost {€ 899 million} in all.': ['money', '899000000', 'EUR'],
  'It cost {RM50 billion} in all.': ['money', '50000000000', 'MYR'],
  'It cost {10 million Malaysian ringgit} in all.': ['money', '10000000', 'MYR'],
  'It cost {20 trillion yen} in all.': ['money', '20000000000000', 'JPY'],
  'It cost {eighteen million baht} in all.': ['money', '18000000', 'THB'],
  'It cost {£ 2.83 million pounds} in all.': ['money', '2830000', 'GBP'],
  'It cost {17 cents} in all.': ['money', '0.17', 'USD'],
  'It cost {Rs 12,50,000} in all.': ['money', '1250000', 'INR'],
  'It cost {half a million dollars} in all.': ['money', '500000', 'USD'],
  'It cost {two and a half million euros} in all.': ['money', '2500000', 'EUR'],
  'It cost more than {$5 million} in all.': ['money', '5000000', 'USD', 'over'],
  'It cost about {$5 million} in all.': ['money', '5000000', 'USD', 'about'],
  'It came to {1,234,567} in all.': ['number', '1234567'],
  'It came to {1\u00a0234\u202f567} in all.': ['number', '1234567'],
  'It came to {84m} in all.': ['number', '84000000'],
  'It came to {5.3 million} in all.': ['number', '5300000'],
  'It came to {twenty-one} in all.': ['number', '21'],
  'It came to {three hundred and fifty thousand} in all.': ['number', '350000'],
  'It rose {366%} in a year.': ['percent', '366', '%'],
  'It rose {12.5 per cent} in a year.': ['percent', '12.5', '%'],
  'It rose {thirteen percent} in a year.': ['percent', '13', '%'],
  'It rose {1.2 percentage points} in a year.': ['points', '1.2', 'pp'],
  'It rose {50 basis points} in a year.': ['points', '50', 'bp'],
  'It rose by {two-thirds} in a year.': ['fraction', '2/3'],
  'It was {3.5 times} as large.': ['multiple', '3.5', 'x'],
  'It {doubled} in a year.': ['multiple', '2', 'x'],
  'It covers {12 square miles} of ice.': ['measure', '12', 'mi2'],
  'It runs {42.2 km} along the coast.': ['measure', '42.2', 'km'],
  'It lasted {four years} in all.': ['duration', '4', 'a'],
  'A {4-year-old} ran away.': ['age', '4', 'a'],
  'It was {18 °C} on Sunday.': ['temperature', '18', 'Cel'],
  'It ranks {sixth} in the world.': ['ordinal', '6'],
  'It ranks {21st} in the world.': ['ordinal', '21'],
  'The {2021–2025} roadmap.': ['range', undefined],
  'It began in {1998} there.': ['year', '1998'],
  'They bought the {H100} chip.': ['identifier', undefined],
  'They flew the {A350-900} home.': ['identifier', undefined],
  'See {https://example.org/a/1234} for it.': ['identifier', undefined],
  'It is on page {12} there.': ['identifier', undefined],
};

describe('a figure is read', () => {
  test.each(Object.entries(rows))('%s', (title, [kind, exact, unit, hedge]) => {
    const text = title.replace(/[{}]/g, '');
    const start = title.indexOf('{');
    const figure = readFigures(text).find((one) => one.start === start);
    const read = [figure?.kind, figure?.exact, figure?.unit, figure?.hedge, figure?.end];
    expect(read).toEqual([kind, exact, unit, hedge, title.indexOf('}') - 1]);
  });
});

describe('a date is read with the parts that are known', () => {
  test.each([
    ['It opened on {March 8, 2025} there.', '2025-03-08'],
    ['It opened on {8 March 2025} there.', '2025-03-08'],
    ['It opened in {March 2025} there.', '2025-03'],
    ['It opened on {April 17} there.', '--04-17'],
    ['It opened on {2025-03-08} there.', '2025-03-08'],
    ['It ran in {2012–13} there.', '2012/2013'],
  ])('%s', (title, date) => {
    const figure = readFigures(title.replace(/[{}]/g, '')).find(({ start }) => start === title.indexOf('{'));
    expect([figure?.date, figure?.end]).toEqual([date, title.indexOf('}') - 1]);
  });
});

describe('no figure is read', () => {
  test.each(['March on, she said.', 'He may go.', 'No one came.', 'ALL of us won.', 'A second look at it.'])(
    '%s',
    (text) => expect(readFigures(text).map((figure) => figure.text)).toEqual([]),
  );
});

describe('digits whose grouping is malformed are one figure without a value', () => {
  test.each(['1234\u202f567', '12,3456', '6,5000,000,000'])('%s', (digits) => {
    const read = readFigures(`It came to ${digits} in all.`);
    expect(read.map(({ text, kind, value }) => [text, kind, value])).toEqual([[digits, 'identifier', null]]);
  });
});

test('a written number claims half a unit of its last digit, and its zeros may be rounding', () => {
  const [figure] = readFigures('It cost $440 million in all.');
  expect([figure?.low, figure?.high, figure?.loose]).toEqual([
    439_500_000,
    440_500_000,
    { low: 435_000_000, high: 445_000_000 },
  ]);
});

test('the first end of a range has the scale that stands with the second', () => {
  expect(readFigures('It costs $5-6 billion to build.').map(({ value }) => value)).toEqual([null, 5e9, 6e9]);
});

test('what was assumed is kept apart from what was read', () => {
  const [figure] = readFigures('It cost $5 million in all.');
  expect(figure?.assumed).toEqual(['the currency is taken to be USD']);
});
