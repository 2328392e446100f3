/**
 * Ties two amounts of one sentence by the rate that it prints: "When the dollar bought 150 yen, a $40 million plant cost
 * 6 billion yen." Only where no other amount of the two currencies stands there.
 */
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { Link } from './link.ts';
import type { PrintedRate } from './printed-rates.ts';

/** In figures; a sentence that goes on for longer is a list. */
const farthest = 16;

/** They are middling: what they come to is told only where it agrees or a mistake is named. */
export function linkByRate(
  { figures }: ReadArticle,
  frames: readonly Frame[],
  rates: readonly PrintedRate[],
  known: readonly Link[],
): readonly Link[] {
  const tied = new Set(
    known.flatMap(({ stated, operands }) => [stated, ...operands.map(({ figure }) => figure)]),
  );
  const links: Link[] = [];
  for (const rate of rates) {
    const own = frames[rate.figure];
    if (own === undefined) continue;
    const bases: number[] = [];
    const quotes: number[] = [];
    let isCrowded = false;
    for (const step of [-1, 1])
      for (
        let at = rate.figure + step;
        frames[at]?.order === own.order && frames[at]?.block === own.block;
        at += step
      ) {
        if (at - rate.figure > farthest || rate.figure - at > farthest) {
          isCrowded = true;
          break;
        }
        const figure = figures[at];
        if (
          figure?.kind !== 'money' ||
          figure.value === null ||
          at === rate.one ||
          frames[at]?.mode === 'forecast'
        )
          continue;
        if (bears(figure, rate.base)) bases.push(at);
        else if (bears(figure, rate.quote)) quotes.push(at);
      }
    const [base, quote] = [bases[0], quotes[0]];
    if (isCrowded || bases.length !== 1 || quotes.length !== 1 || base === undefined || quote === undefined)
      continue;
    if (tied.has(base) || tied.has(quote) || figures[base]?.per !== figures[quote]?.per) continue;
    tied.add(base).add(quote);
    const [amount, stated] = base < quote ? [base, quote] : [quote, base];
    links.push({
      check: 'conversion',
      stated,
      operands: [{ role: 'amount', figure: amount }],
      reading: 0,
      score: 3,
      strength: 'middling',
      rivals: [],
      runnersUp: [],
      because: ['printed-rate'],
    });
  }
  return links;
}

const bears = ({ unit }: Figure, codes: readonly string[]): boolean =>
  unit !== undefined && codes.includes(unit);
