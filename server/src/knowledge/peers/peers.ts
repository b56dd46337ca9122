import { peerIds } from "./peer-ids.generated.ts";

/** An id that another linter publishes. */
export interface Peer {
  /** The linter, as people write it: "hadolint". */
  readonly tool: string;
  /** The id as that linter writes it: "DL3008". */
  readonly id: string;
}

/** Ids by what `sameName` makes of them. */
const peers: ReadonlyMap<string, Peer> = new Map(
  Object.values(peerIds).flatMap(({ title, ids }) =>
    ids.split(" ").flatMap((entry) => {
      const [id = "", name] = entry.split("=");
      const peer = { tool: title, id };
      return [id, ...(name === undefined ? [] : [name])].map((key) => [key.toLowerCase(), peer] as const);
    }),
  ),
);

/** Ids of one tool, as it writes them; none for a tool that is not known. Tools are called as in `peerIds`. */
export function idsOfPeer(tool: string): readonly string[] {
  return peerIds[tool]?.ids.split(" ").map((entry) => entry.replace(/=.*/, "")) ?? [];
}

/** Every id that another linter publishes, and each name that means the same there, as it writes them. */
export function allPeerNames(): readonly string[] {
  return Object.values(peerIds).flatMap(({ ids }) => ids.split(" ").flatMap((entry) => entry.split("=")));
}

/** The linter that publishes an id, in any spelling of it; undefined when none does. */
export function peerOf(name: string): Peer | undefined {
  return peers.get(sameName(name));
}

/** What may stand in front of an id to say whose it is; "docker" is how Sonar calls its repository of these rules. */
const owners = /^(?:hadolint|shellcheck|buildkit|trivy|checkov|kics|docker|semgrep|dclint|dockerfile-utils)[/:]/;

/** Where Semgrep's registry has its rules for these files: a full id is that path and the id. */
const semgrepPath = /^(?:dockerfile|generic\.dockerfile|yaml\.docker-compose)(?:\.[\w-]+)*\.(?=[\w-]+$)/;

/**
 * One key for all spellings of an id of a rule or a peer: lower case, without its owner, `DS-0002` for `AVD-DS-0002` and
 * `DS002` (all three are published by Trivy), the last part of a full Semgrep id.
 */
export function sameName(name: string): string {
  const bare = name.trim().toLowerCase().replace(owners, "").replace(semgrepPath, "");
  const [, digits] = /^(?:avd-)?ds-?0*(\d{1,4})$/.exec(bare) ?? [];
  if (digits !== undefined) return `ds-${digits.padStart(4, "0")}`;
  return bare;
}
