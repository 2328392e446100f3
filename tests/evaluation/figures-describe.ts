/** What was measured of the reading of figures, as lines for a terminal. Of hidden passages it says counts alone. */
import type { FoundFigure } from '../../claims/index.ts';
import type { FrameScore } from './figures-frames.ts';
import type { Passage } from './figures-gold.ts';
import { isStrict, tally } from './figures-score.ts';
import type { Scored, Tally } from './figures-score.ts';
import type { Unaccounted } from './figures-unaccounted.ts';

/** A passage with what was read in it. */
export interface Read {
  readonly passage: Passage;
  readonly figures: readonly FoundFigure[];
}

const percent = (some: number, all: number): string => `${((some / Math.max(all, 1)) * 100).toFixed(1)}`;

const columns: readonly (keyof Omit<Tally, 'kind' | 'known'>)[] = [
  'found',
  'sameNumeral',
  'sameSpan',
  'value',
  'unit',
  'strict',
];

/** A table: one line a kind, in per cent of what is known. */
export function describeScored(name: string, scored: readonly Scored[]): string {
  const head = `  ${'kind'.padEnd(10)}${'known'.padStart(7)}${columns.map((one) => one.padStart(13)).join('')}`;
  const lines = tally(scored).map(
    (one) =>
      `  ${one.kind.padEnd(10)}${String(one.known).padStart(7)}` +
      columns.map((column) => percent(one[column], one.known).padStart(13)).join(''),
  );
  const hidden = scored.filter(({ passage }) => !passage.isOpen);
  const open = scored.filter(({ passage }) => passage.isOpen);
  const strict = (of: readonly Scored[]): string => `${of.filter(isStrict).length} of ${of.length}`;
  const halves = `  strictly right: of the open half ${strict(open)}, of the hidden half ${strict(hidden)}`;
  return `${name}, in per cent\n${[head, ...lines, halves].join('\n')}\n`;
}

/** The failing sentences of the open half. */
export function describeFailures(scored: readonly Scored[], most = 80): string {
  const failures = scored.filter((one) => one.passage.isOpen && !isStrict(one));
  const lines = failures.slice(0, most).map(({ passage, gold, mine, ...how }) => {
    const faults = [
      ...(mine === null ? ['not found'] : []),
      ...(mine !== null && !how.isSameNumeral ? ['span'] : []),
      ...(mine !== null && !how.isRightValue ? ['value'] : []),
      ...(mine !== null && !how.isRightUnit ? ['unit'] : []),
    ].join(', ');
    const read = mine === null ? '' : `, read ${printed(mine)}`;
    const wanted = gold.date ?? `${gold.value ?? '?'} ${gold.unit ?? ''}`.trim();
    return `    ${passage.id} ${faults}: ${around(passage.text, gold)} is ${gold.kind} ${wanted}${read}`;
  });
  return capped(`  failures, open half: ${failures.length}`, lines, failures.length);
}

/** Digits or words that do not lie in exactly one figure, those of the open half with the words round them. */
export function describeUnaccounted(
  name: string,
  read: readonly Read[],
  find: (text: string, figures: readonly FoundFigure[]) => readonly Unaccounted[],
  most = 40,
): string {
  const all = read.flatMap(({ passage, figures }) =>
    find(passage.text, figures).map((one) => ({ passage, ...one })),
  );
  const open = all.filter(({ passage }) => passage.isOpen);
  const lines = open
    .slice(0, most)
    .map((one) => `    ${one.passage.id} in ${one.figures} figures: ${around(one.passage.text, one)}`);
  return capped(`${name}: ${all.length}, of them open ${open.length}`, lines, open.length);
}

/** How many figures of each kind, and a sample of the open half from which precision can be judged by eye. */
export function describeKinds(name: string, read: readonly Read[], sample = 8): string {
  const all = read.flatMap(({ passage, figures }) => figures.map((figure) => ({ passage, figure })));
  const kinds = [...new Set(all.map(({ figure }) => figure.kind))].sort();
  const lines = kinds.flatMap((kind) => {
    const mine = all.filter(({ figure }) => figure.kind === kind);
    const open = mine.filter(({ passage }) => passage.isOpen);
    const step = Math.max(1, Math.floor(open.length / sample));
    const shown = open.filter((_, index) => index % step === step >> 1).slice(0, sample);
    return [
      `  ${kind}: ${mine.length}`,
      ...shown.map((one) => `    ${around(one.passage.text, one.figure)} ${printed(one.figure)}`),
    ];
  });
  return `${name}: ${all.length} figures\n${lines.join('\n')}\n`;
}

/** Every figure of the open half as a table of tabs, for a person who samples. */
export const listFigures = (read: readonly Read[]): string =>
  read
    .filter(({ passage }) => passage.isOpen)
    .flatMap(({ passage, figures }) =>
      figures.map((one) =>
        [passage.id, one.kind, one.text, printed(one), around(passage.text, one)].join('\t'),
      ),
    )
    .join('\n');

export function describeFrames(scores: readonly FrameScore[], most = 40): string {
  const parts = (['direction', 'period'] as const).map((of) => {
    const some = scores.filter((one) => one.of === of);
    const right = some.filter(({ wanted, read }) => wanted === read);
    const open = some.filter((one) => one.isOpen && one.wanted !== one.read);
    const lines = open
      .slice(0, most)
      .map((one) => `    ${one.id} ${around(one.text, one)} is ${one.wanted}, read ${one.read}`);
    const head = `  ${of}: ${right.length} of ${some.length} (${percent(right.length, some.length)} %)`;
    return capped(head, lines, open.length);
  });
  return `frames of growth\n${parts.join('')}`;
}

const printed = ({ kind, exact, value, unit, date, hedge }: FoundFigure): string =>
  [kind, exact ?? value ?? 'no value', unit, date, hedge === undefined ? undefined : `(${hedge})`]
    .filter((part) => part !== undefined)
    .join(' ');

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const part = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `…${part(start - 50, start)}{${part(start, end)}}${part(end, end + 35)}…`;
}

function capped(head: string, lines: readonly string[], all: number): string {
  const rest = all > lines.length ? [`    … and ${all - lines.length} more`] : [];
  return `${[head, ...lines, ...rest].join('\n')}\n`;
}
