/** What a malformed number may have been meant for: the ways of each, with their reasons. */
import { describe, expect, test } from 'vitest';
import { judgeMalformed } from '../../../claims/judgement/malformed.ts';
import type { Slip } from '../../../claims/links/malformed.ts';

/** The number is the whole of the text: groups of digits with commas between them. */
function grouped(text: string) {
  const slip: Slip = { by: 'groups', groups: text.split(','), start: 0, end: text.length };
  const { ways, ...rest } = judgeMalformed({ figure: 3, slip }, text);
  for (const { start, end } of ways) expect([start, end]).toEqual([0, text.length]);
  return { ...rest, ways: ways.map(({ replacement, because }) => `${because}: ${replacement}`) };
}

describe('digits grouped wrongly', () => {
  test.each<[string, number, readonly string[]]>([
    ['1,5000', 4, ['digit-dropped: 1,500', 'regrouped: 15,000']],
    // Of 5500 either digit may be the one too many.
    ['1,5500', 4, ['regrouped: 15,500']],
    ['1,5050', 4, ['regrouped: 15,050']],
    ['1,5567', 4, ['digit-dropped: 1,567', 'regrouped: 15,567']],
    ['1,5677', 4, ['digit-dropped: 1,567', 'regrouped: 15,677']],
    ['1,5555', 4, ['digit-dropped: 1,555', 'regrouped: 15,555']],
    ['1,55555', 5, ['regrouped: 155,555']],
    ['5500,123', 4, ['regrouped: 5,500,123']],
    ['5501,123', 4, ['digit-dropped: 501,123', 'regrouped: 5,501,123']],
    ['1,234,00', 2, ['zero-added: 1,234,000', 'regrouped: 123,400']],
    ['1,234,0', 1, ['zero-added: 1,234,000', 'regrouped: 12,340']],
    ['1,234,56', 2, ['point-meant: 1,234.56', 'regrouped: 123,456']],
    ['1,56', 2, ['point-meant: 1.56', 'regrouped: 156']],
    ['1,00', 2, ['point-meant: 1.00', 'regrouped: 100']],
    ['1,5', 1, ['point-meant: 1.5', 'regrouped: 15']],
    ['1,56,789', 2, ['regrouped: 156,789']],
    ['1,56,78', 2, ['regrouped: 15,678']],
    ['0,56', 2, ['point-meant: 0.56', 'regrouped: 56']],
    ['00,5', 1, ['point-meant: 00.5', 'regrouped: 5']],
  ])('%s: a group of %i, %j', (text, odd, ways) => {
    expect(grouped(text)).toEqual({
      figure: 3,
      slip: { by: 'groups', groups: text.split(','), start: 0, end: text.length },
      odd,
      value: null,
      ways,
    });
  });

  test('of which none is odd has only its digits', () => {
    expect(grouped('123,456')).toMatchObject({ odd: 0, ways: ['regrouped: 123,456'] });
  });
});

describe('a scale said twice', () => {
  const text = 'It cost $1,500.5 million billion in all.';
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  const scaled = (scales: Extract<Slip, { by: 'scale' }>['scales'], digits = '1500.5') =>
    judgeMalformed(
      {
        figure: 1,
        slip: { by: 'scale', start: at('1,500.5').start, numeralEnd: at('1,500.5').end, digits, scales },
      },
      text,
    );
  const million = { ...at('million'), exponent: 6 };
  const billion = { ...at('billion'), exponent: 9 };

  test('by two words: either of them', () => {
    expect(scaled([million, billion])).toMatchObject({
      figure: 1,
      odd: null,
      value: '1,500,500,000,000,000,000',
      ways: [
        { ...at('1,500.5 million billion'), replacement: '1,500.5 million', because: 'first-scale' },
        { ...at('1,500.5 million billion'), replacement: '1,500.5 billion', because: 'second-scale' },
      ],
    });
  });

  test('by thousands and a word: the number alone, or so many thousand fewer', () => {
    expect(scaled([million])).toMatchObject({
      odd: null,
      value: '1,500,500,000',
      ways: [
        { ...at('1,500.5 million'), replacement: '1,500.5', because: 'first-scale' },
        { ...at('1,500.5 million'), replacement: '1.5005 million', because: 'second-scale' },
      ],
    });
    expect(scaled([million], '1500000').ways[1]?.replacement).toBe('1,500 million');
  });

  test('by none has no way out', () => {
    expect(scaled([]).ways).toEqual([]);
  });
});
