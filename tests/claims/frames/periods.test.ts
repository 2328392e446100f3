/** The period of a figure: the days that the words beside it name, or how they count where no day can be known. */
import { describe } from 'vitest';
import { runFrames } from './framing.ts';

describe('a period that is named is days', () => {
  runFrames({
    'The quay handled {40 million tonnes} in 2023.': { period: '2023' },
    'The quay handled {40 million tonnes} in March 2025.': { period: '2025-03' },
    'On 5 March 2025 the quay handled {40,000 tonnes}.': { period: '2025-03-05' },
    'The quay handled {40 million tonnes} in the third quarter of 2024.': { period: '2024-07/2024-09' },
    'The quay earned {$40 million} in Q3 2024.': { period: '2024-07/2024-09' },
    'Third-quarter 2024 revenue was {$40 million}.': { period: '2024-07/2024-09' },
    'The quay earned {$40 million} in the second half of 2024.': { period: '2024-07/2024-12' },
    'The quay earned {$40 million} in H1 2024.': { period: '2024-01/2024-06' },
    'In the March quarter of 2024 the mine sold {40,000 ounces}.': { period: '2024-01/2024-03' },
    'Ticket sales fell {8%} between 2019 and 2023.': { period: '2019/2023' },
    'Ticket sales fell {8%} from March to June 2024.': { period: '2024-03/2024-06' },
    'The plan ran from 2021 to 2025 and cost {$9 billion}.': { period: '2021/2025' },
    'In the 1990s the village had {900 people}.': { period: '1990/1999' },
  });
});

describe('a period that is not named is none', () => {
  runFrames({
    'The quay handled {40 million tonnes}.': { period: null },
    'The quay handled {40 million tonnes} at the second berth.': { period: null },
    'March past the {40 houses} on the hill.': { period: null },
    'The march drew {2,000 people}.': { period: null },
    'The crowd may reach {2,000 people}.': { period: null },
    'The second half of the bridge cost {$40 million}.': { period: null },
    'The first of {40 quarters} was let.': { period: null },
    'The last of the {40 ships} sailed.': { period: null },
    'Every day the quay handles {40,000 tonnes}.': { period: null },
    'The next of {40 ships} is late.': { period: null },
    'The same {40 ships} sailed.': { period: null },
    'A quarter of the {40 ships} sailed.': { period: null },
    'The H100 costs {$40,000}.': { period: null },
  });
});

describe('a stretch of months ends where its words say', () => {
  runFrames({
    'Shipments fell to {58 million} in the nine months to September 2024.': {
      period: '2024-01/2024-09',
      basis: 'cumulative',
    },
    'Shipments fell to {58 million} in January to September 2024.': {
      period: '2024-01/2024-09',
      basis: 'cumulative',
    },
    'In the first nine months of 2024 shipments fell to {58 million}.': {
      period: '2024-01/2024-09',
      basis: 'cumulative',
    },
    'Sales for the three months ended June 30, 2024 were {$12 million}.': {
      period: '2024-04/2024-06',
      basis: null,
    },
    'Sales for the year ended 31 March 2025 were {$12 million}.': { period: '2024-04/2025-03', basis: null },
    'Sales for the 12 months to June 2024 were {$12 million}.': { period: '2023-07/2024-06', basis: null },
    'In the week to 9 March 2025 the ferry carried {800 people}.': { period: '2025-03-03/2025-03-09' },
    'Cash was {$12 million} at the end of 2024.': { period: '2024-12-31', basis: null },
    'Sales in the third quarter of 2024 were {$12 million}.': { period: '2024-07/2024-09', basis: null },
    'Sales in 2024 were {$12 million}.': { period: '2024', basis: null },
    'The nine months cost the club {$12 million}.': { period: null, basis: null },
    'It took the firm three months to earn {$12 million}.': { period: null, basis: null },
  });
});

describe('a fiscal year is taken for the calendar year, and a year over two for their middle', () => {
  runFrames({
    'Profit rose to {$12 million} in fiscal 2024.': { period: '2024' },
    'Profit rose to {$12 million} in FY24.': { period: '2024' },
    'Profit rose to {$12 million} in the third quarter of fiscal 2024.': { period: '2024-07/2024-09' },
    'The school had {310 pupils} in 2023–24.': { period: '2023-07/2024-06' },
    'The school lost {310 pupils} from 2021–2023.': { period: '2021/2023' },
    'Fiscal rules cost {$12 million}.': { period: null },
  });
});

describe('with a day of publication, words that count from it are days', () => {
  runFrames(
    {
      'The port earned {$40 million} last year.': { period: '2024' },
      'The port has earned {$40 million} this year.': { period: '2025' },
      'The port earned {$40 million} last quarter.': { period: '2025-01/2025-03' },
      'The port earned {$40 million} last month.': { period: '2025-03' },
      'The port earned {$40 million} in the third quarter of last year.': { period: '2024-07/2024-09' },
      'The port earned {$40 million} in March last year.': { period: '2024-03' },
      'The port earned {$40 million} in February.': { period: '2025-02' },
      'The port earned {$40 million} in November.': { period: '2024-11' },
      'The port earned {$40 million} last week.': { period: '2025-03-31/2025-04-06' },
      'The port earned {$40 million} yesterday.': { period: '2025-04-09' },
      'The port earned {$40 million} in the past 10 years.': { period: '2015-04/2025-04' },
      'The port will spend {$40 million} over the next four years.': { period: '2025-04/2029-04' },
      'The port earned {$40 million} so far this year.': { period: '2025', basis: 'cumulative' },
      'The port earned {$40 million} five years ago.': { period: '2020' },
      // A fact of the day of publication changes nothing here.
      'The port earned {$40 million} in 2019.': { period: '2019' },
      'The port earned {$40 million} in its last berth.': { period: null },
    },
    { publishedOn: '2025-04-10' },
  );
});

describe('two honest readings are both kept', () => {
  runFrames(
    {
      'The port earned {$40 million} last March.': { period: '2024-03 or 2025-03' },
      'The port earned {$40 million} last November.': { period: '2024-11' },
      'The port earned {$40 million} last Monday.': { period: '2025-03-31 or 2025-04-07' },
      'The port earned {$40 million} last Friday.': { period: '2025-04-04' },
      // The month stands with its year, so that the other one can only be the year before.
      'The port earned $50 million in March 2025, up from {$40 million} last March.': { period: '2024-03' },
      'The port earned {$50 million} in March 2025, up from $40 million last March.': { period: '2025-03' },
    },
    { publishedOn: '2025-04-10' },
  );
});

describe('without a day of publication they stay relative', () => {
  runFrames({
    'The port earned {$40 million} last year.': { period: '-1 year' },
    'The port has earned {$40 million} this year.': { period: '0 year' },
    'The port earned {$40 million} last March.': { period: '-1 year --03' },
    'The port earned {$40 million} in the past 10 years.': { period: '-10 year' },
    'The port earned {$40 million} in February.': { period: '--02' },
    'The port earned {$40 million} a year earlier.': { period: '-1 year' },
    'The port earned {$40 million} previously.': { period: 'earlier' },
  });
});

describe('words that count from another period of the text are settled against it', () => {
  runFrames({
    'Revenue was $4.2 billion in the third quarter of 2024, up from {$4.0 billion} a year earlier.': {
      period: '2023-07/2023-09',
    },
    'Revenue was $4.2 billion in March 2024, up from {$4.0 billion} in the same month a year before.': {
      period: '2023-03',
    },
    'Revenue was $4.2 billion in January to September 2024, against {$4.0 billion} in the same period last year.':
      {
        period: '2023-01/2023-09',
      },
    'Revenue was $4.2 billion in Q3 2024, against {$4.0 billion} in the same quarter of 2021.': {
      period: '2021-07/2021-09',
    },
    'Revenue was $4.2 billion in the third quarter of 2024, against {$4.0 billion} in the previous quarter.':
      {
        period: '2024-04/2024-06',
      },
    'Revenue was $4.2 billion in 2024. It had been {$4.0 billion} the year before.': { period: '2023' },
    'The mill made 12,000 bolts in March and {9,000} in April 2024.': { period: '2024-04' },
    'The mill made {12,000 bolts} in March and 9,000 in April 2024.': { period: '2024-03' },
    'The mill made {12,000 bolts} in June and 9,000 in June 2023.': { period: '2024-06' },
    // Nothing to count from: a span of years has no year earlier, and a year no quarter before.
    'It cost $4.2 billion in 2019–2023, up from {$4.0 billion} a year earlier.': { period: '-1 year' },
    'Revenue was $4.2 billion in 2024, up from {$4.0 billion} in the previous quarter.': {
      period: '-1 quarter',
    },
    'Revenue was $4.2 billion, up from {$4.0 billion} a year earlier.': { period: '-1 year' },
  });
});

describe('a time belongs to the figure that its own words stand beside', () => {
  runFrames({
    'Imports, which had dropped {3%} in 2022, surged 14% to 40 million tonnes in 2023.': { period: '2022' },
    'Imports, which had dropped 3% in 2022, surged {14%} to 40 million tonnes in 2023.': { period: '2023' },
    'Imports, which had dropped 3% in 2022, surged 14% to {40 million tonnes} in 2023.': { period: '2023' },
    'Revenue was $4.2 billion in 2024, up {5%} from $4.0 billion in 2023.': { period: '2024' },
    'Revenue was {$4.2 billion}, up 5% from $4.0 billion in 2023.': { period: null },
    'Revenue was $4.2 billion, up 5% from {$4.0 billion} in 2023.': { period: '2023' },
    'The bill was {$30 million}, 4% more than in 2023.': { period: null },
    'The ferry carried {900 people}, while the bus carried 400 in 2023.': { period: null },
    'The ferry carried 900 people, while the bus carried {400} in 2023.': { period: '2023' },
  });
});
