/** What has digits and is no figure to check: addresses, model names, numbers of things, times, scores, phone numbers. */
import { shape, touches } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { numberedThings } from '../vocabulary/en/identifiers.ts';
import { unvalued } from './build.ts';
import type { Edge } from './figure.ts';

/** Reasons are codes; `wording/` says them. */
export function readIdentifier(tokens: Tokens, at: number, text: string): Edge | null {
  const made = (to: number, reason: string): Edge =>
    unvalued(tokens, 'identifier', { from: at, to }, { reason }, 1);
  const run = solidRun(tokens, at);
  const slice = text.slice(tokens.start[at], tokens.end[run - 1]);
  if (/^(?:https?:|www\.)/i.test(slice) || /^[\w.+-]+@[\w-]+\./.test(slice)) return made(run, 'address');
  if (tokens.shape[at] === shape.word) {
    if (/^\p{L}[\p{L}-]*[-–]?\d/u.test(slice) && !/[$£€¥]/.test(slice)) {
      const to = nameEnd(tokens, at);
      return to > at + 1 ? made(to, 'name') : null;
    }
    const numbered = numberedThings.has(tokens.word[at] ?? '');
    const dot = tokens.word[at + 1] === '.' && touches(tokens, at) ? 1 : 0;
    const next = at + 1 + dot;
    if (numbered && tokens.shape[next] === shape.digits && !touches(tokens, next - 1)) {
      return unvalued(tokens, 'identifier', { from: next, to: next + 1 }, { reason: 'numbered' }, 0);
    }
    return null;
  }
  if (tokens.shape[at] !== shape.digits) return null;
  if (/^\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]m)?$/i.test(slice) && slice.includes(':')) return made(run, 'time');
  if (/^\d{1,3}[-–]\d{1,3}$/.test(slice) && tokens.shape[run] !== shape.word) return made(run, 'score');
  if (/^\d{2,4}(?:[-–]\d{2,6}){2,}$/.test(slice)) return made(run, 'phone');
  if (/^\d+[GgDd]$/.test(slice)) return made(run, 'name');
  if (/^\d+[A-Z]{1,3}\d/.test(slice) || /^\d{3}[-–]\d{1,3}[A-Z]?$/.test(slice)) return made(run, 'name');
  return null;
}

/** The token after the last that touches its neighbour, without closing punctuation. */
function solidRun(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (to < tokens.count && to - at < 64 && touches(tokens, to - 1)) to += 1;
  while (to > at + 1 && /^[.,;:!?)\]"”’']$/.test(tokens.word[to - 1] ?? '')) to -= 1;
  return to;
}

/** `H100`, `COVID-19`, `A350-900`: letters, digits and dashes that touch. */
function nameEnd(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (to < tokens.count && touches(tokens, to - 1)) {
    const dash = /^[-–]$/.test(tokens.word[to] ?? '') && touches(tokens, to);
    if (tokens.shape[to] !== shape.word && tokens.shape[to] !== shape.digits && !dash) break;
    to += 1;
  }
  return to;
}
