/** The rows of the desk as they lie in the browser's database, and whether they fit together. */
import { expect, type Page } from '@playwright/test';
import { effectiveAnchors } from '../../src/desk/effective-anchors.ts';
import { foldDecisions } from '../../src/desk/fold.ts';
import { progressOf, statuses } from '../../src/desk/progress.ts';
import type {
  AnchorRow,
  ArticleRow,
  ClaimRow,
  DecisionRow,
  DraftRow,
  RevisionRow,
  SummaryRow,
  TextRow,
} from '../../src/desk/records.ts';

export interface RawDesk {
  readonly articles: readonly ArticleRow[];
  readonly revisions: readonly RevisionRow[];
  readonly texts: readonly TextRow[];
  readonly claims: readonly ClaimRow[];
  readonly anchors: readonly AnchorRow[];
  readonly decisions: readonly DecisionRow[];
  readonly summaries: readonly SummaryRow[];
  readonly drafts: readonly DraftRow[];
}

const tables = [
  'articles',
  'revisions',
  'texts',
  'claims',
  'anchors',
  'decisions',
  'summaries',
  'drafts',
] as const;

/** Read with IndexedDB itself, from a page of the same origin on which no desk runs. */
export async function readRaw(page: Page): Promise<RawDesk> {
  return page.evaluate(
    (names) =>
      new Promise((done, fail) => {
        const request = indexedDB.open('recount');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(names, 'readonly');
          const found: Record<string, unknown> = {};
          for (const name of names) {
            const rows = transaction.objectStore(name).getAll();
            rows.onsuccess = () => (found[name] = rows.result);
          }
          transaction.oncomplete = () => {
            database.close();
            done(found as never);
          };
          transaction.onerror = () => fail(transaction.error);
        };
      }),
    [...tables] as string[],
  );
}

/** Every row has what it speaks of, and each line of the library says what a fold of the decisions says. */
export function expectWhole(desk: RawDesk): void {
  const texts = new Set(desk.texts.map(({ hash }) => hash));
  const revisions = new Set(desk.revisions.map(({ id }) => id));
  const claims = new Set(desk.claims.map(({ id }) => id));
  for (const { textHash } of desk.revisions) expect(texts.has(textHash)).toBe(true);
  for (const { claimId, articleId, revision } of desk.anchors) {
    expect(claims.has(claimId)).toBe(true);
    expect(revisions.has(`${articleId}/${revision}`)).toBe(true);
  }
  for (const { claimId } of desk.decisions) expect(claimId === '' || claims.has(claimId)).toBe(true);
  for (const article of desk.articles) {
    for (let number = 1; number <= article.revision; number += 1)
      expect(revisions.has(`${article.id}/${number}`)).toBe(true);
    expectLine(article, desk);
  }
  expect(desk.summaries.length).toBe(desk.articles.length);
}

function expectLine({ id, revision }: ArticleRow, desk: RawDesk): void {
  const of = <T extends { readonly articleId: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ articleId }) => articleId === id);
  const decisions = of(desk.decisions);
  const anchors = effectiveAnchors(
    of(desk.anchors).filter((anchor) => anchor.revision === revision),
    decisions,
  );
  const line = desk.summaries.find(({ articleId }) => articleId === id);
  // A text that was frozen and not read yet has no anchors: its line says what was known before.
  if (anchors.length === 0) return;
  const states = foldDecisions(decisions);
  const { verified, disputed, open } = progressOf(statuses(of(desk.claims), anchors, states), [], states);
  expect({ verified: line?.verified, disputed: line?.disputed, open: line?.open }).toEqual({
    verified,
    disputed,
    open,
  });
}
