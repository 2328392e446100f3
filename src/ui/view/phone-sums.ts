/** The working in at most two lines, for a window where a sum in columns has no room. */
import type { Findings, FoundCheck, Sum } from '../../../claims/index.ts';
import { words } from '../words/words.ts';
import { siblingsOf } from './lettering.ts';
import { showRate } from './numbers.ts';
import { layRates } from './rate-rows.ts';

export interface PhoneSum {
  readonly name: string;
  readonly working: string;
  readonly result: string;
  readonly wrong: boolean;
}

/** The right sum and the printed one; of a conversion, the nearest sibling's rate and its own. */
export function phoneSums(
  check: FoundCheck,
  findings: Findings | null,
  recomputed: string,
): readonly PhoneSum[] {
  if (check.rate !== undefined) return findings === null ? [] : rateSums(check, findings);
  const right = check.sums.find(({ label }) => label === 'recomputed');
  if (right === undefined) return [];
  const printed = check.sums.find(({ label }) => label === 'printed');
  const kind = words.checkKinds[check.kind] ?? check.kind;
  const first = { name: kind, working: inOneLine(right), result: recomputed, wrong: false };
  if (printed === undefined) return [first];
  const second = {
    name: words.inspector.printedWord,
    working: inOneLine(printed),
    result: printed.result,
    wrong: true,
  };
  return [first, second];
}

function rateSums(check: FoundCheck, findings: Findings): readonly PhoneSum[] {
  const sibling = siblingsOf(check, findings).find(({ outcome }) => outcome === 'consistent');
  const table = layRates(sibling === undefined ? [check] : [sibling, check]);
  return table.rows.map(({ check: each, dividend, divisor }) => ({
    name: each === check ? words.inspector.thisOne : words.inspector.rate,
    working: `${dividend.whole}${dividend.rest} ÷ ${divisor}`,
    result: showRate(each.rate?.value ?? 0),
    wrong: each.outcome === 'inconsistent',
  }));
}

/** "(1,874 − 3.4) ÷ 3.4": a step before a division is bracketed. */
function inOneLine({ lines }: Sum): string {
  let text = '';
  let steps = 0;
  for (const { operator, value } of lines) {
    if (operator === '=') continue;
    if (operator === '') text = value;
    else {
      const bracket = steps > 0 && (operator === '÷' || operator === '×') && /[+−]/u.test(text);
      text = `${bracket ? `(${text})` : text} ${operator} ${value}`;
    }
    steps += 1;
  }
  return text;
}
