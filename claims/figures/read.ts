/**
 * Reads the figures of one block: every way to read a stretch of tokens is an edge; the widest wins, then the lower
 * rank. It is pure, so a block may be remembered by its text.
 */
import type { Tokens } from '../text/tokens.ts';
import { shape } from '../text/tokens.ts';
import { hedgesBefore } from '../vocabulary/en/hedges.ts';
import { readCounts, readWordFigure } from './counts.ts';
import { readDate, readYear } from './dates.ts';
import type { Edge, Figure } from './figure.ts';
import { readIdentifier } from './identifiers.ts';
import { readMoney, readVagueAmount } from './money.ts';
import { groupAt, readNumeral } from './numeral.ts';
import { unvalued } from './build.ts';

/** In reading order, none overlapping another. */
export function readBlockFigures(tokens: Tokens, text: string): readonly Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < tokens.count) {
    const best = widest(edgesAt(tokens, at, text));
    if (best === null) {
      at += 1;
      continue;
    }
    const { figure } = best;
    const hedge = hedgeBefore(tokens, figure.from);
    figures.push(hedge === undefined ? figure : { ...figure, hedge });
    at = figure.to;
  }
  return figures;
}

function edgesAt(tokens: Tokens, at: number, text: string): readonly Edge[] {
  const edges: (Edge | null)[] = [readIdentifier(tokens, at, text), readMoney(tokens, at, text)];
  const numeral = readNumeral(tokens, at, text);
  if (numeral !== null) edges.push(...readCounts(tokens, at, numeral), readYear(tokens, at));
  else if (tokens.shape[at] === shape.digits) edges.push(readMalformed(tokens, at, text));
  edges.push(readDate(tokens, at, text), readWordFigure(tokens, at));
  const vague = readVagueAmount(tokens, at);
  if (vague !== null) edges.push(unvalued(tokens, 'number', vague, {}, 6));
  return edges.filter((edge) => edge !== null);
}

/** Digits whose grouping cannot be read, to the end of the run: a figure without a value. */
function readMalformed(tokens: Tokens, at: number, text: string): Edge {
  let to = at + 1;
  for (let next = groupAt(tokens, to, text); next > to; next = groupAt(tokens, to, text)) to = next;
  return unvalued(tokens, 'identifier', { from: at, to }, { reason: 'malformed' }, 7);
}

function widest(edges: readonly Edge[]): Edge | null {
  let best: Edge | null = null;
  for (const edge of edges) {
    if (best === null) best = edge;
    else if (edge.figure.to > best.figure.to) best = edge;
    else if (edge.figure.to === best.figure.to && edge.rank < best.rank) best = edge;
  }
  return best;
}

function hedgeBefore(tokens: Tokens, at: number): Figure['hedge'] {
  return hedgesBefore.find(({ words }) =>
    words.every((word, index) => tokens.word[at - words.length + index] === word),
  )?.hedge;
}
