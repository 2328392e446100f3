/** Turns a judged comparison into a finding: the two figures side by side, and the opposite word as the way out. */
import { compare, toNumber } from '../arithmetic/exact.ts';
import type { FoundCheck, FoundFix } from '../findings.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { JudgedComparison } from '../judgement/comparisons.ts';
import { becausesAsPrinted, findingsAsPrinted } from './en-as-printed.ts';
import type { Said } from './said.ts';
import { statedOf } from './present.ts';

export function presentComparison(
  { comparison, outcome }: JudgedComparison,
  article: ReadArticle,
  frames: readonly Frame[],
): FoundCheck | null {
  const { figures, text } = article;
  const [stated, other] = [figures[comparison.stated], figures[comparison.other]];
  if (stated?.value == null || other?.value == null) return null;
  const tokens = article.blocks[frames[comparison.other]?.block ?? -1]?.tokens;
  const { at, comparative } = comparison.comparator;
  const word = { start: tokens?.start[at] ?? 0, end: tokens?.end[at] ?? 0 };
  const order = compare(stated.value, other.value);
  const said: Said = {
    stated: text.slice(stated.start, stated.end),
    other: text.slice(other.start, other.end),
    word: text.slice(word.start, word.end),
    side: order < 0 ? 'lower' : order > 0 ? 'higher' : 'same',
  };
  const objects = outcome === 'inconsistent';
  const sign = order < 0 ? '<' : order > 0 ? '>' : '=';
  const working = `${said['stated']} ${sign} ${said['other']}`;
  const message = findingsAsPrinted[objects ? 'comparison.reversed' : `comparison.${outcome}`]?.(said) ?? '';
  return {
    kind: 'comparison',
    outcome,
    strength: 'strong',
    stated: statedOf(comparison.stated, stated),
    operands: [{ role: 'other', ...statedOf(comparison.other, other) }],
    readings: [{ formula: 'other', working, recomputed: toNumber(other.value), outcome }],
    working,
    sums: [],
    ...(objects ? { severity: 'changes-the-story', diagnosis: { code: 'reversed', message } } : {}),
    message,
    notes: [],
    fixes: objects && order !== 0 ? turned(word, said, comparative.opposite, stated.kind === 'number') : [],
  };
}

/** The opposite word, in the case of the one that stands there; countable things are fewer, not less. */
function turned(
  { start, end }: { readonly start: number; readonly end: number },
  said: Said,
  opposite: string | null,
  counted: boolean,
): readonly FoundFix[] {
  if (opposite === null) return [];
  const plain = opposite === 'less' && counted ? 'fewer' : opposite;
  const first = said['word']?.charAt(0) ?? '';
  const capital = first !== first.toLowerCase();
  const replacement = capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  return [{ start, end, replacement, because: becausesAsPrinted['other-way']?.(said) ?? '' }];
}
