/** Turns a range in the wrong order into a finding, with its ends changed about or the lost scale put back. */
import type { Figure } from '../figures/figure.ts';
import type { FoundCheck, FoundFix } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { JudgedRange } from '../judgement/ranges.ts';
import { becausesAsPrinted, findingsAsPrinted } from './en-as-printed.ts';
import { statedOf } from './present.ts';

export function presentRange(judged: JudgedRange, { figures, text }: ReadArticle): FoundCheck | null {
  const [first, second] = [figures[judged.first], figures[judged.second]];
  const number = judged.figure ?? judged.first;
  const stated = figures[number];
  if (first === undefined || second === undefined || stated === undefined) return null;
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);
  const message =
    findingsAsPrinted[`range.${judged.code}`]?.({ first: slice(first), second: slice(second) }) ?? '';
  const role = (name: string, figure: number, of: Figure) => ({ role: name, ...statedOf(figure, of) });
  return {
    kind: 'range',
    outcome: 'inconsistent',
    strength: 'strong',
    stated: statedOf(number, stated),
    operands: [
      ...(judged.figure === null ? [] : [role('first', judged.first, first)]),
      role('second', judged.second, second),
    ],
    readings: [],
    working: `${slice(first)} > ${slice(second)}`,
    sums: [],
    severity: 'changes-the-story',
    diagnosis: { code: judged.code, message },
    message,
    notes: [],
    fixes: judged.code === 'reversed' ? changedAbout(first, second, text) : scaled(first, second, text),
  };
}

/** The numerals change places where both ends share a scale, else the whole ends do. */
function changedAbout(first: Figure, second: Figure, text: string): readonly FoundFix[] {
  const scaleOf = ({ numeral }: Figure): string =>
    numeral?.scale == null ? '' : text.slice(numeral.scale.start, numeral.scale.end);
  const [a, b] = [first.numeral, second.numeral];
  const shared = scaleOf(first) === '' || scaleOf(first) === scaleOf(second);
  const [one, two] = a !== null && b !== null && shared ? [a.bare, b.bare] : [first, second];
  const between = text.slice(one.end, two.start);
  const because = becausesAsPrinted['in-order']?.({}) ?? '';
  return [
    {
      start: first.start,
      end: second.end,
      replacement: `${text.slice(first.start, one.start)}${text.slice(two.start, two.end)}${between}${text.slice(one.start, one.end)}${text.slice(two.end, second.end)}`,
      because,
    },
  ];
}

/** The second end with the scale of the first: `$7` as `$7 million`. */
function scaled(first: Figure, second: Figure, text: string): readonly FoundFix[] {
  const [a, b] = [first.numeral, second.numeral];
  if (a === null || b === null || a.scale === null) return [];
  const scale = text.slice(a.bare.end, a.scale.end);
  const replacement = `${text.slice(second.start, b.end)}${scale}${text.slice(b.end, second.end)}`;
  const because = becausesAsPrinted['scale-lost']?.({ scale: scale.trim() }) ?? '';
  return [{ start: second.start, end: second.end, replacement, because }];
}
