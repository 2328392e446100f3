/** Relative dates, told from the day of publication where it is known; else they stay relative. */
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../claims/index.ts';

const read = (title: string, publishedOn?: string): string | undefined => {
  const text = title.replace(/[{}]/g, '');
  const options = publishedOn === undefined ? {} : { publishedOn };
  const figure = readFigures(text, options).find(({ start }) => start === title.indexOf('{'));
  expect(figure?.end, title).toBe(title.indexOf('}') - 1);
  return figure?.date;
};

/** Published on Thursday, 17 April 2025. */
const rows: readonly (readonly [title: string, date: string])[] = [
  ['It fell {last March}.', '2024-03 or 2025-03'],
  ['It fell {last June}.', '2024-06'],
  ['It opens {next June}.', '2025-06 or 2026-06'],
  ['It opens {next March}.', '2026-03'],
  ['It opens {this June}.', '2025-06'],
  ['It fell {last year}.', '2024'],
  ['It opens {this year}.', '2025'],
  ['It opens {next month}.', '2025-05'],
  ['It fell {last month}.', '2025-03'],
  ['It fell {last quarter}.', '2025-01/2025-03'],
  ['It fell {last week}.', '2025-04-07/2025-04-13'],
  ['It fell {yesterday}.', '2025-04-16'],
  ['It opens {tomorrow}.', '2025-04-18'],
  ['It fell on {Monday}.', '2025-04-14'],
  ['It fell on {Thursday}.', '2025-04-17'],
  ['It fell on {Friday}.', '2025-04-11'],
  ['It fell {last Monday}.', '2025-04-07 or 2025-04-14'],
  ['It opens {next Friday}.', '2025-04-18'],
  ['It fell {a year ago}.', '2024'],
  ['It fell {two years} ago.', '2023'],
  ['It fell {three weeks} ago.', '2025-03-24/2025-03-30'],
  ['It fell {ten days} ago.', '2025-04-07'],
  ['It costs that over the next {four years}.', '2025-04/2029-04'],
  ['It cost that in the past {10 years}.', '2015-04/2025-04'],
  ['It cost that in the last {30 days}.', '2025-03-18/2025-04-17'],
  ['It fell from {the same period last year}.', '2024'],
];

describe('with the day of publication', () => {
  test.each(rows)('%s', (title, date) => expect(read(title, '2025-04-17')).toBe(date));
});

describe('without it, nothing is made up', () => {
  test.each(rows)('%s', (title) => expect(read(title)).toBeUndefined());
});

describe('what is told from a time in the text is not told from the day of publication', () => {
  test.each(['It was 40 {a year earlier}.', 'It was 40 {two years} later.', 'It was 40 {a month before}.'])(
    '%s',
    (title) => expect(read(title, '2025-04-17')).toBeUndefined(),
  );
});

test('a day of publication that is none is left aside', () =>
  expect(read('It fell {last year}.', '2025-02-30')).toBeUndefined());
