/** Reads a plain text file. It decides whether the bytes are text at all; what the text says is the engine's matter. */

export type TextFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: 'empty' | 'not-text' };

/** Reads a file as UTF-8 or UTF-16 with a mark, else as Windows-1252, which no bytes can offend. */
export async function readTextFile(file: Blob): Promise<TextFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (looksBinary(bytes)) return { ok: false, why: 'not-text' };
  const text = decode(bytes);
  return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // Not UTF-8: the likeliest old encoding of English text.
  }
}

/** Text has no zero bytes unless it is UTF-16, which says so with its mark. */
function looksBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  return bytes.subarray(0, 8192).includes(0);
}
