/** A desk in memory for tests of the screens: it keeps rows in lists and calls back on every change. */
import type { Findings } from '../../../claims/index.ts';
import type { CaseOutcome, Purged } from '../../../src/desk/case-file/outcome.ts';
import type { ArticleFile, Desk, Keeping } from '../../../src/desk/desk.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import { keepFindings } from '../../../src/desk/keep-findings.ts';
import { inReadingOrder } from '../../../src/desk/minting.ts';
import { newArticleRows } from '../../../src/desk/new-article.ts';
import { newRevisionRows } from '../../../src/desk/new-revision.ts';
import { newDecision } from '../../../src/desk/new-decision.ts';
import { progressOf, statuses, summarise } from '../../../src/desk/progress.ts';
import type { BlobRow, DecisionRow, SummaryRow } from '../../../src/desk/records.ts';
import { alarmsOf } from '../../../src/desk/set-aside.ts';
import { redoTarget, undoTarget } from '../../../src/desk/undo.ts';

export interface FakeDesk extends Desk {
  /** Makes the next act fail, as a full disk would. */
  failNext(): void;
  file(articleId: string): ArticleFile;
  /** What comes of the case files that are taken in next, one after the other; without any there is no news. */
  readonly outcomes: CaseOutcome[];
  /** The case files that were taken in. */
  readonly taken: readonly { readonly json: string; readonly purged: Purged }[];
}

const noNews: CaseOutcome = {
  ok: true,
  news: { articles: 0, revisions: 0, claims: 0, decisions: 0, evidence: 0, documents: 0 },
  articleIds: [],
  conflicts: 0,
  draftsLeft: 0,
};

/** An empty desk. */
export function fakeDesk(keeping: Keeping = { kind: 'database', persistent: true }): FakeDesk {
  const files = new Map<string, ArticleFile>();
  const settings = new Map<string, unknown>();
  const documents = new Map<string, BlobRow>();
  const outcomes: CaseOutcome[] = [];
  const taken: { json: string; purged: Purged }[] = [];
  const watchers = new Set<() => void>();
  let ids = 0;
  let failing = false;

  const nextId = (): string => `id${(ids += 1)}`;
  const now = (): string => new Date(Date.UTC(2026, 3, 18, 10, 0, ids)).toISOString();
  const change = (): void => watchers.forEach((watch) => watch());
  const watch = (call: () => void): (() => void) => {
    watchers.add(call);
    call();
    return () => watchers.delete(call);
  };
  const act = (): void => {
    if (!failing) return;
    failing = false;
    throw new Error('The disk is full.');
  };
  const fileOf = (articleId: string): ArticleFile => {
    const file = files.get(articleId);
    if (file === undefined) throw new Error(`No article ${articleId}.`);
    return file;
  };
  const append = (
    file: ArticleFile,
    claimId: string,
    what: Parameters<Desk['decide']>[2],
    author: string,
  ): DecisionRow => {
    const moment = { id: nextId(), now: now() };
    const decision = newDecision(file.article, claimId, what, author, file.decisions, moment);
    files.set(file.article.id, { ...file, decisions: [...file.decisions, decision] });
    change();
    return decision;
  };
  const summary = ({ article, text, claims, anchors, decisions, findings }: ArticleFile): SummaryRow => {
    const alarmed = findings === null ? [] : alarmsOf(anchors, findings, text);
    const states = foldDecisions(decisions);
    return summarise(article, progressOf(statuses(claims, anchors, states), alarmed, states), alarmed);
  };

  return {
    keeping,
    failNext: () => (failing = true),
    file: fileOf,
    outcomes,
    taken,
    watchLibrary: (seen) => watch(() => seen([...files.values()].map(summary))),
    watchArticle: (articleId, _options, seen) => watch(() => seen(files.get(articleId) ?? null)),
    importArticle: async (draft) => {
      act();
      const rows = newArticleRows(draft, { id: nextId(), hash: `hash${ids}`, now: now() });
      files.set(rows.article.id, {
        article: rows.article,
        revision: rows.revision,
        text: draft.text,
        claims: [],
        anchors: [],
        decisions: [],
        evidence: [],
        findings: null,
        unplaced: [],
        draft: null,
      });
      change();
      return rows.article;
    },
    revisions: async (articleId) => [
      ...fileOf(articleId).unplaced.map(({ revision }) => revision),
      fileOf(articleId).revision,
    ],
    readRevision: async (articleId) => fileOf(articleId),
    revise: async (articleId, given) => {
      act();
      const { unplaced: _carried, ...file } = fileOf(articleId);
      const { text } = file;
      const before = { text };
      const rows = newRevisionRows(file.article, before, given, { hash: `hash${(ids += 1)}`, now: now() });
      files.set(articleId, {
        ...file,
        article: rows.article,
        revision: rows.revision,
        text: given.text,
        claims: [],
        anchors: [],
        findings: null,
        unplaced: [{ revision: file.revision, text, claims: file.claims, anchors: file.anchors }],
        draft: null,
      });
      change();
      return rows.revision;
    },
    keepDraft: async (articleId, base, text) => {
      act();
      const draft = text === null ? null : { articleId, base, text, keptAt: now() };
      files.set(articleId, { ...fileOf(articleId), draft });
      change();
    },
    storeFindings: async (articleId, _revision, _options, findings: Findings, carried = []) => {
      act();
      const { unplaced, ...file } = fileOf(articleId);
      const kept = keepFindings({
        ...file,
        findings,
        ids: findings.claims.map(({ id }) => `${articleId}-${id}`),
        anchored: file.anchors,
        carried,
      });
      const claims = [...file.claims, ...unplaced.flatMap((from) => from.claims), ...kept.claims];
      const anchors = inReadingOrder([...file.anchors, ...kept.anchors]);
      const inOrder = anchors.flatMap(({ claimId }) => claims.find(({ id }) => id === claimId) ?? []);
      files.set(articleId, { ...file, claims: inOrder, anchors, findings, unplaced: [] });
      change();
    },
    decide: async (articleId, claimId, what, author) => {
      act();
      return append(fileOf(articleId), claimId, what, author);
    },
    addEvidence: async (row, document = null) => {
      act();
      const blobHash = document === null ? null : `document${document.data.length}`;
      if (document !== null && blobHash !== null)
        documents.set(blobHash, { ...document, hash: blobHash, size: document.data.length });
      const evidence = { ...row, blobHash, id: nextId(), at: now() };
      const file = fileOf(row.articleId);
      files.set(row.articleId, { ...file, evidence: [...file.evidence, evidence] });
      const what = { act: 'evidence', evidenceId: evidence.id } as const;
      return { evidence, decision: append(fileOf(row.articleId), row.claimId, what, row.author) };
    },
    undo: async (articleId, author) => {
      const file = fileOf(articleId);
      const target = undoTarget(file.decisions);
      return target === null
        ? null
        : append(file, target.claimId, { act: 'withdraw', of: target.id }, author);
    },
    redo: async (articleId, author) => {
      const file = fileOf(articleId);
      const target = redoTarget(file.decisions);
      return target === null
        ? null
        : append(file, target.claimId, { act: 'withdraw', of: target.id }, author);
    },
    rates: async () => [],
    setting: async <T>(key: string) => settings.get(key) as T | undefined,
    putSetting: async (key, value) => {
      settings.set(key, value);
    },
    readDocument: async (hash) => documents.get(hash) ?? null,
    writeCase: async (articleId) => {
      act();
      return JSON.stringify({ kind: 'recount-case', articleId });
    },
    takeCase: async (json, purged) => {
      act();
      taken.push({ json, purged });
      return outcomes.shift() ?? noNews;
    },
    purge: async (articleId, author) => {
      act();
      const { title } = fileOf(articleId).article;
      files.delete(articleId);
      change();
      return { articleId, title, author, at: now() };
    },
    rawExport: async () => ({ articles: [...files.values()] }),
  };
}
