/** Two ways to let the event loop in: what came in meanwhile is heard before the work goes on. */

export type Pause = () => Promise<void>;

/** In a worker: a message to oneself queues behind what has arrived, without the 4 ms that timers are held to. */
export function messagePause(): Pause {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}

/** In a page: a timer, so that input and painting come first. */
export const timerPause: Pause = () => new Promise((resolve) => setTimeout(resolve));
