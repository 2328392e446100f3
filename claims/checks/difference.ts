/** A change given as an amount: of a new amount against an old one. */
import { firmCues } from '../vocabulary/en/change-cues.ts';
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number'] as const;

export const difference = {
  kind: 'difference',
  summary: 'A change given as an amount.',
  source: 'Corrections of cuts and rises that do not lead from the old amount to the new one.',
  stated: { kinds: amount, signed: 'direction' },
  mayState: 'difference',
  result: 'amount',
  likeStated: true,
  operands: { new: { kinds: amount }, old: { kinds: amount } },
  directed: true,
  mistakes: ['power-of-ten', 'transposed-digits', 'doubled-digit', 'rise-for-fall', 'wrong-operand'],
  reaches: 'sentence',
  inTime: ['old', 'new'],
  paired: true,
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
      sample: '$25, up $5 from $20',
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
      sample: '$25, $5 more than the $20 of last year',
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
      sample: '$25, $5 more than the $20 of last year',
    },
    {
      elements: [{ role: 'new' }, { word: ',' }, { role: 'stated' }, { class: 'against' }, { role: 'old' }],
      weight: 3,
      gap: 9,
      sample: '100 metres high, 20 metres taller than its neighbour, at 80 metres',
    },
  ],
  example: 'Rents rose by {$40} to $940 from $910.',
  silentOn: [
    'Sales rose to $5 million from $4 million, and costs by $2 million.',
    'The firm spent $3 million more on roads, $9 million on rails and $1 million on paths.',
    'It sold 40 boats, up from 30 in May and from 25 in April.',
  ],
  readings: [{ needs: ['new', 'old'], formula: { op: '-', of: ['new', 'old'] } }],
} as const satisfies CheckRule<'difference', 'new' | 'old'>;
