/** A difference of temperatures converted with the 32 degrees of a level. */
import { describe } from 'vitest';
import { runRows } from '../notation.ts';

const level = { outcome: 'inconsistent', diagnosis: 'level-for-difference' } as const;

describe('of a temperature', () => {
  runRows('temperature', {
    'A rise of 3 °C ({37.4 °F}) is feared.': { ...level, fixes: ['5.4 °F', '21 °C'] },
    'The bay is 10C ({50F}) colder.': level,
    'The bay cooled 18F ({-7.8C}) in a day.': level,
    'A rise of 3 °C ({5.4 °F}) is feared.': { outcome: 'consistent', diagnosis: 'none' },
    'A high of 3 °C ({37.4 °F}) is feared.': { outcome: 'consistent', diagnosis: 'none' },
    'A rise of 3 °C ({7.2 °F}) is feared.': { outcome: 'inconsistent', diagnosis: 'none' },
  });
});
