/** The conversions of an article as a table of numbers, to be worked with in a spreadsheet. */
import type { Report } from './model.ts';
import { csv } from './rfc4180.ts';
import { reportWords } from './words.en.ts';

export function conversionsCsv({ conversions, claims }: Pick<Report, 'conversions' | 'claims'>): string {
  const claimOf = new Map(claims.flatMap((claim) => claim.checks.map((check) => [check, claim] as const)));
  const rows = conversions.flatMap(({ consensus, lines }) =>
    lines.map((line) => {
      const claim = claimOf.get(line.check);
      return [
        line.place,
        line.amount.value,
        line.amount.currency,
        line.converted.value,
        line.converted.currency,
        line.amount.text,
        line.converted.text,
        rate(line.rate),
        rate(line.low),
        rate(line.high),
        consensus === null ? null : rate(consensus.low),
        consensus === null ? null : rate(consensus.high),
        line.ratio === null ? null : Math.round((line.ratio - 1) * 1e4) / 100,
        reportWords.outcomes[line.outcome],
        line.code,
        line.message,
        claim === undefined ? '' : reportWords.statuses[claim.status],
        line.sentence,
      ];
    }),
  );
  return csv(reportWords.csv.conversions, rows);
}

/** Eight significant digits tell any two conversions of an article apart. */
function rate(value: number): number {
  return Number(value.toPrecision(8));
}
