/** Tables: what their changes, shares and totals come to, what the text says of their rows, and where they are left alone. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

/** `kind outcome stated` of each check, in reading order; those that agree are left out where `all` is not set. */
function told(text: string, all = true): readonly string[] {
  return check(text)
    .checks.filter(({ outcome }) => all || outcome === 'inconsistent')
    .map(({ kind, outcome, stated: { start, end }, diagnosis }) =>
      [kind, outcome, text.slice(start, end), ...(diagnosis === undefined ? [] : [diagnosis.code])].join(' '),
    );
}

const exportsTable = (oil: string, total: string, wine = '9.1'): string =>
  [
    'Product | 2023 ($ million) | 2024 ($ million) | Change %',
    'Cork | 40 | 50 | 25',
    `Wine | 44 | 48 | ${wine}`,
    `Olives | 12 | ${oil} | 50`,
    `Total | 96 | ${total} | 20.8`,
  ].join('\n');

describe('a table of values and changes', () => {
  test('agrees row by row and adds up', () => {
    expect(told(exportsTable('18', '116'))).toEqual([
      'growth consistent 25',
      'growth consistent 9.1',
      'growth consistent 50',
      'sum consistent 96',
      'sum consistent 116',
      'growth consistent 20.8',
    ]);
  });

  test('has one wrong change', () => {
    expect(told(exportsTable('18', '116', '19.1'), false)).toEqual(['growth inconsistent 19.1']);
  });

  test('has a wrong total, which is not held against the change of the totals', () => {
    expect(told(exportsTable('18', '161'), false)).toEqual(['sum inconsistent 161 transposed-digits']);
  });

  test('takes the unit and the scale of the head', () => {
    const [first] = check(exportsTable('18', '116')).figures.filter(({ text }) => text === '40');
    expect(first).toMatchObject({ kind: 'money', unit: 'USD', value: 40_000_000, low: 39_500_000 });
    expect(first?.assumed).toContain('the unit is that of the head of its column');
  });

  test('shows the sum in the table’s own scale, and writes a fix so', () => {
    const [wrong] = check(exportsTable('18', '161')).checks.filter(
      ({ outcome }) => outcome === 'inconsistent',
    );
    expect(wrong?.working).toBe('50 + 48 + 18 = 116');
    expect(wrong?.fixes.map(({ replacement }) => replacement)).toEqual(['116']);
  });
});

describe('the head of a column is read', () => {
  const unitUnder = (head: string): string => {
    const text = `Town | ${head}\nLeeds | 12.5\nYork | 30.1`;
    const cell = check(text).figures.find(({ text: own }) => own === '12.5');
    return `${cell?.kind ?? ''} ${cell?.unit ?? ''} ${String(cell?.value)}`;
  };
  test.each([
    ['$ million', 'money USD 12500000'],
    ['Sales ($m)', 'money USD 12500000'],
    ['Sales, € bn', 'money EUR 12500000000'],
    ['RM million', 'money MYR 12500000'],
    ['Area (sq km)', 'measure km2 12.5'],
    ['Catch (thousands of tonnes)', 'measure t 12500'],
    ['Catch (million tonnes)', 'measure t 12500000'],
    ['Residents (’000)', 'number  12500'],
    ['Turnout %', 'percent % 12.5'],
    ['Turnout (per cent)', 'percent % 12.5'],
    ['Sales', 'number  12.5'],
    ['Goals per match', 'number  12.5'],
  ])('%s', (head, wanted) => {
    expect(unitUnder(head)).toBe(wanted);
  });
});

describe('shares and totals', () => {
  const seats = (blue: string): string =>
    [
      'Party | Seats | Share (%)',
      'Reds | 20 | 40',
      `Blues | 18 | ${blue}`,
      'Greens | 12 | 24',
      'Total | 50 | 100',
    ].join('\n');

  test('shares are of the total', () => {
    expect(told(seats('36'))).toEqual([
      'share consistent 40',
      'share consistent 36',
      'share consistent 24',
      'sum consistent 50',
      'sum consistent 100',
    ]);
    expect(told(seats('63'), false)).toEqual(['share inconsistent 63 transposed-digits']);
  });

  test('a column of totals is of the columns beside it', () => {
    const staff = [
      'Site | Men | Women | Total',
      'Leeds | 120 | 130 | 250',
      'York | 80 | 95 | 157',
      'Hull | 60 | 40 | 100',
    ];
    expect(told(staff.join('\n'))).toEqual([
      'sum consistent 250',
      'sum inconsistent 157 transposed-digits',
      'sum consistent 100',
    ]);
  });

  test('a change in the unit of the values is a difference', () => {
    const table = [
      'Site | 2023 | 2024 | Change',
      'Leeds | 120 | 130 | 10',
      'York | 80 | 95 | 51',
      'Hull | 60 | 40 | -20',
    ];
    expect(told(table.join('\n'))).toEqual([
      'difference consistent 10',
      'difference inconsistent 51 transposed-digits',
      'difference consistent -20',
    ]);
  });
});

describe('the text beside a table', () => {
  const under = (sentence: string): string => `Exports rose\n\n${sentence}\n\n${exportsTable('18', '116')}\n`;
  const ofText = (text: string): readonly string[] => {
    const end = text.indexOf('Product |');
    return check(text)
      .checks.filter(({ stated }) => stated.end < end)
      .map(({ kind, outcome, diagnosis }) =>
        [kind, outcome, ...(diagnosis === undefined ? [] : [diagnosis.code])].join(' '),
      );
  };

  test.each([
    ['Exports of cork rose 25% in 2024.', ['growth consistent']],
    ['Exports of cork rose 52% in 2024.', ['growth inconsistent transposed-digits']],
    ['Sales of wine came to $48 million in 2024.', ['repeat consistent']],
    ['Sales of wine came to $84 million in 2024.', ['repeat inconsistent transposed-digits']],
    ['Sales of wine came to $44 million in 2023.', ['repeat consistent']],
    // Two rows, another year, another thing of the same name, or nothing that the table is of.
    ['Cork and wine came to $89 million in 2024.', []],
    ['Sales of wine came to $31 million in 2022.', []],
    ['The price of cork rose 7% in 2024.', []],
    ['The minister drank wine worth $67 in 2024.', []],
    ['Exports of cork may rise 52% in 2024.', []],
    ['“Exports of cork rose by more than 52% in 2024,” she told the growers in Faro.', []],
  ])('%s', (sentence, wanted) => {
    expect(ofText(under(sentence))).toEqual(wanted);
  });
});

describe('is left alone', () => {
  test.each([
    ['a total with rows that are not printed', 'Country | 2024\nFrance | 1,220\nSpain | 980\nTotal | 4,310'],
    [
      'a row that is part of another',
      'Group | 2024\nAsia | 500\nof which China | 300\nEurope | 200\nTotal | 700',
    ],
    [
      'a change on another basis',
      'Region | 2023 | 2024 | Change at constant currency %\nNorth | 40 | 50 | 31\nSouth | 20 | 22 | 14',
    ],
    ['losses in brackets', 'Unit | 2023 | 2024 | Change %\nShips | (40) | (50) | 25\nRail | 20 | (5) | -125'],
    [
      'three columns before a change',
      'Q | Q2 2023 | Q1 2024 | Q2 2024 | Change %\nA | 40 | 44 | 50 | 25\nB | 20 | 30 | 22 | 10',
    ],
    ['means, which do not add up', 'Team | Average age\nReds | 24\nBlues | 26\nTotal | 25'],
    [
      'changes rounded from finer values',
      'Crop | 2023 | 2024 | Change %\nOats | 1.2 | 1.3 | 9.1\nRye | 0.4 | 0.5 | 17.3',
    ],
    [
      'a league table',
      'Club | Played | Won | Lost | Points\nLeeds | 10 | 7 | 3 | 21\nHull | 10 | 6 | 4 | 18',
    ],
  ])('%s', (_, text) => {
    expect(told(text, false)).toEqual([]);
  });
});

test('shares of another column are none of the total', () => {
  const rows = '| March | 14 | 71 | 20% |\n| April | 23 | 62 | 37% |\n| Total | 37 | 133 | 28% |';
  const bare = '| March | 14 | 20% |\n| April | 23 | 37% |\n| Total | 37 | 28% |';
  const all = '| March | 14 | 38% |\n| April | 23 | 52% |\n| Total | 37 | 100% |';
  expect(told(`| Month | Rain | Mean | Share of mean |\n| --- | --- | --- | --- |\n${rows}`, false)).toEqual(
    [],
  );
  expect(told(`| Month | Rain | Share of mean |\n| --- | --- | --- |\n${bare}`, false)).toEqual([]);
  expect(told(`| Month | Rain | Share |\n| --- | --- | --- |\n${all}`, false)).not.toEqual([]);
});
