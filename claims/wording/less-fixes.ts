/** Words for "three times fewer" that leave no doubt: "a third as many". */
import type { FoundCheck, FoundFix } from '../findings.ts';
import type { Figure } from '../figures/figure.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { shape } from '../text/tokens.ts';
import { timesLess } from '../links/times-less.ts';
import type { TimesLess } from '../links/times-less.ts';
import { becauses, notes } from './en.ts';

const parts: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'a third',
  4: 'a quarter',
  5: 'a fifth',
  6: 'a sixth',
  7: 'a seventh',
  8: 'an eighth',
  9: 'a ninth',
  10: 'a tenth',
  20: 'a twentieth',
  100: 'a hundredth',
  1000: 'a thousandth',
};

/** What stands for the word of less between two `as`. */
const measures: Readonly<Record<string, string>> = {
  fewer: 'as many',
  less: 'as much',
  lower: 'as high',
  smaller: 'as large',
  shorter: 'as long',
  lighter: 'as heavy',
  weaker: 'as strong',
  rarer: 'as common',
};

/** `three times fewer fires than` as `a third as many fires as`. */
export function lessFixes(
  { figure, count, tokens, at, than }: TimesLess,
  article: ReadArticle,
): readonly FoundFix[] {
  const stated = article.figures[figure];
  const part = parts[count];
  const own = tokens.word[at] ?? '';
  // `less likely` is `as likely`: its adjective stays.
  const adjective =
    own === 'less' &&
    /^(?:likely|often|common|frequent|frequently|expensive)$/.test(tokens.word[at + 1] ?? '');
  // `less formally` has no measure of its own.
  const isBare = own === 'less' && than !== at + 1 && tokens.shape[at + 1] === shape.word;
  const measure = isBare && !adjective ? undefined : adjective ? 'as' : measures[own];
  if (stated === undefined || part === undefined || measure === undefined) return [];
  const less = tokens.end[at] ?? stated.end;
  const joint = than === null ? less : (tokens.start[than] ?? less);
  const between = article.text.slice(less, joint);
  const first = article.text.charAt(stated.start);
  const opened = first !== first.toLowerCase() ? part.charAt(0).toUpperCase() + part.slice(1) : part;
  return [
    {
      start: stated.start,
      end: than === null ? less : (tokens.end[than] ?? joint),
      replacement: `${opened} ${measure}${between}${than === null ? '' : 'as'}`,
      because: becauses['no-doubt']?.({}) ?? '',
    },
  ];
}

/** What it cannot be, and what is most likely meant. */
export function lessNote(
  { figure, count, tokens, at }: TimesLess,
  article: ReadArticle,
): FoundCheck['notes'][number] {
  const stated = article.figures[figure];
  const written = article.text.slice(stated?.start ?? 0, tokens.end[at] ?? 0);
  const part = parts[count] ?? `1/${String(count)}`;
  return { code: 'times-less', message: notes['times-less']?.({ written, part }) ?? '' };
}

/** Of a figure that was recomputed already; null where it takes nothing away. */
export function lessOf(number: number, figure: Figure, { blocks }: ReadArticle): TimesLess | null {
  const block = blocks.findLast(({ firstFigure }) => firstFigure <= number);
  return block === undefined ? null : timesLess(block.tokens, number, figure);
}
