/** Words before a figure that widen it or open an end of it. Source: DESIGN of the interval rules. */
import type { Hedge } from '../hedge.ts';

/** By hedge: phrases, as the tokens give them. */
const phrases: Readonly<Record<Hedge, string>> = {
  about:
    'about/around/some/roughly/approximately/approx ./approx/circa/c ./an estimated/estimated/~/≈/in the region of/in the order of/something like/around about',
  nearly: 'nearly/almost/close to/nearing/approaching/not quite/verging on',
  'just-over':
    'just over/just above/a little over/a little more than/little more than/slightly more than/slightly over/just more than/fractionally over',
  'just-under':
    'just under/just below/a little under/a little less than/little less than/slightly less than/slightly under/just less than/just shy of/just short of/shy of/short of',
  'at-least':
    'at least/no fewer than/no less than/not less than/not fewer than/a minimum of/as few as/as little as/>=/≥',
  'at-most': 'at most/no more than/not more than/up to/as much as/as many as/a maximum of/≤',
  over: 'more than/over/above/exceeding/upwards of/upward of/in excess of/north of/well over/well above/greater than/>',
  under: 'less than/fewer than/under/below/south of/well under/well below/</fewer than/lower than',
};

export const hedgesBefore: readonly { readonly words: readonly string[]; readonly hedge: Hedge }[] = (
  Object.keys(phrases) as Hedge[]
).flatMap((hedge) => phrases[hedge].split('/').map((phrase) => ({ words: phrase.split(' '), hedge })));
