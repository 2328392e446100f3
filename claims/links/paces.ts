/**
 * Ties an amount for a time to the time it goes on for and to what it comes to: "1.7 million a day, 153 million over the
 * 90 days", "$3,000 a month, or $36,000 a year", "750,000 a day, or 68 million in the quarter".
 */
import type { Formula } from '../arithmetic/formula.ts';
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import { factsAt } from '../figures/words.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { wordSet } from '../text/word-set.ts';
import { conventionalTimes } from '../vocabulary/conventional-times.ts';
import { leadTimes, tariffWords, whichPeriod } from '../vocabulary/en/products.ts';
import { followOf, leavesOut, strengthOf } from './follows.ts';
import type { Follow } from './follows.ts';
import type { Link, Operand } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';
import { ratedOf } from './rated.ts';

interface Reckoning {
  /** How many of the shorter time make the longer one, in several honest ways. */
  readonly ways: readonly string[];
  /** Nobody can be held to it: how many hours are worked in a week. */
  readonly isOpen: boolean;
}

const reckonings = new Map(
  conventionalTimes
    .trim()
    .split('\n')
    .map((row): readonly [string, Reckoning] => {
      const [key = '', numbers = ''] = row.split('|').map((cell) => cell.trim());
      const ways = numbers.split(' ').filter((one) => one !== '?');
      return [key, { ways, isOpen: numbers.endsWith('?') }];
    }),
);

const tariffs = wordSet(tariffWords);
const intos = wordSet(leadTimes);
const which = wordSet(whichPeriod);
const ats = wordSet('at');
const takes = wordSet('takes took take taking needs needed lasts lasted');
/** `one every two days`, `after two days`, `two days later`: no stretch over which anything went on. */
const noLength = wordSet('every each after before than');
const noLengthBehind = wordSet('ago later earlier old apart ahead early late before after');
const same: Reckoning = { ways: ['1'], isOpen: false };

/** An amount said to be that of a whole time: "a year", "in the quarter". */
interface Timed extends Placed {
  readonly unit: string | undefined;
  readonly time: string;
  readonly end: number;
}

export function linkPaces(scene: ProductScene, rule: CheckRule): readonly Link[] {
  const { figures } = scene;
  if (figures.length < 2) return [];
  const rated = figures.flatMap((placed): readonly Timed[] => {
    const read = ratedOf(scene, placed);
    return read?.per.by === 'time'
      ? [
          {
            number: placed.number,
            figure: placed.figure,
            unit: read.unit,
            time: read.per.unit,
            end: read.end,
          },
        ]
      : [];
  });
  if (rated.length === 0) return [];
  return rated.flatMap((pace) => [
    ...(sameInOtherTime(scene, rule, pace, rated) ?? []),
    ...(overTime(scene, rule, pace, rated) ?? []),
  ]);
}

/** Two amounts of one thing, each for its own time: the later is the earlier again. */
function sameInOtherTime(
  scene: ProductScene,
  rule: CheckRule,
  pace: Timed,
  rated: readonly Timed[],
): readonly Link[] | null {
  const others = scene.figures.flatMap((placed) => {
    if (placed.number === pace.number) return [];
    const known = rated.find(({ number }) => number === placed.number) ?? ofPeriod(scene, placed);
    return known !== null && isSameThing(scene, pace, known) ? [known] : [];
  });
  const other = others.find(({ time }) => reckonings.has(`${pace.time} ${time}`));
  if (other === undefined) return null;
  const [first, second] = pace.figure.from < other.figure.from ? [pace, other] : [other, pace];
  const reckoning = reckonings.get(`${pace.time} ${other.time}`) ?? same;
  const isOnly = others.length === 1;
  const told = followOf(scene, second.figure, second.end, first.end);
  // `At $1,500 a month, the flat costs $18,000 a year.`
  const isAt = ats.has(scene.block.tokens, scene.from) && first.figure.from === scene.from + 1;
  const follow: Follow = isAt && told.lead === 'verb' ? { ...told, lead: 'result' } : told;
  if (follow.lead === null || follow.lead === 'for') return null;
  const isTariff = pace.figure.kind === 'money' && told.lead !== 'result' && names(scene, tariffs);
  const isOpen =
    reckoning.isOpen && !(pace.time === 'h' && other.time === 'd' && pace.figure.kind === 'measure');
  const role = second === pace ? 'amount' : 'pace';
  return [
    linkOf(scene, rule, {
      stated: second,
      operands: [{ role, figure: first.number }],
      // Prices of a list are held against the whole of the longer time alone.
      formulas: reckoning.ways
        .slice(0, isTariff ? 1 : undefined)
        .map((way) => times(role, second === other ? '*' : '/', way)),
      follow,
      // `A tap that leaks 15 litres a day wastes 5,475 litres a year.`
      isCareful: !isOnly || isTariff || isOpen || follow.lead === 'verb',
    }),
  ].flatMap((link) => link ?? []);
}

/** An amount for a time, how long it goes on, and what it comes to. */
function overTime(
  scene: ProductScene,
  rule: CheckRule,
  pace: Timed,
  rated: readonly Timed[],
): readonly Link[] | null {
  const { tokens } = scene.block;
  const lengths = scene.figures.filter(
    ({ figure }) =>
      figure.kind === 'duration' &&
      (figure.relative === undefined || figure.relative.stretch) &&
      !noLength.has(tokens, figure.from - 1) &&
      !noLengthBehind.has(tokens, figure.to),
  );
  const amounts = scene.figures.filter(
    (placed) =>
      placed.number !== pace.number &&
      !rated.some(({ number }) => number === placed.number) &&
      isSameThing(scene, pace, { number: placed.number, figure: placed.figure, unit: placed.figure.unit }),
  );
  const [length, amount] = [lengths[0], amounts.at(-1)];
  if (length === undefined || amount === undefined || amounts.length > 2) return null;
  const unit = length.figure.unit ?? '';
  const longer = reckonings.get(`${pace.time} ${unit}`);
  const shorter = reckonings.get(`${unit} ${pace.time}`);
  const reckoning = unit === pace.time ? same : (longer ?? shorter);
  if (reckoning === undefined) return null;
  const by = unit === pace.time || longer !== undefined ? '*' : '/';
  const isOnly = lengths.length === 1 && amounts.length === 1;
  const isTaken =
    takes.has(scene.block.tokens, length.figure.from - 1) && length.figure.from > pace.figure.from;
  const isLast = pace.figure.from > amount.figure.from && pace.figure.from > length.figure.from;
  const [stated, end] = isTaken
    ? [length, length.figure.to]
    : isLast
      ? [pace, pace.end]
      : [amount, amount.figure.to];
  const others = [pace, length, amount].filter(({ number }) => number !== stated.number);
  const floor = Math.max(
    ...others.map(({ number, figure }) =>
      figure.to <= stated.figure.from ? (number === pace.number ? pace.end : figure.to) : scene.from,
    ),
  );
  const follow = followOf(scene, stated.figure, end, floor);
  const isBehind = others.every(({ figure }) => figure.from < stated.figure.from) || isTaken;
  const whole = (way: string): Formula => times('time', by, way);
  const formulas = reckoning.ways.map((way): Formula =>
    isTaken
      ? times({ op: '/', of: ['amount', 'pace'] }, by === '*' ? '/' : '*', way)
      : isLast
        ? { op: '/', of: ['amount', whole(way)] }
        : { op: '*', of: ['pace', whole(way)] },
  );
  const roles = new Map([
    [pace.number, 'pace'],
    [length.number, 'time'],
    [amount.number, 'amount'],
  ]);
  const link = linkOf(scene, rule, {
    stated,
    operands: others.map(({ number }) => ({ role: roles.get(number) ?? 'amount', figure: number })),
    formulas,
    follow: isTaken
      ? { ...follow, lead: 'result', barred: false }
      : isBehind
        ? follow
        : { ...follow, lead: null },
    isCareful: !isOnly || (reckoning.isOpen && reckoning !== same),
  });
  return link === null ? null : [link];
}

const times = (formula: Formula, op: '*' | '/', way: string): Formula => {
  if (way === '1') return formula;
  const [over = '1', under] = way.split('/');
  const factor: Formula =
    under === undefined ? { constant: over } : { op: '/', of: [{ constant: over }, { constant: under }] };
  return { op, of: [formula, factor] };
};

interface Wanted {
  readonly stated: Placed;
  readonly operands: readonly Operand[];
  /** The ways to reckon, the house's first; one that fits wins. */
  readonly formulas: readonly Formula[];
  readonly follow: Follow;
  readonly isCareful: boolean;
}

function linkOf(scene: ProductScene, rule: CheckRule, wanted: Wanted): Link | null {
  const { stated, operands, formulas, follow } = wanted;
  const standing = standingOf(scene, [stated.number, ...operands.map(({ figure }) => figure)]);
  if (standing === 'none') return null;
  const isCareful = wanted.isCareful || standing === 'careful' || leavesOut(scene);
  const links = formulas.map((formula): Link => ({
    check: rule.kind,
    stated: stated.number,
    operands,
    reading: 0,
    formula,
    score: 0,
    strength: isCareful ? 'weak' : strengthOf(follow),
    rivals: [],
    runnersUp: [],
    because: [],
  }));
  const [house, ...rivals] = links;
  return house === undefined ? null : { ...house, rivals };
}

/** `68 million in the quarter`, `4,000 over the year`. */
function ofPeriod({ block: { tokens }, to, times: dates }: ProductScene, placed: Placed): Timed | null {
  const { figure } = placed;
  let at = figure.to;
  for (let nouns = 0; nouns < 3 && isNominal(tokens, at) && at < to; nouns += 1) at += 1;
  const isLed = intos.has(tokens, at);
  if (isLed) at += 1;
  const date = dates.find(({ from }) => from === at);
  if (date !== undefined) {
    const time = timeOf(date);
    return time === '' ? null : { number: placed.number, figure, unit: figure.unit, time, end: date.to };
  }
  if (!isLed) return null;
  if (!which.has(tokens, at)) return null;
  while (which.has(tokens, at)) at += 1;
  const { duration } = factsAt(tokens, at);
  return duration === ''
    ? null
    : { number: placed.number, figure, unit: figure.unit, time: duration, end: at + 1 };
}

/** `in 2024` and `last year` are a year, `in April` is a month. */
function timeOf({ kind, date, relative }: Figure): string {
  if (kind === 'year') return 'a';
  if (relative !== undefined) return relative.stretch === true ? '' : (unitsOfTime[relative.unit] ?? '');
  return date !== undefined && (date.length === 7 || date.length === 4) && date.at(-3) === '-' ? 'mo' : '';
}

const unitsOfTime: Readonly<Record<string, string>> = {
  day: 'd',
  week: 'wk',
  month: 'mo',
  quarter: 'quarter',
  year: 'a',
};

/** Of one kind and unit; two counts have one noun, or one of them has none. */
function isSameThing(
  { frames, block: { tokens } }: ProductScene,
  pace: Timed,
  other: Placed & { readonly unit: string | undefined },
): boolean {
  if (other.figure.kind !== pace.figure.kind || other.unit !== pace.unit) return false;
  if (pace.figure.kind !== 'number') return true;
  const [own, its] = [ownNoun(tokens, pace.figure), ownNoun(tokens, other.figure)];
  if (own === '' || its === '') return (frames[other.number]?.measure[0] ?? '') !== 'people' || own === its;
  return own === its;
}

const ownNoun = (tokens: ProductScene['block']['tokens'], { to }: Figure): string =>
  isNominal(tokens, to) ? (tokens.word[to] ?? '') : '';

function names({ block, from, to }: ProductScene, words: { has: typeof tariffs.has }): boolean {
  for (let at = from; at < to; at += 1) if (words.has(block.tokens, at)) return true;
  return false;
}
