/** The ways in which a mistake is planted in a claim that agrees: what is then written in place of the stated number. */

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly hedge?: string;
}

export interface Gold {
  readonly kind: string;
  readonly subkind?: string;
  readonly inputs: readonly (Place & { readonly role: string })[];
  readonly stated: Place;
  readonly consistent: boolean | null;
  readonly direction?: { readonly start: number; readonly end: number; readonly text: string };
  /** A figure of the passage that may be taken for the old one. */
  readonly other?: Place;
}

/** One place of the passage written anew: the digits of the stated number, all of it, or another word. */
export type Written = { readonly digits: string } | { readonly text: string } | { readonly word: string };

export interface Mistake {
  readonly name: string;
  /** The code that names it. */
  readonly code: string | null;
  /** Null where it cannot be made here. */
  readonly plant: (gold: Gold, digits: string) => Written | null;
}

export const decimalsOf = (digits: string): number => (digits.split('.')[1] ?? '').length;

const by = (role: string, { inputs }: Gold): number | undefined =>
  inputs.find((one) => one.role === role)?.value;

const digits = (written: string | null): Written | null => (written === null ? null : { digits: written });

/** New and old of a growth claim, from any two of new, old and change. */
export function levels(gold: Gold): readonly [now: number, old: number] | null {
  const change = by('change', gold);
  const now = by('new', gold);
  const old = by('old', gold);
  const sign = gold.stated.value < 0 ? -1 : 1;
  if (now !== undefined && old !== undefined) return [now, old];
  if (change === undefined) return null;
  if (now !== undefined) return [now, now - sign * Math.abs(change)];
  return old === undefined ? null : [old + sign * Math.abs(change), old];
}

const growthOnly =
  (reckon: (now: number, old: number) => number) =>
  (gold: Gold, written: string): Written | null => {
    const both = gold.kind === 'growth' ? levels(gold) : null;
    if (both === null || both[1] <= 0) return null;
    return digits(Math.abs(reckon(...both) * 100).toFixed(decimalsOf(written)));
  };

/** The digits with the point moved, as a writer would have written them. */
function moved(written: string, places: number): string {
  const value = Number(written) * 10 ** places;
  return places < 0
    ? String(Number(value.toPrecision(12)))
    : value.toFixed(Math.max(0, decimalsOf(written) - places));
}

/** A word of scale for the next one, as such slips are made; three more noughts where there is none. */
function thousandfold(text: string, written: string): Written {
  const next = /(?<![a-z])(million|m|mln|billion|bn)(?![a-z])/i.exec(text);
  const [scale = ''] = next ?? [];
  const larger = { million: 'billion', m: 'bn', mln: 'bln', billion: 'trillion', bn: 'trn' }[
    scale.toLowerCase()
  ];
  if (next === null || larger === undefined) return { digits: moved(written, 3) };
  return { text: text.slice(0, next.index) + larger + text.slice(next.index + scale.length) };
}

function swapped(written: string): string | null {
  const at = [...written].findIndex(
    (one, index) => /\d/.test(one) && /\d/.test(written[index + 1] ?? '') && one !== written[index + 1],
  );
  if (at < 0 || written[at + 1] === '0') return null;
  return written.slice(0, at) + (written[at + 1] ?? '') + (written[at] ?? '') + written.slice(at + 2);
}

/** A nought is not written twice before a point. */
const doubled = (written: string): string | null =>
  written.replace('.', '').length > 1 && !written.startsWith('0') ? written.replace(/^(\d)/, '$1$1') : null;

const turned: Readonly<Record<string, string>> = Object.fromEntries(
  'rose fell|increased decreased|increase decrease|up down|grew shrank|growth decline|higher lower|more less|gained lost|jumped dropped|climbed declined|rise fall|increasing decreasing|surged plunged|gain loss|jump drop'
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([rise = '', fall = '']) => [
      [rise, fall],
      [fall, rise],
    ]),
);

/** Rise for fall; of an old level and the change alone nothing would tell it. */
function signTurned(gold: Gold): Written | null {
  const word = turned[gold.direction?.text.toLowerCase() ?? ''];
  const roles = new Set(gold.inputs.map(({ role }) => role));
  if (gold.kind !== 'growth' || word === undefined || !roles.has('new')) return null;
  return roles.has('old') || roles.has('change') ? { word } : null;
}

const inPoints = /(?:\s?percentage points?|\s?points?|\s?pp)$/;
const inPercent = /(?:\s?%|\s?per ?cent)$/;

/** All parts but the smallest, which is left out. */
function withoutPart({ kind, subkind, inputs, stated }: Gold, written: string): Written | null {
  if (kind !== 'sum' || (subkind ?? 'sum') !== 'sum' || inputs.length < 3) return null;
  const parts = inputs.map(({ value }) => value);
  const left = parts.reduce((sum, value) => sum + value, 0) - Math.min(...parts);
  const scale = stated.value / Number(written);
  return digits((left / scale).toFixed(decimalsOf(written)));
}

function inverted({ kind, inputs, stated }: Gold, written: string): Written | null {
  const [amount] = inputs;
  if (kind !== 'conversion' || amount === undefined || stated.value === 0) return null;
  const scale = stated.value / Number(written);
  return digits((amount.value ** 2 / stated.value / scale).toFixed(decimalsOf(written)));
}

function onOther(gold: Gold, written: string): Written | null {
  const now = by('new', gold);
  if (gold.kind !== 'growth' || gold.other === undefined || now === undefined) return null;
  const made = (now / gold.other.value - 1) * 100;
  if (made > 0 !== gold.stated.value > 0) return null;
  return digits(Math.abs(made).toFixed(decimalsOf(written)));
}

export const mistakes: readonly Mistake[] = [
  { name: 'ratio for growth', code: 'ratio-as-growth', plant: growthOnly((now, old) => now / old) },
  {
    name: 'change over the new value',
    code: 'wrong-base',
    plant: growthOnly((now, old) => (now - old) / now),
  },
  { name: 'ten times as much', code: 'power-of-ten', plant: (_, written) => digits(moved(written, 1)) },
  { name: 'a tenth as much', code: 'power-of-ten', plant: (_, written) => digits(moved(written, -1)) },
  {
    name: 'a thousand times as much',
    code: 'power-of-ten',
    plant: ({ kind, stated }, written) =>
      kind === 'growth' || kind === 'share' || kind === 'age' ? null : thousandfold(stated.text, written),
  },
  {
    name: 'two digits changed places',
    code: 'transposed-digits',
    plant: (_, written) => digits(swapped(written)),
  },
  { name: 'a digit twice', code: 'doubled-digit', plant: (_, written) => digits(doubled(written)) },
  {
    name: 'the rest for the part',
    code: 'complement',
    plant: ({ kind }, written) =>
      kind === 'share' && Number(written) < 100
        ? digits((100 - Number(written)).toFixed(decimalsOf(written)))
        : null,
  },
  { name: 'rise for fall', code: 'rise-for-fall', plant: signTurned },
  {
    name: 'per cent for points',
    code: 'percent-for-points',
    plant: ({ subkind, kind, stated }, written) =>
      (subkind === 'pp' || kind === 'points') && inPoints.test(stated.text) && !/basis/.test(stated.text)
        ? { text: `${written}%` }
        : null,
  },
  {
    name: 'points for per cent',
    code: 'points-for-percent',
    plant: ({ kind, stated, inputs }, written) =>
      kind === 'growth' && inPercent.test(stated.text) && !inputs.some(({ text }) => inPercent.test(text))
        ? { text: `${written} percentage points` }
        : null,
  },
  { name: 'another figure', code: 'wrong-operand', plant: onOther },
  { name: 'a part left out', code: 'left-out-part', plant: withoutPart },
  { name: 'rate upside down', code: 'inverse-rate', plant: inverted },
  {
    name: 'one year too many',
    code: 'off-by-one',
    plant: ({ kind }, written) => (kind === 'age' ? digits(String(Number(written) + 1)) : null),
  },
];
