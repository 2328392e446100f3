/** Whether two amounts may stand in one sum by their units and sizes. */
import { compare, multiply, whole } from '../arithmetic/exact.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** A part is never so many times its whole, not even by a slip: `198,320, well over half of the ten biggest`. */
const mostOfWhole = whole(50);

export function isFarLarger({ value: part }: Figure, { value: all }: Figure): boolean {
  return part !== null && all !== null && compare(part, multiply(all, mostOfWhole)) > 0;
}

/** An amount a thousand times the other is seldom its past: earnings per share beside a turnover. */
export function unlikeSize(one: Figure, two: Figure): boolean {
  const a = one.numeral;
  const b = two.numeral;
  if (a === null || b === null) return false;
  const apart = a.lastPlace + a.digits - (b.lastPlace + b.digits);
  return (apart > 4 || apart < -4) && (a.scale === null) !== (b.scale === null);
}

/** `from 41 kg per hectare to 118 kg`: the second leaves out what it is reckoned by. */
const isPart = (whole: string | undefined, part: string | undefined): boolean =>
  whole !== undefined && part !== undefined && whole.startsWith(`${part}/`);

/** `400 million cubic metres against 100 million`: the second leaves its unit out, and has the scale of the first. */
export function isShort({ mayState }: CheckRule, one: Figure, two: Figure): boolean {
  if (one.kind === 'measure' && two.kind === 'measure')
    return isPart(one.unit, two.unit) || isPart(two.unit, one.unit);
  const [bare, full] = one.kind === 'number' ? [one, two] : [two, one];
  return (
    bare.kind === 'number' &&
    (full.kind === 'measure' || full.kind === 'money') &&
    bare.per === undefined &&
    bare.numeral != null &&
    full.numeral != null &&
    bare.numeral.scale?.exponent === full.numeral.scale?.exponent &&
    (bare.numeral.scale != null || (mayState !== 'share' && isAsLong(bare.numeral, full.numeral)))
  );
}

/** `42 of the 120 terawatt-hours`: the part leaves its unit out, which the `of` gives it; six `of the 40-tonne lorries` do not. */
export const isPartOfMeasure = (part: Figure, whole: Figure, tokens: Tokens): boolean =>
  part.kind === 'number' &&
  whole.kind === 'measure' &&
  part.per === undefined &&
  part.numeral?.scale?.exponent === whole.numeral?.scale?.exponent &&
  !hyphen.has(tokens, whole.from + 1) &&
  of.has(tokens, part.to);

const hyphen = wordSet('-');
const of = wordSet('of');

/** `from 50,000 barrels to 200,000`: without a scale both have about as many digits, and more than a count of a few. */
const isAsLong = (bare: Size, full: Size): boolean =>
  bare.digits + bare.lastPlace > 2 &&
  Math.abs(bare.digits + bare.lastPlace - full.digits - full.lastPlace) <= 1;

type Size = Pick<NonNullable<Figure['numeral']>, 'digits' | 'lastPlace'>;

/** The same unit, or a name that several currencies bear where one of them is meant: cents beside Canadian dollars. */
export function sameMeasure(one: Figure, two: Figure): boolean {
  if (one.kind !== two.kind) return false;
  if (one.unit === two.unit) return true;
  const may = (figure: Figure, unit: string | undefined): boolean =>
    unit !== undefined && (figure.unitChoices?.includes(unit) ?? false);
  return may(one, two.unit) || may(two, one.unit);
}
