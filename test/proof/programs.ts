/** Where a container has the folder in which `server` tells what it saw. */
export const seenFolder = "/proof";

/**
 * A program as servers are: it ends when it gets SIGTERM. Its output is a line with its arguments in brackets. Where there is a
 * folder for it, the file `seen` there gets, each with a NUL behind it, its process id, its user and groups, its mask, its folder and
 * its arguments, and `environment` what the kernel gave it.
 */
export const server = `#!/bin/sh
trap 'echo stopped; exit 0' TERM
printf 'serving'
[ $# = 0 ] || printf ' [%s]' "$@"
echo
if [ -d ${seenFolder} ]; then
  cat /proc/$$/environ >${seenFolder}/environment
  printf '%s\\0' "$$" "$(id -u) $(id -G)" "$(umask)" "$(pwd)" "$@" >${seenFolder}/writing
  mv ${seenFolder}/writing ${seenFolder}/seen
fi
while :; do sleep 1000 & wait $!; done
`;

/** Where the package managers below write down what they were asked for. */
export const callsFile = "/var/log/package-calls";

const record = `#!/bin/sh
mkdir -p /var/log && echo "$(basename "$0") $*" >>${callsFile}
for last; do :; done
`;

/** Package managers that note their arguments and leave the files behind that the real ones leave: a build has no network. */
export const fakes = {
  aptGet: `${record}
case " $* " in
*" update "*) mkdir -p /var/lib/apt/lists && echo index >/var/lib/apt/lists/packages ;;
*" install "*)
  [ -e /var/lib/apt/lists/packages ] || { echo "E: Unable to locate package $last" >&2; exit 100; }
  case " $* " in *" -y "*|*" --yes "*|*" -qq "*|*" -yqq "*|*" -qqy "*) ;; *) read -r answer && [ "$answer" = Y ] || { echo Abort. >&2; exit 1; } ;; esac
  mkdir -p /opt/installed /var/cache/apt/archives && echo "$last" >"/opt/installed/$last" ;;
esac
`,
  dnf: `${record}
case " $* " in *" -y "*) ;; *) read -r answer && [ "$answer" = y ] || { echo "Operation aborted." >&2; exit 1; } ;; esac
mkdir -p /opt/installed && echo "$last" >"/opt/installed/$last"
`,
  apk: `${record}
case " $* " in *" --no-cache "*) ;; *) mkdir -p /var/cache/apk && echo index >/var/cache/apk/APKINDEX ;; esac
[ "$1" = update ] || { mkdir -p /opt/installed && echo "$last" >"/opt/installed/$last"; }
`,
  pip: `${record}
case " $* " in *" --no-cache-dir "*) ;; *) [ -n "$PIP_NO_CACHE_DIR" ] || { mkdir -p /root/.cache/pip && echo wheel >/root/.cache/pip/wheel; } ;; esac
mkdir -p /opt/installed && basename "$last" >"/opt/installed/$(basename "$last")"
`,
};
