/**
 * Small checks of form that are put together to those of a record. A check only looks: fields that it does not know are
 * left where they are. No list is read further once there are as many faults as are told.
 */
import { caseLimits } from './format.ts';
import { within, type Faults } from './fault.ts';

export type Check = (value: unknown, place: string, faults: Faults) => void;
type Fields = Readonly<Record<string, Check>>;

export const text: Check = (value, place, faults) => {
  if (typeof value !== 'string') faults.add(place, 'wrong-type', 'text');
};

/** What finds something else must not be nothing. */
export const name: Check = (value, place, faults) => {
  if (typeof value !== 'string') faults.add(place, 'wrong-type', 'text');
  else if (value === '') faults.add(place, 'empty');
};

export const flag: Check = (value, place, faults) => {
  if (typeof value !== 'boolean') faults.add(place, 'wrong-type', 'true or false');
};

/** A whole number from `least` on. */
export function count(least: number): Check {
  return (value, place, faults) => {
    if (!Number.isSafeInteger(value) || (value as number) < least)
      faults.add(place, 'wrong-type', `a whole number from ${least}`);
  };
}

export function oneOf(...known: readonly (string | number)[]): Check {
  return (value, place, faults) => {
    if (!known.includes(value as string)) faults.add(place, 'not-one-of', known.join(', '));
  };
}

export const instant: Check = (value, place, faults) => {
  const isForm = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
  const time = isForm ? Date.parse(value) : NaN;
  // 31 June is read as 1 July where it is read at all: what is a time comes back as it was.
  if (Number.isNaN(time) || new Date(time).toISOString() !== value) faults.add(place, 'not-instant');
};

export const day: Check = (value, place, faults) => {
  const isForm = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  const time = isForm ? Date.parse(`${value}T00:00:00.000Z`) : NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value as string))
    faults.add(place, 'not-day');
};

export const hash: Check = (value, place, faults) => {
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) faults.add(place, 'not-hash');
};

export function nullOr(check: Check): Check {
  return (value, place, faults) => {
    if (value !== null) check(value, place, faults);
  };
}

export function list(check: Check, least = 0): Check {
  return (value, place, faults) => {
    if (!Array.isArray(value)) return faults.add(place, 'wrong-type', 'a list');
    if (value.length > caseLimits.rows) return faults.add(place, 'too-many', `${value.length}`);
    if (value.length < least) return faults.add(place, 'empty');
    for (let at = 0; at < value.length && !faults.isFull; at += 1)
      check(value[at], within(place, at), faults);
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function record(fields: Fields, optional: Fields = {}): Check {
  const needed = Object.entries(fields);
  const allowed = Object.entries(optional);
  return (value, place, faults) => {
    if (!isRecord(value)) return faults.add(place, 'wrong-type', 'a record');
    for (const [field, check] of needed) {
      if (Object.hasOwn(value, field)) check(value[field], within(place, field), faults);
      else faults.add(within(place, field), 'missing');
    }
    for (const [field, check] of allowed) {
      if (Object.hasOwn(value, field)) check(value[field], within(place, field), faults);
    }
  };
}

/** Values under their hashes. */
export function byHash(check: Check): Check {
  return (value, place, faults) => {
    if (!isRecord(value)) return faults.add(place, 'wrong-type', 'a record');
    const entries = Object.entries(value);
    if (entries.length > caseLimits.rows) return faults.add(place, 'too-many', `${entries.length}`);
    for (const [key, inner] of entries) {
      if (faults.isFull) return;
      hash(key, within(place, key), faults);
      check(inner, within(place, key), faults);
    }
  };
}
