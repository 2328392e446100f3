/** Turns a printed rate that the conversions of the article speak against into a finding. */
import { leadingPlace, multiply, tenTo, toNumber } from '../arithmetic/exact.ts';
import type { Exact } from '../arithmetic/exact.ts';
import { inverse } from '../arithmetic/interval.ts';
import type { Figure } from '../figures/figure.ts';
import type { FoundCheck } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { AccusedRate } from '../judgement/printed-rates.ts';
import { rateOf } from '../links/rates.ts';
import * as english from './en.ts';
import { presentFix, statedOf } from './present.ts';
import { inScale, rateText, unitText } from './quantities.ts';

export function presentPrintedRate(accused: AccusedRate, article: ReadArticle): FoundCheck | null {
  const { rate, outcome, named, consensus, witness } = accused;
  const { figures, text } = article;
  const stated = figures[rate.figure];
  const first = witness.link.operands[0]?.figure ?? -1;
  const [amount, converted] = [figures[first], figures[witness.link.stated]];
  if (stated?.value == null || amount?.value == null || converted?.value == null) return null;
  const [from = '', to = ''] = witness.pair.split('/');
  // The rate may be printed the other way round: "7.2 yuan to the dollar" beside yuan that are converted to dollars.
  const turned = stated.unit === from;
  const agreed = rateOf(turned ? inverse(consensus) : consensus);
  if (agreed === null) return null;
  const [one, other] = turned ? [to, from] : [from, to];
  const said = {
    stated: text.slice(stated.start, stated.end),
    rate: rateText(agreed),
    unit: english.rateUnit(one, other),
    given: english.theConversions,
  };
  const isFirst = amount.unit === one;
  const [top, bottom] = isFirst ? [converted, amount] : [amount, converted];
  const slice = (figure: typeof top): string => text.slice(figure.start, figure.end);
  const working = `${slice(top)} ÷ ${slice(bottom)} = ${said.rate} ${said.unit}`;
  const lines = [top, bottom].map((figure, place) => {
    const scale = figure.numeral?.scale?.exponent ?? 0;
    return {
      operator: place === 0 ? ('' as const) : ('÷' as const),
      operand: figure === amount ? 0 : 1,
      value: figure.value === null ? '' : inScale(figure.value, scale),
      unit: unitText(figure, text, scale),
    };
  });
  const message = english.findings[`printed-rate.${outcome}`]?.(said) ?? '';
  const value = toNumber(agreed);
  const band = turned ? inverse(consensus) : consensus;
  return {
    kind: 'conversion',
    outcome,
    strength: 'strong',
    stated: statedOf(rate.figure, stated),
    operands: [
      { role: 'amount', ...statedOf(first, amount) },
      { role: 'converted', ...statedOf(witness.link.stated, converted) },
    ],
    recomputed: {
      value,
      low: band.low ? toNumber(band.low) : value,
      high: band.high ? toNumber(band.high) : value,
      ...(stated.unit === undefined ? {} : { unit: stated.unit }),
    },
    readings: [
      {
        formula: { op: '/', of: isFirst ? ['converted', 'amount'] : ['amount', 'converted'] },
        working,
        recomputed: value,
        outcome,
      },
    ],
    working,
    sums: [{ label: 'recomputed', lines, result: said.rate }],
    ...(outcome === 'inconsistent' ? { severity: 'changes-the-story' as const } : {}),
    ...(named === null ? {} : { diagnosis: { code: named.code, message } }),
    message,
    notes: [],
    fixes:
      outcome === 'inconsistent'
        ? presentFix(
            {
              figure: rate.figure,
              ...numberFor(stated, agreed, (named?.exponent ?? 0) * (turned ? -1 : 1)),
              about: false,
              because: 'other-side-right',
            },
            article,
            said,
          )
        : [],
  };
}

/** The digits as printed with the point moved, or as many as amounts of two or three digits carry. */
function numberFor(
  stated: Figure,
  agreed: Exact,
  exponent: number,
): { readonly value: Exact; readonly place: number } {
  if (stated.value === null || stated.numeral === null || exponent === 0)
    return { value: agreed, place: leadingPlace(agreed) - 2 };
  return { value: multiply(stated.value, tenTo(-exponent)), place: stated.numeral.lastPlace - exponent };
}
