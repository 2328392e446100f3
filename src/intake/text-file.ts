/** Reads a plain text file. It decides whether the bytes are text at all; what the text says is the engine's matter. */
import { decodeText } from './decode.ts';

export type TextFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: 'empty' | 'not-text' };

/** Reads a file as UTF-8 or UTF-16 with a mark, else as Windows-1252, which no bytes can offend. */
export async function readTextFile(file: Blob): Promise<TextFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoded = decodeText(bytes);
  if (!decoded.ok && decoded.why === 'binary') return { ok: false, why: 'not-text' };
  // Not UTF-8: the likeliest old encoding of English text.
  const text = decoded.ok ? decoded.text : new TextDecoder('windows-1252').decode(bytes);
  return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text };
}
