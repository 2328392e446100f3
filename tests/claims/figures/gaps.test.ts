/**
 * What is still misread, with the reason: each row fails, and is moved to its table once it holds. None of them is read
 * as another amount of money or per cent.
 */
import { describe } from 'vitest';
import { malformed, money, name, never, number, runGaps } from './rows.ts';

describe('a name that opens a sentence, or follows its first word, looks like a count', () => {
  runGaps({
    'Seven Sisters station is shut.': [],
    'Three Bridges station is shut.': [],
    'Four Weddings and a Funeral is on.': [],
    'The Seventh Seal is on.': [],
    'The Sixth Sense is on.': [],
    'Ocean’s Eleven is on.': [],
    'The Hateful Eight is on.': [],
    'Blake’s Seven is on.': [],
    'Nine Inch Nails played.': [],
    'Five Guys opened.': [],
    'Two and a Half Men is on.': [],
    'The Third Man is on.': [],
    'Ten Commandments tablets were found.': [],
    'A Thousand Splendid Suns sold well.': [],
    'The Mail on Sunday reported it.': [],
  });
});

describe('an idiom that no rule covers', () => {
  runGaps({
    'He quit his nine-to-five job.': [],
    'He put two and two together.': [],
    'Two’s company, he said.': [],
    'Dime a dozen, he said.': [],
    'Half measures will not do.': [],
    'The nine-darter is rare.': [],
    'The {iPhone X} is back.': name,
    'He is behind, but not by half.': [],
    'Zero-hours deals are banned.': [],
    'A century-maker he is.': [],
  });
});

describe('about, over and under may be no hedge behind a noun or verb that takes them', () => {
  runGaps({
    'The row over {$5 million} goes on.': money('USD', '5000000'),
    'The book about {12} sisters sold out.': number('12'),
    'The film is about {two} brothers.': number('2'),
    'The report covers talks about {five} sites.': number('5'),
    'He served under {four} prime ministers.': number('4'),
  });
});

describe('the words round the digits would have to be known as a name', () => {
  runGaps({
    'They invoked {Rule 12(b)(6)} at last.': name,
    'He lives at {221B Baker Street} now.': name,
    '{7-Eleven} shut a shop.': name,
    '{3M} shut a plant.': name,
    'The hashtag {#Euro2024} trended.': name,
    'The {4K} screen costs more.': name,
  });
});

describe('a degree of a university is told from one of an angle only by its number word', () => {
  runGaps({
    'She holds {two degrees}.': never('temperature', 'measure'),
    'She holds {three degrees} from Kyoto.': never('temperature', 'measure'),
  });
});

describe('what an amount is counted for is a figure of its own as well', () => {
  runGaps({
    'It kills {12} per 100,000 people.': number('12', { per: '100000 people' }),
  });
});

describe('a year that is counted needs the word behind it to be known', () => {
  runGaps({
    'There were {1998} of them.': number('1998'),
  });
});

describe('digits with two points and a comma are read up to the second point', () => {
  runGaps({
    'The tally reads {1,000.000.00} now.': malformed,
  });
});
