/** The day it is in UTC, by the clock of this machine: "2026-11-21". */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
