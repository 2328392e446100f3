/** What the page and the search worker say to each other. The entries stay there until others replace them. */
import type { SearchEntry, SearchHit } from './rank-claims.ts';

export type SearchRequest =
  | { readonly kind: 'entries'; readonly entries: readonly SearchEntry[] }
  | { readonly kind: 'query'; readonly id: number; readonly query: string };

export interface SearchAnswer {
  readonly id: number;
  readonly hits: readonly SearchHit[];
}
