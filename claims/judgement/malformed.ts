/** The ways in which a malformed number may have been meant. It is always inconsistent: as printed it is no number. */
import { decimal, multiply, tenTo, toText } from '../arithmetic/exact.ts';
import { grouped } from '../arithmetic/print.ts';
import type { MalformedFigure, Slip } from '../links/malformed.ts';
import type { Span } from '../text/span.ts';

/** One way, as the text that would stand in the place of the figure's digits and scales. */
export interface MalformedWay extends Span {
  readonly replacement: string;
  readonly because:
    'digit-dropped' | 'regrouped' | 'zero-added' | 'point-meant' | 'first-scale' | 'second-scale';
}

export interface JudgedMalformed {
  readonly figure: number;
  readonly slip: Slip;
  /** How many digits the wrong group has; null where the scale is said twice. */
  readonly odd: number | null;
  /** As printed, with both scales; null where it has no value. */
  readonly value: string | null;
  readonly ways: readonly MalformedWay[];
}

/** In no order of merit. */
export function judgeMalformed({ figure, slip }: MalformedFigure, text: string): JudgedMalformed {
  if (slip.by === 'scale') {
    const exponent = slip.scales.reduce((sum, scale) => sum + scale.exponent, 0);
    const value = grouped(toText(multiply(decimal(slip.digits), tenTo(exponent))));
    return { figure, slip, odd: null, value, ways: waysOfScale(slip, text) };
  }
  const odd = slip.groups.find((group, index) => isOdd(group, index)) ?? '';
  return { figure, slip, odd: odd.length, value: null, ways: waysOfGroups(slip) };
}

const isOdd = (group: string, index: number): boolean =>
  index === 0 ? group.length > 3 : group.length !== 3;

function waysOfScale(slip: Extract<Slip, { by: 'scale' }>, text: string): readonly MalformedWay[] {
  const [one, two] = slip.scales;
  if (one === undefined) return [];
  const { start, numeralEnd } = slip;
  const end = (two ?? one).end;
  const numeral = text.slice(start, numeralEnd);
  if (two !== undefined) {
    const second = `${numeral} ${text.slice(two.start, two.end)}`;
    return [
      { start, end, replacement: text.slice(start, one.end), because: 'first-scale' },
      { start, end, replacement: second, because: 'second-scale' },
    ];
  }
  const thousands = toText(multiply(decimal(slip.digits), tenTo(-3)));
  return [
    { start, end, replacement: numeral, because: 'first-scale' },
    {
      start,
      end,
      replacement: `${grouped(thousands)}${text.slice(numeralEnd, end)}`,
      because: 'second-scale',
    },
  ];
}

function waysOfGroups({ groups, start, end }: Extract<Slip, { by: 'groups' }>): readonly MalformedWay[] {
  const places = groups.flatMap((group, index) => (isOdd(group, index) ? [index] : []));
  const way = (replacement: string, because: MalformedWay['because']): MalformedWay => ({
    start,
    end,
    replacement,
    because,
  });
  const ways: MalformedWay[] = [];
  const [only] = places;
  const odd = only !== undefined && places.length === 1 ? (groups[only] ?? '') : '';
  const put = (group: string): string => groups.map((own, index) => (index === only ? group : own)).join(',');
  const shorter = odd.length === 4 ? withoutDouble(odd) : null;
  if (shorter !== null) ways.push(way(put(shorter), 'digit-dropped'));
  const isLast = only === groups.length - 1;
  if (isLast && groups.length > 2 && /^0{1,2}$/.test(odd)) ways.push(way(put('000'), 'zero-added'));
  else if (isLast && odd.length < 3 && odd !== '')
    ways.push(way(`${groups.slice(0, -1).join(',')}.${odd}`, 'point-meant'));
  ways.push(way(grouped(groups.join('').replace(/^0+(?=\d)/, '')), 'regrouped'));
  return ways;
}

/** The group without one digit of a pair, where that gives one group only: 5000 is 500, and 5500 may be two. */
function withoutDouble(group: string): string | null {
  const made = new Set<string>();
  for (let at = 1; at < group.length; at += 1)
    if (group[at] === group[at - 1]) made.add(group.slice(0, at) + group.slice(at + 1));
  const [only] = made;
  return made.size === 1 ? (only ?? null) : null;
}
