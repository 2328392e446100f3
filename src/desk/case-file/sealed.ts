/**
 * The envelope of a case file under a passphrase: how its key is made, how it is enciphered, and the bytes. What is
 * outside the cipher is bound to it, so that nobody can weaken it unseen. The cipher itself is the browser's.
 */
import { fromBase64 } from './base64.ts';
import { canonicalJson } from './canonical.ts';
import { Faults, type Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { isRecord, oneOf, record, text, type Check } from './shape.ts';

export const sealedKind = 'recount-sealed';

/** Rounds of the key's making: fewer are too easily tried, more would hold the page up for minutes. */
export const keyRounds = { least: 600_000, most: 10_000_000 } as const;
export const saltBytes = 16;
export const ivBytes = 12;

export interface SealHeader {
  readonly kind: typeof sealedKind;
  readonly version: 1;
  readonly key: { readonly from: 'PBKDF2-SHA-256'; readonly iterations: number; readonly salt: string };
  readonly cipher: { readonly name: 'AES-GCM-256'; readonly iv: string };
}

export interface Sealed {
  readonly header: SealHeader;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** What is bound to the cipher besides the file. */
export function boundText(header: SealHeader): string {
  return canonicalJson(header);
}

export function writeSealed(header: SealHeader, data: string): string {
  return `${JSON.stringify({ ...header, data }, null, 1)}\n`;
}

const rounds: Check = (value, place, faults) => {
  const isGood = Number.isSafeInteger(value) && (value as number) >= keyRounds.least;
  if (!isGood || (value as number) > keyRounds.most)
    faults.add(place, 'not-one-of', `${keyRounds.least} to ${keyRounds.most}`);
};

function bytes(length: number): Check {
  return (value, place, faults) => {
    const read = typeof value === 'string' ? fromBase64(value) : null;
    if (read === null) faults.add(place, 'not-base64');
    else if (read.length !== length) faults.add(place, 'does-not-match', `${length}`);
  };
}

const envelope = record({
  kind: oneOf(sealedKind),
  version: oneOf(1),
  key: record({ from: oneOf('PBKDF2-SHA-256'), iterations: rounds, salt: bytes(saltBytes) }),
  cipher: record({ name: oneOf('AES-GCM-256'), iv: bytes(ivBytes) }),
  data: text,
});

export function readSealed(
  json: string,
):
  { readonly ok: true; readonly sealed: Sealed } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const parsed = parseJson(json);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const { value } = parsed;
  const faults = new Faults();
  if (isRecord(value) && typeof value['version'] === 'number' && value['version'] > 1)
    faults.add('version', 'newer-version', `${value['version']}`);
  if (faults.list.length === 0) envelope(value, '', faults);
  if (faults.list.length > 0) return { ok: false, faults: faults.list };
  const { data: base64, ...header } = value as SealHeader & { data: string };
  const [salt, iv, data] = [header.key.salt, header.cipher.iv, base64].map(fromBase64);
  if (!salt || !iv || !data)
    return { ok: false, faults: [{ place: 'data', code: 'not-base64', detail: '' }] };
  return { ok: true, sealed: { header, salt, iv, data } };
}
