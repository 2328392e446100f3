/** Waits for what a watch shows, without a clock: resolves with the first value that is as expected. */
import type { ArticleFile, Desk } from '../../../src/desk/desk.ts';
import type { SummaryRow } from '../../../src/desk/records.ts';
import type { CheckOptions } from '../../../claims/index.ts';

type Watch<T> = (seen: (value: T) => void, failed: (error: unknown) => void) => () => void;

export function firstThat<T>(watch: Watch<T>, isExpected: (value: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = watch((value) => {
      if (!isExpected(value)) return;
      resolve(value);
      queueMicrotask(() => stop());
    }, reject);
  });
}

export async function articleThat(
  desk: Desk,
  articleId: string,
  isExpected: (file: ArticleFile) => boolean = () => true,
  options: CheckOptions = {},
): Promise<ArticleFile> {
  const file = await firstThat<ArticleFile | null>(
    (seen, failed) => desk.watchArticle(articleId, options, seen, failed),
    (value) => value !== null && isExpected(value),
  );
  if (file === null) throw new Error(`no article ${articleId}`);
  return file;
}

export function libraryThat(
  desk: Desk,
  isExpected: (rows: readonly SummaryRow[]) => boolean = () => true,
): Promise<readonly SummaryRow[]> {
  return firstThat((seen, failed) => desk.watchLibrary(seen, failed), isExpected);
}
