/** Multiples: how many times as much, with the two readings of "times more". */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('a multiple is recomputed', () => {
  runRows('multiple', {
    'Sales nearly {tripled} to $90 million from $32 million.': { outcome: 'consistent' },
    'The flock {halved}, from 820 birds in 1998 to 640 last year.': { outcome: 'inconsistent' },
    'Rents more than {doubled}, from $700 to $1,190.': { outcome: 'inconsistent', recomputed: 1.7 },
    'Rents more than {doubled}, from $700 to $1,490.': { outcome: 'consistent' },
    'Exports {quadrupled} from €12 million to €48 million.': { outcome: 'consistent', recomputed: 4 },
    'Output grew {3.5 times} to 70,000 tonnes from 20,000 tonnes.': { outcome: 'consistent' },
    'Output grew {3.5 times} to 70,000 tonnes from 40,000 tonnes.': { outcome: 'inconsistent' },
  });
});

describe('times more is read in two ways', () => {
  runRows('multiple', {
    'The new dam stores {three times} more water than the old one: 300 million litres against 100 million.': {
      outcome: 'consistent',
    },
    'The new dam stores {three times} more water than the old one: 400 million litres against 100 million.': {
      outcome: 'ambiguous',
      recomputed: 4,
    },
  });
});

describe('a fall by a factor', () => {
  runRows('multiple', {
    'Output fell {threefold}, from 90 to 30.': { outcome: 'ambiguous', recomputed: 0.3 },
    'Costs dropped {fivefold} to $2 million from $10 million.': { outcome: 'ambiguous' },
    'Output fell {fourfold}, from 90 to 30.': { outcome: 'inconsistent', fixes: [] },
    'Costs dropped {fivefold} to $3 million from $10 million.': { outcome: 'inconsistent' },
    'Output rose {threefold}, from 30 to 90.': { outcome: 'consistent' },
  });
});

describe('three times fewer is a third', () => {
  runRows('multiple', {
    'Cooks earn {three times} less than pilots.': { outcome: 'ambiguous', fixes: ['a third as much as'] },
    '{Three times} fewer people came.': { outcome: 'ambiguous', fixes: ['A third as many'] },
    'There were {three times} fewer fires than last year: 30, against 90.': {
      outcome: 'ambiguous',
      fixes: ['a third as many fires as'],
    },
    'Boys are {four times} less likely than girls to read.': {
      outcome: 'ambiguous',
      fixes: ['a quarter as likely as'],
    },
    'Rents are {ten times} lower than in the capital.': {
      outcome: 'ambiguous',
      fixes: ['a tenth as high as'],
    },
  });
});

describe('what takes nothing away', () => {
  runRows('multiple', {
    'Less than three times a week is enough.': [],
    'He won three times, fewer than she did.': [],
    '“Cooks earn three times less,” she said.': [],
    'It was paid three times, less a fee of $3.': [],
    'They came fewer than four times.': [],
    'He fell three times, from 90 feet and from 30.': [],
  });
});

describe('a multiple stays silent', () => {
  runRows('multiple', {
    'Borrowings rose to RM710 million from RM560 million, bringing net gearing to 0.82 times from 0.69 times.':
      [],
    'The fund doubled its stake and paid $3 million to the $5 million of its rival.': [],
    'He won twice, in 1998 and 2004, and earned $2 million.': [],
    'The price of a ticket doubled; the club sold 4,000 of its 9,000 seats.': [],
    'Sales may double to $90 million from $70 million.': [],
    '“We tripled it,” she said of the 40 boats, up from 38.': [],
    'It was twice as loud as the $40 fan.': [],
    'Net debt rose to £655m from £590m, or 1.2 times earnings before interest.': [],
    'The price rose to $620 million from $540 million, 27 times expected earnings.': [],
    'The team doubled its lead after 20 minutes and won by 4.': [],
  });
});

describe('what came afterwards is no operand', () => {
  runRows('multiple', {
    'Losses rose from 41 kg per hectare to a peak of 118 kg, nearly {three times} as much, before falling back to 77 kg.':
      { outcome: 'consistent' },
    'Exports doubled to 80 tonnes before slipping to 55 tonnes.': [],
    'A cup now costs 1,200 naira a head, {four times} the 400 naira of 2021.': {
      outcome: 'inconsistent',
      recomputed: 3,
    },
    'The show drew 90,000 people in May, more than {double} the 52,000 of last May.': {
      outcome: 'inconsistent',
    },
  });
});

describe('two years, each with its amount, and a multiple of them', () => {
  runRows('multiple', {
    'Its users numbered 40 million in 2020 and 120 million in 2024: they have {trebled}.': {
      outcome: 'consistent',
    },
    'Its users numbered 40 million in 2020 and 120 million in 2024: they have {quadrupled}.': {
      outcome: 'inconsistent',
    },
    'It sold 40 boats in 2020 and 120 cars in 2024, and its profit doubled.': [],
  });
});

describe('a multiple of what the other one has', () => {
  runRows('multiple', {
    'The stand seats 12,000, {four times} as many people as the old one, which had room for 3,000.': {
      outcome: 'consistent',
    },
    'The stand seats 12,000, {five times} as many people as the old one, which had room for 3,000.': {
      outcome: 'inconsistent',
    },
    'The stand seats 12,000, twice as many people as live in the town, and cost $3,000 a seat.': [],
  });
});
