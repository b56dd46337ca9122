import { type NameRow, namesOf } from "../name-rows.ts";

/** Images without WORKDIR, which start in the root folder; names as `canonicalName` gives them. */
const rows: readonly NameRow[] = [
  { names: "debian", source: "https://github.com/debuerreotype/docker-debian-artifacts" },
  { names: "ubuntu", source: "https://git.launchpad.net/cloud-images/+oci/ubuntu-base" },
  { names: "alpine", source: "https://github.com/alpinelinux/docker-alpine" },
  { names: "fedora", source: "https://github.com/fedora-cloud/docker-brew-fedora" },
  { names: "almalinux", source: "https://github.com/AlmaLinux/container-images" },
  { names: "rockylinux", source: "https://github.com/rocky-linux/sig-cloud-instance-images" },
  { names: "centos", source: "https://github.com/CentOS/sig-cloud-instance-images" },
  { names: "busybox", source: "https://github.com/docker-library/busybox" },
];

const images = namesOf(rows);

/** True for images that are known to start in the root folder. */
export function startsInRoot(image: string): boolean {
  return images.has(image);
}
