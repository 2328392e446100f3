/** One claim and many ways of saying it: each kind of check in the phrases of news copy, and sentences that raise no alarm. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('age', () => {
  runRows('age', {
    'Born on 12 June 1970, he turned {50} on 12 June 2020.': { outcome: 'consistent' },
    'Born in 1948, the singer died in 2016 aged {67}.': { outcome: 'consistent' },
    'Born in 1948, the singer died in 2016 aged {58}.': { outcome: 'inconsistent' },
  });
});

describe('average', () => {
  runRows('average', {
    'The 40 employees produce 1,000 pairs of shoes a day, {25} each.': { outcome: 'consistent' },
    'The 40 employees produce 1,000 pairs of shoes a day, {45} each.': { outcome: 'inconsistent' },
    'The school spent £90,000 on 60 laptops, or {£1,500} per laptop.': { outcome: 'consistent' },
    'The school spent £90,000 on 60 laptops, or {£150} per laptop.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
  });
});

describe('comparison', () => {
  runRows('comparison', {
    'Unemployment stood at {8.1%}, up from 8.6% a year earlier.': { outcome: 'inconsistent' },
    'Unemployment stood at {8.6%}, up from 8.1% a year earlier.': { outcome: 'consistent' },
    'The stock closed at {$41.20}, down from $39.80 on Monday.': { outcome: 'inconsistent' },
  });
});

describe('compound', () => {
  runRows('compound', {
    'At 7% a year, an investment {doubles} in about ten years.': { outcome: 'consistent' },
    'A town growing 2% a year will be {22%} larger in ten years.': { outcome: 'consistent' },
    'Savings of $1,000 at 5% interest, compounded annually, become {$1,629} after ten years.': {
      outcome: 'consistent',
    },
  });
});

describe('conversion', () => {
  runRows('conversion', {
    'At a rate of 7.2 yuan to the dollar, the $50 million loan is worth {360 million yuan}.': {
      outcome: 'consistent',
    },
    'At a rate of 7.2 yuan to the dollar, the $50 million loan is worth {3.6 billion yuan}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'With the euro at $1.10, the €200 million order is worth {$220 million}.': { outcome: 'consistent' },
    'With the euro at $1.10, the €200 million order is worth {$182 million}.': {
      outcome: 'inconsistent',
      diagnosis: 'inverse-rate',
    },
    'He paid €1,000 ({$1,080}) for the watch, €500 ($540) for the ring and €200 ($261) for the chain.': {
      outcome: 'consistent',
    },
    'He paid €1,000 ($1,080) for the watch, €500 ({$540}) for the ring and €200 ($261) for the chain.': {
      outcome: 'consistent',
    },
    'The firm will invest 2 trillion won ({$15 billion}).': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'The government pledged 5 billion rupees ({$60 million}) for roads and 2 billion rupees ($24 million) for wells.':
      { outcome: 'consistent' },
    'The government pledged 5 billion rupees ($60 million) for roads and 2 billion rupees ({$24 million}) for wells.':
      { outcome: 'consistent' },
    'The government pledged 5 billion rupees ($60 million) for roads and 2 billion rupees ({$240 million}) for wells.':
      { outcome: 'inconsistent', diagnosis: 'power-of-ten' },
  });
});

describe('count', () => {
  runRows('count', {
    'The {three} partners – Ford, Renault and Nissan – will share the costs.': { outcome: 'consistent' },
    'The {four} partners – Ford, Renault and Nissan – will share the costs.': { outcome: 'inconsistent' },
    'She has {two} sons, Peter and Luke.': { outcome: 'consistent' },
    'She has {three} sons, Peter and Luke.': { outcome: 'inconsistent' },
  });
});

describe('date', () => {
  runRows('date', {
    'The hearing is set for Monday, {February 30}.': { outcome: 'inconsistent', diagnosis: 'no-such-date' },
    'The trial begins on {Friday, 14 January 2025}.': { outcome: 'inconsistent', diagnosis: 'wrong-weekday' },
  });
});

describe('difference', () => {
  runRows('difference', {
    'The motion passed by 56 votes to 43, a majority of {13}.': { outcome: 'consistent' },
    'The motion passed by 56 votes to 43, a majority of {23}.': { outcome: 'inconsistent' },
    'The bridge cost $1.2 billion, {$200 million} more than the $1 billion budgeted.': {
      outcome: 'consistent',
    },
    'The price was cut by {€40} to €159 from €199.': { outcome: 'consistent' },
    'The price was cut by {€50} to €159 from €199.': { outcome: 'inconsistent' },
    'Exports rose to $5.5 billion, while imports dropped to $3.6 billion, leaving a surplus of {$1.9 billion}.':
      { outcome: 'consistent' },
    'Exports rose to $5.5 billion, while imports dropped to $3.6 billion, leaving a surplus of {$2.9 billion}.':
      { outcome: 'inconsistent' },
    'The trade deficit was {$12 billion}: exports were $38 billion and imports $50 billion.': {
      outcome: 'consistent',
    },
    "The town's population has fallen by {1,500} since 2010, from 9,000 to 7,500.": { outcome: 'consistent' },
    "The town's population has fallen by {2,500} since 2010, from 9,000 to 7,500.": {
      outcome: 'inconsistent',
    },
    'The tower, 100 metres high, is {20 metres} taller than its neighbour, at 80 metres.': {
      outcome: 'consistent',
    },
    'The tower, 100 metres high, is {30 metres} taller than its neighbour, at 80 metres.': {
      outcome: 'inconsistent',
    },
  });
});

describe('growth', () => {
  runRows('growth', {
    'Operating profit came in at $310 million, up {24%} from $250 million.': { outcome: 'consistent' },
    'Net income fell to $88 million from $110 million, a {20%} decline.': { outcome: 'consistent' },
    'Wheat output slid by {a fifth}, to 8 million tonnes from 10 million tonnes.': { outcome: 'consistent' },
    'The number of nurses rose from 4,200 to 4,620, up {10 percent}.': { outcome: 'consistent' },
    'Sales of 5.6 million units were {40%} above the 4 million sold a year ago.': { outcome: 'consistent' },
    'House sales, at 412,000, were {3%} below the 425,000 of 2022.': { outcome: 'consistent' },
    'House sales, at 412,000, were {13%} below the 425,000 of 2022.': { outcome: 'inconsistent' },
    'Membership has soared from 1,500 to 6,000, a {400%} increase.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
    },
    'Membership has soared from 1,500 to 6,000, a {300%} increase.': { outcome: 'consistent' },
    'Rail freight totalled 98 million tonnes last year. In 2019 it was 140 million tonnes, so it has shrunk by {30%}.':
      { outcome: 'consistent' },
    'Its market value dropped from $60bn to $45bn, or {33%}.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
    },
    'The tax take rose to £8.4bn (from £8bn), an increase of {5%}.': { outcome: 'consistent' },
    'The tax take rose to £8.4bn (from £8bn), an increase of {15%}.': { outcome: 'inconsistent' },
    'The club sold 18,000 season tickets, compared with 15,000 last season, an increase of {one fifth}.': {
      outcome: 'consistent',
    },
    'Fares went from £2.40 to £2.52, an increase of {5 per cent}.': { outcome: 'consistent' },
    'Loans to small firms plunged {45%}, to $1.1 billion from $2 billion.': { outcome: 'consistent' },
    'The population grew {2.4 percent} to 1,024,000 from 1 million.': { outcome: 'consistent' },
    'Last year the port handled 2.2 million containers; this year it handled 2.75 million, {25%} more.': {
      outcome: 'consistent',
    },
    'Cases jumped to 900 from 300 in a month, a rise of {200%}.': { outcome: 'consistent' },
    "The company's debt shrank by {40%}, to 3 billion euros from 5 billion euros.": { outcome: 'consistent' },
    'Revenue rose {10%} to $11 million from $10 million, while costs rose 5% to $8.4 million from $8 million.':
      { outcome: 'consistent' },
    'Revenue rose 10% to $11 million from $10 million, while costs rose {5%} to $8.4 million from $8 million.':
      { outcome: 'consistent' },
    'Revenue rose {10%} to $11 million from $10 million, while costs rose 15% to $8.4 million from $8 million.':
      { outcome: 'consistent' },
    'Revenue rose 10% to $11 million from $10 million, while costs rose {15%} to $8.4 million from $8 million.':
      { outcome: 'inconsistent' },
    'Revenue and costs were $11 million and $8.4 million, compared with $10 million and $8 million a year earlier, rises of {10%} and 5% respectively.':
      { outcome: 'consistent' },
    'Crime has fallen by {half}, from 8,400 incidents to 4,200.': { outcome: 'consistent' },
    'Crime has fallen by {two-thirds}, from 8,400 incidents to 4,200.': { outcome: 'inconsistent' },
    'The rent, $800 two years ago, is now $1,000: a {25%} rise.': { outcome: 'consistent' },
    'The rent, $800 two years ago, is now $1,000: a {20%} rise.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
    },
    'In 2015 there were 200 wolves. By 2020 there were 260, an increase of {30%}. By 2023 there were 390, an increase of 50%.':
      { outcome: 'consistent' },
    'In 2015 there were 200 wolves. By 2020 there were 260, an increase of 30%. By 2023 there were 390, an increase of {50%}.':
      { outcome: 'consistent' },
    'In 2015 there were 200 wolves. By 2020 there were 260, an increase of {30%}. By 2023 there were 390, an increase of 95% on 2015.':
      { outcome: 'consistent' },
    'In 2015 there were 200 wolves. By 2020 there were 260, an increase of 30%. By 2023 there were 390, an increase of {95%} on 2015.':
      { outcome: 'consistent' },
    'The number of users hit 3 million in May. It had been 2 million in May 2022, meaning growth of {150%}.':
      { outcome: 'inconsistent', diagnosis: 'ratio-as-growth' },
    'The deal values the firm at $450 million, up from $300 million at its last round, an increase of {50%}.':
      { outcome: 'consistent' },
    'Sales of 5.6 million units were {40%} higher than the 4 million sold a year ago.': {
      outcome: 'consistent',
    },
    "At $30, the ticket is {20%} dearer than last year's $25.": { outcome: 'consistent' },
    "At $30, the ticket is {25%} dearer than last year's $25.": { outcome: 'inconsistent' },
    'The new price of $18 is {10%} lower than the old one of $20.': { outcome: 'consistent' },
    'A barrel now costs $90, {50%} more than the $60 it cost in January.': { outcome: 'consistent' },
    'A barrel now costs $90, {33%} more than the $60 it cost in January.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
    },
    'Arrivals hit 2.4 million, a {20%} jump on the 2 million of the previous year.': {
      outcome: 'consistent',
    },
    "The number of cases was 840, up by {a fifth} on the previous year's 700.": { outcome: 'consistent' },
    "The number of cases was 840, up by {a quarter} on the previous year's 700.": { outcome: 'inconsistent' },
    'The budget, £6.3m last year, has been cut by {a third} to £4.2m.': { outcome: 'consistent' },
    'Ticket sales (24,000, against 30,000 in 2019) were down {20%}.': { outcome: 'consistent' },
    'Ticket sales (24,000, against 30,000 in 2019) were down {25%}.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
    },
    'It has 5,200 members, {4%} more than a year ago, when it had 5,000.': { outcome: 'consistent' },
    'A year ago it had 5,000 members. Now it has 5,750, or {15%} more.': { outcome: 'consistent' },
    'Production was 1.8 million tonnes in 2022 and 2.07 million in 2023, a gain of {15 per cent}.': {
      outcome: 'consistent',
    },
    'Production was 1.8 million tonnes in 2022 and 2.07 million in 2023, a gain of {51 per cent}.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'Where 640 boats once fished, 160 do so today, a drop of {75%}.': { outcome: 'consistent' },
    'Where 640 boats once fished, 160 do so today, a drop of {25%}.': { outcome: 'inconsistent' },
    'The median wage rose from $48,000 to $51,840. That is {8%} more.': { outcome: 'consistent' },
    'The median wage rose from $48,000 to $51,840. That is {18%} more.': { outcome: 'inconsistent' },
    'Revenue: $412m (2022: $375m), up {9.9%}.': { outcome: 'consistent' },
    'Revenue: $412m (2022: $375m), up {19.9%}.': { outcome: 'inconsistent' },
    "The company's loss widened to $12 million from $8 million, a {50%} increase.": { outcome: 'consistent' },
    'Net loss narrowed {40%} to $6 million from $10 million.': { outcome: 'consistent' },
    'Net loss narrowed {60%} to $6 million from $10 million.': { outcome: 'inconsistent' },
    'Beef now costs $8.40 a pound, compared with $7.00 a pound a year ago, an increase of {20%}.': {
      outcome: 'consistent',
    },
    'Beef now costs $8.40 a pound, compared with $7.00 a pound a year ago, an increase of {2%}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'Employment in the sector fell by 12,000 to 108,000, a decline of {10%}.': { outcome: 'consistent' },
    'Employment in the sector fell by 12,000 to 108,000, a decline of {12%}.': { outcome: 'inconsistent' },
    'The debt grew by {a fifth} in two years, from €25bn to €30bn.': { outcome: 'consistent' },
    'The debt grew by {a third} in two years, from €25bn to €30bn.': { outcome: 'inconsistent' },
    'Attendance, which averaged 20,000 in 2010, now averages 26,000, a rise of {30%}.': {
      outcome: 'consistent',
    },
    'Attendance, which averaged 20,000 in 2010, now averages 26,000, a rise of {13%}.': {
      outcome: 'inconsistent',
    },
    'Compared with the 1,250 recorded in 2020, the 1,500 thefts last year represent an increase of {20%}.': {
      outcome: 'consistent',
    },
    'Compared with the 1,250 recorded in 2020, the 1,500 thefts last year represent an increase of {30%}.': {
      outcome: 'inconsistent',
    },
    'The airline carried 4.4 million passengers, {10%} more than in 2019 (4 million).': {
      outcome: 'consistent',
    },
    'The 2023 harvest of 9 million tonnes was down {10%} from the 10 million tonnes of 2022.': {
      outcome: 'consistent',
    },
    'The 2023 harvest of 9.0 million tonnes was down {19%} from the 10.0 million tonnes of 2022.': {
      outcome: 'inconsistent',
    },
    'Funding was slashed from $500,000 to $150,000, a {70%} cut.': { outcome: 'consistent' },
    'Funding was slashed from $500,000 to $150,000, a {30%} cut.': { outcome: 'inconsistent' },
    'Between 2012 and 2022 the number of farms fell from 12,400 to 9,300, or by {25%}.': {
      outcome: 'consistent',
    },
    'Between 2012 and 2022 the number of farms fell from 12,400 to 9,300, or by {33%}.': {
      outcome: 'inconsistent',
      diagnosis: 'wrong-base',
    },
    'With 66 deaths, up from 60, the toll has risen {10%}.': { outcome: 'consistent' },
    'With 66 deaths, up from 60, the toll has risen {110%}.': {
      outcome: 'inconsistent',
      diagnosis: 'ratio-as-growth',
    },
    'The pension was raised {5%} to £189 a week, from £180.': { outcome: 'consistent' },
    'The pension was raised {9%} to £189 a week, from £180.': { outcome: 'inconsistent' },
  });
});

describe('multiple', () => {
  runRows('multiple', {
    'Cases jumped to 900 from 300 in a month, a {threefold} rise.': { outcome: 'consistent' },
    'Prices {doubled} from 30 to 61 euros.': { outcome: 'consistent' },
    'Prices {doubled} from 30 to 48 euros.': { outcome: 'inconsistent' },
    'The workforce {tripled} to 3,600 from 1,200.': { outcome: 'consistent' },
    'Output has {quadrupled} since 2010, from 50,000 barrels a day to 200,000.': { outcome: 'consistent' },
    'Output has {quadrupled} since 2010, from 50,000 barrels a day to 150,000.': { outcome: 'inconsistent' },
    "The stadium holds 60,000, {twice} as many as the old ground's 30,000.": { outcome: 'consistent' },
    "The stadium holds 60,000, {three times} as many as the old ground's 30,000.": {
      outcome: 'inconsistent',
    },
    'At 450 metres, the tower is {1.5 times} as tall as the old one, which stands at 300 metres.': {
      outcome: 'consistent',
    },
    'The fund has grown {tenfold}, from $3 million to $30 million.': { outcome: 'consistent' },
    'The fund has grown {tenfold}, from $3 million to $18 million.': { outcome: 'inconsistent' },
    'Almost {doubling}, revenue reached $58 million against $30 million.': { outcome: 'consistent' },
    'It is {10 times} the size of the old plant: 50,000 square metres against 5,000.': {
      outcome: 'consistent',
    },
    'It is {20 times} the size of the old plant: 50,000 square metres against 5,000.': {
      outcome: 'inconsistent',
    },
    "The city's budget is {five times} larger than its neighbour's ($500 million against $100 million).": {
      outcome: 'consistent',
    },
    'The lake is {four times} bigger than the other: 100 sq km against 20 sq km.': { outcome: 'ambiguous' },
    'Its share price more than {doubled} to $52 from $24.': { outcome: 'consistent' },
    'Its share price almost {doubled} to $52 from $24.': { outcome: 'inconsistent' },
    'The number of tourists fell to 1.9 million from 3.8 million: it {halved}.': { outcome: 'consistent' },
  });
});

describe('points', () => {
  runRows('points', {
    'The rate of unemployment went up to 6.1% from 5.4%, an increase of {0.7 percentage points}.': {
      outcome: 'consistent',
    },
    'The rate of unemployment went up to 6.1% from 5.4%, an increase of {0.7%}.': {
      outcome: 'inconsistent',
      diagnosis: 'percent-for-points',
    },
    'The yield on the 10-year bond rose {12 basis points} to 4.32% from 4.20%.': { outcome: 'consistent' },
    'The margin widened by {2 percentage points}, from 11.5% to 13.5%.': { outcome: 'consistent' },
    'The margin widened by {3 percentage points}, from 11.5% to 13.5%.': { outcome: 'inconsistent' },
    'The gap between the two, at 62% and 38%, is {24} points.': { outcome: 'consistent' },
    'Labour won 34% of the vote and the Conservatives 24%, a lead of {10} points.': { outcome: 'consistent' },
    'Labour won 34% of the vote and the Conservatives 24%, a lead of {12} points.': {
      outcome: 'inconsistent',
    },
  });
});

describe('range', () => {
  runRows('range', {
    'Between {60 and 40} people were hurt.': { outcome: 'inconsistent' },
  });
});

describe('rate', () => {
  runRows('rate', {
    'He earns $120,000 a year, or {$10,000} a month.': { outcome: 'consistent' },
    'He earns $120,000 a year, or {$12,000} a month.': { outcome: 'inconsistent' },
    'Taxpayers paid $4.5 billion over three years, or {$1.5 billion} a year.': { outcome: 'consistent' },
    'Taxpayers paid $4.5 billion over three years, or {$1.3 billion} a year.': { outcome: 'inconsistent' },
  });
});

describe('repeat', () => {
  runRows('repeat', {
    'Bomb kills {21}\n\nTwelve people were killed when a bomb went off in a market, police said. Dozens were hurt.':
      { outcome: 'inconsistent', diagnosis: 'transposed-digits' },
    'City approves {$35 million} budget\n\nThe council on Tuesday approved a budget of $53 million for the coming year.':
      { outcome: 'inconsistent', diagnosis: 'transposed-digits' },
  });
});

describe('share', () => {
  runRows('share', {
    'Of the 84 seats, the party won 21, or {a quarter}.': { outcome: 'consistent' },
    'Of the 84 seats, the party won 21, or {a third}.': { outcome: 'inconsistent' },
    'Some 45 of the 60 flights, {75%}, were on time.': { outcome: 'consistent' },
    'Some 45 of the 60 flights, {70%}, were on time.': { outcome: 'inconsistent' },
    'Women hold 12 of the 40 board seats ({30%}).': { outcome: 'consistent' },
    'Women hold 12 of the 40 board seats ({33%}).': { outcome: 'inconsistent' },
    'Online orders accounted for $24 million of the $80 million in sales, or {30 percent}.': {
      outcome: 'consistent',
    },
    '{Two out of five} households, 800 of the 2,000 polled, have solar panels.': { outcome: 'consistent' },
    '{One in four} children, 150 of the 500 tested, had high lead levels.': { outcome: 'inconsistent' },
    'The agent keeps 15% of the $2 million fee, or {$300,000}.': { outcome: 'consistent' },
    'The agent keeps 15% of the $2 million fee, or {$30,000}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    'More than {half} of the 640 delegates, 310, voted yes.': { outcome: 'inconsistent' },
    'Nearly {a third} of the 900 staff, 290 people, took the offer.': { outcome: 'consistent' },
    'Barely {a tenth} of the 5,000 tickets, 900, were sold.': { outcome: 'inconsistent' },
  });
});

describe('span', () => {
  runRows('span', {
    'The strike lasted {11 days}, from 3 March to 13 March.': { outcome: 'consistent' },
    'The strike lasted {21 days}, from 3 March to 13 March.': { outcome: 'inconsistent' },
    'The king reigned for {63 years}, from 1952 to 2005.': { outcome: 'inconsistent' },
    'The king reigned for {53 years}, from 1952 to 2005.': { outcome: 'consistent' },
  });
});

describe('sum', () => {
  runRows('sum', {
    'The fire destroyed 30 homes and 12 shops, {42} buildings in all.': { outcome: 'consistent' },
    'The fire destroyed 30 homes and 12 shops, {44} buildings in all.': { outcome: 'inconsistent' },
    'The team won 8 gold, 6 silver and 11 bronze medals, a total of {25}.': { outcome: 'consistent' },
    'The team won 8 gold, 6 silver and 11 bronze medals, a total of {26}.': { outcome: 'inconsistent' },
    'The grants, of $1.5 million, $2.5 million and $750,000, add up to {$4.75 million}.': {
      outcome: 'consistent',
    },
    'The grants, of $1.5 million, $2.5 million and $750,000, add up to {$5.75 million}.': {
      outcome: 'inconsistent',
    },
    '{Twenty-three} people were injured, 14 of them adults and nine children.': { outcome: 'consistent' },
    'It raised $3.2 million in its first round and $12.8 million in its second, bringing the total to {$16 million}.':
      { outcome: 'consistent' },
    'The company has {1,200} stores, of which 900 are in Europe and 300 in Asia.': { outcome: 'consistent' },
    'The company has {1,200} stores: 800 in Europe and 300 in Asia.': { outcome: 'inconsistent' },
  });
});

describe('temperature', () => {
  runRows('temperature', {
    'It reached 104F ({40C}) in the shade.': { outcome: 'consistent' },
    'It reached 104F ({45C}) in the shade.': { outcome: 'inconsistent' },
    'Overnight it fell to minus 10 degrees Celsius ({14 degrees Fahrenheit}).': { outcome: 'consistent' },
    'Overnight it fell to minus 10 degrees Celsius ({-14 degrees Fahrenheit}).': { outcome: 'inconsistent' },
    'Warming must stay below 2C ({3.6F}).': { outcome: 'consistent' },
  });
});

describe('total', () => {
  runRows('total', {
    'Asked who they would vote for, 44% chose the mayor, 39% her rival and {17%} neither.': {
      outcome: 'consistent',
    },
    'Asked who they would vote for, 44% chose the mayor, 39% her rival and {27%} neither.': {
      outcome: 'inconsistent',
    },
  });
});

describe('unit', () => {
  runRows('unit', {
    'The field is 40 hectares ({99 acres}).': { outcome: 'consistent' },
    'The field is 40 hectares ({16 acres}).': { outcome: 'inconsistent' },
    'The boxer weighs 80 kg ({176 pounds}).': { outcome: 'consistent' },
    'The boxer weighs 80 kg ({36 pounds}).': { outcome: 'inconsistent' },
    'The truck was travelling at 60 mph ({97 km/h}).': { outcome: 'consistent' },
    'The truck was travelling at 60 mph ({37 km/h}).': { outcome: 'inconsistent' },
    'The tanker spilled 20,000 gallons ({76,000 litres}) of oil.': { outcome: 'consistent' },
  });
});

describe('no alarm', () => {
  test.each([
    'The trial begins on Tuesday, 14 January 2025.',
    'The turnout of 48% beat the previous low of 45%.',
    'Factory to hire 500\n\nThe carmaker will hire 500 workers at its plant in Leeds, it said on Monday.',
    'The two brothers, aged 34 and 36, were arrested.',
    "The bank's profit increased, falling to $2 million from $3 million.",
    'Sales rose 8%, adjusted for inflation, to $108 million from $98 million.',
    'On a like-for-like basis sales were up 3%; total sales went from £200m to £220m.',
    'If costs rise by 10%, from $50 to $60, we will lose money.',
    'The company forecasts sales will grow 20% to $1.5 billion, from $1.2 billion this year.',
    'The Boeing 737-800 seats 189 and the 737-700 149.',
    'Four banks, including HSBC and Barclays, took part.',
    'Nine players, among others Smith and Jones, are injured.',
    'GDP grew 0.4% in the quarter, and 2.1% on the year.',
    'The index rose 1.2% to 3,450 points.',
    'The currency has lost 40% against the dollar since January and 5% this week.',
    'Profit before tax was up 12% at $56 million; a year earlier profit after tax was $40 million.',
    'In the first nine months revenue was $90 million; in the third quarter it was $30 million, up 4%.',
    'Inflation eased to 3.2% in May from 3.8% in April.',
    'The company has 1,200 stores, of which 800 are in Europe and 300 in Asia.',
    'The 2023 harvest of 9 million tonnes was down 11% from the 10 million tonnes of 2022.',
    'The tax will go from 20% to 25%.',
    "The company's shares rose 3% to $31.20 after it said profit was up 40% to $20 million.",
    'Profit rose 12% on revenue of $50 million, up from $40 million.',
    'The charity helped 1,200 people, and its income grew 20% to £1 million.',
    'Prices have risen 15% since 2020, and wages from $20 to $22 an hour.',
    'Some 30% of the 5,000 homes were built since 2010, when there were 4,000.',
    'The rate is 5.5%, and rents rose to $1,200 from $1,000.',
    'Turnout rose by 12% in towns with fewer than 5,000 people and fell in those with more than 20,000.',
    'The team won 60% of its games, up from 12 of 30 to 18 of 30.',
    'Oil rose 2% to $82 a barrel, and gas 4% to $3.',
    'In May, 12,000 cars were sold, 4% fewer than in May 2022 and 10% more than in April.',
    'Car sales fell 6% to 94,000 in May; vans rose to 20,000 from 18,000.',
    'The firm cut 10% of its 3,000 jobs, and 250 of its 2,500 vans.',
  ])('%s', (text) => {
    expect(check(text).checks.filter(({ outcome }) => outcome === 'inconsistent')).toEqual([]);
  });
});
