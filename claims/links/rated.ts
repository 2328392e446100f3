/** Reads what an amount is given for: for each thing, for each unit of a measure, for a time, or for each of those counted. */
import type { Figure } from '../figures/figure.ts';
import { unitAt } from '../figures/unit-names.ts';
import { factsAt, ids } from '../figures/words.ts';
import { isNominal } from '../frames/noun-phrase.ts';
import { enterWord } from '../text/lexicon.ts';
import { shape } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { eachWords, oneOfPeople, timeAdverbs } from '../vocabulary/en/products.ts';
import type { Placed, ProductScene } from './product-scenes.ts';

export type Per =
  | { readonly by: 'time'; readonly unit: string }
  | { readonly by: 'unit'; readonly unit: string }
  /** The word of the thing; `person` where it stands for people of whatever name. */
  | { readonly by: 'thing'; readonly word: string; readonly person: boolean }
  | { readonly by: 'each' };

export interface Rated extends Placed {
  readonly per: Per;
  /** The unit of what is given, without what it is given for: "L" of "400 litres a minute". */
  readonly unit: string | undefined;
  /** The token behind all that belongs to it. */
  readonly end: number;
}

const [per, a, an, every, each, forWord, of] = ids('per a an every each for of');
const alone = wordSet(eachWords);
const persons = wordSet(oneOfPeople);
const articles = wordSet('a an per every each');
const averages = wordSet('average averaging averaged mean');
const adverbs = new Map(Object.entries(timeAdverbs).map(([word, unit]) => [enterWord(word), unit]));
const speeds: Readonly<Record<string, readonly [unit: string, time: string]>> = {
  mph: ['mi', 'h'],
  kn: ['nmi', 'h'],
  'bbl/d': ['bbl', 'd'],
  bps: ['bit', 's'],
};
const times: ReadonlySet<string> = new Set([
  's',
  'min',
  'h',
  'd',
  'wk',
  'fortnight',
  'mo',
  'quarter',
  'a',
  'decade',
  'century',
]);
const amounts: ReadonlySet<string> = new Set(['money', 'measure', 'number']);
/** Words of the noun between a figure and `a store`. */
const longestNoun = 3;

/** Null where the figure is an amount and nothing says for what. */
export function ratedOf(scene: ProductScene, { number, figure }: Placed): Rated | null {
  if (!amounts.has(figure.kind)) return null;
  const { tokens } = scene.block;
  const made = (by: Per, end: number, unit = figure.unit): Rated => ({ number, figure, per: by, unit, end });
  const compound = figure.kind === 'measure' && figure.unit !== undefined ? parted(figure.unit) : null;
  if (compound !== null) return made({ by: 'time', unit: compound[1] }, figure.to, compound[0]);
  let at =
    idAt(tokens, figure.to) === forWord && idAt(tokens, figure.to + 1) === each ? figure.to + 1 : figure.to;
  for (let nouns = 0; nouns <= longestNoun && at < scene.to; nouns += 1) {
    const read = perAt(scene, at, nouns > 0);
    if (read !== null) return made(read.per, read.end);
    if (!isNominal(tokens, at) || alone.has(tokens, at)) break;
    at += 1;
  }
  // `2,400 tonnes of wood a day`
  if (at === figure.to && idAt(tokens, at) === of && isNominal(tokens, at + 1) && at + 2 < scene.to) {
    const read = perAt(scene, at + 2, true);
    if (read?.per.by === 'time') return made(read.per, read.end);
  }
  return before(scene, figure, made);
}

function parted(unit: string): readonly [string, string] | null {
  const named = speeds[unit];
  if (named !== undefined) return named;
  const slash = unit.indexOf('/');
  const time = slash < 0 ? '' : unit.slice(slash + 1);
  return times.has(time) ? [unit.slice(0, slash), time] : null;
}

/** `a store`, `per head`, `each`, `daily`; behind the noun of the figure only plainly. */
function perAt(
  { block: { tokens }, article: { text } }: ProductScene,
  at: number,
  isBehindNoun: boolean,
): { readonly per: Per; readonly end: number } | null {
  const id = idAt(tokens, at);
  const adverb = id > 0 ? adverbs.get(id) : undefined;
  if (adverb !== undefined) return { per: { by: 'time', unit: adverb }, end: at + 1 };
  if (!articles.has(tokens, at)) return alone.has(tokens, at) ? { per: { by: 'each' }, end: at + 1 } : null;
  const { duration } = factsAt(tokens, at + 1);
  if (duration !== '') return { per: { by: 'time', unit: duration }, end: at + 2 };
  const unit = unitAt(tokens, at + 1, text);
  if (unit !== null && !unit.sign) return { per: { by: 'unit', unit: unit.unit }, end: unit.to };
  if (persons.has(tokens, at + 1))
    return { per: { by: 'thing', word: tokens.word[at + 1] ?? '', person: true }, end: at + 2 };
  // "$3,600 for each of the 330 million Americans"
  if (id === each && idAt(tokens, at + 1) === of) return { per: { by: 'each' }, end: at + 1 };
  const firm = id === per || id === every;
  if (isNominal(tokens, at + 1) && (firm || id === a || id === an || id === each)) {
    // "25,000 cups a store", but "gave 40 men a new ship" has two words behind the article.
    const next = at + 2;
    if (!firm && isBehindNoun && isNominal(tokens, next)) return null;
    return { per: { by: 'thing', word: tokens.word[at + 1] ?? '', person: false }, end: next };
  }
  return id === each ? { per: { by: 'each' }, end: at + 1 } : null;
}

/** `each got $30,000`, `an average of $30,000`, `a daily 40,000`. */
function before(
  { block: { tokens }, from: begin }: ProductScene,
  { from, to }: Figure,
  made: (by: Per, end: number) => Rated,
): Rated | null {
  for (let at = from - 1; at >= begin && from - at <= 8; at -= 1) {
    const adverb = adverbs.get(idAt(tokens, at));
    if (adverb !== undefined && from - at <= 3) return made({ by: 'time', unit: adverb }, to);
    if (averages.has(tokens, at) && from - at <= 4) return made({ by: 'each' }, to);
    if (alone.has(tokens, at)) return made({ by: 'each' }, to);
    if (tokens.shape[at] !== shape.word && tokens.shape[at] !== shape.digits) return null;
  }
  return null;
}
