/** Turns a malformed number into a finding: it has no value, and each way in which it may have been meant is a fix. */
import type { FoundCheck } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { JudgedMalformed } from '../judgement/malformed.ts';
import { becausesAsPrinted, findingsAsPrinted } from './en-as-printed.ts';
import { statedOf } from './present.ts';

export function presentMalformed(judged: JudgedMalformed, { figures, text }: ReadArticle): FoundCheck | null {
  const figure = figures[judged.figure];
  if (figure === undefined) return null;
  const printed = text.slice(figure.start, figure.end);
  const { slip } = judged;
  const said = { stated: printed, odd: String(judged.odd ?? ''), value: judged.value ?? '' };
  const working = slip.by === 'groups' ? slip.groups.join(' · ') : `${printed} = ${judged.value ?? ''}`;
  return {
    kind: 'malformed',
    outcome: 'inconsistent',
    strength: 'strong',
    stated: statedOf(judged.figure, figure),
    operands: [],
    readings: [],
    working,
    sums: [],
    severity: 'changes-the-story',
    message: findingsAsPrinted[`malformed.${slip.by}`]?.(said) ?? '',
    notes: [],
    fixes: judged.ways.map(({ start, end, replacement, because }) => ({
      start: figure.start,
      end: figure.end,
      replacement: `${text.slice(figure.start, start)}${replacement}${text.slice(end, figure.end)}`,
      because: becausesAsPrinted[because]?.({ kept: replacement }) ?? '',
    })),
  };
}
