/**
 * Makes each edit on each text, anchors all claims of the earlier text in the later one, and counts: what was carried
 * though it had to fall, or to the wrong place; what was carried as it should be; and what was given up for nothing.
 */
import { check, reanchor } from '../../claims/index.ts';
import type { Findings, Reanchored, Span } from '../../claims/index.ts';
import { drawsFrom, edits, laterText } from './edits.ts';
import type { Edit } from './edits.ts';

export interface Anchored {
  readonly edits: number;
  /** Claims that had to be carried, and those that were. */
  readonly due: number;
  readonly carried: number;
  /** Claims that had to fall. */
  readonly doomed: number;
  /** Claims of which the edit does not tell: the engine reads their figures or checks otherwise than before. */
  readonly untold: number;
  /** One line each: what was carried wrongly, and what was not carried though it should have been. */
  readonly wrong: readonly string[];
  readonly lost: readonly string[];
}

export interface Text {
  readonly name: string;
  readonly text: string;
}

export const nothing: Anchored = { edits: 0, due: 0, carried: 0, doomed: 0, untold: 0, wrong: [], lost: [] };

export const added = (one: Anchored, other: Anchored): Anchored => ({
  edits: one.edits + other.edits,
  due: one.due + other.due,
  carried: one.carried + other.carried,
  doomed: one.doomed + other.doomed,
  untold: one.untold + other.untold,
  wrong: [...one.wrong, ...other.wrong],
  lost: [...one.lost, ...other.lost],
});

/** By kind of edit; each text is edited in one kind out of so many, by turns. */
export function measureReanchoring(
  texts: readonly Text[],
  seed: number,
  oneOf: number,
): ReadonlyMap<string, Anchored> {
  const made = new Map<string, Anchored>();
  for (const [index, { name, text }] of texts.entries()) {
    const source = { text, findings: check(text) };
    for (const [number, [kind, make]] of Object.entries(edits).entries()) {
      if ((index + number) % oneOf > 0) continue;
      const edit = make({ ...source, draw: drawsFrom(seed + index * 64 + number) });
      if (edit === null) continue;
      const findings = edit.before === text ? source.findings : check(edit.before);
      made.set(kind, added(made.get(kind) ?? nothing, measureEdit(`${name}, ${kind}`, edit, findings)));
    }
  }
  return made;
}

function measureEdit(title: string, edit: Edit, before: Findings): Anchored {
  const text = laterText(edit);
  const after = check(text);
  const claims = before.claims.map(({ spans }) => spans);
  const found = reanchor({ text: edit.before, findings: before }, claims, { text, findings: after });
  let [due, carried, doomed, untold] = [0, 0, 0, 0];
  const [wrong, lost]: [string[], string[]] = [[], []];
  for (const [index, spans] of claims.entries()) {
    const one = found[index];
    if (one === undefined) continue;
    const line = `${title}\n    ${quote(edit.before, spans)}\n    ${describe(one, text)}`;
    const isCarried = one.state === 'carried' || one.state === 'reworded';
    const wanted = placesOf(edit, spans);
    const isFound = coverage(wanted, one.spans);
    if (mustFall(edit, before, spans)) {
      doomed += 1;
      if (isCarried) wrong.push(line);
    } else if (isCarried && !isFound.isHere) wrong.push(line);
    else if (!isReadAlike(edit, before, spans, after, wanted)) untold += 1;
    else {
      due += 1;
      if (isCarried && isFound.isWhole) carried += 1;
      else lost.push(line);
    }
  }
  return { edits: 1, due, carried, doomed, untold, wrong, lost };
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((one) => one.start <= start && end <= one.end);

function mustFall({ falls, spoilt }: Edit, { checks }: Findings, spans: readonly Span[]): boolean {
  if (falls.some((fall) => spans.some((span) => touches(span, fall)))) return true;
  return checks.some(
    ({ stated, operands }) =>
      holds(spans, stated) && operands.some((operand) => spoilt.some((fall) => touches(operand, fall))),
  );
}

/** Where the letters of some spans stand in the later text, in reading order. */
function placesOf({ pieces }: Edit, spans: readonly Span[]): readonly Span[] {
  const places: Span[] = [];
  let at = 0;
  for (const { start, end, words } of pieces) {
    if (words === undefined) {
      for (const span of spans) {
        const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
        if (from < to) places.push({ start: at + from - start, end: at + to - start });
      }
    }
    at += words?.length ?? end - start;
  }
  return places;
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** A few words put in count neither way; a place that is half somewhere else is another place. */
function coverage(
  wanted: readonly Span[],
  found: readonly Span[],
): { readonly isHere: boolean; readonly isWhole: boolean } {
  const shared = wanted.reduce(
    (sum, one) =>
      sum +
      found.reduce(
        (part, other) => part + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );
  const isHere = shared * 2 >= lengthOf(wanted) && shared * 2 >= lengthOf(found) - 40;
  return { isHere, isWhole: isHere && shared >= lengthOf(wanted) * 0.9 - 2 };
}

/** Whether the engine reads the same figures in the same words, and checks them against the same others. */
function isReadAlike(
  edit: Edit,
  before: Findings,
  spans: readonly Span[],
  after: Findings,
  wanted: readonly Span[],
): boolean {
  const place = (span: Span): string => String(placesOf(edit, [span])[0]?.start);
  const figures = (findings: Findings, where: readonly Span[]): string =>
    findings.figures
      .filter((one) => holds(where, one) || where.some((span) => touches(span, one)))
      .map(({ value, unit, hedge, date, low, high }) => [value, unit, hedge, date, low, high].join())
      .join(';');
  const hull = [{ start: wanted[0]?.start ?? 0, end: wanted.at(-1)?.end ?? 0 }];
  const checks = (findings: Findings, where: readonly Span[], at: (span: Span) => string): string =>
    findings.checks
      .filter(({ stated }) => holds(where, stated))
      .map(({ kind, outcome, operands }) => [kind, outcome, ...operands.map(at).sort()].join())
      .sort()
      .join(';');
  return (
    figures(before, spans) === figures(after, hull) &&
    checks(before, spans, place) === checks(after, hull, ({ start }) => String(start))
  );
}

const quote = (text: string, spans: readonly Span[]): string =>
  JSON.stringify(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));

const describe = ({ state, spans, changes, rivals }: Reanchored, text: string): string =>
  [
    state,
    quote(text, spans),
    ...changes.map(({ what, before, after }) => `${what}: ${before} → ${after}`),
    ...rivals.map((one) => `rival ${quote(text, one)}`),
  ].join(' | ');

const firstFew = 12;

export function describeReanchoring(title: string, made: ReadonlyMap<string, Anchored>): string {
  const all = [...made.values()].reduce(added, nothing);
  const row = (kind: string, one: Anchored): string =>
    `  ${String(one.edits).padStart(5)} edits  ${String(one.carried).padStart(6)} of ${String(one.due).padStart(6)} carried  ` +
    `${String(one.wrong.length).padStart(3)} wrongly  ${String(one.doomed).padStart(5)} had to fall  ${String(one.untold).padStart(5)} untold  ${kind}`;
  return [
    `claims anchored anew, ${title}: ${((100 * all.carried) / Math.max(1, all.due)).toFixed(2)} % of those that had to be were carried`,
    ...[...made].map(([kind, one]) => row(kind, one)),
    row('all', all),
    ...all.wrong.slice(0, firstFew).map((line) => `  WRONG ${line}`),
    ...all.lost.slice(0, firstFew).map((line) => `  lost ${line}`),
    '',
  ].join('\n');
}
