/**
 * What the sample article must come to, for specs of the engine and of the page. Places are found by quoting the text,
 * never by offsets written by hand, and every quoted figure must stand in the sample exactly once.
 */
import { readFileSync } from 'node:fs';
import type { Outcome, Span } from '../../../claims/index.ts';

/** The sample as it ships with the page. */
export const sampleText = readFileSync(new URL('../../../public/sample.txt', import.meta.url), 'utf8');

export interface QuotedFigure extends Span {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
}

export interface GoldCheck {
  readonly kind: 'conversion' | 'growth';
  readonly outcome: Outcome;
  readonly stated: QuotedFigure;
  readonly inputs: readonly (QuotedFigure & { readonly role: string })[];
  readonly recomputed?: number;
  readonly diagnosis?: string;
  readonly fixes?: readonly string[];
}

/** The place of words that stand in the sample once. */
export function quoted(words: string): Span & { readonly text: string } {
  const start = sampleText.indexOf(words);
  if (start === -1 || sampleText.includes(words, start + 1)) {
    throw new Error(`The sample must hold “${words}” exactly once.`);
  }
  return { start, end: start + words.length, text: words };
}

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

function amount(text: string): QuotedFigure {
  const [numeral = ''] = /[\d.]+/.exec(text) ?? [];
  const [scale = ''] = /million|billion/.exec(text) ?? [];
  const unit = text.startsWith('$') ? 'USD' : text.startsWith('RMB') ? 'CNY' : 'MYR';
  return { ...quoted(text), value: Math.round(Number(numeral) * (scales[scale] ?? 1)), unit };
}

function percent(text: string): QuotedFigure {
  return { ...quoted(text), value: Number.parseFloat(text), unit: '%' };
}

function conversion(from: string, to: string, rest: Partial<GoldCheck> = {}): GoldCheck {
  return {
    kind: 'conversion',
    outcome: 'consistent',
    stated: amount(to),
    inputs: [{ role: 'amount', ...amount(from) }],
    ...rest,
  };
}

function growth(stated: string, now: string, before: string, rest: Partial<GoldCheck>): GoldCheck {
  return {
    kind: 'growth',
    outcome: 'consistent',
    stated: percent(stated),
    inputs: [
      { role: 'new', ...amount(now) },
      { role: 'old', ...amount(before) },
    ],
    ...rest,
  };
}

/** All checks of the sample, in reading order of the stated figure. There must be no other alarm. */
export const goldChecks: readonly GoldCheck[] = [
  conversion('$1.874 billion', 'RMB 13.7 billion'),
  growth('366%', '$1.874 billion', '$401.92 million', { recomputed: 366.26 }),
  conversion('$401.92 million', 'RMB 2.936 billion'),
  conversion('$3.4 million', 'RMB 24.87 million'),
  growth('55117%', '$1.874 billion', '$3.4 million', {
    outcome: 'inconsistent',
    recomputed: 55017.6,
    diagnosis: 'ratio-as-growth',
    fixes: ['about 55,000%', '55018%'],
  }),
  conversion('$60.83 million', 'RMB 440 million'),
  conversion('$15 million', 'RMB 110 million'),
  conversion('$27.04 million', 'RMB 198 million'),
  conversion('10 million ringgit', 'RMB 16.54 million'),
  conversion('50 million ringgit', 'RMB 82.71 million'),
  conversion('$250 million', 'RMB 1.8 billion'),
  conversion('$2.2 billion', 'RMB 16.1 billion'),
  conversion('$2.1 billion', 'RMB 15.3 billion'),
  conversion('$2 billion', 'RMB 14.6 billion'),
  conversion('$4.3 billion', 'RMB 31.4 billion'),
  conversion('50 billion ringgit', 'RMB 827.1 billion', {
    outcome: 'inconsistent',
    recomputed: 82_710_000_000,
    diagnosis: 'power-of-ten',
    fixes: ['RMB 82.71 billion', '500 billion ringgit'],
  }),
  conversion('$5.3 billion', 'RMB 38.7 billion'),
  conversion('$210 million', 'RMB 1.534 billion'),
  conversion('$1 billion', 'RMB 7.3 billion'),
].sort((left, right) => left.stated.start - right.stated.start);

/** Alarms whose fixes replace different spans have no order of merit: nothing may be preselected. */
export const eitherSide: readonly string[] = ['RMB 827.1 billion'];

/** The rates that the article used, as the stretch that lies in most bands. */
export const goldConsensus = [
  { pair: 'USD/CNY', low: 7.3037, high: 7.3063, inside: 14, outliers: 0 },
  { pair: 'MYR/CNY', low: 1.6541, high: 1.6543, inside: 2, outliers: 1 },
] as const;

/** Words that are recognised as what they are, and are no claims. */
export const notAClaim: readonly (Span & { readonly text: string })[] = [
  quoted('By Nora Whitlock, edited by Samir Adeyemi'),
  quoted(
    'Chart: computing systems shipped from Taiwan to Malaysia, by month. Graphic: Lindqvist Trade Notes',
  ),
  quoted('Photo: cranes unload a container ship at Port Klang. Picture: Dana Reyes'),
  quoted('© Harbour Street Review. Republication in any form needs our written consent.'),
  quoted('Source: https://example.org/business/malaysia-servers-chips'),
  quoted(
    'Disclaimer: quoted opinions belong to the people who gave them and are no advice to buy or sell. Tap Agree or Disagree at the foot of the page to tell us yours.',
  ),
];

/** A sentence of each voice, with the words that name its source. */
export const voices = [
  { voice: 'own', sentence: quoted('Finished systems made up nearly all of it.'), source: null },
  {
    voice: 'attributed',
    sentence: quoted('Lindqvist says the evidence so far fits both accounts.'),
    source: 'Lindqvist',
  },
  {
    voice: 'quoted',
    sentence: quoted('"Nobody builds a plant like this on a bank overdraft,"'),
    source: 'Hadi Rahman',
  },
] as const;

/** A sentence that says what is expected, and is no alarm whatever comes of it. */
export const forecast = quoted(
  'The trade ministry expects the first of those to leave a Malaysian plant before the end of 2029.',
);
