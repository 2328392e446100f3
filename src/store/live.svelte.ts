/**
 * The one bridge between what the desk lets one watch and Svelte's runes. A watch runs while something on the screen
 * reads it. What it depends on is passed in: `$derived(live((seen, failed) => desk.watchArticle(id, …, seen, failed)))`.
 */
import { createSubscriber } from 'svelte/reactivity';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

type Watch<T> = (seen: (value: T) => void, failed: (error: unknown) => void) => () => void;

/** Values are passed on as they are, never made into proxies. */
export function live<T>(watch: Watch<T>): { readonly current: Live<T> } {
  let current: Live<T> = { state: 'loading' };
  const subscribe = createSubscriber((update) => {
    function show(next: Live<T>): void {
      current = next;
      update();
    }
    return watch(
      (value) => show({ state: 'ready', value }),
      (error) => show({ state: 'failed', error }),
    );
  });
  return {
    get current() {
      subscribe();
      return current;
    },
  };
}
