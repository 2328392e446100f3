/** Whether a figure and the one beside it in brackets say one thing in two units, so that one tells what the other is. */
import type { Tokens } from '../text/tokens.ts';
import { idAt } from '../text/word-set.ts';
import { readDigits } from './digits.ts';
import { isDash, markAt } from './numeral.ts';
import { unitAt } from './unit-names.ts';
import { ids } from './words.ts';

const [or, c, f, celsius, centigrade, fahrenheit] = ids('or c f celsius centigrade fahrenheit');

/** What metres without a space may be given again in, and the other way round: `(1.78m)`. */
export const feetAndInches: ReadonlySet<string> = new Set(['ft', 'in', 'yd']);
/** What tells pounds of weight from pounds of money. */
export const weights: ReadonlySet<string> = new Set(['kg', 'g', 't', 'kt', 'Mt', 'st', 'ton', 'oz', 'lb']);

/** `5ft 10in (1.78m)`, `91 kg (200 pounds)`: the figure before the bracket is counted in one of the units. */
export function isGivenBefore(
  tokens: Tokens,
  from: number,
  text: string,
  units: ReadonlySet<string>,
): boolean {
  let at = from - 1;
  if (markAt(tokens, at, text) !== 40) at -= 1;
  if (markAt(tokens, at, text) !== 40) return false;
  const unit = unitAt(tokens, at - 1, text);
  return unit !== null && unit.to === at && units.has(unit.unit);
}

/** `200-pound (91 kg)`, `200 pounds, or 91 kg`: the figure behind is. */
export function isGivenBehind(tokens: Tokens, to: number, text: string, units: ReadonlySet<string>): boolean {
  let at = to;
  if (markAt(tokens, at, text) === 40) at += 1;
  else {
    if (markAt(tokens, at, text) === 44) at += 1;
    if (idAt(tokens, at) !== or) return false;
    at += 1;
  }
  const second = readDigits(tokens, at, text) ?? readDigits(tokens, at + 1, text);
  if (second === null) return false;
  const hyphen = isDash(markAt(tokens, second.to, text)) ? 1 : 0;
  const found = unitAt(tokens, second.to + hyphen, text);
  return found !== null && units.has(found.unit);
}

/** `2.5 C (36.5 F)`: the letters of both scales, the second in brackets. */
export function isPairOfScales(tokens: Tokens, at: number, text: string): boolean {
  const other = idAt(tokens, at) === c ? f : c;
  const behind = markAt(tokens, at + 1, text) === 40 ? readDigits(tokens, at + 2, text) : null;
  if (behind !== null) return idAt(tokens, behind.to) === other;
  if (markAt(tokens, at + 1, text) !== 41) return false;
  for (let open = at - 2; open >= at - 5; open -= 1)
    if (markAt(tokens, open, text) === 40) return scaleBefore(tokens, open) === other;
  return false;
}

/** The letter or the name of the scale before a bracket. */
function scaleBefore(tokens: Tokens, open: number): number | undefined {
  const id = idAt(tokens, open - 1);
  if (id === celsius || id === centigrade) return c;
  return id === fahrenheit ? f : id;
}
