/**
 * Keeps what the engine found on one revision: the findings as a cache, the claims for good. Doing it twice changes
 * nothing, so two tabs may both read the same article.
 */
import type { CheckOptions, Findings } from '../../claims/index.ts';
import { ActFailure } from '../desk/act-failure.ts';
import { claimIdOf, claimSeeds } from '../desk/claim-id.ts';
import { findingsKey } from '../desk/findings-key.ts';
import { fitsOneRow } from '../desk/findings-size.ts';
import { mintClaims } from '../desk/minting.ts';
import { revisionId } from '../desk/new-article.ts';
import { alarmsOf } from '../desk/set-aside.ts';
import { retitle } from '../desk/title.ts';
import type { DeskDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import { refreshSummary } from './refresh-summary.ts';

export async function storeFindings(
  database: DeskDatabase,
  articleId: string,
  revisionNumber: number,
  options: CheckOptions,
  findings: Findings,
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
    if (article === undefined || text === undefined)
      throw new ActFailure('storeFindings', 'not-there', articleId);
    const anchored = await anchors
      .where('[articleId+revision]')
      .equals([articleId, revisionNumber])
      .toArray();
    const minted = mintClaims(article, revision, text.text, findings, ids, anchored);
    // What is too large to keep is found again when the article is opened.
    if (fitsOneRow(findings)) await database.findings.put({ key, articleId, findings });
    await claims.bulkPut(minted.claims);
    await anchors.bulkPut(minted.anchors);
    if (revisionNumber !== article.revision) return;
    const named = retitle(article, text.text, findings.blocks);
    if (named.title !== article.title) await articles.put(named);
    await refreshSummary(database, named, alarmsOf([...anchored, ...minted.anchors], findings, text.text));
  });
}
