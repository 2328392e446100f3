/** Ranges: two ends that share scale and unit, and the pairs of figures that are none. */
import { describe } from 'vitest';
import {
  duration,
  fraction,
  measure,
  money,
  multiple,
  name,
  never,
  number,
  percent,
  period,
  points,
  range,
  runSilent,
} from './rows.ts';
import { runRows, temperature, year } from './rows.ts';

describe('ranges of numbers', () => {
  runRows({
    'Rents more than {doubled}, from {$700} to {$1,190}.': [
      multiple('2', { hedge: 'over' }),
      money('USD', '700'),
      money('USD', '1190'),
    ],
    'The cull takes {{3} to {5}} birds.': [range(3, 5), number('3'), number('5')],
    'The cull takes {{3}-{5}} birds.': [range(3, 5), number('3'), number('5')],
    'The cull takes {{3}–{5}} birds.': [range(3, 5), number('3'), number('5')],
    'The cull takes {{1,200} to {1,500}} birds.': [range(1200, 1500), number('1200'), number('1500')],
    'The cull takes {{three} to {five}} birds.': [range(3, 5), number('3'), number('5')],
    'The cull takes between {{3} and {5}} birds.': [range(3, 5), number('3'), number('5')],
    'The cull takes between {{3} and {4 million}} birds.': [
      range(3e6, 4e6),
      number('3000000'),
      number('4000000'),
    ],
    'The cull takes {{3}-{4 million}} birds.': [range(3e6, 4e6), number('3000000'), number('4000000')],
    'The cull takes {{3 million}-{4 million}} birds.': [
      range(3e6, 4e6),
      number('3000000'),
      number('4000000'),
    ],
    'The cull takes {{3m} to {4m}} birds.': [range(3e6, 4e6), number('3000000'), number('4000000')],
    'The cull takes {{500,000} to {1 million}} birds.': [
      range(5e5, 1e6),
      number('500000'),
      number('1000000'),
    ],
    'The cull takes about {{3} to {5}} birds.': [
      range(3, 5, undefined, { hedge: 'about' }),
      number('3'),
      number('5'),
    ],
    'The share is {5 ± 0.3} in the model.': range(4.7, 5.3),
    'The share is {5 +/- 0.3} in the model.': range(4.7, 5.3),
  });
});

describe('ranges with a unit', () => {
  const fiveToSix = [range(5e9, 6e9, 'USD'), money('USD', '5000000000'), money('USD', '6000000000')];
  const threeToFive = [range(3, 5, '%'), percent('3'), percent('5')];
  const twoToFour = [range(2, 4, 'a'), duration('a', '2'), duration('a', '4')];
  runRows({
    'Losses ran to {{$5}-{6 billion}} at the bank.': fiveToSix,
    'Losses ran to {{$5}–{6bn}} at the bank.': fiveToSix,
    'Losses ran to {{$5} to {$6 billion}} at the bank.': fiveToSix,
    'Losses ran to {{$5 billion} to {$6 billion}} at the bank.': fiveToSix,
    'Losses ran to {{$5bn}-{$6bn}} at the bank.': fiveToSix,
    'Losses ran to {{$5bn}-{6bn}} at the bank.': fiveToSix,
    'Losses ran to between {{$5} and {$6 billion}} at the bank.': fiveToSix,
    'Losses ran to {{5} to {6 billion dollars}} at the bank.': fiveToSix,
    'A ticket costs {{15}-{20 USD}} there.': [range(15, 20, 'USD'), money('USD', '15'), money('USD', '20')],
    'A ticket costs {{£15} to {£20}} there.': [range(15, 20, 'GBP'), money('GBP', '15'), money('GBP', '20')],
    'A ticket costs {{£15}-{20}} there.': [range(15, 20, 'GBP'), money('GBP', '15'), money('GBP', '20')],
    'A ticket costs {{50p} to {£2}} there.': [range(0.5, 2, 'GBP'), money('GBP', '0.5'), money('GBP', '2')],
    'A ticket costs {{50}-{99p}} there.': [
      range(0.5, 0.99, 'GBP'),
      money('GBP', '0.5'),
      money('GBP', '0.99'),
    ],
    'Growth of {{3} to {5 percent}} is seen.': threeToFive,
    'Growth of {{3%} to {5%}} is seen.': threeToFive,
    'Growth of {{3}-{5%}} is seen.': threeToFive,
    'Growth of {{3}–{5 per cent}} is seen.': threeToFive,
    'Growth of between {{3%} and {5%}} is seen.': threeToFive,
    'Growth of between {{3} and {5 per cent}} is seen.': threeToFive,
    'Growth of {{three} to {five percent}} is seen.': threeToFive,
    'He faces {{2} to {4 years}} in jail.': twoToFour,
    'He faces {{two} to {four years}} in jail.': twoToFour,
    'He faces between {{two} and {four years}} in jail.': twoToFour,
    'The {{2}- to {4-year}} terms were cut.': twoToFour,
    'Support fell {{1} to {2 percentage points}}.': [range(1, 2, 'pp'), points('1'), points('2')],
    'The wall is {{3}-{4 metres}} high.': [range(3, 4, 'm'), measure('m', '3'), measure('m', '4')],
    'The wall is {{3m} to {4m}} high.': [range(3, 4, 'm'), measure('m', '3'), measure('m', '4')],
    'Highs of {{18} to {21C}} are due.': [
      range(18, 21, 'Cel'),
      temperature('Cel', '18'),
      temperature('Cel', '21'),
    ],
    'Highs of {{18}–{21 °C}} are due.': [
      range(18, 21, 'Cel'),
      temperature('Cel', '18'),
      temperature('Cel', '21'),
    ],
    'Gusts of {{60} to {70 mph}} are due.': [
      range(60, 70, 'mph'),
      measure('mph', '60'),
      measure('mph', '70'),
    ],
  });
});

describe('ranges of time', () => {
  runRows({
    'The {2012–13} season was short.': period('2012/2013'),
    'The {2012-13} season was short.': period('2012/2013'),
    'The {2012/13} season was short.': period('2012/2013'),
    'The {2021-2025} plan was cut.': period('2021/2025'),
    'The {2021–2025} plan was cut.': period('2021/2025'),
    'The {1914-18} war killed them.': period('1914/1918'),
    'The {1999-2000} season was short.': period('1999/2000'),
    'Sales fell in {January to September 2024}.': period('2024-01/2024-09'),
    'Sales fell in {January-September 2024}.': period('2024-01/2024-09'),
    'Sales fell from {January to September}.': period('--01/--09'),
    'The fair is on {March 4-6, 2025}.': period('2025-03-04/2025-03-06'),
    'The fair is on {4-6 March 2025}.': period('2025-03-04/2025-03-06'),
    'The fair is on {March 4-6}.': period('--03-04/--03-06'),
  });
});

describe('pairs that are no range', () => {
  runRows({
    'Sales rose from {3} to {5}.': [number('3'), number('5')],
    'Sales fell from {$3 million} to {$2 million}.': [money('USD', '3000000'), money('USD', '2000000')],
    'Profit slid from {12%} to {8%}.': [percent('12'), percent('8')],
    'The rate was cut from {5.25%} to {5%}.': [percent('5.25'), percent('5')],
    'The toll climbed from {12} to {15}.': [number('12'), number('15')],
    'The staff grew from {40} to {60}.': [number('40'), number('60')],
    'Between {2016} and {2023} it closed.': [year('2016'), year('2023')],
    'Shares rose {4.5p} to {312p}.': [money('GBP', '0.045'), money('GBP', '3.12')],
    'Sales rose {3%} to {$5 million}.': [percent('3'), money('USD', '5000000')],
    'Profit fell {$2 million} to {$8 million}.': [money('USD', '2000000'), money('USD', '8000000')],
    'The index lost {12} to {480}.': [number('12'), number('480')],
    'They split {3} and {5} apiece.': [number('3'), number('5')],
    'They bought {3} and sold {5}.': [number('3'), number('5')],
    'It sold {3}, {5} or {7} of them.': [number('3'), number('5'), number('7')],
    'The gap between {$3} and the price grew.': money('USD', '3'),
    'The Reds won {3-2}.': name,
    'The Reds drew {0-0}.': name,
    'They lost the set {6-4}.': name,
    'The vote was {52-48} in the Senate.': never('date', 'money'),
    'Call {555-0199} now.': name,
    'The {A350-900} landed.': name,
    'Terms of {24/7} care were agreed.': name,
    'The {U-2} flew.': name,
    'It sold {10} to Smith for {$3}.': [number('10'), money('USD', '3')],
    'About {half} is to be sold to {12} bidders.': [fraction('1/2', { hedge: 'about' }), number('12')],
  });
});

describe('words between which there is no range', () => {
  runSilent([
    'From start to finish he led.',
    'From A to B it rained.',
    'Between you and me, it failed.',
    'Between jobs, he paints.',
    'Between the lines lies fear.',
    'From Monaco to Menton it rained.',
    'From top to bottom it is wet.',
    'Back-to-back wins followed.',
    'Face-to-face talks followed.',
    'Day-to-day life went on.',
    'Year-to-date sales are flat.',
    'A plus-or-minus game it is.',
    'The gap between them is small.',
    'It ranges from good to bad.',
    'A to Z guides are sold.',
  ]);
});
