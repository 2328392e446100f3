/** Totals and their parts: what is found, what is said of it, and where it stays silent. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { sum } from '../../../claims/checks/sum.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

describe('a total that agrees with its parts', () => {
  runRows('sum', {
    'Nine boats sank on Friday and eight on Sunday, {17} in all.': {
      outcome: 'consistent',
      operands: ['Nine', 'eight'],
    },
    'In all, {17} boats sank: nine on Friday and eight on Sunday.': { outcome: 'consistent' },
    'Nine boats sank on Friday and eight on Sunday: {17} altogether.': { outcome: 'consistent' },
    'The storms, which came twice, sank {17} boats – nine on Friday and eight on Sunday – and a pier.': {
      outcome: 'consistent',
    },
    'The school has {640} pupils (310 boys and 330 girls).': { outcome: 'consistent' },
    'Of the {640} pupils, 310 are boys and 330 are girls.': { outcome: 'consistent' },
    'It has a total of {50}: 30 men and 20 women.': { outcome: 'consistent' },
    'The {12} climbers, seven men and five women, were safe.': { outcome: 'consistent' },
    'The port spent {$12.5 million}: $7.5 million on cranes, $3 million on rail and $2 million on roads.': {
      outcome: 'consistent',
      recomputed: 12500000,
    },
    'The loan of {€70 million} is made up of €61 million in cash and €9 million in shares.': {
      outcome: 'consistent',
    },
    'Donors gave {$3 million}, of which $2 million went to schools and $1 million to clinics.': {
      outcome: 'consistent',
    },
    'Norway sent 120 troops, Spain 80 and Malta 45, a total of {245}.': { outcome: 'consistent' },
    'Norway sent 120 troops and Spain 80. Combined, they sent {200}.': { outcome: 'consistent' },
    'Two of the three mines dug 410,000 and 350,000 tonnes, {760,000 tonnes} in all.': {
      outcome: 'consistent',
    },
    'She rowed 5 km on Monday, 8 on Friday and 12 on Sunday, {25} altogether.': { outcome: 'consistent' },
    'With 463 ballots for Lind and 654 for Holm, {1,117} were cast in all.': { outcome: 'consistent' },
    'Gifts of €4.2 million, €3.1 million and €1.9 million added up to {€9.2 million}.': {
      outcome: 'consistent',
    },
    '{Thirteen} people were hurt: seven men, five women and a boy.': {
      outcome: 'consistent',
    },
    'Nine boats sank on Friday and eight on Sunday, bringing the total to {17}.': { outcome: 'consistent' },
    'The {$9 million} loan comprises $5 million for schools and $4 million for roads.': {
      outcome: 'consistent',
    },
    'Together, the 340 flats and 160 houses make up {500} homes.': { outcome: 'consistent' },
    'The ferry carried {212} people, of whom 130 were adults and 82 children.': { outcome: 'consistent' },
    'The poll put the Reds and the Blues at 34% and 11%, {45%} together.': { outcome: 'consistent' },
    'It has {$8.8 billion}, consisting of $6.9 billion of credit and $1.9 billion of cash, including our share.':
      { outcome: 'consistent' },
    'It had {$425 million}, consisting of $150 million in Leeds and $275 million in York, all of which is left.':
      { outcome: 'consistent' },
  });
});

describe('a total that is right only if its parts were rounded', () => {
  runRows('sum', {
    'The canals carried 1.2 million, 0.9 million and 1.5 million tons, {3.7 million} together.': {
      outcome: 'rounding',
      recomputed: 3600000,
    },
    'Ferries carried 340,000 people and trains 210,000. Together they carried {560,000}.': {
      outcome: 'rounding',
    },
  });
});

describe('a total that does not follow', () => {
  runRows('sum', {
    'Lind and Holm drew 463,000 and 654,000 ballots, {1.16 million} in all.': {
      outcome: 'inconsistent',
      recomputed: 1117000,
      fixes: ['1.12 million'],
    },
    'Lind took 463,000 ballots and Holm 654,000, for a combined {1.16 million}.': { outcome: 'inconsistent' },
    'Turnout was {1.16 million}: 463,000 for Lind and 654,000 for Holm.': { outcome: 'inconsistent' },
    '{Eighteen} boats sank in two storms: nine on Friday and eight on Sunday.': {
      outcome: 'inconsistent',
      fixes: ['Seventeen'],
    },
    'The {12} climbers, seven men and six women, were safe.': { outcome: 'inconsistent', fixes: ['13'] },
    'She rowed 5 km on Monday, 8 km on Friday and 12 km on Sunday, {20 km} altogether.': {
      outcome: 'inconsistent',
      diagnosis: 'left-out-part',
      fixes: ['25 km'],
    },
    'Gifts of €4.2 million, €3.1 million and €1.9 million added up to {€9.8 million}.': {
      outcome: 'inconsistent',
    },
    'A total of {50} people were hurt, 30 in Leeds and 12 in York.': { outcome: 'inconsistent' },
    'Norway sent 120 troops and Spain 80. Combined, they sent {300}.': { outcome: 'inconsistent' },
    'The first ship brought 463,000 crates, the second 654,000 and together they brought {1.16 million}.': {
      outcome: 'inconsistent',
    },
    'On Friday nine boats were sunk, and on Sunday eight, making {18} in all.': {
      outcome: 'inconsistent',
      fixes: ['17'],
    },
    'There were 30 fires in May, 12 in June and 8 in July. That makes {42}.': {
      outcome: 'inconsistent',
      diagnosis: 'left-out-part',
    },
    'There were 240 fires in May, 310 in June and 127 in July. In total, {767} were put out.': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
    },
    'The dams hold 4.1 million, 3.2 million and 1.5 million tons; together that is {88 million tons}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
    },
    '{Seventeen} boats sank -- nine on Friday and seven on Sunday.': { outcome: 'inconsistent' },
    'The {$19 million} loan breaks down into $5.2 million for schools, $4.1 million for roads and $8.4 million for rail.':
      { outcome: 'inconsistent' },
    'The ferry carried {212} people, of whom 130 were adults and 92 children.': { outcome: 'inconsistent' },
    'Total spending came to {£84m}, with £52m going on wages and £42m on upkeep.': {
      outcome: 'inconsistent',
    },
    'Leeds cast 22,400 votes, York 18,100 and Hull 9,300. In all, {41,800} votes were cast.': {
      outcome: 'inconsistent',
    },
  });
});

describe('a total stays silent', () => {
  runRows('sum', {
    'It has $8.8 billion, consisting of $6.5 billion of credit and $1.9 billion of cash, including our share.':
      [],
    'The town has 40 buses, 12 trams and 9 boats.': [],
    'The kitchen serves 7,450 lunches and 3,100 breakfasts a day, 178 days a year, for a total of 1.9 million meals.':
      [],
    'Nine people were hurt on Monday, bringing the total to 42.': [],
    'Nine people were hurt on Monday and five on Tuesday, bringing the total this year to 42.': [],
    'The firm has 30 shops and 12 depots; together they employ 400 people.': [],
    'The firm has 30 shops and 12 depots and a total of 400 staff.': [],
    'The firm has 30 shops and 12 depots, and employs a total of 400 people.': [],
    'Sales were 42 in May, 30 in June and 20 in July.': [],
    'A total of 60 cars, 30 vans and 20 bikes were sold.': [],
    'The first days had daily totals of 37, 16, 13 and 3 calls.': [],
    'The year’s works took in £215 million for mains, £183 million for masts and £89 million for software.':
      [],
    'Of the complaints, 27 were about banks, 21 were about shops and 10 were about trams.': [],
    '"We lost 30 men and 12 women, 50 in all," the general told reporters.': [],
    'If 30 men and 12 women come, 50 in all, there will be no room.': [],
    'The fund will spend $30 million on roads and $12 million on rail, $50 million in all.': [],
    'Profit was $42 million ($30 million in 2019 and $20 million in 2018).': [],
    'Thirteen people died: seven men, four women and a child.': [],
    'The club has 640 members, 310 boats and 120 moorings.': [],
    'Ships carried 30 tonnes of tin and 12 tonnes of zinc and 400 people, 90 in all.': [],
    'More than 40 people died, 20 in Leeds and 12 in York.': [],
    'The club spent £52m on wages and £42m on players, and total revenue was £120m.': [],
    'He scored 12 in the first set and nine in the second, with 36 in the cup in all.': [],
    'Together the 30 shops and 12 depots employ 400 people.': [],
    'Of the 212 passengers, 130 were women and 92 were over 60.': [],
    'Total spending came to £94m, with £52m going on wages.': [],
    'Leeds cast 22,400 votes, York 18,100 and Hull 9,300. In all, 61,800 votes were cast.': [],
    'The film took $40 million, with $32 million of it in Spain and $19 million in debts.': [],
    'Police held 14 men and six women, bringing the total to 23.': [],
    'He bought 30 apples and 12 pears from a total of 90.': [],
    'She sold 30 lamps and 12 rugs of 90 in all.': [],
    'Prices rose 3% in May, 4% in June and 3.5% in July, 10.5% in all.': [],
    'Forty people were hurt, 20 of them seriously and 12 of them badly.': [],
    'The film took $40 million, of which $12 million came from Spain and $9 million from Peru.': [],
    'The film took $40 million, with $12 million from Spain and $9 million from Peru.': [],
    'Of the 50 guests, 30 were women and 25 were over 60.': [],
    'The group has 400 workers at two sites: Leeds, with 250, and York, with 90.': [],
    'Output was 30 tonnes in May, against 12 tonnes in June, and 50 tonnes in all of 2020.': [],
    'The Reds took 40% of the vote in the north and 30% in the south, 35% in all.': [],
  });

  test.each(sum.silentOn)('raises no alarm on: %s', (sentence) => {
    expect(check(sentence).checks.filter(({ kind }) => kind === 'sum')).toEqual([]);
  });
});

describe('a sentence that opens with "between them" may tell the total first', () => {
  runRows('sum', {
    'Between them the mines made {75,000 ounces}, 42,000 at Red Hill and 33,000 at Boulder.': {
      outcome: 'consistent',
    },
    'Between them the mines made {85,000 ounces}, 42,000 at Red Hill and 33,000 at Boulder.': {
      outcome: 'inconsistent',
    },
    'Its mines made {75,000 ounces}, 42,000 at Red Hill and 33,000 at Boulder.': { outcome: 'consistent' },
    'Its mines made 85,000 ounces, 42,000 at Red Hill and 33,000 at Boulder.': [],
    'Together the 30 shops and 12 depots lost 50 staff, 9 in May and 11 in June.': [],
  });
});

describe('a combined toll is a total', () => {
  runRows('sum', {
    'The quake killed 112 people in Nepal and 38 in India, for a combined toll of {150}.': {
      outcome: 'consistent',
    },
    'The quake killed 112 people in Nepal and 38 in India, for a combined toll of {160}.': {
      outcome: 'inconsistent',
    },
    'It killed 112 people in Nepal and 38 in India, out of a combined total of 900.': [],
    'It killed 112 people in Nepal and 38 in India, of a total population of 900.': [],
  });
});
