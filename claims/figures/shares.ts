/** Reads what stands behind a numeral as a share: percentages, points of percentage, basis points. */
import { touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { idAt } from '../text/word-set.ts';
import { unitStart } from './measures.ts';
import { isCapital, isDash, markAt } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { ids } from './words.ts';
import { written } from './written.ts';
import type { Draft } from './written.ts';

const [
  percent,
  per,
  cent,
  pct,
  sign,
  wideSign,
  mille,
  permille,
  percentage,
  point,
  points,
  pp,
  ppt,
  ppts,
  pps,
  basis,
  bp,
  bps,
  bips,
  pc,
] = ids('percent per cent pct % ％ ‰ permille percentage point points pp ppt ppts pps basis bp bps bips pc');

/** `5%`, `5 per cent`, `5 percentage points`, `50 basis points`, `1.5pp`; null where none of them follows. */
export function readShare(tokens: Tokens, numeral: Numeral, text: string): Draft | null {
  const at = unitStart(tokens, numeral, text);
  const make = (kind: 'percent' | 'points', to: number, unit: string): Draft =>
    written(tokens, kind, numeral.from, to, numeral, unit);
  const id = idAt(tokens, at);
  const isPoint = (place: number): boolean => {
    const word = idAt(tokens, place);
    return word === point || word === points;
  };
  /** `5 BP stations`: capitals that stand apart are a company. */
  const isName = (place: number): boolean => !touches(tokens, place - 1) && isCapital(tokens, place, text);
  const hyphen = (place: number): number =>
    isDash(markAt(tokens, place, text)) && touches(tokens, place) ? place + 1 : place;
  if (id === percentage) return isPoint(hyphen(at + 1)) ? make('points', hyphen(at + 1) + 1, 'pp') : null;
  if (id === basis) return isPoint(hyphen(at + 1)) ? make('points', hyphen(at + 1) + 1, 'bp') : null;
  if (id === pp || id === ppt || id === ppts || id === pps)
    return numeral.spelled || isName(at) ? null : make('points', at + 1, 'pp');
  if (id === bp || id === bps || id === bips) return isName(at) ? null : make('points', at + 1, 'bp');
  if (id === pc) return at === numeral.to && touches(tokens, at - 1) ? make('percent', at + 1, '%') : null;
  if (id === mille || id === permille) return make('percent', at + 1, '‰');
  let to = 0;
  if (id === sign || id === wideSign || id === percent || id === pct) to = at + 1;
  else if (id === per && idAt(tokens, hyphen(at + 1)) === cent) to = hyphen(at + 1) + 1;
  if (to === 0) return null;
  if (isPoint(hyphen(to))) return make('points', hyphen(to) + 1, 'pp');
  return make('percent', to, '%');
}
