/** The articles as the library shows them: the last touched first. */
import type { SummaryRow } from '../desk/records.ts';
import type { DeskDatabase } from './database.ts';

export function readLibrary(database: DeskDatabase): Promise<readonly SummaryRow[]> {
  return database.summaries.orderBy('touchedAt').reverse().toArray();
}
