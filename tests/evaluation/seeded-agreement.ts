/**
 * Whether a planted number could still be honest, and whether a name explains it as well as the one that was planted:
 * reckoned from the reference alone, in plain numbers, without the engine.
 *
 * Two plants are no mistakes that a reader could find. Where the operands are rounded, the wrong number may be one that
 * rounding allows (22 points to 1,270.32 is anything from 1.66% to 1.74%), or the right one with its digits cut off: such
 * a plant is left out. And one number may
 * come of two mistakes: 110% for 10% is a digit written twice and a ratio given as growth. Which of them is named is for
 * the ranking of causes, so a name is right where it is the one that was planted, where its own sum gives the printed
 * number to the last digit, and where the number that it takes for the right one could be honest.
 */
import { decimalsOf, levels } from './seeded-mistakes.ts';
import type { Gold, Place } from './seeded-mistakes.ts';

type Band = readonly [low: number, high: number];

/** The stretch that the digits of a figure claim, trailing zeros of a whole number as rounding, hedges as a tenth. */
function bandOf({ text, value, hedge }: Place): Band {
  const size = Math.abs(value);
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  if (written === undefined) return [size * 0.9, size * 1.1];
  const scale = Number(written) === 0 ? 1 : size / Number(written);
  const zeros = written.includes('.') ? 0 : (/0*$/.exec(written)?.[0].length ?? 0);
  const loose = Math.max(0, Math.min(zeros, written.length - 2));
  const half = (scale * 10 ** (loose - decimalsOf(written))) / 2;
  const wide = hedge === undefined ? 0 : size / 10;
  return [size - half - wide, size + half + wide];
}

/** What the claim comes to for some values of its inputs; null where the reference has no sum for it. */
function reckon(gold: Gold, values: readonly number[], direction: 1 | -1): number | null {
  const at = (role: string): number | undefined => {
    const place = gold.inputs.findIndex((one) => one.role === role);
    return place < 0 ? undefined : values[place];
  };
  switch (
    gold.subkind === 'pp' || gold.subkind === 'difference' || gold.subkind === 'times'
      ? gold.subkind
      : gold.kind
  ) {
    case 'growth': {
      const [now, old, change] = [at('new'), at('old'), at('change')];
      const moved = change === undefined ? undefined : direction * change;
      if (now !== undefined && old !== undefined) return ((now - old) / old) * 100 * direction;
      if (now !== undefined && moved !== undefined) return (moved / (now - moved)) * 100 * direction;
      return old === undefined || moved === undefined ? null : (moved / old) * 100 * direction;
    }
    case 'share': {
      const [part, whole] = [at('part'), at('whole')];
      return part === undefined || whole === undefined ? null : (part / whole) * 100;
    }
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'pp':
    case 'points':
    case 'difference': {
      const [now = 0, old = 0] = values;
      return Math.abs(now - old) * (/basis|bps?$/.test(gold.stated.text) ? 100 : 1);
    }
    case 'times':
    case 'multiple':
      return (values[0] ?? 0) / (values[1] ?? 1);
    default:
      return null;
  }
}

const directionOf = ({ stated }: Gold): 1 | -1 => (stated.value < 0 ? -1 : 1);

const corners = (bands: readonly Band[]): readonly (readonly number[])[] =>
  bands.reduce<readonly (readonly number[])[]>(
    (all, [low, high]) =>
      all.flatMap((some) => [
        [...some, low],
        [...some, high],
      ]),
    [[]],
  );

/** Whether the planted number meets what rounding of the inputs allows, so that it is no mistake. */
export function couldBeHonest(gold: Gold, printed: Place, turned: boolean): boolean {
  const direction = turned ? (-directionOf(gold) as 1 | -1) : directionOf(gold);
  const all = corners(gold.inputs.map(bandOf)).map((values) => reckon(gold, values, direction));
  const known = all.filter((value) => value !== null);
  if (known.length === 0) return gold.kind === 'conversion' && isNear(printed.value, gold.stated.value);
  const [low, high] = bandOf(printed);
  if (Math.min(...known) <= high && Math.max(...known) >= low) return true;
  const exact = reckon(
    gold,
    gold.inputs.map(({ value }) => Math.abs(value)),
    direction,
  );
  return exact !== null && exact > 0 && isCutOff(exact, printed);
}

/** 7% for 7.79%: digits cut off where they should have been rounded are another slip, and an honest one. */
function isCutOff(exact: number, { text, value }: Place): boolean {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  if (written === undefined || Number(written) === 0) return false;
  const steps = (exact / Math.abs(value)) * Number(written) * 10 ** decimalsOf(written);
  return Math.trunc(steps) === Math.round(Number(written) * 10 ** decimalsOf(written));
}

/** A conversion a quarter off may be another day's rate: it is called ambiguous, and no mistake. */
const isNear = (a: number, b: number): boolean => a / b > 0.75 && a / b < 1.34;

/** Whether the sum of a mistake gives the printed number to the last digit written. */
export function reproduces(code: string, gold: Gold, written: string): boolean {
  const places = decimalsOf(written);
  const prints = (value: number): boolean =>
    [value.toFixed(places), (Math.trunc(value * 10 ** places) / 10 ** places).toFixed(places)].includes(
      Number(written).toFixed(places),
    );
  const value = reckon(
    gold,
    gold.inputs.map((one) => Math.abs(one.value)),
    directionOf(gold),
  );
  const both = gold.kind === 'growth' ? levels(gold) : null;
  const scale = scaleOf(gold.stated);
  const isHonest = (meant: number): boolean =>
    couldBeHonest(
      gold,
      { ...gold.stated, text: String(Number(meant.toPrecision(12))), value: meant * scale },
      false,
    );
  switch (code) {
    case 'ratio-as-growth':
      return both !== null && prints((both[0] / both[1]) * 100);
    case 'wrong-base':
      return both !== null && prints(Math.abs((both[0] - both[1]) / both[0]) * 100);
    case 'complement':
      return value !== null && prints(100 - value);
    case 'part-of-rest':
      return value !== null && prints(100 / (100 / value - 1));
    case 'power-of-ten':
      return [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6].some((k) => isHonest(Number(written) * 10 ** k));
    case 'transposed-digits':
    case 'doubled-digit':
      return edits(code, written).some((meant) => isHonest(Number(meant)));
    default:
      return false;
  }
}

function scaleOf({ text, value }: Place): number {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  return written === undefined || Number(written) === 0 ? 1 : Math.abs(value) / Number(written);
}

function edits(code: string, written: string): readonly string[] {
  return [...written].flatMap((digit, at) => {
    const next = written[at + 1] ?? '';
    if (!/\d/.test(digit)) return [];
    if (code === 'transposed-digits')
      return /\d/.test(next) ? [written.slice(0, at) + next + digit + written.slice(at + 2)] : [];
    return [
      written.slice(0, at) + digit + written.slice(at),
      ...(digit === next ? [written.slice(0, at) + written.slice(at + 1)] : []),
    ];
  });
}
