/** The alarms that were set aside as JSON lines, one row each, for those who mend the engine. */
import type { Report } from './model.ts';

export function marksJsonl({ setAside }: Pick<Report, 'setAside'>): string {
  return setAside.map(({ row }) => `${JSON.stringify(row)}\n`).join('');
}
