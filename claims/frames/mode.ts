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
  const clauses = new Map<number, ReadonlyMap<number, ReadClause>>();
  let quote = 0;
  return figures.map((figure, place) => {
    while ((block.quotes[quote]?.to ?? Infinity) < figure.to) quote += 1;
    const around = block.quotes[quote];
    if (around !== undefined && around.from <= figure.from && figure.to <= around.to) return 'quoted';
    const sentence = sentences[place] ?? 0;
    const read = clauses.get(sentence) ?? readClauses(block, sentence);
    clauses.set(sentence, read);
    const known = read.get(block.clauses[figure.from] ?? 0) ?? plain;
    if (known.condition) return 'conditional';
    return known.forecast < figure.from ? 'forecast' : 'asserted';
  });
}

/** Whether a clause sets a condition, and the first of its tokens that looks ahead. */
interface ReadClause {
  readonly condition: boolean;
  readonly forecast: number;
}

const plain: ReadClause = { condition: false, forecast: Infinity };

/** By number of the clause; all clauses of a sentence in one walk, however many there are. */
function readClauses(block: ReadBlock, sentence: number): ReadonlyMap<number, ReadClause> {
  const { from, to } = block.sentences[sentence] ?? { from: 0, to: 0 };
  const read = new Map<number, ReadClause>();
  for (let at = from; at < to; at += 1) {
    const word = block.tokens.word[at] ?? '';
    const condition = conditionalWords.has(word) || (word === 'were' && at === from);
    const ahead = forecastWords.has(word);
    if (!condition && !ahead) continue;
    const clause = block.clauses[at] ?? 0;
    const before = read.get(clause) ?? plain;
    read.set(clause, {
      condition: before.condition || condition,
      forecast: ahead && before.forecast === Infinity ? at : before.forecast,
    });
  }
  return read;
}
