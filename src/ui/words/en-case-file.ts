/** What the desk says of case files on its screens; what their dialogs say is loaded with the dialogs (`case-dialogs.ts`). */

export const caseFileWords = {
  caseFile: {
    backUp: 'Back up the desk',
    open: 'Open a case file',
    save: 'Save the case file',
    deskName: 'recount-desk',
    what: 'The case file',
  },
  purge: {
    button: (title: string): string => `Delete “${title}” for good`,
    short: 'Delete',
  },
  conflict: {
    title: 'Two verdicts',
    body: 'Editors who did not know of each other’s verdicts disagree. A third verdict settles it; choose its reason first.',
    line: (author: string, verdict: string, when: string): string =>
      `${author === '' ? 'An editor without a name' : author}: ${verdict}, ${when}`,
    reasonFirst: 'Choose the reason first: a third verdict settles the two with its reason.',
  },
  document: {
    field: 'Document behind it: a PDF, a picture, a saved page',
    about: (type: string, size: string, hash: string): string =>
      `${type === '' ? 'unknown type' : type}, ${size}, SHA-256 ${hash}`,
    size: (bytes: number): string =>
      bytes < 1000
        ? `${bytes} bytes`
        : bytes < 1_000_000
          ? `${(bytes / 1000).toFixed(1)} kB`
          : `${(bytes / 1_000_000).toFixed(1)} MB`,
    tooLarge: (size: string): string =>
      `This document has ${size}; up to 25 MB can be kept. Nothing was attached.`,
    save: 'save the document',
    gone: 'The document is not on this desk.',
  },
};
