/**
 * Programs that go on as another user than root, by their manual pages: gosu and su-exec (github.com/tianon/gosu,
 * github.com/ncopa/su-exec), util-linux, shadow, daemontools and runit, s6 (skarnet.org/software/s6), OpenRC and dpkg.
 */
const stepping = names(
  "gosu su-exec setpriv runuser su setuidgid envuidgid chpst s6-setuidgid s6-applyuidgid s6-envuidgid start-stop-daemon " +
    "pysu suexec exec-with-user fixuid",
);

/**
 * Programs that start as root and give it up by themselves, for their workers or altogether, and programs whose work is root's: web servers
 * with workers, supervisors and inits, schedulers, logins, mail, time, names, files, networks, containers. By their manual pages.
 */
const roots = names(
  "nginx nginx-debug openresty tengine angie apache2 apache2ctl apachectl apache2-foreground httpd-foreground run-httpd php-fpm lighttpd lighttpd-angel " +
    "h2o hiawatha cherokee thttpd mini_httpd litespeed lshttpd lswsctrl stunnel stunnel4 hitch pound tinyproxy danted sockd 3proxy " +
    "supervisord init systemd openrc-init openrc rc-service runsvdir runsvdir-start runit runit-init s6-svscan s6-overlay-init my_init " +
    "procd dinit s6-svc finit busybox-init service systemctl invoke-rc.d monit circusd " +
    "cron crond anacron atd fcron dcron sshd dropbear telnetd in.tftpd tftpd atftpd xrdp xrdp-sesman rsyncd inetd xinetd vsftpd proftpd pure-ftpd smbd nmbd winbindd samba " +
    "rpcbind rpc.nfsd rpc.mountd ganesha.nfsd slapd sssd postfix master smtpd opensmtpd sendmail exim exim4 dovecot opendkim rspamd amavisd clamd " +
    "rsyslogd syslogd syslog-ng systemd-journald dbus-daemon udevd cupsd avahi-daemon snmpd fail2ban-server radiusd freeradius " +
    "named unbound dnsmasq pdns_server pdns_recursor nsd kea-dhcp4 dhcpd ntpd chronyd openntpd knotd radvd lldpd zabbix_server zabbix_agentd zabbix_proxy nrpe munin-node netdata ptp4l haproxy squid varnishd tor privoxy " +
    "openvpn ipsec charon wg-quick tailscaled zerotier-one ocserv wg wireguard-go pihole-FTL xl2tpd pppd keepalived bird zebra bgpd hostapd conntrackd " +
    "iptables iptables-restore nft tcpdump dumpcap suricata snort " +
    "dockerd dockerd-entrypoint.sh containerd buildkitd kubelet kube-proxy crio k3s rke2 podman lxd libvirtd qemu-system-x86_64 debootstrap mkosi dmidecode",
);

/** Databases and brokers that keep their data where their package says, for the user that it makes. */
const housed = names(
  "postgres mysqld mysqld_safe mariadbd mariadbd-safe mongod mongos redis-server valkey-server rabbitmq-server memcached mosquitto " +
    "influxd clickhouse-server cassandra couchdb neo4j elasticsearch opensearch etcd consul vault prometheus grafana-server slurmd munged",
);

/** Programs that only root can use, or that do root's work on the system, or need the engine's socket, when a script runs them at the start. */
const rootsWork = names(
  "chown chgrp useradd usermod userdel groupadd groupmod groupdel adduser addgroup deluser delgroup chpasswd passwd mount umount swapon " +
    "iptables ip6tables sysctl ip ifconfig route modprobe setcap apt-get apt apk yum dnf microdnf zypper pacman dpkg rpm update-ca-certificates " +
    "update-ca-trust ldconfig locale-gen dpkg-reconfigure a2enmod a2ensite a2dismod hostname mknod visudo " +
    "docker docker-compose nerdctl ctr crictl",
);

function names(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** True when the program, by its base name and arguments, runs something as another user than root. */
export function stepsDown(name: string, args: readonly string[]): boolean {
  if (name === "chroot") return args.some((arg) => arg.startsWith("--userspec"));
  if (name === "sudo" || name === "doas") return args.some((arg) => /^(?:-[a-zA-Z]*u|--user)/.test(arg));
  if (name === "capsh") return args.some((arg) => /^--(?:user|uid)=/.test(arg));
  const option = steppingOptions[name];
  return stepping.has(name) || (option !== undefined && args.some((arg) => option.test(arg)));
}

/** Servers that go on as the user that an option names, by their manual pages. */
const steppingOptions: Readonly<Record<string, RegExp>> = {
  gunicorn: /^(?:-u|--user)(?:=|$)|^-u./,
  uwsgi: /^--?(?:uid|gid)(?:=|$)/,
  celery: /^--(?:uid|gid)(?:=|$)/,
  unicorn: /^--user/,
  starman: /^--user/,
  hypnotoad: /^--user/,
  darkhttpd: /^--uid$/,
  nghttpx: /^--user(?:=|$)/,
  twistd: /^--uid(?:=|$)/,
  hypercorn: /^(?:-u|--user)(?:=|$)/,
};

/** True when the settings of a server name the user that it goes on as: `user = "www-data"`, `uid = 33`. */
export function settingStepsDown(name: string): boolean {
  return name === "user" || name === "uid";
}

/** True when the program starts as root for a reason: it gives root up by itself, or its work is root's. */
export function isRootProgram(name: string, args: readonly string[]): boolean {
  // Apache's, not busybox's, which is told to stay in the foreground by -f.
  if (name === "httpd") return !args.some((arg) => /^-[a-z]*[fphr]/.test(arg));
  return roots.has(name) || /^php-fpm[\d.]*$/.test(name);
}

/** True when the program's data belong to a user that its package makes. */
export function hasOwnUser(name: string): boolean {
  return housed.has(name);
}

/** True when a script that runs the program at the start needs root. */
export function isRootsWork(name: string): boolean {
  return rootsWork.has(name);
}
