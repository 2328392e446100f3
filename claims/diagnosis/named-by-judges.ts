/**
 * The mistakes that a judge names as it compares, where there is no formula to rewrite: a date, the order of a range, the
 * name of a unit, the digits. For the docs and the spec alone; the engine does without.
 */
import type { DescribedDiagnosis } from './rule.ts';

export const namedByJudges: readonly DescribedDiagnosis[] = [
  {
    code: 'impossible-fall',
    summary: 'A fall of more than all of it.',
    source:
      'Falls “of more than two times” in trade papers: nothing falls by more than 100 per cent of itself.',
    example: 'The number of visitors fell {120%}, from 500 to 100.',
    silentOn: [
      'Profit fell by 120% to a loss of $2 million.',
      'Exports fell to 120% of their level in 2019.',
      'Exports fell by 100% once the port had closed.',
    ],
  },
  {
    code: 'percent-for-points',
    summary: 'A difference of two percentages is called per cent.',
    source:
      'Style guides of the BBC, Reuters and the Guardian; a tax that went from 6 to 7 per cent as a rise of “1 percent”.',
    example: 'Unemployment slipped {4 percent}, from 31% to 27%.',
    silentOn: [
      'Unemployment slipped 4 percentage points, from 31% to 27%.',
      'Unemployment slipped 13 percent, from 31% to 27%.',
    ],
  },
  {
    code: 'other-currency',
    summary: 'Converted at the rate of another currency of the article.',
    source: 'Corrections of yen converted at the rate of the yuan, and of US for Hong Kong dollars.',
    example:
      'It gave €40 million ($48 million), €20 million ($24 million), £30 million ($39 million), £10 million ($13 million) and €15.0 million ({$19.5 million}).',
    silentOn: [
      'It gave €40 million ($48 million), €20 million ($24 million), £30 million ($39 million), £10 million ($13 million) and €15.0 million ($18.0 million).',
    ],
  },
  {
    code: 'reversed',
    summary: 'The ends of a range, or the sides of a comparison, stand in the wrong order.',
    source: 'Corrections of guidance printed with its ends turned round, and of “higher” for “lower”.',
    example: 'Each boat carries between {80 and 50 tonnes}.',
    silentOn: [
      'Each boat carries between 50 and 80 tonnes.',
      'The tower has 41 floors, more than the 38 of its rival.',
      'The rocks formed between 90 and 60 million years ago.',
    ],
  },
  {
    code: 'off-by-one',
    summary: 'One too many or one too few: ages, stretches of time, anniversaries, counted things.',
    source: 'Ages and anniversaries in corrections columns; a year counted at both its ends.',
    example: 'Born on 7 May 1951, she died on 6 May 2021 aged {70}.',
    silentOn: [
      'Born on 7 May 1951, she died on 7 May 2021 aged 70.',
      'Born in 1940, he died in 2001 at the age of 60.',
      'The course ran for eight years, from 2016 to 2023.',
    ],
  },
  {
    code: 'wrong-weekday',
    summary: 'Weekday and date do not belong together.',
    source: 'Corrections columns: right weekday, wrong day; either side may be the wrong one.',
    example: 'The deed was signed on {Friday, 7 May 2025}.',
    silentOn: ['The deed was signed on Wednesday, 7 May 2025.', 'The deed is signed on Friday, 7 May.'],
  },
  {
    code: 'no-such-date',
    summary: 'The calendar has no such day.',
    source: 'The Gregorian calendar: thirty days in June, a 29 February every fourth year.',
    example: 'The loan runs to {31 April 2026}.',
    silentOn: ['The loan runs to 30 April 2026.', 'The loan runs to 29 February 2024.'],
  },
  {
    code: 'truncated',
    summary: 'Cut, not rounded: the figures agree, and a note says so.',
    source: 'A daily that gave 1,188.89 as 1,188.8; slips in the last digit only.',
    example: 'Sales rose {18.3%}, from 54,000 to 63,909.',
    silentOn: ['Sales rose 18.4%, from 54,000 to 63,909.'],
  },
  {
    code: 'false-precision',
    summary: 'More digits than the operands carry: a note, not an alarm.',
    source:
      'An iceberg of 200 metres as “656 feet 2 inches”; percentages to two decimals of rounded amounts.',
    example: 'Profit rose {366.26%}, from $4.0 million to $18.6 million.',
    silentOn: [
      'Profit rose 365%, from $4.0 million to $18.6 million.',
      'Profit rose about 366.26%, from $4.0 million to $18.6 million.',
    ],
  },
];
