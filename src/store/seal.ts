/** A case file under a passphrase, by the browser's own Web Crypto: PBKDF2-SHA-256 makes the key, AES-GCM does the rest. */
import { toBase64 } from '../desk/case-file/base64.ts';
import type { Fault } from '../desk/case-file/fault.ts';
import {
  boundText,
  ivBytes,
  keyRounds,
  readSealed,
  saltBytes,
  sealedKind,
  writeSealed,
  type SealHeader,
} from '../desk/case-file/sealed.ts';

export type Unsealed =
  | { readonly ok: true; readonly json: string }
  /** The passphrase is another, or the file was changed: the cipher does not tell one from the other. */
  | { readonly ok: false; readonly why: 'does-not-open' }
  | { readonly ok: false; readonly why: 'faults'; readonly faults: readonly Fault[] };

const rounds = keyRounds.least;

/** `chance` gives fresh random bytes; handed in, so that specs decide. */
export async function seal(
  json: string,
  passphrase: string,
  chance: (length: number) => Uint8Array<ArrayBuffer> = randomBytes,
): Promise<string> {
  const [salt, iv] = [chance(saltBytes), chance(ivBytes)];
  const header: SealHeader = {
    kind: sealedKind,
    version: 1,
    key: { from: 'PBKDF2-SHA-256', iterations: rounds, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM-256', iv: toBase64(iv) },
  };
  const key = await keyFrom(passphrase, salt, rounds, 'encrypt');
  const data = await crypto.subtle.encrypt(cipherOf(header, iv), key, new TextEncoder().encode(json));
  return writeSealed(header, toBase64(new Uint8Array(data)));
}

export async function unseal(json: string, passphrase: string): Promise<Unsealed> {
  const read = readSealed(json);
  if (!read.ok) return { ok: false, why: 'faults', faults: read.faults };
  const { header, salt, iv, data } = read.sealed;
  const key = await keyFrom(passphrase, salt, header.key.iterations, 'decrypt');
  try {
    const plain = await crypto.subtle.decrypt(cipherOf(header, iv), key, data);
    return { ok: true, json: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain) };
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError)
      return { ok: false, why: 'does-not-open' };
    throw error;
  }
}

function cipherOf(header: SealHeader, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(boundText(header)), tagLength: 128 };
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // One passphrase is typed as different characters on different keyboards: é as one or as two.
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const making = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(making, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
