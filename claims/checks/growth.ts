/** A change given in per cent: of a new amount against an old one, or of either with the change between them. */
import { changeCues, levelCues, looseCues } from '../vocabulary/en/change-cues.ts';
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number', 'duration'] as const;
/** A percentage may grow too, but is oftener said in points. */
const level = [...amount, 'percent'] as const;

export const growth = {
  kind: 'growth',
  summary: 'A change given in per cent.',
  source:
    'Corrections in the Guardian, The New York Times and The Independent of changes with the wrong base or with the ratio given as the change.',
  stated: { kinds: ['percent', 'fraction', 'points'], signed: 'direction' },
  misnamed: { kind: 'points', code: 'points-for-percent' },
  mayState: 'change',
  result: 'percent',
  onlyWhereItAgrees: ['percent'],
  operands: {
    new: { kinds: level },
    old: { kinds: level },
    change: { kinds: amount, signed: 'direction' },
  },
  directed: true,
  mistakes: [
    'ratio-as-growth',
    'wrong-base',
    'wrong-operand',
    'rise-for-fall',
    'impossible-fall',
    'power-of-ten',
    'transposed-digits',
    'doubled-digit',
  ],
  reaches: 'neighbours',
  inTime: ['old', 'new'],
  tied: ['change'],
  cues: [...changeCues, ...levelCues, ...looseCues],
  example: 'Visits to the dunes rose {320%}, from 500 to 1,600.',
  silentOn: [
    'Output grew to 250% of the 2019 level, from 10,000 to 25,000.',
    'Revenue rose 9% at constant exchange rates to €2.06 billion from €2.0 billion.',
    'The fund returned 8% last year and manages $4 billion, against $3 billion in 2020.',
    'The plan aims to cut emissions by 55% by 2030, from 40 million tonnes to 20 million.',
    'Adjusted profit, which leaves out the fine, was up 15%. Reported profit fell to $60 million from $90 million.',
  ],
  readings: [
    { needs: ['new', 'old'], formula: { op: '/', of: [{ op: '-', of: ['new', 'old'] }, 'old'] } },
    { needs: ['new', 'change'], formula: { op: '/', of: ['change', { op: '-', of: ['new', 'change'] }] } },
    { needs: ['change', 'old'], formula: { op: '/', of: ['change', 'old'] } },
  ],
} as const satisfies CheckRule<'growth', 'new' | 'old' | 'change'>;
