/** Counts on the reference data what the engine finds, ties rightly, catches and wrongly alarms on. Growth and conversions. */
import { check } from '../../claims/index.ts';
import type { FoundCheck } from '../../claims/index.ts';
import { sharedLines } from './shared.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Claimed {
  readonly kind: string;
  readonly subkind?: string;
  readonly inputs: readonly Place[];
  readonly stated: Place;
  readonly consistent: boolean | null;
  readonly severity?: string;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly year?: number;
  readonly gold: Claimed | null;
  readonly golds?: readonly Claimed[];
}

interface Sentence {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly expect: readonly {
    readonly stated: string;
    readonly outcome: string;
    readonly kind: string;
    readonly diagnosis?: string;
    readonly recomputed?: number;
  }[];
}

export interface Measured {
  readonly claims: number;
  readonly found: number;
  readonly linksRight: number;
  readonly strong: number;
  readonly strongRight: number;
  readonly middling: number;
  readonly middlingRight: number;
  readonly agreeing: number;
  readonly agreed: number;
  readonly errors: number;
  readonly caught: number;
  /** One line each: where, and what was said. */
  readonly falseAlarms: readonly string[];
  readonly words: number;
}

const kinds: ReadonlySet<string> = new Set([
  'growth',
  'conversion',
  'points',
  'difference',
  'multiple',
  'share',
  'average',
  'rate',
  'compound',
  'sum',
  'total',
  'count',
  'date',
  'age',
  'span',
  'unit',
  'temperature',
  'malformed',
  'range',
  'comparison',
  'repeat',
]);
const meet = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** The corpora know points and differences as kinds of sum. */
function kindOf({ kind, subkind }: Claimed): string {
  if (kind === 'sum' && subkind === 'pp') return 'points';
  if (kind === 'sum' && subkind === 'difference') return 'difference';
  return kind === 'multiple' && subkind === 'product' ? 'rate' : kind;
}

export function measureCorpus(file: string): Measured {
  const counts = {
    claims: 0,
    found: 0,
    linksRight: 0,
    strong: 0,
    strongRight: 0,
    middling: 0,
    middlingRight: 0,
    agreeing: 0,
    agreed: 0,
    errors: 0,
    caught: 0,
    words: 0,
  };
  const falseAlarms: string[] = [];
  for (const passage of sharedLines<Passage>(`corpus/${file}.jsonl`)) {
    const { checks } = check(passage.text, passage.year ? { publishedOn: `${passage.year}-06-01` } : {});
    const golds = (passage.golds ?? [passage.gold]).flatMap((one) =>
      one === null || !kinds.has(kindOf(one)) ? [] : [{ ...one, kind: kindOf(one) }],
    );
    counts.words += passage.text.split(/\s+/).length;
    for (const gold of golds) {
      counts.claims += 1;
      const wrong = gold.consistent === false && gold.severity !== 'rounding';
      if (wrong) counts.errors += 1;
      const one = checks.find(({ kind, stated }) => kind === gold.kind && meet(stated, gold.stated));
      if (one === undefined) continue;
      counts.found += 1;
      const right = one.operands.every((operand) => gold.inputs.some((input) => meet(operand, input)));
      if (right) counts.linksRight += 1;
      counts[one.strength] += 1;
      if (right) counts[one.strength === 'strong' ? 'strongRight' : 'middlingRight'] += 1;
      if (gold.consistent === true) counts.agreeing += 1;
      if (gold.consistent === true && one.outcome !== 'inconsistent') counts.agreed += 1;
      if (wrong && one.outcome === 'inconsistent') counts.caught += 1;
    }
    falseAlarms.push(...alarmsBeside(passage, golds, checks));
  }
  return { ...counts, falseAlarms };
}

function alarmsBeside(
  passage: Passage,
  golds: readonly Claimed[],
  checks: readonly FoundCheck[],
): readonly string[] {
  return checks.flatMap(({ outcome, stated, message }) => {
    const gold = golds.find((one) => meet(one.stated, stated));
    if (outcome !== 'inconsistent' || gold?.consistent === false) return [];
    const around = passage.text.slice(Math.max(0, stated.start - 120), stated.end + 60).replace(/\s+/g, ' ');
    return [`${passage.id}: ${passage.text.slice(stated.start, stated.end)}: ${message} …${around}…`];
  });
}

/** False alarms in ten thousand words of copy. */
export const alarmsPerTenThousandWords = ({ falseAlarms, words }: Measured): number =>
  (falseAlarms.length * 10_000) / words;

/** What was measured, as lines for a terminal. */
export function describeMeasured(name: string, made: Measured): string {
  const part = (some: number, all: number): string =>
    all === 0 ? '–' : `${some} of ${all} (${((some / all) * 100).toFixed(1)} %)`;
  const lines = [
    `claims found         ${part(made.found, made.claims)}`,
    `links right          ${part(made.linksRight, made.found)}`,
    `  strong             ${part(made.strongRight, made.strong)}`,
    `  middling           ${part(made.middlingRight, made.middling)}`,
    `agree as they should ${part(made.agreed, made.agreeing)}`,
    `real errors caught   ${part(made.caught, made.errors)}`,
    `other alarms         ${made.falseAlarms.length}, ${alarmsPerTenThousandWords(made).toFixed(2)} in 10,000 words of ${made.words}`,
    ...made.falseAlarms.map((line) => `  ${line}`),
  ];
  return `${name}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

export interface MeasuredGolden {
  readonly expected: number;
  readonly right: number;
  readonly notYet: number;
  readonly misses: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Single sentences with expected outcomes; kinds and languages that have not landed are counted apart. */
export function measureGolden(): MeasuredGolden {
  let expected = 0;
  let right = 0;
  let notYet = 0;
  const misses: string[] = [];
  const falseAlarms: string[] = [];
  for (const { id, lang, text, expect } of sharedLines<Sentence>('golden/golden.jsonl')) {
    const { checks } = check(text, { language: lang === 'zh' ? 'zh' : 'en' });
    const printed = ({ stated }: FoundCheck): string => text.slice(stated.start, stated.end);
    for (const one of expect) {
      if (lang !== 'en' || !kinds.has(one.kind)) {
        notYet += 1;
        continue;
      }
      expected += 1;
      // A figure with a unit may be meant by its numeral alone: "24,000" of "24,000 litres an hour".
      const mine = checks.find((found) => found.kind === one.kind && printed(found).startsWith(one.stated));
      const fits =
        mine?.outcome === one.outcome &&
        (one.diagnosis === undefined || mine.diagnosis?.code === one.diagnosis) &&
        isNear(mine.recomputed?.value, one.recomputed);
      if (fits) right += 1;
      else misses.push(`${id}: ${one.stated}: ${mine?.outcome ?? 'nothing found'}`);
    }
    for (const found of checks) {
      const wanted = expect.some(
        ({ stated, outcome }) => stated === printed(found) && outcome === 'inconsistent',
      );
      if (found.outcome === 'inconsistent' && !wanted)
        falseAlarms.push(`${id}: ${printed(found)}: ${found.message}`);
    }
  }
  return { expected, right, notYet, misses, falseAlarms };
}

/** Gold values are written by hand, so the last digit may be rounded another way. */
const isNear = (mine: number | undefined, wanted: number | undefined): boolean =>
  mine === undefined || wanted === undefined || Math.abs(mine - wanted) <= Math.abs(wanted) * 0.02 + 0.06;

/** What was measured on single sentences, as lines for a terminal. */
export function describeGolden({ expected, right, notYet, misses, falseAlarms }: MeasuredGolden): string {
  const lines = [
    `right           ${right} of ${expected}, of kinds not yet there ${notYet}`,
    ...misses.map((line) => `missed          ${line}`),
    ...falseAlarms.map((line) => `false alarm     ${line}`),
  ];
  return `single sentences\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
