/** The text of an article is frozen again: one revision more, and no working text any longer. */
import { ActFailure } from '../desk/act-failure.ts';
import { newRevisionRows, type NewRevision } from '../desk/new-revision.ts';
import type { RevisionRow } from '../desk/records.ts';
import { revisionId } from '../desk/revision-id.ts';
import type { DeskDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import type { Surroundings } from './surroundings.ts';

export async function revise(
  database: DeskDatabase,
  surroundings: Surroundings,
  articleId: string,
  revision: NewRevision,
): Promise<RevisionRow> {
  const hash = await digestOf(revision.text);
  const { articles, revisions, texts, drafts, summaries } = database;
  return database.transaction('rw', articles, revisions, texts, drafts, summaries, async () => {
    const article = await articles.get(articleId);
    const latest = article && (await revisions.get(revisionId(articleId, article.revision)));
    const before = latest && (await texts.get(latest.textHash));
    if (article === undefined || latest === undefined || before === undefined)
      throw new ActFailure('revise', 'not-there', articleId);
    if (latest.textHash === hash) {
      await drafts.delete(articleId);
      return latest;
    }
    if (latest.number !== revision.base)
      throw new ActFailure('revise', 'moved-on', `from ${revision.base}, latest is ${latest.number}`);
    const rows = newRevisionRows(article, before, revision, {
      hash,
      now: surroundings.now(),
    });
    await texts.put(rows.text);
    await revisions.add(rows.revision);
    await articles.put(rows.article);
    await drafts.delete(articleId);
    // The counts stay until the new text has been read: they are what is known.
    const { title, touchedAt } = rows.article;
    await summaries.update(articleId, { title, touchedAt });
    return rows.revision;
  });
}
