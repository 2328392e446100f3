import { expect, test } from 'vitest';
import { countAgreeing } from '../../../src/desk/agreeing.ts';

test('an outlier does not agree, whether or not it is named among the conversions too', () => {
  expect(countAgreeing({ conversions: [8, 9, 14], outliers: [14] })).toEqual({ agreeing: 2, all: 3 });
  expect(countAgreeing({ conversions: [8, 9], outliers: [14] })).toEqual({ agreeing: 2, all: 3 });
});

test('where nothing is an outlier all agree', () => {
  expect(countAgreeing({ conversions: [0, 1], outliers: [] })).toEqual({ agreeing: 2, all: 2 });
});
