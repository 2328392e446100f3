/** The list of articles as the desk keeps it. */
import type { Desk } from '../../desk/desk.ts';
import type { SummaryRow } from '../../desk/records.ts';
import { live } from '../../store/live.svelte.ts';

export class LibraryRows {
  readonly #watched: ReturnType<typeof live<readonly SummaryRow[]>>;

  constructor(desk: Desk) {
    this.#watched = live((seen, failed) => desk.watchLibrary(seen, failed));
  }

  readonly #state = $derived.by(() => this.#watched.current);

  /** Null until they are read; the last touched first. */
  readonly rows = $derived.by(() =>
    this.#state.state === 'ready'
      ? [...this.#state.value].sort((left, right) => (left.touchedAt < right.touchedAt ? 1 : -1))
      : null,
  );
  readonly failed = $derived.by(() => (this.#state.state === 'failed' ? this.#state.error : null));
}
