/** The ledger in a few lines: how many figures were recomputed, stated or left alone, and why the last were. */
import type { Findings, FoundFigure } from '../../claims/index.ts';
import { reportWords } from './words.en.ts';

export interface LedgerAccount {
  readonly figures: number;
  readonly recomputed: number;
  readonly stated: number;
  readonly ignored: number;
  /** Left alone without a reason. */
  readonly unaccounted: number;
  /** "72: 55 recomputed, 7 stated, …" without the total. */
  readonly sentence: string;
  /** The figures that were left alone, by their reason, in the order in which the reasons first stand in the text. */
  readonly leftAlone: readonly { readonly reason: string; readonly figures: readonly string[] }[];
}

export function ledgerAccount({ figures }: Pick<Findings, 'figures'>): LedgerAccount {
  const count = (account: FoundFigure['account']): number =>
    figures.filter((figure) => figure.account === account).length;
  const ignored = figures.filter(({ account }) => account === 'ignored');
  const unaccounted = ignored.filter(({ reason }) => (reason ?? '') === '').length;
  const byReason = new Map<string, string[]>();
  for (const { reason, text } of ignored) {
    const key = reason === undefined || reason === '' ? reportWords.ledger.noReason : reason;
    const there = byReason.get(key);
    if (there === undefined) byReason.set(key, [text]);
    else there.push(text);
  }
  const counts = {
    recomputed: count('recomputed'),
    stated: count('stated'),
    ignored: ignored.length - unaccounted,
    unaccounted,
  };
  return {
    figures: figures.length,
    ...counts,
    sentence: reportWords.ledger.account(counts.recomputed, counts.stated, counts.ignored, unaccounted),
    leftAlone: [...byReason].map(([reason, texts]) => ({ reason, figures: texts })),
  };
}
