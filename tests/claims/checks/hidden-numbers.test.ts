/** A whole or a divisor that nobody wrote, and that two pairs of figures share: they must agree on it. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

describe('the whole of two shares', () => {
  runRows('share', {
    'The 1,200 women make up 40% of the staff, and the 1,800 men {60%}.': {
      outcome: 'consistent',
      operands: ['40%', '1,200', '1,800'],
    },
    'The 1,200 women make up 40% of the staff, and the 18,000 men {60%}.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      fixes: ['1,800'],
    },
    'The {1,200} women make up 40% of the staff, and the 900 men 60%.': [],
    'Berg came in with 947 votes (15.9%), Hall with 341 votes ({5.7%}).': { outcome: 'consistent' },
    'Berg came in with 947 votes (15.9%), Hall with 341 votes ({57%}).': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      fixes: ['5.7%', '3410'],
    },
    'The 1,200 women make up {40%} of the staff, and the 18,000 men 60%.': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      fixes: ['4%', '12,000'],
    },
    'Berg came in with 947 votes (15.9%), Hall with 341 votes ({7.5%}).': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      fixes: ['5.7%'],
    },
    'Berg took 4,120 votes (41.2%), Hall 3,310 ({33.1%}) and Lund 2,570 (25.7%).': { outcome: 'consistent' },
    'Berg took 4,120 votes (41.2%), Hall 3,310 (33.1%) and Lund 2,570 ({27.5%}).': {
      outcome: 'inconsistent',
      diagnosis: 'transposed-digits',
      fixes: ['25.7%'],
    },
    'The state spends $20.0 billion, or 2.0% of GDP, on its army and $45.0 billion, or {4.5%}, on its schools.':
      {
        outcome: 'consistent',
      },
    'The state spends $20.0 billion, or 2.0% of GDP, on its army and $45.0 billion, or {45%} of GDP, on schools.':
      {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
    // Each is of what both are of, and not of the other.
    'Assets were $4 billion, or 34% of the total, and $1.7 billion, or {14%} of the total.': {
      outcome: 'consistent',
      operands: ['34%', '$4 billion', '$1.7 billion'],
    },
    'Stott came third with 3,427 (11.0 per cent), ahead of the Greens on 1,558 ({5.0 per cent}).': {
      outcome: 'consistent',
      operands: ['11.0 per cent', '3,427', '1,558'],
    },
    'Coal gave 35.0% of the power, or 420 gigawatt hours, and wind {15.0%}, or 180 gigawatt hours.': {
      outcome: 'consistent',
    },
    'Roads took 41.2 million litres (35.0% of the salt water) and paths 8.6 million litres ({7.3%}).': {
      outcome: 'consistent',
    },
  });

  runRows('share', {
    // No mistake leads from one to the other: nobody knows which is wrong, or whether they are of one whole.
    'The 1,200 women make up 40% of the staff, and the 900 men 60%.': [],
    'Berg came in with 947 votes (15.9%), Hall with 341 votes (8.8%).': [],
    // Each has a whole of its own.
    'Poland spends $20.0 billion, or 2.0% of GDP, and Spain $45.0 billion, or 45% of GDP.': [],
    'The state spends $20.0 billion, or 2.0% of its GDP, and the city $45.0 million, or 4.5% of its budget.':
      [],
    'Nausea befell 120 patients (40.0%) on the drug and 180 (6.0%) on placebo.': [],
    'In 2020 it hired 1,200 women (40.0%), in 2021 some 18,000 (60.0%).': [],
    'It employs 1,200 women (40.0%) in Leeds, compared with 18,000 (60.0%) in York.': [],
    'The mill has 1,200 workers (40.0% of them women); the mine has 18,000 (60.0% of them women).': [],
    'Women rose by 1,200 (40.0%) and men by 18,000 (60.0%).': [],
    'Sales were up 1,200 tonnes (4.0%) and exports up 1,800 tonnes (60.0%).': [],
    'It cut 1,200 posts (4.0%) in May and 1,800 (60.0%) in June.': [],
    'The 1,200 women make up 40.0% of the staff, and the 18,000 trees 60.0% of the wood.': [],
    'Some 1,200 (4.0%) of the pupils were ill and 1,800 (60.0%) of the teachers.': [],
    'He bought 1,200 shares (4.0%) in the mill and 1,800 shares (60.0%) in the mine.': [],
    'The grant covers 1,200 pupils, or 30%, and the bursary 200 pupils, or 50%.': [],
    'They lent $1,200 (at 4.0%) and $1,800 (at 60.0%).': [],
  });
});

describe('the divisor of two amounts a head', () => {
  runRows('average', {
    'The budget is $30.0 million, or $600 per resident, and the debt $90.0 million, or {$1,800} per resident.':
      {
        outcome: 'consistent',
      },
    'The budget is $30.0 million, or $600 per resident, and the debt $90.0 million, or {$180} per resident.':
      {
        outcome: 'inconsistent',
        diagnosis: 'power-of-ten',
      },
    'The budget is $30.0 million, or $600 per resident, and the debt $92.0 million, or {$1,480} per resident.':
      {
        outcome: 'inconsistent',
        diagnosis: 'transposed-digits',
      },
    'The rescue cost £4.6 billion, £184 for each taxpayer, and the debt is £729 billion, {£29,160} for each taxpayer.':
      { outcome: 'consistent' },
  });

  runRows('average', {
    'The budget is $30.0 million, or $600 per resident, and the debt $90.0 million, or $1,200 per resident.':
      [],
    'Leeds spends $30.0 million, or $600 per resident, and York $90.0 million, or $180 per resident.': [],
    'The budget is $30.0 million, or $600 per resident, and the debt $90.0 million, or $180 per household.':
      [],
    'It paid $30.0 million in May, or $600 per worker, and $90.0 million in 2020, or $180 per worker.': [],
    'One town spends $30.0 million, or $600 per resident, while the other spends $90.0 million, or $180 per resident.':
      [],
  });
});
