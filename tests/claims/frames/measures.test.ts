/** The noun that a figure measures and whose it is, by the words round it alone. */
import { describe } from 'vitest';
import { runFrames } from './framing.ts';

describe('a number measures the noun behind it', () => {
  runFrames({
    'There are {310 pupils} at the school.': { noun: 'pupils' },
    'Some {50} semiconductor companies signed.': { noun: 'semiconductor companies' },
    'The museum had {4,000} visitors a day.': { noun: 'visitors', of: 'museum' },
    'Only {12} of the ferries sailed.': { noun: 'ferries' },
    '{Seven} people were hurt.': { noun: 'people' },
    'Some 50 chip makers, including {12} from Japan, signed.': { noun: 'chip makers', of: 'Japan' },
    'There are 310 pupils, {50} more than before.': { noun: 'pupils' },
    'We delivered net sales of $573 million, down {5%} from $601 million.': { noun: 'net sales' },
    'We delivered net sales of $573 million, down 5% from {$601 million}.': { noun: 'net sales' },
    'They hired 12 people at {$40} an hour.': { noun: null },
    'Shipments fell to {58 million} units.': { noun: 'shipments' },
  });
});

describe('an amount measures the subject of its clause', () => {
  runFrames({
    'Export value rose to {$20 million}.': { noun: 'export value', of: null },
    'Net revenue was {$4.2 billion} in the quarter.': { noun: 'net revenue' },
    "Malaysia's exports of computer parts to Singapore jumped to {$20 million}.": {
      noun: 'computer parts exports',
      of: 'Malaysia',
    },
    'The number of pupils in Leeds rose to {310}.': { noun: 'pupils', of: 'Leeds' },
    'According to the ministry, rice exports from Vietnam fell to {12,000 tonnes}.': {
      noun: 'rice exports',
      of: 'Vietnam',
    },
    'In Leeds, house prices rose by {3%}.': { noun: 'house prices' },
    'In the past 10 years ticket prices have risen {3%}.': { noun: 'ticket prices' },
    'If the plan passes, rents would rise {10%}.': { noun: 'rents' },
    'The port office said that traffic fell {3%}.': { noun: 'traffic' },
    'The airline said its fuel bill was {$30 million}.': { noun: 'fuel bill' },
    'Higher sales of {$30 million} helped.': { noun: 'sales' },
    'Wages rose 3%, while prices fell {2%}.': { noun: 'prices' },
    'Wages rose {3%}, while prices fell 2%.': { noun: 'wages' },
    'Wages were $3 million, and net income was {$2 million}.': { noun: 'net income' },
    'Wages rose 3% and net income was $2 million against {$1 million} in 2019.': { noun: 'net income' },
    'Income before taxes was {$2 million}.': { noun: 'taxes income' },
  });
});

describe('or the noun that stands beside it', () => {
  runFrames({
    'The firm had revenue of {$4.2 billion}.': { noun: 'revenue', of: 'firm' },
    'The firm made a {$5 million} loss.': { noun: 'loss', of: 'firm' },
    'The firm saw a {5%} rise in exports.': { noun: 'exports' },
    'The firm brought in {$4.2 billion} in licence fees.': { noun: 'licence fees' },
    'Sixty-five per cent of voters agreed; {65%} of voters agreed.': { noun: 'voters' },
    'The firm posted earnings per share of {$2.46}.': { noun: 'per share earnings' },
  });
});

describe('a body is whose it is, not what is measured', () => {
  runFrames({
    'The company sold {310 cars}.': { noun: 'cars', of: 'company' },
    'The council spent {£3 million} on roads.': { noun: 'spending', of: 'council' },
    'The bank earned {$3 million}.': { noun: 'earnings', of: 'bank' },
    'Northern Light Ferries lost {$3 million}.': { noun: null, of: 'Northern Light Ferries' },
    "The bank's assets totalled {$90 billion}.": { noun: 'assets', of: 'bank' },
  });
});

describe('where the words name no noun there is none', () => {
  runFrames({
    'It cost {$3 million}.': { noun: null, of: null },
    'It was {$3 million}.': { noun: null, of: null },
    'He paid {$40}.': { noun: null },
    'They gave {$3 million}.': { noun: null, of: null },
    '{$3 million} was paid.': { noun: null, of: null },
    'There was {5%} left.': { noun: null, of: null },
    'She was born in {March 2025}.': { noun: null, of: null },
    'Prices rose in {March 2025}.': { noun: null },
    'Exports grew in {2023}.': { noun: null },
    'The total of {$3 million} was paid.': { noun: null },
    'A rise of {5%} was seen.': { noun: null },
    'Up {5%} on the day.': { noun: null },
    'And {$3 million} more.': { noun: null },
  });
});
