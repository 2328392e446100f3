/**
 * One article with all that its latest revision carries, read in one transaction. A text never changes under its hash
 * nor findings under their key, so a reader that is called again and again takes both from what it read before.
 */
import type { CheckOptions, Findings } from '../../claims/index.ts';
import { engineVersion } from '../../claims/version.ts';
import type { ArticleFile } from '../desk/desk.ts';
import { findingsKey } from '../desk/findings-key.ts';
import { inReadingOrder } from '../desk/minting.ts';
import { revisionId } from '../desk/new-article.ts';
import type { ArticleRow, RevisionRow, TextHash } from '../desk/records.ts';
import { byTime } from '../desk/standing.ts';
import type { DeskDatabase } from './database.ts';
import { decisionsOf } from './decisions-of.ts';

export type ArticleReader = () => Promise<ArticleFile | null>;

export function articleReader(
  database: DeskDatabase,
  articleId: string,
  options: CheckOptions,
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

  async function restOf(article: ArticleRow): Promise<ArticleFile | null> {
    const revision = await database.revisions.get(revisionId(article.id, article.revision));
    const text = revision === undefined ? null : await textOf(revision);
    if (revision === undefined || text === null) return null;
    const anchors = inReadingOrder(
      await database.anchors.where('[articleId+revision]').equals([article.id, revision.number]).toArray(),
    );
    const claims = await database.claims.bulkGet(anchors.map(({ claimId }) => claimId));
    return {
      article,
      revision,
      text,
      claims: claims.filter((claim) => claim !== undefined),
      anchors,
      decisions: (await decisionsOf(database, article.id)).toSorted(byTime),
      evidence: await database.evidence.where('articleId').equals(article.id).sortBy('at'),
      findings: await findingsOf(revision),
    };
  }

  const { articles, revisions, texts: textTable, claims, anchors, decisions, evidence, findings } = database;
  const tables = [articles, revisions, textTable, claims, anchors, decisions, evidence, findings];
  return () =>
    database.transaction('r', tables, async () => {
      const article = await database.articles.get(articleId);
      return article === undefined ? null : restOf(article);
    });
}
