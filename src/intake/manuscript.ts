/** From the bytes of a file or a pipe to what the engine reads. Other kinds of file are read here, one reader each. */
import type { Manuscript } from '../../claims/index.ts';
import { decodeText, type Decoded } from './decode.ts';

export type ReadManuscript =
  { readonly ok: true; readonly manuscript: Manuscript } | Extract<Decoded, { ok: false }>;

/** The text of a manuscript is exactly what was decoded: every span that the engine returns is a place in it. */
export function readManuscript(bytes: Uint8Array): ReadManuscript {
  const decoded = decodeText(bytes);
  return decoded.ok ? { ok: true, manuscript: { text: decoded.text } } : decoded;
}
