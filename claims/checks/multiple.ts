/** How many times as much: of a new amount against an old one, or of one thing against another. */
import { firmCues } from '../vocabulary/en/change-cues.ts';
import type { CheckRule } from './rule.ts';

const amount = ['money', 'measure', 'number'] as const;

export const multiple = {
  kind: 'multiple',
  summary: 'How many times as much one amount is as another.',
  source:
    'Corrections of "doubled" and "times more"; style guides that ask for "times as much", since "three times more" is read in two ways.',
  stated: { kinds: ['multiple'] },
  mayState: 'multiple',
  result: 'times',
  operands: { new: { kinds: amount }, old: { kinds: amount } },
  directed: false,
  mistakes: ['power-of-ten', 'transposed-digits', 'doubled-digit'],
  reaches: 'sentence',
  inTime: ['old', 'new'],
  tied: ['old'],
  cues: [
    ...firmCues,
    {
      elements: [{ role: 'new' }, { class: 'multiple' }, { word: 'as' }, { word: 'as' }, { role: 'old' }],
      weight: 3,
      gap: 9,
      sample: '60,000, twice as many as the 30,000',
    },
    {
      elements: [
        { role: 'new' },
        { class: 'multiple' },
        { class: 'rise-or-fall' },
        { class: 'against' },
        { role: 'old' },
      ],
      weight: 3,
      gap: 6,
      sample: '60,000, three times more than the 20,000',
    },
    {
      elements: [{ role: 'new' }, { word: ',' }, { class: 'multiple' }, { word: 'the' }, { role: 'old' }],
      weight: 3,
      gap: 3,
      sample: '$48 million, four times the $12 million',
    },
    {
      elements: [{ role: 'old' }, { role: 'new' }, { class: 'multiple' }, { word: 'as much' }],
      weight: 1.5,
      gap: 7,
      sample: '$3.2 million in its first round and $12.8 million in its second, four times as much.',
    },
    {
      elements: [{ role: 'old' }, { word: ';' }, { role: 'new' }, { class: 'multiple' }, { word: 'as much' }],
      weight: 1.5,
      gap: 7,
      sample: 'In May it sold 400; in June it sold 1,200, three times as many.',
    },
    {
      elements: [
        { role: 'new' },
        { class: 'level' },
        { class: 'multiple' },
        { word: 'the' },
        { role: 'old' },
      ],
      weight: 3,
      gap: 2,
      sample: '$130 was nearly five times that of the $27',
    },
    {
      elements: [
        { role: 'old' },
        { word: 'in' },
        { class: 'time' },
        { role: 'new' },
        { word: 'in' },
        { class: 'time' },
        { word: 'they' },
        { class: 'multiple' },
      ],
      weight: 2.5,
      gap: 2,
      sample: '40 million in 2020 and 120 million in 2024: they have trebled',
    },
  ],
  example: 'The herd {tripled}, from 400 to 820.',
  silentOn: [
    'The fund doubled its stake and paid $3 million to the $5 million of its rival.',
    'He won twice, in 1998 and 2004, and earned $2 million.',
    'The price of a ticket doubled; the club sold 4,000 of its 9,000 seats.',
  ],
  readings: [
    { needs: ['new', 'old'], formula: { op: '/', of: ['new', 'old'] } },
    {
      needs: ['new', 'old'],
      behind: 'more',
      formula: { op: '/', of: [{ op: '-', of: ['new', 'old'] }, 'old'] },
    },
    { needs: ['new', 'old'], behind: 'less', formula: { op: '/', of: ['old', 'new'] } },
  ],
} as const satisfies CheckRule<'multiple', 'new' | 'old'>;
