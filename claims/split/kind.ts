/** What a claim is: a quantity, a comparison, a rank, a forecast … decided by its figures and by the words round them. */
import type { Figure } from '../figures/figure.ts';
import type { ClaimKind, Voice } from '../findings.ts';
import type { ReadBlock } from '../frames/reading.ts';
import { isCapital } from '../names/name.ts';
import type { Stretch } from '../text/sentences.ts';
import { wordSet } from '../text/word-set.ts';
import type { WordSet } from '../text/word-set.ts';
import {
  causeWords,
  comparisonWords,
  forecastBeforeTo,
  forecastWords,
  notForecastBefore,
  notForecastBehind,
  opinionPairs,
  opinionWords,
  timesToCome,
} from '../vocabulary/en/claims.ts';

const quantities = new Set([
  'money',
  'percent',
  'points',
  'multiple',
  'fraction',
  'measure',
  'temperature',
  'number',
  'range',
]);

/** Whether the word at a token, which stands in no figure, says so. */
type Sign = (block: ReadBlock, text: string, at: number, stretch: Stretch) => boolean;

export function kindOf(
  block: ReadBlock,
  text: string,
  stretch: Stretch,
  figures: readonly Figure[],
  voice: Voice,
  isRank: boolean,
): ClaimKind {
  const has = (words: WordSet, sign: Sign): boolean => {
    let next = 0;
    for (let at = stretch.from; at < stretch.to; at += 1) {
      if (!words.has(block.tokens, at)) continue;
      while ((figures[next]?.to ?? Infinity) <= at) next += 1;
      if ((figures[next]?.from ?? Infinity) > at && sign(block, text, at, stretch)) return true;
    }
    return false;
  };
  const counted = figures.some(({ kind }) => quantities.has(kind));
  if (voice === 'quoted') return 'quotation';
  if (has(forecasting, isForecast)) return 'forecast';
  if (counted) return has(comparing, always) ? 'comparison' : 'quantity';
  if (isRank) return 'rank';
  if (has(opining, isOpinion)) return 'opinion';
  if (has(causing, always)) return 'cause';
  return figures.some(({ kind }) => kind === 'date' || kind === 'year') ? 'event' : 'other';
}

/** The words at which a sign is looked for. */
const forecasting = wordSet([...forecastWords, ...forecastBeforeTo, 'next', 'may']);
const opining = wordSet([...opinionWords, ...[...opinionPairs].map((pair) => pair.split(':')[0] ?? '')]);
const comparing = wordSet(comparisonWords);
const causing = wordSet(causeWords);
const always: Sign = () => true;

/** "will rise", "plans to build", "over the next four years"; not "the will", "than expected", "might have been". */
function isForecast(block: ReadBlock, text: string, at: number, { from }: Stretch): boolean {
  const { word } = block.tokens;
  const name = word[at] ?? '';
  const [before, behind] = [at > from ? (word[at - 1] ?? '') : '', word[at + 1] ?? ''];
  if (name === 'next') return before === 'the' ? word[at - 2] === 'over' : timesToCome.has(behind);
  // "May" is a month, and a name.
  if (name === 'may' && isCapital(block.tokens, at)) return false;
  if (forecastWords.has(name)) {
    const isRefusal = name === 'would' && behind === 'not';
    return !isRefusal && !notForecastBehind.has(before) && !notForecastBefore.has(behind);
  }
  if (!forecastBeforeTo.has(name) || behind !== 'to') return false;
  // "going to the island" is a way, "going to rise" a forecast.
  const next = word[at + 2] ?? '';
  return !['the', 'a', 'an', 'its', 'his', 'her', 'their'].includes(next) && !isCapital(block.tokens, at + 2);
}

/** "should be closed", "in my view"; not "Should the ferry sink, …", which is a condition. */
function isOpinion(block: ReadBlock, text: string, at: number, { from }: Stretch): boolean {
  const { word } = block.tokens;
  const name = word[at] ?? '';
  if (opinionPairs.has(`${name}:${word[at + 1] ?? ''}`)) return true;
  if (!opinionWords.has(name)) return false;
  // "It should be noted" is no more than "note".
  if (name === 'should')
    return (
      at > from &&
      !/^(?:noted|confused|remembered|said)$/.test(word[at + (word[at + 1] === 'not' ? 3 : 2)] ?? '')
    );
  return at === from || !isCapital(block.tokens, at);
}
