import type { Facts, System } from "../images/base-facts.ts";

/**
 * What the distributions themselves bring, from their own image definitions: debuerreotype/docker-debian-artifacts,
 * alpinelinux/docker-alpine, docker-library/busybox, GoogleContainerTools/distroless, chainguard-images/images, Red Hat UBI.
 */
export const systems: Readonly<Record<System, Facts>> = {
  debian: { distribution: "debian", packageManager: "apt", shell: "dash", hasBash: true },
  ubuntu: { distribution: "ubuntu", packageManager: "apt", shell: "dash", hasBash: true },
  alpine: { distribution: "alpine", packageManager: "apk", shell: "busybox", tools: { wget: true } },
  dnf: { distribution: "rhel-like", packageManager: "dnf", shell: "bash", hasBash: true },
  microdnf: { distribution: "rhel-like", packageManager: "microdnf", shell: "bash", hasBash: true },
  yum: { distribution: "rhel-like", packageManager: "yum", shell: "bash", hasBash: true },
  "rhel-micro": { distribution: "rhel-like", packageManager: "none", shell: "bash", hasBash: true },
  suse: { distribution: "suse", packageManager: "zypper", shell: "bash", hasBash: true },
  arch: { distribution: "arch", packageManager: "pacman", shell: "bash", hasBash: true },
  busybox: {
    distribution: "busybox",
    packageManager: "none",
    shell: "busybox",
    hasBash: false,
    tools: { curl: false, wget: true },
  },
  distroless: {
    distribution: "distroless",
    packageManager: "none",
    shell: "none",
    hasBash: false,
    tools: { curl: false, wget: false },
  },
  // Its busybox is in /busybox, which is not where a shell-form instruction looks.
  "distroless-debug": { distribution: "distroless", packageManager: "none", shell: "none", hasBash: false },
  wolfi: { distribution: "wolfi", packageManager: "none", shell: "none", hasBash: false },
  "wolfi-shell": { distribution: "wolfi", packageManager: "none", shell: "busybox" },
  "wolfi-dev": { distribution: "wolfi", packageManager: "apk", shell: "busybox" },
  photon: { distribution: "photon", packageManager: "tdnf", shell: "bash", hasBash: true },
  azurelinux: { distribution: "azurelinux", packageManager: "tdnf", shell: "bash", hasBash: true },
  scratch: {
    distribution: "scratch",
    packageManager: "none",
    shell: "none",
    hasBash: false,
    tools: { curl: false, wget: false },
  },
  windows: { distribution: "windows" },
};

const byWord: readonly (readonly [RegExp, System])[] = [
  [/^(?:windowsservercore|nanoserver|ltsc\d{4})/, "windows"],
  [/^alpine[\d.]*$/, "alpine"],
  [/^(?:debian\d*|jessie|stretch|buster|bullseye|bookworm|trixie|forky|sid)$/, "debian"],
  [/^(?:ubuntu[\d.]*|xenial|bionic|focal|jammy|noble|oracular|plucky|questing|resolute|stonking)$/, "ubuntu"],
  [/^(?:al2|oraclelinux7)$/, "yum"],
  [/^oraclelinux(?:[89]|1\d)$/, "microdnf"],
  [/^(?:al2023|fedora\d*|almalinux\d*)$/, "dnf"],
  [/^(?:azurelinux|cbl)/, "azurelinux"],
];

/**
 * The system that a tag names: "alpine" for "22-alpine3.24"; undefined when it names none or several. Images of the
 * official library on Oracle Linux use its `-slim` images, which have microdnf; "ubi" alone may be any UBI image.
 */
export function systemOfTag(tag: string): System | undefined {
  const tokens = tag.split("-");
  if (tokens.includes("chiseled") || tokens.includes("distroless")) return "distroless";
  if (tokens.some((token) => /^ubi\d*$/.test(token))) return tokens.includes("minimal") ? "microdnf" : undefined;
  const found = new Set(
    tokens.flatMap((token) => byWord.filter(([form]) => form.test(token)).map(([, system]) => system)),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
