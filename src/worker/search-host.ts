/** The search's end of the line: it holds the prepared entries and answers each query. */
import { claimRanking } from './rank-claims.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';

export function searchHost(answer: (answer: SearchAnswer) => void): (request: SearchRequest) => void {
  let rank = claimRanking([]);
  return (request) => {
    switch (request.kind) {
      case 'entries':
        rank = claimRanking(request.entries);
        return;
      case 'query':
        answer({ id: request.id, hits: rank(request.query) });
    }
  };
}
