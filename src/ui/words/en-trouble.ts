/** What the desk says when something is missing or failed: first what is safe, then what is not, then the way out. */

export const trouble = {
  emptyPaste: 'There is no text to read yet. Paste or type a draft first.',
  nothingToPaste: 'The clipboard holds no text. Copy the draft as text and paste again.',
  /** Of a file that could not be taken, by why. */
  noTextIn: {
    empty: (name: string): string => `“${name}” holds no text. Nothing was imported.`,
    'not-text': (name: string): string =>
      `“${name}” is not a text file. Nothing was imported. Plain text and Markdown can be opened; from other files, copy the text and paste it.`,
  },
  sampleMissing: 'The sample could not be opened. Paste a draft instead.',
  memory: {
    title: 'Your article is checked all the same.',
    'no-database':
      'This browser keeps no database for this page, perhaps because the window is private. Verdicts and notes last until the tab closes; save everything as a file before you close it.',
    'newer-version':
      'A newer Recount has kept your articles, and they are untouched. This older page cannot read them; load it anew. What you do here lasts until the tab closes; save everything as a file before you close it.',
    blocked:
      'Another tab with an older Recount is still open and holds the database; your articles are untouched. Close it and load this page anew. What you do here lasts until the tab closes; save everything as a file before you close it.',
    'cannot-open':
      'The database did not open, and was left as it is. Verdicts and notes last until the tab closes; save everything as a file before you close it.',
  },
  notPersistent: 'Kept in this browser. It may clear it when the disk is full.',
  notStored: (what: string): string => `${what} was not stored.`,
  diskFull: (what: string): string => `The disk is full, so ${what} was not stored.`,
  stillHere: 'Everything before it is safe, and what you typed is still here in this tab.',
  engineStopped: 'The reading stopped before its end.',
  engineStoppedBody: 'The article and every verdict are safe. Read it again, or load the page anew.',
  libraryFailed: 'The list of articles could not be read.',
  articleFailed: 'This article could not be read.',
  readFailedBody:
    'Nothing was changed or deleted. Load the page anew; if it stays, save everything as a file.',
  saveEverything: 'Save everything as a file',
  again: 'Try again',
  readAgain: 'Read again',
  close: 'Close',
  screenMissing: 'This screen could not be loaded. Load the page anew; everything you did is kept.',
  noSuchArticle: 'There is no such article here.',
  toLibrary: 'To the library',
  clipboardRefused: 'The browser did not let the page write to the clipboard. Nothing was copied.',
};
