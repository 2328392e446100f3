/** The page's end of the line to the search. Only the latest query is answered; the one before it resolves to null. */
import type { Line, StartLine } from './line.ts';
import type { SearchEntry, SearchHit } from './rank-claims.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';
import { WorkerFailure } from './worker-failure.ts';

export interface Search {
  /** What is searched from now on. */
  readonly setEntries: (entries: readonly SearchEntry[]) => void;
  /** Null where a newer query was asked meanwhile. Rejects with a `WorkerFailure` where the worker died. */
  readonly find: (query: string) => Promise<readonly SearchHit[] | null>;
  readonly end: () => void;
}

interface Query {
  readonly id: number;
  readonly resolve: (hits: readonly SearchHit[] | null) => void;
  readonly reject: (failure: WorkerFailure) => void;
}

export function createSearch(start: StartLine<SearchRequest, SearchAnswer>): Search {
  let line: Line<SearchRequest, SearchAnswer> | null = null;
  let entries: readonly SearchEntry[] = [];
  let query: Query | null = null;
  let lines = 0;
  let lastId = 0;

  function openLine(): Line<SearchRequest, SearchAnswer> {
    const mine = (lines += 1);
    const opened = start({
      heard: ({ id, hits }) => {
        if (mine !== lines || id !== query?.id) return;
        query.resolve(hits);
        query = null;
      },
      crashed: (detail) => {
        if (mine !== lines) return;
        endLine();
        query?.reject(new WorkerFailure('crashed', detail));
        query = null;
      },
    });
    opened.post({ kind: 'entries', entries });
    return opened;
  }

  function endLine(): void {
    lines += 1;
    line?.end();
    line = null;
  }

  return {
    setEntries(given) {
      entries = given;
      line?.post({ kind: 'entries', entries });
    },
    find(words) {
      query?.resolve(null);
      return new Promise((resolve, reject) => {
        const id = (lastId += 1);
        query = { id, resolve, reject };
        line ??= openLine();
        line.post({ kind: 'query', id, query: words });
      });
    },
    end() {
      query?.resolve(null);
      query = null;
      endLine();
    },
  };
}
