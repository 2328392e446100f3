/** One article as the desk hands it to a report: its findings minted into claims, and the acts of its editors in order. */
import type { Findings } from '../../../claims/index.ts';
import type { ArticleFile } from '../../../src/desk/desk.ts';
import { mintClaims } from '../../../src/desk/minting.ts';
import { newDecision } from '../../../src/desk/new-decision.ts';
import type { Act, ArticleRow, DecisionRow, EvidenceRow, RevisionRow } from '../../../src/desk/records.ts';

export const madeAt = '2026-04-18T12:00:00.000Z';

/** An act on the claim that holds these words, or on one by its id. */
export type ActOn = readonly [claim: string, act: Act, author?: string];

export function articleFile(
  text: string,
  findings: Findings | null,
  acts: readonly ActOn[] = [],
  rest: Partial<Pick<ArticleFile, 'evidence'>> & { readonly title?: string } = {},
): ArticleFile {
  const article: ArticleRow = {
    id: 'a1',
    title: rest.title ?? 'Cranes for the harbour',
    createdAt: '2026-04-18T09:00:00.000Z',
    touchedAt: '2026-04-18T09:00:00.000Z',
    publishedOn: '2026-04-18',
    language: 'en',
    revision: 1,
  };
  const revision: RevisionRow = {
    id: 'a1/1',
    articleId: 'a1',
    number: 1,
    textHash: 'c8e593f107aa5d2e'.repeat(4),
    blocks: null,
    frozenAt: '2026-04-18T09:42:00.000Z',
    cause: 'import',
  };
  const ids = findings?.claims.map(({ id }) => id) ?? [];
  const minted =
    findings === null ? { claims: [], anchors: [] } : mintClaims(article, revision, text, findings, ids, []);
  const decisions: DecisionRow[] = [];
  for (const [words, act, author = 'MO'] of acts) {
    const claim = minted.claims.find(({ id, text: own }) => id === words || own.includes(words));
    if (claim === undefined) throw new Error(`No claim holds “${words}”.`);
    const number = decisions.length + 1;
    const now = `2026-04-18T10:${String(number).padStart(2, '0')}:00.000Z`;
    decisions.push(newDecision(article, claim.id, act, author, decisions, { id: `d${number}`, now }));
  }
  const evidence = rest.evidence ?? [];
  return { article, revision, text, ...minted, decisions, evidence, findings, unplaced: [], draft: null };
}

export function source(id: string, claimId: string, rest: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    id,
    articleId: 'a1',
    claimId,
    url: 'https://example.org/customs',
    blobHash: null,
    title: 'Customs statistics, heading 8471',
    quote: '3.4',
    place: 'table 2',
    accessedOn: '2026-04-18',
    primary: true,
    at: '2026-04-18T10:00:00.000Z',
    author: 'MO',
    ...rest,
  };
}
