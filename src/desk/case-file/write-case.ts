/** Writes a case file: the same rows give the same bytes, in whatever order a database hands them over. */
import type { BlobRow } from '../records.ts';
import { toBase64 } from './base64.ts';
import { canonicalJson, compareText } from './canonical.ts';
import {
  caseKind,
  caseVersion,
  type ArticleRows,
  type CaseArticle,
  type CaseDocument,
  type CaseFile,
  type CaseRows,
} from './format.ts';

/** The whole file as text. `app` is the engine's version. */
export function writeCase(rows: CaseRows, app: string): string {
  const file: CaseFile = {
    kind: caseKind,
    version: caseVersion,
    madeAt: madeAt(rows),
    app,
    articles: rows.articles.map(caseArticle).sort((a, b) => compareText(a.id, b.id)),
    texts: Object.fromEntries(rows.texts),
    documents: Object.fromEntries([...rows.documents].map(([hash, row]) => [hash, caseDocument(row)])),
    purges: [...rows.purges].sort((a, b) => compareText(a.articleId, b.articleId)),
  };
  const { kind, version, ...rest } = { ...rows.extra, ...file };
  // Who opens the file as text sees first what it is.
  const body = canonicalJson(rest, 1).replace(/^\{\n/, '');
  return `{\n "kind": ${JSON.stringify(kind)},\n "version": ${version},\n${body}\n`;
}

function caseArticle({ article, ...lists }: ArticleRows): CaseArticle {
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);
  return {
    ...article,
    revisions: [...lists.revisions].sort((a, b) => a.number - b.number),
    claims: [...lists.claims].sort(byId),
    anchors: [...lists.anchors].sort(byId),
    decisions: [...lists.decisions].sort((a, b) => compareText(a.at, b.at) || byId(a, b)),
    evidence: [...lists.evidence].sort((a, b) => compareText(a.at, b.at) || byId(a, b)),
    draft: lists.draft,
  };
}

function caseDocument({ hash: _key, data, ...rest }: BlobRow): CaseDocument {
  return { ...rest, base64: toBase64(data) };
}

/** Of a desk without any act the beginning of time. */
function madeAt({ articles, purges }: CaseRows): string {
  const times = [
    ...articles.map(({ article }) => article.touchedAt),
    ...articles.flatMap(({ draft }) => (draft === null ? [] : [draft.keptAt])),
    ...purges.map(({ at }) => at),
  ];
  return times.reduce((latest, at) => (at > latest ? at : latest), '1970-01-01T00:00:00.000Z');
}
