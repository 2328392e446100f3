/** Currencies in the words of the page; a code that has no word stands for itself. */
import { words } from '../words/words.ts';

/** "ringgit" for MYR. */
export function currencyName(code: string): string {
  return words.currencies[code] ?? code;
}
