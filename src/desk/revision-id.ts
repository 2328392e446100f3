/** The id of a revision's row. */
export function revisionId(articleId: string, revision: number): string {
  return `${articleId}/${revision}`;
}
