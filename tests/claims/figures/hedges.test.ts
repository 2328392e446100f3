/** Hedges: words that soften a figure stand outside its span and are said beside it; the same words also mean other things. */
import { describe, expect, test } from 'vitest';
import type { Hedge } from '../../../claims/vocabulary/hedge.ts';
import {
  age,
  date,
  duration,
  fraction,
  measure,
  misread,
  money,
  name,
  number,
  percent,
  runSilent,
} from './rows.ts';
import { runRows } from './rows.ts';

const before: Readonly<Record<Hedge, string>> = {
  about:
    'about/around/some/roughly/approximately/circa/approx./an estimated/in the region of/somewhere around/in the order of',
  nearly: 'nearly/almost/close to/nearing/approaching',
  'just-over':
    'just over/slightly more than/a little over/a little more than/slightly over/just above/little more than',
  'just-under':
    'just under/slightly less than/a little under/a little less than/just below/just shy of/just short of',
  'at-least': 'at least/no fewer than/no less than/not less than/a minimum of',
  'at-most': 'at most/no more than/up to/as much as/as many as/not more than/a maximum of',
  over: 'more than/over/above/upwards of/in excess of/well over/exceeding/north of',
  under: 'less than/fewer than/under/below/well under',
};

describe('every hedge before money, percent, a number and a measure', () => {
  const rows = Object.entries(before).flatMap(([hedge, words]) =>
    words.split('/').map((word) => [word, hedge] as const),
  );
  test.each(rows)('%s', (word, hedge) => {
    expect(
      misread({
        [`The repair cost ${word} {$5 million} in all.`]: money('USD', '5000000', { hedge }),
        [`The rate is ${word} {40%} now.`]: percent('40', { hedge }),
        [`There were ${word} {40} people inside.`]: number('40', { hedge }),
        [`There were ${word} {40 tonnes} inside.`]: measure('t', '40', { hedge }),
      }),
    ).toEqual([]);
  });
});

describe('hedges in the sentence', () => {
  runRows({
    'Some {300} people came.': number('300', { hedge: 'about' }),
    'Nearly {three million} people came.': number('3000000', { hedge: 'nearly' }),
    'Almost {half} of them came.': fraction('1/2', { hedge: 'nearly' }),
    'Over {a third} of them came.': fraction('1/3', { hedge: 'over' }),
    'He got more than {four years} in jail.': duration('a', '4', { hedge: 'over' }),
    'At least {12} died.': number('12', { hedge: 'at-least' }),
    'AT LEAST {12} DEAD': number('12', { hedge: 'at-least' }),
    'The bill is ~{$5 million} now.': money('USD', '5000000', { hedge: 'about' }),
    'The bill is c. {$5 million} now.': money('USD', '5000000', { hedge: 'about' }),
    'The odds are >{90%} now.': percent('90', { hedge: 'over' }),
    'The odds are <{90%} now.': percent('90', { hedge: 'under' }),
    'A {20}-odd crowd came.': number('20', { hedge: 'about' }),
    'The {20}-odd guests came.': number('20', { hedge: 'about' }),
    '{50} or so guests came.': number('50', { hedge: 'about' }),
    '{50} or more guests came.': number('50', { hedge: 'at-least' }),
    '{100}-plus guests came.': number('100', { hedge: 'at-least' }),
    '{50}+ guests came.': number('50', { hedge: 'at-least' }),
    '{20} or fewer guests came.': number('20', { hedge: 'at-most' }),
    '{$20} or less will do.': money('USD', '20', { hedge: 'at-most' }),
    'A deal of more than {$1bn} and up to {$2bn} is near.': [
      money('USD', '1000000000', { hedge: 'over' }),
      money('USD', '2000000000', { hedge: 'at-most' }),
    ],
    'It sold about {40}, or {8%}, of them.': [number('40', { hedge: 'about' }), percent('8')],
    'Not more than {40} of the {90} came.': [number('40', { hedge: 'at-most' }), number('90')],
    'Well over {90%} came.': percent('90', { hedge: 'over' }),
    'Over {1,000} people, some armed, came.': number('1000', { hedge: 'over' }),
  });
});

describe('words that soften nothing', () => {
  runRows({
    'Over the next {four years} it will close.': duration('a', '4'),
    'Over the past {six weeks} it rained.': duration('wk', '6'),
    'Some of the {12} came.': number('12'),
    'Most of the {12} came.': number('12'),
    'More of the {12} came.': number('12'),
    'Nearly there, {12} of them fell.': number('12'),
    'It is over: {12} died.': number('12'),
    'It is over, {12} died.': number('12'),
    'They stood around. {12} died.': number('12'),
    'What is above, {12} knew.': number('12'),
    'The deal is close to done, at {$5m}.': money('USD', '5000000'),
    'The plus side is {12} jobs.': number('12'),
    'Odd numbers won {12} times.': number('12'),
    'The {12} or the {15} will do.': [number('12'), number('15')],
    'It is just {12 days} off.': duration('d', '12'),
    'Only {12} came.': number('12'),
    'Exactly {12} came.': number('12'),
    'Another {12} came.': number('12'),
    'A further {12} came.': number('12'),
    'A total of {12} came.': number('12'),
    'A record {12} came.': number('12'),
    'Fully {12%} came.': percent('12'),
    'As many came.': [],
    'As much as he can, he rests.': [],
    'At least he tried.': [],
    'At most he tried.': [],
    'More than ever, they need help.': [],
    'No less than the pope came.': [],
    'Some came.': [],
    'About time, she said.': [],
    'Around the bend lies a mill.': [],
    'Over and over it rained.': [],
    'Under pressure, he quit.': [],
    'Up to a point, he agreed.': [],
    'It is up to the court.': [],
    'It is close to home.': [],
    'He is upwards mobile, or so they say.': [],
    'It sold more than one of them.': [],
    'On {Monday}, over {12} died.': [date(), number('12', { hedge: 'over' })],
    'In {flat 12}, about {40} hid.': [name, number('40', { hedge: 'about' })],
    'Jo Lee, {45}, is about to go.': age('45'),
  });
});

describe('hedges without a figure', () => {
  runSilent([
    'Nearly all left.',
    'Almost none left.',
    'About time too, he said.',
    'Around town it rained.',
    'Roughly speaking, it is true.',
    'Approximately true, it is.',
    'More than enough came.',
    'Less than ideal, he said.',
    'Fewer than before came.',
    'No fewer complaints came.',
    'No more talk, she said.',
    'No less a man than Blair came.',
    'Up to now it worked.',
    'As few as can be came.',
    'Over to you, she said.',
    'Above all, rest.',
    'Below the belt, he said.',
    'Below par, he lost.',
    'In excess, it kills.',
    'Just over there, it fell.',
    'Just under the wire, it passed.',
    'Plus, it is free.',
    'It is an odd tale.',
    'The odds are long.',
    'Or so they say.',
    'Minimum wages rose.',
    'At the most, it is a start.',
    'Last but not least, it is free.',
    'Some say so.',
    'Circa Survive played.',
  ]);
});
