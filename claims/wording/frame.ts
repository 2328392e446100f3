/** What a figure measures, as it leaves the engine. */
import type { Measures } from '../findings.ts';
import { isLastDay } from '../frames/calendar.ts';
import type { Frame, Period } from '../frames/frame.ts';

/** One frame in the form of the contract; what is not known is left out. */
export function presentFrame(frame: Frame): Measures {
  const { measure, entity, period, basis, direction, standing, mode } = frame;
  const when = period === null ? null : presentPeriod(period);
  const made: { -readonly [Key in keyof Measures]?: Measures[Key] } = {};
  if (measure.length > 0) made.noun = [...measure].reverse().join(' ');
  if (entity.length > 0) made.of = entity.join(' ');
  if (when !== null) made.period = when;
  if (basis !== null) made.basis = basis;
  if (direction !== 0) made.direction = direction;
  return Object.assign(made, { standing, mode });
}

type Days = NonNullable<Period['days']>;

function presentPeriod({ days, also, relative, yearless, earlier }: Period): string | null {
  if (days !== null) return [days, ...(also === null ? [] : [also])].map(shortest).join(' or ');
  const months = yearless === null ? null : presentMonths(yearless);
  if (months !== null && relative === null) return months;
  if (relative === null) return earlier ? 'earlier' : null;
  const { unit, offset, month, weekday } = relative;
  const named =
    month === undefined
      ? weekday === undefined
        ? months
        : `day ${weekday}`
      : presentMonths({ month, months: 1 });
  return `${offset} ${unit}${named === null ? '' : ` ${named}`}`;
}

const two = (month: number): string => String(((month - 1) % 12) + 1).padStart(2, '0');

function presentMonths({ month, months }: NonNullable<Period['yearless']>): string {
  return months === 1 ? `--${two(month)}` : `--${two(month)}/--${two(month + months - 1)}`;
}

/** A whole year, month or day by itself, else the two ends, in months where both lie at the ends of months. */
function shortest({ from, to }: Days): string {
  if (from === to) return from;
  const whole = from.endsWith('-01') && isLastDay(to);
  if (!whole) return `${from}/${to}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  const years = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (!years) return `${from.slice(0, 7)}/${to.slice(0, 7)}`;
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(0, 4)}`;
}
