/** A short article of our own with findings set by hand, for specs that need the two to fit. */
import {
  engineVersion,
  type Findings,
  type FoundCheck,
  type FoundClaim,
  type FoundFigure,
  type Span,
} from '../../../claims/index.ts';
import type { NewArticle } from '../../../src/desk/desk.ts';

export const harbourText =
  'What the harbour costs\n\n' +
  'The quay cost $40 million, up 60% on the $20 million of the first estimate. ' +
  'The port expects 300 ships a year, its director says. ' +
  'It is the ugliest building on the coast.\n';

export const harbour: NewArticle = {
  title: '',
  text: harbourText,
  blocks: null,
  publishedOn: null,
  language: 'en',
};

export function spanOf(words: string): Span {
  const start = harbourText.indexOf(words);
  return { start, end: start + words.length };
}

function figure(
  text: string,
  kind: FoundFigure['kind'],
  value: number,
  account: FoundFigure['account'],
): FoundFigure {
  return { ...spanOf(text), text, kind, value, assumed: [], account };
}

function claim(id: string, words: string, more: Partial<FoundClaim>): FoundClaim {
  return {
    id,
    spans: [spanOf(words)],
    text: words,
    kind: 'quantity',
    voice: 'own',
    figures: [],
    checks: [],
    notes: [],
    ...more,
  };
}

const growth: FoundCheck = {
  kind: 'growth',
  outcome: 'inconsistent',
  strength: 'strong',
  stated: { ...spanOf('60%'), figure: 1, value: 60, unit: '%' },
  operands: [
    { ...spanOf('$40 million'), role: 'new', figure: 0, value: 4e7, unit: 'USD' },
    { ...spanOf('$20 million'), role: 'old', figure: 2, value: 2e7, unit: 'USD' },
  ],
  readings: [],
  working: '(40 − 20) ÷ 20 = 100 %',
  sums: [],
  message: 'The growth is 100%.',
  notes: [],
  fixes: [{ ...spanOf('60%'), replacement: '100%', because: 'the growth, from the figures as printed' }],
};

export const harbourFindings: Findings = {
  schema: 1,
  engine: engineVersion,
  language: 'en',
  blocks: [],
  figures: [
    figure('$40 million', 'money', 4e7, 'recomputed'),
    figure('60%', 'percent', 60, 'recomputed'),
    figure('$20 million', 'money', 2e7, 'recomputed'),
    figure('300 ships', 'number', 300, 'stated'),
  ],
  claims: [
    claim('c1', 'The quay cost $40 million', { figures: [0] }),
    claim('c2', 'up 60% on the $20 million of the first estimate', {
      kind: 'comparison',
      figures: [1, 2],
      checks: [0],
    }),
    claim('c3', 'The port expects 300 ships a year', {
      kind: 'forecast',
      voice: 'attributed',
      attribution: { source: spanOf('its director'), cue: spanOf('says') },
      figures: [3],
    }),
    claim('c4', 'It is the ugliest building on the coast', { kind: 'opinion' }),
  ],
  checks: [growth],
  rates: [],
  names: [],
  notes: [],
};
