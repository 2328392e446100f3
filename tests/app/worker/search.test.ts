import { describe, expect, test } from 'vitest';
import type { Ears } from '../../../src/worker/line.ts';
import { pageLine } from '../../../src/worker/line.ts';
import { claimRanking, type SearchEntry } from '../../../src/worker/rank-claims.ts';
import { createSearch } from '../../../src/worker/search-client.ts';
import { searchHost } from '../../../src/worker/search-host.ts';
import type { SearchAnswer, SearchRequest } from '../../../src/worker/search-protocol.ts';

function entry(claimId: string, text: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { claimId, text, notes: [], figures: [], ...more };
}

const entries: readonly SearchEntry[] = [
  entry('quay', 'The quay cost $40 million, up 60% on the estimate', { figures: ['$40 million', '60%'] }),
  entry('ships', 'The port expects 300 ships a year', { notes: ['asked Ines about the exports'] }),
  entry('exports', 'Exports through the port rose to 1,874 containers', { figures: ['1,874 containers'] }),
  entry('cranes', 'Five cranes were bought in “Gdańsk”'),
  entry('chip', '出口额增长到18.74亿美元，主要来自芯片'),
];
const rank = claimRanking(entries);
const found = (query: string) => rank(query).map(({ claimId, match }) => `${claimId} ${match}`);

describe('which claims a query finds', () => {
  test.each<[string, readonly string[]]>([
    ['the port', ['ships exact', 'exports exact']],
    ['EXPORTS', ['ships exact', 'exports exact']],
    ['port ships', ['ships words']],
    ['year ships 300', ['ships words']],
    ['contianers', ['exports close']],
    ['Ines abuot the exports', ['ships close']],
    ['containrs', ['exports close']],
    ['$40 million', ['quay exact']],
    ['1874', ['exports exact']],
    ['1,874', ['exports exact']],
    ['"gdańsk"', ['cranes exact']],
    ['１８.７４亿', ['chip exact']],
    ['芯片', ['chip exact']],
    ['  quay   cost ', ['quay exact']],
    // A number that looks like another is another number.
    ['1875', []],
    ['61%', []],
    // Too short to be nearly anything.
    ['qay', []],
    ['芯板', []],
    ['', []],
    ['  ', []],
    ['submarine', []],
  ])('%j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('no query throws, however odd or long', () => {
    for (const query of ['(((', '\\', '.*', '\ud800', '𠮷'.repeat(500), 'a '.repeat(2000)])
      expect(Array.isArray(rank(query))).toBe(true);
  });
});

describe('the client', () => {
  function played() {
    const workers: { requests: SearchRequest[]; ears: Ears<SearchAnswer> }[] = [];
    const search = createSearch((ears) => {
      const requests: SearchRequest[] = [];
      workers.push({ requests, ears });
      return { post: (request) => requests.push(request), end: () => undefined };
    });
    return { search, workers };
  }

  test('finds what it was given to search, and what replaces it', async () => {
    const search = createSearch(pageLine<SearchRequest, SearchAnswer>(async () => searchHost));
    search.setEntries(entries);
    expect(await search.find('芯片')).toEqual([{ claimId: 'chip', match: 'exact' }]);
    search.setEntries(entries.slice(0, 1));
    expect(await search.find('芯片')).toEqual([]);
  });

  test('a newer query takes the place of an older one, whose answer is dropped', async () => {
    const { search, workers } = played();
    const older = search.find('qu');
    const newer = search.find('quay');
    expect(await older).toBeNull();
    workers[0]?.ears.heard({ id: 1, hits: [{ claimId: 'late', match: 'exact' }] });
    workers[0]?.ears.heard({ id: 2, hits: [{ claimId: 'quay', match: 'exact' }] });
    expect(await newer).toEqual([{ claimId: 'quay', match: 'exact' }]);
  });

  test('a worker that dies is reported, and the next query starts one with the same entries', async () => {
    const { search, workers } = played();
    search.setEntries(entries);
    const lost = search.find('quay');
    workers[0]?.ears.crashed('out of memory');
    await expect(lost).rejects.toMatchObject({ name: 'WorkerFailure', why: 'crashed' });
    void search.find('quay');
    expect(workers[1]?.requests).toEqual([
      { kind: 'entries', entries },
      { kind: 'query', id: 2, query: 'quay' },
    ]);
  });
});
