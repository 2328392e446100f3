/** A range stands before its two ends and over them: who looks for the neighbour of a figure looks through it. */
import type { Figure } from '../figures/figure.ts';

/** Whether the figure at a place is a range whose ends are figures of their own. */
export function isTransparent(figures: readonly Figure[], at: number): boolean {
  const figure = figures[at];
  const next = figures[at + 1];
  return figure?.kind === 'range' && next !== undefined && next.from < figure.to;
}
