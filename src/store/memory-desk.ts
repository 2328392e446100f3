/**
 * The desk kept in memory, for as long as the tab is open: where there is no database, or none that may be opened. It
 * behaves as the other one does; what is in the file is not touched, and its raw export carries both.
 */
import type { CheckOptions } from '../../claims/index.ts';
import { engineVersion } from '../../claims/version.ts';
import { ActFailure, type ActName } from '../desk/act-failure.ts';
import { claimIdOf, claimSeeds } from '../desk/claim-id.ts';
import type { ArticleFile, Desk, Keeping } from '../desk/desk.ts';
import { findingsKey } from '../desk/findings-key.ts';
import { foldDecisions } from '../desk/fold.ts';
import { inReadingOrder, mintClaims } from '../desk/minting.ts';
import { newArticleRows, revisionId } from '../desk/new-article.ts';
import { newDecision } from '../desk/new-decision.ts';
import { progressOf, statuses, summarise } from '../desk/progress.ts';
import type { AlarmRow, ArticleRow, DecisionRow } from '../desk/records.ts';
import { alarmsOf } from '../desk/set-aside.ts';
import { inOrder } from '../desk/standing.ts';
import { retitle } from '../desk/title.ts';
import { redoTarget, undoTarget } from '../desk/undo.ts';
import { digestOf } from './digest.ts';
import { keepOrFail } from './keep-or-fail.ts';
import { memoryTables, put, rowsOfArticle } from './memory-tables.ts';
import { asJson } from './raw-export.ts';
import { moment, realSurroundings, type Surroundings } from './surroundings.ts';

type Why = Extract<Keeping, { kind: 'memory' }>['why'];

/** `readFile` reads the database that could not be used, where there may be one. */
export function memoryDesk(
  why: Why,
  readFile: () => Promise<unknown> = () => Promise.resolve(null),
  surroundings: Surroundings = realSurroundings,
): Desk {
  const tables = memoryTables();
  const watchers = new Set<() => void>();

  function watch<T>(read: () => T, seen: (value: T) => void): () => void {
    // Later, never during the call, as the database does it: a caller has its stop before it sees anything.
    const look = () => queueMicrotask(() => watchers.has(look) && seen(read()));
    watchers.add(look);
    look();
    return () => watchers.delete(look);
  }

  /** One act: all of `write` at once, then everyone who watches is told. */
  function act<T>(name: ActName, write: () => T): Promise<T> {
    return keepOrFail(name, async () => {
      const result = write();
      for (const look of watchers) look();
      return result;
    });
  }

  function articleOf(name: ActName, articleId: string): ArticleRow {
    const article = tables.articles.get(articleId);
    if (article === undefined) throw new ActFailure(name, 'not-there', articleId);
    return article;
  }

  function articleOfClaim(name: ActName, articleId: string, claimId: string): ArticleRow {
    if (tables.claims.get(claimId)?.articleId !== articleId)
      throw new ActFailure(name, 'not-there', `claim ${claimId} of article ${articleId}`);
    return articleOf(name, articleId);
  }

  function anchorsOf({ id, revision }: ArticleRow) {
    return rowsOfArticle(tables.anchors, id).filter((anchor) => anchor.revision === revision);
  }

  function refreshSummary(article: ArticleRow, alarmed?: readonly AlarmRow[]): void {
    const known = alarmed ?? tables.summaries.get(article.id)?.alarmed ?? [];
    const states = foldDecisions(rowsOfArticle(tables.decisions, article.id));
    const byClaim = statuses(rowsOfArticle(tables.claims, article.id), anchorsOf(article), states);
    put(tables.summaries, article.id, summarise(article, progressOf(byClaim, known, states), known));
  }

  function append(article: ArticleRow, decision: DecisionRow): DecisionRow {
    put(tables.decisions, decision.id, decision);
    const touched = { ...article, touchedAt: decision.at };
    put(tables.articles, article.id, touched);
    refreshSummary(touched);
    return decision;
  }

  function readArticle(articleId: string, options: CheckOptions): ArticleFile | null {
    const article = tables.articles.get(articleId);
    const revision = article && tables.revisions.get(revisionId(articleId, article.revision));
    const text = revision && tables.texts.get(revision.textHash);
    if (article === undefined || revision === undefined || text === undefined) return null;
    const anchors = inReadingOrder(anchorsOf(article));
    return {
      article,
      revision,
      text: text.text,
      claims: anchors.flatMap(({ claimId }) => tables.claims.get(claimId) ?? []),
      anchors,
      decisions: inOrder(rowsOfArticle(tables.decisions, articleId)),
      evidence: rowsOfArticle(tables.evidence, articleId),
      findings: tables.findings.get(findingsKey(revision, engineVersion, options))?.findings ?? null,
    };
  }

  function takeBack(name: 'undo' | 'redo', articleId: string, author: string): DecisionRow | null {
    const article = articleOf(name, articleId);
    const earlier = rowsOfArticle(tables.decisions, articleId);
    const target = name === 'undo' ? undoTarget(earlier) : redoTarget(earlier);
    if (target === null) return null;
    const withdrawal = { act: 'withdraw', of: target.id } as const;
    return append(
      article,
      newDecision(article, target.claimId, withdrawal, author, earlier, moment(surroundings)),
    );
  }

  return {
    keeping: { kind: 'memory', why },
    watchLibrary: (seen) =>
      watch(() => [...tables.summaries.values()].sort((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1)), seen),
    watchArticle: (articleId, options, seen) => watch(() => readArticle(articleId, options), seen),
    async importArticle(article) {
      const hash = await digestOf(article.text);
      return act('importArticle', () => {
        const rows = newArticleRows(article, { ...moment(surroundings), hash });
        put(tables.texts, hash, rows.text);
        put(tables.revisions, rows.revision.id, rows.revision);
        put(tables.articles, rows.article.id, rows.article);
        put(tables.summaries, rows.article.id, rows.summary);
        return rows.article;
      });
    },
    async storeFindings(articleId, number, options, findings) {
      const revision = tables.revisions.get(revisionId(articleId, number));
      const text = revision && tables.texts.get(revision.textHash);
      if (revision === undefined || text === undefined)
        throw new ActFailure('storeFindings', 'not-there', revisionId(articleId, number));
      const seeds = claimSeeds(articleId, revision.textHash, findings.claims);
      const ids = (await Promise.all(seeds.map(digestOf))).map(claimIdOf);
      return act('storeFindings', () => {
        const article = articleOf('storeFindings', articleId);
        const anchored = rowsOfArticle(tables.anchors, articleId).filter(({ revision: at }) => at === number);
        const minted = mintClaims(article, revision, text.text, findings, ids, anchored);
        const key = findingsKey(revision, findings.engine, options);
        put(tables.findings, key, { key, articleId, findings });
        for (const claim of minted.claims) put(tables.claims, claim.id, claim);
        for (const anchor of minted.anchors) put(tables.anchors, anchor.id, anchor);
        if (number !== article.revision) return;
        const named = retitle(article, text.text, findings.blocks);
        put(tables.articles, articleId, named);
        refreshSummary(named, alarmsOf([...anchored, ...minted.anchors], findings, text.text));
      });
    },
    decide: (articleId, claimId, given, author) =>
      act('decide', () => {
        const article = articleOfClaim('decide', articleId, claimId);
        const earlier = rowsOfArticle(tables.decisions, articleId);
        return append(article, newDecision(article, claimId, given, author, earlier, moment(surroundings)));
      }),
    addEvidence: (source) =>
      act('addEvidence', () => {
        const article = articleOfClaim('addEvidence', source.articleId, source.claimId);
        const earlier = rowsOfArticle(tables.decisions, source.articleId);
        const named = { act: 'evidence', evidenceId: surroundings.newId() } as const;
        const decision = newDecision(
          article,
          source.claimId,
          named,
          source.author,
          earlier,
          moment(surroundings),
        );
        const evidence = { ...source, id: named.evidenceId, at: decision.at };
        put(tables.evidence, evidence.id, evidence);
        append(article, decision);
        return { evidence, decision };
      }),
    undo: (articleId, author) => act('undo', () => takeBack('undo', articleId, author)),
    redo: (articleId, author) => act('redo', () => takeBack('redo', articleId, author)),
    rates: () => Promise.resolve([]),
    setting: <T>(key: string) => Promise.resolve(tables.settings.get(key)?.value as T | undefined),
    putSetting: (key, value) => act('putSetting', () => put(tables.settings, key, { key, value })),
    async rawExport() {
      const memory = Object.fromEntries(
        Object.entries(tables).map(([name, table]) => [name, [...table.values()].map(asJson)]),
      );
      return { kind: 'recount-raw-export', memory, database: await readFile() };
    },
  };
}
