/** All named ways of going wrong that are found by rewriting a formula or the digits of the printed number. */
import { complement } from './complement.ts';
import { doubledDigit } from './doubled-digit.ts';
import { inverseOfRate, inverseRate } from './inverse-rate.ts';
import { leftOutPart } from './left-out-part.ts';
import { levelForDifference } from './level-for-difference.ts';
import { otherCurrency } from './other-currency.ts';
import { otherUnit } from './other-unit.ts';
import { partOfRest } from './part-of-rest.ts';
import { powerOfTen, powerOfTenOfRate } from './power-of-ten.ts';
import { ratioAsGrowth } from './ratio-as-growth.ts';
import { riseForFall } from './rise-for-fall.ts';
import type { DiagnosisRule, RateMistake } from './rule.ts';
import { simpleForCompound } from './simple-for-compound.ts';
import { staleRate } from './stale-rate.ts';
import { transposedDigits } from './transposed-digits.ts';
import { wrongBase } from './wrong-base.ts';
import { wrongOperand } from './wrong-operand.ts';

export const diagnosisRules: readonly DiagnosisRule[] = [
  ratioAsGrowth,
  wrongBase,
  wrongOperand,
  riseForFall,
  powerOfTen,
  transposedDigits,
  doubledDigit,
  complement,
  partOfRest,
  leftOutPart,
  simpleForCompound,
];

/** Those of a measure or a temperature that is given again: its factor, or the digits of either side. */
export const unitDiagnoses: readonly DiagnosisRule[] = [
  otherUnit,
  inverseRate,
  levelForDifference,
  powerOfTen,
  transposedDigits,
  doubledDigit,
];

/** Those of a conversion of money, in the order in which they are tried. */
export const rateMistakes: readonly RateMistake[] = [
  powerOfTenOfRate,
  inverseOfRate,
  otherCurrency,
  staleRate,
];
