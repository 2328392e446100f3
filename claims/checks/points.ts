/** A change of a percentage, given in points: of a new percentage against an old one. */
import { firmCues } from '../vocabulary/en/change-cues.ts';
import type { CheckRule } from './rule.ts';

export const points = {
  kind: 'points',
  summary: 'The difference of two percentages, in points or basis points.',
  source:
    'Style guides of the BBC, Reuters and the Guardian: differences of percentages are points; corrections of falls "of 8.5 per cent" between two turnouts.',
  stated: { kinds: ['points', 'percent', 'number'], signed: 'direction' },
  mayState: 'change',
  result: 'points',
  misnamed: { kind: 'percent', code: 'percent-for-points' },
  operands: { new: { kinds: ['percent'] }, old: { kinds: ['percent'] } },
  directed: true,
  mistakes: ['power-of-ten', 'transposed-digits', 'doubled-digit', 'rise-for-fall', 'wrong-operand'],
  reaches: 'sentence',
  inTime: ['old', 'new'],
  tied: ['new', 'old'],
  cues: [
    ...firmCues,
    {
      elements: [
        { role: 'new' },
        { class: 'rise-or-fall' },
        { role: 'stated' },
        { class: 'from' },
        { role: 'old' },
      ],
      weight: 3,
      gap: 9,
      sample: '12.4%, up 140 basis points from 11%',
    },
    {
      elements: [
        { role: 'new' },
        { class: 'rise-or-fall' },
        { role: 'stated' },
        { class: 'against' },
        { role: 'old' },
      ],
      weight: 3,
      gap: 9,
      sample: '12.4%, 140 basis points more than 11%',
    },
    {
      elements: [
        { role: 'new' },
        { role: 'stated' },
        { class: 'rise-or-fall' },
        { class: 'against' },
        { role: 'old' },
      ],
      weight: 3,
      gap: 5,
      sample: '12.4%, 140 basis points more than 11%',
    },
    {
      elements: [{ role: 'new' }, { word: ',' }, { role: 'stated' }, { class: 'against' }, { role: 'old' }],
      weight: 3,
      gap: 9,
      sample: '12.4%, 140 basis points above the 11%',
    },
  ],
  example: 'Turnout fell {5 percentage points}, from 64% to 57%.',
  silentOn: [
    'Inflation was 3.1% in May, and prices rose 0.4% in the month.',
    'The tax went up by two points in 2019, and 40% of it is spent on roads.',
    'Support rose 10% from 30% to 33%.',
  ],
  readings: [{ needs: ['new', 'old'], formula: { op: '-', of: ['new', 'old'] } }],
} as const satisfies CheckRule<'points', 'new' | 'old'>;
