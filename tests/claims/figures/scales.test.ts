/** Scales: every word and suffix of the vocabulary is read back, and a scale that stands wrong makes no number. */
import { describe, expect, test } from 'vitest';
import { scaleSuffixes, scaleWords } from '../../../claims/vocabulary/en/numbers.ts';
import {
  malformed,
  measure,
  misread,
  money,
  name,
  never,
  number,
  range,
  runRows,
  runSilent,
} from './rows.ts';

/** 2.5 times ten to the power. */
const scaled = (power: number): string => `25${'0'.repeat(power - 1)}`;

describe('every scale of the vocabulary', () => {
  const inWords = Object.entries(scaleWords);
  test.each(inWords)('word: %s', (word, power) => {
    expect(
      misread({
        [`The fund owns {2.5 ${word}} shares.`]: number(scaled(power)),
        [`It cost {$2.5 ${word}} in all.`]: money('USD', scaled(power)),
        [`It cost {US$2.5 ${word}} in all.`]: money('USD', scaled(power)),
        [`It cost {2.5 ${word} euros} in all.`]: money('EUR', scaled(power)),
        [`It cost {EUR 2.5 ${word}} in all.`]: money('EUR', scaled(power)),
      }),
    ).toEqual([]);
  });

  test.each(Object.entries(scaleSuffixes))('suffix: %s', (suffix, power) => {
    expect(
      misread({
        [`It cost {$2.5${suffix}} in all.`]: money('USD', scaled(power)),
        [`It cost {US$2.5${suffix}} in all.`]: money('USD', scaled(power)),
        [`It cost {£2.5${suffix}} in all.`]: money('GBP', scaled(power)),
        [`It cost {2.5${suffix} euros} in all.`]: money('EUR', scaled(power)),
        [`It cost {EUR2.5${suffix}} in all.`]: money('EUR', scaled(power)),
      }),
    ).toEqual([]);
  });
});

describe('scales as news writes them', () => {
  runRows({
    'A {$5-million} grant was paid.': money('USD', '5000000'),
    'A {$1.2 trillion} package passed the House.': money('USD', '1200000000000'),
    'The app has {84m} users.': number('84000000'),
    'The app has {1.4bn} users.': number('1400000000'),
    'The app has {3B} users.': number('3000000000'),
    'The app has {1.5M} users.': number('1500000'),
    'The app has {30k} followers.': number('30000'),
    'The app has {30K} followers.': number('30000'),
    'The app has {23.4 mln} users.': number('23400000'),
    'The app has {5.3 million} users.': number('5300000'),
    'The app has {five million} users.': number('5000000'),
    'The app has {100 million} users.': number('100000000'),
    'The app has {300 thousand} users.': number('300000'),
    'The state has {5 lakh} teachers.': number('500000'),
    'The state has {2.5 crore} voters.': number('25000000'),
    'The state has {two crore} voters.': number('20000000'),
    'The state spent {Rs 3.5 crore} on tents.': money('INR', '35000000'),
    'The state spent {₹12,000 crore} on roads.': money('INR', '120000000000'),
    'The state spent {Rs 1.5 lakh crore} on roads.': money('INR', '1500000000000'),
    'The state spent {₹75 lakh} on tents.': money('INR', '7500000'),
    'The grant of {$5-million} was paid.': money('USD', '5000000'),
    'Assets under management hit {£1.1tn}.': money('GBP', '1100000000000'),
    'The buyback of {€250mn} is done.': money('EUR', '250000000'),
    'The loan of {$900mm} was repaid.': money('USD', '900000000'),
    'The bond of {¥3 trn} was sold.': money('JPY', '3000000000000'),
    'Output came to {2.1 quadrillion} units.': number('2100000000000000'),
    'Losses ran to {{$5}-{6 billion}}.': [
      range(5e9, 6e9, 'USD'),
      money('USD', '5000000000'),
      money('USD', '6000000000'),
    ],
  });
});

describe('a doubled or broken scale is one figure without a value', () => {
  runRows({
    'The wave displaced {300,000 million} people.': malformed,
    'The firm paid {$5m million} for it.': malformed,
    'The firm made {5 billion billion} of them.': malformed,
    'The tally reads {12,3456} now.': malformed,
    'The tally reads {6,5000,000,000} now.': malformed,
    'The tally reads {1,2345,678} now.': malformed,
  });
});

describe('letters that are no scale', () => {
  runRows({
    'The statue is {1.83m} tall.': measure('m', '1.83'),
    'He swam in a {50m} pool.': measure('m', '50'),
    'She took bronze in the {400m} hurdles.': measure('m', '400'),
    'The cave is {120 m} deep.': measure('m', '120'),
    'A {7B} model runs on a phone.': never('money', 'measure'),
    'He reads {B2} French.': name,
    'They met under the {M25} bridge.': name,
    'The {K2} summit was reached.': name,
    'The car took the {B4100} to Banbury.': name,
    'A 10-K filing is due.': [],
    'Million Dollar Baby won awards.': [],
    'The {millionth} visitor got flowers.': never('money', 'number'),
    'Mn is the sign of manganese.': [],
    'Mil Mi helicopters circled.': [],
    'The TR rail line is shut.': [],
    'Crore Mills is a village.': [],
    'Thousand Oaks was evacuated.': [],
    'Thousand Island dressing was served.': [],
  });
});

describe('scales in names', () => {
  runSilent([
    'Who Wants to be a Millionaire is back.',
    'The millionaires’ tax failed.',
    'Billions is on again.',
    'Bill Ions left.',
    'The Thousand Islands bridge is shut.',
    'The Hundred begins at Lord’s.',
    'A hundredweight sack fell.',
    'The lakh of rupees is an old unit.',
    'Crores are Indian.',
    'The K league began.',
    'The M stands for mother.',
    'The B of the Bang is gone.',
    'Mn and bn are short forms.',
    'Mm, he said.',
    'Tr is Turkish.',
    'Bn is short.',
  ]);
});

describe('a scale that has lost its space', () => {
  runRows({
    'It cost {£319million} to build.': money('GBP', '319000000'),
    'It cost {$2.5billion} in all.': money('USD', '2500000000'),
    'Some {3thousand} men came.': number('3000', { hedge: 'about' }),
  });
});
