/**
 * One recomputation as a report shows it: the sentence, the figure, the working, the finding and the ways out. It joins
 * what the engine found with places in the text and decides nothing itself.
 */
import type { Findings, FoundCheck, Outcome, Span, Sum } from '../../claims/index.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { showBand, showRate, showRateBand, showValue } from './format.ts';
import { narrow, sentenceAround, type Passage } from './passage.ts';
import type { Places } from './place.ts';
import { kindName, reportWords } from './words.en.ts';

/** Words of the text round a span, cut into what stands before it, in it and after it. */
export interface Quote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface FixOption {
  readonly replacement: string;
  readonly because: string;
  readonly applied: boolean;
}

/** All replacements of one span, the better one first. */
export interface Way {
  readonly span: Span;
  readonly quote: Quote;
  readonly options: readonly FixOption[];
}

export interface Objection {
  /** Index into `Findings.checks`. */
  readonly index: number;
  readonly kind: string;
  readonly outcome: Outcome;
  /** The stated figure. */
  readonly at: Span;
  readonly place: string;
  /** The whole sentence, with the stated figure marked. */
  readonly quote: Quote;
  readonly stated: string;
  /** Empty where there is nothing to show. */
  readonly recomputed: string;
  readonly band: string;
  /** The recomputed value and its interval, for tables. */
  readonly numbers: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
  };
  readonly rate: string;
  readonly working: string;
  /** The sum that the writer probably did. */
  readonly asPrinted: string;
  readonly message: string;
  /** Empty where the message says it already. */
  readonly cause: string;
  readonly code: string | null;
  readonly notes: readonly string[];
  readonly drawing: Drawing | null;
  /** More than one: either side may be wrong, and their order means nothing. */
  readonly ways: readonly Way[];
}

/** Whether a replacement stands in the text of the editor now. */
export type IsApplied = (span: Span, replacement: string) => boolean;

const nothingApplied: IsApplied = () => false;

/** The check as a report shows it; null for an index that is none. */
export function objectionOf(
  index: number,
  findings: Findings,
  text: string,
  places: Places,
  isApplied: IsApplied = nothingApplied,
): Objection | null {
  const check = findings.checks[index];
  if (check === undefined) return null;
  const { stated, recomputed, outcome } = check;
  const [low, high] =
    recomputed === undefined ? [] : showBand(recomputed.low, recomputed.high, recomputed.unit);
  return {
    index,
    kind: kindName(check.kind),
    outcome,
    at: { start: stated.start, end: stated.end },
    place: places.nameOf(stated.start),
    quote: quoteOf(text, stated, sentenceAround(text, stated, places.around(stated.start))),
    stated: text.slice(stated.start, stated.end),
    recomputed: recomputedOf(check),
    band:
      low === undefined || high === undefined || check.rate !== undefined || low === high
        ? ''
        : reportWords.corrections.to(low, high),
    numbers: {
      value: recomputed?.value ?? null,
      low: recomputed?.low ?? null,
      high: recomputed?.high ?? null,
      unit: recomputed?.unit ?? '',
    },
    rate: rateOf(check, findings),
    working: check.working,
    asPrinted: asPrintedOf(check),
    ...findingOf(check),
    code: check.diagnosis?.code ?? null,
    notes: check.notes.map(({ message }) => message),
    drawing: drawingOf(check, findings, text),
    ways: waysOf(check, text, places, isApplied),
  };
}

/** The words of a passage round a span. */
export function quoteOf(text: string, span: Span, passage: Passage): Quote {
  const { ellipsis } = reportWords;
  return {
    before: `${passage.cutBefore ? `${ellipsis} ` : ''}${text.slice(passage.start, span.start)}`,
    marked: text.slice(span.start, span.end),
    after: `${text.slice(span.end, passage.end)}${passage.cutAfter ? ` ${ellipsis}` : ''}`,
  };
}

function waysOf(check: FoundCheck, text: string, places: Places, isApplied: IsApplied): readonly Way[] {
  const bySpan = new Map<string, { span: Span; options: FixOption[] }>();
  for (const { start, end, replacement, because } of check.fixes) {
    const key = `${start}-${end}`;
    const way = bySpan.get(key) ?? { span: { start, end }, options: [] };
    way.options.push({ replacement, because, applied: isApplied(way.span, replacement) });
    bySpan.set(key, way);
  }
  const spans = [...bySpan.values()].map(({ span }) => span);
  return [...bySpan.values()].map(({ span, options }) => {
    const sentence = sentenceAround(text, span, places.around(span.start));
    const together = spans.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    return { span, options, quote: quoteOf(text, span, narrow(text, sentence, [span, ...together])) };
  });
}

/** Nothing for a conversion: its rate says it, and an amount would take sides where either figure may be wrong. */
function recomputedOf({ sums, recomputed, readings, outcome, rate }: FoundCheck): string {
  if (rate !== undefined) return '';
  if (outcome === 'ambiguous' && readings.length > 1) {
    return readings.map(({ working }) => working).join(`; ${reportWords.corrections.or} `);
  }
  const printed = sums.find(({ label }) => label === 'recomputed')?.result;
  if (printed !== undefined && printed !== '') return printed;
  return recomputed === undefined ? '' : showValue(recomputed.value, recomputed.unit);
}

function rateOf({ rate }: FoundCheck, findings: Findings): string {
  if (rate === undefined) return '';
  const { to } = reportWords.corrections;
  const own = `${showRate(rate.value)} (${to(...showRateBand(rate.low, rate.high))})`;
  const consensus = rate.consensus === null ? undefined : findings.rates[rate.consensus];
  if (consensus === undefined) return own;
  const source = reportWords.rateSources[consensus.source];
  return `${own}; ${source} ${to(...showRateBand(consensus.low, consensus.high))}`;
}

function asPrintedOf({ sums }: FoundCheck): string {
  const printed = sums.find(({ label }) => label === 'printed');
  return printed === undefined ? '' : sumLine(printed);
}

/** A sum set in columns, on one line: "1,874 ÷ 3.4 = 551.176; 55,117%". */
function sumLine({ lines, result }: Sum): string {
  const parts = lines.map(({ operator, value }) => (operator === '' ? value : `${operator} ${value}`));
  return `${parts.join(' ')}${lines.at(-1)?.operator === '=' ? '; ' : ' = '}${result}`;
}

/** The finding and its cause; where the one says the other in the same words, once. */
function findingOf({ diagnosis, message }: FoundCheck): Pick<Objection, 'message' | 'cause'> {
  const cause = diagnosis?.message ?? '';
  if (message.includes(cause)) return { message, cause: '' };
  return cause.includes(message) ? { message: cause, cause: '' } : { message, cause };
}
