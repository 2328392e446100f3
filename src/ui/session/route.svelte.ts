/**
 * Which screen, article and claim the page stands on, kept in the address after the hash, so that a reload and the
 * back button come to the same place. Selecting a claim replaces the address; changing the screen adds to it.
 */

export type Screen = 'library' | 'draft' | 'currency' | 'ledger' | 'revisions' | 'report';

export interface Address {
  readonly screen: Screen;
  readonly articleId: string | null;
  readonly claimId: string | null;
}

const articleScreens: ReadonlySet<string> = new Set(['draft', 'currency', 'ledger', 'revisions', 'report']);

/** "#/article/x/draft/y"; anything that is not such an address is the library. */
export function readAddress(hash: string): Address {
  const [, root, articleId, screen = 'draft', claimId] = hash.replace(/^#/, '').split('/');
  if (root !== 'article' || !articleId || !articleScreens.has(screen)) {
    return { screen: 'library', articleId: null, claimId: null };
  }
  return {
    screen: screen as Screen,
    articleId: decode(articleId),
    claimId: claimId ? decode(claimId) : null,
  };
}

/** The address as it stands after the hash. */
export function writeAddress({ screen, articleId, claimId }: Address): string {
  if (screen === 'library' || articleId === null) return '#/';
  const claim = claimId === null ? '' : `/${encodeURIComponent(claimId)}`;
  return `#/article/${encodeURIComponent(articleId)}/${screen}${claim}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A broken escape in a typed address is taken as it stands.
  }
}

export class Route {
  #address = $state.raw<Address>(readAddress(location.hash));

  constructor() {
    $effect(() => {
      const follow = (): void => {
        this.#address = readAddress(location.hash);
      };
      addEventListener('hashchange', follow);
      return () => removeEventListener('hashchange', follow);
    });
  }

  get screen(): Screen {
    return this.#address.screen;
  }
  get articleId(): string | null {
    return this.#address.articleId;
  }
  get claimId(): string | null {
    return this.#address.claimId;
  }

  /** The address of a screen of the present article, for a link. */
  to(screen: Screen, claimId: string | null = this.claimId): string {
    return writeAddress({ screen, articleId: this.articleId, claimId });
  }

  /** Goes to a screen as a link would. */
  go(screen: Screen, articleId: string | null = this.articleId, claimId: string | null = this.claimId): void {
    const address = { screen, articleId, claimId: articleId === this.articleId ? claimId : null };
    location.hash = writeAddress(address);
    this.#address = address;
  }

  /** Stands on a claim without a new entry in the history. */
  select(claimId: string | null): void {
    this.#address = { ...this.#address, claimId };
    history.replaceState(history.state, '', writeAddress(this.#address));
  }
}
