/** An editor adds a source to a claim: its row and the decision that names it, together or not at all. */
import { newDecision } from '../desk/new-decision.ts';
import type { DecisionRow, EvidenceRow } from '../desk/records.ts';
import type { DeskDatabase } from './database.ts';
import { appendDecision, articleOfClaim } from './decide.ts';
import { decisionsOf } from './decisions-of.ts';
import { moment, type Surroundings } from './surroundings.ts';

export function addEvidence(
  database: DeskDatabase,
  surroundings: Surroundings,
  source: Omit<EvidenceRow, 'id' | 'at'>,
): Promise<{ evidence: EvidenceRow; decision: DecisionRow }> {
  const { articleId, claimId, author } = source;
  const { articles, claims, anchors, decisions, evidence: sources, summaries } = database;
  return database.transaction('rw', [articles, claims, anchors, decisions, sources, summaries], async () => {
    const article = await articleOfClaim(database, 'addEvidence', articleId, claimId);
    const earlier = await decisionsOf(database, articleId);
    const act = { act: 'evidence', evidenceId: surroundings.newId() } as const;
    const decision = newDecision(article, claimId, act, author, earlier, moment(surroundings));
    const evidence: EvidenceRow = { ...source, id: act.evidenceId, at: decision.at };
    await sources.add(evidence);
    await appendDecision(database, article, decision);
    return { evidence, decision };
  });
}
