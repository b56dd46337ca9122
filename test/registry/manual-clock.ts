import type { Clock } from "../../server/src/registry/clock.ts";

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves on and runs what is due, in order. */
  advance(milliseconds: number): void;
  /** Milliseconds until each action that is still planned. */
  planned(): readonly number[];
}

export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  const plans = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    now: () => now,
    after(milliseconds, action) {
      const plan = { at: now + milliseconds, action };
      plans.add(plan);
      return () => void plans.delete(plan);
    },
    advance(milliseconds) {
      now += milliseconds;
      for (const plan of [...plans].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)) {
        if (plans.delete(plan)) plan.action();
      }
    },
    planned: () => [...plans].map(({ at }) => at - now),
  };
}
