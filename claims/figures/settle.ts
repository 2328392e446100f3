/** Settles over the whole article what one block cannot know: which of several currencies a sign or a name means. */
import type { Written } from './written.ts';

/** Two readings of a sign, and the units written out that speak for the second one. */
const evidence: readonly { readonly first: string; readonly second: string }[] = [
  { first: 'JPY', second: 'CNY' },
];

/** The same figures, each sign with the currency that it is taken to mean. That it is taken so is seen from `choices`. */
export function settleUnits(figures: readonly Written[]): readonly Written[] {
  const written = new Set<string>();
  let open = false;
  for (const { choices, unit, kind } of figures) {
    if (choices !== null) open = true;
    else if (kind === 'money') written.add(unit);
  }
  if (!open || written.size === 0) return figures;
  const settled = new Map<Written, Written>();
  const settle = (figure: Written): Written => {
    if (figure.choices === null) return figure;
    const unit = choose(figure.choices, written);
    if (unit === figure.unit) return figure;
    const known = settled.get(figure);
    if (known !== undefined) return known;
    const ends = figure.ends === null ? null : ([settle(figure.ends[0]), settle(figure.ends[1])] as const);
    const made = { ...figure, unit, ends };
    settled.set(figure, made);
    return made;
  };
  return figures.map(settle);
}

function choose(choices: readonly string[], written: ReadonlySet<string>): string {
  const [first = ''] = choices;
  if (written.has(first)) return first;
  const named = choices.filter((code) => written.has(code));
  const [only] = named;
  if (only === undefined) return first;
  const swap = evidence.find((pair) => pair.first === first && pair.second === only);
  return named.length === 1 && (swap !== undefined || first !== 'USD') ? only : first;
}
