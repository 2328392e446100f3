/** Puts the whole desk into the test's page, on a fake desk, as an editor would find it. */
import { configure, render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import App from '../../../src/ui/App.svelte';
import type { Engine } from '../../../src/ui/session/article.svelte.ts';
import { fakeDesk, type FakeDesk } from './fake-desk.ts';
import { harbour, harbourFindings } from './harbour.ts';

// A screen that comes when it is asked for takes its time on a busy machine; no test is about time.
configure({ asyncUtilTimeout: 60_000 });

export interface Shown {
  readonly desk: FakeDesk;
  readonly articleId: string;
  /** Presses a key where the focus is, and waits for what follows. */
  readonly press: (key: string, how?: KeyboardEventInit) => Promise<void>;
  readonly settle: () => Promise<void>;
}

const byHand: Engine = {
  check: async () => harbourFindings,
  reanchor: async (_before, claims) =>
    claims.map(() => ({ state: 'orphaned', spans: [], changes: [], rivals: [] })),
};

/** Opens the harbour article on its draft; with `screen` null, the library of an empty desk. */
export async function showDesk(
  screen: string | null,
  { desk = fakeDesk(), engine = {} }: { desk?: FakeDesk; engine?: Partial<Engine> } = {},
): Promise<Shown> {
  let articleId = '';
  if (screen !== null) {
    const draft = { title: '', text: harbour, blocks: null, publishedOn: null, language: 'en' } as const;
    articleId = (await desk.importArticle(draft)).id;
  }
  widen();
  location.hash = screen === null ? '#/' : `#/article/${articleId}/${screen}`;
  const finder = {
    find: async (claims: readonly { id: string; row: { text: string } }[], query: string) =>
      claims.filter(({ row }) => row.text.includes(query)).map(({ id }) => id),
  };
  render(App, { props: { desk, engine: { ...byHand, ...engine }, finder } });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn += 1) {
      await Promise.resolve();
      flushSync();
    }
  };
  await settle();
  const press = async (key: string, how: KeyboardEventInit = {}): Promise<void> => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }));
    await settle();
  };
  return { desk, articleId, press, settle };
}

/** The window of the tests is as narrow as a tablet's, where the queue is a drawer; a desk has all three panes. */
function widen(): void {
  const { happyDOM } = window as {
    happyDOM?: { setViewport(size: { width: number; height: number }): void };
  };
  happyDOM?.setViewport({ width: 1440, height: 900 });
}

/** The number of the selected claim in the queue. */
export function selectedRow(): string {
  return document.querySelector('[role="option"][aria-selected="true"]')?.id ?? 'none';
}
