/**
 * Settles over the whole article what one block cannot know: which of several currencies a sign or a name means. An
 * amount written out speaks first, then the places that the article names, then what is meant most often.
 */
import { settledChoices } from './currency-names.ts';
import type { Mentions } from './places.ts';
import type { Written } from './written.ts';

/** Collects what the figures of an article say of its currencies, and then says what each open name means. */
export interface Settling {
  see(figure: Written): void;
  /** By the choices of a name, which are the same list for the same name. To be asked once all figures were seen. */
  units(): ReadonlyMap<readonly string[], string>;
}

/** `mentions` is asked only where a name is left open. */
export function startSettling(mentions: () => Mentions): Settling {
  const written = new Set<string>();
  const open = new Set<readonly string[]>();
  return {
    see({ choices, unit, kind }) {
      if (choices !== null) open.add(choices);
      else if (kind === 'money') written.add(unit);
    },
    units() {
      const units = new Map<readonly string[], string>();
      let counted: Mentions | null = null;
      for (const choices of open) {
        const said = byWriting(choices, written);
        const asks = said === null && !settledChoices.has(choices);
        if (asks) counted ??= mentions();
        units.set(
          choices,
          said ?? (asks && counted !== null ? byPlace(choices, counted) : (choices[0] ?? '')),
        );
      }
      return units;
    },
  };
}

/** The same figures, each sign with the currency that it is taken to mean. That it is taken so is seen from `choices`. */
export function settleUnits(figures: readonly Written[], mentions: () => Mentions): readonly Written[] {
  const settling = startSettling(mentions);
  for (const figure of figures) settling.see(figure);
  const units = settling.units();
  if ([...units].every(([choices, unit]) => choices[0] === unit)) return figures;
  return settled(figures, units);
}

/** Every figure once, so that the ends of a range stay the figures that follow it. */
function settled(
  figures: readonly Written[],
  units: ReadonlyMap<readonly string[], string>,
): readonly Written[] {
  const made = new Map<Written, Written>();
  const settle = (figure: Written): Written => {
    const unit = figure.choices === null ? undefined : units.get(figure.choices);
    if (unit === undefined || unit === figure.unit) return figure;
    const known = made.get(figure);
    if (known !== undefined) return known;
    const ends = figure.ends === null ? null : ([settle(figure.ends[0]), settle(figure.ends[1])] as const);
    const changed = { ...figure, unit, ends };
    made.set(figure, changed);
    return changed;
  };
  return figures.map(settle);
}

/** The first choice where it is written out, or the only other one that is; null where the writing does not say. */
function byWriting(choices: readonly string[], written: ReadonlySet<string>): string | null {
  const [first = ''] = choices;
  if (written.has(first)) return first;
  const named = choices.filter((code) => written.has(code));
  const [only] = named;
  return named.length === 1 && only !== undefined && first !== 'USD' ? only : null;
}

/** The choice whose places are named most; the first where none is, or as often. */
function byPlace(choices: readonly string[], mentions: Mentions): string {
  let best = choices[0] ?? '';
  for (const code of choices) if ((mentions.get(code) ?? 0) > (mentions.get(best) ?? 0)) best = code;
  return best;
}
