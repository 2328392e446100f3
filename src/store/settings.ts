/** The editor's settings: one row a key, any plain value. */
import type { DeskDatabase } from './database.ts';

/** The type is the caller's word for what it stored under the key. */
export async function readSetting<T>(database: DeskDatabase, key: string): Promise<T | undefined> {
  return (await database.settings.get(key))?.value as T | undefined;
}

export async function putSetting(database: DeskDatabase, key: string, value: unknown): Promise<void> {
  await database.settings.put({ key, value });
}
