/** The engine off the main thread, both ends: slices and cancelling in the host, newer text and crashes in the client. */
import { describe, expect, test, vi } from 'vitest';
import { check, reanchor, type Findings, type Progress } from '../../../claims/index.ts';
import { createEngine } from '../../../src/worker/engine-client.ts';
import { engineHost } from '../../../src/worker/engine-host.ts';
import type { EngineAnswer, EngineRequest } from '../../../src/worker/engine-protocol.ts';
import { pageLine, type Ears, type StartLine } from '../../../src/worker/line.ts';
import { withFallback } from '../../../src/worker/open-engine.ts';
import { messagePause, timerPause } from '../../../src/worker/pause.ts';
import { WorkerFailure } from '../../../src/worker/worker-failure.ts';

/** Findings that name the text they are of. */
function findingsOf(text: string): Findings {
  return { ...check(''), language: text };
}

function* stages(manuscript: { text: string }): Generator<Progress, Findings, void> {
  for (let done = 1; done <= 5; done += 1) yield { stage: 'reading', done, total: 5 };
  if (manuscript.text === 'throws') throw new Error('a rule is broken');
  return findingsOf(manuscript.text);
}

function checkOf(id: number, text: string): EngineRequest {
  return { kind: 'check', id, manuscript: { text }, options: {} };
}

/** A clock that runs on by `step` ms at each look. */
function clock(step: number): () => number {
  let now = 0;
  return () => (now += step);
}

describe('the host', () => {
  test('does not pause within a slice, and answers with the findings', async () => {
    const answers: EngineAnswer[] = [];
    const pause = vi.fn(async () => {});
    const take = engineHost({ stages, reanchor, pause, now: () => 0 }, (answer) => answers.push(answer));
    take(checkOf(1, 'a'));
    await vi.waitFor(() =>
      expect(answers.at(-1)).toEqual({ kind: 'findings', id: 1, findings: findingsOf('a') }),
    );
    expect(answers[0]).toEqual({ kind: 'ready' });
    expect(pause).not.toHaveBeenCalled();
  });

  test('pauses after each slice of 15 ms and says how far it is', async () => {
    const answers: EngineAnswer[] = [];
    const take = engineHost({ stages, reanchor, pause: async () => {}, now: clock(8) }, (answer) =>
      answers.push(answer),
    );
    take(checkOf(1, 'a'));
    await vi.waitFor(() => expect(answers.at(-1)?.kind).toBe('findings'));
    const done = answers.flatMap((answer) => (answer.kind === 'progress' ? answer.progress.done : []));
    expect(done).toEqual([2, 4]);
  });

  test('drops the older run for a newer request, and a run that is cancelled', async () => {
    const answers: EngineAnswer[] = [];
    const steps: string[] = [];
    function* watched(manuscript: { text: string }) {
      const run = stages(manuscript);
      for (let step = run.next(); ; step = run.next()) {
        steps.push(manuscript.text);
        if (step.done) return step.value;
        yield step.value;
      }
    }
    const take = engineHost({ stages: watched, reanchor, pause: messagePause(), now: clock(20) }, (answer) =>
      answers.push(answer),
    );
    take(checkOf(1, 'older'));
    take(checkOf(2, 'cancelled'));
    take({ kind: 'cancel', id: 1 });
    take({ kind: 'cancel', id: 2 });
    take(checkOf(3, 'newer'));
    take({ kind: 'cancel', id: 2 });
    await vi.waitFor(() => expect(answers.at(-1)?.kind).toBe('findings'));
    expect(answers.flatMap((answer) => (answer.kind === 'findings' ? answer.findings.language : []))).toEqual(
      ['newer'],
    );
    expect(steps.filter((text) => text === 'older')).toEqual(['older']);
  });

  test('answers with what was thrown, and goes on with the next request', async () => {
    const answers: EngineAnswer[] = [];
    const take = engineHost({ stages, reanchor, pause: timerPause, now: clock(20) }, (answer) =>
      answers.push(answer),
    );
    take(checkOf(1, 'throws'));
    await vi.waitFor(() =>
      expect(answers.at(-1)).toEqual({ kind: 'threw', id: 1, message: 'a rule is broken' }),
    );
    take(checkOf(2, 'b'));
    await vi.waitFor(() => expect(answers.at(-1)).toMatchObject({ kind: 'findings', id: 2 }));
  });
});

/** Lines that the spec answers by hand; each start is one worker. */
function played() {
  const workers: { requests: EngineRequest[]; ears: Ears<EngineAnswer>; hasEnded: boolean }[] = [];
  const start: StartLine<EngineRequest, EngineAnswer> = (ears) => {
    const worker = { requests: [] as EngineRequest[], ears, hasEnded: false };
    workers.push(worker);
    return { post: (request) => worker.requests.push(request), end: () => (worker.hasEnded = true) };
  };
  const worker = (place: number) => {
    const found = workers[place];
    if (found === undefined) throw new Error(`no worker ${place}`);
    return found;
  };
  return { start, workers, worker };
}

const unheard = () => undefined;

describe('the client', () => {
  test('hands over text and options, passes progress on and resolves with the findings', async () => {
    const { start, worker } = played();
    const seen: Progress[] = [];
    const findings = createEngine(start).check('a', { language: 'en' }, (progress) => seen.push(progress));
    expect(worker(0).requests).toEqual([
      { kind: 'check', id: 1, manuscript: { text: 'a' }, options: { language: 'en' } },
    ]);
    const progress: Progress = { stage: 'linking', done: 1, total: 2 };
    worker(0).ears.heard({ kind: 'progress', id: 1, progress });
    worker(0).ears.heard({ kind: 'findings', id: 1, findings: findingsOf('a') });
    expect(await findings).toEqual(findingsOf('a'));
    expect(seen).toEqual([progress]);
  });

  test('newer text takes the place of older, whose late answers are dropped', async () => {
    const { start, worker } = played();
    const engine = createEngine(start);
    const seen = vi.fn();
    const older = engine.check('older', {}, seen);
    const newer = engine.check('newer', {}, unheard);
    await expect(older).rejects.toMatchObject({ why: 'superseded' });
    worker(0).ears.heard({ kind: 'progress', id: 1, progress: { stage: 'reading', done: 1, total: 2 } });
    worker(0).ears.heard({ kind: 'findings', id: 1, findings: findingsOf('older') });
    worker(0).ears.heard({ kind: 'findings', id: 2, findings: findingsOf('newer') });
    expect(await newer).toEqual(findingsOf('newer'));
    expect(seen).not.toHaveBeenCalled();
  });

  test('a signal stops a check, in the worker too, and one that is given up does not start', async () => {
    const { start, worker, workers } = played();
    const engine = createEngine(start);
    await expect(engine.check('a', {}, unheard, AbortSignal.abort())).rejects.toMatchObject({
      why: 'cancelled',
    });
    expect(workers).toEqual([]);
    const stop = new AbortController();
    const stopped = engine.check('a', {}, unheard, stop.signal);
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ why: 'cancelled' });
    expect(worker(0).requests.at(-1)).toEqual({ kind: 'cancel', id: 1 });
  });

  test('the signal of an older check does not stop a newer one', async () => {
    const { start, worker } = played();
    const engine = createEngine(start);
    const stop = new AbortController();
    const older = engine.check('older', {}, unheard, stop.signal);
    const newer = engine.check('newer', {}, unheard);
    await expect(older).rejects.toMatchObject({ why: 'superseded' });
    stop.abort();
    worker(0).ears.heard({ kind: 'findings', id: 2, findings: findingsOf('newer') });
    expect(await newer).toEqual(findingsOf('newer'));
  });

  test('a worker that dies is started again for the same text, and the dead one is not listened to', async () => {
    const { start, worker } = played();
    const findings = createEngine(start).check('a', {}, unheard);
    worker(0).ears.heard({ kind: 'ready' });
    worker(0).ears.crashed('out of memory');
    expect(worker(0).hasEnded).toBe(true);
    expect(worker(1).requests).toEqual([checkOf(1, 'a')]);
    worker(0).ears.heard({ kind: 'findings', id: 1, findings: findingsOf('from the dead') });
    worker(1).ears.heard({ kind: 'findings', id: 1, findings: findingsOf('a') });
    expect(await findings).toEqual(findingsOf('a'));
  });

  test('a worker that dies twice over a text is reported, and the next text starts another', async () => {
    const { start, worker } = played();
    const engine = createEngine(start);
    const findings = engine.check('a', {}, unheard);
    worker(0).ears.heard({ kind: 'ready' });
    worker(0).ears.crashed('out of memory');
    worker(1).ears.crashed('out of memory');
    await expect(findings).rejects.toMatchObject({ name: 'WorkerFailure', why: 'crashed' });
    const next = engine.check('b', {}, unheard);
    worker(2).ears.heard({ kind: 'findings', id: 2, findings: findingsOf('b') });
    expect(await next).toEqual(findingsOf('b'));
  });

  test('what the engine threw is reported with its message', async () => {
    const { start, worker } = played();
    const findings = createEngine(start).check('a', {}, unheard);
    worker(0).ears.heard({ kind: 'threw', id: 1, message: 'a rule is broken' });
    await expect(findings).rejects.toMatchObject({ why: 'threw', message: 'threw: a rule is broken' });
  });

  test('a request that cannot be copied is reported, not left waiting', async () => {
    const engine = createEngine(() => ({ post: (request) => void structuredClone(request), end: unheard }));
    const options = new Proxy({}, {});
    await expect(engine.check('a', options, unheard)).rejects.toMatchObject({ why: 'threw' });
  });

  test('ending it gives up what runs', async () => {
    const { start, worker } = played();
    const engine = createEngine(start);
    const findings = engine.check('a', {}, unheard);
    engine.end();
    await expect(findings).rejects.toMatchObject({ why: 'cancelled' });
    expect(worker(0).hasEnded).toBe(true);
  });
});

describe('without workers', () => {
  const inPage = () =>
    createEngine(
      pageLine<EngineRequest, EngineAnswer>(
        async () => (answer) => engineHost({ stages, reanchor, pause: timerPause, now: clock(20) }, answer),
      ),
    );

  test('the page itself does the work, and newer text still takes the place of older', async () => {
    const engine = inPage();
    const older = engine.check('older', {}, unheard);
    const newer = engine.check('newer', {}, unheard);
    await expect(older).rejects.toMatchObject({ why: 'superseded' });
    expect(await newer).toEqual(findingsOf('newer'));
  });

  test('it takes over where the browser refuses to start a worker', async () => {
    const refusing = createEngine(() => {
      throw new TypeError('no worker here');
    });
    const engine = withFallback(refusing, inPage);
    expect(await engine.check('a', {}, unheard)).toEqual(findingsOf('a'));
    expect(await engine.check('b', {}, unheard)).toEqual(findingsOf('b'));
  });

  test('it takes over where the worker’s script does not load', async () => {
    const unloadable = createEngine((ears) => {
      queueMicrotask(() => ears.crashed('404'));
      return { post: unheard, end: unheard };
    });
    expect(await withFallback(unloadable, inPage).check('a', {}, unheard)).toEqual(findingsOf('a'));
  });

  test('it does not take over from an engine that works: a crash over one text stays a crash', async () => {
    const crashing = createEngine((ears) => {
      ears.heard({ kind: 'ready' });
      return { post: () => queueMicrotask(() => ears.crashed('out of memory')), end: unheard };
    });
    const open = vi.fn(inPage);
    await expect(withFallback(crashing, open).check('a', {}, unheard)).rejects.toMatchObject({
      why: 'crashed',
    });
    expect(open).not.toHaveBeenCalled();
  });

  test('a page that cannot load the engine either says so', async () => {
    const engine = createEngine(
      pageLine<EngineRequest, EngineAnswer>(() => Promise.reject(new Error('offline'))),
    );
    await expect(engine.check('a', {}, unheard)).rejects.toBeInstanceOf(WorkerFailure);
  });
});
