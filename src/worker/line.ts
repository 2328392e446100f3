/**
 * A line to someone who works elsewhere: a worker, or the page itself where there are no workers. Clients speak through
 * it and do not know which.
 */

export interface Line<Request, _Answer> {
  readonly post: (request: Request) => void;
  readonly end: () => void;
}

/** What a client hears. `crashed` ends the line. */
export interface Ears<Answer> {
  readonly heard: (answer: Answer) => void;
  readonly crashed: (detail: string) => void;
}

export type StartLine<Request, Answer> = (ears: Ears<Answer>) => Line<Request, Answer>;

/** A line to a worker. What comes from the worker is ours: both ends are built together. */
export function workerLine<Request, Answer>(start: () => Worker): StartLine<Request, Answer> {
  return ({ heard, crashed }) => {
    const worker = start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => heard(data);
    worker.onmessageerror = () => crashed('an answer could not be read');
    worker.onerror = (event) => {
      event.preventDefault();
      crashed(event.message ?? '');
    };
    return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
  };
}

type Host<Request> = (request: Request) => void;

/** A line to the page itself. The host is loaded when it is first needed, and only where it is. */
export function pageLine<Request, Answer>(
  load: () => Promise<(answer: (answer: Answer) => void) => Host<Request>>,
): StartLine<Request, Answer> {
  return ({ heard, crashed }) => {
    let hasEnded = false;
    const host = load().then((make) =>
      make((answer) => {
        if (!hasEnded) heard(answer);
      }),
    );
    return {
      post: (request) =>
        void host.then((take) => take(request)).catch((error: unknown) => crashed(String(error))),
      end: () => {
        hasEnded = true;
      },
    };
  };
}
