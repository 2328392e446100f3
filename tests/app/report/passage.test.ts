/** The sentence that is quoted round a figure. Braces mark the figure, and the quotation must be what stands between bars. */
import { describe, expect, test } from 'vitest';
import { narrow, sentenceAround } from '../../../src/report/passage.ts';

function marked(source: string) {
  const text = source.replaceAll('|', '').replaceAll('{', '').replaceAll('}', '');
  const figure = source.replaceAll('|', '');
  const start = figure.indexOf('{');
  const span = { start, end: figure.indexOf('}') - 1 };
  const [, expected = ''] = source.replaceAll('{', '').replaceAll('}', '').split('|');
  return { text, span, expected, whole: { start: 0, end: text.length } };
}

describe('the sentence round a figure', () => {
  test.each([
    'It began well. |Sales rose by {12%} last year.| Nobody knows why.',
    '|Sales rose by {12%}.|',
    '|It was worth $1.5 million, up {12%} on the year.| It fell again.',
    'He left. |“Sales rose by {12%},” said Mr. Tan of the U.S. office.| She stayed.',
    '“It is over.” |Dr. Lee counted {12} of them.| He slept.',
    '开头。|2025年出口增长{366%}。|后来又跌了。',
    'A headline\n|Sales rose by {12%}|\nAnother line.',
    'He left. |Prices of approx. two and {12} dollars were seen.| She stayed.',
    'Why? |Because sales rose by {12%}!| Indeed.',
    'One.\r\n|Sales rose by {12%}.|\r\nTwo.',
  ])('%s', (source) => {
    const { text, span, expected, whole } = marked(source);
    const { start, end } = sentenceAround(text, span, whole);
    expect(text.slice(start, end)).toBe(expected);
  });

  test('it stays inside its block', () => {
    const { text, span } = marked('left right {12} left');
    const bounds = { start: 5, end: 13 };
    const { start, end } = sentenceAround(text, span, bounds);
    expect(text.slice(start, end)).toBe('right 12');
  });

  test('a sentence without an end is cut between words, and says so', () => {
    const text = `${'word '.repeat(200)}12% ${'word '.repeat(200)}`;
    const start = text.indexOf('12%');
    const passage = sentenceAround(text, { start, end: start + 3 }, { start: 0, end: text.length });
    expect(text.slice(passage.start, passage.end)).toMatch(/^word (?:word )+12%(?: word)+$/);
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  test('no pair of surrogates is cut in two', () => {
    const text = `${'😀'.repeat(300)}12%${'😀'.repeat(300)}`;
    const start = text.indexOf('12%');
    for (const shift of [0, 1]) {
      const span = { start: start + shift, end: start + 3 };
      const passage = sentenceAround(text, span, { start: 0, end: text.length });
      expect(text.slice(passage.start, passage.end)).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('a narrower passage keeps both sides of a conversion', () => {
    const text =
      'The builders of the new port have been promised 50 billion ringgit (RMB 827.1 billion) by the state.';
    const spans = ['50 billion ringgit', 'RMB 827.1 billion'].map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    const whole = { start: 0, end: text.length, cutBefore: false, cutAfter: false };
    const passage = narrow(text, whole, spans, 10);
    expect(text.slice(passage.start, passage.end)).toBe(
      'promised 50 billion ringgit (RMB 827.1 billion) by the',
    );
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: true });
  });
});
