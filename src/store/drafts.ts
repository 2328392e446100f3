/** The working text of an article, kept while it is typed. */
import { ActFailure } from '../desk/act-failure.ts';
import type { DeskDatabase } from './database.ts';
import type { Surroundings } from './surroundings.ts';

/** Null forgets it. A working text made from a revision that is no longer the latest is kept all the same. */
export function keepDraft(
  database: DeskDatabase,
  { now }: Surroundings,
  articleId: string,
  base: number,
  text: string | null,
): Promise<void> {
  const { articles, drafts } = database;
  return database.transaction('rw', articles, drafts, async () => {
    if ((await articles.get(articleId)) === undefined)
      throw new ActFailure('keepDraft', 'not-there', articleId);
    if (text === null) await drafts.delete(articleId);
    else await drafts.put({ articleId, base, text, keptAt: now() });
  });
}
