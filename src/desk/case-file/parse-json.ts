/** A text as JSON, or why it is none and where. Nothing is parsed that is beyond the limits. */
import type { Fault } from './fault.ts';
import { beyondLimits } from './json-limits.ts';

export type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault };

export function parseJson(json: string): Parsed {
  const fault = beyondLimits(json);
  if (fault !== null) return { ok: false, fault };
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch (error) {
    return { ok: false, fault: { place: placeIn(json, error), code: 'not-json', detail: '' } };
  }
}

/** Engines word it each in their own way; one that names no place has come to the end. */
function placeIn(json: string, error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  const [, position] = /position (\d+)/.exec(said) ?? [];
  if (position !== undefined) return `character ${Math.min(Number(position) + 1, json.length)}`;
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  return line === undefined ? `character ${json.length}` : `line ${line}, character ${column}`;
}
