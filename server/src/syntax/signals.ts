import type { Parsed } from "./typed.ts";

export interface Signal {
  /** Without "SIG", in upper case: "TERM", "RTMIN+3"; undefined for a number that no signal has. */
  readonly name: string | undefined;
  readonly number: number;
}

export type SignalProblem = "missing" | "unknown-signal";

/**
 * Signals of Linux on all platforms but MIPS (SignalMap in github.com/moby/sys/signal, signal_linux.go; the numbers by
 * signal(7)). Where two have one number, the usual name comes first.
 */
const NUMBERS: ReadonlyMap<string, number> = new Map<string, number>([
  ...Object.entries({
    ...{ HUP: 1, INT: 2, QUIT: 3, ILL: 4, TRAP: 5, ABRT: 6, IOT: 6, BUS: 7, FPE: 8, KILL: 9, USR1: 10, SEGV: 11 },
    ...{ USR2: 12, PIPE: 13, ALRM: 14, TERM: 15, STKFLT: 16, CHLD: 17, CLD: 17, CONT: 18, STOP: 19, TSTP: 20 },
    ...{ TTIN: 21, TTOU: 22, URG: 23, XCPU: 24, XFSZ: 25, VTALRM: 26, PROF: 27, WINCH: 28, IO: 29, POLL: 29 },
    ...{ PWR: 30, SYS: 31, RTMIN: 34, RTMAX: 64 },
  }),
  ...Array.from({ length: 15 }, (_, index) => [`RTMIN+${String(index + 1)}`, 35 + index] as const),
  ...Array.from({ length: 14 }, (_, index) => [`RTMAX-${String(14 - index)}`, 50 + index] as const),
]);

const NAMES: ReadonlyMap<number, string> = new Map(
  Array.from(NUMBERS, ([name, number]) => [number, name] as const).toReversed(),
);

/** A signal by name, "SIG" or not, or by number; 0 is none, other numbers are taken as they are (ParseSignal in moby/sys/signal). */
export function parseSignal(text: string): Parsed<Signal, SignalProblem> {
  if (text === "") return { code: "missing" };
  if (/^[-+]?\d{1,15}$/.test(text)) {
    const number = Number(text);
    return number === 0 ? { code: "unknown-signal" } : { value: { number, name: NAMES.get(number) } };
  }
  const number = NUMBERS.get(text.toUpperCase().replace(/^SIG/, ""));
  return number === undefined ? { code: "unknown-signal" } : { value: { number, name: NAMES.get(number) } };
}
