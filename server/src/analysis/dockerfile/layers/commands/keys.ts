import type { Command, ShellWord } from "../../../../syntax/shell.ts";
import { madeBy, writeFile } from "../making.ts";
import { type ShellValues, targetOf } from "../run-paths.ts";
import type { Site } from "../site.ts";
import type { CommandReader } from "./reader.ts";

/** Programs that make keys, which only their owner may read (openssl(1), ssh-keygen(1), and what these say of themselves). */
export const keyReaders: Readonly<Record<string, CommandReader>> = {
  openssl,
  "ssh-keygen": sshKeygen,
  mkcert: (site, { args }, values) => {
    const key = valueOf(args, "-key-file");
    const certificate = valueOf(args, "-cert-file");
    if (args.some(({ template }) => /^-(?:install|uninstall|CAROOT)$/.test(template))) site.unknown("/");
    if (key) make(site, key, values, 0o600);
    else site.mayFill(site.folder, { mode: 0o600, covers: (path) => path.endsWith("-key.pem") });
    if (certificate) make(site, certificate, values, 0o644);
  },
  step: (site, { args }, values) => {
    const [first, second, , certificate, key] = args.filter(({ template }) => !template.startsWith("-"));
    site.unknown("/");
    if (first?.value !== "certificate" || second?.value !== "create") return;
    for (const word of [certificate, key]) if (word) make(site, word, values, 0o600);
  },
  certbot: (site, { args }) => {
    site.unknown("/");
    if (!args.some(({ value }) => value === "certonly" || value === "run")) return;
    site.create("/etc/letsencrypt", undefined, { mode: 0o700, reach: "tree", certainty: "may" });
  },
};

/** What these write by -out is a private key (seen with OpenSSL 3: mode 0600). */
const makesKeys = /^(?:genrsa|gendsa|genpkey|pkey|rsa|ec|dsa|ecparam|pkcs12|pkcs8)$/;

function openssl(site: Site, { args }: Command, values: ShellValues): void {
  const asksPublic = args.some(({ template }) => template === "-pubout");
  const isKey = makesKeys.test(args[0]?.value ?? "") && !asksPublic;
  site.unknown(site.folder, { covers: (path) => /\.(?:srl|pem|rnd|txt|old|attr)$/.test(path) });
  const key = valueOf(args, "-keyout");
  const out = valueOf(args, "-out");
  if (key) make(site, key, values, 0o600);
  if (out) make(site, out, values, isKey ? 0o600 : 0o644);
}

function sshKeygen(site: Site, { args }: Command, values: ShellValues): void {
  const file = valueOf(args, "-f");
  const target = file && targetOf(site, file, values);
  // With -A it makes those of the host, in /etc/ssh.
  if (target?.kind !== "exact") {
    site.unknown("/");
    return;
  }
  if (args.some(({ template }) => /^-[lyeiRF]$/.test(template))) return;
  site.create(target.path, "file", madeBy(site, 0o600));
  writeFile(site, `${target.path}.pub`);
}

function valueOf(args: readonly ShellWord[], option: string): ShellWord | undefined {
  const at = args.findIndex(({ template }) => template === option);
  return at === -1 ? undefined : args[at + 1];
}

function make(site: Site, word: ShellWord, values: ShellValues, mode: number): void {
  const target = targetOf(site, word, values);
  if (target.kind !== "exact") site.unknown(target.path);
  else if (!target.path.startsWith("/dev/")) site.create(target.path, "file", madeBy(site, mode));
}
