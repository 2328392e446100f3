import { describe, expect, test } from 'vitest';
import { laySums, splitAtPoint } from '../../../src/ui/view/sum-rows.ts';
import { harbourFindings } from './harbour.ts';

const growth = harbourFindings.checks.find(({ diagnosis }) => diagnosis?.code === 'ratio-as-growth');

describe('the printed sum stands beside the right one', () => {
  const table = laySums(growth?.sums ?? []);

  test('the step that the writer left out is a gap, and what stood there is carried past it', () => {
    expect(
      table?.rows.map(({ right, printed, missing }) => [
        right.whole + right.rest,
        printed && printed.whole + printed.rest,
        missing,
      ]),
    ).toEqual([
      ['1,874', '1,874', null],
      ['3.4', '', '−'],
      ['1,870.6', '1,874', null],
      ['3.4', '3.4', null],
      ['550.176', '551.176', null],
    ]);
  });

  test('the results stand under their columns', () => {
    expect(table?.result).toEqual({
      right: { whole: '55,018', rest: '%' },
      printed: { whole: '55,117', rest: '%' },
    });
  });

  test('a sum alone has no second column', () => {
    const alone = laySums((growth?.sums ?? []).filter(({ label }) => label === 'recomputed'));
    expect(alone?.rows.map(({ printed }) => printed)).toEqual([null, null, null, null, null]);
  });

  test('a check without a sum has no table', () => {
    expect(laySums([])).toBeNull();
  });
});

test.each([
  ['1,874', '1,874', ''],
  ['3.4', '3', '.4'],
  ['55,018%', '55,018', '%'],
  ['−0.5', '−0', '.5'],
  ['about a third', 'about a third', ''],
])('%s is cut at its point', (value, whole, rest) => {
  expect(splitAtPoint(value)).toEqual({ whole, rest });
});
