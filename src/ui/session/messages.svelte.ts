/** What the desk says of itself: the last act in the foot, and a notice that stays until it is read. */
import { ActFailure } from '../../desk/act-failure.ts';
import { words } from '../words/words.ts';

export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

function isFull(error: unknown): boolean {
  return error instanceof ActFailure && error.why === 'no-room';
}

export class Messages {
  /** The last act, in one sentence. */
  said = $state('');
  canUndo = $state(false);
  notice = $state.raw<Notice | null>(null);

  say(sentence: string, canUndo = false): void {
    this.said = sentence;
    this.canUndo = canUndo;
  }

  /** Runs one act; if it fails, says what was not stored and offers it again. Whether it went well. */
  async attempt(what: string, act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      console.error(error);
      this.notice = {
        title: isFull(error) ? words.trouble.diskFull(what) : words.trouble.notStored(what),
        body: words.trouble.stillHere,
        actions: [
          {
            label: words.trouble.again,
            run: () => {
              this.notice = null;
              void this.attempt(what, act);
            },
          },
        ],
      };
      return false;
    }
  }
}
