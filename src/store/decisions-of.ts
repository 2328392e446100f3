/** All decisions of one article, from the index that has them in order of time. */
import { Dexie } from 'dexie';
import type { DecisionRow } from '../desk/records.ts';
import type { DeskDatabase } from './database.ts';

export function decisionsOf(database: DeskDatabase, articleId: string): Promise<DecisionRow[]> {
  return database.decisions
    .where('[articleId+at]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey])
    .toArray();
}
