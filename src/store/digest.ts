/** SHA-256 of texts and of documents, by the browser's own Web Crypto. Taken before a transaction begins: IndexedDB does not wait for it. */
import type { TextHash } from '../desk/records.ts';

export function digestOf(text: string): Promise<TextHash> {
  return digestOfBytes(encode(text));
}

export async function digestOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * UTF-8. A lone surrogate, which UTF-8 cannot carry and `TextEncoder` would turn into the same U+FFFD as any other, is
 * written as its own three bytes: texts that differ must not share a hash, for the hash is what finds the text again.
 */
function encode(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  if (!/\p{Surrogate}/u.test(text)) return encoder.encode(text);
  const parts = text.split(/(\p{Surrogate})/u).map((part) => {
    const unit = part.charCodeAt(0);
    const isLone = part.length === 1 && unit >= 0xd800 && unit <= 0xdfff;
    return isLone
      ? [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]
      : [...encoder.encode(part)];
  });
  return Uint8Array.from(parts.flat());
}
