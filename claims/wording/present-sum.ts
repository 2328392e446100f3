/** Turns a total and its parts, or shares and their whole, into a finding: the addition set in columns. */
import { toNumber } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import type { Figure } from '../figures/figure.ts';
import type { FoundCheck, Sum, SumLine } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { Judged } from '../judgement/judged.ts';
import * as english from './en.ts';
import type { Said } from './said.ts';
import { listed } from './en-lists.ts';
import { operandsOf, presentFix, recomputedOf, statedOf } from './present.ts';
import { commonScale, inScale, unitText } from './quantities.ts';
import { restyle } from './restyle.ts';

export function presentSum(kind: 'sum' | 'total', judged: Judged, article: ReadArticle): FoundCheck | null {
  const { figures, text } = article;
  const stated = figures[judged.link.stated];
  const parts = judged.link.operands.flatMap(({ figure }) => figures[figure] ?? []);
  const value = judged.recomputed?.value;
  if (stated === undefined || value === undefined) return null;
  const left = leftOut(judged);
  const said = wordsFor(judged, stated, parts, value, text);
  const scale = commonScale(parts);
  const ones = onesOf(judged);
  const addends = [
    ...parts.map((part) => inScale(part.value ?? value, scale)),
    ...(ones === '' ? [] : [ones]),
  ];
  const working = `${addends.join(' + ')} = ${inScale(value, scale)}`;
  const cause = judged.diagnosis && english.diagnoses[judged.diagnosis.code]?.(said);
  const message = cause ?? english.findings[`${kind}.${judged.outcome}`]?.(said) ?? '';
  return {
    kind,
    outcome: judged.outcome,
    strength: judged.link.strength === 'strong' ? 'strong' : 'middling',
    stated: statedOf(judged.link.stated, stated),
    operands: operandsOf(judged, figures),
    ...recomputedOf(judged, stated),
    readings: [{ formula: judged.formula, working, recomputed: toNumber(value), outcome: judged.outcome }],
    working,
    sums: [
      column('recomputed', parts, scale, text, said['recomputed'] ?? '', ones, null),
      ...(left === null ? [] : [column('printed', parts, scale, text, said['stated'] ?? '', ones, left)]),
    ],
    ...(judged.severity === null ? {} : { severity: judged.severity }),
    ...(judged.diagnosis === null ? {} : { diagnosis: { code: judged.diagnosis.code, message } }),
    message,
    notes: judged.notes.map(({ code }) => ({ code, message: english.notes[code]?.(said) ?? '' })),
    fixes: judged.fixes.flatMap((fix) => presentFix(fix, article, said)),
  };
}

/** The addition in columns, without the part that was left out. */
function column(
  label: Sum['label'],
  parts: readonly Figure[],
  scale: number,
  text: string,
  result: string,
  ones: string,
  left: number | null,
): Sum {
  const lines: SumLine[] = [];
  parts.forEach((part, place) => {
    if (place === left || part.value === null) return;
    lines.push({
      operator: lines.length === 0 ? '' : '+',
      operand: place,
      value: inScale(part.value, scale),
      unit: unitText(part, text, scale),
    });
  });
  if (ones !== '') lines.push({ operator: '+', operand: null, value: ones, unit: '' });
  return { label, lines, result };
}

function wordsFor(
  judged: Judged,
  stated: Figure,
  parts: readonly Figure[],
  value: Exact,
  text: string,
): Said {
  const place = [stated, ...parts].reduce(
    (least, { numeral }) => Math.min(least, numeral?.lastPlace ?? 0),
    Infinity,
  );
  const written = (number: Exact): string => restyle(stated, text, number, place, true);
  const band = judged.recomputed?.band;
  const left = parts[leftOut(judged) ?? -1];
  return {
    stated: quoted(stated, text),
    parts: listed(parts.map((part) => quoted(part, text))),
    recomputed: written(value),
    low: band?.low ? restyle(stated, text, band.low, place - 1, true) : '',
    high: band?.high ? restyle(stated, text, band.high, place - 1, true) : '',
    left: left === undefined ? '' : quoted(left, text),
  };
}

/** As written; a word that began a sentence there begins none here. */
export function quoted({ start, end, numeral }: Figure, text: string): string {
  const slice = text.slice(start, end);
  return numeral?.spelled === true ? slice.toLowerCase() : slice;
}

/** The place of the part that the printed total leaves out, or null. */
function leftOut({ diagnosis }: Judged): number | null {
  const formula = diagnosis?.formula;
  if (formula == null || typeof formula === 'string' || !('op' in formula) || formula.op !== '-') return null;
  const [, part] = formula.of;
  return typeof part === 'string' ? Number(part.slice(part.indexOf(' ') + 1)) : null;
}

/** How many items stand for one without a figure, as digits; empty where none does. */
function onesOf({ formula }: Judged): string {
  if (typeof formula === 'string' || !('op' in formula) || formula.op !== '+') return '';
  const [, ones] = formula.of;
  return typeof ones === 'object' && 'constant' in ones ? ones.constant : '';
}
