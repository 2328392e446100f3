/** The conversions of an article, pair by pair in reading order, each against the consensus of its pair. */
import type { Consensus, FoundCheck } from '../../../claims/index.ts';
import { countAgreeing } from '../../desk/agreeing.ts';
import type { ArticleFile } from '../../desk/desk.ts';
import { words } from '../words/words.ts';
import type { ClaimView } from './claim-view.ts';
import { currencyName } from './currency-names.ts';
import { showDeviation, showRate, showRateBand } from './numbers.ts';
import { splitFirstSentence } from './sentences.ts';

export interface ConversionRow {
  readonly key: string;
  readonly check: FoundCheck;
  /** The claim whose row the place leads to; null where the conversion stands in none. */
  readonly claim: ClaimView | null;
  readonly amount: string;
  readonly converted: string;
  readonly rate: string;
  readonly band: string;
  readonly deviation: string;
  /** Value over consensus, for the plot; null where there is no consensus. */
  readonly ratio: number | null;
  readonly why: { readonly first: string; readonly rest: string } | null;
}

export interface PairGroup {
  readonly pair: string;
  readonly name: string;
  readonly consensus: Consensus | null;
  /** "7.3040 to 7.3062" */
  readonly consensusBand: string;
  readonly inside: number;
  readonly all: number;
  readonly rows: readonly ConversionRow[];
}

/** Groups the conversions by their pair, in the order in which the pairs first stand in the text. */
export function conversionGroups(file: ArticleFile, claims: readonly ClaimView[]): readonly PairGroup[] {
  const findings = file.findings;
  if (findings === null) return [];
  const claimOf = new Map(claims.flatMap((claim) => claim.checks.map((check) => [check, claim] as const)));
  const groups = new Map<string, FoundCheck[]>();
  for (const check of findings.checks) {
    if (check.rate === undefined) continue;
    const group = groups.get(check.rate.pair);
    if (group === undefined) groups.set(check.rate.pair, [check]);
    else group.push(check);
  }
  return [...groups].map(([pair, checks]) => {
    const consensus = findings.rates.find((rate) => rate.pair === pair) ?? null;
    const [from = '', to = ''] = pair.split('/');
    const ends = consensus === null ? null : showRateBand(consensus.low, consensus.high);
    return {
      pair,
      name: capital(words.currency.pair(currencyName(from), currencyName(to))),
      consensus,
      consensusBand: ends === null ? '' : words.ledger.range(ends.low, ends.high),
      inside: consensus === null ? 0 : countAgreeing(consensus).agreeing,
      all: checks.length,
      rows: checks.map((check, at) =>
        row(check, claimOf.get(check) ?? null, file, consensus, `${pair}-${at}`),
      ),
    };
  });
}

function bandOf(low: number, high: number): string {
  const ends = showRateBand(low, high);
  return words.currency.bandText(ends.low, ends.high);
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function row(
  check: FoundCheck,
  claim: ClaimView | null,
  file: ArticleFile,
  consensus: Consensus | null,
  key: string,
): ConversionRow {
  const [operand] = check.operands;
  const rate = check.rate;
  const ratio = rate === undefined || consensus === null ? null : rate.value / consensus.value;
  const disagrees = check.outcome !== 'consistent';
  return {
    key,
    check,
    claim,
    amount: operand === undefined ? '' : file.text.slice(operand.start, operand.end),
    converted: file.text.slice(check.stated.start, check.stated.end),
    rate: rate === undefined ? '' : showRate(rate.value),
    band: rate === undefined ? '' : bandOf(rate.low, rate.high),
    deviation: ratio === null ? words.currency.alone : showDeviation(ratio),
    ratio,
    why: disagrees ? splitFirstSentence(check.diagnosis?.message ?? check.message) : null,
  };
}
