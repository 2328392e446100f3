/** Ways in which news gives an amount again in other money, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

const publishedOn = '2025-05-06';

describe('conversions', () => {
  runRows(
    'conversion',
    {
      'The ferry cost Rp1.64 trillion ({$100 million}).': { outcome: 'consistent' },
      'The ferry cost Rp1.64 trillion ({$1 billion}).': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The ferry cost Rp1.64 trillion (some {US$100 million}), its owner said.': { outcome: 'consistent' },
      'The fund lent 4.3 billion baht, or about {$130 million}, to the port.': { outcome: 'consistent' },
      'The fund lent 4.3 billion baht, or roughly {$13 million}, to the port.': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The loan of 340 million rupees, equivalent to {$4 million}, falls due in May.': {
        outcome: 'consistent',
      },
      // No published range is known for these.
      'The levy of Sh2.6 billion (approximately {$20m}) was dropped.': { outcome: 'ambiguous' },
      'The mast, priced at CHF 840,000 ({$1.0m}), was cut up.': { outcome: 'consistent' },
      'The mast, priced at 840,000 Swiss francs ({$10.0m}), was cut up.': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The haul was worth 58 million pesos ({US$1 million}) in Manila.': { outcome: 'consistent' },
      'It owes 1.4 trillion won ({$1 billion}) to the state.': { outcome: 'consistent' },
      'It owes 1.4 trillion won ({$10 billion}) to the state.': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The museum bought the vase for £1.2m ({$1.6m}/€1.4m).': { outcome: 'consistent' },
      'The museum bought the vase for £1.2m ($1.6m/{€14m}).': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The fine is NOK 12 million, corresponding to {EUR 1.0 million}.': { outcome: 'consistent' },
      'The £80 million sale ({$106 million}) closed in May.': { outcome: 'consistent' },
      'The £80 million share sale ({$10.6 million}) closed in May.': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The bridge will cost 290 million zlotys — about {$77 million}.': { outcome: 'consistent' },
      'The stake was sold for 3.75 billion riyals [{$1 billion}].': { outcome: 'consistent' },
      'The stake was sold for $1 billion ({AED 3.67 billion}).': { outcome: 'consistent' },
      'A berth costs 1,500 dirhams a night ({$408}).': { outcome: 'consistent' },
      'A berth costs €90 a night (around {£77}).': { outcome: 'consistent' },
      'Prizes range from £1,000 to £5,000 ($1,330 to {$6,650}).': { outcome: 'consistent' },
      'Prizes range from £1,000 to £5,000 ($1,330 to {$66,500}).': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The dam cost 12 billion Egyptian pounds, which is {$240 million} at the current rate.': {
        outcome: 'ambiguous',
      },
      'The barge fetched 27 million kronor (€2.5 million; {$2.8 million}).': { outcome: 'consistent' },
      'The barge fetched 27 million kronor (€2.5 million; {$28 million}).': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'The wall cost 5.2bn reais, worth {$910m} at today’s exchange rate.': { outcome: 'consistent' },
      'It raised C$280 million ({US$203 million}).': { outcome: 'consistent' },
      'The tower cost 39 billion lira, the equivalent of just over {$1 billion}.': { outcome: 'consistent' },
      'The cargo is insured for S$13 million, or {US$10 million}.': { outcome: 'consistent' },
      'The cargo is insured for HK$780 million, or {US$1 billion}.': {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
      'Wages average 26 million dong (about {$1,000}) a month.': { outcome: 'ambiguous' },
      'A stall costs £30 ({€35} at current rates).': { outcome: 'consistent' },
      'A stall cost £30 ({€35} at the time).': { outcome: 'consistent' },
      'In 2015 the town paid £10 million ({$15 million}) for the pier.': { outcome: 'consistent' },
    },
    { publishedOn },
  );

  test('one that lies apart from its siblings', () => {
    const text =
      'The wells cost 71 million yuan ($10 million), the pipes 35.5 million yuan ($5 million), the tanks 213 million yuan ($3 million) and the pumps 14.2 million yuan ($2 million).';
    expect(check(text, { publishedOn }).checks.map(({ outcome }) => outcome)).toEqual([
      'consistent',
      'consistent',
      'inconsistent',
      'consistent',
    ]);
  });
});

describe('no conversion', () => {
  runRows(
    'conversion',
    {
      'It made a profit of €40 million on sales of $900 million.': [],
      'Sales were $900 million (profit: €40 million).': [],
      'The club paid £20 million (plus a €5 million bonus).': [],
      'The club paid £20 million (with €5 million to follow).': [],
      'The club paid £20 million (it had offered €15 million).': [],
      'The club paid £20 million (a record; the last was €12 million).': [],
      'Tickets cost $30 (or €35 at the gate).': [],
      'Tickets cost $30 in Austin and £30 in Bath.': [],
      'It owns a $2 million yacht, a €3 million villa and £1 million of art.': [],
      'Fees rose to £9,000 (from €1,000 in 1998).': [],
      'He owes $4 million and is owed £2 million.': [],
      'Either £5 million or $9 million will be paid.': [],
      'The UK gave £50 million, France €40 million and the US $90 million.': [],
      'The UK (£50 million), France (€40 million) and the US ($90 million) gave most.': [],
      'It cut costs by $40 million, about €10 million of it in Spain.': [],
      'The tax takes €2 in every $100 sold.': [],
      'A £10 million loan, repaid with $3 million of interest, ended in May.': [],
      'The £80 million stadium ($30 million over budget) opened in May.': [],
      'The £80 million sale (by then $95 million) closed in May.': [],
      'He paid £80 in fines ($30 million went to others).': [],
      'The £80 million spent (of $300 million raised) was lost.': [],
      'He had $400 and €200 in his bag.': [],
      'The firm (sales: $40 million) bought its rival (sales: €90 million).': [],
      'The mine earned $40 million, less €6 million in tax.': [],
      'The price fell from €80 to $60.': [],
      'Investors put in $40 million, or more than £10 million each.': [],
      'Of the €80 million, $30 million went to the port.': [],
    },
    { publishedOn },
  );

  runRows(
    'conversion',
    {
      // Old rates and old money raise no alarm.
      'In 1985 the town paid £10 million ({$13 million}) for the pier.': { outcome: 'consistent' },
      'The pier was bought in the 1950s for £10 million ({$28 million}).': { outcome: 'ambiguous' },
      'Its founder left 3 million marks ({$700,000}).': { outcome: 'ambiguous' },
    },
    { publishedOn },
  );
});
