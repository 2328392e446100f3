/** The rows of a new article: its text frozen as revision 1. Pure: hash, id and time are handed in. */
import type { NewArticle } from './desk.ts';
import { progressOf, summarise } from './progress.ts';
import type { ArticleRow, Instant, RevisionRow, SummaryRow, TextHash, TextRow } from './records.ts';
import { revisionId } from './revision-id.ts';
import { titleOf } from './title.ts';

export interface NewArticleRows {
  readonly article: ArticleRow;
  readonly revision: RevisionRow;
  readonly text: TextRow;
  readonly summary: SummaryRow;
}

export function newArticleRows(
  { title, text, blocks, publishedOn, language }: NewArticle,
  { id, hash, now }: { readonly id: string; readonly hash: TextHash; readonly now: Instant },
): NewArticleRows {
  const article: ArticleRow = {
    id,
    title: title.trim() !== '' ? title.trim() : titleOf(text, blocks),
    createdAt: now,
    touchedAt: now,
    publishedOn,
    language,
    revision: 1,
  };
  return {
    article,
    revision: {
      id: revisionId(id, 1),
      articleId: id,
      number: 1,
      textHash: hash,
      blocks,
      frozenAt: now,
      cause: 'import',
    },
    text: { hash, text },
    summary: summarise(article, progressOf(new Map(), [], new Map()), []),
  };
}
