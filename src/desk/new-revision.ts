/** The rows of a new revision: an article's text frozen again. Pure: hash and time are handed in. */
import type { Block } from '../../claims/index.ts';
import type { ArticleRow, Instant, RevisionRow, TextHash, TextRow } from './records.ts';
import { revisionId } from './revision-id.ts';
import { isTakenFrom, titleOf } from './title.ts';

export interface NewRevision {
  /** The number of the revision that the text was made from. */
  readonly base: number;
  readonly text: string;
  readonly blocks: readonly Block[] | null;
  readonly cause: RevisionRow['cause'];
}

export interface NewRevisionRows {
  readonly article: ArticleRow;
  readonly revision: RevisionRow;
  readonly text: TextRow;
}

/** An article that was called after its text is called after the new one; `before` is the text of the latest revision. */
export function newRevisionRows(
  article: ArticleRow,
  before: { readonly text: string },
  { text, blocks, cause }: NewRevision,
  { hash, now }: { readonly hash: TextHash; readonly now: Instant },
): NewRevisionRows {
  const number = article.revision + 1;
  // Revisions are in order by when they were frozen, even where the clock ran back: so desks agree on their numbers.
  const frozenAt = now > article.touchedAt ? now : new Date(Date.parse(article.touchedAt) + 1).toISOString();
  const isNamedAfterText = isTakenFrom(before.text, article.title);
  return {
    article: {
      ...article,
      title: isNamedAfterText ? titleOf(text, blocks) : article.title,
      touchedAt: frozenAt,
      revision: number,
    },
    revision: {
      id: revisionId(article.id, number),
      articleId: article.id,
      number,
      textHash: hash,
      blocks,
      frozenAt,
      cause,
    },
    text: { hash, text },
  };
}
