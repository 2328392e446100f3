/** Somebody's words are a quotation; a title, a term or a scare quote is none. */
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../claims/text/quotes.ts';
import { readTokens } from '../../../claims/text/tokens.ts';

const quotes = (text: string): readonly string[] => {
  const tokens = readTokens(text);
  return findQuotes(tokens, text).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

describe('a quotation is found', () => {
  test.each([
    ['“We never saw so many boats,” she said.', ['“We never saw so many boats,”']],
    ['"We never saw so many boats," she said.', ['"We never saw so many boats,"']],
    [
      '“It is over,” he said. “We will not come back here again.”',
      ['“It is over,”', '“We will not come back here again.”'],
    ],
    ['She said: “Nobody told us about any of it', ['“Nobody told us about any of it']],
  ])('%s', (text, found) => expect(quotes(text)).toEqual(found));
});

describe('none is found', () => {
  test.each([
    'The ferry is called “Lady of the Lake” by all.',
    'The so-called “harbour tax” is gone.',
    'He read “The Wind in the Willows and Other Tales” twice.',
    'It is 5" wide.',
    'Nothing is quoted here.',
  ])('%s', (text) => expect(quotes(text)).toEqual([]));
});
