/** Reads times of day: `3 p.m.`, `10.30am`, `15:00 GMT`. A bare 10:30 is left alone elsewhere. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { digitsAt, markAt, runLength } from './numeral.ts';
import { ids } from './words.ts';
import { dated } from './written.ts';
import type { Draft } from './written.ts';

const [am, pm, a, p, m] = ids('am pm a p m');
const zones = wordSet('gmt utc bst est edt cet pst pdt cst mst ist jst et pt');

/** Null where no time of day starts here. */
export function readClock(tokens: Tokens, at: number, text: string): Draft | null {
  const length = runLength(tokens, at);
  if (length === 4 && zones.has(tokens, at + 1)) {
    const digits = digitsAt(tokens, at, text);
    const minutes = digits % 100;
    return digits < 2400 && minutes < 60
      ? dated(tokens, 'date', at, at + 2, time((digits - minutes) / 100, minutes))
      : null;
  }
  if (length === 0 || length > 2) return null;
  const hour = digitsAt(tokens, at, text);
  const mark = markAt(tokens, at + 1, text);
  const withMinutes =
    (mark === 58 || mark === 46) &&
    touches(tokens, at) &&
    touches(tokens, at + 1) &&
    runLength(tokens, at + 2) === 2;
  const minute = withMinutes ? digitsAt(tokens, at + 2, text) : 0;
  if (minute > 59) return null;
  const behind = withMinutes ? at + 3 : at + 1;
  const half = halfOfDay(tokens, behind, text);
  if (half !== null && hour >= 1 && hour <= 12) {
    return dated(tokens, 'date', at, half.to, time((hour % 12) + (half.late ? 12 : 0), minute));
  }
  if (!withMinutes || mark !== 58 || hour > 23 || !zones.has(tokens, behind)) return null;
  return dated(tokens, 'date', at, behind + 1, time(hour, minute));
}

const two = (value: number): string => String(value).padStart(2, '0');
const time = (hour: number, minute: number): string => `T${two(hour)}:${two(minute)}`;

/** `am`, `pm`, `a.m.`, `p.m.`; the last stop is part of it. */
function halfOfDay(
  tokens: Tokens,
  at: number,
  text: string,
): { readonly late: boolean; readonly to: number } | null {
  const id = idAt(tokens, at);
  if (id === am || id === pm) return { late: id === pm, to: at + 1 };
  if (id !== a && id !== p) return null;
  if (
    markAt(tokens, at + 1, text) !== 46 ||
    idAt(tokens, at + 2) !== m ||
    !touches(tokens, at) ||
    !touches(tokens, at + 1)
  )
    return null;
  const stop = markAt(tokens, at + 3, text) === 46 && touches(tokens, at + 2) ? 1 : 0;
  return { late: id === p, to: at + 3 + stop };
}
