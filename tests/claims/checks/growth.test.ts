/** Growth in per cent: what is found, what is said of it, and where it stays silent. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { growth } from '../../../claims/checks/growth.ts';
import { readFrames } from '../../../claims/frames/read.ts';
import { check } from '../../../claims/index.ts';
import { matchCues } from '../../../claims/links/cues.ts';
import { itemsOf } from '../../../claims/links/items.ts';
import { readArticle } from '../../../claims/run.ts';
import { runRows } from '../notation.ts';

describe('growth that agrees', () => {
  runRows('growth', {
    'Expenses increased {34%}, or $450 million to $1.77 billion.': { outcome: 'consistent' },
    'Soybeans gained {1.2%}, or 12¾ cents, to $10.46¼.': { outcome: 'consistent' },
    'The 344.65-point fall left the index at 11,188.23, a {2.99%} decrease.': { outcome: 'consistent' },
    'Sales rose {6.5%} (31,000 to 33,000).': { outcome: 'consistent' },
    'Sales of lamps rose {25%} to $5 million from $4 million.': { outcome: 'consistent', recomputed: 25 },
    'The ferry carried 3.6 million people, up {20%} from 3 million in 2019.': {
      outcome: 'consistent',
      recomputed: 20,
    },
    'Rents fell {12.5 per cent} to 700 euros, from 800 euros in 2020.': {
      outcome: 'consistent',
      recomputed: -12.5,
    },
    'Profit grew $3 million, or {10%}, to $33 million.': {
      outcome: 'consistent',
      operands: ['$33 million', '$3 million'],
    },
    'The index lost 22 points ({1.68%}) to 1,289.32.': { outcome: 'consistent' },
    'Net sales were $236.6 million, an increase of {5.1%} compared with $225.1 million a year earlier.': {
      outcome: 'consistent',
    },
    'Costs were £6.3m, up £0.3m or {5%} on the year.': { outcome: 'consistent' },
    'The shop sold 60 sets in May. A year earlier it had sold 48. That is a rise of {25%}.': {
      outcome: 'consistent',
    },
    'Exports reached €1.87 billion (about $2.1 billion), while those of last June were €1.1 billion (about $1.24 billion), a rise of {70%}.':
      { outcome: 'consistent', operands: ['€1.87 billion', '€1.1 billion'] },
    'Fees rose by {a fifth}, from 500 euros to 600 euros.': { outcome: 'consistent' },
    'The pass costs $90, up {20%} from $75 in 2018 and 50% from $60 in 2010.': { outcome: 'consistent' },
    'The pass costs $90, up 20% from $75 in 2018 and {50%} from $60 in 2010.': { outcome: 'consistent' },
    'Shares fell 34 cents, or {2 percent}, to C$16.66.': { outcome: 'consistent' },
  });
});

describe('growth that is right only if its operands were rounded', () => {
  runRows('growth', {
    'Output came to 2.1 million tonnes, {8%} more than the 1.9 million tonnes of 2020.': {
      outcome: 'rounding',
    },
    'The toll rose {15%} to $1.2 million from $1.0 million.': { outcome: 'rounding', recomputed: 20 },
  });
});

describe('growth that cannot follow', () => {
  runRows('growth', {
    'Visits leapt {350%}, from 2,000 to 7,000.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
      recomputed: 250,
      fixes: ['250%'],
    },
    'The fund grew from $3.4 million to $1.874 billion, a rise of {55117%}.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
      recomputed: 55018,
      fixes: ['about 55,000%', '55018%'],
    },
    'Staff fell {25%} to 4,000 from 5,000.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
      recomputed: -20,
    },
    'Takings rose {7%} to $186 million from $200 million.': {
      outcome: 'inconsistent',
      diagnosis: 'rise-for-fall',
      fixes: ['fell'],
    },
    'Calls climbed {52 percent} to 75,000 from 60,000.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Calls climbed {122%} to 56,000 from 50,000.': { outcome: 'inconsistent', diagnosis: 'doubled-digit' },
    'Calls climbed {2.5%} to 75,000 from 60,000.': { outcome: 'inconsistent', diagnosis: 'power-of-ten' },
    'Wages rose by {a third}, from 240 euros to 300 euros.': { outcome: 'inconsistent', recomputed: 25 },
    'The levy fell by {60 per cent}, from 480 euros to 300 euros.': {
      outcome: 'inconsistent',
      fixes: ['38 per cent'],
    },
    'Sales rose by more than {60%}, from $100 million to $140 million.': {
      outcome: 'inconsistent',
    },
  });
});

describe('growth beside another change', () => {
  runRows('growth', {
    'Fees came to $136 million, which was up $10 million or {8%} on the quarter and down 3% on the year.': {
      outcome: 'consistent',
    },
  });
});

describe('growth behind both levels', () => {
  runRows('growth', {
    'Fees rose from $45 million to $50 million, or {21%}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Fees rose from $45 million to $50 million, or {11%}.': { outcome: 'consistent' },
    'Fees rose $5 million, or {11%}, to $50 million.': { outcome: 'consistent' },
    'The club had 18,400 members; a year ago it had 16,000. That is a rise of {51%}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'The mill made $40 million in 2019 and $52 million in 2021. This represents an increase of {30%}.': {
      outcome: 'consistent',
    },
    'The mill made $40 million in 2019 and $52 million in 2021. Wages, it says, had an increase of 13%.': [],
    'The mill made $40 million in 2019 and paid $52 million to its owners. It was up 3% on the market.': [],
  });
});

describe('growth of a level that is no change', () => {
  runRows('growth', {
    'The ferry line carried 312,000 people in July, up {120%} from 260,000 in July of last year.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
    },
    'The strike was dear: only 640 ships called, {80%} fewer than the 800 of 2021.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
    },
    'The line carried 52,000 people more in July, up {20%} from 260,000.': { outcome: 'consistent' },
    'Our revenue increased {40.7%} or $20 million to $68.9 million.': { outcome: 'rounding' },
    'Revenue grew {13%} or $25.7 million to $224.2 million.': { outcome: 'consistent' },
    'Its tax rate of 19.4% fell by 330 basis points from 22.7%.': [],
  });
});

describe('growth between its two levels', () => {
  runRows('growth', {
    'Rates to the east were down 5% at $4,120, while those to the north slipped 2% to $3,300.': [],
    'The number that waited was 44,881, down 4% from 46,766 a month before but {6%} more than the 42,345 of last April.':
      { outcome: 'consistent' },
    'Earnings came to $4.86 billion, three times the $1.62 billion of last year, after prices rose by a fifth.':
      [],
    'Profit slumped {67%} to $27 million, down from $45 million.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
    },
    'Donations dropped by {a half}, from $900,000 to $600,000.': { outcome: 'inconsistent' },
    'The ferry line carried 312,000 people in July, up {2%} from 260,000 in July of last year.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Fees rose to $28 million, which was up 96% from $14.3 million in 2020 and up {36%} compared to $20.6 million in 2019.':
      { outcome: 'consistent' },
    'The line carried 312,000 people in July, up {20%} from 260,000 in July of last year.': {
      outcome: 'consistent',
    },
  });
});

describe('growth whose three amounts are printed', () => {
  runRows('growth', {
    'Income was $76 million, a decrease of $35 million or {85%}, compared to $41 million for the prior year.':
      { outcome: 'inconsistent', diagnosis: 'rise-for-fall', fixes: ['increase'] },
    'Income was $76 million, an increase of $35 million or {85%}, compared to $41 million for the prior year.':
      { outcome: 'consistent', diagnosis: 'none' },
    'Revenue fell $7 million, or {7%}, from $96 million to $103 million.': {
      outcome: 'inconsistent',
      diagnosis: 'rise-for-fall',
    },
    'Revenue fell $7 million, or {7%}, from $103 million to $96 million.': { outcome: 'consistent' },
    'Exports were $9.9 million, an increase of $2.9 million or {41%} compared to the $7 million of spring and 2.4 times the $4.1 million of winter.':
      { outcome: 'consistent' },
  });
});

describe('growth that is called points', () => {
  runRows('growth', {
    'Sales rose {12 percentage points} to $56 million from $50 million.': {
      outcome: 'inconsistent',
      diagnosis: 'points-for-percent',
      fixes: ['12 per cent'],
    },
    'The herd shrank {35 percentage points}, from 2,000 animals to 1,300.': {
      outcome: 'inconsistent',
      diagnosis: 'points-for-percent',
    },
    'Its margin rose 2 percentage points to 12% from 10%, and sales to $102 million from $100 million.': [],
    'The rate rose 25 basis points to 4.75%, and the debt to $50 million from $40 million.': [],
    'Turnout was up 9 percentage points, with 54,500 votes cast against 50,000 in 2019, to 41%.': [],
  });
});

describe('a loss in per cent', () => {
  runRows('growth', {
    'The index fell 12% or 998 points, before a loss of {3.2%} or 347.8 points to a level of 10,520.': {
      outcome: 'consistent',
    },
    'The glacier shrank from 80 to 62 square kilometres, losing {27.5%} of its area.': {
      outcome: 'inconsistent',
      recomputed: -22.5,
    },
    'It lost 20% of its 4,000 members, and 60% of those left are men.': [],
  });
});

describe('a change on other terms', () => {
  runRows('growth', {
    'Excluding the fine, profit rose {12%} to $56 million from $50 million.': { outcome: 'consistent' },
    'Excluding the fine, profit rose 22% to $56 million from $50 million.': [],
  });
});

describe('growth stays silent', () => {
  runRows('growth', {
    'Maker’s half-year profit up 17% on new plants\n\nIts profit for the second quarter rose 21.4% to £34.1 million from £28.1 million.\n\nFor the six months, profit was up {17%} at £63.9 million, from £54.6 million.':
      { outcome: 'consistent' },
    'Scores of 200 or more were made in 52 innings out of 146, or 36%.': [],
    'Overheads grew by 6% to £39.8m, of which wages made up £24.9m.': [],
    'It blamed dear barley and a 14% rise in the price of bottles for a fall in profit to £9.3m, £3.5m below the £12.8m of 2025.':
      [],
    'Energy cost it £8.1m, against £7.4m last time and £5.0m in 2021, an increase of 62% in five years.': [],
    'Hourly pay rose 31 cents to $29.86, which is 3.9 percent higher than a year earlier.': [],
    'Revenue rose from $40 million to $48 million and costs to $30 million, up {20%} and 9%.': {
      outcome: 'consistent',
    },
    'Output grew to 180% of its level of 2015, from 10,000 to 18,000.': [],
    'Revenue rose 6% at constant exchange rates to €3.09 billion from €3.0 billion.': [],
    'Turnover was up 4% on a like-for-like basis, to £52m from £49m.': [],
    'The plan is to cut waste by 60% by 2030, from 50 tonnes to 25 tonnes.': [],
    'Sales will rise 50% to $10 million from $8 million next year.': [],
    '"We have grown 300% since I came, and I am proud of it," she said; sales went from $20 million to $62 million.':
      [],
    'If prices fell 10%, from $50 to $40, nobody would sell.': [],
    'The bank pays 4% on deposits of $5 million and 3% on $2 million.': [],
    'It holds a 30% stake worth $90 million, and bought it for $40 million.': [],
    'Of the $60 million, 20% of the money went to schools.': [],
    'Prices went up 5% in May; the town has 40,000 people and 18,000 homes.': [],
    'The tax was 5% in 2010 and is 7% now.': [],
    'The share of women rose to 45% of 2,000 members from 1,500 in 2010.': [],
    'Wages rose 3% in real terms, although in cash they went from £410 to £440.': [],
    'Organic sales rose 5%, and reported sales went from $80 million to $96 million.': [],
    'Output grew at an annualised 4% as it rose to $512 billion from $507 billion.': [],
    'The rate fell to 4% from 6%, and the debt from $90 million to $80 million.': [],
    'It lifted its stake to 30% from 20%, paying $40 million where it had paid $10 million.': [],
    'The company expects profit to rise 40%, from $10 million to $12 million.': [],
    'Unless prices fall 20%, from $50 to $30, the mine will close.': [],
    'Half the cost is borne by the state; it paid $40 million in 2019 and $70 million in 2020.': [],
    'The club grew by 12 members, and 30% of its 90 members are under 20.': [],
    'The A350 fleet rose 20% while the H100 order doubled from page 12 to page 24.': [],
    'Interest of 5% on $2 million is due each year, up to $3 million.': [],
    'Gasoline prices are down 9.5% from a year ago. Energy costs dropped 1.1%, and groceries slipped 0.1%.':
      [],
    'The risk fell by 20 per cent (hazard ratio 0.80; 95 per cent confidence interval 0.71 to 0.89).': [],
    'Shares of the truckmaker jumped 8.2% after it forecast deliveries of 31,000 to 33,000 units.': [],
    'Bad loans worsened to 2.83% from 2.64% in June, though they were lower than 3.01% in May.': [],
    'Rates to the coast were down 5%, while those to the north slipped 2% to $3,300, 60% less than a year ago.':
      [],
    'The sequel is up $41.2 million as its rival drops 54%, above hopes of $35 million.': [],
    'The forecast is $335 to $345 million (previously $310 to $325 million), growth of about 35% to 39% over $248.6 million.':
      [],
    'Thefts jumped 22% to 40,100. Robbery rose 204% to 81,931.': [],
    'Sales are up 6.91 units (0.95%) at 1,553, and those of the rival at a high of 2,724.74.': [],
    'The house charges 27% up to $2 million, 22% of the part from there to $8 million and 15% above it.': [],
    'Purchases went up by a third to £14.2m. A parcel that cost £21 in 2019 costs £31.50 today.': [],
    'Data revenue rose 31% to $1.31 billion, accounting for 57% of the total, while client revenue fell 74% to $970 million.':
      [],
    'Data revenue rose 31% to $1.31 billion, while client revenue fell 26% to $970 million.': [],
    'Net profit is seen falling 31% to ¥830 billion, against an earlier estimate of ¥960 billion and the ¥1.2 trillion of last year.':
      [],
    'A tariff of 25% was put on $50 billion of goods, then on $200 billion.': [],
    'The yield rose 8 basis points to 4.1%, and the fund manages $4 billion.': [],
    'House sales dropped 33% to 15,900 homes, and their value was $6 billion against $7.3 billion in 2018.':
      [],
  });

  test.each(growth.silentOn)('raises no alarm on: %s', (sentence) => {
    const alarms = check(sentence).checks.filter(
      ({ kind, outcome }) => kind === 'growth' && outcome === 'inconsistent',
    );
    expect(alarms).toEqual([]);
  });
});

/** The places of the cues that hold somewhere in a text. */
function cuesIn(text: string): readonly number[] {
  const reading = readArticle({ text });
  let step = reading.next();
  while (!step.done) step = reading.next();
  const article = step.value;
  const frames = readFrames(article);
  return article.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) =>
      matchCues(itemsOf(article, frames, block, sentence), growth.cues).map(({ cue }) => cue),
    ),
  );
}

describe('the cues of growth', () => {
  test.each(growth.cues.map(({ sample }, place) => [sample, place] as const))(
    '“%s” holds the words that it is a sample of',
    (sample, place) => expect(cuesIn(sample)).toContain(place),
  );

  test.each([
    'It has $4.2 billion and a staff of forty.',
    'Up to $4.2 billion may be spent.',
    '$4.2 billion; from here on nobody knows.',
    'The harbour is older than the town.',
  ])('none holds from one figure to another in: %s', (text) => {
    const ties = cuesIn(text).filter(
      (place) => (growth.cues[place]?.elements.filter((element) => 'role' in element).length ?? 0) > 1,
    );
    expect(ties).toEqual([]);
  });
});

describe('growth of another sum', () => {
  runRows('growth', {
    'Unit sales grew 6%, and revenue was $90 million compared with $80 million.': [],
    'Its shares, up 40% since January, closed at $28, against $27 on Tuesday.': [],
    'The toll, down 12% since May, was $3.40 on Friday, compared with $3.60 on Monday.': [],
    'Rents are up {40%} since 2015, from $700 to $980.': { outcome: 'consistent' },
    'Sales grew {12.5%}, to $90 million compared with $80 million.': { outcome: 'consistent' },
    'Sales grew {6%}, to $90 million compared with $80 million.': { outcome: 'inconsistent' },
  });
});

describe('two levels that were both reached are of two things', () => {
  runRows('growth', {
    'Fares rise by 3.6 per cent, which takes the single to £35.75 and the return to £71.50.': [],
    'A cut of 12% brings the fee to $44 and the fine to $90.': [],
    'Takings rose {25%} to $5 million, compared to $4 million.': { outcome: 'consistent' },
    'The price was cut from €780,000 to €715,000, a saving of {8.3%}.': { outcome: 'consistent' },
    'The fee rose 5% less than expected, from $40 to $41.': [],
  });
});

describe('what was expected is no new level, and what is made up does not rise', () => {
  runRows('growth', {
    'Traffic was up 7.8 per cent from 6.32 million, and beat the forecast of 6.6 million.': [],
    'Foreigners made up 4.9 million of the total, or 72 per cent; the other 1.9 million were local.': [],
    'Some 400 have signed up 30% of those asked, 1,200 in May.': [],
    'Fees picked up {25%} to $5 million from $4 million.': { outcome: 'consistent' },
  });
});

describe('what only nearly agrees with another sentence is of something else', () => {
  runRows('growth', {
    'Seedings, at 34.1 million acres, were up 2% on last year. The price was raised by 15 cents to $4.25, and that of beans was $10.20.':
      [],
    'Petrol cars were down 19% at 289,000, their share shrinking by 7.7 points to 26.5%.': [],
    'The index fell {2%}, or 40 points, to 1,960.': { outcome: 'consistent' },
    'Rice yields have crept up from 4.0 tonnes a hectare in 2004 to 4.6 tonnes, or by {15%}.': {
      outcome: 'consistent',
    },
    'Rice yields have crept up from 4.0 tonnes a hectare in 2004 to 4.6 tonnes, or by {35%}.': {
      outcome: 'inconsistent',
    },
  });
});

describe('a change of the month and one of the year are two', () => {
  runRows('growth', {
    'Butter sold for £6,620 a tonne, up £190 on the month and 62 per cent on the year.': [],
    'Core earnings grew 3.1 per cent in the year to €6.2 billion. Cash flow was better than the €1.5-1.6 billion promised.':
      [],
    'At 2,760, murders were {8%} lower than the year before, when there were 3,000.': {
      outcome: 'consistent',
    },
    'Tax rose 3% on the year before, when there were 40 floods.': [],
  });
});
