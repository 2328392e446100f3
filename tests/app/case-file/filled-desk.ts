/** A desk on which every kind of row of a case file occurs, and ways to look at all that a desk keeps. */
import type { AttachedDocument, Desk } from '../../../src/desk/desk.ts';
import { inReadingOrder } from '../../../src/desk/minting.ts';
import type { Act, AnchorRow } from '../../../src/desk/records.ts';
import { deskDatabase, type DeskDatabase } from '../../../src/store/database.ts';
import { dexieDesk } from '../../../src/store/dexie-desk.ts';
import type { Surroundings } from '../../../src/store/surroundings.ts';
import { harbour, harbourFindings, harbourText, spanOf } from '../desk/harbour.ts';
import { ticking } from '../store/ticking.ts';
import { articleThat } from '../store/watching.ts';

export interface OpenDesk {
  readonly desk: Desk;
  readonly database: DeskDatabase;
}

let opened = 0;

export function emptyDesk(surroundings: Surroundings = ticking()): OpenDesk {
  const database = deskDatabase(`case-file-spec-${(opened += 1)}`);
  return { desk: dexieDesk(database, true, surroundings), database };
}

export const accounts: AttachedDocument = {
  type: 'application/pdf',
  data: new TextEncoder().encode('%PDF-1.7\nQuay: $40 million\n\u0000ÿ'),
};

export interface Filled extends OpenDesk {
  readonly articleId: string;
  /** In reading order. */
  readonly claims: readonly string[];
}

/** The harbour article with two revisions, a working text, all acts and a document; and one that was purged. */
export async function filledDesk(surroundings: Surroundings = ticking()): Promise<Filled> {
  const { desk, database } = emptyDesk(surroundings);
  const { id: articleId } = await desk.importArticle({ ...harbour, publishedOn: '2025-04-18' });
  await desk.storeFindings(articleId, 1, {}, harbourFindings);
  const claims = (await articleThat(desk, articleId)).claims.map(({ id }) => id);
  const [first = '', second = '', third = '', fourth = ''] = claims;
  const act = (claimId: string, what: Act) => desk.decide(articleId, claimId, what, 'MO');
  await act(first, { act: 'verdict', verdict: 'verified', reason: 'source-says-so' });
  await act(first, { act: 'verdict', verdict: 'disputed', reason: null });
  await act(second, { act: 'fix', span: spanOf('60%'), original: '60%', replacement: '100%' });
  await act(second, { act: 'set-aside', check: { kind: 'growth', figures: ['60%'] }, because: 'rounded' });
  await act(third, { act: 'verdict', verdict: 'verified', reason: null, question: 'said' });
  await act(third, { act: 'query', text: 'Which year?' });
  await act(fourth, { act: 'note', text: 'An opinion; \u202e"<b>not</b>" \ud800' });
  const source = {
    articleId,
    claimId: first,
    url: 'https://port.example/accounts',
    title: 'Annual accounts',
  };
  const seen = { quote: 'Quay: $40 million', place: 'page 7', accessedOn: '2025-04-18', primary: true };
  await desk.addEvidence({ ...source, ...seen, author: 'MO' }, accounts);
  const figures = [
    { ...spanOf('300'), role: 'stated', printed: '300', before: 'expects ', after: ' ships' },
  ] as const;
  await act(third, { act: 'point', pointed: { kind: 'pointed', formula: '25 × 12', figures } });
  await desk.undo(articleId, 'MO');
  const text = harbourText.replace('300 ships', '310 ships');
  await desk.revise(articleId, {
    base: 1,
    text,
    blocks: [{ kind: 'headline', start: 0, end: 22 }],
    cause: 'decision',
  });
  await desk.storeFindings(
    articleId,
    2,
    {},
    { ...harbourFindings, claims: [], checks: [] },
    await carried(desk, articleId),
  );
  await act(third, { act: 'place', spans: [spanOf('The port expects 300 ships a year')] });
  await act(fourth, { act: 'rest', because: 'it was cut' });
  await act(first, { act: 'merge', with: [second] });
  await act(first, { act: 'split', cut: spanOf('$40 million').start, newId: 'part' });
  const exceptions = [{ claimId: second, because: 'the desk knows' }];
  const { revision } = await articleThat(desk, articleId);
  await act('', { act: 'sign-off', textHash: revision.textHash, exceptions });
  await desk.keepDraft(articleId, 2, `${text}And more.\n`);
  const gone = await desk.importArticle({ ...harbour, title: 'Gone', text: 'It cost 5 crowns.' });
  await desk.purge(gone.id, 'MO');
  return { desk, database, articleId, claims };
}

/** The four claims where they stand, as a run of the engine would carry them. */
async function carried(desk: Desk, articleId: string): Promise<readonly AnchorRow[]> {
  const { unplaced } = await articleThat(desk, articleId, (file) => file.unplaced.length > 0);
  const changes = [{ what: 'figure', before: '300 ships', after: '310 ships' }] as const;
  return unplaced.flatMap(({ anchors }) =>
    inReadingOrder(anchors).map((anchor, at): AnchorRow => {
      const next = { ...anchor, id: `${anchor.claimId}@2`, revision: 2, from: 1 };
      if (at === 2) return { ...next, state: 'stale', staleSince: 2, changes };
      if (at === 3)
        return {
          ...next,
          state: 'orphaned',
          spans: [],
          rivals: [[{ start: 1, end: 2 }], [{ start: 3, end: 4 }]],
        };
      return { ...next, state: 'carried' };
    }),
  );
}

/** Everything that a database keeps, as one text: equal texts are equal bytes. */
export async function allRows(database: DeskDatabase): Promise<string> {
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(tables, (_name, value: unknown) =>
    value instanceof Uint8Array ? [...value] : value,
  );
}
