/**
 * Opens the desk: on the database where it can, else in memory, and says why. Whatever is in the file stays there: it
 * is never deleted, reset, or opened by an older Recount than the one that wrote it.
 */
import type { Desk, Keeping } from '../desk/desk.ts';
import { deskDatabase, deskName, deskVersion, type DeskDatabase } from './database.ts';
import { dexieDesk } from './dexie-desk.ts';
import { memoryDesk } from './memory-desk.ts';
import { onceOpen, OpenBlocked } from './native-open.ts';
import { isPersistent } from './persistence.ts';
import { rawDatabase } from './raw-export.ts';
import { realSurroundings, type Surroundings } from './surroundings.ts';

export interface OpenOptions {
  readonly name?: string;
  /** In milliseconds: after it the database counts as blocked by another tab. */
  readonly timeLimit?: number;
  readonly surroundings?: Surroundings;
}

type Why = Extract<Keeping, { kind: 'memory' }>['why'];

/** There is always a desk; rejects only where not even the code of the one in memory can be loaded. */
export async function openDesk({
  name = deskName,
  timeLimit = 4000,
  surroundings = realSurroundings,
}: OpenOptions = {}): Promise<Desk> {
  if (typeof indexedDB === 'undefined' || indexedDB === null)
    return memoryDesk('no-database', undefined, surroundings);
  const opened = await tryDatabase(name, timeLimit);
  if ('database' in opened) return dexieDesk(opened.database, await isPersistent(), surroundings);
  return memoryDesk(opened.why, () => readWhatIsThere(name, timeLimit), surroundings);
}

async function tryDatabase(
  name: string,
  timeLimit: number,
): Promise<{ readonly database: DeskDatabase } | { readonly why: Why }> {
  try {
    // Dexie's versions are a tenth of IndexedDB's.
    const installed = (await onceOpen(name, timeLimit, async ({ version }) => version / 10)) ?? 0;
    if (installed >= deskVersion + 1) return { why: 'newer-version' };
    return { database: await openInTime(deskDatabase(name), timeLimit) };
  } catch (error) {
    console.warn('The database could not be opened:', error);
    return { why: error instanceof OpenBlocked ? 'blocked' : 'cannot-open' };
  }
}

async function openInTime(database: DeskDatabase, timeLimit: number): Promise<DeskDatabase> {
  database.on('versionchange', () => {
    // A newer Recount in another tab wants to upgrade: let it, and do not open its file again from here.
    database.close();
    return false;
  });
  let limit: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => {
      reject(new OpenBlocked(`${database.name} did not open in ${timeLimit} ms`));
      database.close();
    }, timeLimit);
  });
  try {
    await Promise.race([database.open(), blocked]);
    return database;
  } finally {
    clearTimeout(limit);
  }
}

/** For the raw export of a desk that could not use the file: what it holds, or why it cannot be read either. */
async function readWhatIsThere(name: string, timeLimit: number): Promise<unknown> {
  try {
    return await rawDatabase(name, timeLimit);
  } catch (error) {
    return { name, unreadable: error instanceof Error ? error.message : String(error) };
  }
}
