/** What of the article the editor looks at: the tab, the search, the selected claim, and the steps between claims. */
import { isOwed, type ClaimView } from '../view/claim-view.ts';
import { letterOperands, type Selection as Marked } from '../view/lettering.ts';
import type { Article } from './article.svelte.ts';
import type { Finder } from './claim-finder.ts';
import type { Route } from './route.svelte.ts';

export type Tab = 'all' | 'owed' | 'alarms';

export class Selection {
  tab = $state<Tab>('all');
  query = $state('');
  clean = $state(false);
  drawer = $state(false);
  /** The span to flash, with a count so that the same one flashes again. */
  flash = $state.raw<{ readonly start: number; readonly end: number; readonly count: number } | null>(null);
  /** Counts up when the sheet must bring the selected claim into view. */
  steps = $state(0);
  #hits = $state.raw<ReadonlySet<string> | null>(null);
  readonly #article: Article;
  readonly #route: Route;

  constructor(article: Article, route: Route, finder: Finder) {
    this.#article = article;
    this.#route = route;
    $effect(() => {
      const query = this.query.trim();
      const claims = article.claims;
      if (query === '') {
        this.#hits = null;
        return undefined;
      }
      let stale = false;
      finder.find(claims, query).then(
        (ids) => {
          if (!stale && ids !== null) this.#hits = new Set(ids);
        },
        (error: unknown) => console.error(error),
      );
      return () => {
        stale = true;
      };
    });
  }

  readonly rows: readonly ClaimView[] = $derived.by(() => {
    const hits = this.#hits;
    const inTab =
      this.tab === 'all'
        ? this.#article.claims
        : this.tab === 'owed'
          ? this.#article.owed
          : this.#article.alarms;
    return hits === null ? inTab : inTab.filter(({ id }) => hits.has(id));
  });

  /** The selected claim; until one is chosen, the first. */
  readonly claim: ClaimView | null = $derived.by(
    () => this.#article.claim(this.#route.claimId) ?? this.#article.claims[0] ?? null,
  );

  readonly marked: Marked | null = $derived.by(() => {
    const claim = this.claim;
    if (claim === null) return null;
    const check = claim.checks[0];
    const findings = this.#article.findings;
    if (check === undefined || findings === null) return { claimId: claim.id, operands: [], stated: null };
    return { claimId: claim.id, operands: letterOperands(check, findings), stated: check.stated };
  });

  /** Selects a claim; `quietly` leaves the sheet where it is. */
  select(claimId: string, quietly = false): void {
    this.#route.select(claimId);
    this.flash = null;
    if (!quietly) this.steps += 1;
  }

  /** The next or earlier claim among the rows; past the end it stays. */
  step(by: 1 | -1, only: (claim: ClaimView) => boolean = () => true): void {
    const here = this.claim?.number ?? 0;
    const ahead = by === 1 ? this.rows : [...this.rows].reverse();
    const next = ahead.find((claim) => (claim.number - here) * by > 0 && only(claim));
    if (next !== undefined) this.select(next.id);
  }

  /** The next claim that is owed after this one, else the first; null where nothing else is. */
  nextOwed(after: ClaimView): ClaimView | null {
    const owed = this.rows.filter((claim) => isOwed(claim) && claim.id !== after.id);
    return owed.find(({ number }) => number > after.number) ?? owed[0] ?? null;
  }

  showPlace(start: number, end: number): void {
    this.flash = { start, end, count: (this.flash?.count ?? 0) + 1 };
  }
}
