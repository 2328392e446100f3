/** An amount given again in another currency. The rate is no figure of the sentence: the article's other conversions, a
 * printed rate or the published range of the year supply it. */
import type { CheckRule } from './rule.ts';

export const conversion = {
  kind: 'conversion',
  summary: 'An amount of money given again in another currency.',
  source: 'Corrections of amounts ten or a thousand times off in brackets; published yearly ranges of rates.',
  stated: { kinds: ['money'], aliasOf: 'amount' },
  operands: { amount: { kinds: ['money'] } },
  directed: false,
  reaches: 'sentence',
  cues: [],
  example:
    'The bridge cost €40 million ($44 million), the ramp €20 million ($22 million) and the lamps €3 million ({$33 million}).',
  silentOn: [
    'The plant costs $2 billion and the port €500 million.',
    'He won $2 million (half of the £3 million prize fund).',
    'The villages are 100 miles (160 km) apart.',
  ],
  readings: [{ needs: ['amount'], formula: { op: '*', of: ['amount', 'rate'] } }],
} as const satisfies CheckRule<'conversion', 'amount'>;
