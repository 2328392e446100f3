/** Ways to spoil a case file, one place at a time, each place of its form once. */
import { within } from '../../../src/desk/case-file/fault.ts';

export type Path = readonly (string | number)[];

export interface Place {
  readonly path: Path;
  readonly value: unknown;
  /** As a fault names it. */
  readonly name: string;
}

/** Each place of the form once: of a list the first entry of its kind, of decisions one for each act. */
export function placesOf(file: unknown): readonly Place[] {
  const seen = new Set<string>();
  const places: Place[] = [];
  const visit = (value: unknown, path: Path, form: string): void => {
    if (path.length > 0 && !seen.has(form)) {
      seen.add(form);
      places.push({ path, value, name: nameOf(path) });
    }
    if (Array.isArray(value)) {
      value.forEach((inner: unknown, at) => visit(inner, [...path, at], `${form}[${actOf(inner)}]`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [field, inner] of Object.entries(value)) {
        const isMap = form === '.texts' || form === '.documents';
        visit(inner, [...path, field], `${form}.${isMap ? '*' : field}`);
      }
    }
  };
  visit(file, [], '');
  return places;
}

function actOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'act' in row ? String(row.act) : '';
}

export function nameOf(path: Path): string {
  return path.reduce<string>((place, step) => within(place, step), '');
}

/** A copy with another value at the path. */
export function withAt(file: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(file);
  const last = path.at(-1);
  if (last !== undefined) Object.assign(at(copy, path.slice(0, -1)), { [last]: value });
  return copy;
}

/** A copy without what stands at the path. */
export function withoutAt(file: unknown, path: Path): unknown {
  const copy = structuredClone(file);
  const last = path.at(-1);
  if (last !== undefined) Reflect.deleteProperty(at(copy, path.slice(0, -1)), last);
  return copy;
}

export function at(file: unknown, path: Path): object {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)[step],
    file,
  ) as object;
}

/** A value that is of no type that may stand where the given one stands. */
export function misfit(value: unknown): unknown {
  if (typeof value === 'string' || value === null) return 7.5;
  if (typeof value === 'number' || typeof value === 'boolean') return 'seven';
  return Array.isArray(value) ? { length: 1 } : ['a list'];
}
