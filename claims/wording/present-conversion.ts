/** Turns a judged conversion into a finding: the rate it implies, what it is held against, and both ways out. */
import { toNumber } from '../arithmetic/exact.ts';
import type { FoundCheck } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { JudgedConversion } from '../judgement/conversions.ts';
import { rateOf } from '../links/rates.ts';
import * as english from './en.ts';
import type { Said } from './said.ts';
import { operandsOf, presentFix, recomputedOf, statedOf } from './present.ts';
import { inScale, rateText, unitText } from './quantities.ts';

export function presentConversion(
  judged: JudgedConversion,
  article: ReadArticle,
  consensus: number | null,
): FoundCheck | null {
  const { figures, text } = article;
  const stated = figures[judged.link.stated];
  const amount = figures[judged.link.operands[0]?.figure ?? -1];
  if (stated?.value == null || amount?.value == null) return null;
  const { implied } = judged;
  const [from = '', to = ''] = implied.pair.split('/');
  const said = wordsFor(judged, from, to);
  const [top, bottom] = implied.turned ? [amount, stated] : [stated, amount];
  const scales = [top, bottom].map((figure) => figure.numeral?.scale?.exponent ?? 0) as [number, number];
  const rate = rateText(implied.value);
  const printed = ({ start, end }: typeof top): string => text.slice(start, end);
  const working = `${printed(top)} ÷ ${printed(bottom)} = ${rate} ${english.rateUnit(from, to)}`;
  const cause = judged.diagnosis && english.diagnoses[judged.diagnosis.code]?.(said);
  const message = cause ?? english.findings[`conversion.${judged.outcome}`]?.(said) ?? '';
  const line = (figure: typeof top, scale: number) => ({
    operand: figure === amount ? 0 : null,
    value: figure.value === null ? '' : inScale(figure.value, scale),
    unit: unitText(figure, text, scale),
  });
  return {
    kind: 'conversion',
    outcome: judged.outcome,
    strength: judged.link.strength === 'strong' ? 'strong' : 'middling',
    stated: statedOf(judged.link.stated, stated),
    operands: operandsOf(judged, figures),
    ...recomputedOf(judged, stated),
    readings: [
      {
        formula: judged.formula,
        working,
        recomputed: judged.recomputed ? toNumber(judged.recomputed.value) : toNumber(stated.value),
        outcome: judged.outcome,
      },
    ],
    working,
    sums: [
      {
        label: 'recomputed',
        lines: [
          { operator: '', ...line(top, scales[0]) },
          { operator: '÷', ...line(bottom, scales[1]) },
        ],
        result: rate,
      },
    ],
    rate: {
      pair: implied.pair,
      value: toNumber(implied.value),
      low: toNumber(implied.band.low ?? implied.value),
      high: toNumber(implied.band.high ?? implied.value),
      consensus,
    },
    ...(judged.severity === null ? {} : { severity: judged.severity }),
    ...(judged.diagnosis === null ? {} : { diagnosis: { code: judged.diagnosis.code, message } }),
    message,
    notes: judged.notes.map(({ code, values }) => ({
      code,
      message: english.notes[code]?.({ ...said, years: String(values['years'] ?? '') }) ?? '',
    })),
    fixes: judged.fixes.flatMap((fix) => presentFix(fix, article, said)),
  };
}

function wordsFor(judged: JudgedConversion, from: string, to: string): Said {
  const { reference } = judged;
  const rate = reference && rateOf(reference.band);
  const years = judged.notes.find(({ code }) => code === 'year-range')?.values['years'];
  const exponent = judged.diagnosis?.exponent;
  return {
    implied: rateText(judged.implied.value),
    unit: english.rateUnit(from, to),
    ...(rate ? { rate: rateText(rate), reference: english.references[reference.source] ?? '' } : {}),
    ...(rate || judged.diagnosis === null
      ? {}
      : { rate: english.publishedRange, reference: english.references['year'] ?? '' }),
    others: rate ? english.otherRates(from) : english.publishedRates,
    times: exponent === undefined ? '' : english.powerName(exponent),
    other: judged.diagnosis?.other ?? '',
    years: years === undefined || years === '' ? '' : english.yearsThatFit(String(years)),
  };
}
