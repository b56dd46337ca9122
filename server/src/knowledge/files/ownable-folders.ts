/** Folders of the system (Filesystem Hierarchy Standard 3.0) that no program but root is given, with all that is below. */
const systemTrees =
  /^\/(?:bin|boot|dev|etc|lib|lib32|lib64|libx32|proc|root|sbin|sys|usr\/(?:s?bin|lib\w*|include|share|games)|usr\/local\/(?:s?bin|lib\w*|include|share|etc|man|games)|var\/lib\/(?:apt|dpkg|apk|rpm|pacman)|var\/cache\/(?:apt|apk|dnf|yum|ldconfig|man)|var\/db)(?:\/|$)/;

/** Folders that many share: only what is below them is anybody's. */
const shared =
  /^\/(?:home|media|mnt|opt|run|srv|tmp|usr(?:\/local(?:\/src)?|\/src)?|var(?:\/(?:cache|lib|lock|log|mail|run|spool|tmp|local|opt))?)?$/;

/** True when a folder may be given to the user of one program. Paths as `ImagePath`: absolute, without a slash at the end. */
export function isOwnable(path: string): boolean {
  return /^\/[^?]/.test(path) && !shared.test(path) && !systemTrees.test(path);
}

/** True for a working directory that may be given to the user of one program: whole trees of others' that are made for programs, too. */
export function isOwnableWork(path: string): boolean {
  return isOwnable(path) || /^\/(?:opt|srv|mnt)$/.test(path);
}

/** Volumes that show the program the host: its devices, its kernel, its engine's socket, all of its files. */
const hosts =
  /^\/(?:|boot|dev|host|hostfs|lib|lib64|proc|rootfs|root|sys|usr|bin|sbin|run|var\/run|(?:var\/)?run\/(?:docker|containerd|podman|dbus|systemd|udev).*|lib\/modules|(?:dev|proc|sys|boot|rootfs|host)\/.*)$/;

/** True for a volume that only root has a use for. */
export function isOfHost(path: string): boolean {
  return hosts.test(path);
}

/** True for a volume that may be given to the user of one program: settings below `/etc` as well, which it keeps there. */
export function isOwnableVolume(path: string): boolean {
  return (
    isOwnableWork(path) ||
    /^\/etc\/(?!ssl|ssh|pki|cron|passwd|group|shadow|pam|sudoers|systemd)[^/]+|^\/(?:home|media|var\/(?:log|spool|cache))$/.test(
      path,
    )
  );
}

/** True for what everybody may write to on every system; `/dev/tcp` and `/dev/udp` are no files but connections that bash opens. */
export function isOpenToAll(path: string): boolean {
  return /^\/(?:tmp|var\/tmp|dev\/(?:shm|null|zero|full|random|urandom|stdin|stdout|stderr|fd|tty|ptmx|tcp|udp)|proc\/self\/fd|proc\/1\/fd)(?:\/|$)/.test(
    path,
  );
}

/** True for what only root and the programs of the system look at: its home, accounts, logins, schedules, packages, swap. */
export function isRootsOwn(path: string): boolean {
  return /^\/(?:root|boot|dev|proc|swapfile|etc\/(?:sudoers|ssh|cron|anacron|passwd|shadow|group|gshadow|pam|security|apt|yum|dnf|apk|init|systemd|logrotate|polkit)[^/]*|var\/spool\/cron|var\/lib\/(?:apt|dpkg|apk|rpm|pacman)|var\/cache\/(?:apt|apk|dnf|yum|ldconfig|man|debconf))(?:\/|$)/.test(
    path,
  );
}
