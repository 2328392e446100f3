/**
 * Lets two figures give one change: where a percentage agrees with them, an alarm at another one of the same sentence took
 * the wrong figures: `from $40 million to $48 million and costs to $30 million, up 20% and 9%`.
 */
import type { Frame } from '../frames/frame.ts';
import type { Judged } from './judged.ts';

export function withoutSpent(all: readonly Judged[], frames: readonly Frame[]): readonly Judged[] {
  const keyOf = ({ link: { stated, operands } }: Judged): string =>
    `${frames[stated]?.order ?? ''}@${operands.map(({ figure }) => figure).join()}`;
  const spent = new Set(all.filter(({ outcome }) => outcome === 'consistent').map(keyOf));
  return all.filter((one) => one.outcome !== 'inconsistent' || !spent.has(keyOf(one)));
}
