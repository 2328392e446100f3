/** The search off the main thread. All it does is `search-host.ts`; this is where it is plugged in. */
import { searchHost } from './search-host.ts';
import type { SearchRequest } from './search-protocol.ts';

const take = searchHost((answer) => self.postMessage(answer));
self.onmessage = ({ data }: MessageEvent<SearchRequest>) => take(data);
