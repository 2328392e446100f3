/** The conversions of a text, pair by pair in reading order, each against the rate that the others share. */
import type { Findings, FoundCheck, Outcome } from '../../claims/index.ts';
import { countAgreeing } from '../desk/agreeing.ts';
import { showDeviation, showRate, showRateBand } from './format.ts';
import { sentenceAround } from './passage.ts';
import type { Places } from './place.ts';
import { reportWords } from './words.en.ts';

export interface Amount {
  readonly text: string;
  readonly value: number | null;
  /** ISO 4217; empty where it is not known. */
  readonly currency: string;
}

export interface ConversionLine {
  /** Index into `Findings.checks`. */
  readonly check: number;
  readonly place: string;
  readonly amount: Amount;
  readonly converted: Amount;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Implied rate over consensus; null where there is none. */
  readonly ratio: number | null;
  readonly outcome: Outcome;
  readonly code: string;
  readonly message: string;
  readonly sentence: string;
  readonly shown: { readonly rate: string; readonly band: string; readonly deviation: string };
}

export interface PairTable {
  /** 'USD/CNY' */
  readonly pair: string;
  readonly consensus: { readonly low: number; readonly high: number; readonly value: number } | null;
  /** "7.3040 to 7.3062, the stretch that 13 of 14 conversions meet" */
  readonly account: string;
  readonly lines: readonly ConversionLine[];
}

/** One table a pair, in the order in which the pairs first stand in the text. */
export function conversionTables(findings: Findings, text: string, places: Places): readonly PairTable[] {
  const byPair = new Map<string, number[]>();
  findings.checks.forEach(({ rate }, index) => {
    if (rate === undefined) return;
    const pool = byPair.get(rate.pair);
    if (pool === undefined) byPair.set(rate.pair, [index]);
    else pool.push(index);
  });
  return [...byPair].map(([pair, indexes]) => {
    const consensus = findings.rates.find((rate) => rate.pair === pair) ?? null;
    return {
      pair,
      consensus:
        consensus === null ? null : { low: consensus.low, high: consensus.high, value: consensus.value },
      account: accountOf(consensus, indexes.length),
      lines: indexes.flatMap((index) => {
        const check = findings.checks[index];
        return check?.rate === undefined ? [] : [lineOf(index, check, check.rate, findings, text, places)];
      }),
    };
  });
}

function lineOf(
  index: number,
  check: FoundCheck,
  rate: NonNullable<FoundCheck['rate']>,
  findings: Findings,
  text: string,
  places: Places,
): ConversionLine {
  const [operand] = check.operands;
  const consensus = rate.consensus === null ? undefined : findings.rates[rate.consensus];
  const ratio = consensus === undefined || consensus.value === 0 ? null : rate.value / consensus.value;
  const sentence = sentenceAround(text, check.stated, places.around(check.stated.start));
  return {
    check: index,
    place: places.nameOf(check.stated.start),
    amount: amountOf(operand, text),
    converted: amountOf(check.stated, text),
    rate: rate.value,
    low: rate.low,
    high: rate.high,
    ratio,
    outcome: check.outcome,
    code: check.diagnosis?.code ?? '',
    message: check.message,
    sentence: text.slice(sentence.start, sentence.end),
    shown: {
      rate: showRate(rate.value),
      band: reportWords.corrections.to(...showRateBand(rate.low, rate.high)),
      deviation: ratio === null ? '' : showDeviation(ratio),
    },
  };
}

function amountOf(
  side:
    | { readonly start: number; readonly end: number; readonly value: number | null; readonly unit?: string }
    | undefined,
  text: string,
): Amount {
  if (side === undefined) return { text: '', value: null, currency: '' };
  return { text: text.slice(side.start, side.end), value: side.value, currency: side.unit ?? '' };
}

function accountOf(consensus: Findings['rates'][number] | null, all: number): string {
  const say = reportWords.conversions;
  if (consensus === null) return say.noConsensus;
  const [low, high] = showRateBand(consensus.low, consensus.high);
  return consensus.source === 'consensus'
    ? say.consensus(low, high, countAgreeing(consensus).agreeing, all)
    : say.source(reportWords.rateSources[consensus.source], low, high);
}
