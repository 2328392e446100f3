/** What the dialogs of case files say: saving one, taking one in, what is wrong with one, and purging an article. */
import type { Fault } from '../../desk/case-file/fault.ts';
import type { CaseNews } from '../../desk/case-file/outcome.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const faultSays: Readonly<Record<Fault['code'], (detail: string) => string>> = {
  'not-json': () => 'the file ends or goes wrong here; it may have been cut off on its way',
  'too-large': () => 'it is larger than any desk writes',
  'too-deep': (most) => `it nests deeper than ${most} levels`,
  'not-a-case-file': () => 'this is no case file of Recount',
  'newer-version': (version) =>
    `it was written by a newer Recount, version ${version} of the format; load the page anew`,
  missing: () => 'this field is missing',
  'wrong-type': (expected) => `${expected} was expected`,
  'not-one-of': (known) => `one of these was expected: ${known}`,
  'not-instant': () => 'a time in UTC with milliseconds was expected, such as 2026-04-18T10:00:00.000Z',
  'not-day': () => 'a day of the calendar was expected, such as 2026-04-18',
  'not-hash': () => 'a SHA-256 was expected, 64 digits from 0 to f',
  'not-base64': () => 'this is no base64',
  empty: () => 'this is empty',
  'too-many': (count) => `${count} rows are more than any desk has`,
  twice: (name) => `“${name}” is there twice`,
  'not-in-order': (expected) => (/^\d/.test(expected) ? `${expected} was expected here` : expected),
  'does-not-match': (expected) => `it does not match: ${expected} was expected`,
  'outside-text': (length) => `it lies behind the end of the text, which has ${length} characters`,
  'no-such-text': () => 'the file has no text of this hash',
  'no-such-revision': (number) => `the article has no revision ${number}`,
  'no-such-claim': () => 'the article has no such claim',
  'no-such-evidence': () => 'the article has no such source',
  'no-such-document': () => 'the file has no document of this hash',
  'wrong-hash': () => 'it is not what its hash says: it was changed on its way',
  'differs-from-desk': () => 'this desk has something else under the same name, and such rows never change',
};

/** "2 articles, 31 claims, 14 decisions"; empty where nothing is new. */
function news(said: CaseNews): string {
  const parts = [
    [said.articles, counted(said.articles, 'article')],
    [said.revisions - said.articles, counted(said.revisions - said.articles, 'revision')],
    [said.claims, counted(said.claims, 'claim')],
    [said.decisions, counted(said.decisions, 'decision')],
    [said.evidence, counted(said.evidence, 'source')],
    [said.documents, counted(said.documents, 'document')],
  ] as const;
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(', ');
}

export const caseDialogs = {
  caseFile: {
    label: 'Case file',
    saveDesk: 'Back up the desk',
    saveArticle: (title: string): string => `Case file of “${title}”`,
    holdsDesk:
      'One file with every article: texts, revisions, working texts, claims, verdicts, notes, sources and their documents.',
    holdsArticle:
      'One file with this article: its revisions, claims, verdicts, notes, sources and their documents. Another desk can open it and go on.',
    passphrase: 'Passphrase, if only those who know it may read the file',
    once: 'The same once more',
    differ: 'The two passphrases differ. Nothing was saved.',
    noWayBack: 'Without the passphrase nobody can open the file again, and nothing here remembers it.',
    saveNow: 'Save',
    cancel: 'Leave it',
    close: 'Close',
    working: 'One moment.',
    asks: (name: string): string => `“${name}” asks for its passphrase`,
    thePassphrase: 'Passphrase',
    wrongPassphrase:
      'This passphrase does not open the file. Try again; if it is the right one, the file was changed on its way.',
    openNow: 'Open',
    faults: (name: string): string => `“${name}” was not taken in`,
    faultsBody: (count: number): string =>
      count >= 100
        ? 'Nothing was changed on this desk. The first hundred faults of the file:'
        : `Nothing was changed on this desk. ${count === 1 ? 'The fault' : `The ${count} faults`} of the file:`,
    fault: ({ code, detail }: Fault): string => faultSays[code](detail),
    purged: 'The file holds what was deleted here for good',
    purgedAt: (title: string, when: string, author: string): string =>
      `“${title}”, deleted ${when}${author === '' ? '' : ` by ${author}`}`,
    bringBack: 'Bring it back',
    leaveOut: 'Take in the rest without it',
    took: (said: CaseNews, conflicts: number, draftsLeft: number): string => {
      const came = news(said);
      const sentences = [
        `${came === '' ? 'Everything in the file is on this desk already' : `Taken in: ${came}`}${
          conflicts === 0
            ? ''
            : `; ${conflicts === 1 ? 'the verdicts on 1 claim conflict' : `the verdicts on ${conflicts} claims conflict`}`
        }.`,
        draftsLeft === 0
          ? ''
          : `Your own working ${draftsLeft === 1 ? 'text was' : 'texts were'} kept instead of the file’s.`,
      ];
      return sentences.filter((sentence) => sentence !== '').join(' ');
    },
    wholeFile: 'the whole file',
  },
  purge: {
    title: (title: string): string => `Delete “${title}” for good?`,
    body: 'Its texts, revisions, claims, verdicts, notes and sources are deleted from this browser, and cannot be brought back without a case file. That it was here, and that it was deleted, is kept.',
    saveFirst: 'Save its case file first',
    now: 'Delete for good',
    done: (title: string): string => `“${title}” is deleted for good.`,
  },
};
