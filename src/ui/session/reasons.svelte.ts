/** The reasons for a verdict that this desk has added to those that every desk has. */
import type { Desk } from '../../desk/desk.ts';
import { words } from '../words/words.ts';
import type { Messages } from './messages.svelte.ts';

const setting = 'reasons';

export class Reasons {
  own = $state.raw<readonly string[]>([]);
  readonly #desk: Desk;
  readonly #messages: Messages;

  constructor(desk: Desk, messages: Messages) {
    this.#desk = desk;
    this.#messages = messages;
    desk.setting<readonly string[]>(setting).then(
      (kept) => (this.own = kept ?? []),
      (error: unknown) => console.error(error),
    );
  }

  /** Whether it is kept; one that is there already is. */
  async add(reason: string): Promise<boolean> {
    if (this.own.includes(reason)) return true;
    const all = [...this.own, reason];
    const done = await this.#messages.attempt(words.inspector.ownReason, () =>
      this.#desk.putSetting(setting, all),
    );
    if (done) this.own = all;
    return done;
  }
}
