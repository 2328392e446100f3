/** Settles the times of a sentence: those that count from another time need to know what the sentence is about. */
import { monthHolding, monthsFrom, wholeMonths } from './calendar.ts';
import type { Days } from './calendar.ts';
import type { Period } from './frame.ts';
import { settlePeriod } from './settle-period.ts';
import type { Phrase, Written } from './written-period.ts';

/** A settled time and its tokens, end exclusive. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly period: Period;
}

/** Which period a sentence is about, for those that count from it; it holds for a few sentences more. */
export interface Topic {
  readonly days: Days;
  /** The number of its sentence over the article. */
  readonly order: number;
}

const topicHolds = 4;

/** Settles the times of a sentence, and hands on what it was about. */
export function settlePhrases(
  phrases: readonly Phrase[],
  published: string | null,
  topic: Topic | null,
  order: number,
): { readonly named: readonly Named[]; readonly topic: Topic | null } {
  const carried = topic !== null && order - topic.order <= topicHolds ? topic.days : null;
  const alone = phrases.map((phrase) => settlePeriod(phrase, { published, text: null }));
  const topics = alone.map(({ days, earlier }, place) =>
    days !== null && !earlier && leads.has(phrases[place]?.written.form ?? 'before') ? days : null,
  );
  const next = behindEach(topics);
  const contrast = contrasted(phrases);
  let last: Days | null = null;
  const named: Named[] = [];
  for (const [place, phrase] of phrases.entries()) {
    const { form } = phrase.written;
    const near: Days | null = last ?? (isPresent(phrase) ? null : (next[place] ?? null));
    let text: Days | null = near ?? (form === 'yearless' && published !== null ? null : carried);
    if (form === 'yearless' && contrast !== null && last === null)
      text = published === null ? contrast : null;
    const settled: Period | undefined =
      form === 'full' ? undefined : settlePeriod(phrase, { published, text });
    const period: Period = settled ?? alone[place] ?? settlePeriod(phrase, { published, text });
    if (period.days !== null && !period.earlier && leads.has(form)) last = period.days;
    named.push({ from: phrase.from, to: phrase.to, period });
  }
  return { named, topic: last === null ? topic : { days: last, order } };
}

/**
 * `88,000 in June and 84,000 in June 2023`: where the same month stands with a year and without one, the bare one is of
 * the year behind. What the bare months lie near to, or null.
 */
function contrasted(phrases: readonly Phrase[]): Days | null {
  const bare = new Set(
    phrases.map(({ written }) => (written.form === 'yearless' ? `${written.month}/${written.months}` : '')),
  );
  for (const { written } of phrases) {
    if (written.form !== 'full') continue;
    const { from, to } = written.days;
    const key = `${(monthHolding(from) % 12) + 1}/${wholeMonths(written.days) ?? 0}`;
    if (bare.has(key)) return monthsFrom(monthHolding(from) + 12, monthHolding(to) - monthHolding(from) + 1);
  }
  return null;
}

/** `for the year` is the year already spoken of. */
const isPresent = ({ written }: Phrase): boolean => written.form === 'moved' && written.relative.offset === 0;

/** What a text may be about; times that themselves count from the text are not. */
const leads: ReadonlySet<Written['form']> = new Set(['full', 'yearless', 'counted']);

/** The nearest topic behind each place. */
function behindEach(topics: readonly (Days | null)[]): readonly (Days | null)[] {
  const behind: (Days | null)[] = topics.map(() => null);
  for (let place = topics.length - 2; place >= 0; place -= 1)
    behind[place] = topics[place + 1] ?? behind[place + 1] ?? null;
  return behind;
}
