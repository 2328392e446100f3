import 'fake-indexeddb/auto';
import { flushSync, tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import type { ArticleFile } from '../../../src/desk/desk.ts';
import { deskDatabase } from '../../../src/store/database.ts';
import { dexieDesk } from '../../../src/store/dexie-desk.ts';
import { live, type Live } from '../../../src/store/live.svelte.ts';
import { harbour, harbourFindings } from '../desk/harbour.ts';
import { articleThat } from './watching.ts';

/** A watch that the spec plays by hand. */
function played() {
  let show: ((value: string) => void) | null = null;
  let fail: ((error: unknown) => void) | null = null;
  const stop = vi.fn();
  const watch = vi.fn((seen: (value: string) => void, failed: (error: unknown) => void) => {
    show = seen;
    fail = failed;
    return stop;
  });
  return { watch, stop, show: (value: string) => show?.(value), fail: (error: unknown) => fail?.(error) };
}

describe('a live value', () => {
  test('is loading, then ready, then each new value, and an effect that reads it runs for each', () => {
    const source = played();
    const seen: Live<string>[] = [];
    const value = live(source.watch);
    const end = $effect.root(() => {
      $effect(() => {
        seen.push(value.current);
      });
    });
    flushSync();
    source.show('one');
    flushSync();
    source.show('two');
    flushSync();
    expect(seen).toEqual([
      { state: 'loading' },
      { state: 'ready', value: 'one' },
      { state: 'ready', value: 'two' },
    ]);
    end();
  });

  test('says that it failed, with the error, and is ready again with the next value', () => {
    const source = played();
    const seen: string[] = [];
    const value = live(source.watch);
    const end = $effect.root(() => {
      $effect(() => {
        seen.push(value.current.state);
      });
    });
    flushSync();
    source.fail(new Error('gone'));
    flushSync();
    expect(value.current).toEqual({ state: 'failed', error: new Error('gone') });
    source.show('back');
    flushSync();
    expect(seen).toEqual(['loading', 'failed', 'ready']);
    end();
  });

  test('watches once for all who read it, and stops with the last', async () => {
    const source = played();
    const value = live(source.watch);
    const ran: string[] = [];
    const read = (who: string) =>
      $effect.root(() => {
        $effect(() => {
          ran.push(`${who} ${value.current.state}`);
        });
      });
    const [endFirst, endSecond] = [read('first'), read('second')];
    flushSync();
    expect(ran).toEqual(['first loading', 'second loading']);
    expect(source.watch).toHaveBeenCalledTimes(1);
    endFirst();
    await tick();
    expect(source.stop).not.toHaveBeenCalled();
    endSecond();
    await tick();
    expect(source.stop).toHaveBeenCalledTimes(1);
  });

  test('follows what it depends on through $derived: another article is another watch', async () => {
    const stopped: string[] = [];
    let article = $state('a');
    const seen: string[] = [];
    const end = $effect.root(() => {
      const value = $derived.by(() => {
        const of = article;
        return live<string>((show) => {
          queueMicrotask(() => show(`file ${of}`));
          return () => stopped.push(of);
        });
      });
      $effect(() => {
        const { current } = value;
        if (current.state === 'ready') seen.push(current.value);
      });
    });
    flushSync();
    await tick();
    flushSync();
    article = 'b';
    flushSync();
    await tick();
    flushSync();
    expect(seen).toEqual(['file a', 'file b']);
    expect(stopped).toEqual(['a']);
    end();
  });

  test('brings the decisions of a real desk to an effect', async () => {
    const desk = dexieDesk(deskDatabase('live-spec'), true);
    const { id } = await desk.importArticle(harbour);
    await desk.storeFindings(id, 1, {}, harbourFindings);
    const { claims } = await articleThat(desk, id);
    const value = live<ArticleFile | null>((seen, failed) => desk.watchArticle(id, {}, seen, failed));
    const seen: number[] = [];
    const end = $effect.root(() => {
      $effect(() => {
        const { current } = value;
        if (current.state === 'ready') seen.push(current.value?.decisions.length ?? -1);
      });
    });
    flushSync();
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await desk.decide(id, String(claims[0]?.id), { act: 'note', text: 'n' }, 'MO');
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    end();
  });
});
