import type { ImageReference } from "../image.ts";
import type { Dialect } from "./model.ts";

const DIALECTS: ReadonlyMap<string, Dialect> = new Map([
  ...["sh", "dash", "ash", "busybox"].map((name) => [name, "posix"] as const),
  ...["bash", "zsh", "ksh", "mksh"].map((name) => [name, "bash"] as const),
  ...["powershell", "pwsh"].map((name) => [name, "powershell"] as const),
  ["cmd", "cmd"],
]);

/** The dialect that the words of SHELL, or of a `#!` line, name. */
export function dialectOf(words: readonly string[]): Dialect {
  const [first, ...rest] = words;
  const program = programName(first ?? "");
  if (program !== "env") return DIALECTS.get(program) ?? "unknown";
  const shell = rest.find((word) => !word.startsWith("-") && !word.includes("="));
  return DIALECTS.get(programName(shell ?? "")) ?? "unknown";
}

/** "bash" for /bin/bash, "powershell" for C:\…\PowerShell.EXE. */
function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return name.toLowerCase().replace(/\.exe$/, "");
}

/** True for shells that exist on Windows only. */
export function isWindowsShell(words: readonly string[]): boolean {
  const name = programName(words[0] ?? "");
  return name === "cmd" || name === "powershell";
}

const WINDOWS_REPOSITORY = /^(?:windows(?:\/|$)|dotnet\/framework\/|windows-cssc\/)/;
const OLD_WINDOWS_REPOSITORY = /^microsoft\/(?:windowsservercore|nanoserver|iis|aspnet|dotnet-framework)/;
const WINDOWS_TAG = /(?:^|-)(?:nanoserver|windowsservercore|servercore)(?:-|$)|(?:^|-)windows(?:-|$)/i;

/** True for images that hold Windows, by the names that Microsoft and Docker's library give them. */
export function isWindowsImage({ registry, repository, tag }: ImageReference): boolean {
  if (registry === "mcr.microsoft.com" && WINDOWS_REPOSITORY.test(repository)) return true;
  if (registry === "docker.io" && OLD_WINDOWS_REPOSITORY.test(repository)) return true;
  return WINDOWS_TAG.test(tag?.value ?? "");
}
