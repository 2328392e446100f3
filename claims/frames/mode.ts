/** Whether a figure is asserted at all, or quoted, forecast, or said under a condition. */
import type { Figure } from '../figures/figure.ts';
import { conditionalWords, forecastWords } from '../vocabulary/en/cues.ts';
import type { Frame } from './frame.ts';
import type { ReadBlock } from './reading.ts';

/** By place in `figures`, which are the figures of the block; `sentences` are the numbers of theirs. */
export function modesOf(
  block: ReadBlock,
  figures: readonly Figure[],
  sentences: readonly number[],
): readonly Frame['mode'][] {
  const clauses = new Map<string, { readonly condition: boolean; readonly forecast: number }>();
  let quote = 0;
  return figures.map((figure, place) => {
    while ((block.quotes[quote]?.to ?? Infinity) < figure.to) quote += 1;
    const around = block.quotes[quote];
    if (around !== undefined && around.from <= figure.from && figure.to <= around.to) return 'quoted';
    const sentence = sentences[place] ?? 0;
    const clause = block.clauses[figure.from] ?? 0;
    const key = `${sentence}/${clause}`;
    const known = clauses.get(key) ?? readClause(block, sentence, clause);
    clauses.set(key, known);
    if (known.condition) return 'conditional';
    return known.forecast < figure.from ? 'forecast' : 'asserted';
  });
}

/** Whether a clause sets a condition, and the first of its tokens that looks ahead. */
function readClause(
  block: ReadBlock,
  sentence: number,
  clause: number,
): { readonly condition: boolean; readonly forecast: number } {
  const { from, to } = block.sentences[sentence] ?? { from: 0, to: 0 };
  let condition = false;
  let forecast = Infinity;
  for (let at = from; at < to; at += 1) {
    if (block.clauses[at] !== clause) continue;
    const word = block.tokens.word[at] ?? '';
    if (conditionalWords.has(word) || (word === 'were' && at === from)) condition = true;
    if (forecast === Infinity && forecastWords.has(word)) forecast = at;
  }
  return { condition, forecast };
}
