import type { DockerfileModel } from "../../engine/model.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import { stageChain } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { baseOf } from "./base.ts";
import { type ShellRun, shellRuns } from "./run-facts.ts";

/** The package of Debian and Ubuntu that says whom to trust in TLS. */
export const CERTIFICATES = "ca-certificates";

/** What fetches over TLS and only recommends the certificates that it needs for that: https://packages.debian.org/trixie/curl, wget, git. */
const FETCHERS: ReadonlySet<string> = new Set(["curl", "wget", "git"]);

/**
 * True when an install by apt brings the certificates as a recommended package alone, and a later command needs them: one that
 * fetches an `https://` address, in the same stage or one on top of it.
 */
export function needsRecommendedCertificates(
  dockerfile: DockerfileModel,
  call: PackageCall,
  { stage }: ShellRun,
): boolean {
  if (!call.packages.some(({ name }) => isFetcher(name)) || hasCertificates(baseOf(stage)?.tools)) return false;
  const runs = shellRuns(dockerfile.stages);
  const related = runs.filter(
    (each) => stageChain(stage).includes(each.stage) || stageChain(each.stage).includes(stage),
  );
  const fetch = related
    .filter((each) => stageChain(each.stage).includes(stage))
    .flatMap(({ script }) => script.commands)
    .find((command) => command.range.start > call.command.range.start && fetchesSafely(command));
  if (!fetch) return false;
  // Where another install before it brings them, that one is enough.
  return !related
    .flatMap(({ calls }) => calls)
    .some(
      (each) =>
        each.action === "install" &&
        each.command.range.start < fetch.range.start &&
        each.packages.some(({ name }) => name === CERTIFICATES),
    );
}

function isFetcher(name: string | undefined): boolean {
  return name !== undefined && FETCHERS.has(name);
}

/** Images that come with a tool for downloads come with the certificates for it. */
function hasCertificates(tools: { readonly curl?: boolean; readonly wget?: boolean } = {}): boolean {
  return tools.curl === true || tools.wget === true;
}

function fetchesSafely({ name, args }: Command): boolean {
  return isFetcher(name) && args.some(({ template }) => template.includes("https://"));
}
