/** A part as a share of its whole. */
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number'] as const;

export const share = {
  kind: 'share',
  summary: 'A part as a share of its whole.',
  source:
    'The New York Times and the Guardian: shares with the rest given for the part, or "less than half" of 51 per cent.',
  stated: { kinds: ['percent', 'fraction'] },
  mayState: 'share',
  result: 'percent',
  operands: { part: { kinds: amount }, whole: { kinds: amount } },
  directed: false,
  mistakes: [
    'power-of-ten',
    'transposed-digits',
    'doubled-digit',
    'complement',
    'part-of-rest',
    'wrong-operand',
  ],
  reaches: 'sentence',
  tied: ['part', 'whole'],
  statedTied: true,
  cues: [
    {
      elements: [{ role: 'part' }, { class: 'or' }, { role: 'stated' }],
      weight: 4,
      exclusive: true,
      gap: 6,
      sample: '310, or 25%',
    },
    {
      elements: [{ role: 'stated' }, { class: 'or' }, { role: 'part' }],
      weight: 4,
      exclusive: true,
      gap: 6,
      sample: '25%, or 310',
    },
    {
      elements: [{ role: 'part' }, { word: '(' }, { role: 'stated' }],
      weight: 4,
      exclusive: true,
      gap: 0,
      sample: '310 (25%)',
    },
    {
      elements: [{ role: 'stated' }, { word: '(' }, { role: 'part' }],
      weight: 4,
      exclusive: true,
      gap: 0,
      sample: '25% (310)',
    },
    {
      elements: [{ role: 'stated' }, { word: 'of' }, { role: 'whole' }],
      weight: 3,
      gap: 4,
      sample: '25% of the 1,240',
    },
    {
      elements: [{ role: 'part' }, { word: 'of' }, { role: 'whole' }],
      weight: 3,
      gap: 5,
      sample: '310 of the 1,240',
    },
    {
      elements: [{ role: 'part' }, { word: 'out' }, { word: 'of' }, { role: 'whole' }],
      weight: 3,
      gap: 4,
      sample: '310 out of 1,240',
    },
    {
      elements: [
        { word: 'of' },
        { role: 'whole' },
        { word: ',' },
        { role: 'part' },
        { class: 'or' },
        { role: 'stated' },
      ],
      weight: 3,
      gap: 4,
      sample: 'Of the 1,240 pupils surveyed, 310, or 25%',
    },
    {
      elements: [
        { word: 'of' },
        { role: 'whole' },
        { word: ',' },
        { role: 'part' },
        { word: '(' },
        { role: 'stated' },
      ],
      weight: 3,
      gap: 4,
      sample: 'Of the 1,240 pupils surveyed, 310 (25%)',
    },
    {
      elements: [{ role: 'stated' }, { word: 'of' }, { role: 'whole' }, { word: ',' }, { role: 'part' }],
      weight: 3,
      gap: 5,
      sample: 'half of the 1,900 residents, 930 people',
    },
    {
      elements: [{ role: 'stated' }, { word: ',' }, { role: 'part' }, { word: 'of' }, { role: 'whole' }],
      weight: 3,
      gap: 5,
      sample: '38% of the total, $19 million of $50 million',
    },
  ],
  silentOn: [
    'Of the 40 boats, 12 are new, and 30% are painted red.',
    'He owns 20% of the firm, which is worth $5 million, and sold $2 million of shares.',
    'Some 15% of its 3,000 staff work abroad, and 200 of them in Leeds.',
  ],
  readings: [{ needs: ['part', 'whole'], formula: { op: '/', of: ['part', 'whole'] } }],
} as const satisfies CheckRule<'share', 'part' | 'whole'>;
