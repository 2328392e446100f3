/** A case file under a passphrase: it opens with that passphrase and no other, and not when a bit of it was changed. */
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/desk/case-file/canonical.ts';
import { seal, unseal } from '../../../src/store/seal.ts';

interface Envelope {
  kind: string;
  version: number;
  key: { from: string; iterations: number; salt: string };
  cipher: { name: string; iv: string };
  data: string;
}

const plain = `{"kind":"recount-case","text":"${'Füße \\ud800 '.repeat(200)}"}`;
const passphrase = 'correct horse é battery';
const steady = (length: number) => Uint8Array.from({ length }, (_, at) => at + length);
const sealed = await seal(plain, passphrase, steady);
const envelope = JSON.parse(sealed) as Envelope;

test('opens with its passphrase, and is what it was', async () => {
  expect(await unseal(sealed, passphrase)).toEqual({ ok: true, json: plain });
  expect(sealed).not.toContain('horse');
  expect(sealed).not.toContain('recount-case');
});

test('opens with the passphrase as another keyboard writes it', async () => {
  expect(await unseal(sealed, passphrase.normalize('NFD'))).toMatchObject({ ok: true });
});

test('the same file and the same chance give the same bytes; by itself no two are the same', async () => {
  expect(await seal(plain, passphrase, steady)).toBe(sealed);
  expect(await seal(plain, passphrase)).not.toBe(await seal(plain, passphrase));
});

test('is what the documentation says, so that another program can open it', () => {
  const { data, ...header } = envelope;
  expect(header.key).toMatchObject({ from: 'PBKDF2-SHA-256', iterations: 600_000 });
  const bytes = Buffer.from(data, 'base64');
  const salt = Buffer.from(header.key.salt, 'base64');
  const key = pbkdf2Sync(passphrase, salt, header.key.iterations, 32, 'sha256');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.cipher.iv, 'base64'));
  decipher.setAAD(Buffer.from(canonicalJson(header)));
  decipher.setAuthTag(bytes.subarray(-16));
  const opened = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
  expect(opened.toString('utf8')).toBe(plain);
});

describe('does not open', () => {
  test.each(['', 'correct horse e battery', `${passphrase} `, 'CORRECT HORSE É BATTERY'])(
    'with the passphrase %j',
    async (other) => {
      expect(await unseal(sealed, other)).toEqual({ ok: false, why: 'does-not-open' });
    },
  );

  const length = Buffer.from(envelope.data, 'base64').length;
  test.each([0, 1, 100, Math.floor(length / 2), length - 17, length - 16, length - 1])(
    'with byte %i flipped',
    async (at) => {
      const bytes = Buffer.from(envelope.data, 'base64');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const changed = JSON.stringify({ ...envelope, data: bytes.toString('base64') });
      expect(await unseal(changed, passphrase)).toEqual({ ok: false, why: 'does-not-open' });
    },
  );

  test.each([0, 5, 16, 100, length - 1])('cut after byte %i', async (at) => {
    const data = Buffer.from(envelope.data, 'base64').subarray(0, at).toString('base64');
    const cut = JSON.stringify({ ...envelope, data });
    expect(await unseal(cut, passphrase)).toEqual({ ok: false, why: 'does-not-open' });
  });

  const zero = (bytes: number): string => Buffer.alloc(bytes).toString('base64');
  test.each<[string, unknown]>([
    ['another salt', { ...envelope, key: { ...envelope.key, salt: zero(16) } }],
    ['another start', { ...envelope, cipher: { ...envelope.cipher, iv: zero(12) } }],
    ['more rounds', { ...envelope, key: { ...envelope.key, iterations: 600_001 } }],
    ['a field more outside the cipher', { ...envelope, note: 'from the desk' }],
  ])('with %s', async (_what, changed) => {
    expect(await unseal(JSON.stringify(changed), passphrase)).toEqual({ ok: false, why: 'does-not-open' });
  });
});

describe('is refused with the place of the fault', () => {
  const { key, cipher } = envelope;
  test.each<[string, string, string]>([
    ['fewer rounds', JSON.stringify({ ...envelope, key: { ...key, iterations: 1000 } }), 'key.iterations'],
    [
      'rounds without end',
      JSON.stringify({ ...envelope, key: { ...key, iterations: 1e12 } }),
      'key.iterations',
    ],
    ['a short salt', JSON.stringify({ ...envelope, key: { ...key, salt: 'AAAA' } }), 'key.salt'],
    ['another way to the key', JSON.stringify({ ...envelope, key: { ...key, from: 'MD5' } }), 'key.from'],
    ['another cipher', JSON.stringify({ ...envelope, cipher: { ...cipher, name: 'ROT13' } }), 'cipher.name'],
    ['a short start', JSON.stringify({ ...envelope, cipher: { ...cipher, iv: '' } }), 'cipher.iv'],
    ['no start', JSON.stringify({ ...envelope, cipher: { name: cipher.name } }), 'cipher.iv'],
    ['no base64', JSON.stringify({ ...envelope, data: '<script>' }), 'data'],
    ['no data', JSON.stringify({ ...envelope, data: undefined }), 'data'],
    ['a newer version', JSON.stringify({ ...envelope, version: 2 }), 'version'],
    ['another kind', JSON.stringify({ ...envelope, kind: 'recount-case' }), 'kind'],
    ['a file that was cut off', sealed.slice(0, 300), 'character 300'],
    ['lists within lists', '['.repeat(100_000), 'character 65'],
    ['nothing', '', 'character 0'],
  ])('%s', async (_what, json, place) => {
    const outcome = await unseal(json, passphrase);
    if (outcome.ok || outcome.why !== 'faults') throw new Error('The file was opened.');
    expect(outcome.faults.map((fault) => fault.place)).toContain(place);
  });
});
