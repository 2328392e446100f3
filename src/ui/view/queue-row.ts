/** One claim on one line of the queue: few words, a short figure, and under it the cause where something is wrong. */
import { isUnseen } from '../../desk/claim-status.ts';
import { words } from '../words/words.ts';
import type { ClaimView } from './claim-view.ts';

export interface QueueLine {
  readonly place: string;
  readonly text: string;
  readonly figure: string;
  readonly cause: string;
  readonly tone: 'quiet' | 'hand' | 'rounding' | 'inconsistent';
}

/** As many as stand on one line together with the figure. */
const mostLetters = 25;

/** What the row of a claim says. */
export function queueLine(claim: ClaimView): QueueLine {
  const { place, row, figure } = claim;
  return {
    place: claim.opensBlock && place !== null ? placeMark(place) : '',
    text: fewWords(row.text, figure) || kindOf(claim),
    figure: shortFigure(figure),
    ...causeOf(claim),
  };
}

/** Whether the row takes two lines. */
export function isTall(claim: ClaimView): boolean {
  return causeOf(claim).cause !== '';
}

function placeMark({ paragraph, kind }: NonNullable<ClaimView['place']>): string {
  return paragraph === null ? words.blockLetters[kind] : `${paragraph}`;
}

function causeOf({
  anchor,
  seal,
  checks,
  setAside,
  sign,
  state,
}: ClaimView): Pick<QueueLine, 'cause' | 'tone'> {
  if (seal === 'stale' && state.decidedBy !== null && isUnseen(anchor, state.decidedBy.revision))
    return { cause: words.queue.unseen, tone: 'hand' };
  if (seal === 'orphaned' || seal === 'stale' || seal === 'conflict')
    return { cause: words.queue[seal], tone: 'hand' };
  if (anchor.state === 'reworded') return { cause: words.queue.reworded, tone: 'quiet' };
  if (state.fixes.length > 0 && seal === 'open') return { cause: words.queue.fixed, tone: 'hand' };
  const [check] = checks;
  if (setAside.length > 0 && (check === undefined || sign === 'consistent'))
    return { cause: words.queue.setAside, tone: 'quiet' };
  if (check === undefined || sign === 'consistent' || sign === 'none') return { cause: '', tone: 'quiet' };
  const code = check.diagnosis?.code ?? check.notes[0]?.code ?? '';
  const cause = words.causes[code] ?? check.diagnosis?.message ?? check.message;
  return { cause, tone: sign === 'inconsistent' ? 'inconsistent' : 'rounding' };
}

/** A claim that is its figure and nothing else is named by its check. */
function kindOf({ checks, row }: ClaimView): string {
  const kind = checks[0]?.kind;
  return kind === undefined ? row.text : (words.checkKinds[kind] ?? kind);
}

/** The words that lead to the figure, as many as the line holds; the figure itself stands at the right. */
export function fewWords(text: string, figure: string): string {
  const at = figure === '' ? -1 : text.indexOf(figure);
  if (at === -1) return text;
  const lead = text.slice(0, at).replace(/[\s(“"',;:]+$/u, '');
  // What follows a figure often begins with its conversion in brackets, which says nothing about the claim.
  const after = text.slice(at + figure.length).replace(/^[\s,;:.]*(\([^)]*\))?[\s,;:.]*/u, '');
  if (lead === '') return after;
  // "About 50" and "On March 8" say less than what comes after.
  if (!/\s/u.test(lead) && after !== '') return `… ${after}`;
  const room = Math.max(9, mostLetters - shortFigure(figure).length);
  if (lead.length <= room) return lead;
  const tail = lead.slice(-(room - 2));
  const space = tail.search(/\s/u);
  return `… ${(space === -1 ? tail : tail.slice(space)).trim()}`;
}

/** Currencies that one country has: there the country need not stand beside them. */
const countryOfCurrency =
  /\b(?:Malaysian|Chinese|Japanese|Indonesian|Thai|Vietnamese|Polish|Turkish|Brazilian)[\s\u00a0]+(?=(?:ringgit|yuan|renminbi|yen|rupiah|baht|dong|zloty|lira|real|reais)\b)/giu;

/** "$1.874 billion" is $1.874bn, here and nowhere else. */
export function shortFigure(figure: string): string {
  return figure
    .replace(countryOfCurrency, '')
    .replace(/(\d)[\s\u00a0]*million\b/gu, '$1m')
    .replace(/(\d)[\s\u00a0]*billion\b/gu, '$1bn')
    .replace(/(\d)[\s\u00a0]*trillion\b/gu, '$1tn');
}
