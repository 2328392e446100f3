/** Lines are told apart by place, length and how they end; the lines of a table come apart into cells. */
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../claims/text/blocks.ts';

/** Each line under the kind that it must be. */
function kindsOf(text: string): readonly (readonly [string, string])[] {
  return findBlocks({ text }).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

function expectKinds(...lines: readonly (readonly [string, string])[]): void {
  expect(kindsOf(lines.map(([, line]) => line).join('\n'))).toEqual(lines);
}

test('each line of an article is what it is', () => {
  expectKinds(
    ['headline', 'Port of call'],
    ['standfirst', 'What the harbour earns and what it owes'],
    ['byline', 'By Ines Halloran'],
    ['byline', 'Friday, 3 May 2019'],
    ['paragraph', 'The harbour is busy. It has three cranes and a ferry to the island every hour.'],
    ['caption', 'Photo: a crane at noon'],
    ['heading', 'Where the money goes'],
    ['paragraph', 'Most of it is spent on dredging, which has to be done again each spring.'],
    ['item', '- Dredging, the largest of the costs.'],
    ['item', '2) Paint'],
    ['item', '•\tRope'],
    ['quotation', '“Nobody told us about any of it, ever.”'],
    ['quotation', '> We were not asked.'],
    ['heading', '## What comes next'],
    ['boilerplate', '© The Quay Paper'],
  );
});

describe('a headline', () => {
  test('may ask', () => {
    expectKinds(['headline', 'Is the harbour broke?'], ['paragraph', 'It may be. Nobody knows yet.']);
  });
  test('has a standfirst that ends like a sentence where a byline follows', () => {
    expectKinds(
      ['headline', 'Port of call'],
      ['standfirst', 'The harbour earns more than it owes.'],
      ['byline', 'By Ines Halloran'],
      ['paragraph', 'It is busy. It has three cranes.'],
    );
  });
  test('is none where a paragraph comes first', () => {
    expectKinds(['paragraph', 'It was late.'], ['paragraph', 'Was it? It was late again!']);
  });
});

describe('it is no byline', () => {
  test.each(['By noon the ferry was full.', 'Published figures do not say.', 'May was cold.'])(
    '%s',
    (line) => {
      expectKinds(['headline', 'Port of call'], ['paragraph', line], ['paragraph', 'It is so.']);
    },
  );
});

test('a line in which a quotation is only part is a paragraph', () => {
  expectKinds(
    ['paragraph', '“It is so, we think,” she said, “and it was never otherwise.”'],
    ['heading', 'So'],
  );
});

describe('a table comes apart into cells', () => {
  const cellsOf = (text: string) =>
    findBlocks({ text }).flatMap(({ cell, start, end }) =>
      cell ? [[cell.table, cell.row, cell.column, cell.header, text.slice(start, end)]] : [],
    );

  test('set with tabs; its first row heads it where it holds no figures', () => {
    expect(cellsOf('It is so.\nPort\tShips\tCrews\nMuar\t\t4\nQuill\t12\t3\nIt was so.')).toEqual([
      [0, 0, 0, true, 'Port'],
      [0, 0, 1, true, 'Ships'],
      [0, 0, 2, true, 'Crews'],
      [0, 1, 0, false, 'Muar'],
      [0, 1, 2, false, '4'],
      [0, 2, 0, false, 'Quill'],
      [0, 2, 1, false, '12'],
      [0, 2, 2, false, '3'],
    ]);
  });
  test('or pipes, with a rule under its head', () => {
    expect(cellsOf('| Port | 2019 |\n|:---|---:|\n| Muar | 4 |')).toEqual([
      [0, 0, 0, true, 'Port'],
      [0, 0, 1, true, '2019'],
      [0, 1, 0, false, 'Muar'],
      [0, 1, 1, false, '4'],
    ]);
  });
  test('and two tables are two', () => {
    expect(cellsOf('1\t2\n3\t4\nIt is so.\n5\t6\n7\t8').map(([table]) => table)).toEqual([
      0, 0, 0, 0, 1, 1, 1, 1,
    ]);
  });
  test.each([
    'One\ttab alone.\nIt is so.',
    'a|b\nc|d',
    '1.\tRope\n2.\tOars',
    'One | pipe\nTwo | more | pipes',
  ])('but not %j', (text) => expect(cellsOf(text)).toEqual([]));
});

test('what intake knows is left as it is', () => {
  const blocks = [{ start: 0, end: 4, kind: 'quotation' }] as const;
  expect(findBlocks({ text: 'Port of call', blocks })).toBe(blocks);
});

test('one line alone is a paragraph, whatever it ends with', () => {
  expectKinds(['paragraph', 'Sales were up 5%']);
});
