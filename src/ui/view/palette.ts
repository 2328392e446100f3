/** What the palette offers for a few typed letters: actions by their names, claims by their words. */
import type { Command } from '../commands.ts';
import type { ClaimView } from './claim-view.ts';

export interface PaletteFinds {
  readonly claims: readonly ClaimView[];
  readonly commands: readonly Command[];
}

const mostClaims = 6;

/** Every word of the query must stand in the name; an empty query offers the actions alone. */
export function findInPalette(
  query: string,
  claims: readonly ClaimView[],
  commands: readonly Command[],
): PaletteFinds {
  const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (name: string): boolean => parts.every((part) => name.toLowerCase().includes(part));
  return {
    claims: parts.length === 0 ? [] : takeFirst(claims, ({ row }) => holds(row.text), mostClaims),
    commands: commands.filter(
      ({ label, when, id }) => id !== 'palette' && id !== 'back' && when() && holds(label),
    ),
  };
}

function takeFirst<T>(all: readonly T[], fits: (each: T) => boolean, most: number): readonly T[] {
  const found: T[] = [];
  for (const each of all) {
    if (found.length === most) break;
    if (fits(each)) found.push(each);
  }
  return found;
}
