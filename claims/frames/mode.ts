/** Whether a figure is asserted at all, or quoted, forecast, said under a condition, or only an example. */
import type { Figure } from '../figures/figure.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import {
  behindForecastNouns,
  conditionalWords,
  forecastNouns,
  forecastWords,
} from '../vocabulary/en/cues.ts';
import { articles, examplePhrases } from '../vocabulary/en/nouns.ts';
import type { Frame } from './frame.ts';
import type { ReadBlock } from './reading.ts';

/** By place in `figures`, which are the figures of the block; `sentences` are the numbers of theirs. */
export function modesOf(
  text: string,
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
    const read = clauses.get(sentence) ?? readClauses(text, block, sentence);
    clauses.set(sentence, read);
    const known = read.get(block.clauses[figure.from] ?? 0) ?? plain;
    if (known.condition) return 'conditional';
    if (known.forecast < figure.from) return 'forecast';
    return known.example < figure.from ? 'example' : 'asserted';
  });
}

/** Whether a clause sets a condition, the first of its tokens that looks ahead, and the first that opens an example. */
interface ReadClause {
  readonly condition: boolean;
  readonly forecast: number;
  readonly example: number;
}

const exampleSet = phraseSet(examplePhrases);
/** Most words say none of this. */
const telling = wordSet([
  ...conditionalWords,
  ...forecastWords,
  'were',
  ...examplePhrases.map(([first]) => first ?? ''),
]);

const plain: ReadClause = { condition: false, forecast: Infinity, example: Infinity };

/** By number of the clause; all clauses of a sentence in one walk, however many there are. */
function readClauses(text: string, block: ReadBlock, sentence: number): ReadonlyMap<number, ReadClause> {
  const { from, to } = block.sentences[sentence] ?? { from: 0, to: 0 };
  const read = new Map<number, ReadClause>();
  for (let at = from; at < to; at += 1) {
    if (!telling.has(block.tokens, at)) continue;
    const word = block.tokens.word[at] ?? '';
    const condition = conditionalWords.has(word) || (word === 'were' && at === from);
    const ahead = forecastWords.has(word) && looksAhead(text, block, at, from);
    const example = exampleSet.beginsAt(block.tokens, at) > 0;
    if (!condition && !ahead && !example) continue;
    const clause = block.clauses[at] ?? 0;
    const before = read.get(clause) ?? plain;
    read.set(clause, {
      condition: before.condition || condition,
      forecast: ahead && before.forecast === Infinity ? at : before.forecast,
      example: example && before.example === Infinity ? at : before.example,
    });
  }
  return read;
}

/**
 * `May` within a sentence is the month, what is better than expected has come to pass, and a pension plan or a target date foresees nothing. */
function looksAhead(text: string, { tokens }: ReadBlock, at: number, from: number): boolean {
  const word = tokens.word[at] ?? '';
  const first = text.charAt(tokens.start[at] ?? 0);
  if (word === 'may') return at === from || first === first.toLowerCase();
  if (tokens.word[at - 1] === 'than' || (tokens.word[at - 1] === '-' && tokens.word[at - 2] === 'than'))
    return false;
  if (!forecastNouns.has(word)) return true;
  return articles.has(tokens.word[at - 1] ?? '') || behindForecastNouns.has(tokens.word[at + 1] ?? '');
}
