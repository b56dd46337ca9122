import type { CancellationToken } from "vscode-languageserver";
import type { Description, PlatformSize } from "../../registry/describe.ts";
import { readAskParams } from "../client-data.ts";
import { registryAccess } from "../registry-access.ts";
import { whileWaiting } from "../registry-progress.ts";
import type { Session } from "../session.ts";

/** Answers `hullwright/askRegistry`: true when hovers show what the registry said. */
export async function askRegistry(session: Session, params: unknown, token: CancellationToken): Promise<boolean> {
  const access = await registryAccess(session);
  const asked = readAskParams(params);
  if ("off" in access || !asked) return false;
  const { reference } = asked;
  const title = `Hullwright: asking ${access.hostOf(reference)} about ${reference}`;
  const description = await whileWaiting(session, title, token, ({ signal }) =>
    access.registry.describe(reference, signal),
  );
  if (description) session.descriptions.set(reference, describe(description, access.hostOf(reference)));
  return description !== undefined;
}

const shownPlatforms = 12;
const longestText = 120;

/** What a registry says of an image. Its words are code, so that none of them becomes a link. */
function describe({ digest, created, user, entrypoint, ports, platforms }: Description, host: string): string {
  const entries = [
    ["Digest", code(digest)],
    ["Created", created === undefined ? undefined : code(created)],
    ["User", user === undefined || user === "" ? "root" : code(user)],
    ["Entrypoint", entrypoint && entrypoint.length > 0 ? code(JSON.stringify(entrypoint)) : "none"],
    ["Ports", ports.length > 0 ? code(ports.join(", ")) : undefined],
    [
      "Platforms",
      `${platforms.slice(0, shownPlatforms).map(platformSize).join(", ")}${platforms.length > shownPlatforms ? " …" : ""}`,
    ],
  ];
  return [`Says ${host}:`, ...entries.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))].join("\n\n");
}

function platformSize({ platform, compressedSize }: PlatformSize): string {
  return compressedSize === undefined
    ? code(platform)
    : `${code(platform)} (${(compressedSize / 1e6).toFixed(1)} MB compressed)`;
}

function code(text: string): string {
  const line = text.replace(/[`\s]+/g, " ").trim();
  return `\`${line.length > longestText ? `${line.slice(0, longestText)}…` : line}\``;
}
