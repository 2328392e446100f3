/** One text for equal JSON values: fields in the order of their names, whatever order they were written in. */

export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(sorted(value), null, indent);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner)]));
}

/** By code units: the same on every host. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
