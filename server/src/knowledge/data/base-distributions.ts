import type { BaseRow } from "../images/base-facts.ts";

const nothing = { curl: false, wget: false };

/** Images that are a distribution and nothing else. */
export const distributions: readonly BaseRow[] = [
  {
    images: "debian",
    system: "debian",
    facts: { env: [], user: "root", starts: false, cmd: ["bash"], tools: nothing },
    source: "github.com/debuerreotype/docker-debian-artifacts",
  },
  {
    images: "ubuntu",
    system: "ubuntu",
    facts: { env: [], user: "root", starts: false, cmd: ["/bin/bash"], tools: nothing },
    source: "git.launchpad.net/cloud-images/+oci/ubuntu-base",
  },
  {
    images: "alpine",
    system: "alpine",
    facts: {
      env: [],
      healthcheck: false,
      user: "root",
      starts: false,
      cmd: ["/bin/sh"],
      hasBash: false,
      tools: { curl: false, wget: true },
    },
    source: "github.com/alpinelinux/docker-alpine",
    read: "2024-09-23",
  },
  {
    images: "busybox",
    system: "busybox",
    facts: { env: [], healthcheck: false, user: "root", starts: false, cmd: ["sh"] },
    source: "github.com/docker-library/busybox latest/glibc/Dockerfile",
    read: "2026-08-03",
  },
  {
    images: "scratch",
    system: "scratch",
    facts: { user: "root", starts: false },
    source: "docs.docker.com/build/building/base-images",
  },
  {
    images: "fedora registry.fedoraproject.org/fedora quay.io/fedora/fedora",
    system: "dnf",
    facts: { user: "root", starts: false, cmd: ["/bin/bash"] },
    source: "github.com/fedora-cloud/docker-brew-fedora",
  },
  {
    images: "registry.fedoraproject.org/fedora-minimal quay.io/fedora/fedora-minimal",
    system: "microdnf",
    facts: { user: "root", starts: false, cmd: ["/bin/bash"] },
    source: "github.com/fedora-cloud/docker-brew-fedora",
  },
  {
    images:
      "rockylinux almalinux rockylinux/rockylinux almalinux/almalinux quay.io/rockylinux/rockylinux quay.io/almalinuxorg/almalinux",
    system: "dnf",
    facts: { user: "root", starts: false, cmd: ["/bin/bash"] },
    variants: [{ tag: /minimal/, system: "microdnf" }],
    source: "github.com/AlmaLinux/container-images, github.com/rocky-linux/sig-cloud-instance-images",
  },
  {
    images: "almalinux/8-base almalinux/9-base almalinux/10-base",
    system: "dnf",
    facts: { user: "root", starts: false },
    source: "github.com/AlmaLinux/container-images",
  },
  {
    images: "almalinux/8-minimal almalinux/9-minimal almalinux/10-minimal",
    system: "microdnf",
    facts: { user: "root", starts: false },
    source: "github.com/AlmaLinux/container-images",
  },
  {
    images: "centos quay.io/centos/centos",
    facts: { user: "root", starts: false, cmd: ["/bin/bash"] },
    variants: [
      { tag: /^(?:centos)?[567](?:\D|$)/, system: "yum" },
      { tag: /^(?:centos8|8|stream\d+)/, system: "dnf" },
      { tag: /minimal/, system: "microdnf" },
    ],
    source: "github.com/docker-library/official-images library/centos (history), quay.io/centos/centos",
  },
  {
    images: "oraclelinux container-registry.oracle.com/os/oraclelinux ghcr.io/oracle/oraclelinux",
    facts: { user: "root", starts: false, cmd: ["/bin/bash"] },
    variants: [
      { tag: /^[67]/, system: "yum" },
      { tag: /^(?:8|9|10)(?:\D|$)/, system: "dnf" },
      { tag: /^(?:8|9|10)\b.*-slim/, system: "microdnf" },
    ],
    source: "github.com/oracle/container-images",
    read: "2026-07-23",
  },
  {
    images: "amazonlinux public.ecr.aws/amazonlinux/amazonlinux",
    facts: { user: "root", starts: false, cmd: ["/bin/bash"] },
    variants: [
      { tag: /^(?:1|2|2\.0\..*|2017.*|2018.*)(?:-with-sources)?$/, system: "yum" },
      { tag: /^2023/, system: "dnf" },
      { tag: /^2023.*minimal/, system: "microdnf" },
    ],
    source: "github.com/amazonlinux/container-images",
  },
  {
    images:
      "registry.access.redhat.com/ubi8 registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi8/ubi registry.access.redhat.com/ubi9/ubi registry.access.redhat.com/ubi10/ubi registry.access.redhat.com/ubi10 redhat/ubi8 redhat/ubi9 redhat/ubi10",
    system: "dnf",
    facts: { user: "root", starts: false, cmd: ["/bin/bash"], tools: { curl: true } },
    source: "catalog.redhat.com ubi",
  },
  {
    images:
      "registry.access.redhat.com/ubi8/ubi-minimal registry.access.redhat.com/ubi9/ubi-minimal registry.access.redhat.com/ubi10/ubi-minimal registry.access.redhat.com/ubi8-minimal registry.access.redhat.com/ubi9-minimal registry.access.redhat.com/ubi10-minimal redhat/ubi8-minimal redhat/ubi9-minimal redhat/ubi10-minimal",
    system: "microdnf",
    facts: { user: "root", starts: false, cmd: ["/bin/bash"] },
    source: "catalog.redhat.com ubi-minimal",
  },
  {
    images:
      "registry.access.redhat.com/ubi8/ubi-micro registry.access.redhat.com/ubi9/ubi-micro registry.access.redhat.com/ubi10/ubi-micro registry.access.redhat.com/ubi8-micro registry.access.redhat.com/ubi9-micro redhat/ubi8-micro redhat/ubi9-micro redhat/ubi10-micro",
    system: "rhel-micro",
    facts: { user: "root", starts: false },
    source: "catalog.redhat.com ubi-micro",
  },
  {
    images: "archlinux archlinux/archlinux",
    system: "arch",
    facts: { user: "root", starts: false },
    source: "gitlab.archlinux.org/archlinux/archlinux-docker",
  },
  {
    images:
      "opensuse/leap opensuse/tumbleweed registry.opensuse.org/opensuse/leap registry.opensuse.org/opensuse/tumbleweed registry.suse.com/bci/bci-base registry.suse.com/suse/sle15",
    system: "suse",
    facts: { user: "root", starts: false },
    source: "registry.opensuse.org, registry.suse.com",
  },
  {
    images: "photon",
    system: "photon",
    facts: { user: "root", starts: false },
    source: "github.com/vmware/photon-docker-image",
  },
  {
    images: "mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core",
    system: "azurelinux",
    facts: { user: "root", starts: false },
    source: "github.com/dotnet/dotnet-docker src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile",
    read: "2026-08-21",
  },
  {
    images: "mcr.microsoft.com/windows mcr.microsoft.com/windows/* mcr.microsoft.com/dotnet/framework/*",
    system: "windows",
    source: "mcr.microsoft.com/windows",
  },
  {
    images: "buildpack-deps",
    facts: {
      env: [],
      entrypoint: [],
      healthcheck: false,
      user: "root",
      starts: false,
      isToolchain: true,
      tools: { curl: true, wget: true },
    },
    system: "debian",
    variants: [
      { tag: /-(?:curl|scm)$|^(?:curl|scm)$/, facts: { isToolchain: undefined } },
      { tag: /^2\d\.\d\d/, system: "ubuntu" },
    ],
    source: "github.com/docker-library/buildpack-deps debian/trixie/curl/Dockerfile",
    read: "2025-11-13",
  },
  {
    images: "bash",
    system: "alpine",
    facts: {
      env: ["_BASH_VERSION"],
      healthcheck: false,
      user: "root",
      starts: false,
      hasBash: true,
      entrypoint: ["docker-entrypoint.sh"],
      cmd: ["bash"],
    },
    source: "github.com/tianon/docker-bash 5.3/Dockerfile",
    read: "2026-07-06",
  },
];
