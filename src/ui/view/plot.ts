/** The two plots of the audit, drawn row by row: three per cent either side of the consensus, and the powers of ten. */

export const plotWidth = 250;
const middle = plotWidth / 2;
/** The stretch from the consensus to the end of a plot, in pixels. */
const reach = 117;

export type PlotKind = 'close' | 'powers';

/** Close up, three per cent is 80 pixels; in powers of ten, one power is 81. */
const pixelsPerDecade: Readonly<Record<PlotKind, number>> = { close: 80 / Math.log10(1.02), powers: 81 };

/** Where a rate stands, given as its ratio to the consensus; held at the ends. */
export function plotX(kind: PlotKind, ratio: number): number {
  const offset = Math.log10(ratio) * pixelsPerDecade[kind];
  return Math.round((middle + Math.max(-reach, Math.min(reach, offset))) * 10) / 10;
}

/** Whether a ratio is off the plot. */
export function isOff(kind: PlotKind, ratio: number): boolean {
  return Math.abs(Math.log10(ratio) * pixelsPerDecade[kind]) > reach;
}

/** The ratios that the axis names. */
export const axisRatios: Readonly<Record<PlotKind, readonly number[]>> = {
  close: [0.98, 0.99, 1, 1.01, 1.02],
  powers: [0.1, 1, 10],
};
