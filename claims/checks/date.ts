/** A date against the calendar: whether there is such a day, and whether it has the weekday that stands with it. */
import type { CheckRule } from './rule.ts';

export const date = {
  kind: 'date',
  summary: 'A weekday and its date, and days that no month has.',
  source:
    'Corrections columns: right weekday, wrong day. LanguageTool mends one side only; either may be wrong.',
  stated: { kinds: ['date', 'range'] },
  operands: { weekday: { kinds: ['date'] } },
  apart: true,
  directed: false,
  reaches: 'sentence',
  cues: [],
  example: 'The deed was signed on {Friday, 7 May 2025}.',
  silentOn: [
    'The rally is on Thursday, 4 March.',
    'There is no February 30 in any year.',
    'By the Julian calendar he was born on 29 February 1900.',
  ],
  readings: [{ needs: ['weekday'], formula: 'weekday' }],
} as const satisfies CheckRule<'date', 'weekday'>;
