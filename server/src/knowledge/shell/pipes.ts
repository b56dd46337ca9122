import type { Command, Compound, Pipeline } from "../../syntax/shell.ts";
import { packageCall } from "../packages/package-calls.ts";

/**
 * Programs that print what is there anyway: they do not fail, or the command behind the pipe notices. From the manual
 * pages of coreutils, util-linux, dpkg and busybox.
 */
const HARMLESS: ReadonlySet<string> = new Set(
  (
    "echo printf yes true false : cat tac head tail sort uniq tr cut ls find grep egrep fgrep sed awk gawk mawk id whoami uname arch date basename dirname" +
    " env printenv pwd seq expr test dpkg dpkg-query dpkg-architecture apt-cache apt-mark getent which command type nproc free df du ldconfig ldd rpm strings" +
    " scanelf objdump readelf base64 md5sum sha1sum sha256sum sha512sum lsb_release wc comm paste rev nl fold od xxd hexdump file stat readlink realpath" +
    " hostname ip ifconfig ps mount locale jq yq xargs tee set export cd rm mkdir touch sleep java openssl mkpasswd pwgen php-config pg_config apache2ctl filterdiff"
  ).split(" "),
);

/** Interpreters: what they are told to print by -c or -e is the author's own. */
const INTERPRETERS = /^(?:python|pypy|perl|ruby|node|php|lua)[\d.]*$/;

/** Programs that notice by themselves, by an error, when their input is empty or ends too early. */
const CHECKS_INPUT: ReadonlySet<string> = new Set(
  "tar bsdtar gunzip gzip unxz xz bunzip2 bzip2 zstd unzstd zcat xzcat cpio gpg gpg2 apt-key unzip funzip sha256sum sha512sum sha1sum md5sum shasum chpasswd debconf-set-selections".split(
    " ",
  ),
);

/** True when a failure in front of a pipe may go unnoticed, and matters. */
export function hidesFailure({ members, operators, negated, list }: Pipeline): boolean {
  const last = members.at(-1);
  if (operators.length === 0 || negated || list.context === "condition" || list.context === "substitution" || !last)
    return false;
  if (last.kind !== "command" || last.name === undefined || checksInput(last) || stopsReading(last)) return false;
  return members.slice(0, -1).some(mayFail);
}

/** grep fails when nothing matches, unless it is told to print what does not. */
function checksInput({ name = "", args }: Command): boolean {
  if (/^[ef]?grep$/.test(name))
    return !args.some(({ template }) => /^-[a-zA-Z]*[vcL]|^--(?:invert-match|count)/.test(template));
  return CHECKS_INPUT.has(name === "busybox" ? (args[0]?.value ?? "") : name);
}

function mayFail(member: Command | Compound): boolean {
  if (member.kind !== "command")
    return member.lists.some(({ pipelines }) => pipelines.some(({ members }) => members.some(mayFail)));
  const { name, args } = member;
  if (name === undefined || HARMLESS.has(name)) return false;
  if (INTERPRETERS.test(name))
    return !args.some(({ template }) => /^(?:-c|-e|-r|-p|-m|-V|--version|-v)$/.test(template));
  if (args.some(({ template }) => /^(?:-V|--version|--help)$/.test(template))) return false;
  const call = packageCall(member);
  return call?.action !== "other";
}

/** True for commands that may close the pipe early, so that what writes to it is killed: with pipefail that is a failure. */
function stopsReading({ name, args }: Command): boolean {
  if (name === "head") return true;
  if (name === "grep" || name === "egrep" || name === "fgrep")
    return args.some(({ template }) => /^-[a-zA-Z]*[qlm]|^--(?:quiet|max-count|files-with)/.test(template));
  if (name === "sed") return args.some(({ template }) => /\bq\b|;q|\dq/.test(template));
  return name === "awk" && args.some(({ template }) => template.includes("exit"));
}

/** True when the pipeline works as it is, but fails with pipefail although nothing went wrong. */
export function breaksWithPipefail({ members, operators }: Pipeline): boolean {
  if (operators.length === 0) return false;
  return members.some((member, index) => {
    if (member.kind !== "command") return true;
    const last = index === members.length - 1;
    if (last) return stopsReading(member);
    // grep and diff fail when they find nothing, or something; yes is killed when nobody reads on.
    return stopsReading(member) || /^(?:yes|e?grep|fgrep|diff|cmp|false)$/.test(member.name ?? "yes");
  });
}
