/** What an amount is counted for: `$75 a barrel`, `62 per 100,000 people`, `£9 an hour`. It stays outside the span. */
import type { Tokens } from '../text/tokens.ts';
import { touches } from '../text/tokens.ts';
import { idAt, wordSet } from '../text/word-set.ts';
import { readDigits } from './digits.ts';
import { isDash, markAt } from './numeral.ts';
import { unitAt } from './unit-names.ts';
import { factsAt, ids } from './words.ts';
import type { Written } from './written.ts';

const [per, a, an, each, slash, every, times] = ids('per a an each / every times');
const heads = wordSet(
  'head person share ticket unit piece night household resident worker pupil student vehicle car capita user customer mile item copy seat family pack bottle litre page',
);

/** Empty where nothing is said. */
export function perOf(tokens: Tokens, figure: Written, text: string): string {
  if (figure.kind === 'date' || figure.kind === 'identifier' || figure.kind === 'ordinal') return '';
  const at = perStart(tokens, figure, text);
  const id = idAt(tokens, at);
  if (id <= 0) return '';
  const joined = id === slash && touches(tokens, at) && touches(tokens, at - 1);
  const firm = id === per || id === every || joined;
  if (!firm && id !== a && id !== an && id !== each) return '';
  const hung = isDash(markAt(tokens, at + 1, text)) && touches(tokens, at) && touches(tokens, at + 1);
  const noun = hung ? at + 2 : at + 1;
  const { duration } = factsAt(tokens, noun);
  if (duration !== '') return afterwards.has(tokens, noun + 1) ? '' : duration;
  const unit = unitAt(tokens, noun, text);
  if (unit !== null && (!unit.sign || joined || id === per)) return unit.unit;
  if (id === per) {
    const number = readDigits(tokens, at + 1, text);
    const word = wordText(tokens, number === null ? at + 1 : number.to, text);
    if (number === null) return word;
    return `${text.slice(number.start, number.end).replace(/\D/g, '')}${word === '' ? '' : ` ${word}`}`;
  }
  return heads.has(tokens, noun) ? wordText(tokens, noun, text) : '';
}

/** Behind the figure, behind `times`, or behind the hyphen of `$10-a-day`. */
function perStart(tokens: Tokens, { to }: Written, text: string): number {
  if (idAt(tokens, to) === times) return to + 1;
  return isDash(markAt(tokens, to, text)) && touches(tokens, to) && touches(tokens, to - 1) ? to + 1 : to;
}

const afterwards = wordSet('ago earlier later before after');

const wordText = (tokens: Tokens, at: number, text: string): string =>
  tokens.shape[at] === 1 ? text.slice(tokens.start[at], tokens.end[at]).toLowerCase() : '';
