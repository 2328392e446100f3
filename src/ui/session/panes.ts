/**
 * The panes that F6 goes round, in the order of the page: each is an element marked with `data-pane`. The focus enters
 * at the pane itself, at what it marks as its entry, or at its first control.
 */
import { tick } from 'svelte';

export class Panes {
  /** Moves the focus to the next or earlier pane that is shown. */
  step(by: 1 | -1): void {
    const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
    if (panes.length === 0) return;
    const here = panes.findIndex((pane) => pane.contains(document.activeElement));
    const next = here === -1 ? (by === 1 ? 0 : panes.length - 1) : (here + by + panes.length) % panes.length;
    this.#enter(panes[next]);
  }

  /** Puts the focus into one pane. */
  async focus(name: string): Promise<void> {
    await tick();
    this.#enter(document.querySelector<HTMLElement>(`[data-pane="${name}"]`) ?? undefined);
  }

  #enter(pane: HTMLElement | undefined): void {
    const target = pane?.matches('[tabindex]')
      ? pane
      : (pane?.querySelector<HTMLElement>('[data-pane-entry]') ??
        pane?.querySelector<HTMLElement>('[tabindex="0"], a[href], button, input, textarea, select'));
    target?.focus({ preventScroll: true });
  }
}

function isShown(pane: HTMLElement): boolean {
  return pane.getClientRects().length > 0;
}
