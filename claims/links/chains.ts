/**
 * Ties steps that come on top of each other to what they come to: "raises of 3%, 4% and 3.5%, 10.9% together", "doubled
 * three times, from 5 to 40", "doubled every three years, from 100 in 1990 to 800 in 1999".
 */
import type { Formula } from '../arithmetic/formula.ts';
import type { CheckRule } from '../checks/rule.ts';
import { factsAt } from '../figures/words.ts';
import { wordSet } from '../text/word-set.ts';
import { everyWords, successiveWords, togetherWords } from '../vocabulary/en/compounds.ts';
import { followOf } from './follows.ts';
import type { Compounds } from './compounds.ts';
import type { Link } from './link.ts';
import { standingOf } from './product-scenes.ts';
import type { Placed, ProductScene } from './product-scenes.ts';

const successive = wordSet(successiveWords);
const together = wordSet(togetherWords);
const every = wordSet(everyWords);
const timesWord = wordSet('times');
const froms = wordSet('from');
const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number']);
const mostSteps = 8;
const mostDoublings = 64;
const none: Compounds = { links: [], settled: [] };

const one: Formula = { constant: '1' };

/** A row of changes in per cent and what they come to. */
export function linkChains(scene: ProductScene, rule: CheckRule): Compounds {
  const changes = scene.figures.filter(({ figure }) => figure.kind === 'percent' && figure.per === undefined);
  const whole = changes.at(-1);
  const steps = changes.slice(0, -1);
  if (whole === undefined || steps.length < 2 || steps.length > mostSteps) return none;
  const direction = scene.frames[steps[0]?.number ?? -1]?.direction ?? 0;
  const isRow = says(scene, successive);
  if (changes.length < scene.figures.length || direction === 'either' || (direction === 0 && !isRow))
    return none;
  const follow = followOf(scene, whole.figure, whole.figure.to, steps.at(-1)?.figure.to ?? scene.from);
  if (!follow.total && !isTogether(scene, whole)) return none;
  // "3% in May and 4% in June" follow each other, "3% in the north and 4% in the south" do not.
  const isInTime = scene.times.length >= steps.length;
  const standing = standingOf(
    scene,
    changes.map(({ number }) => number),
  );
  if (standing === 'none') return none;
  const op = direction === -1 ? '-' : '+';
  const grown = steps
    .map((_, place): Formula => ({
      op,
      of: [one, { op: '/', of: [`step ${place + 1}`, { constant: '100' }] }],
    }))
    .reduce((made, next): Formula => ({ op: '*', of: [made, next] }));
  const link = linkOf(rule, {
    stated: whole.number,
    operands: steps.map(({ number }, place) => ({ role: `step ${place + 1}`, figure: number })),
    formula: { op: '-', of: op === '-' ? [one, grown] : [grown, one] },
    strength: standing === 'careful' || !(isRow || isInTime) ? 'weak' : 'middling',
  });
  return { links: [link], settled: [] };
}

function isTogether({ block: { tokens }, to }: ProductScene, { figure }: Placed): boolean {
  for (let at = figure.from - 3; at < Math.min(to, figure.to + 3); at += 1)
    if (together.has(tokens, at)) return true;
  return false;
}

/** `doubled twice`, `doubled every three years`. */
export function linkDoublings(scene: ProductScene, rule: CheckRule): Compounds {
  const factor = scene.figures.find(({ figure }) => figure.kind === 'multiple' && figure.numeral === null);
  if (factor === undefined) return none;
  const counted = stepsOf(scene, factor);
  if (counted === null) return none;
  // How much it grew in all is not what it grew by at a time.
  const settled = [factor.number, ...counted.used];
  const pair = scene.figures.filter(
    ({ number, figure }) => amounts.has(figure.kind) && !counted.used.includes(number),
  );
  const [start, end] = pair;
  const { count } = counted;
  if (count === null || start === undefined || end === undefined || pair.length > 2)
    return { links: [], settled };
  if (start.figure.kind !== end.figure.kind || start.figure.unit !== end.figure.unit)
    return { links: [], settled };
  const standing = standingOf(scene, [factor.number, start.number, end.number]);
  if (standing === 'none' || count < 2 || count > mostDoublings) return { links: [], settled };
  const isFrom = froms.has(scene.block.tokens, start.figure.from - 1);
  const link = linkOf(rule, {
    stated: end.number,
    operands: [
      { role: 'start', figure: start.number },
      { role: 'factor', figure: factor.number },
    ],
    formula: { op: '*', of: ['start', { op: 'power', of: 'factor', exponent: count }] },
    strength: standing === 'careful' ? 'weak' : isFrom ? 'strong' : 'middling',
  });
  return { links: [link], settled };
}

/** How many steps there are, and the figures that say so; null where it is one. `count` is null where it stays open. */
function stepsOf(
  { block: { tokens }, figures, times }: ProductScene,
  { figure }: Placed,
): { readonly count: number | null; readonly used: readonly number[] } | null {
  const at = figure.to;
  const next = figures.find((placed) => placed.figure.from === at);
  if (next !== undefined && (next.figure.kind === 'multiple' || timesWord.has(tokens, next.figure.to)))
    return { count: next.figure.value?.n ?? 0, used: [next.number] };
  if (!every.has(tokens, at)) return null;
  const length = figures.find((placed) => placed.figure.from === at + 1 && placed.figure.kind === 'duration');
  const unit = length?.figure.unit ?? factsAt(tokens, at + 1).duration;
  const step = length === undefined ? 1 : length.figure.value?.d === 1 ? length.figure.value.n : 0;
  if (unit === '' || step === 0) return null;
  const used = length === undefined ? [] : [length.number];
  const other = figures.find(
    (placed) => placed.figure.kind === 'duration' && placed !== length && placed.figure.unit === unit,
  );
  const years = times.filter(({ kind }) => kind === 'year').map(({ value }) => value?.n ?? 0);
  const [from, to] = years;
  const all =
    other !== undefined
      ? (other.figure.value?.n ?? 0)
      : unit === 'a' && from !== undefined && to !== undefined && years.length === 2
        ? to - from
        : 0;
  return { count: all > 0 && all % step === 0 ? all / step : null, used };
}

const linkOf = (
  rule: CheckRule,
  made: Pick<Link, 'stated' | 'operands' | 'strength'> & { readonly formula: Formula },
): Link => ({ check: rule.kind, reading: 0, score: 0, rivals: [], runnersUp: [], because: [], ...made });

function says({ block: { tokens }, from, to }: ProductScene, words: { has: typeof every.has }): boolean {
  for (let at = from; at < to; at += 1) if (words.has(tokens, at)) return true;
  return false;
}
