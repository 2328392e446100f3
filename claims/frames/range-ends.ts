/** The two ends of a range measure one thing at one time: what the words say beside either holds for both. */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from './frame.ts';
import { isTransparent } from './transparent.ts';

/** `40 to 60 ferries` are ferries at both ends, and "rose 3–5%" rises at both. By place in `figures`, as `frames`. */
export function shareInRanges(frames: readonly Frame[], figures: readonly Figure[]): readonly Frame[] {
  const shared = [...frames];
  figures.forEach((_, at) => {
    const [first, second] = [frames[at + 1], frames[at + 2]];
    if (!isTransparent(figures, at) || first === undefined || second === undefined) return;
    if ((figures[at + 2]?.to ?? Infinity) > (figures[at]?.to ?? 0)) return;
    shared[at + 1] = withMissing(first, second);
    shared[at + 2] = withMissing(second, first);
  });
  return shared;
}

function withMissing(frame: Frame, other: Frame): Frame {
  const isMoved = frame.direction === 0 && frame.standing !== 'alias' && other.standing === 'change';
  return {
    ...frame,
    measure: frame.measure.length > 0 ? frame.measure : other.measure,
    entity: frame.entity.length > 0 ? frame.entity : other.entity,
    period: frame.period ?? other.period,
    basis: frame.basis ?? other.basis,
    ...(isMoved
      ? { direction: other.direction, directionAt: other.directionAt, standing: other.standing }
      : {}),
  };
}
