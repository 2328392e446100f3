/** Turns what was judged into the findings that leave the engine: spans, numbers and sentences. */
import type { Formula } from '../arithmetic/formula.ts';
import {
  absolute,
  add,
  multiply,
  one,
  ratio,
  roundAt,
  toNumber,
  toText,
  whole,
} from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { times } from '../arithmetic/interval.ts';
import { grouped, plain } from '../arithmetic/print.ts';
import type { Figure } from '../figures/figure.ts';
import type { FoundCheck, FoundFix, FoundOperand, Sum } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { placeFor } from '../judgement/fixes.ts';
import type { Judged, NumberFix } from '../judgement/judged.ts';
import { opposites } from '../vocabulary/en/opposites.ts';
import * as english from './en.ts';
import { listed } from './en-lists.ts';
import { lessFixes, lessNote, lessOf } from './less-fixes.ts';
import type { Said } from './said.ts';
import { bandText, commonScale, resultText, unitText } from './quantities.ts';
import { restyle } from './restyle.ts';
import { sumOf, workingOf } from './working.ts';
import type { Setting } from './working.ts';

/** A check whose operands are all printed figures. */
export function presentCheck(kind: string, judged: Judged, article: ReadArticle): FoundCheck | null {
  const { figures, text } = article;
  const stated = figures[judged.link.stated];
  if (stated === undefined) return null;
  const setting = settingOf(judged, figures, text);
  const isSize = sizes.has(kind) || judged.link.operands.some(({ role }) => role === 'change');
  const falls = isSize && judged.falls;
  const formula = upright(judged.formula, falls);
  const said = wordsFor(judged, article);
  const result = said['recomputed'] ?? '';
  const working = `${workingOf(formula, setting)} = ${kind === 'difference' ? result : exactResult(judged, stated, falls)}`;
  const sentence = judged.diagnosis && english.diagnoses[judged.diagnosis.code];
  const less = kind === 'multiple' ? lessOf(judged.link.stated, stated, article) : null;
  const outcome = judged.other?.way === 'less' ? 'factor' : judged.outcome;
  const message = english.findings[`${kind}.${outcome}`]?.(said) ?? '';
  return {
    kind,
    outcome: judged.outcome,
    strength: judged.link.strength === 'strong' ? 'strong' : 'middling',
    stated: statedOf(judged.link.stated, stated),
    operands: operandsOf(judged, figures),
    ...recomputedOf(kind === 'difference' ? sized(judged) : judged, stated),
    readings: [
      {
        formula: judged.formula,
        working,
        recomputed: judged.recomputed ? toNumber(judged.recomputed.value) : 0,
        outcome: judged.other?.houseOutcome ?? judged.outcome,
      },
      ...otherReading(judged, setting),
    ],
    working,
    sums: sumsOf(judged, setting, result, said['printed'] ?? '', falls),
    ...(judged.severity === null ? {} : { severity: judged.severity }),
    ...(judged.diagnosis === null
      ? {}
      : { diagnosis: { code: judged.diagnosis.code, message: sentence?.(said) ?? message } }),
    message: sentence?.(said) ?? message,
    notes: [
      ...judged.notes.map(({ code }) => ({ code, message: english.notes[code]?.(said) ?? '' })),
      ...(less === null ? [] : [lessNote(less, article)]),
    ],
    fixes: [
      ...wordFixes(judged, article),
      ...nameFixes(judged, stated, text),
      ...(less === null
        ? judged.fixes.flatMap((fix) => presentFix(fix, article, said))
        : lessFixes(less, article)),
    ],
  };
}

export function statedOf(number: number, figure: Figure): FoundCheck['stated'] {
  return {
    start: figure.start,
    end: figure.end,
    figure: number,
    value: figure.value && toNumber(figure.value),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
  };
}

export function operandsOf({ link }: Judged, figures: readonly Figure[]): readonly FoundOperand[] {
  return link.operands.flatMap(({ role, figure: number }) => {
    const figure = figures[number];
    return figure === undefined ? [] : [{ role, ...statedOf(number, figure) }];
  });
}

export function recomputedOf(judged: Judged, stated: Figure): Pick<FoundCheck, 'recomputed'> {
  const { recomputed } = judged;
  if (recomputed === null) return {};
  const { value, band } = recomputed;
  return {
    recomputed: {
      value: toNumber(value),
      low: toNumber(band.low ?? value),
      high: toNumber(band.high ?? value),
      ...(judged.diagnosis?.code === 'percent-for-points'
        ? { unit: 'pp' }
        : stated.kind === 'fraction'
          ? { unit: '%' }
          : stated.unit === undefined
            ? {}
            : { unit: stated.unit }),
    },
  };
}

/** A fix as text; the same for every kind of check. */
export function presentFix(fix: NumberFix, { figures, text }: ReadArticle, said: Said): readonly FoundFix[] {
  const figure = figures[fix.figure];
  // `doubled` has no number to put another in.
  if (figure === undefined || (figure.numeral === null && figure.kind === 'multiple')) return [];
  const replacement = restyle(figure, text, fix.value, fix.place, fix.about);
  const given = figures[fix.given ?? -1];
  const words: Said =
    given === undefined ? said : Object.assign({}, said, { given: text.slice(given.start, given.end) });
  return [
    {
      start: figure.start,
      end: figure.end,
      replacement: fix.about && figure.hedge !== 'about' ? `${english.about} ${replacement}` : replacement,
      because: english.becauses[fix.because]?.(words) ?? '',
    },
  ];
}

/** Points that are called per cent, or the other way round, keep their number and change their name. */
function nameFixes({ diagnosis }: Judged, stated: Figure, text: string): readonly FoundFix[] {
  const name =
    diagnosis?.code === 'percent-for-points'
      ? english.pointsName(stated.value !== null && toNumber(stated.value) === 1)
      : diagnosis?.code === 'points-for-percent'
        ? english.percentName
        : null;
  if (name === null || stated.numeral === null) return [];
  const number = text.slice(stated.start, stated.numeral.end);
  const because = english.becauses['right-name']?.({}) ?? '';
  return [{ start: stated.start, end: stated.end, replacement: `${number} ${name}`, because }];
}

function wordFixes({ wordFix }: Judged, article: ReadArticle): readonly FoundFix[] {
  if (wordFix === null) return [];
  const tokens = article.blocks[wordFix.block]?.tokens;
  const word = tokens?.word[wordFix.token] ?? '';
  const replacement = opposites[word];
  if (tokens === undefined || replacement === undefined) return [];
  const start = tokens.start[wordFix.token] ?? 0;
  const end = tokens.end[wordFix.token] ?? 0;
  const capital = article.text.charAt(start) !== word.charAt(0);
  return [
    {
      start,
      end,
      replacement: capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement,
      because: english.becauses['direction']?.({}) ?? '',
    },
  ];
}

/** Kinds whose working has no sign; a difference has none in its result either. */
const sizes: ReadonlySet<string> = new Set(['difference', 'points']);

/** The second honest reading, where it is the one that fits. */
function otherReading({ other }: Judged, setting: Setting): FoundCheck['readings'] {
  if (other == null) return [];
  const working = `${workingOf(other.formula, setting)} = ${plain(other.value)} times`;
  return [{ formula: other.formula, working, recomputed: toNumber(other.value), outcome: 'consistent' }];
}

/** A difference is a size: its direction is in the words. */
function sized(judged: Judged): Judged {
  const { recomputed } = judged;
  if (recomputed === null || !judged.falls) return judged;
  return {
    ...judged,
    recomputed: { value: turned(recomputed.value), band: times(recomputed.band, minusOne) },
  };
}

const minusOne = whole(-1);
const turned = (value: Exact): Exact => multiply(value, minusOne);

/** A change that goes down is printed as a size: `22 ÷ (1,270.32 + 22)` and not with a minus taken away. */
function upright(formula: Formula, falls: boolean): Formula {
  if (
    !falls ||
    typeof formula === 'string' ||
    !('op' in formula) ||
    formula.op === 'sum' ||
    formula.op === 'power' ||
    formula.op === 'root'
  ) {
    return formula;
  }
  const [left, right] = formula.of;
  if (formula.op === '-' && left === 'new' && right === 'old') return { op: '-', of: [right, left] };
  const isTurned = right === 'change' && (formula.op === '-' || formula.op === '+');
  return {
    op: isTurned ? (formula.op === '-' ? '+' : '-') : formula.op,
    of: [upright(left, falls), upright(right, falls)],
  };
}

function settingOf({ link }: Judged, figures: readonly Figure[], text: string): Setting {
  const operands = link.operands.flatMap(({ role, figure: number }) => {
    const figure = figures[number];
    return figure === undefined ? [] : [{ role, figure }];
  });
  const scale = commonScale(operands.map(({ figure }) => figure));
  const named = (role: string): Figure | undefined =>
    operands.find((operand) => operand.role === role)?.figure;
  return {
    values: new Map(operands.map(({ role, figure }) => [role, [figure.value ?? whole(0)]])),
    roles: operands.map(({ role }) => role),
    scale: () => scale,
    unit: (role) => {
      const figure = named(role);
      return figure === undefined ? '' : unitText(figure, text, scale);
    },
  };
}

/** To two decimals, so that the reader sees on which side of the printed number it falls. */
function exactResult({ recomputed, diagnosis }: Judged, stated: Figure, falls: boolean): string {
  if (recomputed === null) return '';
  const text = plain(falls ? absolute(recomputed.value) : recomputed.value);
  if (diagnosis?.code === 'percent-for-points') return `${text} points`;
  if (stated.kind === 'percent' || stated.kind === 'fraction') return `${text} %`;
  return stated.unit === 'x'
    ? `${text} times`
    : stated.kind === 'points'
      ? `${text} ${stated.unit === 'bp' ? 'basis points' : 'points'}`
      : text;
}

function sumsOf(
  judged: Judged,
  setting: Setting,
  result: string,
  printed: string,
  falls: boolean,
): readonly Sum[] {
  const right = sumOf('recomputed', upright(judged.formula, falls), setting, result);
  const wrong = judged.diagnosis?.formula;
  if (wrong === undefined || wrong === null || judged.diagnosis?.code === 'rise-for-fall') return [right];
  return [right, sumOf('printed', upright(wrong, falls), setting, printed)];
}

function wordsFor(judged: Judged, { figures, text, blocks }: ReadArticle): Said {
  const stated = figures[judged.link.stated];
  const words: Record<string, string> = {};
  if (stated === undefined) return words;
  const slice = (number: number): string => text.slice(figures[number]?.start, figures[number]?.end);
  for (const { role, figure } of judged.link.operands) words[role] = slice(figure);
  const slices = judged.link.operands.map(({ figure }) => slice(figure));
  words['operands'] = listed(slices);
  if (slices.length === 1) words['alone'] = '';
  words['stated'] = slice(judged.link.stated);
  words['before'] = words['old'] === undefined ? '' : `, ${words['old']}`;
  words['new'] ??= 'the new figure';
  words['old'] ??= 'what it was before';
  const place = stated.numeral?.lastPlace ?? 0;
  if (judged.recomputed !== null) {
    const size = absolute(judged.recomputed.value);
    const wrongWay = judged.diagnosis?.code === 'rise-for-fall' && judged.recomputed.value.n < 0;
    words['recomputed'] =
      judged.diagnosis?.code === 'percent-for-points'
        ? `${plain(size)} ${english.pointsName(plain(size) === '1')}`
        : `${wrongWay ? '−' : ''}${resultText(stated, text, size, placeFor(stated, size))}`;
    const flipped = judged.recomputed.value.n < 0;
    const band = judged.recomputed.band;
    const upright =
      flipped && band.low && band.high ? { low: absolute(band.high), high: absolute(band.low) } : band;
    const outwards = place < 0 || stated.kind === 'money' ? place : 0;
    Object.assign(
      words,
      bandText(upright, outwards, (end) => resultText(stated, text, end, outwards)),
    );
  }
  words['size'] = judged.recomputed === null ? '' : plain(absolute(judged.recomputed.value));
  words['printed'] = stated.value === null ? '' : resultText(stated, text, stated.value, place);
  words['roughest'] = roughest(judged, figures, text);
  words['other'] = judged.diagnosis?.figure === undefined ? '' : slice(judged.diagnosis.figure);
  words['ratio'] = ratioText(judged);
  if (judged.falls) words['falls'] = '';
  if (judged.wordFix !== null)
    words['word'] = blocks[judged.wordFix.block]?.tokens.word[judged.wordFix.token] ?? '';
  return words;
}

function roughest({ link }: Judged, figures: readonly Figure[], text: string): string {
  let best: Figure | undefined;
  for (const { figure: number } of link.operands) {
    const figure = figures[number];
    if (
      figure !== undefined &&
      (best === undefined || (figure.numeral?.digits ?? 9) < (best.numeral?.digits ?? 9))
    )
      best = figure;
  }
  return best === undefined ? '' : text.slice(best.start, best.end);
}

/** How many times the old figure the new one is, also where only the change between them is printed. */
function ratioText({ recomputed }: Judged): string {
  const hundredth = ratio(1, 100);
  return recomputed === null
    ? ''
    : grouped(toText(plainRounded(add(multiply(recomputed.value, hundredth), one))));
}

const plainRounded = (value: Exact): Exact => {
  return roundAt(value, -2);
};
