/** What an article is called where the editor gave it no title: its headline, else its first words. */
import type { Block } from '../../claims/index.ts';

/** Long enough to know an article by, short enough for one line of the library. */
const longest = 80;

/** Empty where the text has no words. */
export function titleOf(text: string, blocks: readonly Block[] | null): string {
  const headline = blocks?.find(({ kind }) => kind === 'headline');
  const fromHeadline = headline === undefined ? '' : tidy(text.slice(headline.start, headline.end));
  return fromHeadline !== '' ? fromHeadline : shorten(firstLine(text));
}

function firstLine(text: string): string {
  // The line ends of every system; a lone carriage return is the old Mac's.
  const line = /[^\s\0][^\r\n\u2028\u2029]*/u.exec(text.slice(0, 10_000));
  return line === null ? '' : tidy(line[0]);
}

function tidy(words: string): string {
  return words.replaceAll(/[\s\0]+/gu, ' ').trim();
}

/** Cuts between words where there are spaces, between characters where there are none, never inside a character. */
function shorten(line: string): string {
  const characters = [...line];
  if (characters.length <= longest) return line;
  const cut = characters.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
