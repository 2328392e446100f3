/** Temperatures and their differences given again on another scale. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { temperature } from '../../../claims/checks/temperature.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

const agrees = { outcome: 'consistent' } as const;

describe('a level', () => {
  runRows('temperature', {
    'In a warming world the day ended at 31C ({88F}).': agrees,
    'The pier was at 21 °C ({69.8 °F}) at noon.': { outcome: 'consistent', recomputed: 69.8 },
    'The pier was at 21 degrees Celsius ({70 degrees Fahrenheit}) at noon.': agrees,
    'The pier was at 70F ({21C}) at noon.': agrees,
    'The pier was at 95 degrees ({35C}) at noon.': agrees,
    'Frost of minus 12C ({10F}) held.': agrees,
    'It sank to -40C ({-40F}).': agrees,
    'It sank to 0C ({32F}).': agrees,
    'Between 21C and 25C ({70F} and 77F) is usual.': agrees,
    'Between 21C and 25C (70F and {77F}) is usual.': agrees,
    'Days of 21–25C (70–{77F}) are usual.': agrees,
    'It rose from 21C ({70F}) to 25C (77F).': agrees,
    'It rose from 21C (70F) to 25C ({77F}).': agrees,
    'It was warmer than 25C ({77F}).': agrees,
    'It was 25C, or {77F}, at noon.': agrees,
    'It will reach 25C ({77F}) on the pier.': agrees,
    'It was about 25C ({80F}) on the pier.': { outcome: 'rounding' },
    'It was 25C ({88F}) on the pier.': {
      outcome: 'inconsistent',
      diagnosis: 'none',
      fixes: ['77F', '31C'],
    },
    'It was 31C ({78F}) on the pier.': { outcome: 'inconsistent', recomputed: 87.8 },
    'It was 35C ({59F}) on the pier.': { outcome: 'inconsistent', diagnosis: 'transposed-digits' },
    'It reached 30C ({54F}) on the pier.': { outcome: 'inconsistent', recomputed: 86 },
  });
});

describe('a difference', () => {
  runRows('temperature', {
    'The long-term warming is put at about 1.3C ({2.3F}).': agrees,
    'They would keep the rise in temperatures below 2C ({3.6F}).': agrees,
    'The Paris goal of 1.5C ({2.7F}) is near.': agrees,
    'Keeping warming below 1.5 degrees Celsius ({34.7 Fahrenheit}) is the aim.': {
      outcome: 'inconsistent',
      diagnosis: 'level-for-difference',
    },
    'It set a limit of 2C ({3.6F}) of global warming.': agrees,
    'It set a limit of 2C ({35.6F}) of global warming.': {
      outcome: 'inconsistent',
      diagnosis: 'level-for-difference',
    },
    'The bay is 2 °C ({3.6 °F}) warmer.': { outcome: 'consistent', recomputed: 3.6 },
    'The bay warmed by 2C ({3.6F}).': agrees,
    'The bay saw a rise of 2C ({3.6F}).': agrees,
    'The bay saw a 9F ({5C}) rise.': agrees,
    'The bay is 5C ({9F}) above average.': agrees,
    'A gap of 10 degrees Celsius ({18 degrees Fahrenheit}) opened.': agrees,
    'Towns want to keep warming below 2C ({3.6F}).': agrees,
    'The bay may warm by as much as 3C ({37.4F}).': {
      outcome: 'inconsistent',
      diagnosis: 'level-for-difference',
    },
    'The bay may climb 3C ({5.4F}).': agrees,
    'A rise of up to 3 C ({5.4 F}) is feared.': agrees,
    'They feared a 3C ({37.4F}) rise in the bay.': {
      outcome: 'inconsistent',
      diagnosis: 'level-for-difference',
      recomputed: 5.4,
      fixes: ['5.4F', '21C'],
    },
    'The bay was 4 °C ({39 °F}) hotter than in May.': {
      outcome: 'inconsistent',
      diagnosis: 'level-for-difference',
    },
    'The bay warmed by 2C ({35.6F}).': { outcome: 'inconsistent', diagnosis: 'level-for-difference' },
    'Towns want to limit warming to 2C ({35.6F}).': {
      outcome: 'inconsistent',
      diagnosis: 'level-for-difference',
    },
    'The bay is 9F ({-13C}) above average.': { outcome: 'inconsistent', diagnosis: 'level-for-difference' },
    'The bay is 5C ({12F}) above average.': { outcome: 'inconsistent', diagnosis: 'none' },
    'Nights will warm 3 to 5 degrees Celsius (5.4 to {9 degrees Fahrenheit}).': { outcome: 'consistent' },
    'Nights will be 3 to 5 degrees Celsius (5.4 to {41 degrees Fahrenheit}) warmer.': {
      outcome: 'inconsistent',
      diagnosis: 'level-for-difference',
    },
    'The difference between the shore and the hills can be 20°C ({36°F}).': { outcome: 'consistent' },
  });
});

describe('either, where the words do not say', () => {
  runRows('temperature', {
    'Pier: 5C ({41F}).': agrees,
    'Pier: 5C ({9F}).': agrees,
    'Pier: 5C ({90F}).': { outcome: 'inconsistent' },
    'It will warm up to 25C ({77F}) by noon.': { outcome: 'consistent' },
    'The bay rose above 40C ({104F}) for ten days.': { outcome: 'consistent' },
    'Keep the rise below 2C ({3.6F}), they say.': { outcome: 'consistent' },
  });
});

describe('temperatures stay silent', () => {
  runRows('temperature', {
    'It was 20C in May and 50F in June.': [],
    'The oven is at 200C (20 minutes).': [],
    '"It was 25C (90F) here," he said.': [],
    'It fell from 30C (in the sun) to 60F.': [],
    'The pier turned 25 degrees (12 metres).': [],
    'It was 25C on the pier; 60F in the hall.': [],
    'It was 25C, then 60F in the cold store.': [],
    'It was 25C (the hall was at 60F).': [],
    'She has two degrees (90F was the heat).': [],
    'The pier was at 25C (18C in May).': [],
    'Room 25C (ring 77 for the key).': [],
    'The pier was at 25C, 30C and 77F on three days.': [],
    'Flight 30F (seat 12C) was late.': [],
    'It was 25C against 60F a year before.': [],
    'It was 25C and not 60F.': [],
    'Ovens at 200C need 40 minutes, at 300F they need 60.': [],
  });

  test.each(temperature.silentOn)('%s', (text) => {
    expect(check(text).checks.filter(({ kind }) => kind === 'temperature')).toEqual([]);
  });
});
