/** What is said of names: two spellings of what may be one. */
import type { Findings } from '../findings.ts';
import type { Register } from '../names/read.ts';

export function spellingNotes({ spellings }: Register): Findings['notes'] {
  return spellings.map(([first, second]) => ({
    code: 'name-spelling',
    message: `“${first.text}” and “${second.text}” may be two spellings of one name.`,
    spans: [first, second].map(({ start, end }) => ({ start, end })),
  }));
}
