/**
 * Findings for the sample, set from its gold and not by the engine: for specs of reports, which must not change when the
 * engine learns to see more. Claims are the sentences of the text.
 */
import type { Block, Findings, FoundCheck, FoundClaim, FoundFigure } from '../../../claims/index.ts';
import {
  goldChecks,
  goldConsensus,
  notAClaim,
  sampleText,
  type GoldCheck,
  type QuotedFigure,
} from './sample-gold.ts';

const isBoilerplate = (text: string): boolean => notAClaim.some((line) => line.text === text);

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }, place) => {
    const span = { start: index, end: index + line.length };
    if (place === 0) return { kind: 'headline', ...span };
    if (place === 1) return { kind: 'standfirst', ...span };
    if (isBoilerplate(line)) return { kind: place === 2 ? 'byline' : 'boilerplate', ...span };
    return { kind: line.endsWith('.') || line.endsWith('"') ? 'paragraph' : 'heading', ...span };
  });
}

const blocks = blocksOf(sampleText);

/** Every figure of the gold once, in reading order, and some that are left alone. */
const quotedFigures = [
  ...new Map(
    goldChecks
      .flatMap(({ stated, inputs }): readonly QuotedFigure[] => [stated, ...inputs])
      .map((figure) => [figure.start, figure] as const),
  ).values(),
].sort((left, right) => left.start - right.start);

const leftAlone: readonly FoundFigure[] = [...sampleText.matchAll(/\b(?:March|December|May) 20\d\d\b/g)].map(
  ({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
    kind: 'date',
    value: null,
    assumed: [],
    account: 'ignored',
    reason: 'names a period',
  }),
);

const figures: readonly FoundFigure[] = [
  ...quotedFigures.map(({ start, end, text, value, unit }): FoundFigure => ({
    start,
    end,
    text,
    kind: unit === '%' ? 'percent' : 'money',
    value,
    unit,
    low: value - halfStep(text, value),
    high: value + halfStep(text, value),
    assumed: [],
    account: 'recomputed',
  })),
  ...leftAlone,
].sort((left, right) => left.start - right.start);

/** Half a unit of the last digit written: 1.874 billion is exact to half a million. */
function halfStep(text: string, value: number): number {
  const [numeral = ''] = /[\d.]+/.exec(text) ?? [];
  const decimals = numeral.split('.')[1]?.length ?? 0;
  return (value / Number(numeral) / 10 ** decimals) * 0.5;
}

const place = ({ start, end, value, unit }: QuotedFigure) => ({
  start,
  end,
  value,
  unit,
  figure: figures.findIndex((figure) => figure.start === start),
});

function checkOf(gold: GoldCheck): FoundCheck {
  const [input, base] = gold.inputs;
  if (input === undefined) throw new Error(`The gold of ${gold.stated.text} has no input.`);
  const side = (figure: QuotedFigure) => halfStep(figure.text, figure.value);
  const shared = {
    kind: gold.kind,
    outcome: gold.outcome,
    strength: 'strong' as const,
    stated: place(gold.stated),
    operands: gold.inputs.map((each) => ({ role: each.role, ...place(each) })),
    readings: [],
    sums: [],
    notes: [],
  };
  if (base === undefined) {
    const pair = `${input.unit}/CNY`;
    const consensus = goldConsensus.findIndex((rate) => rate.pair === pair);
    const value = gold.stated.value / input.value;
    return {
      ...shared,
      working: `${gold.stated.text} ÷ ${input.text} = ${value.toFixed(4)}`,
      rate: {
        pair,
        value,
        low: (gold.stated.value - side(gold.stated)) / (input.value + side(input)),
        high: (gold.stated.value + side(gold.stated)) / (input.value - side(input)),
        consensus,
      },
      ...(gold.diagnosis === undefined
        ? { message: 'The rate agrees with the others.', fixes: [] }
        : {
            message: 'Ten times the other ringgit rates.',
            diagnosis: {
              code: gold.diagnosis,
              message: 'Ten times the other ringgit rates. Either figure may be the wrong one.',
            },
            fixes: [
              {
                ...gold.stated,
                replacement: gold.fixes?.[0] ?? '',
                because: 'if 50 billion ringgit is right',
              },
              { ...input, replacement: gold.fixes?.[1] ?? '', because: 'if RMB 827.1 billion is right' },
            ].map(({ start, end, replacement, because }) => ({ start, end, replacement, because })),
          }),
    };
  }
  const growth = (now: number, before: number): number => (now / before - 1) * 100;
  const value = growth(input.value, base.value);
  return {
    ...shared,
    working: `(${input.text} − ${base.text}) ÷ ${base.text} = ${value.toFixed(2)} %`,
    recomputed: {
      value,
      low: growth(input.value - side(input), base.value + side(base)),
      high: growth(input.value + side(input), base.value - side(base)),
      unit: '%',
    },
    message: gold.diagnosis === undefined ? 'The figures agree.' : 'This is the ratio, not the growth.',
    ...(gold.diagnosis === undefined
      ? {}
      : {
          diagnosis: {
            code: gold.diagnosis,
            message: 'This is the ratio, not the growth. Growth leaves out the first 100%.',
          },
          notes: [{ code: 'false-precision', message: 'Five digits are more than $3.4 million can carry.' }],
        }),
    fixes: (gold.fixes ?? []).map((replacement, rank) => ({
      start: gold.stated.start,
      end: gold.stated.end,
      replacement,
      because:
        rank === 0 ? 'no more digits than $3.4 million has' : 'the growth, from the figures as printed',
    })),
  };
}

const checks = goldChecks.map(checkOf);

const within = (span: { start: number; end: number }, inner: readonly { start: number; end: number }[]) =>
  inner.flatMap(({ start, end }, index) => (span.start <= start && end <= span.end ? [index] : []));

const claims: readonly FoundClaim[] = blocks
  .filter(({ kind }) => kind === 'paragraph')
  .flatMap((block) =>
    [...sampleText.slice(block.start, block.end).matchAll(/\S.*?[.?!]["”]?(?=\s|$)/g)].map((match) => {
      const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
      return { span, text: match[0] };
    }),
  )
  .map(({ span, text }, index) => ({
    id: `c${index + 1}`,
    spans: [span],
    text,
    kind: text.startsWith('"') ? 'quotation' : 'quantity',
    voice: text.startsWith('"') ? 'quoted' : 'own',
    figures: within(span, figures),
    checks: within(
      span,
      checks.map(({ stated }) => stated),
    ),
    notes: [],
  }));

export const sampleFindings: Findings = {
  schema: 1,
  engine: 'from-gold',
  language: 'en',
  blocks,
  figures,
  claims,
  checks,
  rates: goldConsensus.map(({ pair, low, high }) => {
    const own = checks.flatMap(({ rate }, index) => (rate?.pair === pair ? [index] : []));
    const isOutlier = (index: number): boolean => checks[index]?.outcome === 'inconsistent';
    return {
      pair,
      low,
      high,
      value: (low + high) / 2,
      conversions: own.filter((index) => !isOutlier(index)),
      outliers: own.filter(isOutlier),
      source: 'consensus',
    };
  }),
  names: [],
  notes: [],
};
