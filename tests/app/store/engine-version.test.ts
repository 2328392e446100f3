import { expect, test } from 'vitest';
import { check, engineVersion as exported } from '../../../claims/index.ts';
import { engineVersion } from '../../../claims/version.ts';

test('the version that the desk looks findings up by is the one that the engine marks them with', () => {
  expect(exported).toBe(engineVersion);
  expect(check('').engine).toBe(engineVersion);
});
