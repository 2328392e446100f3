/**
 * What the records of a case file say of each other: each name finds what it names, once, and places lie in their text.
 * What a decision takes back, or was given in sight of, may be missing: logs meet piece by piece.
 */
import type { Span } from '../../../claims/index.ts';
import type { AnchorRow, DecisionRow, RevisionRow } from '../records.ts';
import { revisionId } from '../revision-id.ts';
import { within, type Faults } from './fault.ts';
import type { CaseArticle, CaseFile } from './format.ts';

export function checkReferences(file: CaseFile, faults: Faults): void {
  unique(file.articles, 'articles', ({ id }) => id, 'id', faults);
  unique(file.purges, 'purges', ({ articleId }) => articleId, 'articleId', faults);
  const decisions = new Set<string>();
  const claims = new Set<string>();
  const sources = new Set<string>();
  file.articles.forEach((article, at) => {
    if (faults.isFull) return;
    const place = within('articles', at);
    checkArticle(file, article, place, faults);
    // Names of rows are names on the whole desk, so two articles must not share them.
    once(decisions, article.decisions, within(place, 'decisions'), faults);
    once(claims, article.claims, within(place, 'claims'), faults);
    once(sources, article.evidence, within(place, 'evidence'), faults);
  });
}

function once(
  seen: Set<string>,
  rows: readonly { readonly id: string }[],
  place: string,
  faults: Faults,
): void {
  rows.forEach(({ id }, at) => {
    if (seen.has(id)) faults.add(within(within(place, at), 'id'), 'twice', id);
    seen.add(id);
  });
}

function unique<Row>(
  rows: readonly Row[],
  place: string,
  keyOf: (row: Row) => string,
  field: string,
  faults: Faults,
): void {
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    const key = keyOf(row);
    if (seen.has(key)) faults.add(within(within(place, at), field), 'twice', key);
    seen.add(key);
  });
}

function checkArticle(file: CaseFile, article: CaseArticle, place: string, faults: Faults): void {
  const { revisions, claims, anchors, decisions, evidence, draft } = article;
  const lists = { revisions, claims, anchors, decisions, evidence };
  for (const [field, rows] of Object.entries(lists)) {
    rows.forEach(({ articleId }, at) => {
      if (articleId !== article.id)
        faults.add(within(within(within(place, field), at), 'articleId'), 'does-not-match', article.id);
    });
  }
  checkRevisions(file, article, within(place, 'revisions'), faults);
  if (article.revision !== revisions.length)
    faults.add(within(place, 'revision'), 'no-such-revision', `${article.revision}`);
  const lengths = revisions.map(({ textHash }) => file.texts[textHash]?.length ?? 0);
  const hasRevision = (number: number): boolean => number <= revisions.length;
  const claimIds = new Set(claims.map(({ id }) => id));

  claims.forEach(({ firstRevision, attribution }, at) => {
    const here = within(within(place, 'claims'), at);
    if (!hasRevision(firstRevision))
      faults.add(within(here, 'firstRevision'), 'no-such-revision', `${firstRevision}`);
    const length = lengths[firstRevision - 1] ?? 0;
    if (attribution) {
      const { source, cue, chain = [] } = attribution;
      insideText([source, cue, ...chain], length, within(here, 'attribution'), faults);
    }
  });
  unique(anchors, within(place, 'anchors'), ({ id }) => id, 'id', faults);
  anchors.forEach((anchor, at) => {
    const here = within(within(place, 'anchors'), at);
    if (!claimIds.has(anchor.claimId)) faults.add(within(here, 'claimId'), 'no-such-claim', anchor.claimId);
    checkAnchor(anchor, lengths, here, faults);
  });
  const sources = new Set(evidence.map(({ id }) => id));
  decisions.forEach((decision, at) => {
    const here = within(within(place, 'decisions'), at);
    if (!hasRevision(decision.revision))
      faults.add(within(here, 'revision'), 'no-such-revision', `${decision.revision}`);
    checkDecision(decision, claimIds, sources, here, faults);
  });
  evidence.forEach(({ claimId, blobHash }, at) => {
    const here = within(within(place, 'evidence'), at);
    if (claimId !== '' && !claimIds.has(claimId))
      faults.add(within(here, 'claimId'), 'no-such-claim', claimId);
    if (blobHash !== null && !Object.hasOwn(file.documents, blobHash))
      faults.add(within(here, 'blobHash'), 'no-such-document', blobHash);
  });
  if (draft !== null && draft.articleId !== article.id)
    faults.add(within(within(place, 'draft'), 'articleId'), 'does-not-match', article.id);
  if (draft !== null && !hasRevision(draft.base))
    faults.add(within(within(place, 'draft'), 'base'), 'no-such-revision', `${draft.base}`);
}

/** Numbers run from 1 without a gap, in the order of the list. */
function checkRevisions(file: CaseFile, { id, revisions }: CaseArticle, place: string, faults: Faults): void {
  revisions.forEach((revision, at) => {
    const here = within(place, at);
    if (revision.number !== at + 1) faults.add(within(here, 'number'), 'not-in-order', `${at + 1}`);
    else if (revision.id !== revisionId(id, revision.number))
      faults.add(within(here, 'id'), 'does-not-match', revisionId(id, revision.number));
    if (!Object.hasOwn(file.texts, revision.textHash))
      faults.add(within(here, 'textHash'), 'no-such-text', revision.textHash);
    else checkBlocks(revision, file.texts[revision.textHash]?.length ?? 0, here, faults);
  });
}

function checkBlocks({ blocks }: RevisionRow, length: number, place: string, faults: Faults): void {
  insideText(blocks ?? [], length, within(place, 'blocks'), faults);
}

function checkAnchor(anchor: AnchorRow, lengths: readonly number[], place: string, faults: Faults): void {
  const { id, claimId, revision, staleSince, from, spans, rivals } = anchor;
  const length = lengths[revision - 1];
  if (length === undefined) return faults.add(within(place, 'revision'), 'no-such-revision', `${revision}`);
  if (id !== `${claimId}@${revision}`)
    faults.add(within(place, 'id'), 'does-not-match', `${claimId}@${revision}`);
  if (staleSince !== null && staleSince > revision)
    faults.add(within(place, 'staleSince'), 'no-such-revision', `${staleSince}`);
  if (from !== undefined && from >= revision)
    faults.add(within(place, 'from'), 'no-such-revision', `${from}`);
  insideText(spans, length, within(place, 'spans'), faults);
  rivals.forEach((rival, at) => insideText(rival, length, within(within(place, 'rivals'), at), faults));
}

function checkDecision(
  decision: DecisionRow,
  claims: ReadonlySet<string>,
  sources: ReadonlySet<string>,
  place: string,
  faults: Faults,
): void {
  const { claimId } = decision;
  if (claimId !== '' && !claims.has(claimId)) faults.add(within(place, 'claimId'), 'no-such-claim', claimId);
  if (decision.act === 'evidence' && !sources.has(decision.evidenceId))
    faults.add(within(place, 'evidenceId'), 'no-such-evidence', decision.evidenceId);
}

function insideText(spans: readonly Span[], length: number, place: string, faults: Faults): void {
  spans.forEach(({ end }, at) => {
    if (end > length) faults.add(within(within(place, at), 'end'), 'outside-text', `${length}`);
  });
}
