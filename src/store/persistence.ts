/**
 * Asks the browser not to throw the database away when the disk runs full: once, at the first save, and remembers that
 * it asked. A refusal changes nothing but the line that says how safe the desk is.
 */
import type { DeskDatabase } from './database.ts';
import { putSetting, readSetting } from './settings.ts';

const askedKey = 'storage.persistence-asked';

export async function isPersistent(): Promise<boolean> {
  return (await storageManager()?.persisted?.()) ?? false;
}

/** True where the browser now keeps the database for good. */
export async function askForPersistence(database: DeskDatabase): Promise<boolean> {
  if ((await readSetting<boolean>(database, askedKey)) === true) return isPersistent();
  await putSetting(database, askedKey, true);
  return (await storageManager()?.persist?.()) ?? false;
}

function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
