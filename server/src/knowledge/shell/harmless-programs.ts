/** Programs that write no files by themselves: POSIX shell builtins, coreutils(1), procps, and what images add. */
const harmless: ReadonlySet<string> = new Set(
  (
    ": [ [[ alias arch awk base64 basename break cat cd cmp command continue comm cut date declare df diff dir dircolors dirname du echo egrep env " +
    "exit expand export expr factor false fgrep file fmt fold free getconf getent getopt getopts grep groups hash head hexdump " +
    "hostid hostname id jq join kill less let local locale logname ls md5sum more nl nproc numfmt od paste pathchk " +
    "pgrep pidof pr printenv printf ps ptx pwd read readlink readonly realpath return rev seq set sha1sum sha224sum sha256sum " +
    "sha384sum sha512sum shift shopt sleep sort stat strings stty sum tac tail test times tr true tsort tty type typeset ulimit umask " +
    "unalias uname unexpand uniq unset uptime users wait wc whereis which who whoami xxd yes zcat xzcat bzcat zgrep dpkg-query " +
    "dpkg-architecture nslookup dig ping curl-config pkg-config ldd readelf nm objdump size"
  ).split(" "),
);

/** Programs that only say something when they are asked for their version or help. */
const asking = /^(?:--?version|-V|--?help|-h)$/;

/** True for calls that write no files, apart from redirections. */
export function isHarmless(program: string, args: readonly string[]): boolean {
  if (program === "sort" && args.some((arg) => arg.startsWith("-o") || arg.startsWith("--output"))) return false;
  return harmless.has(program) || (args.length === 1 && asking.test(args[0] ?? ""));
}
