/**
 * Keeps what the engine found on one revision: the findings as a cache, the claims and where they stand for good. Doing
 * it twice changes nothing, so two tabs may both read the same article.
 */
import type { CheckOptions, Findings } from '../../claims/index.ts';
import { ActFailure } from '../desk/act-failure.ts';
import { claimIdOf, claimSeeds } from '../desk/claim-id.ts';
import { findingsKey } from '../desk/findings-key.ts';
import { fitsOneRow } from '../desk/findings-size.ts';
import { keepFindings } from '../desk/keep-findings.ts';
import type { AnchorRow } from '../desk/records.ts';
import { revisionId } from '../desk/revision-id.ts';
import { anchorsOf } from './anchors-of.ts';
import type { DeskDatabase } from './database.ts';
import { decisionsOf } from './decisions-of.ts';
import { digestOf } from './digest.ts';
import { refreshSummary } from './refresh-summary.ts';

export async function storeFindings(
  database: DeskDatabase,
  articleId: string,
  revisionNumber: number,
  options: CheckOptions,
  findings: Findings,
  carried: readonly AnchorRow[],
): Promise<void> {
  const { articles, revisions, texts, claims, anchors, decisions, summaries } = database;
  const revision = await revisions.get(revisionId(articleId, revisionNumber));
  if (revision === undefined)
    throw new ActFailure('storeFindings', 'not-there', revisionId(articleId, revisionNumber));
  const seeds = claimSeeds(articleId, revision.textHash, findings.claims);
  const ids = (await Promise.all(seeds.map(digestOf))).map(claimIdOf);
  const key = findingsKey(revision, findings.engine, options);
  const tables = [articles, revisions, texts, claims, anchors, decisions, summaries, database.findings];
  await database.transaction('rw', tables, async () => {
    const article = await articles.get(articleId);
    const text = await texts.get(revision.textHash);
    const isMoved = (await revisions.get(revision.id))?.textHash !== revision.textHash;
    // A case file that came in meanwhile may have given the revisions other numbers.
    if (isMoved) throw new ActFailure('storeFindings', 'moved-on', revision.id);
    if (article === undefined || text === undefined)
      throw new ActFailure('storeFindings', 'not-there', articleId);
    const kept = keepFindings({
      article,
      revision,
      text: text.text,
      findings,
      ids,
      anchored: await anchorsOf(database, articleId, revisionNumber),
      carried,
      decisions: await decisionsOf(database, articleId),
    });
    // What is too large to keep is found again when the article is opened.
    if (fitsOneRow(findings)) await database.findings.put({ key, articleId, findings });
    await claims.bulkPut(kept.claims);
    await anchors.bulkPut(kept.anchors);
    if (kept.line === null) return;
    if (kept.line.article.title !== article.title) await articles.put(kept.line.article);
    await refreshSummary(database, kept.line.article, kept.line.alarmed);
  });
}
