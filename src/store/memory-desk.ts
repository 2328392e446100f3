/**
 * The desk kept in memory, for as long as the tab is open: where there is no database, or none that may be opened. It is
 * the same desk over a database that lives in memory; what is in the file is not touched, and its raw export carries both.
 */
import { Dexie } from 'dexie';
import type { Desk, Keeping } from '../desk/desk.ts';
import { deskDatabase } from './database.ts';
import { dexieDesk } from './dexie-desk.ts';
import { exportLimit, rawDatabase } from './raw-export.ts';
import { realSurroundings, type Surroundings } from './surroundings.ts';

type Why = Extract<Keeping, { kind: 'memory' }>['why'];

let desks = 0;

/** `readFile` reads the database that could not be used, where there may be one. */
export async function memoryDesk(
  why: Why,
  readFile: () => Promise<unknown> = () => Promise.resolve(null),
  surroundings: Surroundings = realSurroundings,
): Promise<Desk> {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  const host = new IDBFactory();
  const database = deskDatabase(`memory-${(desks += 1)}`, { indexedDB: host, IDBKeyRange });
  // Dexie watches nothing where the browser has no database at all, though this one is handed in.
  Dexie.dependencies.indexedDB ??= host;
  Dexie.dependencies.IDBKeyRange ??= IDBKeyRange;
  await database.open();
  return {
    // A browser is never asked to keep for good what is not in its database.
    ...dexieDesk(database, true, surroundings),
    keeping: { kind: 'memory', why },
    async rawExport() {
      const memory = await rawDatabase(database.name, exportLimit, host);
      return { kind: 'recount-raw-export', memory: memory?.tables ?? {}, database: await readFile() };
    },
  };
}
