import { cancelled } from "./problem.ts";

/** Runs a task when its host has a free lane; rejects when the signal is aborted while it waits. */
export type Lanes = <Value>(host: string, signal: AbortSignal, task: () => Promise<Value>) => Promise<Value>;

interface Queue {
  running: number;
  readonly waiting: Set<() => void>;
}

/** At most `width` tasks at once for each host, in the order in which they came. */
export function lanes(width: number): Lanes {
  const queues = new Map<string, Queue>();
  return async (host, signal, task) => {
    const queue = queues.get(host) ?? { running: 0, waiting: new Set() };
    queues.set(host, queue);
    await turn(queue, width, signal);
    try {
      return await task();
    } finally {
      leave(queue);
      if (queue.running === 0) queues.delete(host);
    }
  };
}

function turn(queue: Queue, width: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.reject(cancelled());
  if (queue.running < width) {
    queue.running++;
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      queue.waiting.delete(enter);
      reject(cancelled());
    };
    const enter = (): void => {
      signal.removeEventListener("abort", abort);
      resolve();
    };
    queue.waiting.add(enter);
    signal.addEventListener("abort", abort, { once: true });
  });
}

/** Hands the lane to the one who waits longest. */
function leave(queue: Queue): void {
  const [next] = queue.waiting;
  if (next === undefined) {
    queue.running--;
    return;
  }
  queue.waiting.delete(next);
  next();
}
