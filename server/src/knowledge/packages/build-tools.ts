import type { Manager, Package } from "./package-calls.ts";

/**
 * Packages that only builds need: compilers, build systems, kits of them, headers of interpreters. Names from the package
 * indexes of Debian 13, Alpine 3.22, Fedora 42 and openSUSE.
 */
const TOOLS: ReadonlySet<string> = new Set(
  (
    "build-essential gcc g++ gcc-c++ cpp make cmake ninja-build ninja meson autoconf automake libtool bison flex clang llvm rustc cargo golang golang-go go" +
    " build-base alpine-sdk dpkg-dev debhelper devscripts musl-dev libc6-dev libc-dev linux-headers kernel-devel kernel-headers patch pkg-config pkgconf" +
    " python3-dev python3-devel python-dev ruby-dev ruby-devel gfortran nasm yasm scons bazel gradle maven rpm-build base-devel"
  ).split(" "),
);

/** The same with the version in the name: gcc-14, clang-19, golang-1.24. */
const VERSIONED = /^(?:gcc|g\+\+|clang|llvm|golang|cargo|rustc)-?\d[\d.]*$/;

const SYSTEM: readonly Manager[] = ["apt", "apk", "dnf", "zypper"];

/** True for a package of the system that no running program needs. */
export function isBuildTool(manager: Manager, { name }: Package): boolean {
  if (!SYSTEM.includes(manager) || name === undefined) return false;
  return TOOLS.has(name) || VERSIONED.test(name) || /^@?(?:Development Tools|development-tools)$/i.test(name);
}
