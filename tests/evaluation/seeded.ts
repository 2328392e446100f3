/**
 * Plants mistakes in claims that agree, one at a time, and counts how many are caught and how many of those are named
 * rightly. What is planted depends on the claim alone, so that every run plants the same.
 */
import { check } from '../../claims/index.ts';
import { isOpen } from './figures-gold.ts';
import { sharedLines } from './shared.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
}

interface Gold {
  readonly kind: string;
  readonly subkind?: string;
  readonly inputs: readonly (Place & { readonly role: string })[];
  readonly stated: Place;
  readonly consistent: boolean | null;
  readonly direction?: Place;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly year?: number;
  readonly gold: Gold | null;
  readonly golds?: readonly Gold[];
}

/** A mistake as another number for the stated one, in its own digits; null where it cannot be made here. */
interface Mistake {
  readonly name: string;
  /** Codes that name it rightly. */
  readonly codes: readonly string[];
  readonly plant: (gold: Gold, digits: string) => string | null;
}

const decimalsOf = (digits: string): number => (digits.split('.')[1] ?? '').length;
const by = (role: string, { inputs }: Gold): number | undefined =>
  inputs.find((one) => one.role === role)?.value;

/** New and old of a growth claim, from any two of new, old and change. */
function levels(gold: Gold): readonly [now: number, old: number] | null {
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
  (gold: Gold, digits: string): string | null => {
    const both = gold.kind === 'growth' ? levels(gold) : null;
    if (both === null || both[1] <= 0) return null;
    return Math.abs(reckon(...both) * 100).toFixed(decimalsOf(digits));
  };

/** The digits with the point moved, as a writer would have written them. */
function moved(digits: string, places: number): string {
  const value = Number(digits) * 10 ** places;
  return places < 0
    ? String(Number(value.toPrecision(12)))
    : value.toFixed(Math.max(0, decimalsOf(digits) - places));
}

function swapped(digits: string): string | null {
  const at = [...digits].findIndex(
    (one, index) => /\d/.test(one) && /\d/.test(digits[index + 1] ?? '') && one !== digits[index + 1],
  );
  if (at < 0 || digits[at + 1] === '0') return null;
  return digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);
}

const mistakes: readonly Mistake[] = [
  { name: 'ratio for growth', codes: ['ratio-as-growth'], plant: growthOnly((now, old) => now / old) },
  {
    name: 'change over the new value',
    codes: ['wrong-base'],
    plant: growthOnly((now, old) => (now - old) / now),
  },
  { name: 'ten times as much', codes: ['power-of-ten'], plant: (_, digits) => moved(digits, 1) },
  { name: 'a tenth as much', codes: ['power-of-ten'], plant: (_, digits) => moved(digits, -1) },
  {
    name: 'a thousand times as much',
    codes: ['power-of-ten'],
    plant: ({ kind }, digits) => (kind === 'growth' || kind === 'share' ? null : moved(digits, 3)),
  },
  { name: 'two digits changed places', codes: ['transposed-digits'], plant: (_, digits) => swapped(digits) },
  {
    name: 'a digit twice',
    codes: ['doubled-digit'],
    plant: (_, digits) => (digits.replace('.', '').length > 1 ? digits.replace(/^(\d)/, '$1$1') : null),
  },
  {
    name: 'the rest for the part',
    codes: ['complement'],
    plant: ({ kind }, digits) =>
      kind === 'share' ? (100 - Number(digits)).toFixed(decimalsOf(digits)) : null,
  },
  {
    name: 'points for per cent',
    codes: ['percent-for-points'],
    plant: ({ subkind, stated }) =>
      subkind === 'pp' && /percentage points?|pp$/.test(stated.text) ? '' : null,
  },
];

export interface Seeded {
  readonly name: string;
  readonly planted: number;
  readonly caught: number;
  readonly named: number;
  readonly open: readonly string[];
}

export function measureSeeded(): readonly Seeded[] {
  const passages = ['growth', 'conversions', 'shares_sums'].flatMap((file) =>
    sharedLines<Passage>(`corpus/${file}.jsonl`),
  );
  return mistakes.map((mistake) => {
    const counts = { planted: 0, caught: 0, named: 0 };
    const open: string[] = [];
    for (const passage of passages) {
      for (const gold of passage.golds ?? [passage.gold]) {
        const made = gold === null || gold.consistent !== true ? null : planted(passage, gold, mistake);
        if (made === null || gold === null) continue;
        const found = check(
          made.text,
          passage.year ? { publishedOn: `${passage.year}-06-01` } : {},
        ).checks.find(
          ({ outcome, stated }) =>
            outcome === 'inconsistent' && stated.start < made.end && gold.stated.start < stated.end,
        );
        counts.planted += 1;
        if (found !== undefined) counts.caught += 1;
        if (found !== undefined && mistake.codes.includes(found.diagnosis?.code ?? '')) counts.named += 1;
        else if (isOpen(passage.id)) {
          const around = made.text
            .slice(Math.max(0, gold.stated.start - 70), made.end + 30)
            .replace(/\s+/g, ' ');
          open.push(`${passage.id} ${found?.diagnosis?.code ?? (found ? 'unnamed' : 'missed')}: …${around}…`);
        }
      }
    }
    return { name: mistake.name, ...counts, open };
  });
}

/** The passage with the mistake in it, and where the stated figure then ends; null where none can be planted. */
function planted(
  { text }: Passage,
  gold: Gold,
  { plant }: Mistake,
): { readonly text: string; readonly end: number } | null {
  const { start, end } = gold.stated;
  const written = text.slice(start, end);
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(written)?.[0];
  if (digits === undefined) return null;
  const bare = digits.replaceAll(',', '');
  const wrong = plant(gold, bare);
  if (wrong === null || wrong === bare || Number(wrong || '1') === 0) return null;
  const grouped = digits.includes(',')
    ? Number(wrong).toLocaleString('en-US', { maximumFractionDigits: 9 })
    : wrong;
  const after = wrong === '' ? `${digits}%` : written.replace(digits, grouped);
  return { text: text.slice(0, start) + after + text.slice(end), end: start + after.length };
}

export function describeSeeded(all: readonly Seeded[]): string {
  const percent = (some: number, of: number): string =>
    of === 0 ? '–' : `${((some / of) * 100).toFixed(1)} %`;
  const sum = (key: 'planted' | 'caught' | 'named'): number =>
    all.reduce((total, one) => total + one[key], 0);
  const rows = [
    ...all,
    { name: 'all', planted: sum('planted'), caught: sum('caught'), named: sum('named'), open: [] },
  ];
  const lines = rows.flatMap(({ name, planted: made, caught, named, open }) => [
    `${name.padEnd(28)} ${String(made).padStart(5)} planted, caught ${percent(caught, made)}, of these named ${percent(named, caught)}`,
    ...open.slice(0, 6).map((line) => `    ${line}`),
  ]);
  return `planted mistakes\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
