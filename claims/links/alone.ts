/**
 * Whether two figures are the only ones that a stated change can be reckoned from: all amounts of its sentence, or of
 * its sentence and the one before. Then little else is needed to tie them to it.
 */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { wordSet } from '../text/word-set.ts';
import type { Asked } from './scores.ts';

/** `here`: both stand in its sentence. `pointed`: both stand before, and the sentence points back. `apart`: one each. */
export type Alone = 'here' | 'pointed' | 'apart' | null;

const pointing = wordSet('that this which it');
/** What stands behind them is said of something else, as a reason or a circumstance. */
const parting = wordSet('; after because as when while despite amid thanks although though but');
/** Lengths of time stand about in sentences that do not compare them. */
const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number']);

export function aloneWith(
  article: ReadArticle,
  frames: readonly Frame[],
  asked: Asked,
  stated: number,
): (first: number, second: number) => Alone {
  let known: Lone | null | undefined;
  return (first, second) => {
    if (known === undefined) known = findAlone(article, frames, asked, stated);
    return known?.figures.includes(first) === true && known.figures.includes(second) ? known.as : null;
  };
}

const nows = wordSet('now today currently');
/** They say of nothing else: "now it has", "today there are". */
const plainly = wordSet(
  'now today currently , it they there he she we its the their figure total number this that has have is are stands ' +
    'stood at costs cost employs holds about almost nearly some over',
);

/** `A year ago it had 5,000 members. Now it has 5,750`: nothing but what is spoken of stands before the second. */
function isNow(
  { figures, blocks }: ReadArticle,
  frames: readonly Frame[],
  own: number,
  before: number,
): boolean {
  const frame = frames[own];
  const block = blocks[frame?.block ?? -1];
  if (frame === undefined || block === undefined || frames[before]?.period?.earlier !== true) return false;
  const { tokens, sentences } = block;
  let said = false;
  for (let at = sentences[frame.sentence]?.from ?? 0; at < (figures[own]?.from ?? 0); at += 1) {
    if (!plainly.has(tokens, at)) return false;
    said ||= nows.has(tokens, at);
  }
  return said;
}

interface Lone {
  readonly as: Alone;
  readonly figures: readonly number[];
}

function findAlone(
  article: ReadArticle,
  frames: readonly Frame[],
  { rule, kinds }: Asked,
  stated: number,
): Lone | null {
  const here = frames[stated];
  const block = article.blocks[here?.block ?? -1];
  if (here === undefined || block === undefined) return null;
  const isAmount = ({ kind, value }: Figure): boolean =>
    kinds.has(kind) && amounts.has(kind) && value !== null;
  const said = article.figures[stated];
  /** One of these words stands between it and the stated figure. */
  const isParted = ({ from, to }: Figure): boolean => {
    const [first, last] = said === undefined || from > said.from ? [said?.to ?? to, from] : [to, said.from];
    for (let at = first; at < last; at += 1) if (parting.has(block.tokens, at)) return true;
    return false;
  };
  /** The amounts of a sentence, from the stated figure outwards; null where another percentage stands in it, or a third. */
  const gather = (sentence: number): readonly number[] | null => {
    const found: number[] = [];
    for (const step of [-1, 1]) {
      const end = step === 1 ? block.firstFigure + block.figureCount : block.firstFigure - 1;
      for (let number = stated + step; number !== end; number += step) {
        const frame = frames[number];
        const figure = article.figures[number];
        if (frame === undefined || figure === undefined) break;
        if (step === 1 ? frame.sentence > sentence : frame.sentence < sentence) break;
        if (frame.sentence !== sentence) continue;
        if (isAmount(figure) && frame.aliasOf === null) {
          if (sentence === here.sentence && isParted(figure)) return null;
          found.push(number);
        }
        if (figure.kind === 'multiple') return null;
        if (!isAmount(figure) && rule.stated.kinds.includes(figure.kind)) return null;
        if (found.length > 2) return null;
      }
    }
    return found;
  };
  const own = gather(here.sentence);
  if (own === null) return null;
  if (own.length === 2) return { as: 'here', figures: own };
  const before = here.sentence > 0 ? gather(here.sentence - 1) : null;
  if (before === null || own.length + before.length !== 2) return null;
  const figures = [...before, ...own];
  if (own.length === 1)
    return { as: isNow(article, frames, own[0] ?? -1, before[0] ?? -1) ? 'pointed' : 'apart', figures };
  return pointing.has(block.tokens, block.sentences[here.sentence]?.from ?? -1)
    ? { as: 'pointed', figures }
    : null;
}
