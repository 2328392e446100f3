/** One quantity that is printed twice with two values: in the headline, standfirst or a caption, and in the text below it. */
import type { CheckRule } from './rule.ts';

const amounts = ['number', 'money', 'percent', 'measure', 'duration'] as const;

export const repeat = {
  kind: 'repeat',
  summary: 'The same quantity in the headline and in the text.',
  source: 'Headlines that kept an older toll or a slipped digit; corrections of a price ten times off.',
  stated: { kinds: amounts },
  operands: { other: { kinds: amounts } },
  apart: true,
  directed: false,
  reaches: 'neighbours',
  cues: [],
  example: 'Landslide kills {27}\n\nA landslide killed 72 people.',
  silentOn: [
    'Flood kills 12\n\nThe flood tore down a bridge, and another 21 people are missing.',
    'Mill to cut 400 jobs\n\nThe mill cut 40 jobs in March.',
    'Rents rise 6%\n\nRents rose 9% from January to September.',
  ],
  readings: [{ needs: ['other'], formula: 'other' }],
} as const satisfies CheckRule<'repeat', 'other'>;
