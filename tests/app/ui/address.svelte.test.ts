import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/ui/session/route.svelte.ts';

describe('the address after the hash', () => {
  test.each([
    { screen: 'library', articleId: null, claimId: null },
    { screen: 'draft', articleId: 'a/b c', claimId: null },
    { screen: 'draft', articleId: 'x', claimId: 'c#1/é' },
    { screen: 'report', articleId: 'x', claimId: 'c1' },
  ] as const)('comes back as it was written: %j', (address) => {
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  test.each(['', '#/', '#/article', '#/article/x/nowhere', '#/other/x', '#%'])(
    '“%s” is the library',
    (hash) => {
      expect(readAddress(hash)).toEqual({ screen: 'library', articleId: null, claimId: null });
    },
  );

  test('a broken escape is taken as it stands', () => {
    expect(readAddress('#/article/%E0%A4%A/draft').articleId).toBe('%E0%A4%A');
  });
});
