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
    ["'We never saw so many boats,' she said.", ["'We never saw so many boats,'"]],
    ['‘The boats’ owners don’t care,’ she said.', ['‘The boats’ owners don’t care,’']],
    ['«We never saw so many boats», she said.', ['«We never saw so many boats»']],
    ['It is 5" wide. "We never saw it," she said.', ['"We never saw it,"']],
    ['\'Tis so. "We never saw it," she said.', ['"We never saw it,"']],
    ['“He said ‘Go home, all of you,’ and left,” she said.', ['“He said ‘Go home, all of you,’ and left,”']],
  ])('%s', (text, found) => expect(quotes(text)).toEqual(found));
});

describe('none is found', () => {
  test.each([
    'The ferry is called “Lady of the Lake” by all.',
    'The so-called “harbour tax” is gone.',
    'He read “The Wind in the Willows and Other Tales” twice.',
    'It is 5" wide.',
    'Nothing is quoted here.',
    'The 5" pipe, like the 6" pipe, is used in all of the old houses here.',
    "The boats' owners said 'no' to the harbour office and to the town's mayor.",
    'The ‘Lady of the Lake’ is not the ferry that we wanted to see.',
  ])('%s', (text) => expect(quotes(text)).toEqual([]));
});
