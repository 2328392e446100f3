/** The alarms that an editor set aside as no errors, in reading order: for the report, and as rows that a test can be made of. */
import type { Findings, FoundCheck, Span } from '../../claims/index.ts';
import type { SetAsideDecision } from '../desk/set-aside.ts';
import type { LoggedClaim } from './claim-log.ts';
import { showInstant } from './format.ts';
import { sentenceAround } from './passage.ts';
import type { Places } from './place.ts';
import { reportWords } from './words.en.ts';

export interface SetAsideAlarm {
  /** Index into `Findings.checks`. */
  readonly index: number;
  readonly place: string;
  readonly claim: number | null;
  readonly kind: string;
  /** The stated figure as printed. */
  readonly stated: string;
  /** What the engine said. */
  readonly message: string;
  readonly because: string;
  /** "MO, 2025-04-18 10:49 UTC" */
  readonly by: string;
  readonly row: MarkedRow;
}

/**
 * One row of the specification: the sentence, and that nothing is to be said of it; with the figures, what was said, and
 * why it was wrong. Names are those of the reference data, so that the rows can be put beside them.
 */
export interface MarkedRow {
  readonly lang: string;
  readonly text: string;
  readonly expect: readonly [];
  readonly kind: string;
  readonly stated: string;
  /** Of the operands, as printed. */
  readonly figures: readonly string[];
  readonly found: { readonly outcome: string; readonly diagnosis: string | null; readonly engine: string };
  readonly reason: string;
  readonly author: string;
  readonly at: string;
}

export function setAsideAlarms(
  aside: ReadonlyMap<number, SetAsideDecision>,
  claimOfCheck: ReadonlyMap<number, LoggedClaim>,
  findings: Findings | null,
  text: string,
  places: Places,
): readonly SetAsideAlarm[] {
  return [...aside]
    .flatMap(([index, decision]) => {
      const check = findings?.checks[index];
      if (check === undefined || findings === null) return [];
      const printed = ({ start, end }: Span): string => text.slice(start, end);
      const stated = printed(check.stated);
      return [
        {
          index,
          place: places.nameOf(check.stated.start),
          claim: claimOfCheck.get(index)?.number ?? null,
          kind: check.kind,
          stated,
          message: check.diagnosis?.message ?? check.message,
          because: decision.because,
          by: reportWords.log.by(decision.author, showInstant(decision.at)),
          row: {
            lang: findings.language,
            text: passageOf(check, text, places),
            expect: [] as const,
            kind: check.kind,
            stated,
            figures: check.operands.map(printed),
            found: {
              outcome: check.outcome,
              diagnosis: check.diagnosis?.code ?? null,
              engine: findings.engine,
            },
            reason: decision.because,
            author: decision.author,
            at: decision.at,
          },
        },
      ];
    })
    .sort((left, right) => left.index - right.index);
}

/** Everything from the first figure's sentence to the last one's, block by block; blocks are parted by an empty line. */
function passageOf({ stated, operands }: FoundCheck, text: string, places: Places): string {
  const blocks = new Map<number, { start: number; end: number }>();
  for (const span of [stated, ...operands]) {
    const bounds = places.around(span.start);
    const { start, end } = sentenceAround(text, span, bounds);
    const there = blocks.get(bounds.start) ?? { start, end };
    blocks.set(bounds.start, { start: Math.min(there.start, start), end: Math.max(there.end, end) });
  }
  return [...blocks.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}
