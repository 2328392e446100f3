/**
 * From bytes to text. It decides which of the Unicode encodings the bytes are in, and refuses what is none of them;
 * what the text says, and what to do about older encodings, is the caller's matter.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  /** `binary`: there are zero characters in it. `not-unicode`: text perhaps, but in an encoding that carries no mark. */
  | { readonly ok: false; readonly why: 'binary' | 'not-unicode' };

/**
 * Reads UTF-8 with or without its mark, and UTF-16 with its mark. The mark is no part of the text; nothing else is
 * changed, line ends least of all.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes);
  if (text === null) return { ok: false, why: bytes.includes(0) ? 'binary' : 'not-unicode' };
  return text.includes('\0') ? { ok: false, why: 'binary' } : { ok: true, text, encoding };
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // The one error that a fatal decoder has: these bytes do not fit.
    throw error;
  }
}
