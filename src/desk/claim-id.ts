/**
 * What a claim's id is minted from: its article, the hash of its first revision, and its spans in it. The digest itself
 * is asynchronous in a browser and is taken in `store/`; the same findings on the same revision mint the same ids.
 */
import type { Span } from '../../claims/index.ts';
import { spansKey } from './claim-findings.ts';
import type { TextHash } from './records.ts';

/**
 * The texts to take the digests of, one a claim. The article is part of it because a text may be opened twice and its
 * two articles are decided apart; a second claim on the very same spans is told by its number.
 */
export function claimSeeds(
  articleId: string,
  firstRevision: TextHash,
  claims: readonly { readonly spans: readonly Span[] }[],
): readonly string[] {
  const seen = new Map<string, number>();
  return claims.map(({ spans }) => {
    const place = spansKey(spans);
    const earlier = seen.get(place) ?? 0;
    seen.set(place, earlier + 1);
    return `${articleId}\n${firstRevision}\n${place}${earlier === 0 ? '' : `#${earlier + 1}`}`;
  });
}

/** 128 bits of the digest are enough to tell claims apart and short enough to read in an export. */
export function claimIdOf(digest: string): string {
  return digest.slice(0, 32);
}
