/** An editor adds a source to a claim: its row, its document and the decision that names it, together or not at all. */
import { ActFailure } from '../desk/act-failure.ts';
import { largestDocument } from '../desk/case-file/format.ts';
import type { AttachedDocument } from '../desk/desk.ts';
import { newDecision } from '../desk/new-decision.ts';
import type { DecisionRow, EvidenceRow } from '../desk/records.ts';
import type { DeskDatabase } from './database.ts';
import { appendDecision, articleOfClaim } from './decide.ts';
import { decisionsOf } from './decisions-of.ts';
import { digestOfBytes } from './digest.ts';
import { moment, type Surroundings } from './surroundings.ts';

export async function addEvidence(
  database: DeskDatabase,
  surroundings: Surroundings,
  source: Omit<EvidenceRow, 'id' | 'at' | 'blobHash'>,
  document: AttachedDocument | null,
): Promise<{ evidence: EvidenceRow; decision: DecisionRow }> {
  const { articleId, claimId, author } = source;
  const size = document?.data.length ?? 0;
  if (size > largestDocument) throw new ActFailure('addEvidence', 'too-large', `${size} bytes`);
  const blobHash = document === null ? null : await digestOfBytes(document.data);
  const { articles, claims, anchors, decisions, evidence: sources, blobs, summaries } = database;
  const tables = [articles, claims, anchors, decisions, sources, blobs, summaries];
  return database.transaction('rw', tables, async () => {
    const article = await articleOfClaim(database, 'addEvidence', articleId, claimId);
    const earlier = await decisionsOf(database, articleId);
    const act = { act: 'evidence', evidenceId: surroundings.newId() } as const;
    const decision = newDecision(article, claimId, act, author, earlier, moment(surroundings));
    const evidence: EvidenceRow = { ...source, blobHash, id: act.evidenceId, at: decision.at };
    if (document !== null && blobHash !== null)
      await blobs.put({ hash: blobHash, type: document.type, size, data: document.data });
    await sources.add(evidence);
    await appendDecision(database, article, decision);
    return { evidence, decision };
  });
}
