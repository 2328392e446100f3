import { describe, expect, test } from 'vitest';
import { letterOf } from '../../../src/ui/view/lettering.ts';
import { showBand, showDeviation, showRateBand } from '../../../src/ui/view/numbers.ts';
import { fewWords, shortFigure } from '../../../src/ui/view/queue-row.ts';
import { stackRows, windowRows } from '../../../src/ui/view/row-window.ts';
import { splitFirstSentence } from '../../../src/ui/view/sentences.ts';
import { layTally, mostStrokes } from '../../../src/ui/view/tally.ts';
import { uprightBand } from '../../../src/ui/view/upright.ts';
import { waysOut } from '../../../src/ui/view/ways-out.ts';
import { webAddress } from '../../../src/ui/view/web-address.ts';
import { harbourFindings } from './harbour.ts';

const checkOf = (code: string): (typeof harbourFindings.checks)[number] | null =>
  harbourFindings.checks.find(({ diagnosis }) => diagnosis?.code === code) ?? null;

describe('ways out of a finding', () => {
  test('fixes of one span have a better one', () => {
    expect(waysOut(checkOf('ratio-as-growth')).kind).toBe('one-side');
  });
  test('fixes of different spans have no order of merit', () => {
    expect(waysOut(checkOf('power-of-ten')).kind).toBe('two-sides');
  });
  test('a figure that agrees has none', () => {
    expect(waysOut(harbourFindings.checks[0] ?? null)).toEqual({ kind: 'none' });
  });
});

describe('numbers in the desk’s own words', () => {
  test('a band is rounded outwards, never inwards', () => {
    expect(showBand(54204.3, 55855.2)).toEqual({ low: '54,204', high: '55,856' });
    expect(showRateBand(7.30401, 7.30619)).toEqual({ low: '7.3040', high: '7.3062' });
  });
  test('a rate that is written to its places is not widened', () => {
    expect(showRateBand(7.304, 7.3062)).toEqual({ low: '7.3040', high: '7.3062' });
  });
  test.each([
    [1.0007, '+0.07%'],
    [0.99, '−1.00%'],
    [1, '0.00%'],
    [10, '× 10.0'],
    [0.1, '÷ 10.0'],
    [1.3, '+30.00%'],
  ])('%f of the consensus is %s', (ratio, shown) => {
    expect(showDeviation(ratio)).toBe(shown);
  });
});

describe('a row of the queue', () => {
  test.each([
    ['it has increased by 55117%', '55117%', 'it has increased by'],
    ['In March 2025 the port handled goods worth $1.874 billion', '$1.874 billion', '… goods worth'],
    ['50 million ringgit (RMB 82.71 million) to teaching', '50 million ringgit', 'to teaching'],
    ['five times more', 'five times more', ''],
    ['main foreign buyer', '', 'main foreign buyer'],
    ['About 50 makers of chips', '50', '… makers of chips'],
    ['In the budget, 10 million Malaysian ringgit', '10 million Malaysian ringgit', 'In the budget'],
  ])('“%s” leaves the figure to its column', (text, figure, words) => {
    expect(fewWords(text, figure)).toBe(words);
  });
  test.each([
    ['$1.874 billion', '$1.874bn'],
    ['50 million ringgit', '50m ringgit'],
    ['50 billion Malaysian ringgit', '50bn ringgit'],
    ['50 billion Hong Kong dollars', '50bn Hong Kong dollars'],
    ['a million reasons', 'a million reasons'],
  ])('%s is cut short as %s', (figure, short) => {
    expect(shortFigure(figure)).toBe(short);
  });
});

describe('a long queue', () => {
  const tops = stackRows(Array.from({ length: 10_000 }, (_, at) => (at % 3 === 0 ? 44 : 28)));
  test.each([0, 5_000, 333_333, 1e9])(
    'scrolled to %d, what is shown and what is not make the whole height',
    (top) => {
      const { from, to, before, after } = windowRows(tops, top, 800);
      expect(before + ((tops[to] ?? 0) - (tops[from] ?? 0)) + after).toBe(tops.at(-1));
      expect(to - from).toBeLessThan(100);
    },
  );
  test('the rows in the window are the ones at that height', () => {
    const { from, to } = windowRows(tops, 5_000, 800, 0);
    expect(tops[from]).toBeLessThanOrEqual(5_000);
    expect(tops[to]).toBeGreaterThanOrEqual(5_800);
  });
});

test('the first sentence is the finding; a point inside a figure ends none', () => {
  expect(splitFirstSentence('The rate is 16.542 here. Either figure may be wrong.')).toEqual({
    first: 'The rate is 16.542 here.',
    rest: 'Either figure may be wrong.',
  });
});

test('past sixty claims the tally is proportional and loses no alarm', () => {
  const many = Array.from({ length: 1_000 }, (_, at) => ({
    seal: 'verified' as const,
    sign: at === 777 ? ('inconsistent' as const) : ('consistent' as const),
  }));
  const strokes = layTally(many, 7);
  expect(strokes.map(({ sign }) => sign).filter((sign) => sign === 'inconsistent')).toEqual(['inconsistent']);
  expect(strokes.at(-1)?.x).toBeLessThan(mostStrokes * 7);
});

test('letters go on past the alphabet', () => {
  expect([0, 25, 26, 27].map(letterOf)).toEqual(['a', 'z', 'aa', 'bb']);
});

test.each([
  ['https://example.org/table?x=1', 'https://example.org/table?x=1'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['The budget, page 7', null],
])('%s is a link only where it is an address of the web', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

describe('a fall is drawn as a size', () => {
  const stated = { start: 0, end: 5, figure: 0, value: 12.5 };
  const recomputed = { value: -12.1, low: -13, high: -11.5, unit: '%' };
  test('where the words say that it falls', () =>
    expect(uprightBand({ stated, recomputed })).toEqual({ value: 12.1, low: 11.5, high: 13, unit: '%' }));
  test('but not where they say that it rises', () => {
    const diagnosis = { code: 'rise-for-fall', message: '' };
    expect(uprightBand({ stated, recomputed, diagnosis })).toBe(recomputed);
  });
  test('and a rise is left as it is', () => {
    const rise = { value: 12.1, low: 11.5, high: 13 };
    expect(uprightBand({ stated, recomputed: rise })).toBe(rise);
  });
});
