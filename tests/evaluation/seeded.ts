/**
 * Plants mistakes in claims that agree, one at a time, and counts how many are caught and how many of those are named
 * rightly; and alarms on sentences of our own that agree. What is planted depends on the claim alone, so that every run
 * plants the same. What counts as planted and as named rightly is said in `seeded-agreement.ts`.
 */
import { check } from '../../claims/index.ts';
import type { FoundCheck } from '../../claims/index.ts';
import { isOpen } from './figures-gold.ts';
import { ownSentences } from './own-sentences.ts';
import { couldBeHonest, reproduces } from './seeded-agreement.ts';
import { mistakes } from './seeded-mistakes.ts';
import type { Gold, Mistake, Place } from './seeded-mistakes.ts';
import { hasShared, sharedLines } from './shared.ts';

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly year?: number;
  readonly gold: Gold | null;
  readonly golds?: readonly Gold[];
}

export interface Seeded {
  readonly name: string;
  readonly planted: number;
  readonly caught: number;
  readonly named: number;
  readonly open: readonly string[];
}

/** The passages of the reference, where it is at hand, and our own. */
const passages = (): readonly Passage[] => [
  ...(hasShared
    ? ['growth', 'conversions', 'shares_sums'].flatMap((file) => sharedLines<Passage>(`corpus/${file}.jsonl`))
    : []),
  ...ownSentences,
];

const isPrintable = (id: string): boolean => id.startsWith('own-') || isOpen(id);

const alarmOf = (text: string, year: number | undefined, place: Span): FoundCheck | undefined =>
  check(text, year === undefined ? {} : { publishedOn: `${year}-06-01` }).checks.find(
    ({ outcome, stated }) =>
      outcome === 'inconsistent' && stated.start < place.end && place.start < stated.end,
  );

export function measureSeeded(): readonly Seeded[] {
  const all = passages();
  return mistakes.map((mistake) => {
    const counts = { planted: 0, caught: 0, named: 0 };
    const open: string[] = [];
    for (const passage of all) {
      for (const gold of passage.golds ?? [passage.gold]) {
        const made = gold === null || gold.consistent !== true ? null : planted(passage, gold, mistake);
        if (made === null || gold === null) continue;
        const found = alarmOf(made.text, passage.year, made);
        const code = found?.diagnosis?.code ?? null;
        const isNamed =
          found !== undefined &&
          (code === mistake.code || (code !== null && reproduces(code, gold, made.digits)));
        counts.planted += 1;
        if (found !== undefined) counts.caught += 1;
        if (isNamed) counts.named += 1;
        else if (isPrintable(passage.id)) {
          const around = made.text.slice(Math.max(0, made.start - 70), made.end + 30).replace(/\s+/g, ' ');
          open.push(`${passage.id} ${code ?? (found ? 'unnamed' : 'missed')}: …${around}…`);
        }
      }
    }
    return { name: mistake.name, ...counts, open };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Planted extends Span {
  readonly text: string;
  readonly digits: string;
}

/** The passage with the mistake in it, and where the stated figure then stands; null where none can be planted. */
function planted({ text }: Passage, gold: Gold, mistake: Mistake): Planted | null {
  const { start, end } = gold.stated;
  const written = text.slice(start, end);
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(written)?.[0];
  if (digits === undefined) return null;
  const bare = digits.replaceAll(',', '');
  const made = mistake.plant(gold, bare);
  if (made === null) return null;
  if ('word' in made) {
    const at = gold.direction;
    if (at === undefined || couldBeHonest(gold, { ...gold.stated, text: written }, true)) return null;
    const moved = at.start < start ? made.word.length - (at.end - at.start) : 0;
    const turned = text.slice(0, at.start) + made.word + text.slice(at.end);
    return { text: turned, start: start + moved, end: end + moved, digits: bare };
  }
  const wrong = 'digits' in made ? made.digits : bare;
  if ('digits' in made && (wrong === bare || Number(wrong) === 0)) return null;
  const grouped = digits.includes(',')
    ? Number(wrong).toLocaleString('en-US', { maximumFractionDigits: 9 })
    : wrong;
  const after = 'text' in made ? made.text : written.replace(digits, grouped);
  const printed: Place = {
    ...gold.stated,
    text: after,
    value: (gold.stated.value / Number(bare)) * Number(wrong),
  };
  if ('digits' in made && couldBeHonest(gold, printed, false)) return null;
  return {
    text: text.slice(0, start) + after + text.slice(end),
    start,
    end: start + after.length,
    digits: wrong,
  };
}

/** Alarms on our own sentences, all of which agree. */
export function measureOwn(): { readonly sentences: number; readonly alarms: readonly string[] } {
  const alarms = ownSentences.flatMap(({ id, text }) =>
    check(text)
      .checks.filter(({ outcome }) => outcome === 'inconsistent')
      .map(({ stated, message }) => `${id}: ${text.slice(stated.start, stated.end)}: ${message}`),
  );
  return { sentences: ownSentences.length, alarms };
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
