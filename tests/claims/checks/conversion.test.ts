/** Conversions of currency: against each other, against the published range of a year, and what is none. */
import { describe, expect, test } from 'vitest';
import { conversion } from '../../../claims/checks/conversion.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('conversions that are held against each other', () => {
  runRows('conversion', {
    'The hall cost £20 million ({$25 million}) and the pool £4 million ($5 million).': {
      outcome: 'consistent',
    },
    'Tickets run from 100,000 yen to 5 million yen ($670 to {$33,500}).': { outcome: 'consistent' },
    'The quay cost $3 billion (about 21.9 billion yuan), the road $500 million (3.65 billion yuan) and the lock $120 million ({8.76 billion yuan}).':
      {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
        recomputed: 876_000_000,
        fixes: ['876 million yuan', '$1.2 billion'],
      },
    'It paid £20 million ($25 million, or €23 million) for the land, £8 million ($10 million, or €9.2 million) for the hall and £4.4 million ({$5.06 million}) for the pool.':
      { outcome: 'inconsistent', diagnosis: 'other-currency' },
    'The prize is £8 million ($10 million), the second £4 million ($5 million) and the third £2 million ({$1.6 million}).':
      { outcome: 'inconsistent', diagnosis: 'inverse-rate' },
    'The prize is £8.20 million ($10.25 million), the second £4.24 million ($5.30 million) and the third £20.5 million ({$27.7 million}).':
      { outcome: 'ambiguous' },
    'The dam costs 40 million ringgit ($9 million) and the weir 10 million ringgit ({$22.5 million}).': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Two rivals asked €248m, or {$306 million}, and €100m, or $123 million.': { outcome: 'consistent' },
    'The fine is £1 billion pounds (about {$1.7 billion U.S. dollars}) and the cost £2 billion ($3.4 billion).':
      {
        outcome: 'consistent',
      },
  });
});

describe('a conversion that stands alone', () => {
  runRows('conversion', {
    'The council fined the builder 5 million zloty ({$1.25 million}).': { outcome: 'ambiguous' },
    'In 2014 it paid £24 million ({$39 million}) for the site.': { outcome: 'consistent' },
    'In 2014 it paid £24 million ({$390 million}) for the site.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      fixes: ['$39 million', '£240 million'],
    },
    'The town set aside 100 leu ({$9}).': { outcome: 'ambiguous' },
  });

  describe('with a rate of the desk', () => {
    runRows(
      'conversion',
      { 'The council fined the builder 5 million zloty ({$1.25 million}).': { outcome: 'consistent' } },
      { rates: [{ pair: 'PLN/USD', value: '0.25', from: '2025-01-02', kind: 'house', source: 'desk' }] },
    );
  });
});

describe('ties that are no bracket', () => {
  runRows(
    'conversion',
    {
      'The bridge cost $2 billion, worth about {14.4 billion yuan}.': { outcome: 'consistent' },
      'The £80 million contract is worth about {$106 million}.': { outcome: 'consistent' },
      'The £80 million contract is worth about {$1.06 billion}.': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The fine was €10 million/{$10.8 million}.': { outcome: 'consistent' },
      'The levy is £40 a tonne ({$53}).': { outcome: 'consistent' },
      'The loan is 500 million Swiss francs, about {$600 million}.': { outcome: 'consistent' },
      'It paid $3.3 million – {24 million yuan} – for the land.': { outcome: 'consistent' },
      'It is owed 9 million ringgit, the equivalent of {$2 million}.': { outcome: 'consistent' },
      'It is owed 9 million ringgit, which is about {$20 million}.': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'It sold for £80m (€95m; {$106m}).': { outcome: 'consistent' },
      'It sold for £80m (€95m or {$60.4m}).': { outcome: 'inconsistent', diagnosis: 'inverse-rate' },
      'It set US$6,100,000 ({A$5.9 million}, NZ$7.4 million, €4.7 million) aside.': {
        outcome: 'ambiguous',
        diagnosis: 'none',
      },
    },
    { publishedOn: '2025-05-06' },
  );
});

describe('of a currency that shares its name', () => {
  runRows(
    'conversion',
    {
      'The council of Oslo paid 100 million kroner ({$9.5 million}) to it.': { outcome: 'consistent' },
      'The fund gave 20 million pesos ({$345,000}) to it.': { outcome: 'ambiguous', diagnosis: 'none' },
    },
    { publishedOn: '2025-05-06' },
  );
});

describe('what is no conversion', () => {
  runRows('conversion', {
    'It made $4 million (2023: €3 million).': [],
    'Profit reached $4 million (up from ¥2bn).': [],
    'It costs A$20 in Australia (US$15 in America).': [],
    'She earned £40,000 ($50,000 in the US).': [],
    'The yard cost £10 million in 1950 (about $500 million in today’s money).': [],
    'The yard cost £10 million, about $3 million less than feared.': [],
    'Entry is £12/$15/€14 at the door.': [],
    'A ticket is £20 (under-12s $5).': [],
    'The film cost $50 million (its first part cost €2 million).': [],
    'It had sales of $50 million (net loss: €3 million).': [],
    'It sells in Leeds for £3 million, in Paris for €5 million.': [],
    'The £5 million house in Mayfair he sold in 1990 is worth $20 million.': [],
    'A £20 million ship, a €4 million tug and $3 million of rope were lost.': [],
    'They raised £4 million – $2 million more than planned.': [],
    'The plant costs $2 billion and the port €500 million.': [],
    'He won $2 million (half of the £3 million prize fund).': [],
    'The villages are 100 miles (160 km) apart.': [],
    'The firm may fetch CA$32 billion, or roughly $40 per share.': [],
    'It raised $5 million ($4 million of it in cash).': [],
    'Their costs were £3 million (down 4%).': [],
    'She paid €40 (with a €5 voucher) for it.': [],
    'The deal is worth $40 million (£12 million of it for the ships).': [],
    'It earned €9 million ($2 million less than planned).': [],
    'Prices start at £20 ($5 for children).': [],
    'The bond raised $300 million; a second raised €250 million.': [],
    'He owes £3 million, she €2 million, and their firm $8 million.': [],
    'The rate was $1.25 to the pound, and the fare £40.': [],
    'They pay £500 a month or €6,000 a year.': [],
    'The fund moved $10 million from London to a £5 million account in Leeds.': [],
    'The mountain is 1,344 metres (4,409 feet) high.': [],
    'It costs £2 million, and the other €3 million.': [],
    'The fee is $20, 10 euros of which go to the guide.': [],
    'Its 2019 sales ($80 million) passed those of its rival (£70 million).': [],
  });

  test.each(conversion.silentOn)('finds none in: %s', (sentence) => {
    expect(check(sentence).checks.filter(({ kind }) => kind === 'conversion')).toEqual([]);
  });
});

test('both ways out of a slip of ten are offered, each for its own side', () => {
  const text =
    'It spent 10 million ringgit (RMB 16.54 million), 50 million ringgit (RMB 82.71 million) and 50 billion ringgit (RMB 827.1 billion).';
  const slip = check(text).checks.find(({ outcome }) => outcome === 'inconsistent');
  expect(slip?.fixes.map(({ start, end, replacement }) => [text.slice(start, end), replacement])).toEqual([
    ['RMB 827.1 billion', 'RMB 82.71 billion'],
    ['50 billion ringgit', '500 billion ringgit'],
  ]);
});

describe('of two that disagree only the one with no published rate is accused', () => {
  runRows('conversion', {
    'The state paid 5 billion rupees ({$60 million}) for roads and 2 billion rupees ($240 million) for wells.':
      {
        outcome: 'ambiguous',
      },
    'The state paid 5 billion rupees ($60 million) for roads and 2 billion rupees ({$240 million}) for wells.':
      {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
        fixes: ['$24 million', '20 billion rupees'],
      },
    'It gave 4 million kwacha ({$20,000}) to one and 9 million kwacha ($450,000) to another.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'It gave 4 million kwacha ($20,000) to one and 9 million kwacha ({$450,000}) to another.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
  });
});
