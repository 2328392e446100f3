/** A digit written twice, or one of a pair dropped: 12 given as "122%". */
import { decimal } from '../arithmetic/exact.ts';
import type { DiagnosisRule, Rival } from './rule.ts';

export const doubledDigit: DiagnosisRule = {
  code: 'doubled-digit',
  summary: 'A digit is written twice, or one of a pair dropped.',
  prior: 1 / 300,
  source: 'Typing slips in corrections columns.',
  example: 'Calls for help rose {122%}, from 40,000 to 44,800.',
  silentOn: ['Calls for help rose 12%, from 40,000 to 44,800.'],
  rivals: ({ digits, lastPlace }) => {
    if (digits.replace(/\D/g, '').length < 2) return [];
    const rivals: Rival[] = [];
    const seen = new Set<string>();
    for (let at = 0; at < digits.length; at += 1) {
      const digit = digits[at] ?? '';
      // One more nought, or one less, is a power of ten.
      if (!/\d/.test(digit) || /^0*$/.test(digits.slice(at))) continue;
      const dropped = digit === digits[at + 1] ? digits.slice(0, at) + digits.slice(at + 1) : null;
      const added = digits.slice(0, at) + digit + digits.slice(at);
      for (const meant of [dropped, added]) {
        if (meant === null || seen.has(meant) || !/^\d/.test(meant)) continue;
        seen.add(meant);
        const decimals = meant.split('.')[1]?.length ?? 0;
        rivals.push({ by: 'number', meant: decimal(meant), lastPlace: decimals > 0 ? -decimals : lastPlace });
      }
    }
    return rivals;
  },
};
