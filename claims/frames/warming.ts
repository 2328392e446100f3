/** Whether a temperature is a level or a difference of two, as far as the words beside it say. */
import type { Figure } from '../figures/figure.ts';
import { shape } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { notChanges } from '../vocabulary/en/not-changes.ts';
import {
  differenceBefore,
  differenceBehind,
  differenceNouns,
  levelBefore,
  usualLevels,
  warmingBefore,
  warmingNouns,
} from '../vocabulary/en/temperatures.ts';
import { hedgePhrases } from './hedge-phrases.ts';

export type TemperatureSense = 'level' | 'difference' | 'either';

/** Of a temperature, or a range of them, that is given again: the words before the first and behind the second. */
export function temperatureSense(
  tokens: Tokens,
  first: Pick<Figure, 'from'>,
  second: Pick<Figure, 'to'>,
): TemperatureSense {
  if (isDifferenceBehind(tokens, second.to)) return 'difference';
  const at = behindHedges(tokens, first.from - 1);
  const before = tokens.word[at] ?? '';
  const passed = tokens.word[first.from - 1] ?? '';
  if (isOfWarming(tokens, at)) return 'difference';
  // `rose above 40C` and `warm up to 25C`, but `a rise below 2C` and `rise up to 3C`.
  if (at < first.from - 1 && differenceBefore.has(before) && before !== 'by' && marksLevel.has(passed))
    return 'either';
  if (passed === 'be' || passed === 'is' || passed === 'was') {
    for (let place = first.from - 2; place >= 0 && place > first.from - 14; place -= 1) {
      if (tokens.shape[place] === shape.mark) break;
      if (tokens.word[place] === 'difference') return 'difference';
    }
  }
  if (before === 'of' && differenceNouns.has(tokens.word[at - 1] ?? '')) return 'difference';
  // `warmer than 30C`
  if (differenceBehind.has(before) && tokens.word[at + 1] === 'than') return 'level';
  if (differenceBefore.has(before)) return 'difference';
  return levelBefore.has(before) && !isPutOnWarming(tokens, at) ? 'level' : 'either';
}

/** `the long-term warming is put at 1.3C`, `keep the rise in temperatures below 2C`: so many tokens before, in one clause. */
const reach = 10;

function isPutOnWarming({ word, shape: shapes }: Tokens, at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - reach; place -= 1) {
    const found = word[place] ?? '';
    if (warmingNouns.has(found)) return true;
    if ((found === 'rise' || found === 'increase') && word[place + 1] === 'in') return true;
    if (shapes[place] === shape.mark && found !== '-') return false;
  }
  return false;
}

/** Read as hedges, they may say where the new level lies. */
const marksLevel: ReadonlySet<string> = new Set(['above', 'below', 'over', 'under', 'past', 'beyond', 'to']);

/** `(5.4 °F) warmer`, `(9F) above average`, `(4F) of warming`: closing marks and a hyphen are passed over. */
function isDifferenceBehind(tokens: Tokens, from: number): boolean {
  let at = from;
  while ([')', ']', '-'].includes(tokens.word[at] ?? '')) at += 1;
  const [first = '', second = ''] = [tokens.word[at], tokens.word[at + 1]];
  if (differenceBehind.has(first)) return true;
  if (first === 'above' || first === 'below') return usualLevels.has(second);
  if (first === 'of' || first === 'in') {
    const what = second === 'global' ? tokens.word[at + 2] : second;
    return what === 'warming' || what === 'cooling';
  }
  return /^(?:temperature|sea|average|global|annual|overall)$/.test(first) && differenceBehind.has(second);
}

/** `limit warming to 1.5C`, `keep global warming well below 2C`. */
function isOfWarming(tokens: Tokens, at: number): boolean {
  let place = at;
  if (['to', 'below', 'under', 'at', 'within'].includes(tokens.word[place] ?? '')) place -= 1;
  if (['well', 'just'].includes(tokens.word[place] ?? '')) place -= 1;
  return tokens.word[place] === 'warming' && warmingBefore.has(tokens.word[place - 1] ?? '');
}

/** The token before the words of doubt: "by as much as", "of up to about". */
function behindHedges(tokens: Tokens, from: number): number {
  let at = from;
  for (;;) {
    const hedge = hedgePhrases.endsBefore(tokens, at + 1);
    if (hedge > 0) at -= hedge;
    else if (at > 0 && notChanges.hedges.has(tokens.word[at] ?? '')) at -= 1;
    else return at;
  }
}
