/** Decides whether two printings of one quantity agree, and which slip of the digits would have made one of the other. */
import { compare, decimal, divide, multiply, roundAt, tenTo, whole } from '../arithmetic/exact.ts';
import type { DiagnosisCode, DiagnosisRule } from '../diagnosis/rule.ts';
import type { Outcome } from '../findings.ts';
import type { Figure } from '../figures/figure.ts';
import type { Repeat } from '../links/repeats.ts';
import { compareWith } from './compare.ts';
import type { Printed } from './compare.ts';
import type { NumberFix } from './judged.ts';

export interface JudgedRepeat {
  readonly stated: number;
  readonly other: number;
  readonly outcome: Exclude<Outcome, 'rounding'>;
  readonly code: DiagnosisCode | null;
  readonly fixes: readonly NumberFix[];
}

const slips: ReadonlySet<DiagnosisCode> = new Set(['transposed-digits', 'power-of-ten', 'doubled-digit']);
/** A single shared idea ties only what a slip of the digits explains. */
const plainTie = 2;
/** From so many shared ideas on two values contradict each other even where no slip explains them. */
const strongTie = 4;

/** Null where another figure accounts for the stated one, or where several that differ could be meant. */
export function judgeRepeat(
  { stated: number, others, alike }: Repeat,
  figures: readonly Figure[],
  diagnoses: readonly DiagnosisRule[],
  text: string,
): JudgedRepeat | null {
  const stated = figures[number];
  if (stated === undefined) return null;
  const agreeing = new Set(alike.filter((other) => agree(stated, figures[other])));
  const tied = others.find(({ figure }) => agreeing.has(figure));
  // `More than 50 killed` over `at least 43 died`: neither says that the other is wrong, nor that it is right.
  if (tied !== undefined && isOpenAbove(stated, figures[tied.figure])) return null;
  if (tied !== undefined && tied.tie >= plainTie && isTelling(stated))
    return { stated: number, other: tied.figure, outcome: 'consistent', code: null, fixes: [] };
  const [first, ...rest] = others;
  const other = figures[first?.figure ?? -1];
  if (agreeing.size > 0 || first === undefined || other === undefined) return null;
  if (rest.some(({ figure }) => !agree(other, figures[figure]))) return null;
  const code = slipOf(stated, other, diagnoses, text);
  if (code === null && first.tie < plainTie) return null;
  const outcome = code !== null || first.tie >= strongTie ? 'inconsistent' : 'ambiguous';
  if (outcome === 'ambiguous' && !first.alone) return null;
  const fixes =
    outcome === 'inconsistent'
      ? [fixOf(number, first.figure, other), fixOf(first.figure, number, stated)]
      : [];
  return { stated: number, other: first.figure, outcome, code, fixes };
}

/** Both have only a lower bound, and the stated one lies above the other. */
const isOpenAbove = (stated: Figure, other: Figure | undefined): boolean =>
  other?.value != null &&
  stated.value !== null &&
  [stated, other].every(({ hedge }) => hedge === 'over' || hedge === 'at-least') &&
  compare(stated.value, other.value) > 0;

/** That a small count stands twice says little: "Live 8" and eight singers. */
const isTelling = ({ kind, value }: Figure): boolean =>
  kind !== 'number' || (value !== null && compare(value, whole(10)) >= 0);

const fixOf = (figure: number, given: number, right: Figure): NumberFix => ({
  figure,
  value: right.value ?? whole(0),
  place: right.numeral?.lastPlace ?? 0,
  about: false,
  because: 'other-side-right',
  given,
});

/** Either may be the rounder one, and either may have a bound. */
function agree(a: Figure, b: Figure | undefined): boolean {
  if (b === undefined) return false;
  const [one, two] = [printed(a), printed(b)];
  if (one === null || two === null) return false;
  return [[one, two] as const, [two, one] as const].some(
    ([stated, other]) => compareWith(stated, other).outcome !== 'inconsistent',
  );
}

const printed = ({ value, tight, loose, numeral, hedge }: Figure): Printed | null =>
  value === null || numeral === null
    ? null
    : {
        value,
        tight,
        loose,
        lastPlace: numeral.lastPlace,
        loosePlace: numeral.loosePlace,
        hedge,
        word: false,
      };

/** The slip that makes the other value of the stated digits, the likeliest first; null where none does. */
function slipOf(
  stated: Figure,
  other: Figure,
  diagnoses: readonly DiagnosisRule[],
  text: string,
): DiagnosisCode | null {
  const { numeral, value } = stated;
  if (numeral === null || value === null || other.value === null) return null;
  const digits = text.slice(numeral.bare.start, numeral.bare.end).replace(/[,\u00a0\u2009\u202f]/g, '');
  if (!/^\d+(?:\.\d+)?$/.test(digits) || digits.length > 30) return null;
  const bare = decimal(digits);
  const meant = divide(other.value, divide(value, bare));
  if (sameDigits(stated, other)) return 'power-of-ten';
  const hypothesis = { formula: 'other', printed: bare, digits, lastPlace: -numeral.decimals, standIns: [] };
  const fitting = diagnoses.filter(
    ({ code, rivals }) =>
      slips.has(code) &&
      rivals(hypothesis).some(
        (rival) => rival.by === 'number' && compare(roundAt(meant, rival.lastPlace), rival.meant) === 0,
      ),
  );
  return (
    fitting.reduce<DiagnosisRule | null>(
      (best, rule) => (best === null || rule.prior > best.prior ? rule : best),
      null,
    )?.code ?? null
  );
}

/** `$5 million` and `$5 billion`: one digit is enough where both say their scale. */
function sameDigits({ numeral: a, value: one }: Figure, { numeral: b, value: two }: Figure): boolean {
  if (a?.scale == null || b?.scale == null || one === null || two === null) return false;
  const apart = a.scale.exponent - b.scale.exponent;
  return apart !== 0 && compare(one, multiply(two, tenTo(apart))) === 0;
}
