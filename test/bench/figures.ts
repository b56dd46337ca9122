/** Figures of a series of samples in ms. */
export interface Figures {
  readonly p50: number;
  readonly p99: number;
}

export function figures(samples: readonly number[]): Figures {
  const sorted = [...samples].sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** Time of one call in ms, the median of the calls that fit into a second, after a warm-up of two. */
export async function timePerCall(call: () => unknown): Promise<number> {
  await run(call, 2_000);
  return run(call, 1_000);
}

async function run(call: () => unknown, budget: number): Promise<number> {
  const start = performance.now();
  const samples: number[] = [];
  do {
    const before = performance.now();
    const result = call();
    if (result instanceof Promise) await result;
    samples.push(performance.now() - before);
  } while (performance.now() - start < budget);
  return figures(samples).p50;
}
