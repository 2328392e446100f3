/**
 * Edits as desks make them, each made the same way in every run, with what is known of each from the edit itself: where
 * every letter of the earlier text stands in the later one, and which letters a verdict must not survive.
 */
import type { Findings, Span } from '../../claims/index.ts';

/** A stretch of the earlier text that stays as it is, or new words in place of a stretch (empty: put in between). */
export type Piece = Span & { readonly words?: string };

export interface Edit {
  readonly before: string;
  readonly pieces: readonly Piece[];
  /** Claims that touch these must not be carried. */
  readonly falls: readonly Span[];
  /** Nor may those whose checks have an operand that touches these. */
  readonly spoilt: readonly Span[];
}

export interface Source {
  readonly text: string;
  readonly findings: Findings;
  /** A whole number from 0 to below this; the same row of them in every run. */
  readonly draw: (below: number) => number;
}

export type MakeEdit = (source: Source) => Edit | null;

export const laterText = ({ before, pieces }: Edit): string =>
  pieces.map(({ start, end, words }) => words ?? before.slice(start, end)).join('');

/** Numbers that look like chance and are the same in every run. */
export function drawsFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

const whole = ({ text }: Source): Span => ({ start: 0, end: text.length });

/** The text with some stretches written anew. */
function rewritten(source: Source, changes: readonly Required<Piece>[], doFall: boolean): Edit {
  const pieces: Piece[] = [];
  let at = 0;
  for (const change of changes) {
    pieces.push({ start: at, end: change.start }, change);
    at = change.end;
  }
  pieces.push({ start: at, end: whole(source).end });
  return { before: source.text, pieces, falls: doFall ? changes : [], spoilt: doFall ? changes : [] };
}

const pick = <T>({ draw }: Source, some: readonly T[]): T | undefined => some[draw(Math.max(1, some.length))];

const matches = (text: string, pattern: RegExp): readonly Required<Piece>[] =>
  [...text.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: found[0],
  }));

const isInside = (claims: Findings['claims'], { start, end }: Span): boolean =>
  claims.some(({ spans }) => spans.some((span) => span.start <= start && end <= span.end));

const inClaims = ({ findings }: Source, some: readonly Required<Piece>[]): readonly Required<Piece>[] =>
  some.filter((one) => isInside(findings.claims, one));

/** Paragraphs with the empty line behind them. */
function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n{2,}/g)) {
    found.push({ start, end: gap.index + gap[0].length });
    start = gap.index + gap[0].length;
  }
  return found;
}

/** Those of running prose, with the first and the last left out. */
const bodies = (text: string): readonly Span[] =>
  paragraphs(text)
    .slice(1)
    .filter(({ start, end }) => /[.!?”"]\n+$/.test(text.slice(start, end)) && end - start > 80);

function typoMended(source: Source): Edit | null {
  const words = inClaims(source, matches(source.text, /\b[a-z]{7,}\b/g)).filter(
    ({ words }) => words[2] !== words[3],
  );
  const word = pick(source, words);
  if (word === undefined) return null;
  const slip = [...word.words];
  [slip[2], slip[3]] = [slip[3] ?? '', slip[2] ?? ''];
  const before = source.text.slice(0, word.start) + slip.join('') + source.text.slice(word.end);
  return { ...rewritten({ ...source, text: before }, [word], false), before };
}

const otherWords: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, 'stated'],
  [/\bpeople\b/g, 'persons'],
  [/\balso\b/g, 'too'],
  [/\bshowed\b/g, 'made plain'],
  [/\bnearby\b/g, 'close at hand'],
  [/\bthe company\b/g, 'the firm'],
  [/\bbecause of\b/g, 'owing to'],
  [/\bthere were\b/g, 'one counted'],
  [/\bwhile\b/g, 'as'],
  [/\bwhich\b/g, 'and that'],
  [/\blarge\b/g, 'sizeable'],
  [/\bnew\b/g, 'fresh'],
  [/\busually\b/g, 'as a rule'],
  [/\bhelped\b/g, 'aided'],
  [/\bacross\b/g, 'throughout'],
  [/\breached\b/g, 'came to'],
];

/** Other words for some, and a few put in behind the first comma or before the stop. */
function rewrittenAround(source: Source): Edit | null {
  const claim = pick(
    source,
    source.findings.claims.filter(({ text }) => text.length > 60),
  );
  const [span] = claim?.spans ?? [];
  if (span === undefined) return null;
  const text = source.text.slice(span.start, span.end);
  const changes = otherWords
    .flatMap(([pattern, words]) => matches(text, pattern).map((one) => ({ ...one, words })))
    .map((one) => ({ ...one, start: one.start + span.start, end: one.end + span.start }))
    .sort((a, b) => a.start - b.start);
  if (changes.length === 0) return null;
  if (text.endsWith('.'))
    changes.push({ start: span.end - 1, end: span.end, words: ', as the paper has it.' });
  return rewritten(source, changes, false);
}

function paragraphMoved(source: Source): Edit | null {
  const some = bodies(source.text);
  const moved = pick(source, some);
  const target = pick(
    source,
    some.filter((one) => one !== moved && one.start !== moved?.end),
  );
  if (moved === undefined || target === undefined) return null;
  const cut = [
    { start: 0, end: Math.min(moved.start, target.start) },
    ...(target.start < moved.start
      ? [moved, { start: target.start, end: moved.start }]
      : [{ start: moved.end, end: target.start }, moved]),
    { start: Math.max(moved.end, target.start), end: source.text.length },
  ];
  return { before: source.text, pieces: cut, falls: [], spoilt: [] };
}

/** Right behind itself: nobody can tell which of the two is the claim's. */
function paragraphDoubled(source: Source): Edit | null {
  const one = pick(source, bodies(source.text));
  if (one === undefined) return null;
  const copy = { start: one.end, end: one.end, words: source.text.slice(one.start, one.end) };
  return { ...rewritten(source, [copy], false), falls: [one] };
}

/** Once more in a place far from its own: what stands round it tells the two apart. */
function boilerplateRepeated(source: Source): Edit | null {
  const sentences = source.findings.claims.flatMap(({ text, spans }) =>
    /^[A-Z].{40,}\.$/.test(text) ? spans : [],
  );
  const one = pick(source, sentences);
  const target = pick(
    source,
    bodies(source.text).filter(
      ({ start, end }) => one !== undefined && (end < one.start - 2 || start > one.end + 2),
    ),
  );
  if (one === undefined || target === undefined) return null;
  const isNear = target.start <= one.end + 2 && target.start >= one.start - 2;
  if (isNear) return null;
  const copy = {
    start: target.start,
    end: target.start,
    words: `${source.text.slice(one.start, one.end)}\n\n`,
  };
  return rewritten(source, [copy], false);
}

/** Another digit for one of a stretch, never a first zero. */
function otherDigit(source: Source, { start, end }: Span): Required<Piece> | undefined {
  const digit = pick(source, matches(source.text.slice(start, end), /\d/g));
  if (digit === undefined) return undefined;
  const words = String(((Number(digit.words) + source.draw(8)) % 9) + 1);
  const other = words === digit.words ? (words === '9' ? '8' : String(Number(words) + 1)) : words;
  return { start: start + digit.start, end: start + digit.end, words: other };
}

function digitChanged(source: Source): Edit | null {
  const figures = source.findings.figures.filter(
    (one) => /\d/.test(one.text) && isInside(source.findings.claims, one),
  );
  const figure = pick(source, figures);
  const change = figure === undefined ? undefined : otherDigit(source, figure);
  return change === undefined ? null : rewritten(source, [change], true);
}

function operandChanged(source: Source): Edit | null {
  const { claims, checks } = source.findings;
  const operands = checks.flatMap(({ stated, operands }) => {
    const spans = claims.find((claim) =>
      claim.spans.some((one) => one.start <= stated.start && stated.end <= one.end),
    )?.spans;
    return operands.filter(
      ({ start, end }) =>
        /\d/.test(source.text.slice(start, end)) &&
        spans?.some((span) => span.start < end && start < span.end) === false,
    );
  });
  const operand = pick(source, operands);
  const change = operand === undefined ? undefined : otherDigit(source, operand);
  return change === undefined ? null : rewritten(source, [change], true);
}

const swapped =
  (pattern: RegExp, other: (words: string, source: Source) => string | undefined): MakeEdit =>
  (source) => {
    const found = pick(source, inClaims(source, matches(source.text, pattern)));
    const words = found === undefined ? undefined : other(found.words, source);
    if (found === undefined || words === undefined || words === found.words) return null;
    return rewritten(source, [{ ...found, words }], true);
  };

const currencies: Readonly<Record<string, string>> = {
  $: '€',
  '€': '£',
  '£': '$',
  dollars: 'euros',
  euros: 'pounds',
  pounds: 'dollars',
  yuan: 'yen',
  yen: 'yuan',
};

const ways: Readonly<Record<string, string>> = {
  rose: 'fell',
  fell: 'rose',
  up: 'down',
  down: 'up',
  higher: 'lower',
  lower: 'higher',
  more: 'less',
  fewer: 'more',
  increased: 'decreased',
  decreased: 'increased',
  grew: 'shrank',
  gained: 'lost',
  lost: 'gained',
  climbed: 'dropped',
  dropped: 'climbed',
  opened: 'closed',
  closed: 'opened',
  above: 'below',
  below: 'above',
  bought: 'sold',
  sold: 'bought',
  before: 'after',
  after: 'before',
};

const names = ['Harrowby', 'Tamsin', 'Oakhurst', 'Belmore', 'Kestrel'];

function nameSwapped(source: Source): Edit | null {
  const places = source.findings.names.flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, words: source.text.slice(start, end) })),
  );
  const one = pick(source, inClaims(source, places));
  const words = pick(source, [...source.findings.names.map(({ name }) => name), ...names]);
  if (one === undefined || words === undefined || words === one.words) return null;
  // A longer form of the same name is no other name.
  const isSame = words.split(' ').some((word) => one.words.split(' ').includes(word));
  return isSame ? null : rewritten(source, [{ ...one, words }], true);
}

function sentenceSplit(source: Source): Edit | null {
  const seams = matches(
    source.text,
    /, and (?=(?:the|it|they|he|she|a|its) [a-z])|; (?=[a-z])|, but (?=[a-z])/g,
  );
  const seam = pick(source, inClaims(source, seams));
  if (seam === undefined) return null;
  const next = source.text.charAt(seam.end).toUpperCase();
  return rewritten(source, [{ start: seam.start, end: seam.end + 1, words: `. ${next}` }], false);
}

function sentencesMerged(source: Source): Edit | null {
  const seams = matches(source.text, /(?<=[a-z]{3})\. (?:The|It|A|They|That|This|He|She) /g).filter(
    ({ start }) => isInside(source.findings.claims, { start, end: start + 1 }),
  );
  const seam = pick(source, seams);
  if (seam === undefined) return null;
  return rewritten(source, [{ ...seam, words: `, and ${seam.words.slice(2).toLowerCase()}` }], false);
}

const otherMarks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '’': "'",
  '‘': "'",
  '"': '”',
  "'": '’',
  ' — ': ' – ',
  ' – ': ' — ',
  ' ': '\u00a0',
};

function marksChanged(source: Source): Edit | null {
  const changes = matches(source.text, / — | – |[“”’‘"']| /g).flatMap((one) =>
    one.words === ' ' && source.draw(12) > 0 ? [] : [{ ...one, words: otherMarks[one.words] ?? one.words }],
  );
  return rewritten(source, changes, false);
}

function paragraphDeleted(source: Source): Edit | null {
  const one = pick(source, bodies(source.text));
  return one === undefined ? null : rewritten(source, [{ ...one, words: '' }], true);
}

const additions = [
  'The harbour office answered no letters that week, and its clerks had gone home early on both days.\n\n',
  'Nobody in the hall could say who had first asked for the papers, or where they had been kept since.\n\n',
  'A second report is to follow. It will set out what was asked, who answered, and what was left out.\n\n',
  'Some 412 letters came in, of which 57 were from schools; the rest were read aloud at 3 meetings.\n\n',
];

function paragraphInserted(source: Source): Edit | null {
  const target = pick(source, bodies(source.text));
  const words = pick(source, additions);
  if (target === undefined || words === undefined) return null;
  return rewritten(source, [{ start: target.start, end: target.start, words }], false);
}

export const edits: Readonly<Record<string, MakeEdit>> = {
  'typo mended': typoMended,
  'sentence rewritten around the figures': rewrittenAround,
  'paragraph moved': paragraphMoved,
  'paragraph doubled': paragraphDoubled,
  'boilerplate repeated': boilerplateRepeated,
  'digit changed in the claim': digitChanged,
  'digit changed in an operand elsewhere': operandChanged,
  'currency swapped': swapped(
    /[$€£](?=\d)|\b(?:dollars|euros|pounds|yuan|yen)\b/g,
    (word) => currencies[word],
  ),
  'direction turned': swapped(
    new RegExp(`\\b(?:${Object.keys(ways).join('|')})\\b`, 'g'),
    (word) => ways[word],
  ),
  'negation put in': swapped(
    /\b(?:was|were|is|are|has|had|will|would|can|could)\b(?! not)/g,
    (word) => `${word} not`,
  ),
  'name swapped': nameSwapped,
  'sentence split': sentenceSplit,
  'sentences merged': sentencesMerged,
  'quotation marks, dashes and spaces changed': marksChanged,
  'paragraph deleted': paragraphDeleted,
  'paragraph inserted': paragraphInserted,
};
