/** Which floating sheet is open: the palette or the keys. The focus goes back to where it was called from. */

export type Overlay = 'palette' | 'keys' | 'replace' | 'sign-off' | 'split' | 'case-file';

export class Overlays {
  open = $state<Overlay | null>(null);
  #from: HTMLElement | null = null;

  show(overlay: Overlay): void {
    if (this.open === null) {
      this.#from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    }
    this.open = overlay;
  }

  close(): void {
    this.open = null;
    this.#from?.focus({ preventScroll: true });
    this.#from = null;
  }
}
