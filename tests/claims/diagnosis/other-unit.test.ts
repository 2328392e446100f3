/** The factor of another unit, or linear for square. */
import { one } from '../../../claims/arithmetic/exact.ts';
import { describe, expect, test } from 'vitest';
import { otherUnit } from '../../../claims/diagnosis/other-unit.ts';
import { runRows } from '../notation.ts';

const other = { outcome: 'inconsistent', diagnosis: 'other-unit' } as const;

describe('of a measure', () => {
  runRows('unit', {
    'The wood covers 20 square miles ({32 square km}).': {
      ...other,
      fixes: ['52 square km', '12 square miles'],
    },
    'The tank takes 300 cubic feet ({91 cubic metres}).': other,
    'A 20-foot ({32-kilometre}) wall.': { ...other, fixes: ['6.1-metre', '20-mile'] },
    'The wall is 90 metres ({295 inches}) long.': { ...other, fixes: ['295 feet', '7.5 metres'] },
    'The wall is 90 yards ({27 metres}) long.': other,
    'The wood covers 20 square miles ({52 square km}).': { outcome: 'consistent', diagnosis: 'none' },
    'The wall is 90 yards ({82 metres}) long.': { outcome: 'consistent', diagnosis: 'none' },
    'The wall is 90 yards ({60 metres}) long.': { outcome: 'inconsistent', diagnosis: 'none' },
    'The wall is 90 metres ({29.5 feet}) long.': { outcome: 'inconsistent', diagnosis: 'power-of-ten' },
  });
});

test('is nothing where no other unit is known', () => {
  const { rivals } = otherUnit;
  expect(
    rivals({
      formula: 'amount',
      printed: one,
      digits: '1',
      lastPlace: 0,
      standIns: [],
    }),
  ).toEqual([]);
});
