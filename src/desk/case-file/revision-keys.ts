/**
 * How two desks speak of the same revision: by its text, not by its number, for each desk counts its own. A text that an
 * article came back to is told by how often it was there before.
 */
import type { RevisionRow } from '../records.ts';
import { canonicalJson, compareText } from './canonical.ts';

export type RevisionKey = string;

/** The key of each revision by its number. */
export function revisionKeys(revisions: readonly RevisionRow[]): ReadonlyMap<number, RevisionKey> {
  const seen = new Map<string, number>();
  const keys = new Map<number, RevisionKey>();
  for (const { number, textHash } of [...revisions].sort((a, b) => a.number - b.number)) {
    const earlier = seen.get(textHash) ?? 0;
    seen.set(textHash, earlier + 1);
    keys.set(number, `${textHash}#${earlier}`);
  }
  return keys;
}

/** The revisions of both under their new numbers: by the time of freezing, then by text. */
export function joinRevisions(
  sides: readonly (readonly RevisionRow[])[],
): ReadonlyMap<RevisionKey, RevisionRow> {
  const byKey = new Map<RevisionKey, RevisionRow>();
  for (const revisions of sides) {
    const keys = revisionKeys(revisions);
    for (const revision of revisions) {
      const key = keys.get(revision.number) ?? '';
      const known = byKey.get(key);
      if (known === undefined || comesFirst(revision, known)) byKey.set(key, revision);
    }
  }
  const inOrder = [...byKey].sort(
    ([key, a], [otherKey, b]) => compareText(a.frozenAt, b.frozenAt) || compareKeys(key, otherKey),
  );
  return new Map(
    inOrder.map(([key, row], at) => [key, { ...row, id: `${row.articleId}/${at + 1}`, number: at + 1 }]),
  );
}

function comesFirst(a: RevisionRow, b: RevisionRow): boolean {
  const said = ({ id: _id, number: _n, ...rest }: RevisionRow): string => canonicalJson(rest);
  return (compareText(a.frozenAt, b.frozenAt) || compareText(said(a), said(b))) < 0;
}

/** By text, then by how often it was there before. */
function compareKeys(a: RevisionKey, b: RevisionKey): number {
  const [text = '', earlier = ''] = a.split('#');
  const [otherText = '', otherEarlier = ''] = b.split('#');
  return compareText(text, otherText) || Number(earlier) - Number(otherEarlier);
}
