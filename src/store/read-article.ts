/**
 * One article with all that a revision of it carries, read in one transaction. A text never changes under its hash nor
 * findings under their key, so a reader that is called again and again takes both from what it read before.
 */
import type { CheckOptions, Findings } from '../../claims/index.ts';
import { engineVersion } from '../../claims/version.ts';
import type { ArticleFile } from '../desk/desk.ts';
import { claimAt } from '../desk/claim-text.ts';
import { effectiveAnchors } from '../desk/effective-anchors.ts';
import { findingsKey } from '../desk/findings-key.ts';
import { inReadingOrder } from '../desk/minting.ts';
import type { ArticleRow, ClaimRow, DecisionRow, RevisionRow, TextHash } from '../desk/records.ts';
import { revisionId } from '../desk/revision-id.ts';
import { byTime } from '../desk/standing.ts';
import { anchorsToCarry, type Unplaced } from '../desk/unplaced.ts';
import { allAnchorsOf, anchorsOf } from './anchors-of.ts';
import type { DeskDatabase } from './database.ts';
import { decisionsOf } from './decisions-of.ts';

export type ArticleReader = () => Promise<ArticleFile | null>;

/** The latest revision, whichever it is at the time. */
export function articleReader(
  database: DeskDatabase,
  articleId: string,
  options: CheckOptions,
): ArticleReader {
  return reader(database, articleId, options, ({ revision }) => revision);
}

/** One revision as it was left: with the decisions that were made on it or before it. */
export function revisionReader(
  database: DeskDatabase,
  articleId: string,
  number: number,
  options: CheckOptions,
): ArticleReader {
  return reader(database, articleId, options, () => number);
}

function reader(
  database: DeskDatabase,
  articleId: string,
  options: CheckOptions,
  numberOf: (article: ArticleRow) => number,
): ArticleReader {
  const texts = new Map<TextHash, string>();
  const found = new Map<string, Findings>();

  async function textOf({ textHash }: RevisionRow): Promise<string | null> {
    const text = texts.get(textHash) ?? (await database.texts.get(textHash))?.text;
    if (text !== undefined) texts.set(textHash, text);
    return text ?? null;
  }

  async function findingsOf(revision: RevisionRow): Promise<Findings | null> {
    const key = findingsKey(revision, engineVersion, options);
    const findings = found.get(key) ?? (await database.findings.get(key))?.findings;
    if (findings !== undefined) found.set(key, findings);
    return findings ?? null;
  }

  /** One entry for each earlier revision that claims are to be carried from. */
  async function unplacedOf(
    claims: readonly ClaimRow[],
    decisions: readonly DecisionRow[],
    { articleId: of, number }: RevisionRow,
  ): Promise<readonly Unplaced[]> {
    const groups = anchorsToCarry(claims, await allAnchorsOf(database, of), decisions, number);
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const unplaced: Unplaced[] = [];
    for (const [from, group] of groups) {
      const revision = await database.revisions.get(revisionId(of, from));
      const text = revision === undefined ? null : await textOf(revision);
      if (revision === undefined || text === null) continue;
      const ofGroup = group.flatMap(({ claimId }) => byId.get(claimId) ?? []);
      unplaced.push({ revision, text, claims: ofGroup, anchors: group });
    }
    return unplaced;
  }

  async function restOf(article: ArticleRow): Promise<ArticleFile | null> {
    const number = numberOf(article);
    const isLatest = number === article.revision;
    const revision = await database.revisions.get(revisionId(article.id, number));
    const text = revision === undefined ? null : await textOf(revision);
    if (revision === undefined || text === null) return null;
    const all = (await decisionsOf(database, article.id)).toSorted(byTime);
    const decisions = isLatest ? all : all.filter((decision) => decision.revision <= number);
    const rows = await anchorsOf(database, article.id, number);
    const anchors = inReadingOrder(effectiveAnchors(rows, decisions));
    const claims = await database.claims.where('articleId').equals(article.id).toArray();
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const isWhole = !isLatest || rows.length >= claims.length;
    return {
      article,
      revision,
      text,
      claims: anchors.flatMap((anchor) => {
        const claim = byId.get(anchor.claimId);
        return claim === undefined ? [] : [claimAt(claim, anchor, text)];
      }),
      anchors: anchors.filter(({ claimId }) => byId.has(claimId)),
      decisions,
      evidence: await database.evidence.where('articleId').equals(article.id).sortBy('at'),
      findings: await findingsOf(revision),
      unplaced: isWhole ? [] : await unplacedOf(claims, decisions, revision),
      draft: isLatest ? ((await database.drafts.get(article.id)) ?? null) : null,
    };
  }

  const { articles, revisions, claims, anchors, decisions, evidence, findings, drafts } = database;
  const tables = [
    articles,
    revisions,
    database.texts,
    claims,
    anchors,
    decisions,
    evidence,
    findings,
    drafts,
  ];
  return () =>
    database.transaction('r', tables, async () => {
      const article = await database.articles.get(articleId);
      return article === undefined ? null : restOf(article);
    });
}
