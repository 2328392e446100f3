/** Times as the desk writes them, in the editor's own time zone: 10:42, or the day where it was not today. */

const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** "10:42" */
export function clock(instant: string): string {
  return hour.format(new Date(instant));
}

/** "10:42" for an instant of today, "17 Apr" for an earlier one. */
export function clockOrDay(instant: string, now: Date): string {
  const then = new Date(instant);
  return then.toDateString() === now.toDateString() ? hour.format(then) : day.format(then);
}

export type Age = 'today' | 'yesterday' | 'earlier';

/** Under which heading of the library an instant falls. */
export function ageOf(instant: string, now: Date): Age {
  const then = new Date(instant).toDateString();
  if (then === now.toDateString()) return 'today';
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  return then === before.toDateString() ? 'yesterday' : 'earlier';
}

/** Today as YYYY-MM-DD in the editor's own time zone, for the field of access. */
export function todayIso(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
