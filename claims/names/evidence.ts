/**
 * What the whole article says of its words: which stand in lower case somewhere, which have a capital inside a sentence,
 * and which sentences give capitals to nearly all, as headlines do, and so say nothing.
 */
import { letterForm, shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { openers } from '../vocabulary/en/sentences.ts';
import { isAcronym, isCapital } from './name.ts';
import type { NamedBlock } from './name.ts';

export interface Evidence {
  /** Words seen in lower case. */
  readonly plain: ReadonlySet<string>;
  /** Words seen with a capital behind the first word of a sentence. */
  readonly proper: ReadonlySet<string>;
  /** By block and sentence: whether its capitals say nothing. */
  readonly shouts: readonly (readonly boolean[])[];
}

const openerSet = wordSet(openers);

/** From so many words on, and with less than so large a part of them in lower case, a sentence is a headline. */
const fewestWords = 3;
const plainPart = 0.35;
/** Shorter words have no capital in a headline either. */
const shortest = 4;

export function gatherEvidence(blocks: readonly NamedBlock[], text: string): Evidence {
  const plain = new Set<string>();
  const proper = new Set<string>();
  /** The words of the lexicon that `plain` has already, by their number. */
  const met: boolean[] = [];
  const shouts = blocks.map((block) => block.sentences.map((_, index) => doesShout(block, text, index)));
  for (const [index, { tokens, sentences }] of blocks.entries()) {
    const { word, id, letters, shape: shapes } = tokens;
    for (const [number, { from, to }] of sentences.entries()) {
      if (shouts[index]?.[number] === true) continue;
      for (let at = from; at < to; at += 1) {
        if (shapes[at] !== shape.word) continue;
        if (((letters[at] ?? 0) & letterForm.capitalFirst) > 0) {
          if (isInside(tokens, at, from)) proper.add(word[at] ?? '');
          continue;
        }
        const number = id[at] ?? 0;
        if (number > 0 && met[number] === true) continue;
        met[number] = true;
        plain.add(word[at] ?? '');
      }
    }
  }
  return { plain, proper, shouts };
}

/** Behind a word, and not behind a mark after which any word may have a capital. */
export const isInside = (tokens: Tokens, at: number, from: number): boolean =>
  at > from && tokens.shape[at - 1] !== shape.digits && !beforeCapitals.has(tokens, at - 1);

const beforeCapitals = wordSet(`“ " ‘ : • * – — · ' ( [ ] # > | - … .`);

function doesShout({ block, tokens, sentences }: NamedBlock, text: string, index: number): boolean {
  const { from, to } = sentences[index] ?? { from: 0, to: 0 };
  let count = 0;
  let small = 0;
  let loud = 0;
  let first = true;
  for (let at = from; at < to; at += 1) {
    if (tokens.shape[at] !== shape.word) continue;
    const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
    const isLarge = isCapital(tokens, at);
    // "For" with a capital inside a line says headline; in lower case it says nothing.
    const counts = openerSet.has(tokens, at) ? isLarge : isLarge || length >= shortest;
    if (!first && counts) {
      count += 1;
      if (!isLarge) small += 1;
      if (isAcronym(tokens, at)) loud += 1;
    }
    first = false;
  }
  // A byline is capitals because it is names; a sentence that ends as one may be, unless all of it is in capitals.
  if (block.kind === 'byline' || count < fewestWords) return false;
  return loud === count || (small < count * plainPart && tokens.word[to - 1] !== '.');
}
