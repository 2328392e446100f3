/** Plain numbers as news writes them: grouped, signed, mixed, spelled out and vague. */
import { describe } from 'vitest';
import { fraction, number, percent, runRows, uncounted, year } from './rows.ts';

describe('digits and their grouping', () => {
  runRows({
    'The council counted {1,234,567} ballots by hand.': number('1234567'),
    'Organisers sold {48,212} tickets before the gates opened.': number('48212'),
    'The queue was {1,200} strong by dawn.': number('1200'),
    'The count now stands at {1,200}.': number('1200'),
    'The census of the region lists {1\u00a0342\u00a0908} residents.': number('1342908'),
    'The census of the region lists {1\u2009342\u2009908} residents.': number('1342908'),
    'The census of the region lists {1\u202f342\u202f908} residents.': number('1342908'),
    'Rescuers searched {816 000} homes after the quake.': number('816000'),
    'Rescuers searched {1 816 000} homes after the quake.': number('1816000'),
    "Hotels in Zermatt booked {1'234'567} nights.": number('1234567'),
    'Hotels in Zermatt booked {1’234’567} nights.': number('1234567'),
    'The ledger in Jakarta shows {1.234.567,8} in the last column.': number('1234567.8'),
    'Postal votes in Uttar Pradesh came to {12,34,567}.': number('1234567'),
    'The scheme reached {1,23,45,678} children.': number('12345678'),
    'Each hen lays {0.75} eggs on average.': number('0.75'),
    'The striker averages {.75} goals.': number('0.75'),
    'The pH of the lake sank to {6.8}.': number('6.8'),
    'The gauge reads {3.14159}, she said.': number('3.14159'),
    'The retailers’ index came in at {−17} in the survey.': number('-17'),
    'The retailers’ index came in at {-5} in the survey.': number('-5'),
    'The reading ({-12}) was the weakest of the panel.': number('-12'),
    'The balance of firms was {+5} in the survey.': number('5'),
    'The indicator sank to {minus 12} after the vote.': number('-12'),
    'The committee logged {zero} complaints.': number('0'),
    'They drew {12}, {345} and {678} spectators.': [number('12'), number('345'), number('678')],
    'He scored {147} off {98} balls.': [number('147'), number('98')],
    'Only {2} of the {11} jurors agreed.': [number('2'), number('11')],
    'ALL {5} of us won.': number('5'),
    'The museum lent {350}: the rest stayed in Cairo.': number('350'),
    'Of the {2,000}-odd guests few stayed.': number('2000', { hedge: 'about' }),
  });
});

describe('a number before a hyphen', () => {
  runRows({
    'A {12}-member panel will hear the case.': number('12'),
    'A {five}-man crew was rescued off Brest.': number('5'),
    'The {200}-strong crowd cheered.': number('200'),
    'The minister set out a {10}-point plan.': number('10'),
    'The {three}-judge bench disagreed.': number('3'),
    'She is a {six}-time champion.': number('6'),
    'A {2,000}-seat hall is planned.': number('2000'),
    'The {1.5-million}-member union went on strike.': number('1500000'),
  });
});

describe('mixed numbers and fractions of one', () => {
  runRows({
    'The sauce takes {2½} onions.': number('5/2'),
    'The play fills {2 1/2} notebooks.': number('5/2'),
    'The sauce takes {1 3/4} onions.': number('7/4'),
    'The tank was {3/4} full.': fraction('3/4'),
    'Women hold {½} of the seats.': fraction('1/2'),
    'Women hold {¾} of the seats.': fraction('3/4'),
    'Women hold {⅔} of the seats.': fraction('2/3'),
    '{One and a half} pages were blacked out.': number('1.5'),
    'Queues stretched for {two and a half} blocks.': number('2.5'),
    'Queues stretched for {three and three-quarters} blocks.': number('3.75'),
    'Women hold {two-thirds} of the seats.': fraction('2/3'),
    'Women hold {two thirds} of the seats.': fraction('2/3'),
    'Women hold {a third} of the seats.': fraction('1/3'),
    'Women hold {one-third} of the seats.': fraction('1/3'),
    'Women hold {one fifth} of the seats.': fraction('1/5'),
    'Women hold {three quarters} of the seats.': fraction('3/4'),
    'Women hold {three-fifths} of the seats.': fraction('3/5'),
    'Women hold {a quarter} of the seats.': fraction('1/4'),
    'Women hold {half} of the seats.': fraction('1/2'),
    'Women hold {half} the seats.': fraction('1/2'),
    '{A tenth} of the crop was lost.': fraction('1/10'),
    '{One in five} pupils missed class.': fraction('1/5'),
    '{1 in 5} pupils missed class.': fraction('1/5'),
    '{One in every five} pupils missed class.': fraction('1/5'),
    '{One in 10} pupils missed class.': fraction('1/10'),
    '{Two out of three} voters stayed at home.': fraction('2/3'),
    '{Nine out of 10} voters stayed at home.': fraction('9/10'),
    '{Seven in ten} voters stayed at home.': fraction('7/10'),
    'More than {one in four} voters stayed at home.': fraction('1/4', { hedge: 'over' }),
    'The risk is {one in 250,000}, doctors say.': fraction('1/250000'),
  });
});

describe('numbers in words', () => {
  runRows({
    '{Twelve} jurors heard the case.': number('12'),
    '{Twenty-one} passengers were hurt.': number('21'),
    '{Ninety nine} passengers were hurt.': number('99'),
    'They arrested {one hundred and four} people.': number('104'),
    'They arrested {one hundred fifty} people.': number('150'),
    'They arrested {a hundred} people.': number('100'),
    'The valley is home to {three hundred and fifty thousand} people.': number('350000'),
    'The valley is home to {two thousand three hundred and one} people.': number('2301'),
    'The valley is home to {sixteen hundred} people.': number('1600'),
    'The valley is home to {a thousand} people.': number('1000'),
    'The valley is home to {a million} people.': number('1000000'),
    'The valley is home to {one million} people.': number('1000000'),
    'The valley is home to {half a million} people.': number('500000'),
    'The valley is home to {a quarter of a million} people.': number('250000'),
    'The valley is home to {three quarters of a million} people.': number('750000'),
    'The valley is home to {a million and a half} people.': number('1500000'),
    'The valley is home to {one and a half million} people.': number('1500000'),
    'The valley is home to {two and a half million} people.': number('2500000'),
    'The valley is home to {two point five million} people.': number('2500000'),
    'The shop sells {a dozen} kinds of bread.': number('12'),
    'The shop sells {two dozen} kinds of bread.': number('24'),
    'The shop sells {half a dozen} kinds of bread.': number('6'),
    'The shop sells {a half-dozen} kinds of bread.': number('6'),
    'The shop sells {a couple} of kinds of bread.': number('2'),
    '{FORTY-TWO} DIE IN FERRY BLAZE': number('42'),
  });
});

describe('words of a size without a number', () => {
  runRows({
    '{Hundreds} of mourners lined the route.': uncounted(),
    '{Dozens} of mourners lined the route.': uncounted(),
    '{Thousands} of mourners lined the route.': uncounted(),
    '{Tens of thousands} of mourners lined the route.': uncounted(),
    'It drew {hundreds of thousands} of mourners.': uncounted(),
    'It drew {millions} of viewers.': uncounted(),
    'The flood cost {tens of millions of dollars}.': uncounted('USD'),
    'The flood cost {hundreds of millions of pounds}.': uncounted('GBP'),
    'The flood cost {billions of euros}.': uncounted('EUR'),
  });
});

describe('a year that is none', () => {
  runRows({
    'The hall seats {2024} people.': number('2024'),
    'The novel sold {1999} copies.': number('1999'),
    'The plant will cut {1200} jobs.': number('1200'),
    'It holds {2,024} works of art.': number('2024'),
    'Their number peaked in {1999} and sank to {40%} of it.': [year('1999'), percent('40')],
  });
});

describe('words that look like numbers', () => {
  runRows({
    'No one came forward.': [],
    'One might wonder why.': [],
    'One of the guards fled.': [],
    'The one who fled was caught.': [],
    'This is one to watch.': [],
    'They looked at one another.': [],
    'Everyone left, one by one.': [],
    'He is at one with the board.': [],
    'One in the hall sobbed.': [],
    'The clerks were at sixes and sevens.': [],
    'She came dressed to the nines.': [],
    'It was a zero-sum game.': [],
    'The plan is to reach net zero soon.': [],
    'The wreckage still lies at ground zero.': [],
    'They have zero tolerance for theft.': [],
    'Talks are back to square one.': [],
    'He quit his nine-to-five job.': [],
    'A second look at the file told another story.': [],
    'It seconded the motion.': [],
    'He bought a second-hand van.': [],
    'Nobody second-guesses the coach.': [],
    'At first glance the sums agree.': [],
    'Second, the court found no motive.': [],
    'A third party leaked the memo.': [],
    'Third-party apps will be blocked.': [],
    'He sells first-class stamps.': [],
    'The jury convicted him of first-degree murder.': [],
    'He suffered third-degree burns.': [],
    'Ministers struck the deal at the eleventh hour.': [],
    'The First Lady waved.': [],
    'They studied the First World War.': [],
    'He pleaded the Fifth Amendment.': [],
    'The Ninth Circuit upheld the ban.': [],
    'The shop on Fifth Avenue closed.': [],
    'The Group of Seven issued a statement.': [],
    'The Big Four auditors objected.': [],
    'The Six Nations opens in Rome.': [],
    'The Five Eyes allies shared the file.': [],
    'It was a one-way street.': [],
    'The one-off payment is gone.': [],
    'Someone tensed as the tent fell.': [],
    'A multimillion-dollar deal fell through.': [],
    'The billionaire sat in the front row.': [],
    'It is the million-dollar question.': [],
    'Their attention was often elsewhere.': [],
    'The weight of evidence was heightened.': [],
    'Canine units searched the forties-style house.': [],
  });
});
