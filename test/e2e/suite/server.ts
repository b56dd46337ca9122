import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Process ids of the language servers that this extension host started. */
export function languageServers(): readonly number[] {
  const entries = process.platform === "linux" ? entriesOfProc() : entriesOfPs();
  const isServer = ({ parent, command }: Entry): boolean => parent === process.pid && /dist.cli\.js/.test(command);
  return entries.filter(isServer).map(({ pid }) => pid);
}

/** proc(5): the second number after the parenthesised name in `stat` is the parent; `cmdline` is separated by NUL. */
function entriesOfProc(): readonly Entry[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const parent = Number(
        readFileSync(join("/proc", pid, "stat"), "utf8")
          .split(") ")
          .at(-1)
          ?.split(" ")[1],
      );
      return [{ pid: Number(pid), parent, command: readFileSync(join("/proc", pid, "cmdline"), "utf8") }];
    } catch {
      return [];
    }
  });
}

function entriesOfPs(): readonly Entry[] {
  const list =
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CommandLine)" }';
  const [command, args] =
    process.platform === "win32"
      ? ["powershell", ["-NoProfile", "-Command", list]]
      : ["ps", ["-Ao", "pid=,ppid=,command="]];
  const lines = execFileSync(command, args, { encoding: "utf8" }).split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, pid, parent, rest] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command: rest ?? "" }];
  });
}
