/** Multiplied for divided by the factor: 100 kg "(45 lb)", which is 220 lb. */
import { inverse } from '../arithmetic/interval.ts';
import type { DiagnosisRule, RateMistake } from './rule.ts';

export const inverseRate: DiagnosisRule = {
  code: 'inverse-rate',
  summary: 'Multiplied for divided by the factor or the rate.',
  prior: 1 / 50,
  source: 'Corrections of pounds for kilograms with the factor upside down.',
  example: 'Each sack weighs 100 kg ({45 lb}).',
  silentOn: ['Each sack weighs 100 kg (220 lb).', 'The lane is 50 miles (70 km) long.'],
  rivals: ({ formula }) => {
    if (typeof formula === 'string' || !('op' in formula) || (formula.op !== '*' && formula.op !== '/'))
      return [];
    const [amount, factor] = formula.of;
    const isFactor = typeof factor !== 'string' && 'constant' in factor;
    if (!isFactor || typeof amount !== 'string') return [];
    return [{ by: 'formula', formula: { op: formula.op === '*' ? '/' : '*', of: [amount, factor] } }];
  },
};

export const inverseOfRate: RateMistake = {
  code: 'inverse-rate',
  source: 'Corrections of amounts divided by the price of the pound that were to be multiplied by it.',
  rates: ({ band }) => [{ band: inverse(band) }],
};
