/**
 * The two figures of a comparison whose word stands before both: "more nurses (2,300) than teachers (2,500)", "profit
 * beat forecasts: $1.6 billion against the $1.4 billion expected".
 */
import { letterForm } from '../text/tokens.ts';
import { comparatives, quantityWords, superlatives, targets } from '../vocabulary/en/comparisons.ts';
import type { Comparative } from '../vocabulary/en/comparisons.ts';
import type { Scene, Tie } from './compared-scene.ts';

/** From the word to the first figure, and from the first to the second. */
const reach = 7;

/** The earlier of the two figures is the one before `other` in the sentence. */
export function comparedApart(scene: Scene, other: number): Tie | null {
  return bracketed(scene, other) ?? followedBy(scene, other) ?? metForecast(scene, other);
}

const tied = (stated: number, comparative: Comparative, at: number): Tie => ({
  stated,
  comparator: { comparative, at, from: at, pointed: true, isHedge: false },
});

/** `more women (48) than men (52)`, `women (48) outnumber men (52)` */
function bracketed({ article, block, amounts, from }: Scene, other: number): Tie | null {
  const { word } = block.tokens;
  const stated = amounts[amounts.indexOf(other) - 1];
  const [figure, first] = [article.figures[other], article.figures[stated ?? -1]];
  if (stated === undefined || figure === undefined || first === undefined) return null;
  if (word[figure.from - 1] !== '(' || word[first.from - 1] !== '(' || figure.from - first.to > reach + 3)
    return null;
  let close = first.to;
  while (close < first.to + 3 && word[close] !== ')') close += 1;
  const verb = comparatives[word[close + 1] ?? ''];
  if (close < first.to + 3 && verb?.joint === 'verb') return tied(stated, verb, close + 1);
  if (close > first.to + 2 || word[close + 1] !== 'than') return null;
  for (let at = close + 2; at < figure.from - 1; at += 1) if (/^[,;:–—]$/.test(word[at] ?? '')) return null;
  for (let at = first.from - 2; at >= Math.max(from, first.from - reach - 1); at -= 1) {
    const own = word[at] ?? '';
    const comparative = comparatives[own];
    if (quantityWords.has(own) && comparative?.joint === 'than' && word[at + 1] !== 'than')
      return tied(stated, comparative, at);
  }
  return null;
}

/** `most went to Leeds, with 40, followed by York with 30` */
function followedBy({ article, block, amounts, from }: Scene, other: number): Tie | null {
  const { word } = block.tokens;
  const stated = amounts[amounts.indexOf(other) - 1];
  const [figure, first] = [article.figures[other], article.figures[stated ?? -1]];
  if (stated === undefined || figure === undefined || first === undefined) return null;
  if (figure.from - first.to > reach + 4) return null;
  let at = first.to;
  while (at < figure.from && word[at] !== 'followed') at += 1;
  if (word[at + 1] !== 'by' || figure.from - at > reach) return null;
  let isNamed = false;
  for (let step = at + 2; step < figure.from - 1; step += 1) {
    if (/^(?:and|or|;|a|an|only|just|then)$/.test(word[step] ?? '')) return null;
    if (((block.tokens.letters[step] ?? 0) & letterForm.capitalFirst) > 0) isNamed = true;
  }
  if (!isNamed) return null;
  for (let step = first.from - 1; step >= Math.max(from, first.from - 2 * reach); step -= 1) {
    const sign = superlatives[word[step] ?? ''];
    if (word[step] === ';' || word[step] === 'but') return null;
    if (
      sign !== undefined &&
      !(word[step + 1] === 'of' || word[step - 1] === 'at' || word[step + 1] === 'recent')
    )
      return tied(stated, { sign, joint: 'bare', opposite: null }, step);
  }
  return null;
}

/** `beat forecasts: $1.6 billion against …`, `missed estimates of $1.4 billion, at $1.3 billion` */
function metForecast({ article, block, amounts, from }: Scene, second: number): Tie | null {
  const { word } = block.tokens;
  const first = amounts[amounts.indexOf(second) - 1];
  const [early, late] = [article.figures[first ?? -1], article.figures[second]];
  if (first === undefined || early === undefined || late === undefined) return null;
  if (!holdsAgainst(word, early.to, late.from)) return null;
  for (let at = early.from - 1; at >= Math.max(from, early.from - reach - 3); at -= 1) {
    if (lossWords.has(word[at] ?? '')) return null;
    const comparative = comparatives[word[at] ?? ''];
    if (comparative?.joint !== 'verb' && comparative?.joint !== 'bare') continue;
    const aimed = [1, 2, 3].some((step) => at + step < early.from && targets.has(word[at + step] ?? ''));
    const before = word.slice(Math.max(from, at - 6), at).some((one) => lossWords.has(one));
    return aimed && !before ? tied(first, comparative, at) : null;
  }
  return null;
}

/** Their lesser is the better. */
const lossWords: ReadonlySet<string> = new Set(
  'loss losses deficit debt debts cost costs unemployment emissions time times score spending inflation'.split(
    ' ',
  ),
);

/** `against`, `versus` or `compared with`, with an article or a forecast at most between it and the second figure. */
function holdsAgainst(word: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const own = word[at] ?? '';
    const compared = own === 'compared' && /^(?:with|to)$/.test(word[at + 1] ?? '');
    if (!compared && own !== 'against' && own !== 'versus' && own !== 'vs') continue;
    for (let step = at + (compared ? 2 : 1); step < to; step += 1)
      if (
        !/^(?:a|an|the|of|its|about|around|some|forecasts?|estimates?|target|consensus|analysts?|'|’|s)$/.test(
          word[step] ?? '',
        )
      )
        return false;
    return true;
  }
  return false;
}
