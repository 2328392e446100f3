/** Figures as they leave the engine: plain values, doubles beside exact text, and sentences for what was assumed. */
import { toNumber } from '../arithmetic/exact.ts';
import { toFigure } from '../figures/figure.ts';
import { isWordOfItsOwn } from '../figures/precision.ts';
import { placesIn, readText } from '../figures/read.ts';
import { publicationDay, resolveDate } from '../figures/resolve.ts';
import { startSettling } from '../figures/settle.ts';
import { exactText, worthOf } from '../figures/value.ts';
import type { Written } from '../figures/written.ts';
import type { FoundFigure } from '../findings.ts';
import * as english from './en.ts';

/**
 * All figures of a text, read and no more. Each is presented as soon as it is read, so that what was read of it need not
 * be kept; only the currency of a name that several bear is put right at the end.
 */
export function presentAll(text: string, publishedOn: string | undefined): readonly FoundFigure[] {
  const published = publicationDay(publishedOn);
  const settling = startSettling(() => placesIn(text));
  const found: Mutable<FoundFigure>[] = [];
  const choices: (readonly string[] | null)[] = [];
  readText(text, (figure) => {
    settling.see(figure);
    choices.push(figure.choices);
    const account = figure.kind === 'identifier' ? 'ignored' : 'stated';
    found.push(presentFigure(resolveDate(figure, published), text, account, undefined));
  });
  const units = settling.units();
  found.forEach((figure, place) => {
    const unit = units.get(choices[place] ?? none);
    if (unit === undefined || unit === figure.unit) return;
    figure.unit = unit;
    figure.assumed = [...figure.assumed.slice(0, -1), currencyAssumed(unit)];
  });
  return found;
}

/** One figure as it leaves the engine. */
export function presentFigure(
  figure: Written,
  text: string,
  account: FoundFigure['account'],
  reason: string | undefined,
): Mutable<FoundFigure> {
  const { start, end, kind, numeral, unit } = figure;
  const slice = text.slice(start, end);
  const assumed = figure.choices === null && figure.assumed.length === 0 ? none : assumptions(figure);
  let made: Mutable<FoundFigure>;
  if (numeral === null) {
    made = { start, end, text: slice, kind, value: null, assumed, account };
    if (unit !== '') made.unit = unit;
    if (figure.ends !== null) setEnds(made, figure);
  } else {
    const { value, low, high, looseLow, looseHigh } = worthOf(figure, numeral);
    const exact = exactText(figure, numeral);
    const loose = { low: looseLow, high: looseHigh };
    made =
      unit === ''
        ? { start, end, text: slice, kind, value, exact, low, high, loose, assumed, account }
        : { start, end, text: slice, kind, value, exact, unit, low, high, loose, assumed, account };
    if (kind === 'number' || !isWordOfItsOwn(numeral))
      made.number = { start: numeral.start, end: numeral.end, value };
  }
  if (figure.per !== '') made.per = figure.per;
  if (figure.hedge !== null) made.hedge = figure.hedge;
  if (figure.date !== '') made.date = figure.date;
  const why = reason ?? (kind === 'identifier' ? english.reasons[figure.reason] : undefined);
  if (why !== undefined) made.reason = why;
  return made;
}

/** A range has the values of its ends. */
function setEnds(made: Mutable<FoundFigure>, figure: Written): void {
  const { tight } = toFigure(figure);
  if (tight.low) made.low = toNumber(tight.low);
  if (tight.high) made.high = toNumber(tight.high);
}

const currencyAssumed = (unit: string): string => english.assumption(`currency:${unit}`);

/** The currency comes last. */
function assumptions({ choices, unit, assumed }: Written): readonly string[] {
  const plain = assumed.map((code) => english.assumption(code));
  return choices === null ? plain : [...plain, currencyAssumed(unit)];
}

/** A figure that is still being put together. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
const none: readonly string[] = [];
