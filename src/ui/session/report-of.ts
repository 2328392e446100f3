/**
 * The report of the article on the desk. It carries the time of the last act, not of the export, so that the same text
 * and decisions give the same file, byte for byte.
 */
import type { Findings } from '../../../claims/index.ts';
import type { ArticleFile } from '../../desk/desk.ts';
import { buildReport, type Report } from '../../report/model.ts';

/** `findings` stand in where those of the file are not stored yet. */
export function reportOf(file: ArticleFile, findings: Findings | null): Report {
  return buildReport({
    file: { ...file, findings: file.findings ?? findings },
    madeAt: file.article.touchedAt,
  });
}
