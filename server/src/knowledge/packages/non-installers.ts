import { type NameRow, namesOf } from "../name-rows.ts";

/** Programs that do one thing and start nothing that the project says: none of them installs a package of the system. */
const rows: readonly NameRow[] = [
  {
    names:
      "cp mv rm rmdir ln mkdir mkfifo mknod touch chmod chown chgrp install tee dd truncate split csplit sync mktemp",
    source: "https://www.gnu.org/software/coreutils/manual/coreutils.html",
  },
  {
    names: "sed gawk mawk ed ex vi patch",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/idx/utilities.html",
  },
  {
    names: "cd umask trap wait exec unset hash ulimit shift",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/idx/sbi.html",
  },
  {
    names: "tar gzip gunzip bzip2 bunzip2 xz unxz zstd unzstd zip unzip 7z 7za unrar cpio ar lz4 pigz bsdtar",
    source: "https://www.gnu.org/software/tar/manual/tar.html",
  },
  { names: "curl wget aria2c rsync scp sftp ssh-keyscan", source: "https://curl.se/docs/manpage.html" },
  { names: "git svn hg", source: "https://git-scm.com/docs/git" },
  {
    names: "gpg gpg2 gpgv gpgconf dirmngr apt-key openssl ssh-keygen update-ca-certificates c_rehash keytool",
    source: "https://manpages.debian.org/gnupg/gpg.1",
  },
  {
    names:
      "useradd groupadd usermod groupmod userdel groupdel adduser addgroup deluser delgroup passwd chpasswd chsh gpasswd chage visudo",
    source: "https://github.com/shadow-maint/shadow",
  },
  {
    names:
      "dpkg dpkg-deb dpkg-divert dpkg-statoverride debconf-set-selections debconf-communicate apt-mark apt-config update-alternatives " +
      "update-rc.d ldconfig locale-gen update-locale localedef setcap getcap fc-cache mandb depmod update-mime-database",
    source: "https://manpages.debian.org",
  },
  {
    names: "a2enmod a2dismod a2ensite a2dissite a2enconf a2disconf phpenmod phpdismod",
    source: "https://manpages.debian.org",
  },
  {
    names: "docker-php-ext-install docker-php-ext-configure docker-php-ext-enable docker-php-source pecl phpize",
    source: "https://github.com/docker-library/php (they run apk, on Alpine only)",
  },
  { names: "go gofmt", source: "https://go.dev/doc/cmd" },
  {
    names: "gcc g++ cc c++ clang clang++ ld as strip javac jar rustup rustc",
    source: "https://gcc.gnu.org/onlinedocs",
  },
  { names: "corepack tini gosu su-exec crontab strip systemctl", source: "https://github.com/nodejs/corepack" },
  { names: "virtualenv", source: "https://virtualenv.pypa.io" },
];

const names = namesOf(rows);

/** True for programs that surely install no packages of the system, whatever they are told. */
export function neverInstalls(program: string): boolean {
  return names.has(program);
}

/** True for a text, in whatever language, that calls apt. */
export function mentionsApt(text: string): boolean {
  return /\b(?:apt|apt-get|aptitude|install_packages|mk-build-deps)\b["'\s,]+(?:-[\w-]+["'\s,]+)*[a-z$]/.test(text);
}

/** True for a text in Python, Perl, Ruby, PHP or JavaScript that may start another program. */
export function startsPrograms(text: string): boolean {
  return /\b(?:subprocess|child_process|popen\w*|execa|shelljs|pexpect|runpy|shell_exec|passthru|proc_open|zx|Deno\.Command|Bun\.(?:spawn|\$))\b|\b(?:system|exec[lv]?p?e?|spawn\w*|qx|require|import_module|__import__|eval)\s*[(\s{"'/]|`[^`\n]*`\s*;?$|%x[({[]/m.test(
    text,
  );
}
