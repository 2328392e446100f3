/** Holds what the reader made of a passage against what is known of it. Knows no file and prints nothing. */
import type { FoundFigure } from '../../claims/index.ts';
import type { GoldFigure, GoldKind, KnownPassage } from './figures-gold.ts';

/** How one known figure was read. */
export interface Scored {
  readonly passage: KnownPassage;
  readonly gold: GoldFigure;
  readonly mine: FoundFigure | null;
  /** The digits, or for a figure in words one inside the other: hedges and nouns may be in or out. */
  readonly isSameNumeral: boolean;
  readonly isSameSpan: boolean;
  /** True where nothing is known. */
  readonly isRightValue: boolean;
  readonly isRightUnit: boolean;
}

export const isStrict = (one: Scored): boolean => one.isSameNumeral && one.isRightValue && one.isRightUnit;

export function score(passage: KnownPassage, figures: readonly FoundFigure[]): readonly Scored[] {
  return passage.golds.map((gold) => {
    const mine = bestAt(passage.text, gold, figures);
    return {
      passage,
      gold,
      mine,
      isSameNumeral: mine !== null && isSameNumeral(passage.text, gold, mine),
      isSameSpan: mine?.start === gold.start && mine.end === gold.end,
      isRightValue: mine !== null && isRightValue(gold, mine),
      isRightUnit: mine !== null && isRightUnit(gold, mine),
    };
  });
}

/** The figure that shares most with the place; an end of a range rather than the range. */
function bestAt(text: string, gold: GoldFigure, figures: readonly FoundFigure[]): FoundFigure | null {
  const shared = (one: FoundFigure): number => Math.min(one.end, gold.end) - Math.max(one.start, gold.start);
  const rank = (one: FoundFigure): number =>
    shared(one) + (isSameNumeral(text, gold, one) ? 1_000 : 0) - (one.kind === 'range' ? 0.5 : 0);
  return figures
    .filter((one) => shared(one) > 0)
    .reduce<FoundFigure | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
}

const digitsIn = (text: string): string => (text.match(/\d(?:[\d.,]*\d)?/g) ?? []).join(' ');

function isSameNumeral(text: string, gold: GoldFigure, mine: FoundFigure): boolean {
  const theirs = digitsIn(text.slice(gold.start, gold.end));
  const ours = digitsIn(text.slice(mine.start, mine.end));
  if (theirs !== '' || ours !== '') return theirs === ours;
  return (
    (mine.start <= gold.start && gold.end <= mine.end) || (gold.start <= mine.start && mine.end <= gold.end)
  );
}

function isRightValue(gold: GoldFigure, mine: FoundFigure): boolean {
  if (gold.kind === 'date') return gold.date === undefined || mine.date === gold.date || isYear(gold, mine);
  if (gold.value === null) return true;
  return mine.value !== null && isEqual(gold.value, mine.exact ?? String(mine.value));
}

/** A year may be kept as a number too. */
const isYear = (gold: GoldFigure, mine: FoundFigure): boolean =>
  mine.kind === 'year' && String(mine.value) === gold.date;

const unitless: ReadonlySet<string> = new Set(['money', 'percent', 'points', 'multiple', 'date', 'year']);

function isRightUnit(gold: GoldFigure, mine: FoundFigure): boolean {
  if (gold.kind === 'date') return mine.kind === 'date' || mine.kind === 'year' || isRelative(gold, mine);
  if (gold.unit === undefined) return true;
  if (gold.unit === null) return !unitless.has(mine.kind);
  return mine.unit === gold.unit;
}

/** "the next four years" is the duration, which is resolved like a date. */
const isRelative = (gold: GoldFigure, mine: FoundFigure): boolean =>
  gold.date === undefined && mine.kind === 'duration';

/** Without the sign, which is a word outside the figure in most that is known. */
function isEqual(theirs: string, ours: string): boolean {
  const [a, b] = [ratioOf(theirs), ratioOf(ours)];
  return a.n * b.d === b.n * a.d;
}

interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** "5.3e21", "1/3", "117.9/100" and "-4" without the sign. */
function ratioOf(written: string): Ratio {
  const [over = '', under = '1'] = written.replace(/^[-−+]/, '').split('/');
  const [a, b] = [decimalOf(over), decimalOf(under)];
  return { n: a.n * b.d, d: a.d * b.n };
}

function decimalOf(written: string): Ratio {
  const [mantissa = '0', exponent = '0'] = written.toLowerCase().split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  const power = Number(exponent) - part.length;
  const n = BigInt(whole + part);
  return power >= 0 ? { n: n * 10n ** BigInt(power), d: 1n } : { n, d: 10n ** BigInt(-power) };
}

export interface Tally {
  readonly kind: GoldKind | 'all';
  readonly known: number;
  readonly found: number;
  readonly sameNumeral: number;
  readonly sameSpan: number;
  readonly value: number;
  readonly unit: number;
  readonly strict: number;
}

/** One line a kind, and one for all. */
export function tally(scored: readonly Scored[]): readonly Tally[] {
  const kinds = [...new Set(scored.map(({ gold }) => gold.kind))];
  const groups = [...kinds.map((kind) => ({ kind, of: scored.filter(({ gold }) => gold.kind === kind) }))];
  return [...groups, { kind: 'all' as const, of: scored }].map(({ kind, of }) => ({
    kind,
    known: of.length,
    found: of.filter(({ mine }) => mine !== null).length,
    sameNumeral: of.filter((one) => one.isSameNumeral).length,
    sameSpan: of.filter((one) => one.isSameSpan).length,
    value: of.filter((one) => one.isRightValue).length,
    unit: of.filter((one) => one.isRightUnit).length,
    strict: of.filter(isStrict).length,
  }));
}
