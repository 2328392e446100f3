/** A change given in per cent: of a new amount against an old one, or of either with the change between them. */
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number', 'duration'] as const;

export const growth = {
  kind: 'growth',
  summary: 'A change given in per cent.',
  source:
    'Corrections in the Guardian, The New York Times and The Independent of changes with the wrong base or with the ratio given as the change.',
  stated: { kinds: ['percent', 'fraction'], signed: 'direction' },
  operands: {
    new: { kinds: amount },
    old: { kinds: amount },
    change: { kinds: amount, signed: 'direction' },
  },
  directed: true,
  reaches: 'neighbours',
  inTime: ['old', 'new'],
  cues: [
    {
      elements: [{ role: 'new' }, { class: 'rise-or-fall' }, { role: 'change' }],
      weight: 1,
      gap: 4,
      sample: '$4.2 billion, up $200 million',
    },
    { elements: [{ class: 'from' }, { role: 'old' }], weight: 2.5, gap: 5, sample: 'from $4.0 billion' },
    {
      elements: [{ class: 'against' }, { role: 'old' }],
      weight: 2.5,
      gap: 10,
      sample: 'compared with $3.4 million',
    },
    { elements: [{ class: 'to' }, { role: 'new' }], weight: 2, gap: 4, sample: 'to $4.2 billion' },
    {
      elements: [{ class: 'level' }, { role: 'new' }],
      weight: 1.5,
      gap: 4,
      sample: 'sales were $4.2 billion',
    },
    {
      elements: [{ class: 'rise-or-fall' }, { role: 'change' }],
      weight: 2,
      gap: 4,
      sample: 'rose by $1.2 million',
    },
    {
      elements: [{ role: 'change' }, { class: 'or' }, { role: 'stated' }],
      weight: 4,
      exclusive: true,
      gap: 6,
      sample: '$1.2 million, or 8%',
    },
    {
      elements: [{ role: 'stated' }, { class: 'or' }, { role: 'change' }],
      weight: 4,
      exclusive: true,
      gap: 6,
      sample: '8%, or $1.2 million',
    },
    {
      elements: [{ role: 'change' }, { word: '(' }, { role: 'stated' }],
      weight: 4,
      exclusive: true,
      gap: 0,
      sample: '$1.2 million (8%)',
    },
    {
      elements: [{ role: 'stated' }, { word: '(' }, { role: 'change' }],
      weight: 4,
      exclusive: true,
      gap: 0,
      sample: '8% ($1.2 million)',
    },
    {
      elements: [{ role: 'stated' }, { class: 'to' }, { role: 'new' }],
      weight: 2,
      exclusive: true,
      gap: 3,
      sample: 'rose 5% to $4.2 billion',
    },
    {
      elements: [{ role: 'stated' }, { class: 'from' }, { role: 'old' }],
      weight: 2,
      exclusive: true,
      gap: 4,
      sample: 'up 5% from $4.0 billion',
    },
    {
      elements: [{ role: 'stated' }, { class: 'against' }, { role: 'old' }],
      weight: 2,
      exclusive: true,
      gap: 5,
      sample: 'a rise of 5% over $4.0 billion',
    },
    {
      elements: [{ role: 'new' }, { class: 'rise-or-fall' }, { role: 'stated' }],
      weight: 1.5,
      gap: 5,
      sample: '$4.2 billion, up 5%',
    },
    {
      elements: [{ role: 'old' }, { class: 'to' }, { role: 'new' }],
      weight: 2,
      gap: 3,
      sample: 'from $4.0 billion to $4.2 billion',
    },
    {
      elements: [{ role: 'new' }, { class: 'from' }, { role: 'old' }],
      weight: 2,
      gap: 3,
      sample: 'to $4.2 billion from $4.0 billion',
    },
    {
      elements: [{ role: 'new' }, { class: 'against' }, { role: 'old' }],
      weight: 2,
      gap: 6,
      sample: '$4.2 billion compared with $4.0 billion',
    },
  ],
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
