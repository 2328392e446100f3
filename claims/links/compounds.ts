/**
 * Ties growth of so much a year to what it comes to: "$10,000 at 5% a year grows to $26,533 in 20 years", "3% a year makes
 * 34% in ten years", "12% a year took sales from $2 billion in 2019 to $3.5 billion in 2024".
 */
import type { Formula } from '../arithmetic/formula.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import { wordSet } from '../text/word-set.ts';
import {
  becoming,
  compoundWords,
  interestWords,
  otherBases,
  yearlyWords,
} from '../vocabulary/en/compounds.ts';
import { followOf } from './follows.ts';
import type { Link, Operand } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';

const yearly = wordSet(yearlyWords);
const become = wordSet(becoming);
const compounding = wordSet(compoundWords);
const interest = wordSet(interestWords);
const lent = wordSet(`${interestWords} invested deposited`);
const bases = wordSet(otherBases);
const simple = wordSet('simple');
const clauses = wordSet('and but while whereas');
const bys = wordSet('by');
const of = wordSet('of');
const froms = wordSet('from');
const ats = wordSet('at');
const tos = wordSet('to');
const monthly = wordSet('monthly');
const quarterly = wordSet('quarterly');
const daily = wordSet('daily');
/** Powers beyond these are seldom news and take long. */
const mostSteps = 120;
const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number']);
const reach = 6;

export interface Compounds {
  readonly links: readonly Link[];
  /** Growth a year that no check of a single change may take for its own. */
  readonly settled: readonly number[];
}

const none: Compounds = { links: [], settled: [] };

export function linkCompounds(scene: ProductScene, rule: CheckRule): Compounds {
  const pace = scene.figures.find((placed) => isPace(scene, placed));
  if (pace === undefined) return none;
  const steps = stepsOf(scene, pace);
  const others = scene.figures.filter(
    ({ number, figure }) =>
      number !== pace.number && number !== steps?.time?.number && figure.per === undefined,
  );
  // "5% a year" is the change of one year only where one year lies between the amounts.
  const settled = steps?.count === 1 ? [] : isFirm(scene, pace) ? [pace.number] : [];
  if (steps === null || steps.count < 2 || steps.count > mostSteps) return { links: [], settled };
  const read = readAmounts(scene, pace, steps, others) ?? readChange(scene, pace, steps, others);
  if (read === null) return { links: [], settled };
  const link = linkOf(scene, rule, read, steps);
  return { links: link === null ? [] : [link], settled };
}

/** `3% a year`, `an annual growth of 3%`, `3% annual growth`; interest is a year's where nothing else is said. */
function isPace(scene: ProductScene, { figure }: Placed): boolean {
  if (figure.kind !== 'percent') return false;
  if (figure.per !== undefined) return times.has(figure.per);
  const { tokens } = scene.block;
  // `Rice yields rose from 4 tonnes` pay no interest.
  const isLent = !scene.figures.some((other) => other.figure.kind === 'measure');
  for (let at = figure.to; at < figure.to + 3 && at < scene.to; at += 1)
    if (yearly.has(tokens, at) || (isLent && lent.has(tokens, at))) return true;
  for (let at = figure.from - 1; at >= figure.from - reach && at >= scene.from; at -= 1)
    if (yearly.has(tokens, at) || (isLent && lent.has(tokens, at))) return true;
  return false;
}

const times: ReadonlySet<string> = new Set(['a', 'mo', 'quarter', 'wk', 'd', 'decade']);

/** It is said to be an average or to go on: no change of one year. */
function isFirm(scene: ProductScene, { figure }: Placed): boolean {
  if (figure.per !== undefined) return true;
  const { tokens } = scene.block;
  for (let at = Math.max(scene.from, figure.from - reach); at < Math.min(scene.to, figure.to + 4); at += 1)
    if (compounding.has(tokens, at)) return true;
  return false;
}

interface Steps {
  readonly count: number;
  /** How many steps a year has, where interest of a year is paid oftener. */
  readonly each: number;
  readonly time: Placed | null;
  /** Told by two years of the sentence. */
  readonly isDated: boolean;
}

const perLonger: Readonly<Record<string, number>> = {
  'mo a': 12,
  'quarter a': 4,
  'a decade': 10,
  'wk a': 52,
};

function stepsOf(scene: ProductScene, pace: Placed): Steps | null {
  const unit = pace.figure.per ?? 'a';
  const each = unit === 'a' ? compoundedIn(scene) : 1;
  if (each === null) return null;
  const lengths = scene.figures.filter(({ figure }) => figure.kind === 'duration' && isWhole(figure));
  const years = [
    ...new Set(scene.times.filter(({ kind }) => kind === 'year').map(({ value }) => value?.n ?? 0)),
  ];
  const [time] = lengths;
  if (lengths.length > 1 || (time === undefined && years.length !== 2)) return null;
  if (time === undefined) {
    const [from = 0, to = 0] = years;
    return unit === 'a' ? { count: Math.abs(to - from) * each, each, time: null, isDated: true } : null;
  }
  const factor = time.figure.unit === unit ? 1 : (perLonger[`${unit} ${time.figure.unit ?? ''}`] ?? 0);
  const count = (time.figure.value?.n ?? 0) * factor * each;
  return count === 0 ? null : { count, each, time, isDated: false };
}

const isWhole = ({ value, hedge, relative }: Figure): boolean =>
  value !== null &&
  value.d === 1 &&
  hedge !== 'over' &&
  (relative === undefined || relative.stretch === true);

/** `compounded monthly`; null where it is oftener than can be reckoned here. */
function compoundedIn({ block: { tokens }, from, to }: ProductScene): number | null {
  for (let at = from; at < to - 1; at += 1) {
    if (!compounding.has(tokens, at)) continue;
    if (monthly.has(tokens, at + 1)) return 12;
    if (quarterly.has(tokens, at + 1)) return 4;
    if (daily.has(tokens, at + 1)) return null;
  }
  return 1;
}

interface Reading {
  readonly stated: Placed;
  readonly operands: readonly Operand[];
  readonly formulas: readonly Formula[];
  readonly strength: Link['strength'];
}

const one: Formula = { constant: '1' };
const share = (role: string): Formula => ({ op: '/', of: [role, { constant: '100' }] });

/** What one step makes of one. */
function stepBy(scene: ProductScene, { number }: Placed, { each }: Steps): Formula {
  const part: Formula =
    each === 1 ? share('pace') : { op: '/', of: [share('pace'), { constant: String(each) }] };
  return { op: scene.frames[number]?.direction === -1 ? '-' : '+', of: [one, part] };
}

/** From one amount to another. */
function readAmounts(
  scene: ProductScene,
  pace: Placed,
  steps: Steps,
  others: readonly Placed[],
): Reading | null {
  const { tokens } = scene.block;
  const pair = others.filter(({ figure }) => amounts.has(figure.kind));
  const [former, two] = pair;
  if (former === undefined || two === undefined || pair.length > 2) return null;
  if (former.figure.kind !== two.figure.kind || former.figure.unit !== two.figure.unit) return null;
  const isTurned = tos.has(tokens, leadBefore(scene, former)) && froms.has(tokens, leadBefore(scene, two));
  const [start, end] = isTurned ? [two, former] : [former, two];
  const isFromTo = froms.has(tokens, leadBefore(scene, start)) && tos.has(tokens, leadBefore(scene, end));
  const grown: Formula = { op: 'power', of: stepBy(scene, pace, steps), exponent: steps.count };
  const falls = scene.frames[pace.number]?.direction === -1;
  const isLast = pace.figure.from > end.figure.from && !ats.has(tokens, leadBefore(scene, pace));
  if ((isFromTo || isLast) && steps.each === 1) {
    if (isParted(scene, pace, start.figure.from < end.figure.from ? start : end)) return null;
    const ratio: Formula = { op: 'root', of: { op: '/', of: ['end', 'start'] }, degree: steps.count };
    return {
      stated: pace,
      operands: [
        { role: 'start', figure: start.number },
        { role: 'end', figure: end.number },
        ...timeOf(steps),
      ],
      formulas: [{ op: '-', of: falls ? [one, ratio] : [ratio, one] }],
      strength: isFirm(scene, pace) ? 'strong' : 'middling',
    };
  }
  const isLed = become.has(tokens, leadBefore(scene, end));
  const compound: Formula = { op: '*', of: ['start', grown] };
  const sum: Formula = {
    op: falls ? '-' : '+',
    of: [one, { op: '*', of: [share('pace'), { constant: String(steps.count / steps.each) }] }],
  };
  if (isParted(scene, pace, start.figure.from < pace.figure.from ? start : former)) return null;
  const isSimple = says(scene, simple);
  const mayBeSimple = says(scene, interest) && !says(scene, compounding);
  const added: Formula = { op: '*', of: ['start', sum] };
  const whole = isSimple ? [added] : mayBeSimple ? [compound, added] : [compound];
  // "$10,000 in interest" is what is added, and may have been paid out.
  const isInterest = interest.has(tokens, end.figure.to) || interest.has(tokens, end.figure.to + 1);
  return {
    stated: end,
    operands: [
      { role: 'start', figure: start.number },
      { role: 'pace', figure: pace.number },
      ...timeOf(steps),
    ],
    formulas: isInterest
      ? [compound, added].map((formula): Formula => ({ op: '-', of: [formula, 'start'] }))
      : whole,
    strength: isLed && !isInterest ? 'strong' : 'weak',
  };
}

/** So many per cent a year make so many in all, or double what there was. */
function readChange(
  scene: ProductScene,
  pace: Placed,
  steps: Steps,
  others: readonly Placed[],
): Reading | null {
  const [whole] = others;
  if (whole === undefined || others.length > 1) return null;
  const { kind, numeral, to } = whole.figure;
  const { tokens } = scene.block;
  if (kind !== 'percent' && !(kind === 'multiple' && numeral === null)) return null;
  if (isParted(scene, pace, whole)) return null;
  const floor = Math.max(pace.figure.from < whole.figure.from ? pace.figure.to : scene.from, scene.from);
  const { lead } = followOf(scene, whole.figure, to, floor);
  const isTied =
    kind === 'multiple' ||
    lead === 'or' ||
    lead === 'result' ||
    lead === 'apposition' ||
    bys.has(tokens, leadBefore(scene, whole));
  const grown: Formula = { op: 'power', of: stepBy(scene, pace, steps), exponent: steps.count };
  const falls = scene.frames[pace.number]?.direction === -1;
  const change: Formula = { op: '-', of: falls ? [one, grown] : [grown, one] };
  return {
    stated: whole,
    operands: [{ role: 'pace', figure: pace.number }, ...timeOf(steps)],
    formulas: [kind === 'percent' ? change : grown],
    strength: !isTied || of.has(tokens, to) ? 'weak' : steps.isDated ? 'middling' : 'strong',
  };
}

/** Another clause begins between the two: "grew 6% a year, and imports rose from". */
function isParted({ block: { tokens } }: ProductScene, one: Placed, other: Placed): boolean {
  const [first, second] = one.figure.from < other.figure.from ? [one, other] : [other, one];
  for (let at = first.figure.to; at < second.figure.from; at += 1) if (clauses.has(tokens, at)) return true;
  return false;
}

const timeOf = ({ time }: Steps): readonly Operand[] =>
  time === null ? [] : [{ role: 'time', figure: time.number }];

/** The token before a figure and what softens it. */
function leadBefore({ block: { tokens }, from }: ProductScene, { figure }: Placed): number {
  let at = figure.from - 1;
  while (at > from && softening.has(tokens, at)) at -= 1;
  return at;
}

const softening = wordSet(
  'about around some roughly nearly almost just over under more less than a an the only well',
);

function says({ block: { tokens }, from, to }: ProductScene, words: { has: typeof yearly.has }): boolean {
  for (let at = from; at < to; at += 1) if (words.has(tokens, at)) return true;
  return false;
}

function linkOf(scene: ProductScene, rule: CheckRule, read: Reading, steps: Steps): Link | null {
  const { stated, operands, formulas } = read;
  const standing = standingOf(scene, [stated.number, ...operands.map(({ figure }) => figure)]);
  if (standing === 'none') return null;
  const known = operands.length + 1 + (steps.isDated ? 1 : 0);
  const isCareful =
    standing === 'careful' || says(scene, bases) || scene.figures.length + (steps.isDated ? 1 : 0) > known;
  const [house, ...rivals] = formulas.map((formula): Link => ({
    check: rule.kind,
    stated: stated.number,
    operands,
    reading: 0,
    formula,
    score: 0,
    strength: isCareful ? 'weak' : read.strength,
    rivals: [],
    runnersUp: [],
    because: [],
  }));
  return house === undefined ? null : { ...house, rivals };
}
