/** Reads ranks: `21st`, `sixth`, `twenty-first`. Ordinals that are part of a name or an idiom are none. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { firstThings, superlativesBehind } from '../vocabulary/en/ordinals.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { isInName } from './names.ts';
import { isDash, markAt, numeral } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { factsAt, ids } from './words.ts';
import { written } from './written.ts';
import type { Draft } from './written.ts';

const suffixes = wordSet('st nd rd th');
const secondBefore = wordSet('the its their his her for ranked placed finished came');
const secondBehind = wordSet(superlativesBehind);
const idioms = wordSet(firstThings);
const [atWord, dash, eleventh, hour] = ids('at - eleventh hour');

/** `21st`, `5th`. */
export function readOrdinal(tokens: Tokens, given: Numeral): Draft | null {
  if (given.spelled || given.decimals > 0 || given.scale !== 0 || !touches(tokens, given.to - 1)) return null;
  if (!suffixes.has(tokens, given.to) || !endsSo(tokens, given)) return null;
  return written(tokens, 'ordinal', given.from, given.to + 1, given, '');
}

const [st, nd, rd] = ids('st nd rd');

/** `21st` but no `15st`, which are stones: the suffix is that of the last digit. */
function endsSo(tokens: Tokens, { mantissa, to }: Numeral): boolean {
  const id = idAt(tokens, to);
  const last = mantissa % 10;
  const teen = mantissa % 100 > 10 && mantissa % 100 < 20;
  if (id === st) return last === 1 && !teen;
  if (id === nd) return last === 2 && !teen;
  return id !== rd || (last === 3 && !teen);
}

/** `sixth`, `twenty-first`; `second` only where it cannot be a moment or a verb. */
export function readOrdinalWord(tokens: Tokens, at: number, text: string): Draft | null {
  const facts = factsAt(tokens, at);
  let rank = facts.ordinal;
  let to = at + 1;
  if (rank === 0 && facts.level === 3 && idAt(tokens, at + 1) === dash) {
    const unit = factsAt(tokens, at + 2).ordinal;
    if (unit > 0 && unit < 10) {
      rank = facts.number + unit;
      to = at + 3;
    }
  }
  if (rank === 0 || isIdiom(tokens, at, to, text)) return null;
  if (rank === 2 && to === at + 1 && !secondBefore.has(tokens, at - 1) && !secondBehind.has(tokens, at + 1))
    return null;
  const made = numeral(
    tokens,
    { from: at, to, mantissa: rank, digits: rank < 10 ? 1 : 2, spelled: true },
    null,
  );
  return written(tokens, 'ordinal', at, to, made, '');
}

/** `first-class`, `third party`, `at first`, `the Third Man`, `the eleventh hour`. */
function isIdiom(tokens: Tokens, at: number, to: number, text: string): boolean {
  if (isDash(markAt(tokens, to, text)) && touches(tokens, to - 1)) return !secondBehind.has(tokens, to + 1);
  if (idioms.has(tokens, to) || isInName(tokens, at, text)) return true;
  if (idAt(tokens, at) === eleventh && idAt(tokens, to) === hour) return true;
  return idAt(tokens, at - 1) === atWord && tokens.shape[to] !== 1;
}
