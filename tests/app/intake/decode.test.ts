/** From bytes to text: three encodings, and a plain answer to everything else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/intake/decode.ts';
import { readManuscript } from '../../../src/intake/manuscript.ts';
import { readTextFile } from '../../../src/intake/text-file.ts';

const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

const text = 'naïve\r\n18.74亿美元\rold Mac \u202Eright to left\u2028 😀';

describe('text', () => {
  test.each([
    ['utf-8', utf8(text)],
    ['utf-8', bytes(0xef, 0xbb, 0xbf, ...utf8(text))],
    ['utf-16le', utf16(text, 'le')],
    ['utf-16be', utf16(text, 'be')],
  ] as const)('in %s is read as it is, without its mark', (encoding, encoded) => {
    expect(decodeText(encoded)).toEqual({ ok: true, text, encoding });
  });

  test('keeps a second mark, which is a character of the text', () => {
    expect(decodeText(utf8('\uFEFF\uFEFFa'))).toMatchObject({ text: '\uFEFFa' });
  });

  test('of no bytes is empty', () => {
    expect(decodeText(bytes())).toEqual({ ok: true, text: '', encoding: 'utf-8' });
  });

  test('of any characters comes back unchanged', () => {
    const texts = fc
      .string({ unit: 'binary' })
      .filter((each) => !each.includes('\0') && !each.startsWith('\uFEFF'));
    fc.assert(
      fc.property(texts, (each) => {
        const read = readManuscript(utf8(each));
        expect(read).toEqual({ ok: true, manuscript: { text: each } });
      }),
    );
  });
});

describe('what is no text', () => {
  test.each([
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'binary'],
    ['UTF-16 without its mark', utf16('abc', 'le').slice(2), 'binary'],
    ['UTF-32, whose mark looks like that of UTF-16', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'binary'],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9), 'not-unicode'],
    ['UTF-8 that was cut in a character', utf8('€').slice(0, 2), 'not-unicode'],
    ['UTF-16 with half a pair', bytes(0xff, 0xfe, 0x01, 0xd8, 0x61, 0x62), 'not-unicode'],
    ['UTF-16 with half a unit', bytes(0xff, 0xfe, 0x61), 'not-unicode'],
  ] as const)('%s is refused', (_, encoded, why) => {
    const decoded = decodeText(encoded);
    expect(decoded).toEqual({ ok: false, why });
  });
});

describe('a file that the editor opens', () => {
  test('in an old encoding is read as the likeliest one', async () => {
    expect(await readTextFile(new Blob([bytes(0x63, 0x61, 0x66, 0xe9)]))).toEqual({ ok: true, text: 'café' });
  });

  test('without words, or that is no text, is told apart', async () => {
    expect(await readTextFile(new Blob([' \n']))).toEqual({ ok: false, why: 'empty' });
    expect(await readTextFile(new Blob([bytes(0x50, 0x4b, 3, 4, 0)]))).toEqual({
      ok: false,
      why: 'not-text',
    });
  });
});
