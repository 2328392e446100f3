/** Writes a case file from the desk: one reading of all its tables, so that nothing changes in between. */
import { engineVersion } from '../../claims/version.ts';
import { ActFailure } from '../desk/act-failure.ts';
import { writeCase } from '../desk/case-file/write-case.ts';
import { caseRowsOf, caseTables } from './case-rows.ts';
import type { DeskDatabase } from './database.ts';

export async function caseFileOf(database: DeskDatabase, articleId: string | null): Promise<string> {
  const rows = await database.transaction('r', caseTables(database), async () =>
    caseRowsOf(database, articleId),
  );
  if (rows === null) throw new ActFailure('writeCase', 'not-there', articleId ?? '');
  try {
    return writeCase(rows, engineVersion);
  } catch (error) {
    // A browser holds no string as long as that.
    if (error instanceof RangeError) throw new ActFailure('writeCase', 'too-large', error.message, error);
    throw error;
  }
}
