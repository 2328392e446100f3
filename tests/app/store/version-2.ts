/** A database as version 2 left it: frozen. What a later version makes of it is its upgrade's to answer for. */

export const stores = {
  articles: 'id, touchedAt',
  revisions: 'id, articleId, textHash',
  texts: 'hash',
  claims: 'id, articleId',
  anchors: 'id, claimId, [articleId+revision]',
  decisions: 'id, claimId, [articleId+at]',
  evidence: 'id, claimId, articleId, blobHash',
  blobs: 'hash',
  rates: 'id, pair',
  settings: 'key',
  summaries: 'articleId, touchedAt',
  findings: 'key, articleId',
} as const;

const text = 'Ferry fares rose 30%, from $4.00 to $5.00. The pier is closed.';
const hash = '5f1d'.repeat(16);
const at = '2025-04-18T09:00:00.000Z';

export const rows: Readonly<Partial<Record<keyof typeof stores, readonly object[]>>> = {
  articles: [
    {
      id: 'a1',
      title: 'Ferry fares rose 30%',
      createdAt: at,
      touchedAt: '2025-04-18T09:05:00.000Z',
      publishedOn: null,
      language: 'en',
      revision: 1,
    },
  ],
  revisions: [
    { id: 'a1/1', articleId: 'a1', number: 1, textHash: hash, blocks: null, frozenAt: at, cause: 'import' },
  ],
  texts: [{ hash, text }],
  claims: [
    {
      id: 'c1',
      articleId: 'a1',
      firstRevision: 1,
      text: 'Ferry fares rose 30%, from $4.00 to $5.00',
      kind: 'comparison',
      voice: 'own',
      attribution: null,
    },
    {
      id: 'c2',
      articleId: 'a1',
      firstRevision: 1,
      text: 'The pier is closed',
      kind: 'event',
      voice: 'own',
      attribution: null,
    },
  ],
  anchors: [
    {
      id: 'c1@1',
      claimId: 'c1',
      articleId: 'a1',
      revision: 1,
      spans: [{ start: 0, end: 41 }],
      state: 'new',
      figures: ['30%', '$4.00', '$5.00'],
    },
    {
      id: 'c2@1',
      claimId: 'c2',
      articleId: 'a1',
      revision: 1,
      spans: [{ start: 43, end: 61 }],
      state: 'new',
      figures: [],
    },
  ],
  decisions: [
    {
      id: 'd1',
      articleId: 'a1',
      claimId: 'c2',
      revision: 1,
      at: '2025-04-18T09:05:00.000Z',
      author: 'MO',
      act: 'verdict',
      verdict: 'verified',
      reason: null,
    },
    {
      id: 'd2',
      articleId: 'a1',
      claimId: 'c1',
      revision: 1,
      at: '2025-04-18T09:06:00.000Z',
      author: 'MO',
      act: 'set-aside',
      check: { kind: 'growth', figures: ['30%', '$5.00', '$4.00'] },
      because: 'a trial',
    },
  ],
  settings: [{ key: 'single-letters', value: false }],
  summaries: [
    {
      articleId: 'a1',
      title: 'Ferry fares rose 30%',
      touchedAt: '2025-04-18T09:05:00.000Z',
      claims: 2,
      verified: 1,
      disputed: 0,
      ambiguous: 0,
      open: 1,
      stale: 0,
      orphaned: 0,
      conflict: 0,
      alarms: 0,
      alarmed: [{ claimId: 'c1', check: { kind: 'growth', figures: ['30%', '$5.00', '$4.00'] } }],
    },
  ],
  findings: [{ key: `${hash}|0.1.0|{}`, articleId: 'a1', findings: { schema: 1, engine: '0.1.0' } }],
};
