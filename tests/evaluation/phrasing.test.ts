/** One claim and many ways of saying it: each line of the list is a test, and known gaps must still be gaps. */
import { expect, test } from 'vitest';
import { faultsOf, phrased } from './phrasing.ts';

const right = phrased.filter(({ isGap }) => !isGap);
process.stdout.write(`\nphrasing: ${right.length} of ${phrased.length} sentences come out as they should\n`);

for (const one of phrased) {
  const run = one.isGap ? test.fails : test;
  run(one.text, () => expect(faultsOf(one)).toEqual([]));
}
