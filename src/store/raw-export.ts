/**
 * Everything in a database as one JSON value, whatever its version: read with IndexedDB itself, because a file that
 * a newer Recount wrote, or a damaged one, may not be opened with our tables. It only ever reads.
 */
import { onceOpen } from './native-open.ts';

/** How long an export waits for the file to open, in milliseconds. */
export const exportLimit = 10_000;

export interface RawDatabase {
  readonly name: string;
  /** IndexedDB's own version: ten times Dexie's. */
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** Null where there is no such database. */
export function rawDatabase(
  name: string,
  timeLimit: number,
  host: IDBFactory = indexedDB,
): Promise<RawDatabase | null> {
  const read = async (database: IDBDatabase): Promise<RawDatabase> => {
    const names = [...database.objectStoreNames];
    if (names.length === 0) return { name, version: database.version, tables: {} };
    const transaction = database.transaction(names, 'readonly');
    const rows = await Promise.all(names.map((table) => allRows(transaction.objectStore(table))));
    const tables = Object.fromEntries(names.map((table, place) => [table, (rows[place] ?? []).map(asJson)]));
    return { name, version: database.version, tables };
  };
  return onceOpen(name, timeLimit, read, host);
}

function allRows(table: IDBObjectStore): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const request = table.getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(`could not read ${table.name}`));
  });
}

/** Bytes, which JSON does not have, become base64 under a name that says so. */
function asJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: base64(value) };
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asJson(inner)]));
  return value;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
