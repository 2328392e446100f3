/** The shape of a check: a declaration of what it needs and how it is computed. One solver finds, one place judges. */
import type { Formula } from '../arithmetic/formula.ts';
import type { FigureKind } from '../findings.ts';

export interface Slot {
  readonly kinds: readonly FigureKind[];
  /** Takes its sign from the direction of its frame: "grew $472 million", "fell 12%". */
  readonly signed?: 'direction';
  /** The figure gives the one in this role again in other money. */
  readonly aliasOf?: string;
}

/** A word of a class of the vocabulary, a word itself, or the place of a figure. */
export type CueElement<R extends string> =
  | {
      readonly class:
        'rise-or-fall' | 'from' | 'to' | 'or' | 'against' | 'level' | 'owned' | 'multiple' | 'time' | 'being';
    }
  | { readonly word: string }
  | { readonly role: R | 'stated' };

/** Partial evidence: it may bind any of the roles, with or without `stated`. Weights add up. */
export interface Cue<R extends string = string> {
  readonly elements: readonly CueElement<R>[];
  readonly weight: number;
  /** What it ties to the stated figure leaves no room for another in the same role. */
  readonly exclusive?: true;
  /** No `and` stands between its elements: what is joined on speaks of another figure. */
  readonly undivided?: true;
  /** How many words may stand between two elements. */
  readonly gap: number;
  readonly sample: string;
}

export interface CheckReading<R extends string = string> {
  readonly needs: readonly R[];
  /**
   * A second honest reading of the words: of `more` right behind the stated figure, "three times more", or of a fall or
   * of `fewer`, "fell threefold".
   */
  readonly behind?: 'more' | 'less';
  readonly formula: Formula<R | 'rate' | 'factor'>;
}

export interface CheckRule<K extends string = string, R extends string = string> {
  readonly kind: K;
  readonly summary: string;
  readonly source: string;
  readonly stated: Slot;
  readonly operands: Readonly<Record<R, Slot>>;
  readonly cues: readonly Cue<R>[];
  /** A sentence that it objects to, with braces round the stated figure: also the docs and the spec. */
  readonly example: string;
  /** Sentences on which it stays silent: also the docs and the spec. */
  readonly silentOn: readonly string[];
  /** Its links are found and judged in files of its own; the one solver passes it over. */
  readonly apart?: true;
  /** Which words beside a figure bar it from being stated; none are asked where it is left out. */
  readonly mayState?: 'change' | 'share' | 'difference' | 'multiple';
  /** What the formula gives: a share of one to be said in per cent, points of percentage, times, or the operands' unit. */
  readonly result?: 'percent' | 'points' | 'times' | 'amount';
  /** The stated figure has the unit of the operands. */
  readonly likeStated?: true;
  /** Operands of these kinds count only where the check agrees. */
  readonly onlyWhereItAgrees?: readonly FigureKind[];
  /** A stated figure of this kind that agrees bears the wrong name, which is the mistake. */
  readonly misnamed?: {
    readonly kind: FigureKind;
    readonly code: 'percent-for-points' | 'points-for-percent';
  };
  /** Words must tie one of the operands to the stated figure. */
  readonly statedTied?: true;
  /** The operands count only where words tie them to each other. */
  readonly paired?: true;
  /** Codes of the mistakes that its arithmetic allows; all where it is left out. */
  readonly mistakes?: readonly string[];
  /** Roles of which a whole number is exact to its last digit: things counted, hours and days. */
  readonly counts?: readonly R[];
  /** Its percentages are terms that were agreed, so that what follows from them may have more digits than they have. */
  readonly terms?: true;
  /** Roles that count only where words tie them. */
  readonly tied?: readonly R[];
  /** The stated figure must have a direction, or it is no change. */
  readonly directed: boolean;
  /** Roles whose figures may stand in a neighbouring sentence. */
  readonly reaches: 'sentence' | 'neighbours';
  readonly readings: readonly [CheckReading<R>, ...CheckReading<R>[]];
  /** Roles in the order of time: the first lies before the second. */
  readonly inTime?: readonly [R, R];
}
