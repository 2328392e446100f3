/** Turns a counted list into a finding: each item that it names is an operand that counts one. */
import { whole } from '../arithmetic/exact.ts';
import type { FoundCheck } from '../findings.ts';
import type { ReadArticle } from '../frames/reading.ts';
import type { JudgedCount } from '../judgement/counts.ts';
import * as english from './en.ts';
import { missing, tooMany } from './en-lists.ts';
import { presentFix, statedOf } from './present.ts';
import { quoted } from './present-sum.ts';
import { restyle } from './restyle.ts';

export function presentCount(judged: JudgedCount, article: ReadArticle): FoundCheck | null {
  const { figures, text } = article;
  const { link, outcome, counted, strength } = judged;
  const stated = figures[link.stated];
  if (stated === undefined) return null;
  const names = link.items.map(({ start, end }) => text.slice(start, end));
  const said = {
    stated: quoted(stated, text),
    counted: restyle(stated, text, whole(counted), 0).toLowerCase(),
    fault: (stated.value?.n ?? 0) > counted ? missing : tooMany,
  };
  const message = english.findings[`count.${outcome}`]?.(said) ?? '';
  const working = `${names.join(' + ')} = ${counted}`;
  return {
    kind: 'count',
    outcome,
    strength,
    stated: statedOf(link.stated, stated),
    operands: link.items.map(({ start, end }) => ({ role: 'item', start, end, figure: null, value: 1 })),
    recomputed: { value: counted, low: counted, high: counted },
    readings: [{ formula: { op: 'sum', of: 'item' }, working, recomputed: counted, outcome }],
    working,
    sums: [
      {
        label: 'recomputed',
        lines: names.map((value, operand) => ({
          operator: operand === 0 ? '' : '+',
          operand,
          value,
          unit: '',
        })),
        result: String(counted),
      },
    ],
    ...(outcome === 'inconsistent' ? { severity: 'changes-the-story' as const } : {}),
    ...(judged.isOffByOne ? { diagnosis: { code: 'off-by-one', message } } : {}),
    message,
    notes: [],
    fixes: judged.fixes.flatMap((fix) => presentFix(fix, article, said)),
  };
}
