/** Standing, direction, basis and mode: how a figure stands to the amount that it speaks of. */
import { describe } from 'vitest';
import { runFrames } from './framing.ts';

describe('a change is told from the amount that it leads to', () => {
  runFrames({
    'Fares rose {$5 million}.': { standing: 'change', direction: 1 },
    'Fares rose by {$5 million} to $20 million.': { standing: 'change', direction: 1 },
    'Fares rose by nearly {$5 million}.': { standing: 'change', direction: 1 },
    'An increase of {$5 million} was seen.': { standing: 'change', direction: 1 },
    'Fares were {$5 million} lower.': { standing: 'change', direction: -1 },
    'Fares fell {5%}.': { standing: 'change', direction: -1 },
    'Fares fell by 3 per cent, or {12,000 euros}.': { standing: 'change', direction: -1 },
    'Passenger numbers {doubled}.': { standing: 'change' },
    'The rate rose {two percentage points}.': { standing: 'change', direction: 1 },
    'Fares rose to {$5 million}.': { standing: 'level' },
    'Fares rose by $5 million to {$20 million}.': { standing: 'level' },
    'Fares fell to {5%} of the total.': { standing: 'level' },
    'Fares were {$5 million}.': { standing: 'level' },
    'Fares made up {5%} of the budget.': { standing: 'level' },
    'Fares exceeded {$5 million}.': { standing: 'level' },
    'The line lost {$5 million}.': { standing: 'level' },
    'The line has more than {400 cars}.': { standing: 'level' },
    'Unemployment fell from {4.5%} to 4.2%.': { standing: 'level' },
    'There were {310 pupils}.': { standing: 'level', direction: null },
  });
});

describe('an amount said again in other money is an alias', () => {
  runFrames({
    'The weir cost €3 million ({$3.3 million}).': { standing: 'alias' },
    'The weir cost {€3 million} ($3.3 million).': { standing: 'level' },
    'The weir cost €3 million and the lock {$3.3 million}.': { standing: 'level' },
  });
});

describe('a word of change that says neither way is either', () => {
  runFrames({
    'The lap time improved by {3%}.': { direction: 'either', standing: 'change' },
    'The margin changed by {3%}.': { direction: 'either' },
    'Prices moved {3%} on the day.': { direction: 'either' },
    'Fares rose {3%}, an improvement on last year.': { direction: 1 },
    'An increase of $2 million or {3%} improvement was seen.': { direction: 1 },
    'Fares were {3%}.': { direction: null },
    'The {3%} levy stands.': { direction: null },
  });
});

describe('a change is reckoned on a basis where the words say so', () => {
  runFrames({
    'Fares rose {5%} year on year.': { basis: 'year-on-year' },
    'Fares rose {5%} from a year earlier.': { basis: 'year-on-year' },
    'Fares rose by {$5 million} year-over-year.': { basis: 'year-on-year' },
    'Fares rose {5%} quarter-on-quarter.': { basis: 'sequential' },
    'Fares rose {5%} from the previous month.': { basis: 'sequential' },
    'Fares rose {2.1%} month on month and 5% year-on-year.': { basis: 'sequential' },
    'Fares rose 2.1% month on month and {5%} year-on-year.': { basis: 'year-on-year' },
    'On a like-for-like basis fares rose {5%}.': { basis: 'adjusted' },
    'Fares rose {5%} at constant currency.': { basis: 'adjusted' },
    'Fares were {$5 million} in the nine months to September 2024.': { basis: 'cumulative' },
    'Fares rose {5%}.': { basis: null },
    'Fares rose {5%} in 2023.': { basis: null },
    'Fares rose {5%} on the ferry.': { basis: null },
    'Fares were {$5 million} a year earlier.': { basis: null },
    'Fares rose {5%} in a year of rain.': { basis: null },
    'Each month fares rose {5%}.': { basis: null },
    'Fares rose {5%} from the ferry to the bus.': { basis: null },
    'Fares were {$5 million} in the third quarter of 2024.': { basis: null },
    'Fares were like for like {$5 million}.': { basis: null },
    'In constant use, {5%} of the berths are old.': { basis: null },
  });
});

describe('what is not asserted says so', () => {
  runFrames({
    'He said: "Fares rose {5%} in all."': { mode: 'quoted' },
    'Fares will rise {5%}.': { mode: 'forecast' },
    'If it rains, fares rise by {5%} or more.': { mode: 'conditional' },
    'Many towns, such as the {12} on the coast, agreed.': { mode: 'example' },
    'Some 50 makers signed, including {12} from Japan.': { mode: 'example' },
    'Fares rose {5%} in May.': { mode: 'asserted' },
    'In May fares rose {5%}.': { mode: 'asserted' },
    'The pension plan earned {5%}.': { mode: 'asserted' },
    'Fares rose {5%}, the office said.': { mode: 'asserted' },
    'The plan is to raise fares {5%}.': { mode: 'forecast' },
    'Fares may rise {5%}.': { mode: 'forecast' },
    'Some {50} makers signed, including 12 from Japan.': { mode: 'asserted' },
    'Fares rose {5%} in such a year as this.': { mode: 'asserted' },
  });
});

describe('the ends of a range share what stands beside either', () => {
  runFrames({
    'Between {40} and 60 ferries sail.': { noun: 'ferries' },
    'Between 40 and {60} ferries sail.': { noun: 'ferries' },
    'Fares rose {3}–5% in 2023.': { direction: 1, standing: 'change', period: '2023' },
    'Fares rose 3–{5%} in 2023.': { direction: 1, standing: 'change', period: '2023' },
    'The weir cost $5 to $6 ({€4.6} to €5.5).': { standing: 'alias' },
    'The weir cost $5 to $6 (€4.6 to {€5.5}).': { standing: 'alias' },
    'The weir cost $5 to {$6} (€4.6 to €5.5).': { standing: 'level' },
    'The {40} ferries and 60 buses run.': { noun: 'ferries' },
    'Fares rose from $3 million to {$5 million}.': { direction: null, standing: 'level' },
  });
});
