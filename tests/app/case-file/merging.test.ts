/** Merging is a union of sets: files may come in any order and however often, and the desk is the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/desk/case-file/canonical.ts';
import type { ArticleRows } from '../../../src/desk/case-file/format.ts';
import { mergeArticle, mergeExtra, mergePurges } from '../../../src/desk/case-file/merge-case.ts';
import { statusOf } from '../../../src/desk/claim-status.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import type { Act, AnchorRow, ArticleRow, DecisionRow, PurgeRow } from '../../../src/desk/records.ts';
import { instant } from '../desk/log.ts';

const runs = 500;
const anyVerdict = fc.constantFrom('verified', 'disputed', 'ambiguous');

/** One decision of some editor; which it is, is all in its number, as no two acts of the world share an id. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('verdict'), verdict: anyVerdict, reason: fc.constant(null) }),
  fc.record({
    act: fc.constant('verdict'),
    verdict: anyVerdict,
    reason: fc.constant('wrong'),
    over: fc.array(
      fc.nat(30).map((id) => `d${id}`),
      { maxLength: 3 },
    ),
  }),
  fc.record({ act: fc.constant('withdraw'), of: fc.nat(30).map((id) => `d${id}`) }),
  fc.record({ act: fc.constant('note'), text: fc.string() }),
) as fc.Arbitrary<Act>;

interface Made {
  readonly act: Act;
  readonly claim: number;
  readonly author: string;
  readonly second: number;
  /** The text that it was made on, by its place among those of the desk. */
  readonly on: number;
}

/** What editors did somewhere, of which each desk knows a part; and what each desk has frozen and placed by itself. */
const world = fc.record({
  decisions: fc.array(
    fc.record({
      act: anyAct,
      claim: fc.nat(3),
      author: fc.constantFrom('', 'AK', 'MO'),
      second: fc.nat(40),
      on: fc.nat(20),
    }),
    { maxLength: 30 },
  ),
  desks: fc.tuple(desk(), desk(), desk()),
});

function desk() {
  return fc.record({
    /** Letters are texts; a desk may come back to one. */
    texts: fc
      .array(fc.constantFrom('b', 'c', 'd'), { maxLength: 4 })
      .map((later) => ['a', ...later].filter((text, at, all) => text !== all[at - 1])),
    frozen: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
    knows: fc.infiniteStream(fc.boolean()),
    title: fc.constantFrom('One', 'Two', 'Three'),
    touched: fc.nat(60),
    places: fc.infiniteStream(fc.nat(4)),
  });
}
type DeskOf = ReturnType<typeof desk> extends fc.Arbitrary<infer D> ? D : never;

const states: readonly AnchorRow['state'][] = ['new', 'carried', 'reworded', 'stale', 'orphaned'];

/** The rows of a desk that knows some of the decisions. A decision was made on the first text, or on one it has. */
function rowsOf(
  decisions: readonly Made[],
  { texts, frozen, knows, title, touched, places }: DeskOf,
): ArticleRows {
  let second = 0;
  const revisions = texts.map((text, at) => {
    second += at === 0 ? 0 : (frozen[at] ?? 1);
    return {
      id: `x/${at + 1}`,
      articleId: 'x',
      number: at + 1,
      textHash: text,
      blocks: null,
      frozenAt: instant(second),
      cause: at === 0 ? ('import' as const) : ('decision' as const),
    };
  });
  const article: ArticleRow = {
    id: 'x',
    title,
    createdAt: instant(0),
    touchedAt: instant(touched),
    publishedOn: null,
    language: 'en',
    revision: revisions.length,
  };
  const claims = [0, 1, 2, 3].map((claim) => ({
    id: `c${claim}`,
    articleId: 'x',
    firstRevision: 1,
    text: `claim ${claim}`,
    kind: 'quantity' as const,
    voice: 'own' as const,
    attribution: null,
  }));
  const anchors = claims.flatMap(({ id: claimId }) =>
    revisions.flatMap(({ number }): AnchorRow[] => {
      const place = places.next().value ?? 0;
      if (number > 1 && place === 0) return [];
      const spans = [{ start: place, end: place + 1 }];
      const base = { claimId, articleId: 'x', revision: number, spans, figures: [], changes: [], rivals: [] };
      const staleSince = place === 3 ? Math.max(1, number - 1) : null;
      return [
        {
          ...base,
          id: `${claimId}@${number}`,
          state: states[place] ?? 'new',
          staleSince,
          ...(place === 2 && number > 1 ? { from: number - 1 } : {}),
        },
      ];
    }),
  );
  const known = decisions.flatMap((made, at): DecisionRow[] => {
    if (knows.next().value !== true) return [];
    const on = ['a', 'b', 'c', 'd'][made.on % 4];
    const revision = revisions.find(({ textHash }) => textHash === on)?.number;
    if (revision === undefined) return [];
    const { act, author } = made;
    return [
      {
        ...act,
        id: `d${at}`,
        articleId: 'x',
        claimId: `c${made.claim}`,
        revision,
        at: instant(made.second),
        author,
      },
    ];
  });
  return { article, revisions, claims, anchors, decisions: known, evidence: [], draft: null };
}

function merged(here: ArticleRows, came: ArticleRows): ArticleRows {
  const result = mergeArticle(here, came, 'articles[0]');
  expect(result.faults).toEqual([]);
  return result.rows;
}

/** Rows without the order of their lists, which is a database's. */
function said({ article, draft, ...lists }: ArticleRows): string {
  const inOrder = Object.values(lists).map((rows: readonly { readonly id: string }[]) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return canonicalJson([article, draft, ...inOrder]);
}

const desks = world.map(({ decisions, desks: all }) => all.map((one) => rowsOf(decisions, one)));

describe('merging articles', () => {
  test('is the same in either order', () => {
    fc.assert(
      fc.property(desks, ([a, b]) => {
        if (a === undefined || b === undefined) return;
        expect(said(merged(a, b))).toBe(said(merged(b, a)));
      }),
      { numRuns: runs },
    );
  });

  test('is the same however three are put together', () => {
    fc.assert(
      fc.property(desks, ([a, b, c]) => {
        if (a === undefined || b === undefined || c === undefined) return;
        const left = said(merged(merged(a, b), c));
        expect(said(merged(a, merged(b, c)))).toBe(left);
        expect(said(merged(merged(c, a), b))).toBe(left);
      }),
      { numRuns: runs },
    );
  });

  test('of what is there already changes nothing', () => {
    fc.assert(
      fc.property(desks, ([a, b]) => {
        if (a === undefined || b === undefined) return;
        const both = merged(a, b);
        expect(said(merged(both, both))).toBe(said(both));
        expect(said(merged(both, b))).toBe(said(both));
        expect(said(merged(a, both))).toBe(said(both));
      }),
      { numRuns: runs },
    );
  });

  test('loses no decision and no text, and folds to the union of the logs', () => {
    fc.assert(
      fc.property(desks, ([a, b]) => {
        if (a === undefined || b === undefined) return;
        const both = merged(a, b);
        const ids = (rows: ArticleRows) => rows.decisions.map(({ id }) => id);
        expect(new Set(ids(both))).toEqual(new Set([...ids(a), ...ids(b)]));
        for (const one of [a, b]) {
          for (const { textHash } of one.revisions)
            expect(both.revisions.map((revision) => revision.textHash)).toContain(textHash);
        }
        const union = [...a.decisions, ...b.decisions];
        const verdicts = (log: readonly DecisionRow[]) =>
          [...foldDecisions(log)]
            .map(([id, { verdict, conflict, rivals }]) => [id, verdict, conflict, rivals.length])
            .sort();
        expect(verdicts(both.decisions)).toEqual(verdicts(union));
      }),
      { numRuns: runs },
    );
  });

  test('keeps each decision and anchor on the text that it was made on', () => {
    fc.assert(
      fc.property(desks, ([a, b]) => {
        if (a === undefined || b === undefined) return;
        const both = merged(a, b);
        const textOf = (rows: ArticleRows, number: number) => rows.revisions[number - 1]?.textHash;
        const before = new Map(
          [a, b].flatMap((one) => one.decisions.map(({ id, revision }) => [id, textOf(one, revision)])),
        );
        for (const { id, revision } of both.decisions) expect(textOf(both, revision)).toBe(before.get(id));
        for (const { id, claimId, revision } of both.anchors) expect(id).toBe(`${claimId}@${revision}`);
        expect(both.revisions.map(({ number }) => number)).toEqual(both.revisions.map((_row, at) => at + 1));
        expect(both.article.revision).toBe(both.revisions.length);
      }),
      { numRuns: runs },
    );
  });
});

test('a verdict on a text that only one desk had asks for a new look on the text of the other', () => {
  const desk = (text: string, second: number): ArticleRows => {
    const knows = fc.sample(fc.infiniteStream(fc.constant(true)), 1)[0];
    const places = fc.sample(fc.infiniteStream(fc.constant(2)), 1)[0];
    if (knows === undefined || places === undefined) throw new Error('no sample');
    const frozen = [second, second, second, second, second];
    return rowsOf([], { texts: ['a', text], frozen, knows, title: 'One', touched: 9, places });
  };
  const [mine, theirs] = [desk('b', 1), desk('c', 5)];
  const given = { act: 'verdict', verdict: 'verified', reason: null } as const;
  const head = { articleId: 'x', claimId: 'c0', at: instant(3), author: 'MO', revision: 2 };
  const decided: ArticleRows = { ...mine, decisions: [{ ...given, ...head, id: 'd' }] };
  const statusIn = ({ claims, anchors, decisions, article }: ArticleRows): string | undefined => {
    const anchor = anchors.find(({ id }) => id === `c0@${article.revision}`);
    const [claim] = claims;
    const state = foldDecisions(decisions).get('c0');
    return anchor && claim && state && statusOf(claim, anchor, state);
  };
  expect(statusIn(decided)).toBe('verified');
  expect(statusIn(merged(decided, theirs))).toBe('stale');
});

test('of purges the latest is kept, in whatever order they come', () => {
  const purge = fc.record({
    articleId: fc.constantFrom('a', 'b'),
    title: fc.constantFrom('One', 'Two'),
    at: fc.nat(3).map(instant),
    author: fc.constantFrom('', 'MO'),
  });
  const inOrder = (rows: readonly PurgeRow[]) =>
    canonicalJson([...rows].sort((a, b) => (a.articleId < b.articleId ? -1 : 1)));
  fc.assert(
    fc.property(fc.array(purge), fc.array(purge), fc.array(purge), (a, b, c) => {
      const left = inOrder(mergePurges(mergePurges(a, b), c));
      expect(inOrder(mergePurges(c, mergePurges(b, a)))).toBe(left);
      expect(inOrder(mergePurges(mergePurges(a, b), mergePurges(a, c)))).toBe(left);
    }),
    { numRuns: runs },
  );
});

test('unknown fields of two files come together in any order', () => {
  const fields = fc.dictionary(fc.constantFrom('x', 'y', '__proto__', 'z'), fc.jsonValue());
  fc.assert(
    fc.property(fields, fields, (a, b) => {
      expect(canonicalJson(mergeExtra(a, b))).toBe(canonicalJson(mergeExtra(b, a)));
      expect(canonicalJson(mergeExtra(a, a))).toBe(canonicalJson(mergeExtra({}, a)));
    }),
    { numRuns: runs },
  );
});
