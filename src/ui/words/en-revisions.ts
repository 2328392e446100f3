/** What the desk says of a text that changes: while it is edited, and when two of its revisions are compared. */

const claims = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`);

export const revisionWords = {
  split: {
    command: 'split the claim in two',
    title: 'Split the claim in two',
    hint: 'Press the word with which the second claim begins.',
    one: 'A claim of one word cannot be split.',
    done: 'Two claims now; the verdict stays with the first.',
  },
  edit: {
    workingText: 'The working text',
    field: 'The working text of the article',
    panel: 'What Recount finds as you type',
    title: (next: number): string => `Working text, to be revision ${next}`,
    asYouType: 'Counted again as you type, and kept in this browser.',
    reading: 'Reading the text.',
    counts: (recomputed: number, wrong: number): string =>
      recomputed === 0
        ? 'Nothing in this text can be recomputed.'
        : `${recomputed} recomputed, ${wrong === 0 ? 'none of them' : wrong} in question.`,
    outlook: ({
      claims: all,
      stale,
      orphaned,
    }: {
      claims: number;
      stale: number;
      orphaned: number;
    }): string => {
      if (stale === 0 && orphaned === 0) return `All ${claims(all)} keep their places and verdicts.`;
      const said = [
        stale === 0 ? '' : `${stale} of ${claims(all)} would ask for a new look`,
        orphaned === 0
          ? ''
          : `${orphaned === 1 ? '1 claim has' : `${orphaned} claims have`} lost their words`,
      ];
      return `${said.filter((part) => part !== '').join('; ')}.`.replace(
        '1 claim has lost their',
        '1 claim has lost its',
      );
    },
    freezeAs: (number: number): string => `Freeze as revision ${number}`,
    leave: 'Leave it for later',
    discard: 'Discard the changes',
    discarded: 'The changes are discarded.',
    discardedBody: (number: number): string =>
      `Revision ${number} is as it was. Until you close this notice the changes can be brought back.`,
    bringBack: 'Bring them back',
    kept: 'The working text is kept; the article stays as it was frozen.',
    unchanged: 'Nothing was changed.',
    empty: 'An empty text cannot be frozen. The article stays as it was.',
    frozen: (number: number): string => `Revision ${number} is frozen; the one before stays readable.`,
    movedOn: (number: number): string => `Revision ${number} was frozen in another tab while you typed.`,
    movedOnBody:
      'Nothing is lost: your text is kept, and so is that revision. You say which one comes later.',
    there: (time: string): string => `A working text from ${time} differs from this revision.`,
    goOn: 'Go on editing',
    edit: 'Edit the text',
    replace: 'Replace the text',
    replaceTitle: 'The new version of the text',
    replaceField: 'Paste the whole new text here',
    replaceNow: 'Compare and edit',
    cancel: 'Leave it',
  },
  revisions: {
    title: (from: number, to: number): string => `Revision ${from} to ${to}`,
    only: 'This article has one revision. Edit its text, or replace it by a new version, and the two are compared here.',
    from: 'From',
    to: 'to',
    option: (number: number, time: string): string => `revision ${number}, ${time}`,
    changed: 'Changed',
    carried: 'Carried',
    text: 'Text',
    head: (number: number, time: string, hash: string): string => `Revision ${number}, ${time}, ${hash}`,
    yourVerdict: 'Your verdict',
    sum: (counts: {
      carried: number;
      reworded: number;
      stale: number;
      new: number;
      orphaned: number;
    }): string => {
      const parts = [
        `${counts.carried} carried`,
        ...(counts.reworded > 0 ? [`${counts.reworded} reworded`] : []),
        ...(counts.stale > 0 ? [`${counts.stale} stale`] : []),
        ...(counts.new > 0 ? [`${counts.new} new`] : []),
      ];
      const all = counts.carried + counts.reworded + counts.stale + counts.new;
      const lost =
        counts.orphaned === 0
          ? ''
          : `; ${counts.orphaned} orphaned ${counts.orphaned === 1 ? 'is' : 'are'} kept beside them`;
      return `${parts.join(' + ')} = ${claims(all)}${lost}`;
    },
    noneChanged: 'No claim changed between these two.',
    noneCarried: 'No claim was carried as it is.',
    gone: 'No sentence like this one.',
    twoPlaces: (count: number): string =>
      `It stands in ${count} places that are equally good, so nobody chose.`,
    notThere: 'Not in this revision.',
    says: {
      carried: 'Carried: same words, same figures.',
      reworded: 'Carried, reworded: words changed, no figure did.',
      new: 'New in this revision.',
      orphaned: 'Its words are gone. Your verdict and sources are kept, and were moved nowhere.',
      rested: (because: string): string => `Let rest: ${because}`,
    },
    moved: {
      figure: 'A figure changed',
      operand: 'A figure it is computed from changed',
      check: 'What it is computed from changed',
      name: 'A name changed',
      negation: 'The sense changed',
    },
    change: (before: string, after: string): string =>
      before === ''
        ? `“${after}” came in`
        : after === ''
          ? `“${before}” is gone`
          : `“${before}” is now “${after}”`,
    hadMarked: (verdict: string, time: string): string =>
      `You had marked it ${verdict} at ${time}; look again.`,
    still: (verdict: string): string => `Still ${verdict}`,
    open: 'Open',
    place: 'Place it by hand',
    rest: 'Let it rest',
    placeTitle: 'Where does it stand now?',
    placeHint:
      'Claims of this revision that nobody has decided on, the likest first. The verdict asks for a new look.',
    placeNone: 'There is no claim in this revision that it could be.',
    placeHere: 'It is this one',
    restBecause: 'Why it may rest',
    cut: 'its words were cut',
    bothKept: 'All revisions are kept.',
    unread: 'This revision has not been read yet.',
    failed: 'The revisions could not be read. Nothing was changed or deleted.',
    removed: 'removed',
    added: 'added',
  },
};
