/** What an article is called where the editor gave it no title: its headline, else its first words. */
import type { Block } from '../../claims/index.ts';
import type { ArticleRow } from './records.ts';

/** Long enough to know an article by, short enough for one line of the library. */
const longest = 80;

/** What stands over or under an article and does not say what it is about. */
const silent: readonly Block['kind'][] = ['byline', 'caption', 'boilerplate'];

/** Empty where the text has no words. */
export function titleOf(text: string, blocks: readonly Block[] | null): string {
  const words = ({ start, end }: Block): string => tidy(text.slice(start, end));
  const headline = blocks?.find((block) => block.kind === 'headline' && words(block) !== '');
  if (headline !== undefined) return words(headline);
  const opening = blocks?.find((block) => !silent.includes(block.kind) && words(block) !== '');
  return shorten(opening === undefined ? firstLine(text) : firstLine(text.slice(opening.start, opening.end)));
}

/** The article under a better name, now that its blocks are known; one that somebody has named keeps its name. */
export function retitle(article: ArticleRow, text: string, blocks: readonly Block[]): ArticleRow {
  if (article.title !== titleOf(text, null)) return article;
  return { ...article, title: titleOf(text, blocks) };
}

/** Whether a title was taken from the text: its first words, or one of its lines that turned out to be the headline. */
export function isTakenFrom(text: string, title: string): boolean {
  return (
    title === titleOf(text, null) || text.split(/[\r\n\u2028\u2029]/u).some((line) => tidy(line) === title)
  );
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
