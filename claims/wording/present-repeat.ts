/** Turns two printings of one quantity into a finding: both values, and a way out for each side. */
import { toNumber } from '../arithmetic/exact.ts';
import type { FoundCheck } from '../findings.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { JudgedRepeat } from '../judgement/repeats.ts';
import { findingsAsPrinted, places } from './en-as-printed.ts';
import { presentFix, statedOf } from './present.ts';

export function presentRepeat(
  judged: JudgedRepeat,
  article: ReadArticle,
  frames: readonly Frame[],
): FoundCheck | null {
  const { figures, text } = article;
  const [stated, other] = [figures[judged.stated], figures[judged.other]];
  if (stated === undefined || other?.value == null) return null;
  const kind = article.blocks[frames[judged.stated]?.block ?? -1]?.block.kind ?? '';
  const slice = ({ start, end }: typeof stated): string => text.slice(start, end);
  const under = article.blocks[frames[judged.other]?.block ?? -1]?.block.kind ?? '';
  const said = {
    place: places[kind] ?? '',
    stated: slice(stated),
    there: under === 'cell' ? 'the table' : 'the text',
    other: slice(other),
  };
  const { outcome, code } = judged;
  const agrees = outcome === 'consistent';
  const message = findingsAsPrinted[`repeat.${code ?? outcome}`]?.(said) ?? '';
  const value = toNumber(other.value);
  const end = (edge: typeof other.tight.low): number => (edge === null ? value : toNumber(edge));
  const working = `${said.stated} ${agrees ? '=' : '≠'} ${said.other}`;
  return {
    kind: 'repeat',
    outcome,
    strength: code === null && !agrees ? 'middling' : 'strong',
    stated: statedOf(judged.stated, stated),
    operands: [{ role: 'other', ...statedOf(judged.other, other) }],
    recomputed: {
      value,
      low: end(other.tight.low),
      high: end(other.tight.high),
      ...(other.unit === undefined ? {} : { unit: other.unit }),
    },
    readings: [{ formula: 'other', working, recomputed: value, outcome }],
    working,
    sums: [],
    ...(outcome === 'inconsistent' ? { severity: 'changes-the-story' } : {}),
    ...(code === null ? {} : { diagnosis: { code, message } }),
    message,
    notes: [],
    fixes: judged.fixes.flatMap((fix) => presentFix(fix, article, said)),
  };
}
