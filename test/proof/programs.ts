/**
 * A program as servers are: it ends when it gets SIGTERM. On descriptor 3 it tells, each with a NUL behind it, its
 * process id, its directory, GREETING and its arguments, then "ready", and "stopped" when it was told to stop.
 */
export const server = `#!/bin/sh
trap 'printf stopped >&3; exit 0' TERM
printf '%s\\0' "$$" "$(pwd)" "$GREETING" "$@" >&3
echo serving
printf ready >&3
while :; do sleep 1000 3>&- & wait $!; done
`;

/** Where the package managers below write down what they were asked for. */
export const callsFile = "/var/log/package-calls";

const record = `#!/bin/sh
mkdir -p /var/log && echo "$(basename "$0") $*" >>${callsFile}
for last; do :; done
`;

/** Package managers that note their arguments and leave the files behind that the real ones leave. */
export const fakes: Readonly<Record<string, string>> = {
  "usr/bin/apt-get": `${record}
case " $* " in
*" update "*) mkdir -p /var/lib/apt/lists && echo index >/var/lib/apt/lists/packages ;;
*" install "*)
  [ -e /var/lib/apt/lists/packages ] || { echo "E: Unable to locate package $last" >&2; exit 100; }
  case " $* " in *" -y "*|*" --yes "*|*" -qq "*|*" -yqq "*|*" -qqy "*) ;; *) read -r answer && [ "$answer" = Y ] || { echo Abort. >&2; exit 1; } ;; esac
  mkdir -p /opt/installed /var/cache/apt/archives && echo "$last" >"/opt/installed/$last" ;;
esac
`,
  "sbin/apk": `${record}
case " $* " in *" --no-cache "*) ;; *) mkdir -p /var/cache/apk && echo index >/var/cache/apk/APKINDEX ;; esac
[ "$1" = update ] || { mkdir -p /opt/installed && echo "$last" >"/opt/installed/$last"; }
`,
  "usr/local/bin/pip": `${record}
case " $* " in *" --no-cache-dir "*) ;; *) [ -n "$PIP_NO_CACHE_DIR" ] || { mkdir -p /root/.cache/pip && echo wheel >/root/.cache/pip/wheel; } ;; esac
mkdir -p /opt/installed && basename "$last" >"/opt/installed/$(basename "$last")"
`,
};
