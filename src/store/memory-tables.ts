/** The tables of the desk held in memory, for a browser that has no database for us. Rows go in as copies. */
import type {
  AnchorRow,
  ArticleRow,
  ClaimRow,
  DecisionRow,
  EvidenceRow,
  FindingsRow,
  RevisionRow,
  SettingRow,
  SummaryRow,
  TextRow,
} from '../desk/records.ts';

export interface MemoryTables {
  readonly articles: Map<string, ArticleRow>;
  readonly revisions: Map<string, RevisionRow>;
  readonly texts: Map<string, TextRow>;
  readonly claims: Map<string, ClaimRow>;
  readonly anchors: Map<string, AnchorRow>;
  readonly decisions: Map<string, DecisionRow>;
  readonly evidence: Map<string, EvidenceRow>;
  readonly settings: Map<string, SettingRow>;
  readonly summaries: Map<string, SummaryRow>;
  readonly findings: Map<string, FindingsRow>;
}

export function memoryTables(): MemoryTables {
  return {
    articles: new Map(),
    revisions: new Map(),
    texts: new Map(),
    claims: new Map(),
    anchors: new Map(),
    decisions: new Map(),
    evidence: new Map(),
    settings: new Map(),
    summaries: new Map(),
    findings: new Map(),
  };
}

/** A copy by the rules of IndexedDB: what the database would refuse, a proxy or a function, is refused here too. */
export function put<T>(table: Map<string, T>, key: string, row: T): void {
  table.set(key, Object.freeze(structuredClone(row)));
}

export function rowsOfArticle<T extends { readonly articleId: string }>(
  table: ReadonlyMap<string, T>,
  articleId: string,
): readonly T[] {
  return [...table.values()].filter((row) => row.articleId === articleId);
}
