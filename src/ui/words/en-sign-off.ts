/** What the desk says of signing an article off. */

const claims = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`);

export const signOffWords = {
  signOff: {
    button: 'Sign off',
    signed: (names: readonly string[]): string => `Signed off: ${names.join(', ')}`,
    title: (article: string): string => `Sign off “${article}”`,
    settled: (count: number, figures: number): string =>
      `${claims(count)} settled, ${figures === 1 ? '1 figure' : `${figures} figures`} accounted for.`,
    owed: (count: number): string =>
      count === 1
        ? '1 claim still needs you. Settle it, or say why the text may go without.'
        : `${count} claims still need you. Settle them, or say why the text may go without.`,
    conflict: 'Two verdicts that differ are settled by a third verdict, not by a signature.',
    unaccounted: (count: number): string =>
      `${count === 1 ? '1 figure is' : `${count} figures are`} not accounted for; see the ledger.`,
    working:
      'A working text differs from this revision. Freeze or discard it first: a signature names one text.',
    because: (number: number): string => `Claim ${number} may stay as it is, because`,
    forAll: 'One reason for all of them',
    fill: 'Use it for all',
    by: 'By (name or initials)',
    nameNeeded: 'A signature needs a name.',
    second: (names: readonly string[]): string =>
      `${names.join(' and ')} signed. A second signature is by another name.`,
    sameName: (name: string): string => `${name} has signed this text already.`,
    text: (revision: number, hash: string): string => `Revision ${revision}, ${hash} (SHA-256)`,
    holds:
      'It holds for this text and these decisions only: what is changed afterwards ends it, and it can be withdrawn.',
    sign: 'Sign off',
    signWith: (count: number): string =>
      `Sign off with ${count === 1 ? '1 exception' : `${count} exceptions`}`,
    cancel: 'Not now',
    withdraw: 'Withdraw the signature',
    withdrawBecause: 'Withdrawn, because',
    at: (name: string, time: string): string => `${name}, ${time}`,
    done: (name: string): string => `Signed off by ${name}.`,
    withdrawn: 'The signature is withdrawn; it stays in the history.',
    lapsed: {
      'text-changed': (name: string): string =>
        `${name} had signed an earlier text. The text has changed, so the signature no longer holds.`,
      'decided-since': (name: string): string =>
        `${name} had signed. Something was decided since, so the signature no longer holds.`,
    },
    look: 'Look',
  },
};
