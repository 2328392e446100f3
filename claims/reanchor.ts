/**
 * Finds the claims of one text again in a later one, and says what an editor's verdict on each is still worth. A verdict
 * holds for the words of a claim and for the figures its checks used: whatever changed of these is said, and what is not
 * found beyond doubt is given up, never guessed.
 */
import { figureChanges, hasSameWords, looseDigitChanges, senseChanges } from './anchor/differences.ts';
import type { Change, Side } from './anchor/differences.ts';
import { figuresIn } from './anchor/figure-keys.ts';
import { tieWords } from './anchor/images.ts';
import type { Tied } from './anchor/images.ts';
import { checkChanges, checksIn, readChecks } from './anchor/moved-checks.ts';
import type { Checked } from './anchor/moved-checks.ts';
import { findPlace, quotesIn, spanOf } from './anchor/places.ts';
import type { Place, Stretch } from './anchor/places.ts';
import { markNames, readSenses } from './anchor/senses.ts';
import type { Senses } from './anchor/senses.ts';
import { emptyLexicon, readWords, wordAt } from './anchor/words.ts';
import type { Words } from './anchor/words.ts';
import type { Findings, FoundFigure } from './findings.ts';
import type { Span } from './text/span.ts';

/** A text, and what `check` found in it. */
export interface ReadText {
  readonly text: string;
  readonly findings: Findings;
}

export interface Reanchored {
  /**
   * `carried`: the same words and figures. `reworded`: other words, the same figures, names and sense. `stale`: something
   * changed that a verdict hangs on. `orphaned`: the claim is not there, or nobody can tell which place is its own.
   */
  readonly state: 'carried' | 'reworded' | 'stale' | 'orphaned';
  /** In the later text, in reading order; empty when orphaned. */
  readonly spans: readonly Span[];
  /** What changed, as printed in each text; empty where something came or went. */
  readonly changes: readonly Change[];
  /** Two or more places that are equally good, at most twenty: reported, never chosen. */
  readonly rivals: readonly (readonly Span[])[];
}

/**
 * One answer for each claim, in order. A claim is the spans it has in `before`; those that lie beyond the text are cut
 * off. Time is in step with the length of both texts. Never throws.
 */
export function reanchor(
  before: ReadText,
  claims: readonly (readonly Span[])[],
  after: ReadText,
): Reanchored[] {
  const lexicon = emptyLexicon();
  const [old, now] = [readWords(before.text, lexicon), readWords(after.text, lexicon)];
  const both: Both = {
    before: readChecks(before.text, old, before.findings),
    after: readChecks(after.text, now, after.findings),
    marked: [markNames(old, before.findings.names), markNames(now, after.findings.names)],
    senses: readSenses(lexicon, [old, now]),
    tied: tieWords(old, now),
  };
  const quotes = quotesIn(old, now, both.tied);
  return claims.map((spans) => {
    const claim = stretchesOf(old, spans);
    const place = findPlace(old, claim, now, both.tied, quotes);
    return judgePlace(both, claim, place);
  });
}

/** Both texts, read. */
interface Both {
  readonly before: Checked;
  readonly after: Checked;
  readonly marked: readonly [Uint8Array, Uint8Array];
  readonly senses: Senses;
  readonly tied: Tied;
}

/** As words, in reading order, none twice. */
function stretchesOf(words: Words, spans: readonly Span[]): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (!(start < end)) continue;
    const from = Math.max(wordAt(words, start), found.at(-1)?.to ?? 0);
    let to = from;
    while (to < words.count && (words.start[to] ?? 0) < end) to += 1;
    if (to > from) found.push({ from, to });
  }
  return found;
}

const orphan = (rivals: readonly (readonly Span[])[] = []): Reanchored => ({
  state: 'orphaned',
  spans: [],
  changes: [],
  rivals,
});

function judgePlace(both: Both, claim: readonly Stretch[], place: Place): Reanchored {
  const { before, after, marked, senses, tied } = both;
  if (place.rivals.length > 1) return orphan(place.rivals.map((one) => [spanOf(after.words, one)]));
  if (place.stretches.length === 0) return orphan();
  const old = sideOf(before, marked[0], claim);
  const now = sideOf(after, marked[1], place.stretches);
  const isSame = hasSameWords(old, now);
  if (!isSame && !isLike(place) && !isReplaced(place)) return orphan();
  const spans = place.stretches.map((one) => spanOf(after.words, one));
  const checks = checksIn(
    before,
    claim.map((one) => spanOf(before.words, one)),
  );
  const moved = checkChanges(before, checks, after, checksIn(after, spans), tied);
  const changes = [
    ...figureChanges(old, now, vouchedBy(before, checks, moved)),
    ...(isSame ? [] : looseDigitChanges(old, now)),
    ...(isSame ? [] : senseChanges(old, now, senses)),
    ...moved,
  ];
  const isDoubtful = changes.length > 0 && place.neighbours === 0 && !isCertain(place, changes);
  if (!isSame && (isDoubtful || (changes.length === 0 && !isLike(place)))) return orphan();
  const state = changes.length > 0 ? 'stale' : isSame ? 'carried' : 'reworded';
  return { state, spans, changes, rivals: [] };
}

function sideOf({ text, words, findings }: Checked, marked: Uint8Array, stretches: readonly Stretch[]): Side {
  const spans = stretches.map((one) => spanOf(words, one));
  const figures = figuresIn(findings.figures, spans).flatMap((number) => findings.figures[number] ?? []);
  return { text, words, marked, stretches, figures };
}

/** How much must be the same, by how many neighbours are: where both stayed, a sentence may have been written anew. */
const leastLikeness = [0.6, 0.5, 0.35] as const;

const isLike = ({ likeness, neighbours }: Place): boolean => likeness >= (leastLikeness[neighbours] ?? 1);

/** A cell with another number: nothing is the same but where it stands. */
const isReplaced = ({ likeness, neighbours }: Place): boolean => likeness === 0 && neighbours === 2;

/** Of a claim that was moved and changed at once: its names must be its own. */
const isCertain = ({ likeness }: Place, changes: readonly Change[]): boolean =>
  likeness >= 0.8 && changes.every(({ what }) => what !== 'name');

/** Whether a check that is still the same says what a figure is for. */
function vouchedBy(
  { findings }: Checked,
  checks: Checked['findings']['checks'],
  moved: readonly Change[],
): (figure: FoundFigure) => boolean {
  if (moved.length > 0) return () => false;
  const held = new Set(
    checks.flatMap(({ stated, operands }) =>
      [stated, ...operands].map(({ figure }) => (figure === null ? undefined : findings.figures[figure])),
    ),
  );
  return (figure) => held.has(figure);
}
