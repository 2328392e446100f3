/**
 * Whether the checks of a claim are still the same: what they recompute, from which figures, and how it comes out. An
 * operand may stand anywhere in the text; the same amount at another place is another operand.
 */
import type { Findings, FoundCheck, FoundOperand } from '../findings.ts';
import type { Span } from '../text/span.ts';
import type { Change } from './differences.ts';
import { figureKey, figuresIn, firstFrom } from './figure-keys.ts';
import type { Tied } from './images.ts';
import { wordAt } from './words.ts';
import type { Words } from './words.ts';

/** The checks of one text with what is looked up of them. */
export interface Checked {
  readonly text: string;
  readonly words: Words;
  readonly findings: Findings;
  /** By reading order of their stated figure. */
  readonly stated: readonly (Span & { readonly check: FoundCheck })[];
}

export const readChecks = (text: string, words: Words, findings: Findings): Checked => ({
  text,
  words,
  findings,
  stated: findings.checks
    .map((check) => ({ start: check.stated.start, end: check.stated.end, check }))
    .sort((a, b) => a.start - b.start),
});

/** The checks whose stated figure stands in one of the spans. */
export function checksIn({ stated }: Checked, spans: readonly Span[]): readonly FoundCheck[] {
  return spans.flatMap(({ start, end }) => {
    const found: FoundCheck[] = [];
    for (let at = firstFrom(stated, start); (stated[at]?.start ?? Infinity) < end; at += 1) {
      const one = stated[at];
      if (one !== undefined && one.end <= end) found.push(one.check);
    }
    return found;
  });
}

export function checkChanges(
  before: Checked,
  old: readonly FoundCheck[],
  after: Checked,
  now: readonly FoundCheck[],
  tied: Tied,
): readonly Change[] {
  const left = [...now];
  const take = (isIt: (one: FoundCheck) => boolean): FoundCheck | null => {
    const at = left.findIndex(isIt);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const open = old.filter((check) => {
    const key = statedKey(before, check);
    return (
      take(
        (one) => statedKey(after, one) === key && changesOf(before, check, after, one, tied).length === 0,
      ) === null
    );
  });
  const changes = open.flatMap((check) => {
    const key = statedKey(before, check);
    const one =
      take((other) => statedKey(after, other) === key) ?? take((other) => other.kind === check.kind);
    if (one !== null) return changesOf(before, check, after, one, tied);
    const operands = check.operands.flatMap((operand) => rewritten(before, operand, after, tied) ?? []);
    return [...operands, { what: 'check' as const, before: check.outcome, after: '' }];
  });
  // A check that is new and agrees takes nothing from what was looked at.
  const alarms = left.filter(({ outcome }) => outcome === 'inconsistent' || outcome === 'ambiguous');
  return [
    ...changes,
    ...alarms.map(({ outcome }) => ({ what: 'check' as const, before: '', after: outcome })),
  ];
}

const statedKey = (read: Checked, { kind, stated }: FoundCheck): string => `${kind}|${keyOf(read, stated)}`;

function keyOf({ text, findings }: Checked, { figure, start, end }: FoundCheck['stated']): string {
  const found = figure === null ? undefined : findings.figures[figure];
  return found === undefined ? text.slice(start, end) : figureKey(found);
}

function changesOf(
  before: Checked,
  check: FoundCheck,
  after: Checked,
  one: FoundCheck,
  tied: Tied,
): readonly Change[] {
  const left = [...one.operands];
  const changes: Change[] = [];
  const slice = ({ text }: Checked, { start, end }: Span): string => text.slice(start, end);
  const open = check.operands.filter((operand) => {
    const at = left.findIndex((other) => isSameOperand(before, operand, after, other, tied));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  for (const operand of open) {
    const at = left.findIndex(({ role }) => role === operand.role);
    const other = at === -1 ? undefined : left.splice(at, 1)[0];
    changes.push({
      what: 'operand',
      before: slice(before, operand),
      after: other === undefined ? '' : slice(after, other),
    });
  }
  for (const other of left) changes.push({ what: 'operand', before: '', after: slice(after, other) });
  const isOther = check.outcome !== one.outcome || check.diagnosis?.code !== one.diagnosis?.code;
  if (isOther) changes.push({ what: 'check', before: check.outcome, after: one.outcome });
  return changes;
}

function isSameOperand(
  before: Checked,
  operand: FoundOperand,
  after: Checked,
  other: FoundOperand,
  tied: Tied,
): boolean {
  if (operand.role !== other.role || keyOf(before, operand) !== keyOf(after, other)) return false;
  return (
    !isElsewhere(before.words, operand, after.words, other, tied.to) &&
    !isElsewhere(after.words, other, before.words, operand, tied.from)
  );
}

/** Whether the words of a span are known to stand in the other text, and none of them in the other span. */
function isElsewhere(words: Words, span: Span, otherWords: Words, other: Span, ties: Int32Array): boolean {
  let isTied = false;
  for (let at = wordAt(words, span.start); at < words.count && (words.start[at] ?? 0) < span.end; at += 1) {
    const place = ties[at] ?? -1;
    if (place < 0) continue;
    if ((otherWords.start[place] ?? 0) < other.end && (otherWords.end[place] ?? 0) > other.start)
      return false;
    isTied = true;
  }
  return isTied;
}

/** An operand whose figure now reads otherwise where it stood; null where it is the same, or where nobody can tell. */
function rewritten(before: Checked, operand: FoundOperand, after: Checked, tied: Tied): Change | null {
  const from = wordAt(before.words, operand.start);
  const to = wordAt(before.words, operand.end - 1) + 1;
  const [start, end] = [(tied.to[from - 1] ?? -1) + 1, tied.to[to] ?? -1];
  // A few words between the neighbours that it had.
  if (start === 0 || end <= start || end - start > 2 * (to - from) + 4) return null;
  const span = { start: after.words.start[start] ?? 0, end: after.words.end[end - 1] ?? 0 };
  const [number] = figuresIn(after.findings.figures, [span]);
  const figure = number === undefined ? undefined : after.findings.figures[number];
  if (figure === undefined || figureKey(figure) === keyOf(before, operand)) return null;
  return { what: 'operand', before: before.text.slice(operand.start, operand.end), after: figure.text };
}
