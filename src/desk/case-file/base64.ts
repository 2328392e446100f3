/** Bytes as base64 and back, the one way in which each can be written: what is read and written again is the same. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Int8Array(128).fill(-1);
for (let value = 0; value < letters.length; value += 1) values[letters.charCodeAt(value)] = value;

/** Characters that are joined at a time: one string for each would be slow, and a list of all too long. */
const chunk = 8190;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    part += letters.charAt(a >> 2) + letters.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    part += b === undefined ? '=' : letters.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    part += c === undefined ? '=' : letters.charAt(c & 63);
    if (part.length > chunk) {
      parts.push(part);
      part = '';
    }
  }
  return parts.join('') + part;
}

/** Null where the text is no base64, or not in the form that `toBase64` gives. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const end = text.length - padding;
  let [bits, held, to] = [0, 0, 0];
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? (values[code] ?? -1) : -1;
    if (value === -1) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[to] = (bits >> held) & 0xff;
    to += 1;
  }
  const leftOver = bits & ((1 << held) - 1);
  return leftOver === 0 ? bytes : null;
}
