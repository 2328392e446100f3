/**
 * Looks at the text of a JSON file before it is parsed: how deep it nests and how long its strings are. One pass, no
 * memory: a file that was made to choke the reader is refused here.
 */
import type { Fault } from './fault.ts';
import { caseLimits } from './format.ts';

const [quote, backslash, openList, closeList, openRecord, closeRecord] = [34, 92, 91, 93, 123, 125];

/** Null where it keeps within the limits. */
export function beyondLimits(json: string): Fault | null {
  if (json.length > caseLimits.file) return { place: '', code: 'too-large', detail: `${json.length}` };
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(json, at);
      if (end - at > caseLimits.string)
        return { place: `character ${at + 1}`, code: 'too-large', detail: '' };
      at = end;
    } else if (code === openList || code === openRecord) {
      depth += 1;
      if (depth > caseLimits.depth)
        return { place: `character ${at + 1}`, code: 'too-deep', detail: `${caseLimits.depth}` };
    } else if (code === closeList || code === closeRecord) depth -= 1;
  }
  return null;
}

/** The place of the closing quote, or the end of the text where there is none. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at !== -1; at = json.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (json.charCodeAt(at - 1 - backslashes) === backslash) backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  return json.length;
}
