/** Settles over the whole article what one block cannot know: which of several currencies a sign or a name means. */
import type { Figure } from './figure.ts';

/** Two readings of a sign, and the units written out that speak for the second one. */
const evidence: readonly { readonly first: string; readonly second: string }[] = [
  { first: 'JPY', second: 'CNY' },
];

export function settleUnits(figures: readonly Figure[]): readonly Figure[] {
  const written = new Set(
    figures.filter(({ unitChoices }) => unitChoices === undefined).map(({ unit }) => unit),
  );
  return figures.map((figure) => {
    const choices = figure.unitChoices;
    if (choices === undefined) return figure;
    const unit = choose(choices, written);
    return { ...figure, unit, assumed: [...figure.assumed, `currency:${unit}`] };
  });
}

function choose(choices: readonly string[], written: ReadonlySet<string | undefined>): string {
  const [first = ''] = choices;
  const named = choices.filter((code) => written.has(code));
  const [only] = named;
  if (written.has(first) || only === undefined) return first;
  const swap = evidence.find((pair) => pair.first === first && pair.second === only);
  return named.length === 1 && (swap !== undefined || first !== 'USD') ? only : first;
}
