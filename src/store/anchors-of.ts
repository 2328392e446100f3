/** Anchors of one article: of one revision, or of all. */
import { Dexie } from 'dexie';
import type { AnchorRow } from '../desk/records.ts';
import type { DeskDatabase } from './database.ts';

export function anchorsOf(database: DeskDatabase, articleId: string, revision: number): Promise<AnchorRow[]> {
  return database.anchors.where('[articleId+revision]').equals([articleId, revision]).toArray();
}

export function allAnchorsOf(database: DeskDatabase, articleId: string): Promise<AnchorRow[]> {
  return database.anchors
    .where('[articleId+revision]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey])
    .toArray();
}
