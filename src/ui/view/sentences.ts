/** Small sentences about a claim: where it stands and what kind of check it has, and the first sentence of a finding. */
import { words } from '../words/words.ts';
import type { ClaimView } from './claim-view.ts';
import type { Place } from './places.ts';

/** "¶2", or the kind of the block. */
export function placeName(place: Place | null): string {
  if (place === null) return '';
  return place.paragraph === null ? words.blocks[place.kind] : words.paragraph(place.paragraph);
}

/** "Growth, ¶2" */
export function claimPlace(claim: ClaimView): string {
  const kind = claim.checks[0]?.kind;
  const name = kind === undefined ? words.inspector.noCheckKind : (words.checkKinds[kind] ?? kind);
  const place = placeName(claim.place);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${place === '' ? '' : `, ${place}`}`;
}

/** The finding itself, set apart from its reason. A point inside a figure ends no sentence. */
export function splitFirstSentence(message: string): { readonly first: string; readonly rest: string } {
  const end = /[.!?](?=\s+\S)/u.exec(message);
  if (end === null) return { first: message, rest: '' };
  return { first: message.slice(0, end.index + 1), rest: message.slice(end.index + 1).trim() };
}
