/** How large a unit is: its dimension and its exact factor, put together from prefix, power and what it is counted for. */
import { decimal, divide, multiply, power, tenTo } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { prefixPowers, unitFactors } from '../vocabulary/unit-factors.ts';

export interface UnitSize {
  /** Units convert into each other where this is the same: 'm2' for acres, 'm/s' for knots. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of this is; positive. */
  readonly factor: Exact;
  /** Two of one system are seldom a conversion: "10 km (500 m)". */
  readonly system: string;
  /** What else the word may honestly mean. */
  readonly others: readonly { readonly name: string; readonly factor: Exact }[];
}

const factorOf = (text: string): Exact => {
  const [over = '', under] = text.split('/');
  return under === undefined ? decimal(over) : divide(decimal(over), decimal(under));
};

const rows: ReadonlyMap<string, UnitSize> = new Map(
  unitFactors
    .trim()
    .split('\n')
    .map((line) => {
      const [unit = '', dimension = '', factor = '', system = '', also = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      const others = also.split(' ').flatMap((reading) => {
        const [name = '', other] = reading.split('=');
        return other === undefined ? [] : [{ name: name.replaceAll('-', ' '), factor: factorOf(other) }];
      });
      return [unit, { dimension, factor: factorOf(factor), system, others }];
    }),
);

/** Null where the unit is not one that is converted. */
export function unitSize(unit: string): UnitSize | null {
  const row = rows.get(unit);
  if (row !== undefined) return row;
  const slash = unit.indexOf('/');
  if (slash > 0)
    return quotient(rows.get(unit.slice(0, slash)) ?? plain(unit.slice(0, slash)), unit.slice(slash + 1));
  return plain(unit);
}

function quotient(top: UnitSize | null, under: string): UnitSize | null {
  const bottom = under.includes('/') ? null : unitSize(under);
  if (top === null || bottom === null) return null;
  const by = (factor: Exact): Exact => divide(factor, bottom.factor);
  return {
    dimension: `${top.dimension}/${bottom.dimension}`,
    factor: by(top.factor),
    system: top.system,
    others: top.others.map(({ name, factor }) => ({ name, factor: by(factor) })),
  };
}

/** With a prefix or a power: `km`, `ft2`, `cm3`. */
function plain(unit: string): UnitSize | null {
  const last = unit.charAt(unit.length - 1);
  if (last === '2' || last === '3') {
    const side = prefixed(unit.slice(0, -1));
    if (side?.dimension !== 'm') return null;
    const exponent = Number(last);
    return { ...side, dimension: `m${last}`, factor: power(side.factor, exponent), others: [] };
  }
  return prefixed(unit);
}

function prefixed(unit: string): UnitSize | null {
  const row = rows.get(unit);
  if (row !== undefined) return row;
  const exponent = prefixPowers[unit.charAt(0)];
  const base = rows.get(unit.slice(1));
  if (exponent === undefined || base === undefined || base.dimension === 's') return null;
  const isMetric = base.system === 'metric' || unit === 'kcal';
  return isMetric && base.factor.n > 0
    ? { ...base, factor: multiply(base.factor, tenTo(exponent)), others: [] }
    : null;
}

/** The unit with what the amount is counted for, where that is a unit too: `t` a hectare is `t/ha`. */
export function fullUnit({
  unit,
  per,
}: {
  readonly unit?: string | undefined;
  readonly per?: string | undefined;
}): string {
  if (unit === undefined || per === undefined || unit.includes('/')) return unit ?? '';
  return unitSize(`${unit}/${per}`) === null ? unit : `${unit}/${per}`;
}

/**
 * The sizes of two units that measure the same, else null. "1.2 million barrels a day (190,000 cubic metres)": what one
 * side leaves out is the same for both.
 */
export function commensurable(a: string, b: string): readonly [UnitSize, UnitSize] | null {
  const [first, second] = [unitSize(a), unitSize(b)];
  if (first !== null && second !== null && first.dimension === second.dimension) return [first, second];
  const [topA = '', underA] = a.split('/');
  const [topB = '', underB] = b.split('/');
  if ((underA === undefined) === (underB === undefined)) return null;
  const [one, two] = [unitSize(topA), unitSize(topB)];
  return one !== null && two !== null && one.dimension === two.dimension ? [one, two] : null;
}
