/**
 * A second, simple reader of figures whose look leaves no doubt: $4.2 million, 5.5%, 12 March 2024. It shares no line
 * with the engine, so where the two differ one of them is wrong. What might be part of a range or a list is passed over.
 */
import type { GoldFigure, GoldKind } from './figures-gold.ts';

type Reading = Omit<GoldFigure, 'start' | 'end'>;

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const signs: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '£': 'GBP', '€': 'EUR' };
const measureUnits: Readonly<Record<string, string>> = {
  kilometers: 'km',
  kilometres: 'km',
  km: 'km',
  miles: 'mi',
  feet: 'ft',
  metres: 'm',
  meters: 'm',
  inches: 'in',
  acres: 'acre',
  hectares: 'ha',
  tonnes: 't',
  'metric tons': 't',
  kg: 'kg',
  kilograms: 'kg',
  gallons: 'gal',
  'square feet': 'ft2',
  mph: 'mph',
  MW: 'MW',
  megawatts: 'MW',
};
const timeUnits: Readonly<Record<string, string>> = {
  year: 'a',
  month: 'mo',
  week: 'wk',
  day: 'd',
  hour: 'h',
  minute: 'min',
};
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

/** A decimal and a power of ten as the decimal they come to. */
function scaled(digits: string, scale: string | undefined): string {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.');
  const power = scales[scale ?? ''] ?? 0;
  const moved = part.padEnd(power, '0');
  const behind = moved.slice(power);
  return `${whole || '0'}${moved.slice(0, power)}${behind === '' ? '' : `.${behind}`}`;
}

const two = (part: string): string => part.padStart(2, '0');
const month = (name: string | undefined): string => two(String(months.indexOf(name ?? '') + 1));

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const scale = String.raw`(?:\s(thousand|million|billion|trillion))?`;
const either = (table: Readonly<Record<string, string>>): string => Object.keys(table).join('|');
const date = (iso: string): Reading => ({ kind: 'date', value: null, unit: null, date: iso });

interface Pattern {
  readonly look: RegExp;
  readonly read: (found: readonly string[]) => Reading;
}

const amountOf = (kind: GoldKind, number: string, scaleWord: string | undefined, unit: string): Reading => ({
  kind,
  value: scaled(number, scaleWord),
  unit,
});

/** What no figure of this look may touch: another digit, a letter, a sign, or the dash of a range. */
const before = String.raw`(?<![\p{L}\p{N}.,]|[$£€¥#/+−–—-]\s?|[(]\s?-\s?|\d\s(?:to|or|and)\s)`;
const after = String.raw`(?![\p{L}\p{N}%]|[.,:/]\d|\s?[-–—/]\s?[$£€]?\d|\s(?:to|or|and)\s(?:[$£€]|US\$)?\s?\d|-)`;
const look = (body: string): RegExp => new RegExp(before + body + after, 'gu');

const patterns: readonly Pattern[] = [
  {
    look: look(
      String.raw`(US\$|\$|£|€)\s?(${digits})${scale}(?!\s(?:[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|cents?|m|bn|k|M|B|K)\b)`,
    ),
    read: ([, sign = '', number = '', word]) => amountOf('money', number, word, signs[sign] ?? ''),
  },
  {
    look: look(String.raw`(${digits})\s?(?:%|percent|per cent)(?!\s?points?)`),
    read: ([, number = '']) => amountOf('percent', number, undefined, '%'),
  },
  {
    look: look(String.raw`(${digits})\s(percentage|basis)\spoints?`),
    read: ([, number = '', word]) => amountOf('points', number, undefined, word === 'basis' ? 'bp' : 'pp'),
  },
  {
    look: look(String.raw`(${digits})${scale}\s(${either(measureUnits)})(?!\s(?:per|a|an|of|\d)\b|/|\s\d)`),
    read: ([, number = '', word, unit = '']) => amountOf('measure', number, word, measureUnits[unit] ?? ''),
  },
  {
    look: look(String.raw`(\d{1,3})\s(${either(timeUnits)})s?(?!\s(?:old|of age|and|\d)|-)`),
    read: ([, number = '', unit = '']) => amountOf('duration', number, undefined, timeUnits[unit] ?? ''),
  },
  {
    look: look(String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?!\s?(?:thousand|million|billion|trillion))`),
    read: ([, number = '']) => ({ kind: 'number', value: scaled(number, undefined) }),
  },
  {
    look: look(String.raw`(${digits})\s(thousand|million|billion|trillion)`),
    read: ([, number = '', word]) => ({ kind: 'number', value: scaled(number, word) }),
  },
  {
    look: look(String.raw`(${months.join('|')})\s(\d{1,2}),?\s((?:19|20)\d\d)`),
    read: ([, name, day = '', year]) => date(`${year}-${month(name)}-${two(day)}`),
  },
  {
    look: look(String.raw`(\d{1,2})\s(${months.join('|')})\s((?:19|20)\d\d)`),
    read: ([, day = '', name, year]) => date(`${year}-${month(name)}-${two(day)}`),
  },
  {
    look: look(String.raw`(?<!\d(?:st|nd|rd|th)?\s)(${months.join('|')})\s((?:19|20)\d\d)`),
    read: ([, name, year]) => date(`${year}-${month(name)}`),
  },
  {
    look: look(String.raw`(?<=\b(?:in|since|until|during)\s)((?:19|20)\d\d)(?!\s\d)`),
    read: ([, year = '']) => date(year),
  },
];

/** Reading order; where two looks fit one place, the wider is meant. */
export function plainFigures(text: string): readonly GoldFigure[] {
  const all = patterns.flatMap(({ look: pattern, read }) =>
    [...text.matchAll(pattern)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      ...read(found),
    })),
  );
  const isInside = (one: GoldFigure): boolean =>
    all.some(
      (other) =>
        other !== one && other.start <= one.start && one.end <= other.end && width(other) > width(one),
    );
  return all.filter((one) => !isInside(one)).sort((a, b) => a.start - b.start);
}

const width = ({ start, end }: GoldFigure): number => end - start;

const words: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index)]),
);
const multiples: Readonly<Record<string, string>> = {
  twice: '2',
  double: '2',
  doubled: '2',
  tripled: '3',
  trebled: '3',
  quadrupled: '4',
  halved: '1/2',
};

/** What words that are said to be one figure come to; a value of null where this reader does not know. */
export function understand(stated: string, claim: string): Reading {
  const [only] = plainFigures(stated);
  if (claim === 'date' && only?.kind !== 'date') return { kind: 'date', value: null, unit: null };
  if (only !== undefined) {
    const { kind, value, unit } = only;
    const rest = {
      ...(unit === undefined ? {} : { unit }),
      ...(only.date === undefined ? {} : { date: only.date }),
    };
    return { kind, value, ...rest };
  }
  const lower = stated.toLowerCase();
  const [, degrees, letter] = /^(-?\d+(?:\.\d+)?)\s?°?\s?([CF])$/.exec(stated) ?? [];
  if (degrees !== undefined)
    return { kind: 'measure', value: degrees, unit: letter === 'C' ? 'Cel' : '[degF]' };
  const [, times] = /^(\w+) times$/.exec(lower) ?? [];
  const multiple = multiples[lower] ?? words[times ?? ''];
  if (multiple !== undefined) return { kind: 'multiple', value: multiple, unit: 'x' };
  const value = words[lower] ?? (/^\d+(?:\.\d+)?$/.test(stated) ? stated : null);
  return { kind: 'number', value };
}
