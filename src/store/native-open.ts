/**
 * Opens a database as it is, without naming a version: nothing is created, upgraded or changed, and it is closed
 * again. Dexie cannot do this safely: it opens a newer file all the same and may patch its schema.
 */

/** What stopped an open, where it was not an error of IndexedDB itself. */
export class OpenBlocked extends Error {
  override readonly name = 'OpenBlocked';
}

/** Null where there is no such database. Rejects with `OpenBlocked` where opening takes longer than `timeLimit` ms. */
export async function onceOpen<T>(
  name: string,
  timeLimit: number,
  read: (database: IDBDatabase) => Promise<T>,
  host: IDBFactory = indexedDB,
): Promise<T | null> {
  const database = await open(host, name, timeLimit);
  if (database === null) return null;
  try {
    return await read(database);
  } finally {
    database.close();
  }
}

function open(host: IDBFactory, name: string, timeLimit: number): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = host.open(name);
    let isOver = false;
    let isMissing = false;
    const limit = setTimeout(() => {
      isOver = true;
      reject(new OpenBlocked(`${name} did not open in ${timeLimit} ms`));
    }, timeLimit);
    // Called only where there is no such database yet: aborting leaves none behind.
    request.onupgradeneeded = () => {
      isMissing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      clearTimeout(limit);
      if (isOver) request.result.close();
      else resolve(request.result);
    };
    request.onerror = (event) => {
      clearTimeout(limit);
      event.preventDefault();
      if (isMissing) resolve(null);
      else reject(request.error ?? new Error(`${name} did not open`));
    };
  });
}
