/**
 * Markup that is escaped by construction: whatever is put into a template is text, unless it is markup itself. No text of
 * an article, a note or a source reaches a document by another way.
 */
import { wellFormed } from './well-formed.ts';

/** A piece of HTML that is safe to stand in a document. Only `html` makes one. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | readonly Markup[];

/** A template of HTML; its values are escaped for text and for quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  let markup = parts[0] ?? '';
  values.forEach((value, index) => {
    markup += `${render(value)}${parts[index + 1] ?? ''}`;
  });
  return { markup };
}

export const nothing: Markup = { markup: '' };

/** Joins pieces with a separator that is text. */
export function joined(pieces: readonly Markup[], separator: string): Markup {
  return { markup: pieces.map(({ markup }) => markup).join(escapeText(separator)) };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // HTML has no zero character, and a browser would drop it without a word.
  '\0': '\uFFFD',
};

function escapeText(text: string): string {
  return wellFormed(text).replace(/[&<>"'\0]/g, (character) => entities[character] ?? '');
}

function render(value: Piece): string {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
