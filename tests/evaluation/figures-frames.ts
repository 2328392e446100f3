/** Holds the frames against what the reference knows of them: the direction of a growth, and a year right behind an amount. */
import type { Frame } from '../../claims/frames/frame.ts';
import { readFrames } from '../../claims/frames/read.ts';
import { readArticle } from '../../claims/run.ts';
import { isOpen } from './figures-gold.ts';
import { hasShared, sharedLines } from './shared.ts';

interface Claimed {
  readonly kind: string;
  readonly inputs: readonly { readonly role: string; readonly start: number; readonly end: number }[];
  readonly stated: { readonly start: number; readonly end: number; readonly value: number };
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly gold: Claimed | null;
  readonly golds?: readonly Claimed[];
}

export interface FrameScore {
  readonly id: string;
  readonly text: string;
  readonly isOpen: boolean;
  readonly of: 'direction' | 'period';
  readonly start: number;
  readonly end: number;
  readonly wanted: string;
  readonly read: string;
}

/** "$4.2 million in 2019", "for fiscal 2019". */
const yearBehind =
  /^,?\s(?:in|for|during)\s(?:(?:the\s)?(?:fiscal|year|full year|fiscal year)\s)?((?:19|20)\d\d)(?![\w-]|,\d)/;

const directions = { '-1': 'falls', '0': 'neither', '1': 'rises', either: 'either' } as const;

/** The year in which the period of a frame lies, as the engine has it. */
function yearOf({ period }: Frame): string {
  const [from, to] = [period?.days?.from.slice(0, 4), period?.days?.to.slice(0, 4)];
  return from !== undefined && from === to ? from : 'none';
}

/** Reads every growth of the corpus. What no figure was read for is said to be read as nothing. */
export function scoreFrames(): readonly FrameScore[] {
  if (!hasShared) return [];
  return sharedLines<Line>('corpus/growth.jsonl').flatMap(({ id, text, gold, golds }) => {
    const frameAt = framesOf(text);
    const passage = { id, text, isOpen: isOpen(id) };
    return (golds ?? [gold]).flatMap((claim): readonly FrameScore[] => {
      if (claim?.kind !== 'growth') return [];
      const { start, end, value } = claim.stated;
      const frame = frameAt(start, end);
      const read = frame === undefined ? 'no figure' : directions[frame.direction];
      const wanted = value < 0 ? directions['-1'] : directions['1'];
      const direction: FrameScore = { ...passage, of: 'direction', start, end, wanted, read };
      return [direction, ...claim.inputs.flatMap((input) => periodScore(passage, input, frameAt))];
    });
  });
}

type FrameAt = (start: number, end: number) => Frame | undefined;

function periodScore(
  passage: Pick<FrameScore, 'id' | 'text' | 'isOpen'>,
  { start, end }: { readonly start: number; readonly end: number },
  frameAt: FrameAt,
): readonly FrameScore[] {
  const wanted = yearBehind.exec(passage.text.slice(end, end + 60))?.[1];
  if (wanted === undefined) return [];
  const frame = frameAt(start, end);
  const read = frame === undefined ? 'no figure' : yearOf(frame);
  return [{ ...passage, of: 'period', start, end, wanted, read }];
}

function framesOf(text: string): FrameAt {
  const stages = readArticle({ text });
  let step = stages.next();
  while (!step.done) step = stages.next();
  const { figures } = step.value;
  const frames = readFrames(step.value);
  return (start, end) => {
    const at = figures.findIndex((one) => one.kind !== 'range' && one.start < end && start < one.end);
    return frames[at];
  };
}
