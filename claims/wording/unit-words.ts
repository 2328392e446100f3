/** What a unit is called, from its short name: in prose, and in the place of another unit in the writer's own style. */
import { unitSize } from '../figures/unit-size.ts';
import { metricPrefixes, unitTable } from '../vocabulary/en/measures.ts';

interface Names {
  readonly words: readonly string[];
  readonly sign: string;
}

const rows: ReadonlyMap<string, Names> = new Map(
  unitTable
    .trim()
    .split('\n')
    .map((line) => {
      const [unit = '', words = '', signs = ''] = line.split('|').map((cell) => cell.trim());
      return [unit, { words: words === '' ? [] : words.split(' '), sign: signs.split(' ')[0] ?? '' }];
    }),
);

/** Units whose first name in the table is none that a desk would write. */
const said: Readonly<Record<string, string>> = {
  lb: 'pound',
  st: 'stone/stone',
  kn: 'knot',
  kg: 'kilogram',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
};

const scales: Readonly<Record<string, string>> = { Cel: '°C', '[degF]': '°F', K: 'K' };

/** `metre/metres`; empty where only a sign is known. `american` picks the second spelling. */
function wordOf(unit: string, american: boolean): string {
  const own = said[unit] ?? pick(rows.get(unit)?.words ?? [], american);
  if (own !== '') return own;
  const prefix = metricPrefixes[unit.charAt(0)];
  const base = pick(rows.get(unit.slice(1))?.words ?? [], american);
  return prefix === undefined || base === '' || rows.has(unit) ? '' : `${prefix}${base}`;
}

const pick = ([first = '', second = '']: readonly string[], american: boolean): string =>
  american && second.endsWith('er') ? second : first;

const number = (word: string, many: boolean): string => {
  const [one = '', more = `${one}s`] = word.split('/');
  return (many ? more : one).replaceAll('-', ' ');
};

const powers: Readonly<Record<string, string>> = { '2': 'square ', '3': 'cubic ' };

/** In prose: "square kilometres", "tonnes per hectare", "°F", "mph". */
export function unitName(unit: string, many = true, american = false): string {
  const scale = scales[unit];
  if (scale !== undefined) return scale;
  const slash = unit.indexOf('/');
  if (slash > 0)
    return `${unitName(unit.slice(0, slash), many, american)} per ${unitName(unit.slice(slash + 1), false, american)}`;
  const power = powers[unit.charAt(unit.length - 1)];
  if (power !== undefined && unitSize(unit) !== null)
    return `${power}${unitName(unit.slice(0, -1), many, american)}`;
  const word = wordOf(unit, american);
  return word === '' ? unit : number(word, many);
}

/**
 * In the place of `written`, which is what stands behind a number with its space or hyphen: a sign for a sign, a word for
 * a word, one thing behind a hyphen.
 */
export function unitLike(unit: string, written: string, isOne: boolean, american: boolean): string {
  const joint = /^[\s-]*/.exec(written)?.[0] ?? '';
  const plain = written.slice(joint.length);
  const isWord = /[aeiou]/.test(plain) && plain.length > 3 && !/^(?:sq|cu)\b/.test(plain);
  if (!isWord) {
    const sign = signOf(unit);
    if (sign !== '') return `${joint}${sign}`;
  }
  const word = unitName(unit, !isOne && !joint.includes('-'), american);
  return `${joint === '' ? ' ' : joint}${joint.includes('-') ? word.replaceAll(' ', '-') : word}`;
}

function signOf(unit: string): string {
  const power = powers[unit.charAt(unit.length - 1)];
  if (power !== undefined && unitSize(unit) !== null) {
    const sign = signOf(unit.slice(0, -1));
    return sign === '' ? '' : `${power.startsWith('s') ? 'sq' : 'cu'} ${sign}`;
  }
  const row = rows.get(unit);
  if (row !== undefined) return row.sign === '' && row.words.length === 0 ? unit : row.sign;
  return unit;
}
