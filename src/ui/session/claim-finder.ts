/** Finds claims through the search worker; its entries are handed over again only when the claims have changed. */
import type { Search } from '../../worker/search-client.ts';
import type { ClaimView } from '../view/claim-view.ts';

/** Finds claims by words; the ids come best first, or null where a newer query has taken its place. */
export interface Finder {
  find(claims: readonly ClaimView[], query: string): Promise<readonly string[] | null>;
}

/** A finder over the search of the app. */
export function claimFinder(search: Search): Finder {
  let known: readonly ClaimView[] | null = null;
  return {
    async find(claims, query) {
      if (claims !== known) {
        known = claims;
        search.setEntries(
          claims.map(({ id, row, state, figure }) => ({
            claimId: id,
            text: row.text,
            notes: state.notes.map(({ text }) => text),
            figures: figure === '' ? [] : [figure],
          })),
        );
      }
      const hits = await search.find(query);
      return hits?.map(({ claimId }) => claimId) ?? null;
    },
  };
}
