/** All kinds of check, in the order in which findings of one place are shown. */
import { comparison } from './comparison.ts';
import { average } from './average.ts';
import { age } from './age.ts';
import { compound } from './compound.ts';
import { conversion } from './conversion.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { difference } from './difference.ts';
import { gap, lead } from './gap.ts';
import { growth } from './growth.ts';
import { malformed } from './malformed.ts';
import { multiple } from './multiple.ts';
import { points } from './points.ts';
import { range } from './range.ts';
import { rate } from './rate.ts';
import { repeat } from './repeat.ts';
import { portion } from './portion.ts';
import type { CheckRule } from './rule.ts';
import { share } from './share.ts';
import { span } from './span.ts';
import { temperature } from './temperature.ts';
import { unit } from './unit.ts';
import { sum } from './sum.ts';
import { total } from './total.ts';

export const checkRules: readonly CheckRule[] = [
  growth,
  points,
  difference,
  gap,
  lead,
  multiple,
  share,
  portion,
  average,
  rate,
  compound,
  sum,
  total,
  count,
  conversion,
  malformed,
  range,
  comparison,
  repeat,
  date,
  age,
  span,
  unit,
  temperature,
];
