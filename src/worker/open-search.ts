/** The search of the app: in a worker, or in the page itself where the browser has none to give. */
import { pageLine, workerLine, type StartLine } from './line.ts';
import { createSearch, type Search } from './search-client.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';
import { searchUrl, startTrustedWorker } from './trusted-url.ts';

export function openSearch(): Search {
  const inWorker = workerLine<SearchRequest, SearchAnswer>(() =>
    startTrustedWorker(searchUrl, 'recount search'),
  );
  const inPage = pageLine<SearchRequest, SearchAnswer>(
    async () => (await import('./search-host.ts')).searchHost,
  );
  return createSearch(firstThatStarts(inWorker, inPage));
}

function firstThatStarts<Request, Answer>(
  preferred: StartLine<Request, Answer>,
  other: StartLine<Request, Answer>,
): StartLine<Request, Answer> {
  return (ears) => {
    try {
      return preferred(ears);
    } catch (error) {
      console.warn('The search runs in the page, for the worker did not start:', error);
      return other(ears);
    }
  };
}
