// Written by `npm run update-catalogue` from github.com/docker-library/official-images (Apache-2.0). Do not edit.
/** Encoded as `catalogue-table.ts` says; decoded at the first look-up. */
export const encodedCatalogue = `37079fb336f572a88700cf32e5e1f6be54a04e8f 2026-08-21
amd64,arm32v6,arm32v7,arm64v8,i386,ppc64le,riscv64,s390x amd64,arm64v8 amd64,arm64v8,i386,ppc64le,riscv64,s390x amd64,arm64v8,i386,ppc64le,s390x amd64,arm64v8,ppc64le,s390x amd64,arm64v8,i386 amd64,arm64v8,i386,riscv64 amd64 amd64,arm32v7,arm64v8,i386,ppc64le amd64,arm32v7,arm64v8,i386 amd64,arm32v7,arm64v8,i386,ppc64le,riscv64,s390x amd64,arm32v5,arm32v7,arm64v8,i386,ppc64le,riscv64,s390x amd64,arm32v7,arm64v8,ppc64le,riscv64,s390x amd64,arm32v7,arm64v8,ppc64le,s390x amd64,arm32v5,arm32v7,arm64v8,i386,riscv64 amd64,arm32v5,arm32v6,arm32v7,arm64v8,i386,ppc64le,riscv64,s390x amd64,arm32v6,arm32v7,arm64v8,ppc64le,riscv64,s390x windows-amd64 amd64,arm32v7,arm64v8,ppc64le amd64,arm32v7,arm64v8 amd64,arm64v8,ppc64le amd64,arm64v8,s390x amd64,arm32v7,arm64v8,riscv64 amd64,arm32v6,arm32v7,arm64v8 amd64,arm32v6,arm64v8,i386,ppc64le,s390x amd64,arm64v8,ppc64le,riscv64,s390x amd64,arm32v6,arm64v8 amd64,arm32v5,arm32v7,arm64v8,i386,ppc64le,s390x amd64,arm32v7,arm64v8,i386,ppc64le,s390x amd64,arm32v5,arm32v7,arm64v8,i386 amd64,arm32v6,arm32v7,arm64v8,i386 amd64,arm32v5,arm32v7,arm64v8,ppc64le,s390x amd64,ppc64le,s390x amd64,arm64v8,i386,ppc64le amd64,arm32v5,arm32v7,arm64v8,i386,ppc64le amd64,arm32v6,arm32v7,arm64v8,i386,ppc64le amd64,arm32v6,arm32v7,arm64v8,ppc64le,s390x amd64,arm32v7,i386 amd64,arm32v6,arm32v7,arm64v8,s390x amd64,arm32v5,arm32v7,arm64v8,ppc64le,riscv64,s390x amd64,arm32v6,arm64v8,ppc64le,riscv64,s390x
=adminer
0;6.0.1 6 latest 6.0.1-standalone 6-standalone standalone
0;6.0.1-fastcgi 6-fastcgi fastcgi
0;5.5.1 5 5.5.1-standalone 5-standalone
0;5.5.1-fastcgi 5-fastcgi
=aerospike
1;ee-8.1.2.4 ee-8.1.2.4_1
1;ce-8.1.2.4 ce-8.1.2.4_1
=almalinux
2;10-kitten 10-kitten-20260602
2;10-kitten-minimal 10-kitten-minimal-20260602
3;latest 10 10.2 10.2-20260602
3;minimal 10-minimal 10.2-minimal 10.2-minimal-20260602
4;8 8.10 8.10-20260602
4;8-minimal 8.10-minimal 8.10-minimal-20260602
4;9 9.8 9.8-20260602
4;9-minimal 9.8-minimal 9.8-minimal-20260602
=alpine
0;20260805 edge
0;3.24.1 3.24 3 latest
0;3.23.5 3.23
0;3.22.5 3.22
0;3.21.7 3.21
=alt
5;p10
6;sisyphus
5;p11 latest
=amazoncorretto
1;8-al2 8u504-al2 8-al2-full 8-al2-jdk 8-al2-generic 8u504-al2-generic 8-al2-generic-jdk
1;8-al2023 8u504-al2023 8-al2023-jdk 8 8-jdk 8u504 latest
1;8-al2023-jre 8u504-al2023-jre 8-jre
1;8-al2-native-jre 8u504-al2-native-jre
1;8-al2-native-jdk 8u504-al2-native-jdk
1;8-alpine3.21 8u504-alpine3.21 8-alpine3.21-full 8-alpine3.21-jdk
1;8-alpine3.21-jre 8u504-alpine3.21-jre
1;8-alpine3.22 8u504-alpine3.22 8-alpine3.22-full 8-alpine3.22-jdk
1;8-alpine3.22-jre 8u504-alpine3.22-jre
1;8-alpine3.23 8u504-alpine3.23 8-alpine3.23-full 8-alpine3.23-jdk
1;8-alpine3.23-jre 8u504-alpine3.23-jre
1;8-alpine3.24 8u504-alpine3.24 8-alpine3.24-full 8-alpine3.24-jdk 8-alpine 8u504-alpine 8-alpine-full 8-alpine-jdk
1;8-alpine3.24-jre 8u504-alpine3.24-jre 8-alpine-jre 8u504-alpine-jre
1;11-al2 11.0.32-al2 11-al2-full 11-al2-jdk 11-al2-generic 11.0.32-al2-generic 11-al2-generic-jdk
1;11-al2023 11.0.32-al2023 11-al2023-jdk 11 11-jdk 11.0.32
1;11-al2023-headless 11.0.32-al2023-headless 11-headless
1;11-al2023-headful 11.0.32-al2023-headful 11-headful
1;11-al2-native-headless 11.0.32-al2-native-headless
1;11-al2-native-jdk 11.0.32-al2-native-jdk
1;11-alpine3.21 11.0.32-alpine3.21 11-alpine3.21-full 11-alpine3.21-jdk
1;11-alpine3.22 11.0.32-alpine3.22 11-alpine3.22-full 11-alpine3.22-jdk
1;11-alpine3.23 11.0.32-alpine3.23 11-alpine3.23-full 11-alpine3.23-jdk
1;11-alpine3.24 11.0.32-alpine3.24 11-alpine3.24-full 11-alpine3.24-jdk 11-alpine 11.0.32-alpine 11-alpine-full 11-alpine-jdk
1;17-al2 17.0.20-al2 17-al2-full 17-al2-jdk 17-al2-generic 17.0.20-al2-generic 17-al2-generic-jdk
1;17-al2023 17.0.20-al2023 17-al2023-jdk 17 17-jdk 17.0.20
1;17-al2023-headless 17.0.20-al2023-headless 17-headless
1;17-al2023-headful 17.0.20-al2023-headful 17-headful
1;17-al2-native-headless 17.0.20-al2-native-headless
1;17-al2-native-headful 17.0.20-al2-native-headful
1;17-al2-native-jdk 17.0.20-al2-native-jdk
1;17-alpine3.21 17.0.20-alpine3.21 17-alpine3.21-full 17-alpine3.21-jdk
1;17-alpine3.22 17.0.20-alpine3.22 17-alpine3.22-full 17-alpine3.22-jdk
1;17-alpine3.23 17.0.20-alpine3.23 17-alpine3.23-full 17-alpine3.23-jdk
1;17-alpine3.24 17.0.20-alpine3.24 17-alpine3.24-full 17-alpine3.24-jdk 17-alpine 17.0.20-alpine 17-alpine-full 17-alpine-jdk
1;21-al2 21.0.12-al2 21-al2-full 21-al2-jdk 21-al2-generic 21.0.12-al2-generic 21-al2-generic-jdk
1;21-al2023 21.0.12-al2023 21-al2023-jdk 21 21-jdk 21.0.12
1;21-al2023-headless 21.0.12-al2023-headless 21-headless
1;21-al2023-headful 21.0.12-al2023-headful 21-headful
1;21-alpine3.21 21.0.12-alpine3.21 21-alpine3.21-full 21-alpine3.21-jdk
1;21-alpine3.22 21.0.12-alpine3.22 21-alpine3.22-full 21-alpine3.22-jdk
1;21-alpine3.23 21.0.12-alpine3.23 21-alpine3.23-full 21-alpine3.23-jdk
1;21-alpine3.24 21.0.12-alpine3.24 21-alpine3.24-full 21-alpine3.24-jdk 21-alpine 21.0.12-alpine 21-alpine-full 21-alpine-jdk
1;25-al2023 25.0.4-al2023 25-al2023-jdk 25 25-jdk 25.0.4
1;25-al2023-headless 25.0.4-al2023-headless 25-headless
1;25-al2023-headful 25.0.4-al2023-headful 25-headful
1;25-alpine3.21 25.0.4-alpine3.21 25-alpine3.21-full 25-alpine3.21-jdk
1;25-alpine3.22 25.0.4-alpine3.22 25-alpine3.22-full 25-alpine3.22-jdk
1;25-alpine3.23 25.0.4-alpine3.23 25-alpine3.23-full 25-alpine3.23-jdk
1;25-alpine3.24 25.0.4-alpine3.24 25-alpine3.24-full 25-alpine3.24-jdk 25-alpine 25.0.4-alpine 25-alpine-full 25-alpine-jdk
1;26-al2023 26.0.2-al2023 26-al2023-jdk 26 26-jdk 26.0.2
1;26-al2023-headless 26.0.2-al2023-headless 26-headless
1;26-al2023-headful 26.0.2-al2023-headful 26-headful
1;26-alpine3.21 26.0.2-alpine3.21 26-alpine3.21-full 26-alpine3.21-jdk
1;26-alpine3.22 26.0.2-alpine3.22 26-alpine3.22-full 26-alpine3.22-jdk
1;26-alpine3.23 26.0.2-alpine3.23 26-alpine3.23-full 26-alpine3.23-jdk
1;26-alpine3.24 26.0.2-alpine3.24 26-alpine3.24-full 26-alpine3.24-jdk 26-alpine 26.0.2-alpine 26-alpine-full 26-alpine-jdk
=amazonlinux
1;2023 latest 2023.12.20260817.0
1;2 2.0.20260817.0
=api-firewall
5;0.9.6 latest
=arangodb
1;3.12 3.12.10.1 latest
=archlinux
7;latest base base-20260816.0.574111
7;base-devel base-devel-20260816.0.574111
7;multilib-devel multilib-devel-20260816.0.574111
=azul-zulu
1;8.96-8.0.504-jdk-almalinux10 8-almalinux10 8-jdk-almalinux 8-jdk-almalinux10
1;8.96-8.0.504-jdk-headless-almalinux10 8-headless-almalinux 8-headless-almalinux10
1;8.96-8.0.504-jre-almalinux10 8-jre-almalinux 8-jre-almalinux10
1;8.96-8.0.504-jre-headless-almalinux10 8-jre-headless-almalinux 8-jre-headless-almalinux10
1;8.96-8.0.504-jdk-alpine3.23 8-alpine3.23 8-jdk-alpine 8-jdk-alpine3.23
1;8.96-8.0.504-jdk-headless-alpine3.23 8-headless-alpine 8-headless-alpine3.23
1;8.96-8.0.504-jre-alpine3.23 8-jre-alpine 8-jre-alpine3.23
1;8.96-8.0.504-jre-headless-alpine3.23 8-jre-headless-alpine 8-jre-headless-alpine3.23
1;8.96-8.0.504-jdk-debian13 8 8-jdk 8-jdk-debian 8-jdk-debian13
1;8.96-8.0.504-jdk-headless-debian13 8-headless 8-headless-debian 8-headless-debian13
1;8.96-8.0.504-jre-debian13 8-jre 8-jre-debian 8-jre-debian13
1;8.96-8.0.504-jre-headless-debian13 8-jre-headless 8-jre-headless-debian 8-jre-headless-debian13
1;11.90-11.0.32.1-jdk-almalinux10 11-almalinux10 11-jdk-almalinux 11-jdk-almalinux10
1;11.90-11.0.32.1-jdk-headless-almalinux10 11-headless-almalinux 11-headless-almalinux10
1;11.90-11.0.32.1-jre-almalinux10 11-jre-almalinux 11-jre-almalinux10
1;11.90-11.0.32.1-jre-headless-almalinux10 11-jre-headless-almalinux 11-jre-headless-almalinux10
1;11.90-11.0.32.1-jdk-alpine3.23 11-alpine3.23 11-jdk-alpine 11-jdk-alpine3.23
1;11.90-11.0.32.1-jdk-headless-alpine3.23 11-headless-alpine 11-headless-alpine3.23
1;11.90-11.0.32.1-jre-alpine3.23 11-jre-alpine 11-jre-alpine3.23
1;11.90-11.0.32.1-jre-headless-alpine3.23 11-jre-headless-alpine 11-jre-headless-alpine3.23
1;11.90-11.0.32.1-jdk-debian13 11 11-jdk 11-jdk-debian 11-jdk-debian13
1;11.90-11.0.32.1-jdk-headless-debian13 11-headless 11-headless-debian 11-headless-debian13
1;11.90-11.0.32.1-jre-debian13 11-jre 11-jre-debian 11-jre-debian13
1;11.90-11.0.32.1-jre-headless-debian13 11-jre-headless 11-jre-headless-debian 11-jre-headless-debian13
1;17.68-17.0.20.1-jdk-almalinux10 17-almalinux10 17-jdk-almalinux 17-jdk-almalinux10
1;17.68-17.0.20.1-jdk-headless-almalinux10 17-headless-almalinux 17-headless-almalinux10
1;17.68-17.0.20.1-jre-almalinux10 17-jre-almalinux 17-jre-almalinux10
1;17.68-17.0.20.1-jre-headless-almalinux10 17-jre-headless-almalinux 17-jre-headless-almalinux10
1;17.68-17.0.20.1-jdk-alpine3.23 17-alpine3.23 17-jdk-alpine 17-jdk-alpine3.23
1;17.68-17.0.20.1-jdk-headless-alpine3.23 17-headless-alpine 17-headless-alpine3.23
1;17.68-17.0.20.1-jre-alpine3.23 17-jre-alpine 17-jre-alpine3.23
1;17.68-17.0.20.1-jre-headless-alpine3.23 17-jre-headless-alpine 17-jre-headless-alpine3.23
1;17.68-17.0.20.1-jdk-debian13 17 17-jdk 17-jdk-debian 17-jdk-debian13
1;17.68-17.0.20.1-jdk-headless-debian13 17-headless 17-headless-debian 17-headless-debian13
1;17.68-17.0.20.1-jre-debian13 17-jre 17-jre-debian 17-jre-debian13
1;17.68-17.0.20.1-jre-headless-debian13 17-jre-headless 17-jre-headless-debian 17-jre-headless-debian13
1;21.52-21.0.12.1-jdk-almalinux10 21-almalinux10 21-jdk-almalinux 21-jdk-almalinux10
1;21.52-21.0.12.1-jdk-headless-almalinux10 21-headless-almalinux 21-headless-almalinux10
1;21.52-21.0.12.1-jre-almalinux10 21-jre-almalinux 21-jre-almalinux10
1;21.52-21.0.12.1-jre-headless-almalinux10 21-jre-headless-almalinux 21-jre-headless-almalinux10
1;21.52-21.0.12.1-jdk-alpine3.23 21-alpine3.23 21-jdk-alpine 21-jdk-alpine3.23
1;21.52-21.0.12.1-jdk-headless-alpine3.23 21-headless-alpine 21-headless-alpine3.23
1;21.52-21.0.12.1-jre-alpine3.23 21-jre-alpine 21-jre-alpine3.23
1;21.52-21.0.12.1-jre-headless-alpine3.23 21-jre-headless-alpine 21-jre-headless-alpine3.23
1;21.52-21.0.12.1-jdk-debian13 21 21-jdk 21-jdk-debian 21-jdk-debian13
1;21.52-21.0.12.1-jdk-headless-debian13 21-headless 21-headless-debian 21-headless-debian13
1;21.52-21.0.12.1-jre-debian13 21-jre 21-jre-debian 21-jre-debian13
1;21.52-21.0.12.1-jre-headless-debian13 21-jre-headless 21-jre-headless-debian 21-jre-headless-debian13
1;25.36-25.0.4.1-jdk-almalinux10 25-almalinux10 25-jdk-almalinux 25-jdk-almalinux10
1;25.36-25.0.4.1-jdk-headless-almalinux10 25-headless-almalinux 25-headless-almalinux10
1;25.36-25.0.4.1-jre-almalinux10 25-jre-almalinux 25-jre-almalinux10
1;25.36-25.0.4.1-jre-headless-almalinux10 25-jre-headless-almalinux 25-jre-headless-almalinux10
1;25.36-25.0.4.1-jdk-alpine3.23 25-alpine3.23 25-jdk-alpine 25-jdk-alpine3.23
1;25.36-25.0.4.1-jdk-headless-alpine3.23 25-headless-alpine 25-headless-alpine3.23
1;25.36-25.0.4.1-jre-alpine3.23 25-jre-alpine 25-jre-alpine3.23
1;25.36-25.0.4.1-jre-headless-alpine3.23 25-jre-headless-alpine 25-jre-headless-alpine3.23
1;25.36-25.0.4.1-jdk-debian13 25 25-jdk 25-jdk-debian 25-jdk-debian13
1;25.36-25.0.4.1-jdk-headless-debian13 25-headless 25-headless-debian 25-headless-debian13
1;25.36-25.0.4.1-jre-debian13 25-jre 25-jre-debian 25-jre-debian13
1;25.36-25.0.4.1-jre-headless-debian13 25-jre-headless 25-jre-headless-debian 25-jre-headless-debian13
1;26.32-26.0.2.1-jdk-almalinux10 26-almalinux10 26-jdk-almalinux 26-jdk-almalinux10
1;26.32-26.0.2.1-jdk-headless-almalinux10 26-headless-almalinux 26-headless-almalinux10
1;26.32-26.0.2.1-jre-almalinux10 26-jre-almalinux 26-jre-almalinux10
1;26.32-26.0.2.1-jre-headless-almalinux10 26-jre-headless-almalinux 26-jre-headless-almalinux10
1;26.32-26.0.2.1-jdk-alpine3.23 26-alpine3.23 26-jdk-alpine 26-jdk-alpine3.23
1;26.32-26.0.2.1-jdk-headless-alpine3.23 26-headless-alpine 26-headless-alpine3.23
1;26.32-26.0.2.1-jre-alpine3.23 26-jre-alpine 26-jre-alpine3.23
1;26.32-26.0.2.1-jre-headless-alpine3.23 26-jre-headless-alpine 26-jre-headless-alpine3.23
1;26.32-26.0.2.1-jdk-debian13 26 26-jdk 26-jdk-debian 26-jdk-debian13
1;26.32-26.0.2.1-jdk-headless-debian13 26-headless 26-headless-debian 26-headless-debian13
1;26.32-26.0.2.1-jre-debian13 26-jre 26-jre-debian 26-jre-debian13
1;26.32-26.0.2.1-jre-headless-debian13 26-jre-headless 26-jre-headless-debian 26-jre-headless-debian13
=backdrop
1;1.34.2 1.34 1 1.34.2-apache 1.34-apache 1-apache apache latest
1;1.34.2-fpm 1.34-fpm 1-fpm fpm
=bash
0;devel-20260817 devel devel-20260817-alpine3.24 devel-alpine3.24
0;5.3.15 5.3 5 latest 5.3.15-alpine3.24 5.3-alpine3.24 5-alpine3.24 alpine3.24
0;5.2.37 5.2 5.2.37-alpine3.22 5.2-alpine3.22
0;5.1.16 5.1 5.1.16-alpine3.22 5.1-alpine3.22
0;5.0.18 5.0 5.0.18-alpine3.22 5.0-alpine3.22
0;4.4.23 4.4 4 4.4.23-alpine3.22 4.4-alpine3.22 4-alpine3.22
0;4.3.48 4.3 4.3.48-alpine3.22 4.3-alpine3.22
0;4.2.53 4.2 4.2.53-alpine3.22 4.2-alpine3.22
0;4.1.17 4.1 4.1.17-alpine3.22 4.1-alpine3.22
0;4.0.44 4.0 4.0.44-alpine3.22 4.0-alpine3.22
0;3.2.57 3.2 3 3.2.57-alpine3.22 3.2-alpine3.22 3-alpine3.22
0;3.1.23 3.1 3.1.23-alpine3.22 3.1-alpine3.22
0;3.0.22 3.0 3.0.22-alpine3.22 3.0-alpine3.22
=bonita
7;2026.2-u0 2026.2 11.1.0 11.1 latest
=buildpack-deps
8;bookworm-curl oldstable-curl
8;bookworm-scm oldstable-scm
8;bookworm oldstable
9;bullseye-curl oldoldstable-curl
9;bullseye-scm oldoldstable-scm
9;bullseye oldoldstable
10;forky-curl testing-curl
10;forky-scm testing-scm
10;forky testing
10;sid-curl unstable-curl
10;sid-scm unstable-scm
10;sid unstable
11;trixie-curl stable-curl curl
11;trixie-scm stable-scm scm
11;trixie stable latest
12;jammy-curl 22.04-curl
12;jammy-scm 22.04-scm
12;jammy 22.04
12;noble-curl 24.04-curl
12;noble-scm 24.04-scm
12;noble 24.04
13;resolute-curl 26.04-curl
13;resolute-scm 26.04-scm
13;resolute 26.04
13;stonking-curl 26.10-curl
13;stonking-scm 26.10-scm
13;stonking 26.10
=busybox
11;1.38.0-glibc 1.38-glibc 1-glibc unstable-glibc glibc
14;1.38.0-uclibc 1.38-uclibc 1-uclibc unstable-uclibc uclibc
0;1.38.0-musl 1.38-musl 1-musl unstable-musl musl
15;1.38.0 1.38 1 unstable latest
11;1.37.0-glibc 1.37-glibc
14;1.37.0-uclibc 1.37-uclibc
0;1.37.0-musl 1.37-musl
15;1.37.0 1.37
=caddy
16;2.11.4-alpine 2.11-alpine 2-alpine alpine;2.11.4 2.11 2 latest
16;2.11.4-builder-alpine 2.11-builder-alpine 2-builder-alpine builder-alpine;2.11.4-builder 2.11-builder 2-builder builder
17;2.11.4-windowsservercore-ltsc2022 2.11-windowsservercore-ltsc2022 2-windowsservercore-ltsc2022 windowsservercore-ltsc2022;2.11.4-windowsservercore 2.11-windowsservercore 2-windowsservercore windowsservercore 2.11.4 2.11 2 latest
17;2.11.4-windowsservercore-ltsc2025 2.11-windowsservercore-ltsc2025 2-windowsservercore-ltsc2025 windowsservercore-ltsc2025;2.11.4-windowsservercore 2.11-windowsservercore 2-windowsservercore windowsservercore 2.11.4 2.11 2 latest
17;2.11.4-nanoserver-ltsc2022 2.11-nanoserver-ltsc2022 2-nanoserver-ltsc2022 nanoserver-ltsc2022;2.11.4-nanoserver 2.11-nanoserver 2-nanoserver nanoserver
17;2.11.4-nanoserver-ltsc2025 2.11-nanoserver-ltsc2025 2-nanoserver-ltsc2025 nanoserver-ltsc2025;2.11.4-nanoserver 2.11-nanoserver 2-nanoserver nanoserver
17;2.11.4-builder-windowsservercore-ltsc2022 2.11-builder-windowsservercore-ltsc2022 2-builder-windowsservercore-ltsc2022 builder-windowsservercore-ltsc2022;2.11.4-builder 2.11-builder 2-builder builder
17;2.11.4-builder-windowsservercore-ltsc2025 2.11-builder-windowsservercore-ltsc2025 2-builder-windowsservercore-ltsc2025 builder-windowsservercore-ltsc2025;2.11.4-builder 2.11-builder 2-builder builder
=cassandra
4;6.0-alpha2 6.0 6.0-alpha2-trixie 6.0-trixie
13;5.0.9 5.0 5 latest 5.0.9-trixie 5.0-trixie 5-trixie trixie
18;4.1.12 4.1 4 4.1.12-bookworm 4.1-bookworm 4-bookworm
18;4.0.21 4.0 4.0.21-bookworm 4.0-bookworm
=chronograf
19;1.10 1.10.9
7;1.10-alpine 1.10.9-alpine
1;1.11 1.11.4 latest
7;1.11-alpine 1.11.4-alpine alpine
=cirros
18;0.6.3 0.6 0 latest
=clearlinux
7;latest base
=clickhouse
1;latest jammy 26.7 26.7-jammy 26.7.5 26.7.5-jammy 26.7.5.10 26.7.5.10-jammy
1;26.6 26.6-jammy 26.6.3 26.6.3-jammy 26.6.3.62 26.6.3.62-jammy
1;26.5 26.5-jammy 26.5.7 26.5.7-jammy 26.5.7.64 26.5.7.64-jammy
1;lts lts-jammy 26.3 26.3-jammy 26.3.20 26.3.20-jammy 26.3.20.7 26.3.20.7-jammy
1;25.8 25.8-jammy 25.8.32 25.8.32-jammy 25.8.32.4 25.8.32.4-jammy
=clojure
4;latest
20;temurin-8-bookworm temurin-8-tools-deps-1.12.5.1664-bookworm temurin-8-tools-deps-bookworm
20;temurin-8-bookworm-slim temurin-8-tools-deps-1.12.5.1664-bookworm-slim temurin-8-tools-deps-bookworm-slim
1;temurin-8-bullseye temurin-8-tools-deps-1.12.5.1664-bullseye temurin-8-tools-deps-bullseye
1;temurin-8-bullseye-slim temurin-8-tools-deps-1.12.5.1664-bullseye-slim temurin-8-tools-deps-bullseye-slim
20;temurin-8-jammy temurin-8-tools-deps-1.12.5.1664-jammy temurin-8-tools-deps-jammy
20;temurin-8-noble temurin-8-tools-deps temurin-8-tools-deps-1.12.5.1664 temurin-8-tools-deps-1.12.5.1664-noble temurin-8-tools-deps-noble
20;temurin-8-tools-deps-1.12.5.1664-trixie temurin-8-tools-deps-trixie temurin-8-trixie
20;temurin-8-tools-deps-1.12.5.1664-trixie-slim temurin-8-tools-deps-trixie-slim temurin-8-trixie-slim
7;temurin-11-lein-2.13.0-alpine temurin-11-lein-alpine
4;temurin-11-lein-2.13.0-bookworm temurin-11-lein-bookworm
4;temurin-11-lein-2.13.0-bookworm-slim temurin-11-lein-bookworm-slim
1;temurin-11-lein-2.13.0-bullseye temurin-11-lein-bullseye
1;temurin-11-lein-2.13.0-bullseye-slim temurin-11-lein-bullseye-slim
4;temurin-11-lein-2.13.0-jammy temurin-11-lein-jammy
4;temurin-11-lein temurin-11-lein-2.13.0 temurin-11-lein-2.13.0-noble temurin-11-lein-noble
4;temurin-11-lein-2.13.0-trixie temurin-11-lein-trixie
4;temurin-11-lein-2.13.0-trixie-slim temurin-11-lein-trixie-slim
7;temurin-11-alpine temurin-11-tools-deps-1.12.5.1664-alpine temurin-11-tools-deps-alpine
4;temurin-11-bookworm temurin-11-tools-deps-1.12.5.1664-bookworm temurin-11-tools-deps-bookworm
4;temurin-11-bookworm-slim temurin-11-tools-deps-1.12.5.1664-bookworm-slim temurin-11-tools-deps-bookworm-slim
1;temurin-11-bullseye temurin-11-tools-deps-1.12.5.1664-bullseye temurin-11-tools-deps-bullseye
1;temurin-11-bullseye-slim temurin-11-tools-deps-1.12.5.1664-bullseye-slim temurin-11-tools-deps-bullseye-slim
4;temurin-11-jammy temurin-11-tools-deps-1.12.5.1664-jammy temurin-11-tools-deps-jammy
4;temurin-11-noble temurin-11-tools-deps temurin-11-tools-deps-1.12.5.1664 temurin-11-tools-deps-1.12.5.1664-noble temurin-11-tools-deps-noble
4;temurin-11-tools-deps-1.12.5.1664-trixie temurin-11-tools-deps-trixie temurin-11-trixie
4;temurin-11-tools-deps-1.12.5.1664-trixie-slim temurin-11-tools-deps-trixie-slim temurin-11-trixie-slim
7;temurin-17-lein-2.13.0-alpine temurin-17-lein-alpine
4;temurin-17-lein-2.13.0-bookworm temurin-17-lein-bookworm
4;temurin-17-lein-2.13.0-bookworm-slim temurin-17-lein-bookworm-slim
1;temurin-17-lein-2.13.0-bullseye temurin-17-lein-bullseye
1;temurin-17-lein-2.13.0-bullseye-slim temurin-17-lein-bullseye-slim
4;temurin-17-lein-2.13.0-jammy temurin-17-lein-jammy
4;temurin-17-lein temurin-17-lein-2.13.0 temurin-17-lein-2.13.0-noble temurin-17-lein-noble
4;temurin-17-lein-2.13.0-trixie temurin-17-lein-trixie
4;temurin-17-lein-2.13.0-trixie-slim temurin-17-lein-trixie-slim
7;temurin-17-alpine temurin-17-tools-deps-1.12.5.1664-alpine temurin-17-tools-deps-alpine
4;temurin-17-bookworm temurin-17-tools-deps-1.12.5.1664-bookworm temurin-17-tools-deps-bookworm
4;temurin-17-bookworm-slim temurin-17-tools-deps-1.12.5.1664-bookworm-slim temurin-17-tools-deps-bookworm-slim
1;temurin-17-bullseye temurin-17-tools-deps-1.12.5.1664-bullseye temurin-17-tools-deps-bullseye
1;temurin-17-bullseye-slim temurin-17-tools-deps-1.12.5.1664-bullseye-slim temurin-17-tools-deps-bullseye-slim
4;temurin-17-jammy temurin-17-tools-deps-1.12.5.1664-jammy temurin-17-tools-deps-jammy
4;temurin-17-noble temurin-17-tools-deps temurin-17-tools-deps-1.12.5.1664 temurin-17-tools-deps-1.12.5.1664-noble temurin-17-tools-deps-noble
4;temurin-17-tools-deps-1.12.5.1664-trixie temurin-17-tools-deps-trixie temurin-17-trixie
4;temurin-17-tools-deps-1.12.5.1664-trixie-slim temurin-17-tools-deps-trixie-slim temurin-17-trixie-slim
1;temurin-21-lein-2.13.0-alpine temurin-21-lein-alpine
4;temurin-21-lein temurin-21-lein-2.13.0 temurin-21-lein-2.13.0-bookworm temurin-21-lein-bookworm
4;temurin-21-lein-2.13.0-bookworm-slim temurin-21-lein-bookworm-slim
1;temurin-21-lein-2.13.0-bullseye temurin-21-lein-bullseye
1;temurin-21-lein-2.13.0-bullseye-slim temurin-21-lein-bullseye-slim
4;temurin-21-lein-2.13.0-jammy temurin-21-lein-jammy
4;temurin-21-lein-2.13.0-noble temurin-21-lein-noble
4;temurin-21-lein-2.13.0-trixie temurin-21-lein-trixie
4;temurin-21-lein-2.13.0-trixie-slim temurin-21-lein-trixie-slim
1;temurin-21-alpine temurin-21-tools-deps-1.12.5.1664-alpine temurin-21-tools-deps-alpine
4;temurin-21-bookworm temurin-21-tools-deps temurin-21-tools-deps-1.12.5.1664 temurin-21-tools-deps-1.12.5.1664-bookworm temurin-21-tools-deps-bookworm
4;temurin-21-bookworm-slim temurin-21-tools-deps-1.12.5.1664-bookworm-slim temurin-21-tools-deps-bookworm-slim
1;temurin-21-bullseye temurin-21-tools-deps-1.12.5.1664-bullseye temurin-21-tools-deps-bullseye
1;temurin-21-bullseye-slim temurin-21-tools-deps-1.12.5.1664-bullseye-slim temurin-21-tools-deps-bullseye-slim
4;temurin-21-jammy temurin-21-tools-deps-1.12.5.1664-jammy temurin-21-tools-deps-jammy
4;temurin-21-noble temurin-21-tools-deps-1.12.5.1664-noble temurin-21-tools-deps-noble
4;temurin-21-tools-deps-1.12.5.1664-trixie temurin-21-tools-deps-trixie temurin-21-trixie
4;temurin-21-tools-deps-1.12.5.1664-trixie-slim temurin-21-tools-deps-trixie-slim temurin-21-trixie-slim
1;temurin-25-lein-2.13.0-alpine temurin-25-lein-alpine
4;lein lein-2.13.0 lein-2.13.0-bookworm lein-bookworm temurin-25-lein temurin-25-lein-2.13.0 temurin-25-lein-2.13.0-bookworm temurin-25-lein-bookworm
4;lein-2.13.0-bookworm-slim lein-bookworm-slim temurin-25-lein-2.13.0-bookworm-slim temurin-25-lein-bookworm-slim
1;lein-2.13.0-bullseye lein-bullseye temurin-25-lein-2.13.0-bullseye temurin-25-lein-bullseye
1;lein-2.13.0-bullseye-slim lein-bullseye-slim temurin-25-lein-2.13.0-bullseye-slim temurin-25-lein-bullseye-slim
4;temurin-25-lein-2.13.0-noble temurin-25-lein-noble
4;lein-2.13.0-trixie lein-trixie temurin-25-lein-2.13.0-trixie temurin-25-lein-trixie
4;lein-2.13.0-trixie-slim lein-trixie-slim temurin-25-lein-2.13.0-trixie-slim temurin-25-lein-trixie-slim
1;temurin-25-alpine temurin-25-tools-deps-1.12.5.1664-alpine temurin-25-tools-deps-alpine
4;temurin-25-bookworm temurin-25-tools-deps temurin-25-tools-deps-1.12.5.1664 temurin-25-tools-deps-1.12.5.1664-bookworm temurin-25-tools-deps-bookworm tools-deps tools-deps-1.12.5.1664 tools-deps-1.12.5.1664-bookworm tools-deps-bookworm
4;temurin-25-bookworm-slim temurin-25-tools-deps-1.12.5.1664-bookworm-slim temurin-25-tools-deps-bookworm-slim tools-deps-1.12.5.1664-bookworm-slim tools-deps-bookworm-slim
1;temurin-25-bullseye temurin-25-tools-deps-1.12.5.1664-bullseye temurin-25-tools-deps-bullseye tools-deps-1.12.5.1664-bullseye tools-deps-bullseye
1;temurin-25-bullseye-slim temurin-25-tools-deps-1.12.5.1664-bullseye-slim temurin-25-tools-deps-bullseye-slim tools-deps-1.12.5.1664-bullseye-slim tools-deps-bullseye-slim
4;temurin-25-noble temurin-25-tools-deps-1.12.5.1664-noble temurin-25-tools-deps-noble
4;temurin-25-tools-deps-1.12.5.1664-trixie temurin-25-tools-deps-trixie temurin-25-trixie tools-deps-1.12.5.1664-trixie tools-deps-trixie
4;temurin-25-tools-deps-1.12.5.1664-trixie-slim temurin-25-tools-deps-trixie-slim temurin-25-trixie-slim tools-deps-1.12.5.1664-trixie-slim tools-deps-trixie-slim
1;temurin-26-lein-2.13.0-alpine temurin-26-lein-alpine
4;temurin-26-lein temurin-26-lein-2.13.0 temurin-26-lein-2.13.0-bookworm temurin-26-lein-bookworm
4;temurin-26-lein-2.13.0-bookworm-slim temurin-26-lein-bookworm-slim
1;temurin-26-lein-2.13.0-bullseye temurin-26-lein-bullseye
1;temurin-26-lein-2.13.0-bullseye-slim temurin-26-lein-bullseye-slim
4;temurin-26-lein-2.13.0-noble temurin-26-lein-noble
4;temurin-26-lein-2.13.0-trixie temurin-26-lein-trixie
4;temurin-26-lein-2.13.0-trixie-slim temurin-26-lein-trixie-slim
1;temurin-26-alpine temurin-26-tools-deps-1.12.5.1664-alpine temurin-26-tools-deps-alpine
4;temurin-26-bookworm temurin-26-tools-deps temurin-26-tools-deps-1.12.5.1664 temurin-26-tools-deps-1.12.5.1664-bookworm temurin-26-tools-deps-bookworm
4;temurin-26-bookworm-slim temurin-26-tools-deps-1.12.5.1664-bookworm-slim temurin-26-tools-deps-bookworm-slim
1;temurin-26-bullseye temurin-26-tools-deps-1.12.5.1664-bullseye temurin-26-tools-deps-bullseye
1;temurin-26-bullseye-slim temurin-26-tools-deps-1.12.5.1664-bullseye-slim temurin-26-tools-deps-bullseye-slim
4;temurin-26-noble temurin-26-tools-deps-1.12.5.1664-noble temurin-26-tools-deps-noble
4;temurin-26-tools-deps-1.12.5.1664-trixie temurin-26-tools-deps-trixie temurin-26-trixie
4;temurin-26-tools-deps-1.12.5.1664-trixie-slim temurin-26-tools-deps-trixie-slim temurin-26-trixie-slim
=composer
0;2.10.2 2.10 2 latest
0;2.2.29 2.2
=convertigo
1;8.4.3 8.4 latest
=couchbase
1;8.0.2 enterprise enterprise-8.0.2 latest
1;community community-8.0.2
1;8.0.1 enterprise-8.0.1
1;community-8.0.1
1;8.0.0 enterprise-8.0.0
1;community-8.0.0
1;7.6.9 enterprise-7.6.9
1;7.6.8 enterprise-7.6.8
1;7.6.7 enterprise-7.6.7
1;7.6.6 enterprise-7.6.6
1;7.6.5 enterprise-7.6.5
1;7.6.4 enterprise-7.6.4
1;7.6.3 enterprise-7.6.3
1;7.6.2 enterprise-7.6.2
1;community-7.6.2
1;7.6.12 enterprise-7.6.12
1;7.6.11 enterprise-7.6.11
1;7.6.10 enterprise-7.6.10
1;7.6.1 enterprise-7.6.1
1;community-7.6.1
1;7.6.0 enterprise-7.6.0
1;community-7.6.0
1;7.2.9 enterprise-7.2.9
1;7.2.8 enterprise-7.2.8
1;7.2.7 enterprise-7.2.7
1;7.2.6 enterprise-7.2.6
1;7.2.5 enterprise-7.2.5
1;7.2.4 enterprise-7.2.4
1;community-7.2.4
1;7.2.3 enterprise-7.2.3
1;7.2.2 enterprise-7.2.2
1;community-7.2.2
1;7.2.0 enterprise-7.2.0
1;community-7.2.0
=couchdb
1;latest 3.5.2.1 3.5.2 3.5 3
1;3.5.2.1-nouveau 3.5.2-nouveau 3.5-nouveau 3-nouveau
21;3.4.3 3.4
21;3.4.3-nouveau 3.4-nouveau
=crate
1;6.4.3 6.4 latest
1;6.3.7 6.3
=dart
22;3.13.1-sdk 3.13-sdk 3-sdk stable-sdk sdk 3.13.1 3.13 3 stable latest
22;3.14.0-95.2.beta-sdk beta-sdk 3.14.0-95.2.beta beta
=debian
8;bookworm bookworm-20260803 12.15 12
8;bookworm-backports
8;bookworm-slim bookworm-20260803-slim 12.15-slim 12-slim
9;bullseye bullseye-20260803 11.11 11
9;bullseye-slim bullseye-20260803-slim 11.11-slim 11-slim
10;experimental experimental-20260803
10;forky forky-20260803
10;forky-backports
10;forky-slim forky-20260803-slim
9;oldoldstable oldoldstable-20260803
9;oldoldstable-slim oldoldstable-20260803-slim
8;oldstable oldstable-20260803
8;oldstable-backports
8;oldstable-slim oldstable-20260803-slim
10;rc-buggy rc-buggy-20260803
10;sid sid-20260803
10;sid-slim sid-20260803-slim
11;stable stable-20260803
11;stable-backports
11;stable-slim stable-20260803-slim
10;testing testing-20260803
10;testing-backports
10;testing-slim testing-20260803-slim
11;trixie trixie-20260803 13.6 13 latest
11;trixie-backports
11;trixie-slim trixie-20260803-slim 13.6-slim 13-slim
10;unstable unstable-20260803
10;unstable-slim unstable-20260803-slim
=docker
23;29.7.2-cli 29.7-cli 29-cli cli 29.7.2-cli-alpine3.24
23;29.7.2-dind 29.7-dind 29-dind dind 29.7.2-dind-alpine3.24 29.7.2 29.7 29 latest 29.7.2-alpine3.24
1;29.7.2-dind-rootless 29.7-dind-rootless 29-dind-rootless dind-rootless
17;29.7.2-windowsservercore-ltsc2025 29.7-windowsservercore-ltsc2025 29-windowsservercore-ltsc2025 windowsservercore-ltsc2025;29.7.2-windowsservercore 29.7-windowsservercore 29-windowsservercore windowsservercore
17;29.7.2-windowsservercore-ltsc2022 29.7-windowsservercore-ltsc2022 29-windowsservercore-ltsc2022 windowsservercore-ltsc2022;29.7.2-windowsservercore 29.7-windowsservercore 29-windowsservercore windowsservercore
=drupal
10;11.4.5-php8.5-apache-trixie 11.4-php8.5-apache-trixie 11-php8.5-apache-trixie php8.5-apache-trixie 11.4.5-php8.5-apache 11.4-php8.5-apache 11-php8.5-apache php8.5-apache 11.4.5-php8.5 11.4-php8.5 11-php8.5 php8.5 11.4.5-apache-trixie 11.4-apache-trixie 11-apache-trixie apache-trixie 11.4.5-apache 11.4-apache 11-apache apache 11.4.5 11.4 11 latest
10;11.4.5-php8.5-fpm-trixie 11.4-php8.5-fpm-trixie 11-php8.5-fpm-trixie php8.5-fpm-trixie 11.4.5-php8.5-fpm 11.4-php8.5-fpm 11-php8.5-fpm php8.5-fpm 11.4.5-fpm-trixie 11.4-fpm-trixie 11-fpm-trixie fpm-trixie 11.4.5-fpm 11.4-fpm 11-fpm fpm
8;11.4.5-php8.5-apache-bookworm 11.4-php8.5-apache-bookworm 11-php8.5-apache-bookworm php8.5-apache-bookworm 11.4.5-apache-bookworm 11.4-apache-bookworm 11-apache-bookworm apache-bookworm
8;11.4.5-php8.5-fpm-bookworm 11.4-php8.5-fpm-bookworm 11-php8.5-fpm-bookworm php8.5-fpm-bookworm 11.4.5-fpm-bookworm 11.4-fpm-bookworm 11-fpm-bookworm fpm-bookworm
0;11.4.5-php8.5-fpm-alpine3.24 11.4-php8.5-fpm-alpine3.24 11-php8.5-fpm-alpine3.24 php8.5-fpm-alpine3.24 11.4.5-php8.5-fpm-alpine 11.4-php8.5-fpm-alpine 11-php8.5-fpm-alpine php8.5-fpm-alpine 11.4.5-fpm-alpine3.24 11.4-fpm-alpine3.24 11-fpm-alpine3.24 fpm-alpine3.24 11.4.5-fpm-alpine 11.4-fpm-alpine 11-fpm-alpine fpm-alpine
0;11.4.5-php8.5-fpm-alpine3.23 11.4-php8.5-fpm-alpine3.23 11-php8.5-fpm-alpine3.23 php8.5-fpm-alpine3.23 11.4.5-fpm-alpine3.23 11.4-fpm-alpine3.23 11-fpm-alpine3.23 fpm-alpine3.23
10;11.4.5-php8.4-apache-trixie 11.4-php8.4-apache-trixie 11-php8.4-apache-trixie php8.4-apache-trixie 11.4.5-php8.4-apache 11.4-php8.4-apache 11-php8.4-apache php8.4-apache 11.4.5-php8.4 11.4-php8.4 11-php8.4 php8.4
10;11.4.5-php8.4-fpm-trixie 11.4-php8.4-fpm-trixie 11-php8.4-fpm-trixie php8.4-fpm-trixie 11.4.5-php8.4-fpm 11.4-php8.4-fpm 11-php8.4-fpm php8.4-fpm
8;11.4.5-php8.4-apache-bookworm 11.4-php8.4-apache-bookworm 11-php8.4-apache-bookworm php8.4-apache-bookworm
8;11.4.5-php8.4-fpm-bookworm 11.4-php8.4-fpm-bookworm 11-php8.4-fpm-bookworm php8.4-fpm-bookworm
0;11.4.5-php8.4-fpm-alpine3.24 11.4-php8.4-fpm-alpine3.24 11-php8.4-fpm-alpine3.24 php8.4-fpm-alpine3.24 11.4.5-php8.4-fpm-alpine 11.4-php8.4-fpm-alpine 11-php8.4-fpm-alpine php8.4-fpm-alpine
0;11.4.5-php8.4-fpm-alpine3.23 11.4-php8.4-fpm-alpine3.23 11-php8.4-fpm-alpine3.23 php8.4-fpm-alpine3.23
10;11.3.16-php8.5-apache-trixie 11.3-php8.5-apache-trixie 11.3.16-php8.5-apache 11.3-php8.5-apache 11.3.16-php8.5 11.3-php8.5
10;11.3.16-php8.5-fpm-trixie 11.3-php8.5-fpm-trixie 11.3.16-php8.5-fpm 11.3-php8.5-fpm
8;11.3.16-php8.5-apache-bookworm 11.3-php8.5-apache-bookworm
8;11.3.16-php8.5-fpm-bookworm 11.3-php8.5-fpm-bookworm
0;11.3.16-php8.5-fpm-alpine3.24 11.3-php8.5-fpm-alpine3.24 11.3.16-php8.5-fpm-alpine 11.3-php8.5-fpm-alpine
0;11.3.16-php8.5-fpm-alpine3.23 11.3-php8.5-fpm-alpine3.23
10;11.3.16-php8.4-apache-trixie 11.3-php8.4-apache-trixie 11.3.16-php8.4-apache 11.3-php8.4-apache 11.3.16-php8.4 11.3-php8.4 11.3.16-apache-trixie 11.3-apache-trixie 11.3.16-apache 11.3-apache 11.3.16 11.3
10;11.3.16-php8.4-fpm-trixie 11.3-php8.4-fpm-trixie 11.3.16-php8.4-fpm 11.3-php8.4-fpm 11.3.16-fpm-trixie 11.3-fpm-trixie 11.3.16-fpm 11.3-fpm
8;11.3.16-php8.4-apache-bookworm 11.3-php8.4-apache-bookworm 11.3.16-apache-bookworm 11.3-apache-bookworm
8;11.3.16-php8.4-fpm-bookworm 11.3-php8.4-fpm-bookworm 11.3.16-fpm-bookworm 11.3-fpm-bookworm
0;11.3.16-php8.4-fpm-alpine3.24 11.3-php8.4-fpm-alpine3.24 11.3.16-php8.4-fpm-alpine 11.3-php8.4-fpm-alpine 11.3.16-fpm-alpine3.24 11.3-fpm-alpine3.24 11.3.16-fpm-alpine 11.3-fpm-alpine
0;11.3.16-php8.4-fpm-alpine3.23 11.3-php8.4-fpm-alpine3.23 11.3.16-fpm-alpine3.23 11.3-fpm-alpine3.23
10;10.6.15-php8.4-apache-trixie 10.6-php8.4-apache-trixie 10-php8.4-apache-trixie 10.6.15-php8.4-apache 10.6-php8.4-apache 10-php8.4-apache 10.6.15-php8.4 10.6-php8.4 10-php8.4 10.6.15-apache-trixie 10.6-apache-trixie 10-apache-trixie 10.6.15-apache 10.6-apache 10-apache 10.6.15 10.6 10
10;10.6.15-php8.4-fpm-trixie 10.6-php8.4-fpm-trixie 10-php8.4-fpm-trixie 10.6.15-php8.4-fpm 10.6-php8.4-fpm 10-php8.4-fpm 10.6.15-fpm-trixie 10.6-fpm-trixie 10-fpm-trixie 10.6.15-fpm 10.6-fpm 10-fpm
8;10.6.15-php8.4-apache-bookworm 10.6-php8.4-apache-bookworm 10-php8.4-apache-bookworm 10.6.15-apache-bookworm 10.6-apache-bookworm 10-apache-bookworm
8;10.6.15-php8.4-fpm-bookworm 10.6-php8.4-fpm-bookworm 10-php8.4-fpm-bookworm 10.6.15-fpm-bookworm 10.6-fpm-bookworm 10-fpm-bookworm
0;10.6.15-php8.4-fpm-alpine3.24 10.6-php8.4-fpm-alpine3.24 10-php8.4-fpm-alpine3.24 10.6.15-php8.4-fpm-alpine 10.6-php8.4-fpm-alpine 10-php8.4-fpm-alpine 10.6.15-fpm-alpine3.24 10.6-fpm-alpine3.24 10-fpm-alpine3.24 10.6.15-fpm-alpine 10.6-fpm-alpine 10-fpm-alpine
0;10.6.15-php8.4-fpm-alpine3.23 10.6-php8.4-fpm-alpine3.23 10-php8.4-fpm-alpine3.23 10.6.15-fpm-alpine3.23 10.6-fpm-alpine3.23 10-fpm-alpine3.23
10;10.6.15-php8.3-apache-trixie 10.6-php8.3-apache-trixie 10-php8.3-apache-trixie 10.6.15-php8.3-apache 10.6-php8.3-apache 10-php8.3-apache 10.6.15-php8.3 10.6-php8.3 10-php8.3
10;10.6.15-php8.3-fpm-trixie 10.6-php8.3-fpm-trixie 10-php8.3-fpm-trixie 10.6.15-php8.3-fpm 10.6-php8.3-fpm 10-php8.3-fpm
8;10.6.15-php8.3-apache-bookworm 10.6-php8.3-apache-bookworm 10-php8.3-apache-bookworm
8;10.6.15-php8.3-fpm-bookworm 10.6-php8.3-fpm-bookworm 10-php8.3-fpm-bookworm
0;10.6.15-php8.3-fpm-alpine3.24 10.6-php8.3-fpm-alpine3.24 10-php8.3-fpm-alpine3.24 10.6.15-php8.3-fpm-alpine 10.6-php8.3-fpm-alpine 10-php8.3-fpm-alpine
0;10.6.15-php8.3-fpm-alpine3.23 10.6-php8.3-fpm-alpine3.23 10-php8.3-fpm-alpine3.23
=eclipse-mosquitto
24;2.1.2-alpine 2.1-alpine alpine 2 latest
24;2.0.22 2.0.22-openssl 2.0 2.0-openssl 2-openssl openssl
24;1.6.15-openssl 1.6-openssl
=eclipse-temurin
7;8u502-b07-jdk-alpine-3.24 8-jdk-alpine-3.24 8-alpine-3.24 8u502-b07-jdk-alpine 8-jdk-alpine 8-alpine
7;8u502-b07-jdk-alpine-3.23 8-jdk-alpine-3.23 8-alpine-3.23
7;8u502-b07-jdk-alpine-3.22 8-jdk-alpine-3.22 8-alpine-3.22
7;8u502-b07-jdk-alpine-3.21 8-jdk-alpine-3.21 8-alpine-3.21
20;8u502-b07-jdk-resolute 8-jdk-resolute 8-resolute;8u502-b07-jdk 8-jdk 8
20;8u502-b07-jdk-noble 8-jdk-noble 8-noble
20;8u502-b07-jdk-jammy 8-jdk-jammy 8-jammy
20;8u502-b07-jdk-ubi10-minimal 8-jdk-ubi10-minimal 8-ubi10-minimal
20;8u502-b07-jdk-ubi9-minimal 8-jdk-ubi9-minimal 8-ubi9-minimal
17;8u502-b07-jdk-windowsservercore-ltsc2022 8-jdk-windowsservercore-ltsc2022 8-windowsservercore-ltsc2022;8u502-b07-jdk-windowsservercore 8-jdk-windowsservercore 8-windowsservercore 8u502-b07-jdk 8-jdk 8
17;8u502-b07-jdk-nanoserver-ltsc2022 8-jdk-nanoserver-ltsc2022 8-nanoserver-ltsc2022;8u502-b07-jdk-nanoserver 8-jdk-nanoserver 8-nanoserver
17;8u502-b07-jdk-windowsservercore-ltsc2025 8-jdk-windowsservercore-ltsc2025 8-windowsservercore-ltsc2025;8u502-b07-jdk-windowsservercore 8-jdk-windowsservercore 8-windowsservercore 8u502-b07-jdk 8-jdk 8
17;8u502-b07-jdk-nanoserver-ltsc2025 8-jdk-nanoserver-ltsc2025 8-nanoserver-ltsc2025;8u502-b07-jdk-nanoserver 8-jdk-nanoserver 8-nanoserver
7;8u502-b07-jre-alpine-3.24 8-jre-alpine-3.24 8u502-b07-jre-alpine 8-jre-alpine
7;8u502-b07-jre-alpine-3.23 8-jre-alpine-3.23
7;8u502-b07-jre-alpine-3.22 8-jre-alpine-3.22
7;8u502-b07-jre-alpine-3.21 8-jre-alpine-3.21
20;8u502-b07-jre-resolute 8-jre-resolute;8u502-b07-jre 8-jre
20;8u502-b07-jre-noble 8-jre-noble
20;8u502-b07-jre-jammy 8-jre-jammy
20;8u502-b07-jre-ubi10-minimal 8-jre-ubi10-minimal
20;8u502-b07-jre-ubi9-minimal 8-jre-ubi9-minimal
17;8u502-b07-jre-windowsservercore-ltsc2022 8-jre-windowsservercore-ltsc2022;8u502-b07-jre-windowsservercore 8-jre-windowsservercore 8u502-b07-jre 8-jre
17;8u502-b07-jre-nanoserver-ltsc2022 8-jre-nanoserver-ltsc2022;8u502-b07-jre-nanoserver 8-jre-nanoserver
17;8u502-b07-jre-windowsservercore-ltsc2025 8-jre-windowsservercore-ltsc2025;8u502-b07-jre-windowsservercore 8-jre-windowsservercore 8u502-b07-jre 8-jre
17;8u502-b07-jre-nanoserver-ltsc2025 8-jre-nanoserver-ltsc2025;8u502-b07-jre-nanoserver 8-jre-nanoserver
7;11.0.32_9-jdk-alpine-3.24 11-jdk-alpine-3.24 11-alpine-3.24 11.0.32_9-jdk-alpine 11-jdk-alpine 11-alpine
7;11.0.32_9-jdk-alpine-3.23 11-jdk-alpine-3.23 11-alpine-3.23
7;11.0.32_9-jdk-alpine-3.22 11-jdk-alpine-3.22 11-alpine-3.22
7;11.0.32_9-jdk-alpine-3.21 11-jdk-alpine-3.21 11-alpine-3.21
13;11.0.32_9-jdk-resolute 11-jdk-resolute 11-resolute;11.0.32_9-jdk 11-jdk 11
13;11.0.32_9-jdk-noble 11-jdk-noble 11-noble
13;11.0.32_9-jdk-jammy 11-jdk-jammy 11-jammy
4;11.0.32_9-jdk-ubi10-minimal 11-jdk-ubi10-minimal 11-ubi10-minimal
4;11.0.32_9-jdk-ubi9-minimal 11-jdk-ubi9-minimal 11-ubi9-minimal
17;11.0.32_9-jdk-windowsservercore-ltsc2022 11-jdk-windowsservercore-ltsc2022 11-windowsservercore-ltsc2022;11.0.32_9-jdk-windowsservercore 11-jdk-windowsservercore 11-windowsservercore 11.0.32_9-jdk 11-jdk 11
17;11.0.32_9-jdk-nanoserver-ltsc2022 11-jdk-nanoserver-ltsc2022 11-nanoserver-ltsc2022;11.0.32_9-jdk-nanoserver 11-jdk-nanoserver 11-nanoserver
17;11.0.32_9-jdk-windowsservercore-ltsc2025 11-jdk-windowsservercore-ltsc2025 11-windowsservercore-ltsc2025;11.0.32_9-jdk-windowsservercore 11-jdk-windowsservercore 11-windowsservercore 11.0.32_9-jdk 11-jdk 11
17;11.0.32_9-jdk-nanoserver-ltsc2025 11-jdk-nanoserver-ltsc2025 11-nanoserver-ltsc2025;11.0.32_9-jdk-nanoserver 11-jdk-nanoserver 11-nanoserver
7;11.0.32_9-jre-alpine-3.24 11-jre-alpine-3.24 11.0.32_9-jre-alpine 11-jre-alpine
7;11.0.32_9-jre-alpine-3.23 11-jre-alpine-3.23
7;11.0.32_9-jre-alpine-3.22 11-jre-alpine-3.22
7;11.0.32_9-jre-alpine-3.21 11-jre-alpine-3.21
13;11.0.32_9-jre-resolute 11-jre-resolute;11.0.32_9-jre 11-jre
13;11.0.32_9-jre-noble 11-jre-noble
13;11.0.32_9-jre-jammy 11-jre-jammy
4;11.0.32_9-jre-ubi10-minimal 11-jre-ubi10-minimal
4;11.0.32_9-jre-ubi9-minimal 11-jre-ubi9-minimal
17;11.0.32_9-jre-windowsservercore-ltsc2022 11-jre-windowsservercore-ltsc2022;11.0.32_9-jre-windowsservercore 11-jre-windowsservercore 11.0.32_9-jre 11-jre
17;11.0.32_9-jre-nanoserver-ltsc2022 11-jre-nanoserver-ltsc2022;11.0.32_9-jre-nanoserver 11-jre-nanoserver
17;11.0.32_9-jre-windowsservercore-ltsc2025 11-jre-windowsservercore-ltsc2025;11.0.32_9-jre-windowsservercore 11-jre-windowsservercore 11.0.32_9-jre 11-jre
17;11.0.32_9-jre-nanoserver-ltsc2025 11-jre-nanoserver-ltsc2025;11.0.32_9-jre-nanoserver 11-jre-nanoserver
7;17.0.20_8-jdk-alpine-3.24 17-jdk-alpine-3.24 17-alpine-3.24 17.0.20_8-jdk-alpine 17-jdk-alpine 17-alpine
7;17.0.20_8-jdk-alpine-3.23 17-jdk-alpine-3.23 17-alpine-3.23
7;17.0.20_8-jdk-alpine-3.22 17-jdk-alpine-3.22 17-alpine-3.22
7;17.0.20_8-jdk-alpine-3.21 17-jdk-alpine-3.21 17-alpine-3.21
13;17.0.20_8-jdk-resolute 17-jdk-resolute 17-resolute;17.0.20_8-jdk 17-jdk 17
12;17.0.20_8-jdk-noble 17-jdk-noble 17-noble
13;17.0.20_8-jdk-jammy 17-jdk-jammy 17-jammy
4;17.0.20_8-jdk-ubi10-minimal 17-jdk-ubi10-minimal 17-ubi10-minimal
4;17.0.20_8-jdk-ubi9-minimal 17-jdk-ubi9-minimal 17-ubi9-minimal
17;17.0.20_8-jdk-windowsservercore-ltsc2022 17-jdk-windowsservercore-ltsc2022 17-windowsservercore-ltsc2022;17.0.20_8-jdk-windowsservercore 17-jdk-windowsservercore 17-windowsservercore 17.0.20_8-jdk 17-jdk 17
17;17.0.20_8-jdk-nanoserver-ltsc2022 17-jdk-nanoserver-ltsc2022 17-nanoserver-ltsc2022;17.0.20_8-jdk-nanoserver 17-jdk-nanoserver 17-nanoserver
17;17.0.20_8-jdk-windowsservercore-ltsc2025 17-jdk-windowsservercore-ltsc2025 17-windowsservercore-ltsc2025;17.0.20_8-jdk-windowsservercore 17-jdk-windowsservercore 17-windowsservercore 17.0.20_8-jdk 17-jdk 17
17;17.0.20_8-jdk-nanoserver-ltsc2025 17-jdk-nanoserver-ltsc2025 17-nanoserver-ltsc2025;17.0.20_8-jdk-nanoserver 17-jdk-nanoserver 17-nanoserver
7;17.0.20_8-jre-alpine-3.24 17-jre-alpine-3.24 17.0.20_8-jre-alpine 17-jre-alpine
7;17.0.20_8-jre-alpine-3.23 17-jre-alpine-3.23
7;17.0.20_8-jre-alpine-3.22 17-jre-alpine-3.22
7;17.0.20_8-jre-alpine-3.21 17-jre-alpine-3.21
13;17.0.20_8-jre-resolute 17-jre-resolute;17.0.20_8-jre 17-jre
12;17.0.20_8-jre-noble 17-jre-noble
13;17.0.20_8-jre-jammy 17-jre-jammy
4;17.0.20_8-jre-ubi10-minimal 17-jre-ubi10-minimal
4;17.0.20_8-jre-ubi9-minimal 17-jre-ubi9-minimal
17;17.0.20_8-jre-windowsservercore-ltsc2022 17-jre-windowsservercore-ltsc2022;17.0.20_8-jre-windowsservercore 17-jre-windowsservercore 17.0.20_8-jre 17-jre
17;17.0.20_8-jre-nanoserver-ltsc2022 17-jre-nanoserver-ltsc2022;17.0.20_8-jre-nanoserver 17-jre-nanoserver
17;17.0.20_8-jre-windowsservercore-ltsc2025 17-jre-windowsservercore-ltsc2025;17.0.20_8-jre-windowsservercore 17-jre-windowsservercore 17.0.20_8-jre 17-jre
17;17.0.20_8-jre-nanoserver-ltsc2025 17-jre-nanoserver-ltsc2025;17.0.20_8-jre-nanoserver 17-jre-nanoserver
1;21.0.12_8-jdk-alpine-3.24 21-jdk-alpine-3.24 21-alpine-3.24 21.0.12_8-jdk-alpine 21-jdk-alpine 21-alpine
1;21.0.12_8-jdk-alpine-3.23 21-jdk-alpine-3.23 21-alpine-3.23
1;21.0.12_8-jdk-alpine-3.22 21-jdk-alpine-3.22 21-alpine-3.22
1;21.0.12_8-jdk-alpine-3.21 21-jdk-alpine-3.21 21-alpine-3.21
4;21.0.12_8-jdk-resolute 21-jdk-resolute 21-resolute;21.0.12_8-jdk 21-jdk 21
25;21.0.12_8-jdk-noble 21-jdk-noble 21-noble
4;21.0.12_8-jdk-jammy 21-jdk-jammy 21-jammy
4;21.0.12_8-jdk-ubi10-minimal 21-jdk-ubi10-minimal 21-ubi10-minimal
4;21.0.12_8-jdk-ubi9-minimal 21-jdk-ubi9-minimal 21-ubi9-minimal
17;21.0.12_8-jdk-windowsservercore-ltsc2022 21-jdk-windowsservercore-ltsc2022 21-windowsservercore-ltsc2022;21.0.12_8-jdk-windowsservercore 21-jdk-windowsservercore 21-windowsservercore 21.0.12_8-jdk 21-jdk 21
17;21.0.12_8-jdk-nanoserver-ltsc2022 21-jdk-nanoserver-ltsc2022 21-nanoserver-ltsc2022;21.0.12_8-jdk-nanoserver 21-jdk-nanoserver 21-nanoserver
17;21.0.12_8-jdk-windowsservercore-ltsc2025 21-jdk-windowsservercore-ltsc2025 21-windowsservercore-ltsc2025;21.0.12_8-jdk-windowsservercore 21-jdk-windowsservercore 21-windowsservercore 21.0.12_8-jdk 21-jdk 21
17;21.0.12_8-jdk-nanoserver-ltsc2025 21-jdk-nanoserver-ltsc2025 21-nanoserver-ltsc2025;21.0.12_8-jdk-nanoserver 21-jdk-nanoserver 21-nanoserver
1;21.0.12_8-jre-alpine-3.24 21-jre-alpine-3.24 21.0.12_8-jre-alpine 21-jre-alpine
1;21.0.12_8-jre-alpine-3.23 21-jre-alpine-3.23
1;21.0.12_8-jre-alpine-3.22 21-jre-alpine-3.22
1;21.0.12_8-jre-alpine-3.21 21-jre-alpine-3.21
4;21.0.12_8-jre-resolute 21-jre-resolute;21.0.12_8-jre 21-jre
25;21.0.12_8-jre-noble 21-jre-noble
4;21.0.12_8-jre-jammy 21-jre-jammy
4;21.0.12_8-jre-ubi10-minimal 21-jre-ubi10-minimal
4;21.0.12_8-jre-ubi9-minimal 21-jre-ubi9-minimal
17;21.0.12_8-jre-windowsservercore-ltsc2022 21-jre-windowsservercore-ltsc2022;21.0.12_8-jre-windowsservercore 21-jre-windowsservercore 21.0.12_8-jre 21-jre
17;21.0.12_8-jre-nanoserver-ltsc2022 21-jre-nanoserver-ltsc2022;21.0.12_8-jre-nanoserver 21-jre-nanoserver
17;21.0.12_8-jre-windowsservercore-ltsc2025 21-jre-windowsservercore-ltsc2025;21.0.12_8-jre-windowsservercore 21-jre-windowsservercore 21.0.12_8-jre 21-jre
17;21.0.12_8-jre-nanoserver-ltsc2025 21-jre-nanoserver-ltsc2025;21.0.12_8-jre-nanoserver 21-jre-nanoserver
1;25.0.4_7-jdk-alpine-3.24 25-jdk-alpine-3.24 25-alpine-3.24 25.0.4_7-jdk-alpine 25-jdk-alpine 25-alpine
1;25.0.4_7-jdk-alpine-3.23 25-jdk-alpine-3.23 25-alpine-3.23
1;25.0.4_7-jdk-alpine-3.22 25-jdk-alpine-3.22 25-alpine-3.22
1;25.0.4_7-jdk-alpine-3.21 25-jdk-alpine-3.21 25-alpine-3.21
4;25.0.4_7-jdk-resolute 25-jdk-resolute 25-resolute;25.0.4_7-jdk 25-jdk 25 latest
25;25.0.4_7-jdk-noble 25-jdk-noble 25-noble
4;25.0.4_7-jdk-jammy 25-jdk-jammy 25-jammy
4;25.0.4_7-jdk-ubi10-minimal 25-jdk-ubi10-minimal 25-ubi10-minimal
17;25.0.4_7-jdk-windowsservercore-ltsc2022 25-jdk-windowsservercore-ltsc2022 25-windowsservercore-ltsc2022;25.0.4_7-jdk-windowsservercore 25-jdk-windowsservercore 25-windowsservercore 25.0.4_7-jdk 25-jdk 25 latest
17;25.0.4_7-jdk-nanoserver-ltsc2022 25-jdk-nanoserver-ltsc2022 25-nanoserver-ltsc2022;25.0.4_7-jdk-nanoserver 25-jdk-nanoserver 25-nanoserver
17;25.0.4_7-jdk-windowsservercore-ltsc2025 25-jdk-windowsservercore-ltsc2025 25-windowsservercore-ltsc2025;25.0.4_7-jdk-windowsservercore 25-jdk-windowsservercore 25-windowsservercore 25.0.4_7-jdk 25-jdk 25 latest
17;25.0.4_7-jdk-nanoserver-ltsc2025 25-jdk-nanoserver-ltsc2025 25-nanoserver-ltsc2025;25.0.4_7-jdk-nanoserver 25-jdk-nanoserver 25-nanoserver
1;25.0.4_7-jre-alpine-3.24 25-jre-alpine-3.24 25.0.4_7-jre-alpine 25-jre-alpine
1;25.0.4_7-jre-alpine-3.23 25-jre-alpine-3.23
1;25.0.4_7-jre-alpine-3.22 25-jre-alpine-3.22
1;25.0.4_7-jre-alpine-3.21 25-jre-alpine-3.21
4;25.0.4_7-jre-resolute 25-jre-resolute;25.0.4_7-jre 25-jre
25;25.0.4_7-jre-noble 25-jre-noble
4;25.0.4_7-jre-jammy 25-jre-jammy
4;25.0.4_7-jre-ubi10-minimal 25-jre-ubi10-minimal
17;25.0.4_7-jre-windowsservercore-ltsc2022 25-jre-windowsservercore-ltsc2022;25.0.4_7-jre-windowsservercore 25-jre-windowsservercore 25.0.4_7-jre 25-jre
17;25.0.4_7-jre-nanoserver-ltsc2022 25-jre-nanoserver-ltsc2022;25.0.4_7-jre-nanoserver 25-jre-nanoserver
17;25.0.4_7-jre-windowsservercore-ltsc2025 25-jre-windowsservercore-ltsc2025;25.0.4_7-jre-windowsservercore 25-jre-windowsservercore 25.0.4_7-jre 25-jre
17;25.0.4_7-jre-nanoserver-ltsc2025 25-jre-nanoserver-ltsc2025;25.0.4_7-jre-nanoserver 25-jre-nanoserver
1;26.0.2_10-jdk-alpine-3.24 26-jdk-alpine-3.24 26-alpine-3.24 26.0.2_10-jdk-alpine 26-jdk-alpine 26-alpine
1;26.0.2_10-jdk-alpine-3.23 26-jdk-alpine-3.23 26-alpine-3.23
4;26.0.2_10-jdk-resolute 26-jdk-resolute 26-resolute;26.0.2_10-jdk 26-jdk 26
25;26.0.2_10-jdk-noble 26-jdk-noble 26-noble
4;26.0.2_10-jdk-jammy 26-jdk-jammy 26-jammy
4;26.0.2_10-jdk-ubi10-minimal 26-jdk-ubi10-minimal 26-ubi10-minimal
17;26.0.2_10-jdk-windowsservercore-ltsc2022 26-jdk-windowsservercore-ltsc2022 26-windowsservercore-ltsc2022;26.0.2_10-jdk-windowsservercore 26-jdk-windowsservercore 26-windowsservercore 26.0.2_10-jdk 26-jdk 26
17;26.0.2_10-jdk-nanoserver-ltsc2022 26-jdk-nanoserver-ltsc2022 26-nanoserver-ltsc2022;26.0.2_10-jdk-nanoserver 26-jdk-nanoserver 26-nanoserver
17;26.0.2_10-jdk-windowsservercore-ltsc2025 26-jdk-windowsservercore-ltsc2025 26-windowsservercore-ltsc2025;26.0.2_10-jdk-windowsservercore 26-jdk-windowsservercore 26-windowsservercore 26.0.2_10-jdk 26-jdk 26
17;26.0.2_10-jdk-nanoserver-ltsc2025 26-jdk-nanoserver-ltsc2025 26-nanoserver-ltsc2025;26.0.2_10-jdk-nanoserver 26-jdk-nanoserver 26-nanoserver
1;26.0.2_10-jre-alpine-3.24 26-jre-alpine-3.24 26.0.2_10-jre-alpine 26-jre-alpine
1;26.0.2_10-jre-alpine-3.23 26-jre-alpine-3.23
4;26.0.2_10-jre-resolute 26-jre-resolute;26.0.2_10-jre 26-jre
25;26.0.2_10-jre-noble 26-jre-noble
4;26.0.2_10-jre-jammy 26-jre-jammy
4;26.0.2_10-jre-ubi10-minimal 26-jre-ubi10-minimal
17;26.0.2_10-jre-windowsservercore-ltsc2022 26-jre-windowsservercore-ltsc2022;26.0.2_10-jre-windowsservercore 26-jre-windowsservercore 26.0.2_10-jre 26-jre
17;26.0.2_10-jre-nanoserver-ltsc2022 26-jre-nanoserver-ltsc2022;26.0.2_10-jre-nanoserver 26-jre-nanoserver
17;26.0.2_10-jre-windowsservercore-ltsc2025 26-jre-windowsservercore-ltsc2025;26.0.2_10-jre-windowsservercore 26-jre-windowsservercore 26.0.2_10-jre 26-jre
17;26.0.2_10-jre-nanoserver-ltsc2025 26-jre-nanoserver-ltsc2025;26.0.2_10-jre-nanoserver 26-jre-nanoserver
=eggdrop
26;develop
26;1.10 1.10.1 stable latest
=elasticsearch
1;8.19.20
1;9.4.5
1;9.5.2
=elixir
9;1.20.3 1.20 latest 1.20.3-otp-29 1.20-otp-29 otp-29
9;1.20.3-slim 1.20-slim slim 1.20.3-otp-29-slim 1.20-otp-29-slim otp-29-slim
9;1.20.3-alpine 1.20-alpine alpine 1.20.3-otp-29-alpine 1.20-otp-29-alpine otp-29-alpine
9;1.20.3-otp-27 1.20-otp-27 otp-27
9;1.20.3-otp-27-alpine 1.20-otp-27-alpine otp-27-alpine
9;1.20.3-otp-27-slim 1.20-otp-27-slim otp-27-slim
9;1.20.3-otp-28 1.20-otp-28 otp-28
9;1.20.3-otp-28-alpine 1.20-otp-28-alpine otp-28-alpine
9;1.20.3-otp-28-slim 1.20-otp-28-slim otp-28-slim
9;1.19.5 1.19 1.19.5-otp-28 1.19-otp-28
9;1.19.5-slim 1.19-slim 1.19.5-otp-28-slim 1.19-otp-28-slim
9;1.19.5-alpine 1.19-alpine 1.19.5-otp-28-alpine 1.19-otp-28-alpine
9;1.19.5-otp-26 1.19-otp-26
9;1.19.5-otp-26-alpine 1.19-otp-26-alpine
9;1.19.5-otp-26-slim 1.19-otp-26-slim
9;1.19.5-otp-27 1.19-otp-27
9;1.19.5-otp-27-alpine 1.19-otp-27-alpine
9;1.19.5-otp-27-slim 1.19-otp-27-slim
9;1.18.4 1.18 1.18.4-otp-28 1.18-otp-28
9;1.18.4-slim 1.18-slim 1.18.4-otp-28-slim 1.18-otp-28-slim
9;1.18.4-alpine 1.18-alpine 1.18.4-otp-28-alpine 1.18-otp-28-alpine
9;1.18.4-otp-25 1.18-otp-25
9;1.18.4-otp-25-alpine 1.18-otp-25-alpine
9;1.18.4-otp-25-slim 1.18-otp-25-slim
9;1.18.4-otp-26 1.18-otp-26
9;1.18.4-otp-26-alpine 1.18-otp-26-alpine
9;1.18.4-otp-26-slim 1.18-otp-26-slim
9;1.18.4-otp-27 1.18-otp-27
9;1.18.4-otp-27-alpine 1.18-otp-27-alpine
9;1.18.4-otp-27-slim 1.18-otp-27-slim
9;1.17.3 1.17 1.17.3-otp-27 1.17-otp-27
9;1.17.3-slim 1.17-slim 1.17.3-otp-27-slim 1.17-otp-27-slim
9;1.17.3-alpine 1.17-alpine 1.17.3-otp-27-alpine 1.17-otp-27-alpine
9;1.17.3-otp-25 1.17-otp-25
9;1.17.3-otp-25-alpine 1.17-otp-25-alpine
9;1.17.3-otp-25-slim 1.17-otp-25-slim
9;1.17.3-otp-26 1.17-otp-26
9;1.17.3-otp-26-alpine 1.17-otp-26-alpine
9;1.17.3-otp-26-slim 1.17-otp-26-slim
9;1.16.3 1.16 1.16.3-otp-26 1.16-otp-26
9;1.16.3-slim 1.16-slim 1.16.3-otp-26-slim 1.16-otp-26-slim
9;1.16.3-alpine 1.16-alpine 1.16.3-otp-26-alpine 1.16-otp-26-alpine
9;1.16.3-otp-24 1.16-otp-24
9;1.16.3-otp-24-alpine 1.16-otp-24-alpine
9;1.16.3-otp-24-slim 1.16-otp-24-slim
9;1.16.3-otp-25 1.16-otp-25
9;1.16.3-otp-25-alpine 1.16-otp-25-alpine
9;1.16.3-otp-25-slim 1.16-otp-25-slim
=emqx
1;5.7.2 5.7
1;5.8.8 5.8 5 latest
=erlang
27;29.0.5.0 29.0.5 29.0 29 latest
27;29.0.5.0-slim 29.0.5-slim 29.0-slim 29-slim slim
28;29.0.5.0-alpine 29.0.5-alpine 29.0-alpine 29-alpine alpine
27;28.5.0.5 28.5.0 28.5 28
27;28.5.0.5-slim 28.5.0-slim 28.5-slim 28-slim
28;28.5.0.5-alpine 28.5.0-alpine 28.5-alpine 28-alpine
9;27.3.4.16 27.3.4 27.3 27
9;27.3.4.16-slim 27.3.4-slim 27.3-slim 27-slim
9;27.3.4.16-alpine 27.3.4-alpine 27.3-alpine 27-alpine
9;26.2.5.21 26.2.5 26.2 26
9;26.2.5.21-slim 26.2.5-slim 26.2-slim 26-slim
9;26.2.5.21-alpine 26.2.5-alpine 26.2-alpine 26-alpine
9;25.3.2.21 25.3.2 25.3 25
9;25.3.2.21-slim 25.3.2-slim 25.3-slim 25-slim
9;25.3.2.21-alpine 25.3.2-alpine 25.3-alpine 25-alpine
9;24.3.4.17 24.3.4 24.3 24
9;24.3.4.17-slim 24.3.4-slim 24.3-slim 24-slim
9;24.3.4.17-alpine 24.3.4-alpine 24.3-alpine 24-alpine
=espocrm
29;apache apache-trixie 10.0.6-apache 10.0.6-apache-trixie 10.0-apache 10.0-apache-trixie 10-apache 10-apache-trixie latest 10.0.6 10.0 10
29;fpm fpm-trixie 10.0.6-fpm 10.0.6-fpm-trixie 10.0-fpm 10.0-fpm-trixie 10-fpm 10-fpm-trixie
30;fpm-alpine fpm-alpine3.23 10.0.6-fpm-alpine 10.0.6-fpm-alpine3.23 10.0-fpm-alpine 10.0-fpm-alpine3.23 10-fpm-alpine 10-fpm-alpine3.23
=fedora
4;43
4;44 latest
4;45 rawhide
=flink
1;2.3.0-scala_2.12-java21 2.3-scala_2.12-java21 scala_2.12-java21 2.3.0-java21 2.3-java21 java21
1;2.3.0-scala_2.12-java17 2.3-scala_2.12-java17 scala_2.12-java17 2.3.0-scala_2.12 2.3-scala_2.12 scala_2.12 2.3.0-java17 2.3-java17 java17 2.3.0 2.3 latest
1;2.3.0-scala_2.12-java11 2.3-scala_2.12-java11 scala_2.12-java11 2.3.0-java11 2.3-java11 java11
1;2.2.1-scala_2.12-java21 2.2-scala_2.12-java21 2.2.1-java21 2.2-java21
1;2.2.1-scala_2.12-java17 2.2-scala_2.12-java17 2.2.1-scala_2.12 2.2-scala_2.12 2.2.1-java17 2.2-java17 2.2.1 2.2
1;2.2.1-scala_2.12-java11 2.2-scala_2.12-java11 2.2.1-java11 2.2-java11
1;2.1.3-scala_2.12-java21 2.1-scala_2.12-java21 2.1.3-java21 2.1-java21
1;2.1.3-scala_2.12-java17 2.1-scala_2.12-java17 2.1.3-scala_2.12 2.1-scala_2.12 2.1.3-java17 2.1-java17 2.1.3 2.1
1;2.1.3-scala_2.12-java11 2.1-scala_2.12-java11 2.1.3-java11 2.1-java11
1;1.20.5-scala_2.12-java8 1.20-scala_2.12-java8 1.20.5-java8 1.20-java8
1;1.20.5-scala_2.12-java17 1.20-scala_2.12-java17 1.20.5-java17 1.20-java17
1;1.20.5-scala_2.12-java11 1.20-scala_2.12-java11 1.20.5-scala_2.12 1.20-scala_2.12 1.20.5-java11 1.20-java11 1.20.5 1.20
=fluentd
27;v1.19.3-debian-1.0 v1.19-debian-1 v1.19.3-1.0 v1.19-1 latest
=friendica
11;2026.01-apache 2026.01
11;2026.01-fpm
0;2026.01-fpm-alpine
11;2026.05-apache apache stable-apache 2026.05 latest stable
11;2026.05-fpm fpm stable-fpm
0;2026.05-fpm-alpine fpm-alpine stable-fpm-alpine
11;2026.08-dev-apache dev-apache 2026.08-dev dev
11;2026.08-dev-fpm dev-fpm
0;2026.08-dev-fpm-alpine dev-fpm-alpine
11;2026.08-rc-apache rc-apache 2026.08-rc rc
11;2026.08-rc-fpm rc-fpm
0;2026.08-rc-fpm-alpine rc-fpm-alpine
=gcc
31;16.2.0 16.2 16 latest 16.2.0-trixie 16.2-trixie 16-trixie trixie
31;15.3.0 15.3 15 15.3.0-trixie 15.3-trixie 15-trixie
31;14.4.0 14.4 14 14.4.0-trixie 14.4-trixie 14-trixie
18;13.4.0 13.4 13 13.4.0-bookworm 13.4-bookworm 13-bookworm
18;12.5.0 12.5 12 12.5.0-bookworm 12.5-bookworm 12-bookworm
=geonetwork
18;3.12.12 3.12 3
18;3.12.12-postgres 3.12-postgres 3-postgres
18;4.2.17 4.2
13;4.4.12 4.4 4 latest
=ghost
19;6.59.0-bookworm 6.59.0 6.59-bookworm 6.59 6-bookworm 6 bookworm latest
1;6.59.0-alpine3.23 6.59.0-alpine 6.59-alpine3.23 6.59-alpine 6-alpine3.23 6-alpine alpine3.23 alpine
=golang
10;1.27.0-trixie 1.27-trixie 1-trixie trixie;1.27.0 1.27 1 latest
8;1.27.0-bookworm 1.27-bookworm 1-bookworm bookworm
0;1.27.0-alpine3.24 1.27-alpine3.24 1-alpine3.24 alpine3.24 1.27.0-alpine 1.27-alpine 1-alpine alpine
0;1.27.0-alpine3.23 1.27-alpine3.23 1-alpine3.23 alpine3.23
17;1.27.0-windowsservercore-ltsc2025 1.27-windowsservercore-ltsc2025 1-windowsservercore-ltsc2025 windowsservercore-ltsc2025;1.27.0-windowsservercore 1.27-windowsservercore 1-windowsservercore windowsservercore 1.27.0 1.27 1 latest
17;1.27.0-windowsservercore-ltsc2022 1.27-windowsservercore-ltsc2022 1-windowsservercore-ltsc2022 windowsservercore-ltsc2022;1.27.0-windowsservercore 1.27-windowsservercore 1-windowsservercore windowsservercore 1.27.0 1.27 1 latest
17;1.27.0-nanoserver-ltsc2025 1.27-nanoserver-ltsc2025 1-nanoserver-ltsc2025 nanoserver-ltsc2025;1.27.0-nanoserver 1.27-nanoserver 1-nanoserver nanoserver
17;1.27.0-nanoserver-ltsc2022 1.27-nanoserver-ltsc2022 1-nanoserver-ltsc2022 nanoserver-ltsc2022;1.27.0-nanoserver 1.27-nanoserver 1-nanoserver nanoserver
10;1.26.7-trixie 1.26-trixie;1.26.7 1.26
8;1.26.7-bookworm 1.26-bookworm
0;1.26.7-alpine3.24 1.26-alpine3.24 1.26.7-alpine 1.26-alpine
0;1.26.7-alpine3.23 1.26-alpine3.23
17;1.26.7-windowsservercore-ltsc2025 1.26-windowsservercore-ltsc2025;1.26.7-windowsservercore 1.26-windowsservercore 1.26.7 1.26
17;1.26.7-windowsservercore-ltsc2022 1.26-windowsservercore-ltsc2022;1.26.7-windowsservercore 1.26-windowsservercore 1.26.7 1.26
17;1.26.7-nanoserver-ltsc2025 1.26-nanoserver-ltsc2025;1.26.7-nanoserver 1.26-nanoserver
17;1.26.7-nanoserver-ltsc2022 1.26-nanoserver-ltsc2022;1.26.7-nanoserver 1.26-nanoserver
10;tip-20260815-trixie tip-trixie;tip-20260815 tip
8;tip-20260815-bookworm tip-bookworm
0;tip-20260815-alpine3.24 tip-alpine3.24 tip-20260815-alpine tip-alpine
0;tip-20260815-alpine3.23 tip-alpine3.23
=gradle
4;9.7.1-jdk25 9.7-jdk25 9-jdk25 jdk25 9.7.1-jdk25-resolute 9.7-jdk25-resolute 9-jdk25-resolute jdk25-resolute latest 9.7.1-jdk 9.7-jdk 9-jdk jdk 9.7.1 9.7 9 9.7.1-jdk-resolute 9.7-jdk-resolute 9-jdk-resolute jdk-resolute 9.7.1-resolute 9.7-resolute 9-resolute resolute
25;9.7.1-jdk25-noble 9.7-jdk25-noble 9-jdk25-noble jdk25-noble 9.7.1-jdk-noble 9.7-jdk-noble 9-jdk-noble jdk-noble 9.7.1-noble 9.7-noble 9-noble noble
1;9.7.1-jdk25-alpine 9.7-jdk25-alpine 9-jdk25-alpine jdk25-alpine 9.7.1-jdk-alpine 9.7-jdk-alpine 9-jdk-alpine jdk-alpine 9.7.1-alpine 9.7-alpine 9-alpine alpine
1;9.7.1-jdk25-corretto 9.7-jdk25-corretto 9-jdk25-corretto jdk25-corretto corretto 9.7.1-jdk25-corretto-al2023 9.7-jdk25-corretto-al2023 9-jdk25-corretto-al2023 jdk25-corretto-al2023 corretto-al2023
4;9.7.1-jdk25-ubi 9.7-jdk25-ubi 9-jdk25-ubi jdk25-ubi ubi 9.7.1-jdk25-ubi10 9.7-jdk25-ubi10 9-jdk25-ubi10 jdk25-ubi10 ubi10
1;9.7.1-jdk25-graal 9.7-jdk25-graal 9-jdk25-graal jdk25-graal 9.7.1-jdk-graal 9.7-jdk-graal 9-jdk-graal jdk-graal 9.7.1-graal 9.7-graal 9-graal graal 9.7.1-jdk25-graal-resolute 9.7-jdk25-graal-resolute 9-jdk25-graal-resolute jdk25-graal-resolute 9.7.1-jdk-graal-resolute 9.7-jdk-graal-resolute 9-jdk-graal-resolute jdk-graal-resolute 9.7.1-graal-resolute 9.7-graal-resolute 9-graal-resolute graal-resolute
1;9.7.1-jdk25-graal-noble 9.7-jdk25-graal-noble 9-jdk25-graal-noble jdk25-graal-noble 9.7.1-jdk-graal-noble 9.7-jdk-graal-noble 9-jdk-graal-noble jdk-graal-noble 9.7.1-graal-noble 9.7-graal-noble 9-graal-noble graal-noble
4;9.7.1-jdk21 9.7-jdk21 9-jdk21 jdk21 9.7.1-jdk21-resolute 9.7-jdk21-resolute 9-jdk21-resolute jdk21-resolute
25;9.7.1-jdk21-noble 9.7-jdk21-noble 9-jdk21-noble jdk21-noble
4;9.7.1-jdk21-jammy 9.7-jdk21-jammy 9-jdk21-jammy jdk21-jammy 9.7.1-jdk-jammy 9.7-jdk-jammy 9-jdk-jammy jdk-jammy 9.7.1-jammy 9.7-jammy 9-jammy jammy
1;9.7.1-jdk21-alpine 9.7-jdk21-alpine 9-jdk21-alpine jdk21-alpine
1;9.7.1-jdk21-corretto 9.7-jdk21-corretto 9-jdk21-corretto jdk21-corretto 9.7.1-jdk21-corretto-al2023 9.7-jdk21-corretto-al2023 9-jdk21-corretto-al2023 jdk21-corretto-al2023
4;9.7.1-jdk21-ubi 9.7-jdk21-ubi 9-jdk21-ubi jdk21-ubi 9.7.1-jdk21-ubi10 9.7-jdk21-ubi10 9-jdk21-ubi10 jdk21-ubi10
4;9.7.1-jdk21-ubi9 9.7-jdk21-ubi9 9-jdk21-ubi9 jdk21-ubi9 ubi9
1;9.7.1-jdk21-graal 9.7-jdk21-graal 9-jdk21-graal jdk21-graal 9.7.1-jdk21-graal-resolute 9.7-jdk21-graal-resolute 9-jdk21-graal-resolute jdk21-graal-resolute
1;9.7.1-jdk21-graal-noble 9.7-jdk21-graal-noble 9-jdk21-graal-noble jdk21-graal-noble
1;9.7.1-jdk21-graal-jammy 9.7-jdk21-graal-jammy 9-jdk21-graal-jammy jdk21-graal-jammy 9.7.1-jdk-graal-jammy 9.7-jdk-graal-jammy 9-jdk-graal-jammy jdk-graal-jammy 9.7.1-graal-jammy 9.7-graal-jammy 9-graal-jammy graal-jammy
13;9.7.1-jdk17 9.7-jdk17 9-jdk17 jdk17 9.7.1-jdk17-resolute 9.7-jdk17-resolute 9-jdk17-resolute jdk17-resolute
12;9.7.1-jdk17-noble 9.7-jdk17-noble 9-jdk17-noble jdk17-noble
13;9.7.1-jdk17-jammy 9.7-jdk17-jammy 9-jdk17-jammy jdk17-jammy
7;9.7.1-jdk17-alpine 9.7-jdk17-alpine 9-jdk17-alpine jdk17-alpine
1;9.7.1-jdk17-corretto 9.7-jdk17-corretto 9-jdk17-corretto jdk17-corretto 9.7.1-jdk17-corretto-al2023 9.7-jdk17-corretto-al2023 9-jdk17-corretto-al2023 jdk17-corretto-al2023
4;9.7.1-jdk17-ubi 9.7-jdk17-ubi 9-jdk17-ubi jdk17-ubi 9.7.1-jdk17-ubi10 9.7-jdk17-ubi10 9-jdk17-ubi10 jdk17-ubi10
4;9.7.1-jdk17-ubi9 9.7-jdk17-ubi9 9-jdk17-ubi9 jdk17-ubi9
1;9.7.1-jdk17-graal 9.7-jdk17-graal 9-jdk17-graal jdk17-graal 9.7.1-jdk17-graal-resolute 9.7-jdk17-graal-resolute 9-jdk17-graal-resolute jdk17-graal-resolute
1;9.7.1-jdk17-graal-noble 9.7-jdk17-graal-noble 9-jdk17-graal-noble jdk17-graal-noble
1;9.7.1-jdk17-graal-jammy 9.7-jdk17-graal-jammy 9-jdk17-graal-jammy jdk17-graal-jammy
4;9.7.1-jdk26 9.7-jdk26 9-jdk26 jdk26 9.7.1-jdk26-resolute 9.7-jdk26-resolute 9-jdk26-resolute jdk26-resolute
25;9.7.1-jdk26-noble 9.7-jdk26-noble 9-jdk26-noble jdk26-noble
1;9.7.1-jdk26-alpine 9.7-jdk26-alpine 9-jdk26-alpine jdk26-alpine
1;9.7.1-jdk26-corretto 9.7-jdk26-corretto 9-jdk26-corretto jdk26-corretto 9.7.1-jdk26-corretto-al2023 9.7-jdk26-corretto-al2023 9-jdk26-corretto-al2023 jdk26-corretto-al2023
4;9.7.1-jdk26-ubi 9.7-jdk26-ubi 9-jdk26-ubi jdk26-ubi 9.7.1-jdk26-ubi10 9.7-jdk26-ubi10 9-jdk26-ubi10 jdk26-ubi10
4;9.7.1-jdk-lts-and-current 9.7-jdk-lts-and-current 9-jdk-lts-and-current jdk-lts-and-current 9.7.1-jdk-lts-and-current-resolute 9.7-jdk-lts-and-current-resolute 9-jdk-lts-and-current-resolute jdk-lts-and-current-resolute 9.7.1-jdk-25-and-26 9.7-jdk-25-and-26 9-jdk-25-and-26 jdk-25-and-26 9.7.1-jdk-25-and-26-resolute 9.7-jdk-25-and-26-resolute 9-jdk-25-and-26-resolute jdk-25-and-26-resolute
1;9.7.1-jdk-lts-and-current-alpine 9.7-jdk-lts-and-current-alpine 9-jdk-lts-and-current-alpine jdk-lts-and-current-alpine 9.7.1-jdk-25-and-26-alpine 9.7-jdk-25-and-26-alpine 9-jdk-25-and-26-alpine jdk-25-and-26-alpine
1;9.7.1-jdk-lts-and-current-corretto 9.7-jdk-lts-and-current-corretto 9-jdk-lts-and-current-corretto jdk-lts-and-current-corretto 9.7.1-jdk-lts-and-current-corretto-al2023 9.7-jdk-lts-and-current-corretto-al2023 9-jdk-lts-and-current-corretto-al2023 jdk-lts-and-current-corretto-al2023 9.7.1-jdk-25-and-26-corretto 9.7-jdk-25-and-26-corretto 9-jdk-25-and-26-corretto jdk-25-and-26-corretto 9.7.1-jdk-25-and-26-corretto-al2023 9.7-jdk-25-and-26-corretto-al2023 9-jdk-25-and-26-corretto-al2023 jdk-25-and-26-corretto-al2023
1;9.7.1-jdk-lts-and-current-graal 9.7-jdk-lts-and-current-graal 9-jdk-lts-and-current-graal jdk-lts-and-current-graal 9.7.1-jdk-lts-and-current-graal-resolute 9.7-jdk-lts-and-current-graal-resolute 9-jdk-lts-and-current-graal-resolute jdk-lts-and-current-graal-resolute 9.7.1-jdk-25-and-25-graal 9.7-jdk-25-and-25-graal 9-jdk-25-and-25-graal jdk-25-and-25-graal 9.7.1-jdk-25-and-25-graal-resolute 9.7-jdk-25-and-25-graal-resolute 9-jdk-25-and-25-graal-resolute jdk-25-and-25-graal-resolute
25;8.14.5-jdk21 8.14-jdk21 8-jdk21 8.14.5-jdk21-noble 8.14-jdk21-noble 8-jdk21-noble 8.14.5-jdk 8.14-jdk 8-jdk 8.14.5 8.14 8 8.14.5-jdk-noble 8.14-jdk-noble 8-jdk-noble 8.14.5-noble 8.14-noble 8-noble
4;8.14.5-jdk21-jammy 8.14-jdk21-jammy 8-jdk21-jammy 8.14.5-jdk-jammy 8.14-jdk-jammy 8-jdk-jammy 8.14.5-jammy 8.14-jammy 8-jammy
1;8.14.5-jdk21-alpine 8.14-jdk21-alpine 8-jdk21-alpine 8.14.5-jdk-alpine 8.14-jdk-alpine 8-jdk-alpine 8.14.5-alpine 8.14-alpine 8-alpine
1;8.14.5-jdk21-corretto 8.14-jdk21-corretto 8-jdk21-corretto 8.14.5-jdk21-corretto-al2023 8.14-jdk21-corretto-al2023 8-jdk21-corretto-al2023
4;8.14.5-jdk21-ubi 8.14-jdk21-ubi 8-jdk21-ubi 8.14.5-jdk21-ubi9 8.14-jdk21-ubi9 8-jdk21-ubi9
1;8.14.5-jdk21-graal 8.14-jdk21-graal 8-jdk21-graal 8.14.5-jdk-graal 8.14-jdk-graal 8-jdk-graal 8.14.5-graal 8.14-graal 8-graal 8.14.5-jdk21-graal-noble 8.14-jdk21-graal-noble 8-jdk21-graal-noble 8.14.5-jdk-graal-noble 8.14-jdk-graal-noble 8-jdk-graal-noble 8.14.5-graal-noble 8.14-graal-noble 8-graal-noble
1;8.14.5-jdk21-graal-jammy 8.14-jdk21-graal-jammy 8-jdk21-graal-jammy 8.14.5-jdk-graal-jammy 8.14-jdk-graal-jammy 8-jdk-graal-jammy 8.14.5-graal-jammy 8.14-graal-jammy 8-graal-jammy
12;8.14.5-jdk17 8.14-jdk17 8-jdk17 8.14.5-jdk17-noble 8.14-jdk17-noble 8-jdk17-noble
13;8.14.5-jdk17-jammy 8.14-jdk17-jammy 8-jdk17-jammy
7;8.14.5-jdk17-alpine 8.14-jdk17-alpine 8-jdk17-alpine
1;8.14.5-jdk17-corretto 8.14-jdk17-corretto 8-jdk17-corretto 8.14.5-jdk17-corretto-al2023 8.14-jdk17-corretto-al2023 8-jdk17-corretto-al2023
4;8.14.5-jdk17-ubi 8.14-jdk17-ubi 8-jdk17-ubi 8.14.5-jdk17-ubi9 8.14-jdk17-ubi9 8-jdk17-ubi9
1;8.14.5-jdk17-graal 8.14-jdk17-graal 8-jdk17-graal 8.14.5-jdk17-graal-noble 8.14-jdk17-graal-noble 8-jdk17-graal-noble
1;8.14.5-jdk17-graal-jammy 8.14-jdk17-graal-jammy 8-jdk17-graal-jammy
13;8.14.5-jdk11 8.14-jdk11 8-jdk11 jdk11 8.14.5-jdk11-jammy 8.14-jdk11-jammy 8-jdk11-jammy jdk11-jammy
7;8.14.5-jdk11-alpine 8.14-jdk11-alpine 8-jdk11-alpine jdk11-alpine
1;8.14.5-jdk11-corretto 8.14-jdk11-corretto 8-jdk11-corretto jdk11-corretto 8.14.5-jdk11-corretto-al2023 8.14-jdk11-corretto-al2023 8-jdk11-corretto-al2023 jdk11-corretto-al2023
4;8.14.5-jdk11-ubi 8.14-jdk11-ubi 8-jdk11-ubi jdk11-ubi 8.14.5-jdk11-ubi9 8.14-jdk11-ubi9 8-jdk11-ubi9 jdk11-ubi9
18;8.14.5-jdk8 8.14-jdk8 8-jdk8 jdk8 8.14.5-jdk8-jammy 8.14-jdk8-jammy 8-jdk8-jammy jdk8-jammy
1;8.14.5-jdk8-corretto 8.14-jdk8-corretto 8-jdk8-corretto jdk8-corretto 8.14.5-jdk8-corretto-al2023 8.14-jdk8-corretto-al2023 8-jdk8-corretto-al2023 jdk8-corretto-al2023
20;8.14.5-jdk8-ubi 8.14-jdk8-ubi 8-jdk8-ubi jdk8-ubi 8.14.5-jdk8-ubi9 8.14-jdk8-ubi9 8-jdk8-ubi9 jdk8-ubi9
12;7.6.6-jdk17 7.6-jdk17 7-jdk17 7.6.6-jdk17-noble 7.6-jdk17-noble 7-jdk17-noble 7.6.6-jdk 7.6-jdk 7-jdk 7.6.6 7.6 7 7.6.6-jdk-noble 7.6-jdk-noble 7-jdk-noble 7.6.6-noble 7.6-noble 7-noble
13;7.6.6-jdk17-jammy 7.6-jdk17-jammy 7-jdk17-jammy 7.6.6-jdk-jammy 7.6-jdk-jammy 7-jdk-jammy 7.6.6-jammy 7.6-jammy 7-jammy
7;7.6.6-jdk17-alpine 7.6-jdk17-alpine 7-jdk17-alpine 7.6.6-jdk-alpine 7.6-jdk-alpine 7-jdk-alpine 7.6.6-alpine 7.6-alpine 7-alpine
1;7.6.6-jdk17-corretto 7.6-jdk17-corretto 7-jdk17-corretto 7.6.6-jdk17-corretto-al2023 7.6-jdk17-corretto-al2023 7-jdk17-corretto-al2023
4;7.6.6-jdk17-ubi 7.6-jdk17-ubi 7-jdk17-ubi 7.6.6-jdk17-ubi9 7.6-jdk17-ubi9 7-jdk17-ubi9
1;7.6.6-jdk17-graal 7.6-jdk17-graal 7-jdk17-graal 7.6.6-jdk-graal 7.6-jdk-graal 7-jdk-graal 7.6.6-graal 7.6-graal 7-graal 7.6.6-jdk17-graal-noble 7.6-jdk17-graal-noble 7-jdk17-graal-noble 7.6.6-jdk-graal-noble 7.6-jdk-graal-noble 7-jdk-graal-noble 7.6.6-graal-noble 7.6-graal-noble 7-graal-noble
1;7.6.6-jdk17-graal-jammy 7.6-jdk17-graal-jammy 7-jdk17-graal-jammy 7.6.6-jdk-graal-jammy 7.6-jdk-graal-jammy 7-jdk-graal-jammy 7.6.6-graal-jammy 7.6-graal-jammy 7-graal-jammy
13;7.6.6-jdk11 7.6-jdk11 7-jdk11 7.6.6-jdk11-jammy 7.6-jdk11-jammy 7-jdk11-jammy
7;7.6.6-jdk11-alpine 7.6-jdk11-alpine 7-jdk11-alpine
1;7.6.6-jdk11-corretto 7.6-jdk11-corretto 7-jdk11-corretto 7.6.6-jdk11-corretto-al2023 7.6-jdk11-corretto-al2023 7-jdk11-corretto-al2023
4;7.6.6-jdk11-ubi 7.6-jdk11-ubi 7-jdk11-ubi 7.6.6-jdk11-ubi9 7.6-jdk11-ubi9 7-jdk11-ubi9
18;7.6.6-jdk8 7.6-jdk8 7-jdk8 7.6.6-jdk8-jammy 7.6-jdk8-jammy 7-jdk8-jammy
1;7.6.6-jdk8-corretto 7.6-jdk8-corretto 7-jdk8-corretto 7.6.6-jdk8-corretto-al2023 7.6-jdk8-corretto-al2023 7-jdk8-corretto-al2023
20;7.6.6-jdk8-ubi 7.6-jdk8-ubi 7-jdk8-ubi 7.6.6-jdk8-ubi9 7.6-jdk8-ubi9 7-jdk8-ubi9
13;6.9.4-jdk11 6.9-jdk11 6-jdk11 6.9.4-jdk11-jammy 6.9-jdk11-jammy 6-jdk11-jammy 6.9.4-jdk 6.9-jdk 6-jdk 6.9.4 6.9 6 6.9.4-jdk-jammy 6.9-jdk-jammy 6-jdk-jammy 6.9.4-jammy 6.9-jammy 6-jammy
7;6.9.4-jdk11-alpine 6.9-jdk11-alpine 6-jdk11-alpine 6.9.4-jdk-alpine 6.9-jdk-alpine 6-jdk-alpine 6.9.4-alpine 6.9-alpine 6-alpine
1;6.9.4-jdk11-corretto 6.9-jdk11-corretto 6-jdk11-corretto 6.9.4-jdk11-corretto-al2023 6.9-jdk11-corretto-al2023 6-jdk11-corretto-al2023
4;6.9.4-jdk11-ubi 6.9-jdk11-ubi 6-jdk11-ubi 6.9.4-jdk11-ubi9 6.9-jdk11-ubi9 6-jdk11-ubi9
18;6.9.4-jdk8 6.9-jdk8 6-jdk8 6.9.4-jdk8-jammy 6.9-jdk8-jammy 6-jdk8-jammy
1;6.9.4-jdk8-corretto 6.9-jdk8-corretto 6-jdk8-corretto 6.9.4-jdk8-corretto-al2023 6.9-jdk8-corretto-al2023 6-jdk8-corretto-al2023
20;6.9.4-jdk8-ubi 6.9-jdk8-ubi 6-jdk8-ubi 6.9.4-jdk8-ubi9 6.9-jdk8-ubi9 6-jdk8-ubi9
=groovy
25;6.0.0-beta-2-jdk21 6.0.0-beta-2-jdk21-noble 6.0.0-beta-2-jdk 6.0.0-beta-2 6.0.0-beta-2-jdk-noble 6.0.0-beta-2-noble
1;6.0.0-beta-2-jdk21-alpine 6.0.0-beta-2-jdk-alpine 6.0.0-beta-2-alpine
12;6.0.0-beta-2-jdk17 6.0.0-beta-2-jdk17-noble
7;6.0.0-beta-2-jdk17-alpine
25;5.1.0-jdk21 5.1-jdk21 5-jdk21 jdk21 5.1.0-jdk21-noble 5.1-jdk21-noble 5-jdk21-noble jdk21-noble latest 5.1.0-jdk 5.1-jdk 5-jdk jdk 5.1.0 5.1 5 5.1.0-jdk-noble 5.1-jdk-noble 5-jdk-noble jdk-noble 5.1.0-noble 5.1-noble 5-noble noble
1;5.1.0-jdk21-alpine 5.1-jdk21-alpine 5-jdk21-alpine jdk21-alpine 5.1.0-jdk-alpine 5.1-jdk-alpine 5-jdk-alpine jdk-alpine 5.1.0-alpine 5.1-alpine 5-alpine alpine
12;5.1.0-jdk17 5.1-jdk17 5-jdk17 jdk17 5.1.0-jdk17-noble 5.1-jdk17-noble 5-jdk17-noble jdk17-noble
7;5.1.0-jdk17-alpine 5.1-jdk17-alpine 5-jdk17-alpine jdk17-alpine
13;5.1.0-jdk11 5.1-jdk11 5-jdk11 jdk11 5.1.0-jdk11-jammy 5.1-jdk11-jammy 5-jdk11-jammy jdk11-jammy 5.1.0-jdk-jammy 5.1-jdk-jammy 5-jdk-jammy jdk-jammy 5.1.0-jammy 5.1-jammy 5-jammy jammy
7;5.1.0-jdk11-alpine 5.1-jdk11-alpine 5-jdk11-alpine jdk11-alpine
25;4.0.33-jdk21 4.0-jdk21 4-jdk21 4.0.33-jdk21-noble 4.0-jdk21-noble 4-jdk21-noble 4.0.33-jdk 4.0-jdk 4-jdk 4.0.33 4.0 4 4.0.33-jdk-noble 4.0-jdk-noble 4-jdk-noble 4.0.33-noble 4.0-noble 4-noble
1;4.0.33-jdk21-alpine 4.0-jdk21-alpine 4-jdk21-alpine 4.0.33-jdk-alpine 4.0-jdk-alpine 4-jdk-alpine 4.0.33-alpine 4.0-alpine 4-alpine
12;4.0.33-jdk17 4.0-jdk17 4-jdk17 4.0.33-jdk17-noble 4.0-jdk17-noble 4-jdk17-noble
7;4.0.33-jdk17-alpine 4.0-jdk17-alpine 4-jdk17-alpine
13;4.0.33-jdk11 4.0-jdk11 4-jdk11 4.0.33-jdk11-jammy 4.0-jdk11-jammy 4-jdk11-jammy 4.0.33-jdk-jammy 4.0-jdk-jammy 4-jdk-jammy 4.0.33-jammy 4.0-jammy 4-jammy
7;4.0.33-jdk11-alpine 4.0-jdk11-alpine 4-jdk11-alpine
18;4.0.33-jdk8 4.0-jdk8 4-jdk8 jdk8 4.0.33-jdk8-jammy 4.0-jdk8-jammy 4-jdk8-jammy jdk8-jammy
1;4.0.33-jdk8-alpine 4.0-jdk8-alpine 4-jdk8-alpine jdk8-alpine
25;3.0.25-jdk21 3.0-jdk21 3-jdk21 3.0.25-jdk21-noble 3.0-jdk21-noble 3-jdk21-noble 3.0.25-jdk 3.0-jdk 3-jdk 3.0.25 3.0 3 3.0.25-jdk-noble 3.0-jdk-noble 3-jdk-noble 3.0.25-noble 3.0-noble 3-noble
1;3.0.25-jdk21-alpine 3.0-jdk21-alpine 3-jdk21-alpine 3.0.25-jdk-alpine 3.0-jdk-alpine 3-jdk-alpine 3.0.25-alpine 3.0-alpine 3-alpine
12;3.0.25-jdk17 3.0-jdk17 3-jdk17 3.0.25-jdk17-noble 3.0-jdk17-noble 3-jdk17-noble
7;3.0.25-jdk17-alpine 3.0-jdk17-alpine 3-jdk17-alpine
13;3.0.25-jdk11 3.0-jdk11 3-jdk11 3.0.25-jdk11-jammy 3.0-jdk11-jammy 3-jdk11-jammy 3.0.25-jdk-jammy 3.0-jdk-jammy 3-jdk-jammy 3.0.25-jammy 3.0-jammy 3-jammy
7;3.0.25-jdk11-alpine 3.0-jdk11-alpine 3-jdk11-alpine
18;3.0.25-jdk8 3.0-jdk8 3-jdk8 3.0.25-jdk8-jammy 3.0-jdk8-jammy 3-jdk8-jammy
1;3.0.25-jdk8-alpine 3.0-jdk8-alpine 3-jdk8-alpine
=haproxy
11;3.5-dev5 3.5-dev 3.5-dev5-trixie 3.5-dev-trixie
0;3.5-dev5-alpine 3.5-dev-alpine 3.5-dev5-alpine3.24 3.5-dev-alpine3.24
11;3.4.3 3.4 latest lts 3.4.3-trixie 3.4-trixie trixie lts-trixie
0;3.4.3-alpine 3.4-alpine alpine lts-alpine 3.4.3-alpine3.24 3.4-alpine3.24 alpine3.24 lts-alpine3.24
11;3.3.13 3.3 3.3.13-trixie 3.3-trixie
0;3.3.13-alpine 3.3-alpine 3.3.13-alpine3.24 3.3-alpine3.24
11;3.2.22 3.2 3.2.22-trixie 3.2-trixie
0;3.2.22-alpine 3.2-alpine 3.2.22-alpine3.24 3.2-alpine3.24
11;3.0.26 3.0 3.0.26-trixie 3.0-trixie
0;3.0.26-alpine 3.0-alpine 3.0.26-alpine3.24 3.0-alpine3.24
11;2.8.27 2.8 2.8.27-trixie 2.8-trixie
0;2.8.27-alpine 2.8-alpine 2.8.27-alpine3.24 2.8-alpine3.24
11;2.6.32 2.6 2.6.32-trixie 2.6-trixie
0;2.6.32-alpine 2.6-alpine 2.6.32-alpine3.24 2.6-alpine3.24
=haskell
1;9.14.1-bookworm 9.14-bookworm 9-bookworm bookworm 9.14.1 9.14 9 latest
1;9.14.1-slim-bookworm 9.14-slim-bookworm 9-slim-bookworm slim-bookworm 9-slim slim
1;9.12.4-bookworm 9.12-bookworm 9.12.4 9.12
1;9.12.4-slim-bookworm 9.12-slim-bookworm
1;9.10.3-bookworm 9.10-bookworm
1;9.10.3-slim-bookworm 9.10-slim-bookworm
1;9.10.3-bullseye 9.10-bullseye 9-bullseye bullseye 9.10.3 9.10
1;9.10.3-slim-bullseye 9.10-slim-bullseye 9-slim-bullseye slim-bullseye
1;9.8.4-bullseye 9.8-bullseye 9.8.4 9.8
1;9.8.4-slim-bullseye 9.8-slim-bullseye 9.8.4-slim 9.8-slim
1;9.6.7-bullseye 9.6-bullseye 9.6.7 9.6
1;9.6.7-slim-bullseye 9.6-slim-bullseye 9.6.7-slim 9.6-slim
=haxe
19;4.3.7-trixie 4.3-trixie;4.3.7 4.3 latest
19;4.3.7-bookworm 4.3-bookworm
19;4.3.7-bullseye 4.3-bullseye
17;4.3.7-windowsservercore-ltsc2025 4.3-windowsservercore-ltsc2025;4.3.7-windowsservercore 4.3-windowsservercore 4.3.7 4.3 latest
17;4.3.7-windowsservercore-ltsc2022 4.3-windowsservercore-ltsc2022;4.3.7-windowsservercore 4.3-windowsservercore 4.3.7 4.3 latest
1;4.3.7-alpine3.24 4.3-alpine3.24 4.3.7-alpine 4.3-alpine
1;4.3.7-alpine3.23 4.3-alpine3.23
1;4.3.7-alpine3.22 4.3-alpine3.22
1;4.3.7-alpine3.21 4.3-alpine3.21
19;5.0.0-preview.1-trixie 5.0.0-trixie 5.0-trixie;5.0.0-preview.1 5.0.0 5.0
19;5.0.0-preview.1-bookworm 5.0.0-bookworm 5.0-bookworm
19;5.0.0-preview.1-bullseye 5.0.0-bullseye 5.0-bullseye
17;5.0.0-preview.1-windowsservercore-ltsc2025 5.0.0-windowsservercore-ltsc2025 5.0-windowsservercore-ltsc2025;5.0.0-preview.1-windowsservercore 5.0.0-windowsservercore 5.0-windowsservercore 5.0.0-preview.1 5.0.0 5.0
17;5.0.0-preview.1-windowsservercore-ltsc2022 5.0.0-windowsservercore-ltsc2022 5.0-windowsservercore-ltsc2022;5.0.0-preview.1-windowsservercore 5.0.0-windowsservercore 5.0-windowsservercore 5.0.0-preview.1 5.0.0 5.0
1;5.0.0-preview.1-alpine3.24 5.0.0-preview.1-alpine 5.0.0-alpine3.24 5.0-alpine3.24 5.0.0-alpine 5.0-alpine
1;5.0.0-preview.1-alpine3.23 5.0.0-alpine3.23 5.0-alpine3.23
1;5.0.0-preview.1-alpine3.22 5.0.0-alpine3.22 5.0-alpine3.22
1;5.0.0-preview.1-alpine3.21 5.0.0-alpine3.21 5.0-alpine3.21
19;4.2.5-bookworm 4.2-bookworm;4.2.5 4.2
19;4.2.5-bullseye 4.2-bullseye
17;4.2.5-windowsservercore-ltsc2025 4.2-windowsservercore-ltsc2025;4.2.5-windowsservercore 4.2-windowsservercore 4.2.5 4.2
17;4.2.5-windowsservercore-ltsc2022 4.2-windowsservercore-ltsc2022;4.2.5-windowsservercore 4.2-windowsservercore 4.2.5 4.2
19;4.1.5-bullseye 4.1-bullseye;4.1.5 4.1
17;4.1.5-windowsservercore-ltsc2025 4.1-windowsservercore-ltsc2025;4.1.5-windowsservercore 4.1-windowsservercore 4.1.5 4.1
17;4.1.5-windowsservercore-ltsc2022 4.1-windowsservercore-ltsc2022;4.1.5-windowsservercore 4.1-windowsservercore 4.1.5 4.1
19;4.0.5-bullseye 4.0-bullseye;4.0.5 4.0
17;4.0.5-windowsservercore-ltsc2025 4.0-windowsservercore-ltsc2025;4.0.5-windowsservercore 4.0-windowsservercore 4.0.5 4.0
17;4.0.5-windowsservercore-ltsc2022 4.0-windowsservercore-ltsc2022;4.0.5-windowsservercore 4.0-windowsservercore 4.0.5 4.0
=hello-world
15;linux;latest
17;nanoserver-ltsc2025;nanoserver latest
17;nanoserver-ltsc2022;nanoserver latest
=hitch
9;1 1.8 1.8.0 1.8.0-1 latest
=httpd
11;2.4.68 2.4 2 latest 2.4.68-trixie 2.4-trixie 2-trixie trixie
0;2.4.68-alpine 2.4-alpine 2-alpine alpine 2.4.68-alpine3.24 2.4-alpine3.24 2-alpine3.24 alpine3.24
=hylang
11;1.3.1-python3.15-rc-trixie 1.3-python3.15-rc-trixie 1-python3.15-rc-trixie python3.15-rc-trixie;1.3.1-python3.15-rc 1.3-python3.15-rc 1-python3.15-rc python3.15-rc
8;1.3.1-python3.15-rc-bookworm 1.3-python3.15-rc-bookworm 1-python3.15-rc-bookworm python3.15-rc-bookworm
0;1.3.1-python3.15-rc-alpine3.24 1.3-python3.15-rc-alpine3.24 1-python3.15-rc-alpine3.24 python3.15-rc-alpine3.24 1.3.1-python3.15-rc-alpine 1.3-python3.15-rc-alpine 1-python3.15-rc-alpine python3.15-rc-alpine
0;1.3.1-python3.15-rc-alpine3.23 1.3-python3.15-rc-alpine3.23 1-python3.15-rc-alpine3.23 python3.15-rc-alpine3.23
17;1.3.1-python3.15-rc-windowsservercore-ltsc2025 1.3-python3.15-rc-windowsservercore-ltsc2025 1-python3.15-rc-windowsservercore-ltsc2025 python3.15-rc-windowsservercore-ltsc2025;1.3.1-python3.15-rc-windowsservercore 1.3-python3.15-rc-windowsservercore 1-python3.15-rc-windowsservercore python3.15-rc-windowsservercore 1.3.1-python3.15-rc 1.3-python3.15-rc 1-python3.15-rc python3.15-rc
17;1.3.1-python3.15-rc-windowsservercore-ltsc2022 1.3-python3.15-rc-windowsservercore-ltsc2022 1-python3.15-rc-windowsservercore-ltsc2022 python3.15-rc-windowsservercore-ltsc2022;1.3.1-python3.15-rc-windowsservercore 1.3-python3.15-rc-windowsservercore 1-python3.15-rc-windowsservercore python3.15-rc-windowsservercore 1.3.1-python3.15-rc 1.3-python3.15-rc 1-python3.15-rc python3.15-rc
11;1.3.1-python3.14-trixie 1.3-python3.14-trixie 1-python3.14-trixie python3.14-trixie 1.3.1-trixie 1.3-trixie 1-trixie trixie;1.3.1-python3.14 1.3-python3.14 1-python3.14 python3.14 1.3.1 1.3 1 latest
8;1.3.1-python3.14-bookworm 1.3-python3.14-bookworm 1-python3.14-bookworm python3.14-bookworm 1.3.1-bookworm 1.3-bookworm 1-bookworm bookworm
0;1.3.1-python3.14-alpine3.24 1.3-python3.14-alpine3.24 1-python3.14-alpine3.24 python3.14-alpine3.24 1.3.1-python3.14-alpine 1.3-python3.14-alpine 1-python3.14-alpine python3.14-alpine 1.3.1-alpine3.24 1.3-alpine3.24 1-alpine3.24 alpine3.24 1.3.1-alpine 1.3-alpine 1-alpine alpine
0;1.3.1-python3.14-alpine3.23 1.3-python3.14-alpine3.23 1-python3.14-alpine3.23 python3.14-alpine3.23 1.3.1-alpine3.23 1.3-alpine3.23 1-alpine3.23 alpine3.23
17;1.3.1-python3.14-windowsservercore-ltsc2025 1.3-python3.14-windowsservercore-ltsc2025 1-python3.14-windowsservercore-ltsc2025 python3.14-windowsservercore-ltsc2025 1.3.1-windowsservercore-ltsc2025 1.3-windowsservercore-ltsc2025 1-windowsservercore-ltsc2025 windowsservercore-ltsc2025;1.3.1-python3.14-windowsservercore 1.3-python3.14-windowsservercore 1-python3.14-windowsservercore python3.14-windowsservercore 1.3.1-windowsservercore 1.3-windowsservercore 1-windowsservercore windowsservercore 1.3.1-python3.14 1.3-python3.14 1-python3.14 python3.14 1.3.1 1.3 1 latest
17;1.3.1-python3.14-windowsservercore-ltsc2022 1.3-python3.14-windowsservercore-ltsc2022 1-python3.14-windowsservercore-ltsc2022 python3.14-windowsservercore-ltsc2022 1.3.1-windowsservercore-ltsc2022 1.3-windowsservercore-ltsc2022 1-windowsservercore-ltsc2022 windowsservercore-ltsc2022;1.3.1-python3.14-windowsservercore 1.3-python3.14-windowsservercore 1-python3.14-windowsservercore python3.14-windowsservercore 1.3.1-windowsservercore 1.3-windowsservercore 1-windowsservercore windowsservercore 1.3.1-python3.14 1.3-python3.14 1-python3.14 python3.14 1.3.1 1.3 1 latest
11;1.3.1-python3.13-trixie 1.3-python3.13-trixie 1-python3.13-trixie python3.13-trixie;1.3.1-python3.13 1.3-python3.13 1-python3.13 python3.13
8;1.3.1-python3.13-bookworm 1.3-python3.13-bookworm 1-python3.13-bookworm python3.13-bookworm
0;1.3.1-python3.13-alpine3.24 1.3-python3.13-alpine3.24 1-python3.13-alpine3.24 python3.13-alpine3.24 1.3.1-python3.13-alpine 1.3-python3.13-alpine 1-python3.13-alpine python3.13-alpine
0;1.3.1-python3.13-alpine3.23 1.3-python3.13-alpine3.23 1-python3.13-alpine3.23 python3.13-alpine3.23
17;1.3.1-python3.13-windowsservercore-ltsc2025 1.3-python3.13-windowsservercore-ltsc2025 1-python3.13-windowsservercore-ltsc2025 python3.13-windowsservercore-ltsc2025;1.3.1-python3.13-windowsservercore 1.3-python3.13-windowsservercore 1-python3.13-windowsservercore python3.13-windowsservercore 1.3.1-python3.13 1.3-python3.13 1-python3.13 python3.13
17;1.3.1-python3.13-windowsservercore-ltsc2022 1.3-python3.13-windowsservercore-ltsc2022 1-python3.13-windowsservercore-ltsc2022 python3.13-windowsservercore-ltsc2022;1.3.1-python3.13-windowsservercore 1.3-python3.13-windowsservercore 1-python3.13-windowsservercore python3.13-windowsservercore 1.3.1-python3.13 1.3-python3.13 1-python3.13 python3.13
11;1.3.1-python3.12-trixie 1.3-python3.12-trixie 1-python3.12-trixie python3.12-trixie;1.3.1-python3.12 1.3-python3.12 1-python3.12 python3.12
8;1.3.1-python3.12-bookworm 1.3-python3.12-bookworm 1-python3.12-bookworm python3.12-bookworm
0;1.3.1-python3.12-alpine3.24 1.3-python3.12-alpine3.24 1-python3.12-alpine3.24 python3.12-alpine3.24 1.3.1-python3.12-alpine 1.3-python3.12-alpine 1-python3.12-alpine python3.12-alpine
0;1.3.1-python3.12-alpine3.23 1.3-python3.12-alpine3.23 1-python3.12-alpine3.23 python3.12-alpine3.23
11;1.3.1-python3.11-trixie 1.3-python3.11-trixie 1-python3.11-trixie python3.11-trixie;1.3.1-python3.11 1.3-python3.11 1-python3.11 python3.11
8;1.3.1-python3.11-bookworm 1.3-python3.11-bookworm 1-python3.11-bookworm python3.11-bookworm
0;1.3.1-python3.11-alpine3.24 1.3-python3.11-alpine3.24 1-python3.11-alpine3.24 python3.11-alpine3.24 1.3.1-python3.11-alpine 1.3-python3.11-alpine 1-python3.11-alpine python3.11-alpine
0;1.3.1-python3.11-alpine3.23 1.3-python3.11-alpine3.23 1-python3.11-alpine3.23 python3.11-alpine3.23
11;1.3.1-python3.10-trixie 1.3-python3.10-trixie 1-python3.10-trixie python3.10-trixie;1.3.1-python3.10 1.3-python3.10 1-python3.10 python3.10
8;1.3.1-python3.10-bookworm 1.3-python3.10-bookworm 1-python3.10-bookworm python3.10-bookworm
0;1.3.1-python3.10-alpine3.24 1.3-python3.10-alpine3.24 1-python3.10-alpine3.24 python3.10-alpine3.24 1.3.1-python3.10-alpine 1.3-python3.10-alpine 1-python3.10-alpine python3.10-alpine
0;1.3.1-python3.10-alpine3.23 1.3-python3.10-alpine3.23 1-python3.10-alpine3.23 python3.10-alpine3.23
5;1.3.1-pypy3.11-trixie 1.3-pypy3.11-trixie 1-pypy3.11-trixie pypy3.11-trixie 1.3.1-pypy-trixie 1.3-pypy-trixie 1-pypy-trixie pypy-trixie;1.3.1-pypy3.11 1.3-pypy3.11 1-pypy3.11 pypy3.11 1.3.1-pypy 1.3-pypy 1-pypy pypy
5;1.3.1-pypy3.11-bookworm 1.3-pypy3.11-bookworm 1-pypy3.11-bookworm pypy3.11-bookworm 1.3.1-pypy-bookworm 1.3-pypy-bookworm 1-pypy-bookworm pypy-bookworm
17;1.3.1-pypy3.11-windowsservercore-ltsc2025 1.3-pypy3.11-windowsservercore-ltsc2025 1-pypy3.11-windowsservercore-ltsc2025 pypy3.11-windowsservercore-ltsc2025 1.3.1-pypy-windowsservercore-ltsc2025 1.3-pypy-windowsservercore-ltsc2025 1-pypy-windowsservercore-ltsc2025 pypy-windowsservercore-ltsc2025;1.3.1-pypy3.11-windowsservercore 1.3-pypy3.11-windowsservercore 1-pypy3.11-windowsservercore pypy3.11-windowsservercore 1.3.1-pypy3.11 1.3-pypy3.11 1-pypy3.11 pypy3.11 1.3.1-pypy 1.3-pypy 1-pypy pypy
17;1.3.1-pypy3.11-windowsservercore-ltsc2022 1.3-pypy3.11-windowsservercore-ltsc2022 1-pypy3.11-windowsservercore-ltsc2022 pypy3.11-windowsservercore-ltsc2022 1.3.1-pypy-windowsservercore-ltsc2022 1.3-pypy-windowsservercore-ltsc2022 1-pypy-windowsservercore-ltsc2022 pypy-windowsservercore-ltsc2022;1.3.1-pypy3.11-windowsservercore 1.3-pypy3.11-windowsservercore 1-pypy3.11-windowsservercore pypy3.11-windowsservercore 1.3.1-pypy3.11 1.3-pypy3.11 1-pypy3.11 pypy3.11 1.3.1-pypy 1.3-pypy 1-pypy pypy
=ibm-semeru-runtimes
4;open-8.0.502.0-jdk-jammy open-8-jdk-jammy
4;open-8.0.502.0-jdk-noble open-8-jdk-noble
4;open-8.0.502.0-jdk-resolute open-8-jdk-resolute;open-8.0.502.0-jdk open-8-jdk
4;open-8.0.502.0-jre-jammy open-8-jre-jammy
4;open-8.0.502.0-jre-noble open-8-jre-noble
4;open-8.0.502.0-jre-resolute open-8-jre-resolute;open-8.0.502.0-jre open-8-jre
4;open-11.0.32.0-jdk-jammy open-11-jdk-jammy
4;open-11.0.32.0-jdk-noble open-11-jdk-noble
4;open-11.0.32.0-jdk-resolute open-11-jdk-resolute;open-11.0.32.0-jdk open-11-jdk
4;open-11.0.32.0-jre-jammy open-11-jre-jammy
4;open-11.0.32.0-jre-noble open-11-jre-noble
4;open-11.0.32.0-jre-resolute open-11-jre-resolute;open-11.0.32.0-jre open-11-jre
4;open-17.0.20.0-jdk-jammy open-17-jdk-jammy
4;open-17.0.20.0-jdk-noble open-17-jdk-noble
4;open-17.0.20.0-jdk-resolute open-17-jdk-resolute;open-17.0.20.0-jdk open-17-jdk
4;open-17.0.20.0-jre-jammy open-17-jre-jammy
4;open-17.0.20.0-jre-noble open-17-jre-noble
4;open-17.0.20.0-jre-resolute open-17-jre-resolute;open-17.0.20.0-jre open-17-jre
4;open-21.0.12.0-jdk-jammy open-21-jdk-jammy
4;open-21.0.12.0-jdk-noble open-21-jdk-noble
4;open-21.0.12.0-jdk-resolute open-21-jdk-resolute;open-21.0.12.0-jdk open-21-jdk
4;open-21.0.12.0-jre-jammy open-21-jre-jammy
4;open-21.0.12.0-jre-noble open-21-jre-noble
4;open-21.0.12.0-jre-resolute open-21-jre-resolute;open-21.0.12.0-jre open-21-jre
4;open-jdk-25.0.4.0-jdk-jammy open-25-jdk-jammy
4;open-jdk-25.0.4.0-jdk-noble open-25-jdk-noble
4;open-jdk-25.0.4.0-jdk-resolute open-25-jdk-resolute;open-jdk-25.0.4.0-jdk open-25-jdk
4;open-jdk-25.0.4.0-jre-jammy open-25-jre-jammy
4;open-jdk-25.0.4.0-jre-noble open-25-jre-noble
4;open-jdk-25.0.4.0-jre-resolute open-25-jre-resolute;open-jdk-25.0.4.0-jre open-25-jre
4;open-26.0.2.0-jdk-jammy open-26-jdk-jammy
4;open-26.0.2.0-jdk-noble open-26-jdk-noble
4;open-26.0.2.0-jdk-resolute open-26-jdk-resolute;open-26.0.2.0-jdk open-26-jdk
4;open-26.0.2.0-jre-jammy open-26-jre-jammy
4;open-26.0.2.0-jre-noble open-26-jre-noble
4;open-26.0.2.0-jre-resolute open-26-jre-resolute;open-26.0.2.0-jre open-26-jre
=ibmjava
32;8-jre jre 8 latest
32;8-sfj sfj
32;8-sdk sdk
=influxdb
7;1.13-data 1.13.0-data
7;1.13-data-alpine 1.13.0-data-alpine
7;1.13-meta 1.13.0-meta
7;1.13-meta-alpine 1.13.0-meta-alpine
1;1.12 1.12.4
1;1.12-alpine 1.12.4-alpine
7;1.12-data 1.12.4-data data
7;1.12-data-alpine 1.12.4-data-alpine data-alpine
7;1.12-meta 1.12.4-meta meta
7;1.12-meta-alpine 1.12.4-meta-alpine meta-alpine
1;1.11 1.11.8
1;1.11-alpine 1.11.8-alpine
7;1.11-data 1.11.9-data
7;1.11-data-alpine 1.11.9-data-alpine
7;1.11-meta 1.11.9-meta
7;1.11-meta-alpine 1.11.9-meta-alpine
1;2.8 2.8.0
1;2.8-alpine 2.8.0-alpine
1;2 2.9 2.9.1 latest
1;2-alpine 2.9-alpine 2.9.1-alpine alpine
1;3.9-core 3.9.11-core
1;3.9-enterprise 3.9.11-enterprise
1;3.10-core 3.10.5-core
1;3.10-enterprise 3.10.5-enterprise
1;3-core 3.11-core 3.11.2-core core
1;3-enterprise 3.11-enterprise 3.11.2-enterprise enterprise
=irssi
11;1.4.5 1.4 1 latest 1.4.5-trixie 1.4-trixie 1-trixie trixie
0;1.4.5-alpine 1.4-alpine 1-alpine alpine 1.4.5-alpine3.23 1.4-alpine3.23 1-alpine3.23 alpine3.23
=jetty
7;12.1.12-jdk25-alpine 12.1-jdk25-alpine 12-jdk25-alpine 12.1.12-jdk25-alpine-eclipse-temurin 12.1-jdk25-alpine-eclipse-temurin 12-jdk25-alpine-eclipse-temurin
1;12.1.12 12.1 12 12.1.12-jdk25 12.1-jdk25 12-jdk25 12.1.12-eclipse-temurin 12.1-eclipse-temurin 12-eclipse-temurin 12.1.12-jdk25-eclipse-temurin 12.1-jdk25-eclipse-temurin 12-jdk25-eclipse-temurin latest jdk25
7;12.1.12-jdk21-alpine 12.1-jdk21-alpine 12-jdk21-alpine 12.1.12-jdk21-alpine-eclipse-temurin 12.1-jdk21-alpine-eclipse-temurin 12-jdk21-alpine-eclipse-temurin
1;12.1.12-jdk21 12.1-jdk21 12-jdk21 12.1.12-jdk21-eclipse-temurin 12.1-jdk21-eclipse-temurin 12-jdk21-eclipse-temurin jdk21
7;12.1.12-jdk17-alpine 12.1-jdk17-alpine 12-jdk17-alpine 12.1.12-jdk17-alpine-eclipse-temurin 12.1-jdk17-alpine-eclipse-temurin 12-jdk17-alpine-eclipse-temurin
1;12.1.12-jdk17 12.1-jdk17 12-jdk17 12.1.12-jdk17-eclipse-temurin 12.1-jdk17-eclipse-temurin 12-jdk17-eclipse-temurin jdk17
7;12.0.38-jre21-alpine 12.0-jre21-alpine 12.0.38-jre21-alpine-eclipse-temurin 12.0-jre21-alpine-eclipse-temurin
1;12.0.38-jre21 12.0-jre21 12.0.38-jre21-eclipse-temurin 12.0-jre21-eclipse-temurin
7;12.0.38-jre17-alpine 12.0-jre17-alpine 12.0.38-jre17-alpine-eclipse-temurin 12.0-jre17-alpine-eclipse-temurin
1;12.0.38-jre17 12.0-jre17 12.0.38-jre17-eclipse-temurin 12.0-jre17-eclipse-temurin
7;12.0.38-jdk25-alpine 12.0-jdk25-alpine 12.0.38-jdk25-alpine-eclipse-temurin 12.0-jdk25-alpine-eclipse-temurin
1;12.0.38 12.0 12.0.38-jdk25 12.0-jdk25 12.0.38-eclipse-temurin 12.0-eclipse-temurin 12.0.38-jdk25-eclipse-temurin 12.0-jdk25-eclipse-temurin
7;12.0.38-jdk21-alpine 12.0-jdk21-alpine 12.0.38-jdk21-alpine-eclipse-temurin 12.0-jdk21-alpine-eclipse-temurin
1;12.0.38-jdk21 12.0-jdk21 12.0.38-jdk21-eclipse-temurin 12.0-jdk21-eclipse-temurin
7;12.0.38-jdk17-alpine 12.0-jdk17-alpine 12.0.38-jdk17-alpine-eclipse-temurin 12.0-jdk17-alpine-eclipse-temurin
1;12.0.38-jdk17 12.0-jdk17 12.0.38-jdk17-eclipse-temurin 12.0-jdk17-eclipse-temurin
1;12.1.12-jdk25-alpine-amazoncorretto 12.1-jdk25-alpine-amazoncorretto 12-jdk25-alpine-amazoncorretto
1;12.1.12-amazoncorretto 12.1.12-al2023-amazoncorretto 12.1-amazoncorretto 12.1-al2023-amazoncorretto 12-amazoncorretto 12-al2023-amazoncorretto 12.1.12-jdk25-amazoncorretto 12.1.12-jdk25-al2023-amazoncorretto 12.1-jdk25-amazoncorretto 12.1-jdk25-al2023-amazoncorretto 12-jdk25-amazoncorretto 12-jdk25-al2023-amazoncorretto
1;12.1.12-jdk21-alpine-amazoncorretto 12.1-jdk21-alpine-amazoncorretto 12-jdk21-alpine-amazoncorretto
1;12.1.12-jdk21-amazoncorretto 12.1.12-jdk21-al2023-amazoncorretto 12.1-jdk21-amazoncorretto 12.1-jdk21-al2023-amazoncorretto 12-jdk21-amazoncorretto 12-jdk21-al2023-amazoncorretto
1;12.1.12-jdk17-alpine-amazoncorretto 12.1-jdk17-alpine-amazoncorretto 12-jdk17-alpine-amazoncorretto
1;12.1.12-jdk17-amazoncorretto 12.1.12-jdk17-al2023-amazoncorretto 12.1-jdk17-amazoncorretto 12.1-jdk17-al2023-amazoncorretto 12-jdk17-amazoncorretto 12-jdk17-al2023-amazoncorretto
1;12.0.38-jdk25-alpine-amazoncorretto 12.0-jdk25-alpine-amazoncorretto
1;12.0.38-amazoncorretto 12.0.38-al2023-amazoncorretto 12.0-amazoncorretto 12.0-al2023-amazoncorretto 12.0.38-jdk25-amazoncorretto 12.0.38-jdk25-al2023-amazoncorretto 12.0-jdk25-amazoncorretto 12.0-jdk25-al2023-amazoncorretto
1;12.0.38-jdk21-alpine-amazoncorretto 12.0-jdk21-alpine-amazoncorretto
1;12.0.38-jdk21-amazoncorretto 12.0.38-jdk21-al2023-amazoncorretto 12.0-jdk21-amazoncorretto 12.0-jdk21-al2023-amazoncorretto
1;12.0.38-jdk17-alpine-amazoncorretto 12.0-jdk17-alpine-amazoncorretto
1;12.0.38-jdk17-amazoncorretto 12.0.38-jdk17-al2023-amazoncorretto 12.0-jdk17-amazoncorretto 12.0-jdk17-al2023-amazoncorretto
=joomla
11;6.1.3-php8.3-apache 6.1-php8.3-apache 6-php8.3-apache php8.3-apache
0;6.1.3-php8.3-fpm-alpine 6.1-php8.3-fpm-alpine 6-php8.3-fpm-alpine php8.3-fpm-alpine
11;6.1.3-php8.3-fpm 6.1-php8.3-fpm 6-php8.3-fpm php8.3-fpm
11;6.1.3 6.1 6 latest 6.1.3-apache 6.1-apache 6-apache apache 6.1.3-php8.4 6.1-php8.4 6-php8.4 php8.4 6.1.3-php8.4-apache 6.1-php8.4-apache 6-php8.4-apache php8.4-apache
0;6.1.3-php8.4-fpm-alpine 6.1-php8.4-fpm-alpine 6-php8.4-fpm-alpine php8.4-fpm-alpine
11;6.1.3-php8.4-fpm 6.1-php8.4-fpm 6-php8.4-fpm php8.4-fpm
11;5.4.8-php8.2-apache 5.4-php8.2-apache 5-php8.2-apache
0;5.4.8-php8.2-fpm-alpine 5.4-php8.2-fpm-alpine 5-php8.2-fpm-alpine
11;5.4.8-php8.2-fpm 5.4-php8.2-fpm 5-php8.2-fpm
11;5.4.8 5.4 5 5.4.8-apache 5.4-apache 5-apache 5.4.8-php8.3 5.4-php8.3 5-php8.3 5.4.8-php8.3-apache 5.4-php8.3-apache 5-php8.3-apache
0;5.4.8-php8.3-fpm-alpine 5.4-php8.3-fpm-alpine 5-php8.3-fpm-alpine
11;5.4.8-php8.3-fpm 5.4-php8.3-fpm 5-php8.3-fpm
=jruby
1;latest 10 10.1 10.1.1 10.1-jre 10.1-jre21 10.1.1-jre 10.1.1-jre21 10.1.1.0 10.1.1.0-jre 10.1.1.0-jre21
1;10-jdk 10-jdk21 10.1-jdk 10.1-jdk21 10.1.1-jdk 10.1.1-jdk21 10.1.1.0-jdk 10.1.1.0-jdk21
1;10.1-jre25 10.1.1-jre25 10.1.1.0-jre25
1;10.1-jdk25 10.1.1-jdk25 10.1.1.0-jdk25
1;10.0 10.0.6 10.0-jre 10.0-jre21 10.0.6-jre 10.0.6-jre21 10.0.6.0 10.0.6.0-jre 10.0.6.0-jre21
1;10.0-jdk 10.0-jdk21 10.0.6-jdk 10.0.6-jdk21 10.0.6.0-jdk 10.0.6.0-jdk21
1;10.0-jre25 10.0.6-jre25 10.0.6.0-jre25
1;10.0-jdk25 10.0.6-jdk25 10.0.6.0-jdk25
1;9 9.4 9.4.15 9.4-jre 9.4-jre8 9.4.15-jre 9.4.15-jre8 9.4.15.0 9.4.15.0-jre 9.4.15.0-jre8
1;9-jdk 9-jdk8 9.4-jdk 9.4-jdk8 9.4.15-jdk 9.4.15-jdk8 9.4.15.0-jdk 9.4.15.0-jdk8
1;9.4-jre11 9.4.15-jre11 9.4.15.0-jre11
1;9.4-jdk11 9.4.15-jdk11 9.4.15.0-jdk11
1;9.4-jdk17 9.4.15-jdk17 9.4.15.0-jdk17
1;9.4-jre17 9.4.15-jre17 9.4.15.0-jre17
1;9.4-jdk21 9.4.15-jdk21 9.4.15.0-jdk21
1;9.4-jre21 9.4.15-jre21 9.4.15.0-jre21
1;9.4-jdk25 9.4.15-jdk25 9.4.15.0-jdk25
1;9.4-jre25 9.4.15-jre25 9.4.15.0-jre25
1;9.3 9.3.15 9.3-jre 9.3-jre8 9.3.15-jre 9.3.15-jre8 9.3.15.0 9.3.15.0-jre 9.3.15.0-jre8
1;9.3-jdk 9.3-jdk8 9.3.15-jdk 9.3.15-jdk8 9.3.15.0-jdk 9.3.15.0-jdk8
1;9.3-jre11 9.3.15-jre11 9.3.15.0-jre11
1;9.3-jdk11 9.3.15-jdk11 9.3.15.0-jdk11
1;9.3-jdk17 9.3.15-jdk17 9.3.15.0-jdk17
1;9.3-jre17 9.3.15-jre17 9.3.15.0-jre17
1;9.3-jdk21 9.3.15-jdk21 9.3.15.0-jdk21
1;9.3-jre21 9.3.15-jre21 9.3.15.0-jre21
1;10.0-dev-jre21
1;10.0-dev-jdk21
1;10.0-dev-jre25
1;10.0-dev-jdk25
1;10.1-dev-jre21
1;10.1-dev-jdk21
1;10.1-dev-jre25
1;10.1-dev-jdk25
1;9.4-dev-jre8
1;9.4-dev-jdk8
1;9.4-dev-jre11
1;9.4-dev-jdk11
1;9.4-dev-jdk17
1;9.4-dev-jre17
1;9.4-dev-jdk21
1;9.4-dev-jre21
1;9.4-dev-jdk25
1;9.4-dev-jre25
=julia
5;1.12.7-trixie 1.12-trixie 1-trixie trixie;1.12.7 1.12 1 latest
5;1.12.7-bookworm 1.12-bookworm 1-bookworm bookworm
17;1.12.7-windowsservercore-ltsc2025 1.12-windowsservercore-ltsc2025 1-windowsservercore-ltsc2025 windowsservercore-ltsc2025;1.12.7-windowsservercore 1.12-windowsservercore 1-windowsservercore windowsservercore 1.12.7 1.12 1 latest
17;1.12.7-windowsservercore-ltsc2022 1.12-windowsservercore-ltsc2022 1-windowsservercore-ltsc2022 windowsservercore-ltsc2022;1.12.7-windowsservercore 1.12-windowsservercore 1-windowsservercore windowsservercore 1.12.7 1.12 1 latest
5;1.10.12-trixie 1.10-trixie;1.10.12 1.10
5;1.10.12-bookworm 1.10-bookworm
17;1.10.12-windowsservercore-ltsc2025 1.10-windowsservercore-ltsc2025;1.10.12-windowsservercore 1.10-windowsservercore 1.10.12 1.10
17;1.10.12-windowsservercore-ltsc2022 1.10-windowsservercore-ltsc2022;1.10.12-windowsservercore 1.10-windowsservercore 1.10.12 1.10
33;1.11.9-trixie 1.11-trixie;1.11.9 1.11
33;1.11.9-bookworm 1.11-bookworm
17;1.11.9-windowsservercore-ltsc2025 1.11-windowsservercore-ltsc2025;1.11.9-windowsservercore 1.11-windowsservercore 1.11.9 1.11
17;1.11.9-windowsservercore-ltsc2022 1.11-windowsservercore-ltsc2022;1.11.9-windowsservercore 1.11-windowsservercore 1.11.9 1.11
5;1.13.0-rc3-trixie 1.13-rc-trixie rc-trixie;1.13.0-rc3 1.13-rc rc
5;1.13.0-rc3-bookworm 1.13-rc-bookworm rc-bookworm
17;1.13.0-rc3-windowsservercore-ltsc2025 1.13-rc-windowsservercore-ltsc2025 rc-windowsservercore-ltsc2025;1.13.0-rc3-windowsservercore 1.13-rc-windowsservercore rc-windowsservercore 1.13.0-rc3 1.13-rc rc
17;1.13.0-rc3-windowsservercore-ltsc2022 1.13-rc-windowsservercore-ltsc2022 rc-windowsservercore-ltsc2022;1.13.0-rc3-windowsservercore 1.13-rc-windowsservercore rc-windowsservercore 1.13.0-rc3 1.13-rc rc
=kapacitor
1;1.7 1.7.7
7;1.7-alpine 1.7.7-alpine
1;1.8 1.8.6 latest
7;1.8-alpine 1.8.6-alpine alpine
=kibana
1;8.19.20
1;9.4.5
1;9.5.2
=kong
1;3.9.3-ubuntu 3.9-ubuntu 3.9.3 3.9 3 latest ubuntu
1;3.8.0-ubuntu 3.8-ubuntu 3.8.0 3.8
1;3.4.2-ubuntu 3.4-ubuntu 3.4.2 3.4
=krakend
1;2.13.10 2.13 2 latest
=lightstreamer
1;6.0.3-jdk8 6.0-jdk8 6.0.3-jdk8-temurin 6.0-jdk8-temurin 6.0.3 6.0
1;6.0.3-jdk8-base 6.0-jdk8-base 6.0.3-jdk8-temurin-base 6.0-jdk8-temurin-base 6.0.3-base 6.0-base
1;6.1.0-jdk8 6.1-jdk8 6.1.0-jdk8-temurin 6.1-jdk8-temurin 6-jdk8 6-jdk8-temurin 6.1.0 6.1 6
1;6.1.0-jdk8-base 6.1-jdk8-base 6.1.0-jdk8-temurin-base 6.1-jdk8-temurin-base 6-jdk8-base 6-jdk8-temurin-base 6.1.0-base 6.1-base 6-base
1;7.0.3-jdk8 7.0-jdk8 7.0.3-jdk8-temurin 7.0-jdk8-temurin
1;7.0.3-jdk8-base 7.0-jdk8-base 7.0.3-jdk8-temurin-base 7.0-jdk8-temurin-base
1;7.0.3-jdk11 7.0-jdk11 7.0.3-jdk11-temurin 7.0-jdk11-temurin 7.0.3 7.0
1;7.0.3-jdk11-base 7.0-jdk11-base 7.0.3-jdk11-temurin-base 7.0-jdk11-temurin-base 7.0.3-base 7.0-base
1;7.1.3-jdk8 7.1-jdk8 7.1.3-jdk8-temurin 7.1-jdk8-temurin
1;7.1.3-jdk8-base 7.1-jdk8-base 7.1.3-jdk8-temurin-base 7.1-jdk8-temurin-base
1;7.1.3-jdk11 7.1-jdk11 7.1.3-jdk11-temurin 7.1-jdk11-temurin 7.1.3 7.1
1;7.1.3-jdk11-base 7.1-jdk11-base 7.1.3-jdk11-temurin-base 7.1-jdk11-temurin-base 7.1.3-base 7.1-base
1;7.2.2-jdk8 7.2-jdk8 7.2.2-jdk8-temurin 7.2-jdk8-temurin
1;7.2.2-jdk8-base 7.2-jdk8-base 7.2.2-jdk8-temurin-base 7.2-jdk8-temurin-base
1;7.2.2-jdk11 7.2-jdk11 7.2.2-jdk11-temurin 7.2-jdk11-temurin 7.2.2 7.2
1;7.2.2-jdk11-base 7.2-jdk11-base 7.2.2-jdk11-temurin-base 7.2-jdk11-temurin-base 7.2.2-base 7.2-base
1;7.3.3-jdk8 7.3-jdk8 7.3.3-jdk8-temurin 7.3-jdk8-temurin
1;7.3.3-jdk8-base 7.3-jdk8-base 7.3.3-jdk8-temurin-base 7.3-jdk8-temurin-base
1;7.3.3-jdk11 7.3-jdk11 7.3.3-jdk11-temurin 7.3-jdk11-temurin
1;7.3.3-jdk11-base 7.3-jdk11-base 7.3.3-jdk11-temurin-base 7.3-jdk11-temurin-base
1;7.3.3-jdk17 7.3-jdk17 7.3.3-jdk17-temurin 7.3-jdk17-temurin 7.3.3 7.3
1;7.3.3-jdk17-base 7.3-jdk17-base 7.3.3-jdk17-temurin-base 7.3-jdk17-temurin-base 7.3.3-base 7.3-base
1;7.4.8-jdk8 7.4-jdk8 7.4.8-jdk8-temurin 7.4-jdk8-temurin 7-jdk8 7-jdk8-temurin
1;7.4.8-jdk8-base 7.4-jdk8-base 7.4.8-jdk8-temurin-base 7.4-jdk8-temurin-base 7-jdk8-base 7-jdk8-temurin-base
1;7.4.8-jdk11 7.4-jdk11 7.4.8-jdk11-temurin 7.4-jdk11-temurin 7-jdk11 7-jdk11-temurin
1;7.4.8-jdk11-base 7.4-jdk11-base 7.4.8-jdk11-temurin-base 7.4-jdk11-temurin-base 7-jdk11-base 7-jdk11-temurin-base
1;7.4.8-jdk17 7.4-jdk17 7.4.8-jdk17-temurin 7.4-jdk17-temurin 7-jdk17 7-jdk17-temurin
1;7.4.8-jdk17-base 7.4-jdk17-base 7.4.8-jdk17-temurin-base 7.4-jdk17-temurin-base 7-jdk17-base 7-jdk17-temurin-base
1;7.4.8-jdk21 7.4-jdk21 7.4.8-jdk21-temurin 7.4-jdk21-temurin 7-jdk21 7-jdk21-temurin
1;7.4.8-jdk21-base 7.4-jdk21-base 7.4.8-jdk21-temurin-base 7.4-jdk21-temurin-base 7-jdk21-base 7-jdk21-temurin-base
1;7.4.8-jdk25 7.4-jdk25 7.4.8-jdk25-temurin 7.4-jdk25-temurin 7-jdk25 7-jdk25-temurin 7.4.8 7.4 7 latest
1;7.4.8-jdk25-base 7.4-jdk25-base 7.4.8-jdk25-temurin-base 7.4-jdk25-temurin-base 7-jdk25-base 7-jdk25-temurin-base 7.4.8-base 7.4-base 7-base base
=liquibase
1;5.0 5.0.1 latest
1;5.0-alpine 5.0.1-alpine alpine
=logstash
1;8.19.20
1;9.4.5
1;9.5.2
=mageia
19;10 latest
19;9
19;cauldron
=mariadb
4;13.0.1-ubi10-rc 13.0-ubi10-rc 13.0.1-ubi-rc 13.0-ubi-rc
4;13.0.1-resolute-rc 13.0-resolute-rc 13.0.1-rc 13.0-rc
4;12.3.2-ubi10 12.3-ubi10 12-ubi10 lts-ubi10 12.3.2-ubi 12.3-ubi 12-ubi lts-ubi
4;12.3.2-noble 12.3-noble 12-noble noble lts-noble 12.3.2 12.3 12 latest lts
4;11.8.8-ubi9 11.8-ubi9 11-ubi9 11.8.8-ubi 11.8-ubi 11-ubi
4;11.8.8-noble 11.8-noble 11-noble 11.8.8 11.8 11
4;11.4.12-ubi9 11.4-ubi9 11.4.12-ubi 11.4-ubi
4;11.4.12-noble 11.4-noble 11.4.12 11.4
4;10.11.18-ubi9 10.11-ubi9 10-ubi9 10.11.18-ubi 10.11-ubi 10-ubi
4;10.11.18-jammy 10.11-jammy 10-jammy 10.11.18 10.11 10
4;10.6.28-ubi9 10.6-ubi9 10.6.28-ubi 10.6-ubi
4;10.6.28-jammy 10.6-jammy 10.6.28 10.6
=matomo
11;5.13.0-apache 5.13-apache 5-apache apache 5.13.0 5.13 5 latest
11;5.13.0-fpm 5.13-fpm 5-fpm fpm
0;5.13.0-fpm-alpine 5.13-fpm-alpine 5-fpm-alpine fpm-alpine
=maven
7;3.9.16-eclipse-temurin-11-alpine 3.9-eclipse-temurin-11-alpine 3-eclipse-temurin-11-alpine
13;3.9.16-eclipse-temurin-11-noble 3.9.16-eclipse-temurin-11 3.9-eclipse-temurin-11-noble 3.9-eclipse-temurin-11 3-eclipse-temurin-11-noble 3-eclipse-temurin-11
7;3.9.16-eclipse-temurin-17-alpine 3.9-eclipse-temurin-17-alpine 3-eclipse-temurin-17-alpine
7;4.0.0-rc-5-eclipse-temurin-17-alpine
12;3.9.16-eclipse-temurin-17-noble 3.9.16-eclipse-temurin-17 3.9-eclipse-temurin-17-noble 3.9-eclipse-temurin-17 3-eclipse-temurin-17-noble 3-eclipse-temurin-17
12;4.0.0-rc-5-eclipse-temurin-17-noble 4.0.0-rc-5-eclipse-temurin-17
1;3.9.16-eclipse-temurin-21-alpine 3.9-eclipse-temurin-21-alpine 3-eclipse-temurin-21-alpine
1;4.0.0-rc-5-eclipse-temurin-21-alpine
25;3.9.16-eclipse-temurin-21-noble 3.9.16-eclipse-temurin-21 3.9-eclipse-temurin-21-noble 3.9-eclipse-temurin-21 3-eclipse-temurin-21-noble 3-eclipse-temurin-21
25;4.0.0-rc-5-eclipse-temurin-21-noble 4.0.0-rc-5-eclipse-temurin-21
1;3.9.16-eclipse-temurin-25-alpine 3.9-eclipse-temurin-25-alpine 3-eclipse-temurin-25-alpine
1;4.0.0-rc-5-eclipse-temurin-25-alpine
25;3.9.16-eclipse-temurin-25-noble 3.9.16-eclipse-temurin-25 3.9-eclipse-temurin-25-noble 3.9-eclipse-temurin-25 3-eclipse-temurin-25-noble 3-eclipse-temurin-25
25;4.0.0-rc-5-eclipse-temurin-25-noble 4.0.0-rc-5-eclipse-temurin-25
1;3.9.16-eclipse-temurin-26-alpine 3.9-eclipse-temurin-26-alpine 3-eclipse-temurin-26-alpine
1;4.0.0-rc-5-eclipse-temurin-26-alpine
25;3.9.16-eclipse-temurin-26-noble 3.9.16 3.9.16-eclipse-temurin 3.9.16-eclipse-temurin-26 3.9-eclipse-temurin-26-noble 3.9 3.9-eclipse-temurin 3.9-eclipse-temurin-26 3-eclipse-temurin-26-noble 3 latest 3-eclipse-temurin eclipse-temurin 3-eclipse-temurin-26
25;4.0.0-rc-5-eclipse-temurin-26-noble 4.0.0-rc-5 4.0.0-rc-5-eclipse-temurin 4.0.0-rc-5-eclipse-temurin-26
7;3.9.16-eclipse-temurin-8-alpine 3.9-eclipse-temurin-8-alpine 3-eclipse-temurin-8-alpine
18;3.9.16-eclipse-temurin-8-noble 3.9.16-eclipse-temurin-8 3.9-eclipse-temurin-8-noble 3.9-eclipse-temurin-8 3-eclipse-temurin-8-noble 3-eclipse-temurin-8
32;3.9.16-ibmjava-8 3.9.16-ibmjava 3.9-ibmjava-8 3.9-ibmjava 3-ibmjava-8 3-ibmjava ibmjava
4;3.9.16-ibm-semeru-11-noble 3.9-ibm-semeru-11-noble 3-ibm-semeru-11-noble
4;3.9.16-ibm-semeru-17-noble 3.9-ibm-semeru-17-noble 3-ibm-semeru-17-noble
4;4.0.0-rc-5-ibm-semeru-17-noble
4;3.9.16-ibm-semeru-21-noble 3.9-ibm-semeru-21-noble 3-ibm-semeru-21-noble
4;4.0.0-rc-5-ibm-semeru-21-noble
4;3.9.16-ibm-semeru-25-noble 3.9-ibm-semeru-25-noble 3-ibm-semeru-25-noble
4;4.0.0-rc-5-ibm-semeru-25-noble
1;3.9.16-amazoncorretto-11 3.9.16-amazoncorretto-11-al2023 3.9-amazoncorretto-11 3.9-amazoncorretto-11-al2023 3-amazoncorretto-11 3-amazoncorretto-11-al2023
1;3.9.16-amazoncorretto-11-alpine 3.9-amazoncorretto-11-alpine 3-amazoncorretto-11-alpine
1;3.9.16-amazoncorretto-11-debian 3.9.16-amazoncorretto-11-debian-trixie 3.9-amazoncorretto-11-debian 3.9-amazoncorretto-11-debian-trixie 3-amazoncorretto-11-debian 3-amazoncorretto-11-debian-trixie
1;3.9.16-amazoncorretto-17 3.9.16-amazoncorretto-17-al2023 3.9-amazoncorretto-17 3.9-amazoncorretto-17-al2023 3-amazoncorretto-17 3-amazoncorretto-17-al2023
1;3.9.16-amazoncorretto-17-alpine 3.9-amazoncorretto-17-alpine 3-amazoncorretto-17-alpine
1;3.9.16-amazoncorretto-17-debian 3.9.16-amazoncorretto-17-debian-trixie 3.9-amazoncorretto-17-debian 3.9-amazoncorretto-17-debian-trixie 3-amazoncorretto-17-debian 3-amazoncorretto-17-debian-trixie
1;4.0.0-rc-5-amazoncorretto-17-debian 4.0.0-rc-5-amazoncorretto-17-debian-trixie
1;4.0.0-rc-5-amazoncorretto-17 4.0.0-rc-5-amazoncorretto-17-al2023
1;3.9.16-amazoncorretto-21 3.9.16-amazoncorretto-21-al2023 3.9-amazoncorretto-21 3.9-amazoncorretto-21-al2023 3-amazoncorretto-21 3-amazoncorretto-21-al2023
1;3.9.16-amazoncorretto-21-alpine 3.9-amazoncorretto-21-alpine 3-amazoncorretto-21-alpine
1;3.9.16-amazoncorretto-21-debian 3.9.16-amazoncorretto-21-debian-trixie 3.9-amazoncorretto-21-debian 3.9-amazoncorretto-21-debian-trixie 3-amazoncorretto-21-debian 3-amazoncorretto-21-debian-trixie
1;4.0.0-rc-5-amazoncorretto-21-debian 4.0.0-rc-5-amazoncorretto-21-debian-trixie
1;4.0.0-rc-5-amazoncorretto-21 4.0.0-rc-5-amazoncorretto-21-al2023
1;3.9.16-amazoncorretto-25 3.9.16-amazoncorretto 3.9.16-amazoncorretto-25-al2023 3.9-amazoncorretto-25 3.9-amazoncorretto 3.9-amazoncorretto-25-al2023 3-amazoncorretto-25 3-amazoncorretto-25-al2023 3-amazoncorretto amazoncorretto
1;3.9.16-amazoncorretto-25-alpine 3.9-amazoncorretto-25-alpine 3-amazoncorretto-25-alpine
1;3.9.16-amazoncorretto-25-debian 3.9.16-amazoncorretto-25-debian-trixie 3.9-amazoncorretto-25-debian 3.9-amazoncorretto-25-debian-trixie 3-amazoncorretto-25-debian 3-amazoncorretto-25-debian-trixie
1;4.0.0-rc-5-amazoncorretto-25-debian 4.0.0-rc-5-amazoncorretto-25-debian-trixie
1;4.0.0-rc-5-amazoncorretto-25 4.0.0-rc-5-amazoncorretto 4.0.0-rc-5-amazoncorretto-25-al2023
1;3.9.16-amazoncorretto-8 3.9.16-amazoncorretto-8-al2023 3.9-amazoncorretto-8 3.9-amazoncorretto-8-al2023 3-amazoncorretto-8 3-amazoncorretto-8-al2023
1;3.9.16-amazoncorretto-8-alpine 3.9-amazoncorretto-8-alpine 3-amazoncorretto-8-alpine
1;3.9.16-amazoncorretto-8-debian 3.9.16-amazoncorretto-8-debian-trixie 3.9-amazoncorretto-8-debian 3.9-amazoncorretto-8-debian-trixie 3-amazoncorretto-8-debian 3-amazoncorretto-8-debian-trixie
20;3.9.16-sapmachine-17 3.9-sapmachine-17 3-sapmachine-17
20;4.0.0-rc-5-sapmachine-17
20;3.9.16-sapmachine-21 3.9-sapmachine-21 3-sapmachine-21
20;4.0.0-rc-5-sapmachine-21
20;3.9.16-sapmachine-25 3.9-sapmachine-25 3-sapmachine-25
20;4.0.0-rc-5-sapmachine-25
20;3.9.16-sapmachine-26 3.9.16-sapmachine 3.9-sapmachine-26 3.9-sapmachine 3-sapmachine-26 3-sapmachine sapmachine
20;4.0.0-rc-5-sapmachine-26 4.0.0-rc-5-sapmachine
=mediawiki
34;1.46.0 1.46 latest stable
34;1.46.0-fpm 1.46-fpm stable-fpm
35;1.46.0-fpm-alpine 1.46-fpm-alpine stable-fpm-alpine
34;1.45.4 1.45
34;1.45.4-fpm 1.45-fpm
35;1.45.4-fpm-alpine 1.45-fpm-alpine
34;1.43.9 1.43 lts
34;1.43.9-fpm 1.43-fpm lts-fpm
35;1.43.9-fpm-alpine 1.43-fpm-alpine lts-fpm-alpine
=memcached
11;1.6.45 1.6 1 latest 1.6.45-trixie 1.6-trixie 1-trixie trixie
0;1.6.45-alpine 1.6-alpine 1-alpine alpine 1.6.45-alpine3.24 1.6-alpine3.24 1-alpine3.24 alpine3.24
=mongo
1;8.3.8-noble 8.3-noble;8.3.8 8.3
17;8.3.8-windowsservercore-ltsc2025 8.3-windowsservercore-ltsc2025;8.3.8-windowsservercore 8.3-windowsservercore 8.3.8 8.3
17;8.3.8-windowsservercore-ltsc2022 8.3-windowsservercore-ltsc2022;8.3.8-windowsservercore 8.3-windowsservercore 8.3.8 8.3
17;8.3.8-nanoserver-ltsc2022 8.3-nanoserver-ltsc2022;8.3.8-nanoserver 8.3-nanoserver
1;8.0.29-noble 8.0-noble;8.0.29 8.0
17;8.0.29-windowsservercore-ltsc2025 8.0-windowsservercore-ltsc2025;8.0.29-windowsservercore 8.0-windowsservercore 8.0.29 8.0
17;8.0.29-windowsservercore-ltsc2022 8.0-windowsservercore-ltsc2022;8.0.29-windowsservercore 8.0-windowsservercore 8.0.29 8.0
17;8.0.29-nanoserver-ltsc2022 8.0-nanoserver-ltsc2022;8.0.29-nanoserver 8.0-nanoserver
1;7.0.40-jammy 7.0-jammy 7-jammy;7.0.40 7.0 7
17;7.0.40-windowsservercore-ltsc2025 7.0-windowsservercore-ltsc2025 7-windowsservercore-ltsc2025;7.0.40-windowsservercore 7.0-windowsservercore 7-windowsservercore 7.0.40 7.0 7
17;7.0.40-windowsservercore-ltsc2022 7.0-windowsservercore-ltsc2022 7-windowsservercore-ltsc2022;7.0.40-windowsservercore 7.0-windowsservercore 7-windowsservercore 7.0.40 7.0 7
17;7.0.40-nanoserver-ltsc2022 7.0-nanoserver-ltsc2022 7-nanoserver-ltsc2022;7.0.40-nanoserver 7.0-nanoserver 7-nanoserver
=monica
11;4.1.2-apache 4.1-apache 4-apache apache 4.1.2 4.1 4 latest
0;4.1.2-fpm-alpine 4.1-fpm-alpine 4-fpm-alpine fpm-alpine
11;4.1.2-fpm 4.1-fpm 4-fpm fpm
11;5.0.0-beta.5-apache 5.0.0-beta-apache 5.0-apache
0;5.0.0-beta.5-fpm-alpine 5.0.0-beta-fpm-alpine 5.0-fpm-alpine
11;5.0.0-beta.5-fpm 5.0.0-beta-fpm 5.0-fpm
=mysql
1;26.7.0 26.7 26 innovation latest 26.7.0-oraclelinux9 26.7-oraclelinux9 26-oraclelinux9 innovation-oraclelinux9 oraclelinux9 26.7.0-oracle 26.7-oracle 26-oracle innovation-oracle oracle
1;9.7.2 9.7 9 lts 9.7.2-oraclelinux9 9.7-oraclelinux9 9-oraclelinux9 lts-oraclelinux9 9.7.2-oracle 9.7-oracle 9-oracle lts-oracle
1;8.4.11 8.4 8 8.4.11-oraclelinux9 8.4-oraclelinux9 8-oraclelinux9 8.4.11-oracle 8.4-oracle 8-oracle
=nats
36;2.14.5-alpine3.22 2.14-alpine3.22 2-alpine3.22 alpine3.22 2.14.5-alpine 2.14-alpine 2-alpine alpine
36;2.14.5-scratch 2.14-scratch 2-scratch scratch 2.14.5-linux 2.14-linux 2-linux linux;2.14.5 2.14 2 latest
17;2.14.5-windowsservercore-ltsc2022 2.14-windowsservercore-ltsc2022 2-windowsservercore-ltsc2022 windowsservercore-ltsc2022;2.14.5-windowsservercore 2.14-windowsservercore 2-windowsservercore windowsservercore
17;2.14.5-nanoserver-ltsc2022 2.14-nanoserver-ltsc2022 2-nanoserver-ltsc2022 nanoserver-ltsc2022;2.14.5-nanoserver 2.14-nanoserver 2-nanoserver nanoserver 2.14.5 2.14 2 latest
36;2.12.15-alpine3.22 2.12-alpine3.22 2.12.15-alpine 2.12-alpine
36;2.12.15-scratch 2.12-scratch 2.12.15-linux 2.12-linux;2.12.15 2.12
17;2.12.15-windowsservercore-ltsc2022 2.12-windowsservercore-ltsc2022;2.12.15-windowsservercore 2.12-windowsservercore
17;2.12.15-nanoserver-ltsc2022 2.12-nanoserver-ltsc2022;2.12.15-nanoserver 2.12-nanoserver 2.12.15 2.12
=neo4j
1;2026.07.1-community-trixie 2026.07-community-trixie 2026-community-trixie 2026.07.1-community 2026.07-community 2026-community 2026.07.1-trixie 2026.07-trixie 2026-trixie 2026.07.1 2026.07 2026 community-trixie community trixie latest
1;2026.07.1-enterprise-trixie 2026.07-enterprise-trixie 2026-enterprise-trixie 2026.07.1-enterprise 2026.07-enterprise 2026-enterprise enterprise-trixie enterprise
1;2026.07.1-community-ubi10 2026.07-community-ubi10 2026-community-ubi10 2026.07.1-ubi10 2026.07-ubi10 2026-ubi10 community-ubi10 ubi10
1;2026.07.1-enterprise-ubi10 2026.07-enterprise-ubi10 2026-enterprise-ubi10 enterprise-ubi10
1;5.26.29-community-trixie 5.26-community-trixie 5-community-trixie 5.26.29-community 5.26-community 5-community 5.26.29-trixie 5.26-trixie 5-trixie 5.26.29 5.26 5
1;5.26.29-enterprise-trixie 5.26-enterprise-trixie 5-enterprise-trixie 5.26.29-enterprise 5.26-enterprise 5-enterprise
1;5.26.29-community-ubi10 5.26-community-ubi10 5-community-ubi10 5.26.29-ubi10 5.26-ubi10 5-ubi10
1;5.26.29-enterprise-ubi10 5.26-enterprise-ubi10 5-enterprise-ubi10
1;4.4.48 4.4.48-community 4.4 4.4-community
1;4.4.48-enterprise 4.4-enterprise
=neurodebian
1;jammy nd22.04
1;jammy-non-free nd22.04-non-free
1;noble nd24.04
1;noble-non-free nd24.04-non-free
5;bullseye nd110
5;bullseye-non-free nd110-non-free
5;bookworm nd120
5;bookworm-non-free nd120-non-free
5;trixie nd130 latest
5;trixie-non-free nd130-non-free non-free
5;forky nd140
5;forky-non-free nd140-non-free
5;sid nd
5;sid-non-free nd-non-free
=nextcloud
11;32.0.14-apache 32.0-apache 32-apache 32.0.14 32.0 32
11;32.0.14-fpm 32.0-fpm 32-fpm
0;32.0.14-fpm-alpine 32.0-fpm-alpine 32-fpm-alpine
11;33.0.8-apache 33.0-apache 33-apache 33.0.8 33.0 33
11;33.0.8-fpm 33.0-fpm 33-fpm
0;33.0.8-fpm-alpine 33.0-fpm-alpine 33-fpm-alpine
11;34.0.3-apache 34.0-apache 34-apache apache stable-apache production-apache 34.0.3 34.0 34 latest stable production
11;34.0.3-fpm 34.0-fpm 34-fpm fpm stable-fpm production-fpm
0;34.0.3-fpm-alpine 34.0-fpm-alpine 34-fpm-alpine fpm-alpine stable-fpm-alpine production-fpm-alpine
=nginx
11;1.31.4 mainline 1 1.31 latest 1.31.4-trixie mainline-trixie 1-trixie 1.31-trixie trixie
11;1.31.4-perl mainline-perl 1-perl 1.31-perl perl 1.31.4-trixie-perl mainline-trixie-perl 1-trixie-perl 1.31-trixie-perl trixie-perl
1;1.31.4-otel mainline-otel 1-otel 1.31-otel otel 1.31.4-trixie-otel mainline-trixie-otel 1-trixie-otel 1.31-trixie-otel trixie-otel
0;1.31.4-alpine mainline-alpine 1-alpine 1.31-alpine alpine 1.31.4-alpine3.24 mainline-alpine3.24 1-alpine3.24 1.31-alpine3.24 alpine3.24
0;1.31.4-alpine-perl mainline-alpine-perl 1-alpine-perl 1.31-alpine-perl alpine-perl 1.31.4-alpine3.24-perl mainline-alpine3.24-perl 1-alpine3.24-perl 1.31-alpine3.24-perl alpine3.24-perl
0;1.31.4-alpine-slim mainline-alpine-slim 1-alpine-slim 1.31-alpine-slim alpine-slim 1.31.4-alpine3.24-slim mainline-alpine3.24-slim 1-alpine3.24-slim 1.31-alpine3.24-slim alpine3.24-slim
1;1.31.4-alpine-otel mainline-alpine-otel 1-alpine-otel 1.31-alpine-otel alpine-otel 1.31.4-alpine3.24-otel mainline-alpine3.24-otel 1-alpine3.24-otel 1.31-alpine3.24-otel alpine3.24-otel
11;1.30.4 stable 1.30 1.30.4-trixie stable-trixie 1.30-trixie
11;1.30.4-perl stable-perl 1.30-perl 1.30.4-trixie-perl stable-trixie-perl 1.30-trixie-perl
1;1.30.4-otel stable-otel 1.30-otel 1.30.4-trixie-otel stable-trixie-otel 1.30-trixie-otel
0;1.30.4-alpine stable-alpine 1.30-alpine 1.30.4-alpine3.24 stable-alpine3.24 1.30-alpine3.24
0;1.30.4-alpine-perl stable-alpine-perl 1.30-alpine-perl 1.30.4-alpine3.24-perl stable-alpine3.24-perl 1.30-alpine3.24-perl
0;1.30.4-alpine-slim stable-alpine-slim 1.30-alpine-slim 1.30.4-alpine3.24-slim stable-alpine3.24-slim 1.30-alpine3.24-slim
1;1.30.4-alpine-otel stable-alpine-otel 1.30-alpine-otel 1.30.4-alpine3.24-otel stable-alpine3.24-otel 1.30-alpine3.24-otel
=nim
9;2.2.10 2.2 2 latest
9;2.2.8
37;2.2.6
9;2.2.4
9;2.2.2
9;2.2.0
9;2.0.14 2.0
9;2.0.12
9;2.0.10
9;2.0.8
9;2.0.6
9;2.0.4
9;2.0.2
9;2.0.0
=node
1;26-alpine3.23 26.7-alpine3.23 26.7.0-alpine3.23 alpine3.23 current-alpine3.23
1;26-alpine 26-alpine3.24 26.7-alpine 26.7-alpine3.24 26.7.0-alpine 26.7.0-alpine3.24 alpine alpine3.24 current-alpine current-alpine3.24
20;26-bookworm 26.7-bookworm 26.7.0-bookworm bookworm current-bookworm
20;26-bookworm-slim 26.7-bookworm-slim 26.7.0-bookworm-slim bookworm-slim current-bookworm-slim
1;26-bullseye 26.7-bullseye 26.7.0-bullseye bullseye current-bullseye
1;26-bullseye-slim 26.7-bullseye-slim 26.7.0-bullseye-slim bullseye-slim current-bullseye-slim
4;26 26-trixie 26.7 26.7-trixie 26.7.0 26.7.0-trixie current current-trixie latest trixie
4;26-slim 26-trixie-slim 26.7-slim 26.7-trixie-slim 26.7.0-slim 26.7.0-trixie-slim current-slim current-trixie-slim slim trixie-slim
21;24-alpine3.23 24.19-alpine3.23 24.19.0-alpine3.23 krypton-alpine3.23 lts-alpine3.23
21;24-alpine 24-alpine3.24 24.19-alpine 24.19-alpine3.24 24.19.0-alpine 24.19.0-alpine3.24 krypton-alpine krypton-alpine3.24 lts-alpine lts-alpine3.24
20;24 24-bookworm 24.19 24.19-bookworm 24.19.0 24.19.0-bookworm krypton krypton-bookworm lts lts-bookworm lts-krypton
20;24-bookworm-slim 24-slim 24.19-bookworm-slim 24.19-slim 24.19.0-bookworm-slim 24.19.0-slim krypton-bookworm-slim krypton-slim lts-bookworm-slim lts-slim
1;24-bullseye 24.19-bullseye 24.19.0-bullseye krypton-bullseye lts-bullseye
1;24-bullseye-slim 24.19-bullseye-slim 24.19.0-bullseye-slim krypton-bullseye-slim lts-bullseye-slim
4;24-trixie 24.19-trixie 24.19.0-trixie krypton-trixie lts-trixie
4;24-trixie-slim 24.19-trixie-slim 24.19.0-trixie-slim krypton-trixie-slim lts-trixie-slim
38;22-alpine3.23 22.23-alpine3.23 22.23.2-alpine3.23 jod-alpine3.23
38;22-alpine 22-alpine3.24 22.23-alpine 22.23-alpine3.24 22.23.2-alpine 22.23.2-alpine3.24 jod-alpine jod-alpine3.24
18;22 22-bookworm 22.23 22.23-bookworm 22.23.2 22.23.2-bookworm jod jod-bookworm
18;22-bookworm-slim 22-slim 22.23-bookworm-slim 22.23-slim 22.23.2-bookworm-slim 22.23.2-slim jod-bookworm-slim jod-slim
19;22-bullseye 22.23-bullseye 22.23.2-bullseye jod-bullseye
19;22-bullseye-slim 22.23-bullseye-slim 22.23.2-bullseye-slim jod-bullseye-slim
4;22-trixie 22.23-trixie 22.23.2-trixie jod-trixie
4;22-trixie-slim 22.23-trixie-slim 22.23.2-trixie-slim jod-trixie-slim
=odoo
20;19.0-20260817 19.0 19 latest
20;18.0-20260817 18.0 18
1;17.0-20260817 17.0 17
=open-liberty
4;beta
4;beta-java11
4;beta-java17
4;kernel-slim kernel-slim-java8-openj9
4;kernel-slim-java11-openj9
4;kernel-slim-java17-openj9
4;full full-java8-openj9 latest
4;full-java11-openj9
4;full-java17-openj9
4;25.0.0.12-kernel-slim-java8-openj9
4;25.0.0.12-kernel-slim-java11-openj9
4;25.0.0.12-kernel-slim-java17-openj9
4;25.0.0.12-full-java8-openj9
4;25.0.0.12-full-java11-openj9
4;25.0.0.12-full-java17-openj9
4;26.0.0.3-kernel-slim-java8-openj9
4;26.0.0.3-kernel-slim-java11-openj9
4;26.0.0.3-kernel-slim-java17-openj9
4;26.0.0.3-full-java8-openj9
4;26.0.0.3-full-java11-openj9
4;26.0.0.3-full-java17-openj9
4;26.0.0.6-kernel-slim-java8-openj9
4;26.0.0.6-kernel-slim-java11-openj9
4;26.0.0.6-kernel-slim-java17-openj9
4;26.0.0.6-full-java8-openj9
4;26.0.0.6-full-java11-openj9
4;26.0.0.6-full-java17-openj9
4;26.0.0.8-kernel-slim-java8-openj9
4;26.0.0.8-kernel-slim-java11-openj9
4;26.0.0.8-kernel-slim-java17-openj9
4;26.0.0.8-full-java8-openj9
4;26.0.0.8-full-java11-openj9
4;26.0.0.8-full-java17-openj9
=openjdk
1;27-rc-jdk-oraclelinux10 27-rc-oraclelinux10 27-rc-jdk-oracle 27-rc-oracle;27-rc-jdk 27-rc
1;27-rc-jdk-oraclelinux9 27-rc-oraclelinux9
1;27-rc-jdk-trixie 27-rc-trixie
1;27-rc-jdk-slim-trixie 27-rc-slim-trixie 27-rc-jdk-slim 27-rc-slim
1;27-rc-jdk-bookworm 27-rc-bookworm
1;27-rc-jdk-slim-bookworm 27-rc-slim-bookworm
17;27-rc-jdk-windowsservercore-ltsc2025 27-rc-windowsservercore-ltsc2025;27-rc-jdk-windowsservercore 27-rc-windowsservercore 27-rc-jdk 27-rc
17;27-rc-jdk-windowsservercore-ltsc2022 27-rc-windowsservercore-ltsc2022;27-rc-jdk-windowsservercore 27-rc-windowsservercore 27-rc-jdk 27-rc
17;27-rc-jdk-nanoserver-ltsc2025 27-rc-nanoserver-ltsc2025;27-rc-jdk-nanoserver 27-rc-nanoserver
17;27-rc-jdk-nanoserver-ltsc2022 27-rc-nanoserver-ltsc2022;27-rc-jdk-nanoserver 27-rc-nanoserver
1;28-ea-11-jdk-oraclelinux10 28-ea-11-oraclelinux10 28-ea-jdk-oraclelinux10 28-ea-oraclelinux10 28-ea-11-jdk-oracle 28-ea-11-oracle 28-ea-jdk-oracle 28-ea-oracle;28-ea-11-jdk 28-ea-11 28-ea-jdk 28-ea
1;28-ea-11-jdk-oraclelinux9 28-ea-11-oraclelinux9 28-ea-jdk-oraclelinux9 28-ea-oraclelinux9
1;28-ea-11-jdk-trixie 28-ea-11-trixie 28-ea-jdk-trixie 28-ea-trixie
1;28-ea-11-jdk-slim-trixie 28-ea-11-slim-trixie 28-ea-jdk-slim-trixie 28-ea-slim-trixie 28-ea-11-jdk-slim 28-ea-11-slim 28-ea-jdk-slim 28-ea-slim
1;28-ea-11-jdk-bookworm 28-ea-11-bookworm 28-ea-jdk-bookworm 28-ea-bookworm
1;28-ea-11-jdk-slim-bookworm 28-ea-11-slim-bookworm 28-ea-jdk-slim-bookworm 28-ea-slim-bookworm
17;28-ea-11-jdk-windowsservercore-ltsc2025 28-ea-11-windowsservercore-ltsc2025 28-ea-jdk-windowsservercore-ltsc2025 28-ea-windowsservercore-ltsc2025;28-ea-11-jdk-windowsservercore 28-ea-11-windowsservercore 28-ea-jdk-windowsservercore 28-ea-windowsservercore 28-ea-11-jdk 28-ea-11 28-ea-jdk 28-ea
17;28-ea-11-jdk-windowsservercore-ltsc2022 28-ea-11-windowsservercore-ltsc2022 28-ea-jdk-windowsservercore-ltsc2022 28-ea-windowsservercore-ltsc2022;28-ea-11-jdk-windowsservercore 28-ea-11-windowsservercore 28-ea-jdk-windowsservercore 28-ea-windowsservercore 28-ea-11-jdk 28-ea-11 28-ea-jdk 28-ea
17;28-ea-11-jdk-nanoserver-ltsc2025 28-ea-11-nanoserver-ltsc2025 28-ea-jdk-nanoserver-ltsc2025 28-ea-nanoserver-ltsc2025;28-ea-11-jdk-nanoserver 28-ea-11-nanoserver 28-ea-jdk-nanoserver 28-ea-nanoserver
17;28-ea-11-jdk-nanoserver-ltsc2022 28-ea-11-nanoserver-ltsc2022 28-ea-jdk-nanoserver-ltsc2022 28-ea-nanoserver-ltsc2022;28-ea-11-jdk-nanoserver 28-ea-11-nanoserver 28-ea-jdk-nanoserver 28-ea-nanoserver
=oraclelinux
1;10
1;10-slim
1;9
1;9-slim
1;9-slim-fips
1;8.10 8
1;8-slim
1;8-slim-fips
1;7.9 7
1;7-slim
1;7-slim-fips
=orientdb
19;3.2.55 3.2 latest
19;3.2.55-tp3 3.2-tp3
7;3.1.20 3.1
7;3.1.20-tp3 3.1-tp3
=percona
7;8.0.46-37-centos 8.0-centos 8-centos 8.0.46-37 8.0 8 ps-8.0.46-37 ps-8.0 ps-8
7;psmdb-8.0.29 psmdb-8.0
7;psmdb-7.0.40 psmdb-7.0
7;psmdb-6.0.29 psmdb-6.0
=perl
39;5.44.0 5.44 5 latest stable 5.44.0-trixie 5.44-trixie 5-trixie trixie stable-trixie
8;5.44.0-bookworm 5.44-bookworm 5-bookworm bookworm stable-bookworm
9;5.44.0-bullseye 5.44-bullseye 5-bullseye bullseye stable-bullseye
39;5.44.0-slim 5.44-slim 5-slim slim stable-slim 5.44.0-slim-trixie 5.44-slim-trixie 5-slim-trixie slim-trixie stable-slim-trixie
8;5.44.0-slim-bookworm 5.44-slim-bookworm 5-slim-bookworm slim-bookworm stable-slim-bookworm
9;5.44.0-slim-bullseye 5.44-slim-bullseye 5-slim-bullseye slim-bullseye stable-slim-bullseye
39;5.44.0-threaded 5.44-threaded 5-threaded threaded stable-threaded 5.44.0-threaded-trixie 5.44-threaded-trixie 5-threaded-trixie threaded-trixie stable-threaded-trixie
8;5.44.0-threaded-bookworm 5.44-threaded-bookworm 5-threaded-bookworm threaded-bookworm stable-threaded-bookworm
9;5.44.0-threaded-bullseye 5.44-threaded-bullseye 5-threaded-bullseye threaded-bullseye stable-threaded-bullseye
39;5.44.0-slim-threaded 5.44-slim-threaded 5-slim-threaded slim-threaded stable-slim-threaded 5.44.0-slim-threaded-trixie 5.44-slim-threaded-trixie 5-slim-threaded-trixie slim-threaded-trixie stable-slim-threaded-trixie
8;5.44.0-slim-threaded-bookworm 5.44-slim-threaded-bookworm 5-slim-threaded-bookworm slim-threaded-bookworm stable-slim-threaded-bookworm
9;5.44.0-slim-threaded-bullseye 5.44-slim-threaded-bullseye 5-slim-threaded-bullseye slim-threaded-bullseye stable-slim-threaded-bullseye
39;5.42.3 5.42 5.42.3-trixie 5.42-trixie
8;5.42.3-bookworm 5.42-bookworm
9;5.42.3-bullseye 5.42-bullseye
39;5.42.3-slim 5.42-slim 5.42.3-slim-trixie 5.42-slim-trixie
8;5.42.3-slim-bookworm 5.42-slim-bookworm
9;5.42.3-slim-bullseye 5.42-slim-bullseye
39;5.42.3-threaded 5.42-threaded 5.42.3-threaded-trixie 5.42-threaded-trixie
8;5.42.3-threaded-bookworm 5.42-threaded-bookworm
9;5.42.3-threaded-bullseye 5.42-threaded-bullseye
39;5.42.3-slim-threaded 5.42-slim-threaded 5.42.3-slim-threaded-trixie 5.42-slim-threaded-trixie
8;5.42.3-slim-threaded-bookworm 5.42-slim-threaded-bookworm
9;5.42.3-slim-threaded-bullseye 5.42-slim-threaded-bullseye
39;5.40.5 5.40 5.40.5-trixie 5.40-trixie
8;5.40.5-bookworm 5.40-bookworm
9;5.40.5-bullseye 5.40-bullseye
39;5.40.5-slim 5.40-slim 5.40.5-slim-trixie 5.40-slim-trixie
8;5.40.5-slim-bookworm 5.40-slim-bookworm
9;5.40.5-slim-bullseye 5.40-slim-bullseye
39;5.40.5-threaded 5.40-threaded 5.40.5-threaded-trixie 5.40-threaded-trixie
8;5.40.5-threaded-bookworm 5.40-threaded-bookworm
9;5.40.5-threaded-bullseye 5.40-threaded-bullseye
39;5.40.5-slim-threaded 5.40-slim-threaded 5.40.5-slim-threaded-trixie 5.40-slim-threaded-trixie
8;5.40.5-slim-threaded-bookworm 5.40-slim-threaded-bookworm
9;5.40.5-slim-threaded-bullseye 5.40-slim-threaded-bullseye
39;5.45.2 5.45 devel 5.45.2-trixie 5.45-trixie devel-trixie
8;5.45.2-bookworm 5.45-bookworm devel-bookworm
9;5.45.2-bullseye 5.45-bullseye devel-bullseye
39;5.45.2-slim 5.45-slim devel-slim 5.45.2-slim-trixie 5.45-slim-trixie devel-slim-trixie
8;5.45.2-slim-bookworm 5.45-slim-bookworm devel-slim-bookworm
9;5.45.2-slim-bullseye 5.45-slim-bullseye devel-slim-bullseye
39;5.45.2-threaded 5.45-threaded devel-threaded 5.45.2-threaded-trixie 5.45-threaded-trixie devel-threaded-trixie
8;5.45.2-threaded-bookworm 5.45-threaded-bookworm devel-threaded-bookworm
9;5.45.2-threaded-bullseye 5.45-threaded-bullseye devel-threaded-bullseye
39;5.45.2-slim-threaded 5.45-slim-threaded devel-slim-threaded 5.45.2-slim-threaded-trixie 5.45-slim-threaded-trixie devel-slim-threaded-trixie
8;5.45.2-slim-threaded-bookworm 5.45-slim-threaded-bookworm devel-slim-threaded-bookworm
9;5.45.2-slim-threaded-bullseye 5.45-slim-threaded-bullseye devel-slim-threaded-bullseye
=photon
1;5.0 5.0-20260727 latest
1;4.0 4.0-20260614
1;3.0 3.0-20250316
=php
11;8.6.0beta1-cli-trixie 8.6-rc-cli-trixie 8.6.0beta1-trixie 8.6-rc-trixie 8.6.0beta1-cli 8.6-rc-cli 8.6.0beta1 8.6-rc
11;8.6.0beta1-apache-trixie 8.6-rc-apache-trixie 8.6.0beta1-apache 8.6-rc-apache
11;8.6.0beta1-fpm-trixie 8.6-rc-fpm-trixie 8.6.0beta1-fpm 8.6-rc-fpm
11;8.6.0beta1-zts-trixie 8.6-rc-zts-trixie 8.6.0beta1-zts 8.6-rc-zts
8;8.6.0beta1-cli-bookworm 8.6-rc-cli-bookworm 8.6.0beta1-bookworm 8.6-rc-bookworm
8;8.6.0beta1-apache-bookworm 8.6-rc-apache-bookworm
8;8.6.0beta1-fpm-bookworm 8.6-rc-fpm-bookworm
8;8.6.0beta1-zts-bookworm 8.6-rc-zts-bookworm
10;8.6.0beta1-cli-alpine3.24 8.6-rc-cli-alpine3.24 8.6.0beta1-alpine3.24 8.6-rc-alpine3.24 8.6.0beta1-cli-alpine 8.6-rc-cli-alpine 8.6.0beta1-alpine 8.6-rc-alpine
10;8.6.0beta1-fpm-alpine3.24 8.6-rc-fpm-alpine3.24 8.6.0beta1-fpm-alpine 8.6-rc-fpm-alpine
10;8.6.0beta1-zts-alpine3.24 8.6-rc-zts-alpine3.24 8.6.0beta1-zts-alpine 8.6-rc-zts-alpine
10;8.6.0beta1-cli-alpine3.23 8.6-rc-cli-alpine3.23 8.6.0beta1-alpine3.23 8.6-rc-alpine3.23
10;8.6.0beta1-fpm-alpine3.23 8.6-rc-fpm-alpine3.23
10;8.6.0beta1-zts-alpine3.23 8.6-rc-zts-alpine3.23
11;8.5.10RC1-cli-trixie 8.5-rc-cli-trixie 8.5.10RC1-trixie 8.5-rc-trixie 8.5.10RC1-cli 8.5-rc-cli 8.5.10RC1 8.5-rc
11;8.5.10RC1-apache-trixie 8.5-rc-apache-trixie 8.5.10RC1-apache 8.5-rc-apache
11;8.5.10RC1-fpm-trixie 8.5-rc-fpm-trixie 8.5.10RC1-fpm 8.5-rc-fpm
11;8.5.10RC1-zts-trixie 8.5-rc-zts-trixie 8.5.10RC1-zts 8.5-rc-zts
8;8.5.10RC1-cli-bookworm 8.5-rc-cli-bookworm 8.5.10RC1-bookworm 8.5-rc-bookworm
8;8.5.10RC1-apache-bookworm 8.5-rc-apache-bookworm
8;8.5.10RC1-fpm-bookworm 8.5-rc-fpm-bookworm
8;8.5.10RC1-zts-bookworm 8.5-rc-zts-bookworm
0;8.5.10RC1-cli-alpine3.24 8.5-rc-cli-alpine3.24 8.5.10RC1-alpine3.24 8.5-rc-alpine3.24 8.5.10RC1-cli-alpine 8.5-rc-cli-alpine 8.5.10RC1-alpine 8.5-rc-alpine
0;8.5.10RC1-fpm-alpine3.24 8.5-rc-fpm-alpine3.24 8.5.10RC1-fpm-alpine 8.5-rc-fpm-alpine
0;8.5.10RC1-zts-alpine3.24 8.5-rc-zts-alpine3.24 8.5.10RC1-zts-alpine 8.5-rc-zts-alpine
0;8.5.10RC1-cli-alpine3.23 8.5-rc-cli-alpine3.23 8.5.10RC1-alpine3.23 8.5-rc-alpine3.23
0;8.5.10RC1-fpm-alpine3.23 8.5-rc-fpm-alpine3.23
0;8.5.10RC1-zts-alpine3.23 8.5-rc-zts-alpine3.23
11;8.5.9-cli-trixie 8.5-cli-trixie 8-cli-trixie cli-trixie 8.5.9-trixie 8.5-trixie 8-trixie trixie 8.5.9-cli 8.5-cli 8-cli cli 8.5.9 8.5 8 latest
11;8.5.9-apache-trixie 8.5-apache-trixie 8-apache-trixie apache-trixie 8.5.9-apache 8.5-apache 8-apache apache
11;8.5.9-fpm-trixie 8.5-fpm-trixie 8-fpm-trixie fpm-trixie 8.5.9-fpm 8.5-fpm 8-fpm fpm
11;8.5.9-zts-trixie 8.5-zts-trixie 8-zts-trixie zts-trixie 8.5.9-zts 8.5-zts 8-zts zts
8;8.5.9-cli-bookworm 8.5-cli-bookworm 8-cli-bookworm cli-bookworm 8.5.9-bookworm 8.5-bookworm 8-bookworm bookworm
8;8.5.9-apache-bookworm 8.5-apache-bookworm 8-apache-bookworm apache-bookworm
8;8.5.9-fpm-bookworm 8.5-fpm-bookworm 8-fpm-bookworm fpm-bookworm
8;8.5.9-zts-bookworm 8.5-zts-bookworm 8-zts-bookworm zts-bookworm
0;8.5.9-cli-alpine3.24 8.5-cli-alpine3.24 8-cli-alpine3.24 cli-alpine3.24 8.5.9-alpine3.24 8.5-alpine3.24 8-alpine3.24 alpine3.24 8.5.9-cli-alpine 8.5-cli-alpine 8-cli-alpine cli-alpine 8.5.9-alpine 8.5-alpine 8-alpine alpine
0;8.5.9-fpm-alpine3.24 8.5-fpm-alpine3.24 8-fpm-alpine3.24 fpm-alpine3.24 8.5.9-fpm-alpine 8.5-fpm-alpine 8-fpm-alpine fpm-alpine
0;8.5.9-zts-alpine3.24 8.5-zts-alpine3.24 8-zts-alpine3.24 zts-alpine3.24 8.5.9-zts-alpine 8.5-zts-alpine 8-zts-alpine zts-alpine
0;8.5.9-cli-alpine3.23 8.5-cli-alpine3.23 8-cli-alpine3.23 cli-alpine3.23 8.5.9-alpine3.23 8.5-alpine3.23 8-alpine3.23 alpine3.23
0;8.5.9-fpm-alpine3.23 8.5-fpm-alpine3.23 8-fpm-alpine3.23 fpm-alpine3.23
0;8.5.9-zts-alpine3.23 8.5-zts-alpine3.23 8-zts-alpine3.23 zts-alpine3.23
11;8.4.25RC1-cli-trixie 8.4-rc-cli-trixie 8.4.25RC1-trixie 8.4-rc-trixie 8.4.25RC1-cli 8.4-rc-cli 8.4.25RC1 8.4-rc
11;8.4.25RC1-apache-trixie 8.4-rc-apache-trixie 8.4.25RC1-apache 8.4-rc-apache
11;8.4.25RC1-fpm-trixie 8.4-rc-fpm-trixie 8.4.25RC1-fpm 8.4-rc-fpm
11;8.4.25RC1-zts-trixie 8.4-rc-zts-trixie 8.4.25RC1-zts 8.4-rc-zts
8;8.4.25RC1-cli-bookworm 8.4-rc-cli-bookworm 8.4.25RC1-bookworm 8.4-rc-bookworm
8;8.4.25RC1-apache-bookworm 8.4-rc-apache-bookworm
8;8.4.25RC1-fpm-bookworm 8.4-rc-fpm-bookworm
8;8.4.25RC1-zts-bookworm 8.4-rc-zts-bookworm
0;8.4.25RC1-cli-alpine3.24 8.4-rc-cli-alpine3.24 8.4.25RC1-alpine3.24 8.4-rc-alpine3.24 8.4.25RC1-cli-alpine 8.4-rc-cli-alpine 8.4.25RC1-alpine 8.4-rc-alpine
0;8.4.25RC1-fpm-alpine3.24 8.4-rc-fpm-alpine3.24 8.4.25RC1-fpm-alpine 8.4-rc-fpm-alpine
0;8.4.25RC1-zts-alpine3.24 8.4-rc-zts-alpine3.24 8.4.25RC1-zts-alpine 8.4-rc-zts-alpine
0;8.4.25RC1-cli-alpine3.23 8.4-rc-cli-alpine3.23 8.4.25RC1-alpine3.23 8.4-rc-alpine3.23
0;8.4.25RC1-fpm-alpine3.23 8.4-rc-fpm-alpine3.23
0;8.4.25RC1-zts-alpine3.23 8.4-rc-zts-alpine3.23
11;8.4.24-cli-trixie 8.4-cli-trixie 8.4.24-trixie 8.4-trixie 8.4.24-cli 8.4-cli 8.4.24 8.4
11;8.4.24-apache-trixie 8.4-apache-trixie 8.4.24-apache 8.4-apache
11;8.4.24-fpm-trixie 8.4-fpm-trixie 8.4.24-fpm 8.4-fpm
11;8.4.24-zts-trixie 8.4-zts-trixie 8.4.24-zts 8.4-zts
8;8.4.24-cli-bookworm 8.4-cli-bookworm 8.4.24-bookworm 8.4-bookworm
8;8.4.24-apache-bookworm 8.4-apache-bookworm
8;8.4.24-fpm-bookworm 8.4-fpm-bookworm
8;8.4.24-zts-bookworm 8.4-zts-bookworm
0;8.4.24-cli-alpine3.24 8.4-cli-alpine3.24 8.4.24-alpine3.24 8.4-alpine3.24 8.4.24-cli-alpine 8.4-cli-alpine 8.4.24-alpine 8.4-alpine
0;8.4.24-fpm-alpine3.24 8.4-fpm-alpine3.24 8.4.24-fpm-alpine 8.4-fpm-alpine
0;8.4.24-zts-alpine3.24 8.4-zts-alpine3.24 8.4.24-zts-alpine 8.4-zts-alpine
0;8.4.24-cli-alpine3.23 8.4-cli-alpine3.23 8.4.24-alpine3.23 8.4-alpine3.23
0;8.4.24-fpm-alpine3.23 8.4-fpm-alpine3.23
0;8.4.24-zts-alpine3.23 8.4-zts-alpine3.23
11;8.3.33-cli-trixie 8.3-cli-trixie 8.3.33-trixie 8.3-trixie 8.3.33-cli 8.3-cli 8.3.33 8.3
11;8.3.33-apache-trixie 8.3-apache-trixie 8.3.33-apache 8.3-apache
11;8.3.33-fpm-trixie 8.3-fpm-trixie 8.3.33-fpm 8.3-fpm
11;8.3.33-zts-trixie 8.3-zts-trixie 8.3.33-zts 8.3-zts
8;8.3.33-cli-bookworm 8.3-cli-bookworm 8.3.33-bookworm 8.3-bookworm
8;8.3.33-apache-bookworm 8.3-apache-bookworm
8;8.3.33-fpm-bookworm 8.3-fpm-bookworm
8;8.3.33-zts-bookworm 8.3-zts-bookworm
0;8.3.33-cli-alpine3.24 8.3-cli-alpine3.24 8.3.33-alpine3.24 8.3-alpine3.24 8.3.33-cli-alpine 8.3-cli-alpine 8.3.33-alpine 8.3-alpine
0;8.3.33-fpm-alpine3.24 8.3-fpm-alpine3.24 8.3.33-fpm-alpine 8.3-fpm-alpine
0;8.3.33-zts-alpine3.24 8.3-zts-alpine3.24 8.3.33-zts-alpine 8.3-zts-alpine
0;8.3.33-cli-alpine3.23 8.3-cli-alpine3.23 8.3.33-alpine3.23 8.3-alpine3.23
0;8.3.33-fpm-alpine3.23 8.3-fpm-alpine3.23
0;8.3.33-zts-alpine3.23 8.3-zts-alpine3.23
11;8.2.33-cli-trixie 8.2-cli-trixie 8.2.33-trixie 8.2-trixie 8.2.33-cli 8.2-cli 8.2.33 8.2
11;8.2.33-apache-trixie 8.2-apache-trixie 8.2.33-apache 8.2-apache
11;8.2.33-fpm-trixie 8.2-fpm-trixie 8.2.33-fpm 8.2-fpm
11;8.2.33-zts-trixie 8.2-zts-trixie 8.2.33-zts 8.2-zts
8;8.2.33-cli-bookworm 8.2-cli-bookworm 8.2.33-bookworm 8.2-bookworm
8;8.2.33-apache-bookworm 8.2-apache-bookworm
8;8.2.33-fpm-bookworm 8.2-fpm-bookworm
8;8.2.33-zts-bookworm 8.2-zts-bookworm
0;8.2.33-cli-alpine3.24 8.2-cli-alpine3.24 8.2.33-alpine3.24 8.2-alpine3.24 8.2.33-cli-alpine 8.2-cli-alpine 8.2.33-alpine 8.2-alpine
0;8.2.33-fpm-alpine3.24 8.2-fpm-alpine3.24 8.2.33-fpm-alpine 8.2-fpm-alpine
0;8.2.33-zts-alpine3.24 8.2-zts-alpine3.24 8.2.33-zts-alpine 8.2-zts-alpine
0;8.2.33-cli-alpine3.23 8.2-cli-alpine3.23 8.2.33-alpine3.23 8.2-alpine3.23
0;8.2.33-fpm-alpine3.23 8.2-fpm-alpine3.23
0;8.2.33-zts-alpine3.23 8.2-zts-alpine3.23
=phpmyadmin
11;5.2.3-apache 5.2-apache 5-apache apache 5.2.3 5.2 5 latest
11;5.2.3-fpm 5.2-fpm 5-fpm fpm
0;5.2.3-fpm-alpine 5.2-fpm-alpine 5-fpm-alpine fpm-alpine
=postfixadmin
10;4.0.5-apache 4.0-apache 4-apache apache 4.0.5 4.0 4 latest
10;4.0.5-fpm 4.0-fpm 4-fpm fpm
0;4.0.5-fpm-alpine 4.0-fpm-alpine 4-fpm-alpine fpm-alpine
=postgres
11;19beta3 19beta3-trixie
8;19beta3-bookworm
0;19beta3-alpine3.24 19beta3-alpine
0;19beta3-alpine3.23
11;18.6 18 latest 18.6-trixie 18-trixie trixie
8;18.6-bookworm 18-bookworm bookworm
0;18.6-alpine3.24 18-alpine3.24 alpine3.24 18.6-alpine 18-alpine alpine
0;18.6-alpine3.23 18-alpine3.23 alpine3.23
11;17.11 17 17.11-trixie 17-trixie
8;17.11-bookworm 17-bookworm
0;17.11-alpine3.24 17-alpine3.24 17.11-alpine 17-alpine
0;17.11-alpine3.23 17-alpine3.23
11;16.15 16 16.15-trixie 16-trixie
8;16.15-bookworm 16-bookworm
0;16.15-alpine3.24 16-alpine3.24 16.15-alpine 16-alpine
0;16.15-alpine3.23 16-alpine3.23
11;15.19 15 15.19-trixie 15-trixie
8;15.19-bookworm 15-bookworm
0;15.19-alpine3.24 15-alpine3.24 15.19-alpine 15-alpine
0;15.19-alpine3.23 15-alpine3.23
11;14.24 14 14.24-trixie 14-trixie
8;14.24-bookworm 14-bookworm
0;14.24-alpine3.24 14-alpine3.24 14.24-alpine 14-alpine
0;14.24-alpine3.23 14-alpine3.23
=pypy
5;3.11-7.3.23-trixie 3.11-7.3-trixie 3.11-7-trixie 3.11-trixie 3-7.3.23-trixie 3-7.3-trixie 3-7-trixie 3-trixie trixie;3.11-7.3.23 3.11-7.3 3.11-7 3.11 3-7.3.23 3-7.3 3-7 3 latest
5;3.11-7.3.23-slim 3.11-7.3-slim 3.11-7-slim 3.11-slim 3-7.3.23-slim 3-7.3-slim 3-7-slim 3-slim slim 3.11-7.3.23-slim-trixie 3.11-7.3-slim-trixie 3.11-7-slim-trixie 3.11-slim-trixie 3-7.3.23-slim-trixie 3-7.3-slim-trixie 3-7-slim-trixie 3-slim-trixie slim-trixie
5;3.11-7.3.23-bookworm 3.11-7.3-bookworm 3.11-7-bookworm 3.11-bookworm 3-7.3.23-bookworm 3-7.3-bookworm 3-7-bookworm 3-bookworm bookworm
5;3.11-7.3.23-slim-bookworm 3.11-7.3-slim-bookworm 3.11-7-slim-bookworm 3.11-slim-bookworm 3-7.3.23-slim-bookworm 3-7.3-slim-bookworm 3-7-slim-bookworm 3-slim-bookworm slim-bookworm
17;3.11-7.3.23-windowsservercore-ltsc2025 3.11-7.3-windowsservercore-ltsc2025 3.11-7-windowsservercore-ltsc2025 3.11-windowsservercore-ltsc2025 3-7.3.23-windowsservercore-ltsc2025 3-7.3-windowsservercore-ltsc2025 3-7-windowsservercore-ltsc2025 3-windowsservercore-ltsc2025 windowsservercore-ltsc2025;3.11-7.3.23 3.11-7.3 3.11-7 3.11 3-7.3.23 3-7.3 3-7 3 latest 3.11-7.3.23-windowsservercore 3.11-7.3-windowsservercore 3.11-7-windowsservercore 3.11-windowsservercore 3-7.3.23-windowsservercore 3-7.3-windowsservercore 3-7-windowsservercore 3-windowsservercore windowsservercore
17;3.11-7.3.23-windowsservercore-ltsc2022 3.11-7.3-windowsservercore-ltsc2022 3.11-7-windowsservercore-ltsc2022 3.11-windowsservercore-ltsc2022 3-7.3.23-windowsservercore-ltsc2022 3-7.3-windowsservercore-ltsc2022 3-7-windowsservercore-ltsc2022 3-windowsservercore-ltsc2022 windowsservercore-ltsc2022;3.11-7.3.23 3.11-7.3 3.11-7 3.11 3-7.3.23 3-7.3 3-7 3 latest 3.11-7.3.23-windowsservercore 3.11-7.3-windowsservercore 3.11-7-windowsservercore 3.11-windowsservercore 3-7.3.23-windowsservercore 3-7.3-windowsservercore 3-7-windowsservercore 3-windowsservercore windowsservercore
5;2.7-7.3.23-trixie 2.7-7.3-trixie 2.7-7-trixie 2.7-trixie 2-7.3.23-trixie 2-7.3-trixie 2-7-trixie 2-trixie;2.7-7.3.23 2.7-7.3 2.7-7 2.7 2-7.3.23 2-7.3 2-7 2
5;2.7-7.3.23-slim 2.7-7.3-slim 2.7-7-slim 2.7-slim 2-7.3.23-slim 2-7.3-slim 2-7-slim 2-slim 2.7-7.3.23-slim-trixie 2.7-7.3-slim-trixie 2.7-7-slim-trixie 2.7-slim-trixie 2-7.3.23-slim-trixie 2-7.3-slim-trixie 2-7-slim-trixie 2-slim-trixie
5;2.7-7.3.23-bookworm 2.7-7.3-bookworm 2.7-7-bookworm 2.7-bookworm 2-7.3.23-bookworm 2-7.3-bookworm 2-7-bookworm 2-bookworm
5;2.7-7.3.23-slim-bookworm 2.7-7.3-slim-bookworm 2.7-7-slim-bookworm 2.7-slim-bookworm 2-7.3.23-slim-bookworm 2-7.3-slim-bookworm 2-7-slim-bookworm 2-slim-bookworm
17;2.7-7.3.23-windowsservercore-ltsc2025 2.7-7.3-windowsservercore-ltsc2025 2.7-7-windowsservercore-ltsc2025 2.7-windowsservercore-ltsc2025 2-7.3.23-windowsservercore-ltsc2025 2-7.3-windowsservercore-ltsc2025 2-7-windowsservercore-ltsc2025 2-windowsservercore-ltsc2025;2.7-7.3.23 2.7-7.3 2.7-7 2.7 2-7.3.23 2-7.3 2-7 2 2.7-7.3.23-windowsservercore 2.7-7.3-windowsservercore 2.7-7-windowsservercore 2.7-windowsservercore 2-7.3.23-windowsservercore 2-7.3-windowsservercore 2-7-windowsservercore 2-windowsservercore
17;2.7-7.3.23-windowsservercore-ltsc2022 2.7-7.3-windowsservercore-ltsc2022 2.7-7-windowsservercore-ltsc2022 2.7-windowsservercore-ltsc2022 2-7.3.23-windowsservercore-ltsc2022 2-7.3-windowsservercore-ltsc2022 2-7-windowsservercore-ltsc2022 2-windowsservercore-ltsc2022;2.7-7.3.23 2.7-7.3 2.7-7 2.7 2-7.3.23 2-7.3 2-7 2 2.7-7.3.23-windowsservercore 2.7-7.3-windowsservercore 2.7-7-windowsservercore 2.7-windowsservercore 2-7.3.23-windowsservercore 2-7.3-windowsservercore 2-7-windowsservercore 2-windowsservercore
=python
11;3.15.0rc1-trixie 3.15-rc-trixie;3.15.0rc1 3.15-rc
11;3.15.0rc1-slim-trixie 3.15-rc-slim-trixie 3.15.0rc1-slim 3.15-rc-slim
8;3.15.0rc1-bookworm 3.15-rc-bookworm
8;3.15.0rc1-slim-bookworm 3.15-rc-slim-bookworm
0;3.15.0rc1-alpine3.24 3.15-rc-alpine3.24 3.15.0rc1-alpine 3.15-rc-alpine
0;3.15.0rc1-alpine3.23 3.15-rc-alpine3.23
17;3.15.0rc1-windowsservercore-ltsc2025 3.15-rc-windowsservercore-ltsc2025;3.15.0rc1-windowsservercore 3.15-rc-windowsservercore 3.15.0rc1 3.15-rc
17;3.15.0rc1-windowsservercore-ltsc2022 3.15-rc-windowsservercore-ltsc2022;3.15.0rc1-windowsservercore 3.15-rc-windowsservercore 3.15.0rc1 3.15-rc
11;3.14.7-trixie 3.14-trixie 3-trixie trixie;3.14.7 3.14 3 latest
11;3.14.7-slim-trixie 3.14-slim-trixie 3-slim-trixie slim-trixie 3.14.7-slim 3.14-slim 3-slim slim
8;3.14.7-bookworm 3.14-bookworm 3-bookworm bookworm
8;3.14.7-slim-bookworm 3.14-slim-bookworm 3-slim-bookworm slim-bookworm
0;3.14.7-alpine3.24 3.14-alpine3.24 3-alpine3.24 alpine3.24 3.14.7-alpine 3.14-alpine 3-alpine alpine
0;3.14.7-alpine3.23 3.14-alpine3.23 3-alpine3.23 alpine3.23
17;3.14.7-windowsservercore-ltsc2025 3.14-windowsservercore-ltsc2025 3-windowsservercore-ltsc2025 windowsservercore-ltsc2025;3.14.7-windowsservercore 3.14-windowsservercore 3-windowsservercore windowsservercore 3.14.7 3.14 3 latest
17;3.14.7-windowsservercore-ltsc2022 3.14-windowsservercore-ltsc2022 3-windowsservercore-ltsc2022 windowsservercore-ltsc2022;3.14.7-windowsservercore 3.14-windowsservercore 3-windowsservercore windowsservercore 3.14.7 3.14 3 latest
11;3.13.15-trixie 3.13-trixie;3.13.15 3.13
11;3.13.15-slim-trixie 3.13-slim-trixie 3.13.15-slim 3.13-slim
8;3.13.15-bookworm 3.13-bookworm
8;3.13.15-slim-bookworm 3.13-slim-bookworm
0;3.13.15-alpine3.24 3.13-alpine3.24 3.13.15-alpine 3.13-alpine
0;3.13.15-alpine3.23 3.13-alpine3.23
17;3.13.15-windowsservercore-ltsc2025 3.13-windowsservercore-ltsc2025;3.13.15-windowsservercore 3.13-windowsservercore 3.13.15 3.13
17;3.13.15-windowsservercore-ltsc2022 3.13-windowsservercore-ltsc2022;3.13.15-windowsservercore 3.13-windowsservercore 3.13.15 3.13
11;3.12.14-trixie 3.12-trixie;3.12.14 3.12
11;3.12.14-slim-trixie 3.12-slim-trixie 3.12.14-slim 3.12-slim
8;3.12.14-bookworm 3.12-bookworm
8;3.12.14-slim-bookworm 3.12-slim-bookworm
0;3.12.14-alpine3.24 3.12-alpine3.24 3.12.14-alpine 3.12-alpine
0;3.12.14-alpine3.23 3.12-alpine3.23
11;3.11.16-trixie 3.11-trixie;3.11.16 3.11
11;3.11.16-slim-trixie 3.11-slim-trixie 3.11.16-slim 3.11-slim
8;3.11.16-bookworm 3.11-bookworm
8;3.11.16-slim-bookworm 3.11-slim-bookworm
0;3.11.16-alpine3.24 3.11-alpine3.24 3.11.16-alpine 3.11-alpine
0;3.11.16-alpine3.23 3.11-alpine3.23
11;3.10.21-trixie 3.10-trixie;3.10.21 3.10
11;3.10.21-slim-trixie 3.10-slim-trixie 3.10.21-slim 3.10-slim
8;3.10.21-bookworm 3.10-bookworm
8;3.10.21-slim-bookworm 3.10-slim-bookworm
0;3.10.21-alpine3.24 3.10-alpine3.24 3.10.21-alpine 3.10-alpine
0;3.10.21-alpine3.23 3.10-alpine3.23
=r-base
4;4.6.1 latest
=rabbitmq
12;4.3.5 4.3 4 latest
12;4.3.5-management 4.3-management 4-management management
0;4.3.5-alpine 4.3-alpine 4-alpine alpine
0;4.3.5-management-alpine 4.3-management-alpine 4-management-alpine management-alpine
12;4.2.9 4.2
12;4.2.9-management 4.2-management
0;4.2.9-alpine 4.2-alpine
0;4.2.9-management-alpine 4.2-management-alpine
12;4.1.8 4.1
12;4.1.8-management 4.1-management
0;4.1.8-alpine 4.1-alpine
0;4.1.8-management-alpine 4.1-management-alpine
12;4.0.9 4.0
12;4.0.9-management 4.0-management
0;4.0.9-alpine 4.0-alpine
0;4.0.9-management-alpine 4.0-management-alpine
=rakudo-star
1;trixie latest 2026.06-trixie
1;bookworm 2026.06-bookworm
1;alpine 2026.06-alpine
=redis
11;8.10.1 8.10 8 8.10.1-trixie 8.10-trixie 8-trixie latest trixie
0;8.10.1-alpine 8.10-alpine 8-alpine 8.10.1-alpine3.23 8.10-alpine3.23 8-alpine3.23 alpine alpine3.23
11;8.8.2 8.8 8.8.2-trixie 8.8-trixie
0;8.8.2-alpine 8.8-alpine 8.8.2-alpine3.23 8.8-alpine3.23
11;8.6.6 8.6 8.6.6-trixie 8.6-trixie
0;8.6.6-alpine 8.6-alpine 8.6.6-alpine3.23 8.6-alpine3.23
11;8.4.6 8.4 8.4.6-trixie 8.4-trixie
0;8.4.6-alpine 8.4-alpine 8.4.6-alpine3.22 8.4-alpine3.22
8;8.2.9 8.2 8.2.9-bookworm 8.2-bookworm
0;8.2.9-alpine 8.2-alpine 8.2.9-alpine3.22 8.2-alpine3.22
8;7.4.11 7.4 7 7.4.11-bookworm 7.4-bookworm 7-bookworm
0;7.4.11-alpine 7.4-alpine 7-alpine 7.4.11-alpine3.21 7.4-alpine3.21 7-alpine3.21
8;7.2.16 7.2 7.2.16-bookworm 7.2-bookworm
0;7.2.16-alpine 7.2-alpine 7.2.16-alpine3.21 7.2-alpine3.21
8;6.2.24 6.2 6 6.2.24-bookworm 6.2-bookworm 6-bookworm
0;6.2.24-alpine 6.2-alpine 6-alpine 6.2.24-alpine3.21 6.2-alpine3.21 6-alpine3.21
=redmine
11;7.0.0 7.0 7 latest 7.0.0-trixie 7.0-trixie 7-trixie trixie
1;7.0.0-bookworm 7.0-bookworm 7-bookworm bookworm
25;7.0.0-alpine3.24 7.0-alpine3.24 7-alpine3.24 alpine3.24 7.0.0-alpine 7.0-alpine 7-alpine alpine
25;7.0.0-alpine3.23 7.0-alpine3.23 7-alpine3.23 alpine3.23
11;6.1.3 6.1 6 6.1.3-trixie 6.1-trixie 6-trixie
1;6.1.3-bookworm 6.1-bookworm 6-bookworm
10;6.1.3-alpine3.24 6.1-alpine3.24 6-alpine3.24 6.1.3-alpine 6.1-alpine 6-alpine
10;6.1.3-alpine3.23 6.1-alpine3.23 6-alpine3.23
11;6.0.10 6.0 6.0.10-trixie 6.0-trixie
8;6.0.10-bookworm 6.0-bookworm
0;6.0.10-alpine3.24 6.0-alpine3.24 6.0.10-alpine 6.0-alpine
0;6.0.10-alpine3.23 6.0-alpine3.23
=registry
16;3.1.1 3.1 3 latest
=rethinkdb
21;2.4.4-bookworm-slim 2.4-bookworm-slim 2-bookworm-slim bookworm-slim 2.4.3 2.4 2 latest
=rocket.chat
7;8.5.1 8.5 8 latest
7;8.4.4 8.4
7;8.3.6 8.3
7;8.2.6 8.2
7;8.1.6 8.1
7;8.0.7 8.0
7;7.13.9 7.13 7
7;7.10.9 7.10
=rockylinux
4;9.3.20231119 9.3 9
4;9.3.20231119-minimal 9.3-minimal 9-minimal
1;8.9.20231119 8.9 8
1;8.9.20231119-minimal 8.9-minimal 8-minimal
=ros
1;humble-ros-core humble-ros-core-jammy
1;humble-ros-base humble-ros-base-jammy humble
1;humble-perception humble-perception-jammy
1;jazzy-ros-core jazzy-ros-core-noble
1;jazzy-ros-base jazzy-ros-base-noble jazzy
1;jazzy-perception jazzy-perception-noble
1;kilted-ros-core kilted-ros-core-noble
1;kilted-ros-base kilted-ros-base-noble kilted
1;kilted-perception kilted-perception-noble
1;lyrical-ros-core lyrical-ros-core-resolute
1;lyrical-ros-base lyrical-ros-base-resolute lyrical latest
1;lyrical-perception lyrical-perception-resolute
1;rolling-ros-core rolling-ros-core-resolute
1;rolling-ros-base rolling-ros-base-resolute rolling
1;rolling-perception rolling-perception-resolute
=ruby
11;4.0.6-trixie 4.0-trixie 4-trixie trixie 4.0.6 4.0 4 latest
11;4.0.6-slim-trixie 4.0-slim-trixie 4-slim-trixie slim-trixie 4.0.6-slim 4.0-slim 4-slim slim
8;4.0.6-bookworm 4.0-bookworm 4-bookworm bookworm
8;4.0.6-slim-bookworm 4.0-slim-bookworm 4-slim-bookworm slim-bookworm
0;4.0.6-alpine3.24 4.0-alpine3.24 4-alpine3.24 alpine3.24 4.0.6-alpine 4.0-alpine 4-alpine alpine
0;4.0.6-alpine3.23 4.0-alpine3.23 4-alpine3.23 alpine3.23
11;3.4.10-trixie 3.4-trixie 3-trixie 3.4.10 3.4 3
11;3.4.10-slim-trixie 3.4-slim-trixie 3-slim-trixie 3.4.10-slim 3.4-slim 3-slim
8;3.4.10-bookworm 3.4-bookworm 3-bookworm
8;3.4.10-slim-bookworm 3.4-slim-bookworm 3-slim-bookworm
0;3.4.10-alpine3.24 3.4-alpine3.24 3-alpine3.24 3.4.10-alpine 3.4-alpine 3-alpine
0;3.4.10-alpine3.23 3.4-alpine3.23 3-alpine3.23
11;3.3.12-trixie 3.3-trixie 3.3.12 3.3
11;3.3.12-slim-trixie 3.3-slim-trixie 3.3.12-slim 3.3-slim
8;3.3.12-bookworm 3.3-bookworm
8;3.3.12-slim-bookworm 3.3-slim-bookworm
0;3.3.12-alpine3.24 3.3-alpine3.24 3.3.12-alpine 3.3-alpine
0;3.3.12-alpine3.23 3.3-alpine3.23
=rust
9;1-bullseye 1.98-bullseye 1.98.0-bullseye bullseye
9;1-slim-bullseye 1.98-slim-bullseye 1.98.0-slim-bullseye slim-bullseye
8;1-bookworm 1.98-bookworm 1.98.0-bookworm bookworm
8;1-slim-bookworm 1.98-slim-bookworm 1.98.0-slim-bookworm slim-bookworm
10;1-trixie 1.98-trixie 1.98.0-trixie trixie 1 1.98 1.98.0 latest
10;1-slim-trixie 1.98-slim-trixie 1.98.0-slim-trixie slim-trixie 1-slim 1.98-slim 1.98.0-slim slim
20;1-alpine3.21 1.98-alpine3.21 1.98.0-alpine3.21 alpine3.21
20;1-alpine3.22 1.98-alpine3.22 1.98.0-alpine3.22 alpine3.22
20;1-alpine3.23 1.98-alpine3.23 1.98.0-alpine3.23 alpine3.23
20;1-alpine3.24 1.98-alpine3.24 1.98.0-alpine3.24 alpine3.24 1-alpine 1.98-alpine 1.98.0-alpine alpine
=sapmachine
20;jre-headless jre-headless-ubuntu 26-jre-headless 26-jre-headless-ubuntu 26.0.2.1-jre-headless 26.0.2.1-jre-headless-ubuntu jre-headless-ubuntu-noble jre-headless-ubuntu-24.04 26-jre-headless-ubuntu-noble 26-jre-headless-ubuntu-24.04 26.0.2.1-jre-headless-ubuntu-noble 26.0.2.1-jre-headless-ubuntu-24.04
20;jre jre-ubuntu 26-jre 26-jre-ubuntu 26.0.2.1-jre 26.0.2.1-jre-ubuntu jre-ubuntu-noble jre-ubuntu-24.04 26-jre-ubuntu-noble 26-jre-ubuntu-24.04 26.0.2.1-jre-ubuntu-noble 26.0.2.1-jre-ubuntu-24.04
20;jdk-headless jdk-headless-ubuntu 26-jdk-headless 26-jdk-headless-ubuntu 26.0.2.1-jdk-headless 26.0.2.1-jdk-headless-ubuntu jdk-headless-ubuntu-noble jdk-headless-ubuntu-24.04 26-jdk-headless-ubuntu-noble 26-jdk-headless-ubuntu-24.04 26.0.2.1-jdk-headless-ubuntu-noble 26.0.2.1-jdk-headless-ubuntu-24.04
20;latest ubuntu jdk jdk-ubuntu 26 26-ubuntu 26.0.2.1 26.0.2.1-ubuntu 26-jdk 26-jdk-ubuntu 26.0.2.1-jdk 26.0.2.1-jdk-ubuntu ubuntu-noble ubuntu-24.04 jdk-ubuntu-noble jdk-ubuntu-24.04 26-ubuntu-noble 26-ubuntu-24.04 26-jdk-ubuntu-noble 26-jdk-ubuntu-24.04 26.0.2.1-ubuntu-noble 26.0.2.1-ubuntu-24.04 26.0.2.1-jdk-ubuntu-noble 26.0.2.1-jdk-ubuntu-24.04
20;jre-headless-ubuntu-jammy jre-headless-ubuntu-22.04 26-jre-headless-ubuntu-jammy 26-jre-headless-ubuntu-22.04 26.0.2.1-jre-headless-ubuntu-jammy 26.0.2.1-jre-headless-ubuntu-22.04
20;jre-ubuntu-jammy jre-ubuntu-22.04 26-jre-ubuntu-jammy 26-jre-ubuntu-22.04 26.0.2.1-jre-ubuntu-jammy 26.0.2.1-jre-ubuntu-22.04
20;jdk-headless-ubuntu-jammy jdk-headless-ubuntu-22.04 26-jdk-headless-ubuntu-jammy 26-jdk-headless-ubuntu-22.04 26.0.2.1-jdk-headless-ubuntu-jammy 26.0.2.1-jdk-headless-ubuntu-22.04
20;ubuntu-jammy ubuntu-22.04 jdk-ubuntu-jammy jdk-ubuntu-22.04 26-ubuntu-jammy 26-ubuntu-22.04 26-jdk-ubuntu-jammy 26-jdk-ubuntu-22.04 26.0.2.1-ubuntu-jammy 26.0.2.1-ubuntu-22.04 26.0.2.1-jdk-ubuntu-jammy 26.0.2.1-jdk-ubuntu-22.04
7;jre-alpine 26-jre-alpine 26.0.2.1-jre-alpine jre-alpine-3.23 26-jre-alpine-3.23 26.0.2.1-jre-alpine-3.23
7;alpine jdk-alpine 26-alpine 26.0.2.1-alpine 26-jdk-alpine 26.0.2.1-jdk-alpine alpine-3.23 jdk-alpine-3.23 26-alpine-3.23 26-jdk-alpine-3.23 26.0.2.1-alpine-3.23 26.0.2.1-jdk-alpine-3.23
7;jre-alpine-3.22 26-jre-alpine-3.22 26.0.2.1-jre-alpine-3.22
7;alpine-3.22 jdk-alpine-3.22 26-alpine-3.22 26-jdk-alpine-3.22 26.0.2.1-alpine-3.22 26.0.2.1-jdk-alpine-3.22
7;jre-alpine-3.21 26-jre-alpine-3.21 26.0.2.1-jre-alpine-3.21
7;alpine-3.21 jdk-alpine-3.21 26-alpine-3.21 26-jdk-alpine-3.21 26.0.2.1-alpine-3.21 26.0.2.1-jdk-alpine-3.21
20;25-jre-headless 25-jre-headless-ubuntu 25.0.4.1-jre-headless 25.0.4.1-jre-headless-ubuntu lts-jre-headless-ubuntu lts-jre-headless-ubuntu-noble lts-jre-headless-ubuntu-24.04 25-jre-headless-ubuntu-noble 25-jre-headless-ubuntu-24.04 25.0.4.1-jre-headless-ubuntu-noble 25.0.4.1-jre-headless-ubuntu-24.04
20;25-jre 25-jre-ubuntu 25.0.4.1-jre 25.0.4.1-jre-ubuntu lts-jre-ubuntu lts-jre-ubuntu-noble lts-jre-ubuntu-24.04 25-jre-ubuntu-noble 25-jre-ubuntu-24.04 25.0.4.1-jre-ubuntu-noble 25.0.4.1-jre-ubuntu-24.04
20;25-jdk-headless 25-jdk-headless-ubuntu 25.0.4.1-jdk-headless 25.0.4.1-jdk-headless-ubuntu lts-jdk-headless-ubuntu lts-jdk-headless-ubuntu-noble lts-jdk-headless-ubuntu-24.04 25-jdk-headless-ubuntu-noble 25-jdk-headless-ubuntu-24.04 25.0.4.1-jdk-headless-ubuntu-noble 25.0.4.1-jdk-headless-ubuntu-24.04
20;lts lts-ubuntu 25 25-ubuntu 25.0.4.1 25.0.4.1-ubuntu 25-jdk 25-jdk-ubuntu 25.0.4.1-jdk 25.0.4.1-jdk-ubuntu lts-jdk-ubuntu lts-ubuntu-noble lts-ubuntu-24.04 lts-jdk-ubuntu-noble lts-jdk-ubuntu-24.04 25-ubuntu-noble 25-ubuntu-24.04 25-jdk-ubuntu-noble 25-jdk-ubuntu-24.04 25.0.4.1-ubuntu-noble 25.0.4.1-ubuntu-24.04 25.0.4.1-jdk-ubuntu-noble 25.0.4.1-jdk-ubuntu-24.04
20;lts-jre-headless-ubuntu-jammy lts-jre-headless-ubuntu-22.04 25-jre-headless-ubuntu-jammy 25-jre-headless-ubuntu-22.04 25.0.4.1-jre-headless-ubuntu-jammy 25.0.4.1-jre-headless-ubuntu-22.04
20;lts-jre-ubuntu-jammy lts-jre-ubuntu-22.04 25-jre-ubuntu-jammy 25-jre-ubuntu-22.04 25.0.4.1-jre-ubuntu-jammy 25.0.4.1-jre-ubuntu-22.04
20;lts-jdk-headless-ubuntu-jammy lts-jdk-headless-ubuntu-22.04 25-jdk-headless-ubuntu-jammy 25-jdk-headless-ubuntu-22.04 25.0.4.1-jdk-headless-ubuntu-jammy 25.0.4.1-jdk-headless-ubuntu-22.04
20;lts-ubuntu-jammy lts-ubuntu-22.04 lts-jdk-ubuntu-jammy lts-jdk-ubuntu-22.04 25-ubuntu-jammy 25-ubuntu-22.04 25-jdk-ubuntu-jammy 25-jdk-ubuntu-22.04 25.0.4.1-ubuntu-jammy 25.0.4.1-ubuntu-22.04 25.0.4.1-jdk-ubuntu-jammy 25.0.4.1-jdk-ubuntu-22.04
7;lts-jre-alpine 25-jre-alpine 25.0.4.1-jre-alpine lts-jre-alpine-3.23 25-jre-alpine-3.23 25.0.4.1-jre-alpine-3.23
7;lts-alpine 25-alpine 25.0.4.1-alpine lts-jdk-alpine 25-jdk-alpine 25.0.4.1-jdk-alpine lts-alpine-3.23 lts-jdk-alpine-3.23 25-alpine-3.23 25-jdk-alpine-3.23 25.0.4.1-alpine-3.23 25.0.4.1-jdk-alpine-3.23
7;lts-jre-alpine-3.22 25-jre-alpine-3.22 25.0.4.1-jre-alpine-3.22
7;lts-alpine-3.22 lts-jdk-alpine-3.22 25-alpine-3.22 25-jdk-alpine-3.22 25.0.4.1-alpine-3.22 25.0.4.1-jdk-alpine-3.22
7;lts-jre-alpine-3.21 25-jre-alpine-3.21 25.0.4.1-jre-alpine-3.21
7;lts-alpine-3.21 lts-jdk-alpine-3.21 25-alpine-3.21 25-jdk-alpine-3.21 25.0.4.1-alpine-3.21 25.0.4.1-jdk-alpine-3.21
20;21-jre-headless 21-jre-headless-ubuntu 21.0.12.1-jre-headless 21.0.12.1-jre-headless-ubuntu 21-jre-headless-ubuntu-noble 21-jre-headless-ubuntu-24.04 21.0.12.1-jre-headless-ubuntu-noble 21.0.12.1-jre-headless-ubuntu-24.04
20;21-jre 21-jre-ubuntu 21.0.12.1-jre 21.0.12.1-jre-ubuntu 21-jre-ubuntu-noble 21-jre-ubuntu-24.04 21.0.12.1-jre-ubuntu-noble 21.0.12.1-jre-ubuntu-24.04
20;21-jdk-headless 21-jdk-headless-ubuntu 21.0.12.1-jdk-headless 21.0.12.1-jdk-headless-ubuntu 21-jdk-headless-ubuntu-noble 21-jdk-headless-ubuntu-24.04 21.0.12.1-jdk-headless-ubuntu-noble 21.0.12.1-jdk-headless-ubuntu-24.04
20;21 21-ubuntu 21.0.12.1 21.0.12.1-ubuntu 21-jdk 21-jdk-ubuntu 21.0.12.1-jdk 21.0.12.1-jdk-ubuntu 21-ubuntu-noble 21-ubuntu-24.04 21-jdk-ubuntu-noble 21-jdk-ubuntu-24.04 21.0.12.1-ubuntu-noble 21.0.12.1-ubuntu-24.04 21.0.12.1-jdk-ubuntu-noble 21.0.12.1-jdk-ubuntu-24.04
20;21-jre-headless-ubuntu-jammy 21-jre-headless-ubuntu-22.04 21.0.12.1-jre-headless-ubuntu-jammy 21.0.12.1-jre-headless-ubuntu-22.04
20;21-jre-ubuntu-jammy 21-jre-ubuntu-22.04 21.0.12.1-jre-ubuntu-jammy 21.0.12.1-jre-ubuntu-22.04
20;21-jdk-headless-ubuntu-jammy 21-jdk-headless-ubuntu-22.04 21.0.12.1-jdk-headless-ubuntu-jammy 21.0.12.1-jdk-headless-ubuntu-22.04
20;21-ubuntu-jammy 21-ubuntu-22.04 21-jdk-ubuntu-jammy 21-jdk-ubuntu-22.04 21.0.12.1-ubuntu-jammy 21.0.12.1-ubuntu-22.04 21.0.12.1-jdk-ubuntu-jammy 21.0.12.1-jdk-ubuntu-22.04
7;21-jre-alpine 21.0.12.1-jre-alpine 21-jre-alpine-3.23 21.0.12.1-jre-alpine-3.23
7;21-alpine 21.0.12.1-alpine 21-jdk-alpine 21.0.12.1-jdk-alpine 21-alpine-3.23 21-jdk-alpine-3.23 21.0.12.1-alpine-3.23 21.0.12.1-jdk-alpine-3.23
7;21-jre-alpine-3.22 21.0.12.1-jre-alpine-3.22
7;21-alpine-3.22 21-jdk-alpine-3.22 21.0.12.1-alpine-3.22 21.0.12.1-jdk-alpine-3.22
7;21-jre-alpine-3.21 21.0.12.1-jre-alpine-3.21
7;21-alpine-3.21 21-jdk-alpine-3.21 21.0.12.1-alpine-3.21 21.0.12.1-jdk-alpine-3.21
20;17-jre-headless 17-jre-headless-ubuntu 17.0.20.1-jre-headless 17.0.20.1-jre-headless-ubuntu 17-jre-headless-ubuntu-noble 17-jre-headless-ubuntu-24.04 17.0.20.1-jre-headless-ubuntu-noble 17.0.20.1-jre-headless-ubuntu-24.04
20;17-jre 17-jre-ubuntu 17.0.20.1-jre 17.0.20.1-jre-ubuntu 17-jre-ubuntu-noble 17-jre-ubuntu-24.04 17.0.20.1-jre-ubuntu-noble 17.0.20.1-jre-ubuntu-24.04
20;17-jdk-headless 17-jdk-headless-ubuntu 17.0.20.1-jdk-headless 17.0.20.1-jdk-headless-ubuntu 17-jdk-headless-ubuntu-noble 17-jdk-headless-ubuntu-24.04 17.0.20.1-jdk-headless-ubuntu-noble 17.0.20.1-jdk-headless-ubuntu-24.04
20;17 17-ubuntu 17.0.20.1 17.0.20.1-ubuntu 17-jdk 17-jdk-ubuntu 17.0.20.1-jdk 17.0.20.1-jdk-ubuntu 17-ubuntu-noble 17-ubuntu-24.04 17-jdk-ubuntu-noble 17-jdk-ubuntu-24.04 17.0.20.1-ubuntu-noble 17.0.20.1-ubuntu-24.04 17.0.20.1-jdk-ubuntu-noble 17.0.20.1-jdk-ubuntu-24.04
20;17-jre-headless-ubuntu-jammy 17-jre-headless-ubuntu-22.04 17.0.20.1-jre-headless-ubuntu-jammy 17.0.20.1-jre-headless-ubuntu-22.04
20;17-jre-ubuntu-jammy 17-jre-ubuntu-22.04 17.0.20.1-jre-ubuntu-jammy 17.0.20.1-jre-ubuntu-22.04
20;17-jdk-headless-ubuntu-jammy 17-jdk-headless-ubuntu-22.04 17.0.20.1-jdk-headless-ubuntu-jammy 17.0.20.1-jdk-headless-ubuntu-22.04
20;17-ubuntu-jammy 17-ubuntu-22.04 17-jdk-ubuntu-jammy 17-jdk-ubuntu-22.04 17.0.20.1-ubuntu-jammy 17.0.20.1-ubuntu-22.04 17.0.20.1-jdk-ubuntu-jammy 17.0.20.1-jdk-ubuntu-22.04
7;17-jre-alpine 17.0.20.1-jre-alpine 17-jre-alpine-3.23 17.0.20.1-jre-alpine-3.23
7;17-alpine 17.0.20.1-alpine 17-jdk-alpine 17.0.20.1-jdk-alpine 17-alpine-3.23 17-jdk-alpine-3.23 17.0.20.1-alpine-3.23 17.0.20.1-jdk-alpine-3.23
7;17-jre-alpine-3.22 17.0.20.1-jre-alpine-3.22
7;17-alpine-3.22 17-jdk-alpine-3.22 17.0.20.1-alpine-3.22 17.0.20.1-jdk-alpine-3.22
7;17-jre-alpine-3.21 17.0.20.1-jre-alpine-3.21
7;17-alpine-3.21 17-jdk-alpine-3.21 17.0.20.1-alpine-3.21 17.0.20.1-jdk-alpine-3.21
=satosa
1;8.5.1-bookworm 8.5-bookworm 8-bookworm bookworm;8.5.1 8.5 8 latest
1;8.5.1-alpine3.22 8.5-alpine3.22 8-alpine3.22 alpine3.22 8.5.1-alpine 8.5-alpine 8-alpine alpine
=silverpeas
7;6.4.7 6.4 latest
7;6.3.6 6.3
=solr
25;10.0.0 10.0 10 latest
25;10.0.0-slim 10.0-slim 10-slim slim
4;9.10.1 9.10 9
4;9.10.1-slim 9.10-slim 9-slim
4;9.9.0 9.9
4;9.9.0-slim 9.9-slim
=sonarqube
1;2026.4.1-developer 2026.4-developer developer
1;2026.4.1-enterprise 2026.4-enterprise enterprise
1;2026.4.1-datacenter-app 2026.4-datacenter-app datacenter-app
1;2026.4.1-datacenter-search 2026.4-datacenter-search datacenter-search
1;2026.1.5-developer 2026.1-developer 2026-lta-developer
1;2026.1.5-enterprise 2026.1-enterprise 2026-lta-enterprise
1;2026.1.5-datacenter-app 2026.1-datacenter-app 2026-lta-datacenter-app
1;2026.1.5-datacenter-search 2026.1-datacenter-search 2026-lta-datacenter-search
1;2025.4.8-developer 2025.4-developer 2025.4-lta-developer
1;2025.4.8-enterprise 2025.4-enterprise 2025.4-lta-enterprise
1;2025.4.8-datacenter-app 2025.4-datacenter-app 2025.4-lta-datacenter-app
1;2025.4.8-datacenter-search 2025.4-datacenter-search 2025.4-lta-datacenter-search
1;2025.1.8-developer 2025.1-developer 2025-lta-developer
1;2025.1.8-enterprise 2025.1-enterprise 2025-lta-enterprise
1;2025.1.8-datacenter-app 2025.1-datacenter-app 2025-lta-datacenter-app
1;2025.1.8-datacenter-search 2025.1-datacenter-search 2025-lta-datacenter-search
1;26.8.0.126808-community community latest
=spark
1;4.1.2-scala2.13-java21-python3-ubuntu 4.1.2-java21-python3 4.1.2-java21 python3 latest
1;4.1.2-scala2.13-java21-r-ubuntu 4.1.2-java21-r
1;4.1.2-scala2.13-java21-ubuntu 4.1.2-java21-scala
1;4.1.2-scala2.13-java21-python3-r-ubuntu
1;4.1.2-scala2.13-java17-python3-ubuntu 4.1.2-java17 4.1.2-python3 4.1.2 python3-java17
1;4.1.2-scala2.13-java17-r-ubuntu 4.1.2-java17-r 4.1.2-r r-java17 r
1;4.1.2-scala2.13-java17-ubuntu 4.1.2-scala-java17 scala-java17 4.1.2-scala scala
1;4.1.2-scala2.13-java17-python3-r-ubuntu
1;4.0.2-scala2.13-java21-python3-ubuntu 4.0.2-java21-python3 4.0.2-java21
1;4.0.2-scala2.13-java21-r-ubuntu 4.0.2-java21-r
1;4.0.2-scala2.13-java21-ubuntu 4.0.2-java21-scala
1;4.0.2-scala2.13-java21-python3-r-ubuntu
1;4.0.2-scala2.13-java17-python3-ubuntu 4.0.2-python3 4.0.2
1;4.0.2-scala2.13-java17-r-ubuntu 4.0.2-r
1;4.0.2-scala2.13-java17-ubuntu 4.0.2-scala
1;4.0.2-scala2.13-java17-python3-r-ubuntu
1;3.5.8-scala2.12-java17-python3-ubuntu 3.5.8-java17-python3 3.5.8-java17
1;3.5.8-scala2.12-java17-r-ubuntu 3.5.8-java17-r
1;3.5.8-scala2.12-java17-ubuntu 3.5.8-java17-scala
1;3.5.8-scala2.12-java17-python3-r-ubuntu
1;3.5.8-scala2.12-java11-python3-ubuntu 3.5.8-python3 3.5.8
1;3.5.8-scala2.12-java11-r-ubuntu 3.5.8-r
1;3.5.8-scala2.12-java11-ubuntu 3.5.8-scala
1;3.5.8-scala2.12-java11-python3-r-ubuntu
=spiped
11;1.6.4 1.6 1 latest
0;1.6.4-alpine 1.6-alpine 1-alpine alpine
=storm
1;2.8.9-jre17 2.8-jre17 2.8.9 2.8
1;2.8.9-jre21 2.8-jre21
1;3.0.0-jre25 3.0-jre25 3.0.0 3.0 latest
1;3.0.0-lite-jre25 3.0-lite-jre25 3.0.0-lite 3.0-lite
=swift
1;6.3.3 6.3 6.3.3-noble 6.3-noble noble latest
1;6.3.3-slim 6.3-slim 6.3.3-noble-slim 6.3-noble-slim noble-slim slim
1;6.3.3-jammy 6.3-jammy jammy
1;6.3.3-jammy-slim 6.3-jammy-slim jammy-slim
1;6.3.3-bookworm 6.3-bookworm bookworm
1;6.3.3-bookworm-slim 6.3-bookworm-slim bookworm-slim
1;6.3.3-amazonlinux2 6.3-amazonlinux2 amazonlinux2
1;6.3.3-amazonlinux2-slim 6.3-amazonlinux2-slim amazonlinux2-slim
1;6.3.3-amazonlinux2023 6.3-amazonlinux2023 amazonlinux2023
1;6.3.3-amazonlinux2023-slim 6.3-amazonlinux2023-slim amazonlinux2023-slim
1;6.3.3-rhel-ubi9 6.3-rhel-ubi9 rhel-ubi9
1;6.3.3-rhel-ubi9-slim 6.3-rhel-ubi9-slim rhel-ubi9-slim
17;6.3.3-windowsservercore-ltsc2022 6.3-windowsservercore-ltsc2022 windowsservercore-ltsc2022
1;6.2.4 6.2 6.2.4-noble 6.2-noble
1;6.2.4-slim 6.2-slim 6.2.4-noble-slim 6.2-noble-slim
1;6.2.4-jammy 6.2-jammy
1;6.2.4-jammy-slim 6.2-jammy-slim
1;6.2.4-bookworm 6.2-bookworm
1;6.2.4-bookworm-slim 6.2-bookworm-slim
1;6.2.4-amazonlinux2 6.2-amazonlinux2
1;6.2.4-amazonlinux2-slim 6.2-amazonlinux2-slim
1;6.2.4-rhel-ubi9 6.2-rhel-ubi9
1;6.2.4-rhel-ubi9-slim 6.2-rhel-ubi9-slim
17;6.2.4-windowsservercore-ltsc2022 6.2-windowsservercore-ltsc2022
1;6.1.3 6.1 6.1.3-noble 6.1-noble
1;6.1.3-slim 6.1-slim 6.1.3-noble-slim 6.1-noble-slim
1;6.1.3-jammy 6.1-jammy
1;6.1.3-jammy-slim 6.1-jammy-slim
1;6.1.3-bookworm 6.1-bookworm
1;6.1.3-amazonlinux2 6.1-amazonlinux2
1;6.1.3-amazonlinux2-slim 6.1-amazonlinux2-slim
1;6.1.3-rhel-ubi9 6.1-rhel-ubi9
1;6.1.3-rhel-ubi9-slim 6.1-rhel-ubi9-slim
17;6.1.3-windowsservercore-ltsc2022 6.1-windowsservercore-ltsc2022
1;6.0.3 6.0 6.0.3-noble 6.0-noble
1;6.0.3-slim 6.0-slim 6.0.3-noble-slim 6.0-noble-slim
1;6.0.3-jammy 6.0-jammy
1;6.0.3-jammy-slim 6.0-jammy-slim
1;6.0.3-bookworm 6.0-bookworm
1;6.0.3-amazonlinux2 6.0-amazonlinux2
1;6.0.3-amazonlinux2-slim 6.0-amazonlinux2-slim
1;6.0.3-rhel-ubi9 6.0-rhel-ubi9
1;6.0.3-rhel-ubi9-slim 6.0-rhel-ubi9-slim
17;6.0.3-windowsservercore-ltsc2022 6.0-windowsservercore-ltsc2022
=swipl
19;latest 10.1.13
19;stable 10.0.2
=teamspeak
7;3.13 3.13.8 latest
=telegraf
19;1.37 1.37.3
1;1.37-alpine 1.37.3-alpine
19;1.38 1.38.4
1;1.38-alpine 1.38.4-alpine
19;1.39 1.39.3 latest
1;1.39-alpine 1.39.3-alpine alpine
=tomcat
25;11.0.25-jdk25-temurin-noble 11.0-jdk25-temurin-noble 11-jdk25-temurin-noble jdk25-temurin-noble 11.0.25-jdk25-temurin 11.0-jdk25-temurin 11-jdk25-temurin jdk25-temurin 11.0.25-jdk25 11.0-jdk25 11-jdk25 jdk25 11.0.25 11.0 11 latest
25;11.0.25-jre25-temurin-noble 11.0-jre25-temurin-noble 11-jre25-temurin-noble jre25-temurin-noble 11.0.25-jre25-temurin 11.0-jre25-temurin 11-jre25-temurin jre25-temurin 11.0.25-jre25 11.0-jre25 11-jre25 jre25
4;11.0.25-jdk25-temurin-jammy 11.0-jdk25-temurin-jammy 11-jdk25-temurin-jammy jdk25-temurin-jammy
4;11.0.25-jre25-temurin-jammy 11.0-jre25-temurin-jammy 11-jre25-temurin-jammy jre25-temurin-jammy
25;11.0.25-jdk21-temurin-noble 11.0-jdk21-temurin-noble 11-jdk21-temurin-noble jdk21-temurin-noble 11.0.25-jdk21-temurin 11.0-jdk21-temurin 11-jdk21-temurin jdk21-temurin 11.0.25-jdk21 11.0-jdk21 11-jdk21 jdk21
25;11.0.25-jre21-temurin-noble 11.0-jre21-temurin-noble 11-jre21-temurin-noble jre21-temurin-noble 11.0.25-jre21-temurin 11.0-jre21-temurin 11-jre21-temurin jre21-temurin 11.0.25-jre21 11.0-jre21 11-jre21 jre21
4;11.0.25-jdk21-temurin-jammy 11.0-jdk21-temurin-jammy 11-jdk21-temurin-jammy jdk21-temurin-jammy
4;11.0.25-jre21-temurin-jammy 11.0-jre21-temurin-jammy 11-jre21-temurin-jammy jre21-temurin-jammy
12;11.0.25-jdk17-temurin-noble 11.0-jdk17-temurin-noble 11-jdk17-temurin-noble jdk17-temurin-noble 11.0.25-jdk17-temurin 11.0-jdk17-temurin 11-jdk17-temurin jdk17-temurin 11.0.25-jdk17 11.0-jdk17 11-jdk17 jdk17
12;11.0.25-jre17-temurin-noble 11.0-jre17-temurin-noble 11-jre17-temurin-noble jre17-temurin-noble 11.0.25-jre17-temurin 11.0-jre17-temurin 11-jre17-temurin jre17-temurin 11.0.25-jre17 11.0-jre17 11-jre17 jre17
13;11.0.25-jdk17-temurin-jammy 11.0-jdk17-temurin-jammy 11-jdk17-temurin-jammy jdk17-temurin-jammy
13;11.0.25-jre17-temurin-jammy 11.0-jre17-temurin-jammy 11-jre17-temurin-jammy jre17-temurin-jammy
25;10.1.59-jdk25-temurin-noble 10.1-jdk25-temurin-noble 10-jdk25-temurin-noble 10.1.59-jdk25-temurin 10.1-jdk25-temurin 10-jdk25-temurin 10.1.59-jdk25 10.1-jdk25 10-jdk25 10.1.59 10.1 10
25;10.1.59-jre25-temurin-noble 10.1-jre25-temurin-noble 10-jre25-temurin-noble 10.1.59-jre25-temurin 10.1-jre25-temurin 10-jre25-temurin 10.1.59-jre25 10.1-jre25 10-jre25
4;10.1.59-jdk25-temurin-jammy 10.1-jdk25-temurin-jammy 10-jdk25-temurin-jammy
4;10.1.59-jre25-temurin-jammy 10.1-jre25-temurin-jammy 10-jre25-temurin-jammy
25;10.1.59-jdk21-temurin-noble 10.1-jdk21-temurin-noble 10-jdk21-temurin-noble 10.1.59-jdk21-temurin 10.1-jdk21-temurin 10-jdk21-temurin 10.1.59-jdk21 10.1-jdk21 10-jdk21
25;10.1.59-jre21-temurin-noble 10.1-jre21-temurin-noble 10-jre21-temurin-noble 10.1.59-jre21-temurin 10.1-jre21-temurin 10-jre21-temurin 10.1.59-jre21 10.1-jre21 10-jre21
4;10.1.59-jdk21-temurin-jammy 10.1-jdk21-temurin-jammy 10-jdk21-temurin-jammy
4;10.1.59-jre21-temurin-jammy 10.1-jre21-temurin-jammy 10-jre21-temurin-jammy
12;10.1.59-jdk17-temurin-noble 10.1-jdk17-temurin-noble 10-jdk17-temurin-noble 10.1.59-jdk17-temurin 10.1-jdk17-temurin 10-jdk17-temurin 10.1.59-jdk17 10.1-jdk17 10-jdk17
12;10.1.59-jre17-temurin-noble 10.1-jre17-temurin-noble 10-jre17-temurin-noble 10.1.59-jre17-temurin 10.1-jre17-temurin 10-jre17-temurin 10.1.59-jre17 10.1-jre17 10-jre17
13;10.1.59-jdk17-temurin-jammy 10.1-jdk17-temurin-jammy 10-jdk17-temurin-jammy
13;10.1.59-jre17-temurin-jammy 10.1-jre17-temurin-jammy 10-jre17-temurin-jammy
13;10.1.59-jdk11-temurin-noble 10.1-jdk11-temurin-noble 10-jdk11-temurin-noble 10.1.59-jdk11-temurin 10.1-jdk11-temurin 10-jdk11-temurin 10.1.59-jdk11 10.1-jdk11 10-jdk11
13;10.1.59-jre11-temurin-noble 10.1-jre11-temurin-noble 10-jre11-temurin-noble 10.1.59-jre11-temurin 10.1-jre11-temurin 10-jre11-temurin 10.1.59-jre11 10.1-jre11 10-jre11
13;10.1.59-jdk11-temurin-jammy 10.1-jdk11-temurin-jammy 10-jdk11-temurin-jammy
13;10.1.59-jre11-temurin-jammy 10.1-jre11-temurin-jammy 10-jre11-temurin-jammy
25;9.0.121-jdk25-temurin-noble 9.0-jdk25-temurin-noble 9-jdk25-temurin-noble 9.0.121-jdk25-temurin 9.0-jdk25-temurin 9-jdk25-temurin 9.0.121-jdk25 9.0-jdk25 9-jdk25 9.0.121 9.0 9
25;9.0.121-jre25-temurin-noble 9.0-jre25-temurin-noble 9-jre25-temurin-noble 9.0.121-jre25-temurin 9.0-jre25-temurin 9-jre25-temurin 9.0.121-jre25 9.0-jre25 9-jre25
4;9.0.121-jdk25-temurin-jammy 9.0-jdk25-temurin-jammy 9-jdk25-temurin-jammy
4;9.0.121-jre25-temurin-jammy 9.0-jre25-temurin-jammy 9-jre25-temurin-jammy
25;9.0.121-jdk21-temurin-noble 9.0-jdk21-temurin-noble 9-jdk21-temurin-noble 9.0.121-jdk21-temurin 9.0-jdk21-temurin 9-jdk21-temurin 9.0.121-jdk21 9.0-jdk21 9-jdk21
25;9.0.121-jre21-temurin-noble 9.0-jre21-temurin-noble 9-jre21-temurin-noble 9.0.121-jre21-temurin 9.0-jre21-temurin 9-jre21-temurin 9.0.121-jre21 9.0-jre21 9-jre21
4;9.0.121-jdk21-temurin-jammy 9.0-jdk21-temurin-jammy 9-jdk21-temurin-jammy
4;9.0.121-jre21-temurin-jammy 9.0-jre21-temurin-jammy 9-jre21-temurin-jammy
12;9.0.121-jdk17-temurin-noble 9.0-jdk17-temurin-noble 9-jdk17-temurin-noble 9.0.121-jdk17-temurin 9.0-jdk17-temurin 9-jdk17-temurin 9.0.121-jdk17 9.0-jdk17 9-jdk17
12;9.0.121-jre17-temurin-noble 9.0-jre17-temurin-noble 9-jre17-temurin-noble 9.0.121-jre17-temurin 9.0-jre17-temurin 9-jre17-temurin 9.0.121-jre17 9.0-jre17 9-jre17
13;9.0.121-jdk17-temurin-jammy 9.0-jdk17-temurin-jammy 9-jdk17-temurin-jammy
13;9.0.121-jre17-temurin-jammy 9.0-jre17-temurin-jammy 9-jre17-temurin-jammy
13;9.0.121-jdk11-temurin-noble 9.0-jdk11-temurin-noble 9-jdk11-temurin-noble 9.0.121-jdk11-temurin 9.0-jdk11-temurin 9-jdk11-temurin 9.0.121-jdk11 9.0-jdk11 9-jdk11
13;9.0.121-jre11-temurin-noble 9.0-jre11-temurin-noble 9-jre11-temurin-noble 9.0.121-jre11-temurin 9.0-jre11-temurin 9-jre11-temurin 9.0.121-jre11 9.0-jre11 9-jre11
13;9.0.121-jdk11-temurin-jammy 9.0-jdk11-temurin-jammy 9-jdk11-temurin-jammy
13;9.0.121-jre11-temurin-jammy 9.0-jre11-temurin-jammy 9-jre11-temurin-jammy
20;9.0.121-jdk8-temurin-noble 9.0-jdk8-temurin-noble 9-jdk8-temurin-noble 9.0.121-jdk8-temurin 9.0-jdk8-temurin 9-jdk8-temurin 9.0.121-jdk8 9.0-jdk8 9-jdk8
20;9.0.121-jre8-temurin-noble 9.0-jre8-temurin-noble 9-jre8-temurin-noble 9.0.121-jre8-temurin 9.0-jre8-temurin 9-jre8-temurin 9.0.121-jre8 9.0-jre8 9-jre8
20;9.0.121-jdk8-temurin-jammy 9.0-jdk8-temurin-jammy 9-jdk8-temurin-jammy
20;9.0.121-jre8-temurin-jammy 9.0-jre8-temurin-jammy 9-jre8-temurin-jammy
=tomee
1;11.0.0-M1-jre25-Temurin-ubuntu-microprofile 11.0.0-M1-Temurin-ubuntu-microprofile 11.0.0-M1-jre25-ubuntu-microprofile 11.0.0-M1-ubuntu-microprofile 11.0.0-M1-jre25-Temurin-microprofile 11.0.0-M1-Temurin-microprofile 11.0.0-M1-jre25-microprofile 11.0.0-M1-microprofile 11.0.0-M1-jre25-Temurin-ubuntu 11.0.0-M1-Temurin-ubuntu 11.0.0-M1-jre25-ubuntu 11.0.0-M1-ubuntu 11.0.0-M1-jre25-Temurin 11.0.0-M1-Temurin 11.0.0-M1-jre25 11.0.0-M1 11.0-jre25-Temurin-ubuntu-microprofile 11.0-Temurin-ubuntu-microprofile 11.0-jre25-ubuntu-microprofile 11.0-ubuntu-microprofile 11.0-jre25-Temurin-microprofile 11.0-Temurin-microprofile 11.0-jre25-microprofile 11.0-microprofile 11.0-jre25-Temurin-ubuntu 11.0-Temurin-ubuntu 11.0-jre25-ubuntu 11.0-ubuntu 11.0-jre25-Temurin 11.0-Temurin 11.0-jre25 11.0 11-jre25-Temurin-ubuntu-microprofile 11-Temurin-ubuntu-microprofile 11-jre25-ubuntu-microprofile 11-ubuntu-microprofile 11-jre25-Temurin-microprofile 11-Temurin-microprofile 11-jre25-microprofile 11-microprofile 11-jre25-Temurin-ubuntu 11-Temurin-ubuntu 11-jre25-ubuntu 11-ubuntu 11-jre25-Temurin 11-Temurin 11-jre25 11
1;11.0.0-M1-jre25-Temurin-ubuntu-plume 11.0.0-M1-Temurin-ubuntu-plume 11.0.0-M1-jre25-ubuntu-plume 11.0.0-M1-ubuntu-plume 11.0.0-M1-jre25-Temurin-plume 11.0.0-M1-Temurin-plume 11.0.0-M1-jre25-plume 11.0.0-M1-plume 11.0-jre25-Temurin-ubuntu-plume 11.0-Temurin-ubuntu-plume 11.0-jre25-ubuntu-plume 11.0-ubuntu-plume 11.0-jre25-Temurin-plume 11.0-Temurin-plume 11.0-jre25-plume 11.0-plume 11-jre25-Temurin-ubuntu-plume 11-Temurin-ubuntu-plume 11-jre25-ubuntu-plume 11-ubuntu-plume 11-jre25-Temurin-plume 11-Temurin-plume 11-jre25-plume 11-plume
1;11.0.0-M1-jre25-Temurin-ubuntu-plus 11.0.0-M1-Temurin-ubuntu-plus 11.0.0-M1-jre25-ubuntu-plus 11.0.0-M1-ubuntu-plus 11.0.0-M1-jre25-Temurin-plus 11.0.0-M1-Temurin-plus 11.0.0-M1-jre25-plus 11.0.0-M1-plus 11.0-jre25-Temurin-ubuntu-plus 11.0-Temurin-ubuntu-plus 11.0-jre25-ubuntu-plus 11.0-ubuntu-plus 11.0-jre25-Temurin-plus 11.0-Temurin-plus 11.0-jre25-plus 11.0-plus 11-jre25-Temurin-ubuntu-plus 11-Temurin-ubuntu-plus 11-jre25-ubuntu-plus 11-ubuntu-plus 11-jre25-Temurin-plus 11-Temurin-plus 11-jre25-plus 11-plus
1;11.0.0-M1-jre25-Temurin-ubuntu-webprofile 11.0.0-M1-Temurin-ubuntu-webprofile 11.0.0-M1-jre25-ubuntu-webprofile 11.0.0-M1-ubuntu-webprofile 11.0.0-M1-jre25-Temurin-webprofile 11.0.0-M1-Temurin-webprofile 11.0.0-M1-jre25-webprofile 11.0.0-M1-webprofile 11.0-jre25-Temurin-ubuntu-webprofile 11.0-Temurin-ubuntu-webprofile 11.0-jre25-ubuntu-webprofile 11.0-ubuntu-webprofile 11.0-jre25-Temurin-webprofile 11.0-Temurin-webprofile 11.0-jre25-webprofile 11.0-webprofile 11-jre25-Temurin-ubuntu-webprofile 11-Temurin-ubuntu-webprofile 11-jre25-ubuntu-webprofile 11-ubuntu-webprofile 11-jre25-Temurin-webprofile 11-Temurin-webprofile 11-jre25-webprofile 11-webprofile
1;11.0.0-M1-jre25-Temurin-alpine-microprofile 11.0.0-M1-Temurin-alpine-microprofile 11.0.0-M1-jre25-alpine-microprofile 11.0.0-M1-alpine-microprofile 11.0.0-M1-jre25-Temurin-alpine 11.0.0-M1-Temurin-alpine 11.0.0-M1-jre25-alpine 11.0.0-M1-alpine 11.0-jre25-Temurin-alpine-microprofile 11.0-Temurin-alpine-microprofile 11.0-jre25-alpine-microprofile 11.0-alpine-microprofile 11.0-jre25-Temurin-alpine 11.0-Temurin-alpine 11.0-jre25-alpine 11.0-alpine 11-jre25-Temurin-alpine-microprofile 11-Temurin-alpine-microprofile 11-jre25-alpine-microprofile 11-alpine-microprofile 11-jre25-Temurin-alpine 11-Temurin-alpine 11-jre25-alpine 11-alpine
1;11.0.0-M1-jre25-Temurin-alpine-plume 11.0.0-M1-Temurin-alpine-plume 11.0.0-M1-jre25-alpine-plume 11.0.0-M1-alpine-plume 11.0-jre25-Temurin-alpine-plume 11.0-Temurin-alpine-plume 11.0-jre25-alpine-plume 11.0-alpine-plume 11-jre25-Temurin-alpine-plume 11-Temurin-alpine-plume 11-jre25-alpine-plume 11-alpine-plume
1;11.0.0-M1-jre25-Temurin-alpine-plus 11.0.0-M1-Temurin-alpine-plus 11.0.0-M1-jre25-alpine-plus 11.0.0-M1-alpine-plus 11.0-jre25-Temurin-alpine-plus 11.0-Temurin-alpine-plus 11.0-jre25-alpine-plus 11.0-alpine-plus 11-jre25-Temurin-alpine-plus 11-Temurin-alpine-plus 11-jre25-alpine-plus 11-alpine-plus
1;11.0.0-M1-jre25-Temurin-alpine-webprofile 11.0.0-M1-Temurin-alpine-webprofile 11.0.0-M1-jre25-alpine-webprofile 11.0.0-M1-alpine-webprofile 11.0-jre25-Temurin-alpine-webprofile 11.0-Temurin-alpine-webprofile 11.0-jre25-alpine-webprofile 11.0-alpine-webprofile 11-jre25-Temurin-alpine-webprofile 11-Temurin-alpine-webprofile 11-jre25-alpine-webprofile 11-alpine-webprofile
1;11.0.0-M1-jre25-Semeru-ubuntu-microprofile 11.0.0-M1-Semeru-ubuntu-microprofile 11.0.0-M1-jre25-Semeru-microprofile 11.0.0-M1-Semeru-microprofile 11.0.0-M1-jre25-Semeru-ubuntu 11.0.0-M1-Semeru-ubuntu 11.0.0-M1-jre25-Semeru 11.0.0-M1-Semeru 11.0-jre25-Semeru-ubuntu-microprofile 11.0-Semeru-ubuntu-microprofile 11.0-jre25-Semeru-microprofile 11.0-Semeru-microprofile 11.0-jre25-Semeru-ubuntu 11.0-Semeru-ubuntu 11.0-jre25-Semeru 11.0-Semeru 11-jre25-Semeru-ubuntu-microprofile 11-Semeru-ubuntu-microprofile 11-jre25-Semeru-microprofile 11-Semeru-microprofile 11-jre25-Semeru-ubuntu 11-Semeru-ubuntu 11-jre25-Semeru 11-Semeru
1;11.0.0-M1-jre25-Semeru-ubuntu-plume 11.0.0-M1-Semeru-ubuntu-plume 11.0.0-M1-jre25-Semeru-plume 11.0.0-M1-Semeru-plume 11.0-jre25-Semeru-ubuntu-plume 11.0-Semeru-ubuntu-plume 11.0-jre25-Semeru-plume 11.0-Semeru-plume 11-jre25-Semeru-ubuntu-plume 11-Semeru-ubuntu-plume 11-jre25-Semeru-plume 11-Semeru-plume
1;11.0.0-M1-jre25-Semeru-ubuntu-plus 11.0.0-M1-Semeru-ubuntu-plus 11.0.0-M1-jre25-Semeru-plus 11.0.0-M1-Semeru-plus 11.0-jre25-Semeru-ubuntu-plus 11.0-Semeru-ubuntu-plus 11.0-jre25-Semeru-plus 11.0-Semeru-plus 11-jre25-Semeru-ubuntu-plus 11-Semeru-ubuntu-plus 11-jre25-Semeru-plus 11-Semeru-plus
1;11.0.0-M1-jre25-Semeru-ubuntu-webprofile 11.0.0-M1-Semeru-ubuntu-webprofile 11.0.0-M1-jre25-Semeru-webprofile 11.0.0-M1-Semeru-webprofile 11.0-jre25-Semeru-ubuntu-webprofile 11.0-Semeru-ubuntu-webprofile 11.0-jre25-Semeru-webprofile 11.0-Semeru-webprofile 11-jre25-Semeru-ubuntu-webprofile 11-Semeru-ubuntu-webprofile 11-jre25-Semeru-webprofile 11-Semeru-webprofile
1;11.0.0-M1-jre21-Temurin-ubuntu-microprofile 11.0.0-M1-jre21-ubuntu-microprofile 11.0.0-M1-jre21-Temurin-microprofile 11.0.0-M1-jre21-microprofile 11.0.0-M1-jre21-Temurin-ubuntu 11.0.0-M1-jre21-ubuntu 11.0.0-M1-jre21-Temurin 11.0.0-M1-jre21 11.0-jre21-Temurin-ubuntu-microprofile 11.0-jre21-ubuntu-microprofile 11.0-jre21-Temurin-microprofile 11.0-jre21-microprofile 11.0-jre21-Temurin-ubuntu 11.0-jre21-ubuntu 11.0-jre21-Temurin 11.0-jre21 11-jre21-Temurin-ubuntu-microprofile 11-jre21-ubuntu-microprofile 11-jre21-Temurin-microprofile 11-jre21-microprofile 11-jre21-Temurin-ubuntu 11-jre21-ubuntu 11-jre21-Temurin 11-jre21
1;11.0.0-M1-jre21-Temurin-ubuntu-plume 11.0.0-M1-jre21-ubuntu-plume 11.0.0-M1-jre21-Temurin-plume 11.0.0-M1-jre21-plume 11.0-jre21-Temurin-ubuntu-plume 11.0-jre21-ubuntu-plume 11.0-jre21-Temurin-plume 11.0-jre21-plume 11-jre21-Temurin-ubuntu-plume 11-jre21-ubuntu-plume 11-jre21-Temurin-plume 11-jre21-plume
1;11.0.0-M1-jre21-Temurin-ubuntu-plus 11.0.0-M1-jre21-ubuntu-plus 11.0.0-M1-jre21-Temurin-plus 11.0.0-M1-jre21-plus 11.0-jre21-Temurin-ubuntu-plus 11.0-jre21-ubuntu-plus 11.0-jre21-Temurin-plus 11.0-jre21-plus 11-jre21-Temurin-ubuntu-plus 11-jre21-ubuntu-plus 11-jre21-Temurin-plus 11-jre21-plus
1;11.0.0-M1-jre21-Temurin-ubuntu-webprofile 11.0.0-M1-jre21-ubuntu-webprofile 11.0.0-M1-jre21-Temurin-webprofile 11.0.0-M1-jre21-webprofile 11.0-jre21-Temurin-ubuntu-webprofile 11.0-jre21-ubuntu-webprofile 11.0-jre21-Temurin-webprofile 11.0-jre21-webprofile 11-jre21-Temurin-ubuntu-webprofile 11-jre21-ubuntu-webprofile 11-jre21-Temurin-webprofile 11-jre21-webprofile
1;11.0.0-M1-jre21-Temurin-alpine-microprofile 11.0.0-M1-jre21-alpine-microprofile 11.0.0-M1-jre21-Temurin-alpine 11.0.0-M1-jre21-alpine 11.0-jre21-Temurin-alpine-microprofile 11.0-jre21-alpine-microprofile 11.0-jre21-Temurin-alpine 11.0-jre21-alpine 11-jre21-Temurin-alpine-microprofile 11-jre21-alpine-microprofile 11-jre21-Temurin-alpine 11-jre21-alpine
1;11.0.0-M1-jre21-Temurin-alpine-plume 11.0.0-M1-jre21-alpine-plume 11.0-jre21-Temurin-alpine-plume 11.0-jre21-alpine-plume 11-jre21-Temurin-alpine-plume 11-jre21-alpine-plume
1;11.0.0-M1-jre21-Temurin-alpine-plus 11.0.0-M1-jre21-alpine-plus 11.0-jre21-Temurin-alpine-plus 11.0-jre21-alpine-plus 11-jre21-Temurin-alpine-plus 11-jre21-alpine-plus
1;11.0.0-M1-jre21-Temurin-alpine-webprofile 11.0.0-M1-jre21-alpine-webprofile 11.0-jre21-Temurin-alpine-webprofile 11.0-jre21-alpine-webprofile 11-jre21-Temurin-alpine-webprofile 11-jre21-alpine-webprofile
1;11.0.0-M1-jre21-Semeru-ubuntu-microprofile 11.0.0-M1-jre21-Semeru-microprofile 11.0.0-M1-jre21-Semeru-ubuntu 11.0.0-M1-jre21-Semeru 11.0-jre21-Semeru-ubuntu-microprofile 11.0-jre21-Semeru-microprofile 11.0-jre21-Semeru-ubuntu 11.0-jre21-Semeru 11-jre21-Semeru-ubuntu-microprofile 11-jre21-Semeru-microprofile 11-jre21-Semeru-ubuntu 11-jre21-Semeru
1;11.0.0-M1-jre21-Semeru-ubuntu-plume 11.0.0-M1-jre21-Semeru-plume 11.0-jre21-Semeru-ubuntu-plume 11.0-jre21-Semeru-plume 11-jre21-Semeru-ubuntu-plume 11-jre21-Semeru-plume
1;11.0.0-M1-jre21-Semeru-ubuntu-plus 11.0.0-M1-jre21-Semeru-plus 11.0-jre21-Semeru-ubuntu-plus 11.0-jre21-Semeru-plus 11-jre21-Semeru-ubuntu-plus 11-jre21-Semeru-plus
1;11.0.0-M1-jre21-Semeru-ubuntu-webprofile 11.0.0-M1-jre21-Semeru-webprofile 11.0-jre21-Semeru-ubuntu-webprofile 11.0-jre21-Semeru-webprofile 11-jre21-Semeru-ubuntu-webprofile 11-jre21-Semeru-webprofile
1;11.0.0-M1-jre17-Temurin-ubuntu-microprofile 11.0.0-M1-jre17-ubuntu-microprofile 11.0.0-M1-jre17-Temurin-microprofile 11.0.0-M1-jre17-microprofile 11.0.0-M1-jre17-Temurin-ubuntu 11.0.0-M1-jre17-ubuntu 11.0.0-M1-jre17-Temurin 11.0.0-M1-jre17 11.0-jre17-Temurin-ubuntu-microprofile 11.0-jre17-ubuntu-microprofile 11.0-jre17-Temurin-microprofile 11.0-jre17-microprofile 11.0-jre17-Temurin-ubuntu 11.0-jre17-ubuntu 11.0-jre17-Temurin 11.0-jre17 11-jre17-Temurin-ubuntu-microprofile 11-jre17-ubuntu-microprofile 11-jre17-Temurin-microprofile 11-jre17-microprofile 11-jre17-Temurin-ubuntu 11-jre17-ubuntu 11-jre17-Temurin 11-jre17
1;11.0.0-M1-jre17-Temurin-ubuntu-plume 11.0.0-M1-jre17-ubuntu-plume 11.0.0-M1-jre17-Temurin-plume 11.0.0-M1-jre17-plume 11.0-jre17-Temurin-ubuntu-plume 11.0-jre17-ubuntu-plume 11.0-jre17-Temurin-plume 11.0-jre17-plume 11-jre17-Temurin-ubuntu-plume 11-jre17-ubuntu-plume 11-jre17-Temurin-plume 11-jre17-plume
1;11.0.0-M1-jre17-Temurin-ubuntu-plus 11.0.0-M1-jre17-ubuntu-plus 11.0.0-M1-jre17-Temurin-plus 11.0.0-M1-jre17-plus 11.0-jre17-Temurin-ubuntu-plus 11.0-jre17-ubuntu-plus 11.0-jre17-Temurin-plus 11.0-jre17-plus 11-jre17-Temurin-ubuntu-plus 11-jre17-ubuntu-plus 11-jre17-Temurin-plus 11-jre17-plus
1;11.0.0-M1-jre17-Temurin-ubuntu-webprofile 11.0.0-M1-jre17-ubuntu-webprofile 11.0.0-M1-jre17-Temurin-webprofile 11.0.0-M1-jre17-webprofile 11.0-jre17-Temurin-ubuntu-webprofile 11.0-jre17-ubuntu-webprofile 11.0-jre17-Temurin-webprofile 11.0-jre17-webprofile 11-jre17-Temurin-ubuntu-webprofile 11-jre17-ubuntu-webprofile 11-jre17-Temurin-webprofile 11-jre17-webprofile
7;11.0.0-M1-jre17-Temurin-alpine-microprofile 11.0.0-M1-jre17-alpine-microprofile 11.0.0-M1-jre17-Temurin-alpine 11.0.0-M1-jre17-alpine 11.0-jre17-Temurin-alpine-microprofile 11.0-jre17-alpine-microprofile 11.0-jre17-Temurin-alpine 11.0-jre17-alpine 11-jre17-Temurin-alpine-microprofile 11-jre17-alpine-microprofile 11-jre17-Temurin-alpine 11-jre17-alpine
7;11.0.0-M1-jre17-Temurin-alpine-plume 11.0.0-M1-jre17-alpine-plume 11.0-jre17-Temurin-alpine-plume 11.0-jre17-alpine-plume 11-jre17-Temurin-alpine-plume 11-jre17-alpine-plume
7;11.0.0-M1-jre17-Temurin-alpine-plus 11.0.0-M1-jre17-alpine-plus 11.0-jre17-Temurin-alpine-plus 11.0-jre17-alpine-plus 11-jre17-Temurin-alpine-plus 11-jre17-alpine-plus
7;11.0.0-M1-jre17-Temurin-alpine-webprofile 11.0.0-M1-jre17-alpine-webprofile 11.0-jre17-Temurin-alpine-webprofile 11.0-jre17-alpine-webprofile 11-jre17-Temurin-alpine-webprofile 11-jre17-alpine-webprofile
1;11.0.0-M1-jre17-Semeru-ubuntu-microprofile 11.0.0-M1-jre17-Semeru-microprofile 11.0.0-M1-jre17-Semeru-ubuntu 11.0.0-M1-jre17-Semeru 11.0-jre17-Semeru-ubuntu-microprofile 11.0-jre17-Semeru-microprofile 11.0-jre17-Semeru-ubuntu 11.0-jre17-Semeru 11-jre17-Semeru-ubuntu-microprofile 11-jre17-Semeru-microprofile 11-jre17-Semeru-ubuntu 11-jre17-Semeru
1;11.0.0-M1-jre17-Semeru-ubuntu-plume 11.0.0-M1-jre17-Semeru-plume 11.0-jre17-Semeru-ubuntu-plume 11.0-jre17-Semeru-plume 11-jre17-Semeru-ubuntu-plume 11-jre17-Semeru-plume
1;11.0.0-M1-jre17-Semeru-ubuntu-plus 11.0.0-M1-jre17-Semeru-plus 11.0-jre17-Semeru-ubuntu-plus 11.0-jre17-Semeru-plus 11-jre17-Semeru-ubuntu-plus 11-jre17-Semeru-plus
1;11.0.0-M1-jre17-Semeru-ubuntu-webprofile 11.0.0-M1-jre17-Semeru-webprofile 11.0-jre17-Semeru-ubuntu-webprofile 11.0-jre17-Semeru-webprofile 11-jre17-Semeru-ubuntu-webprofile 11-jre17-Semeru-webprofile
1;10.2.0-jre25-Temurin-ubuntu-microprofile 10.2.0-Temurin-ubuntu-microprofile 10.2.0-jre25-ubuntu-microprofile 10.2.0-ubuntu-microprofile 10.2.0-jre25-Temurin-microprofile 10.2.0-Temurin-microprofile 10.2.0-jre25-microprofile 10.2.0-microprofile 10.2.0-jre25-Temurin-ubuntu 10.2.0-Temurin-ubuntu 10.2.0-jre25-ubuntu 10.2.0-ubuntu 10.2.0-jre25-Temurin 10.2.0-Temurin 10.2.0-jre25 10.2.0 10.1-jre25-Temurin-ubuntu-microprofile 10.1-Temurin-ubuntu-microprofile 10.1-jre25-ubuntu-microprofile 10.1-ubuntu-microprofile 10.1-jre25-Temurin-microprofile 10.1-Temurin-microprofile 10.1-jre25-microprofile 10.1-microprofile 10.1-jre25-Temurin-ubuntu 10.1-Temurin-ubuntu 10.1-jre25-ubuntu 10.1-ubuntu 10.1-jre25-Temurin 10.1-Temurin 10.1-jre25 10.1 10-jre25-Temurin-ubuntu-microprofile 10-Temurin-ubuntu-microprofile 10-jre25-ubuntu-microprofile 10-ubuntu-microprofile 10-jre25-Temurin-microprofile 10-Temurin-microprofile 10-jre25-microprofile 10-microprofile 10-jre25-Temurin-ubuntu 10-Temurin-ubuntu 10-jre25-ubuntu 10-ubuntu 10-jre25-Temurin 10-Temurin 10-jre25 10 jre25-Temurin-ubuntu-microprofile Temurin-ubuntu-microprofile jre25-ubuntu-microprofile ubuntu-microprofile jre25-Temurin-microprofile Temurin-microprofile jre25-microprofile microprofile jre25-Temurin-ubuntu Temurin-ubuntu jre25-ubuntu ubuntu jre25-Temurin Temurin jre25 latest
1;10.2.0-jre25-Temurin-ubuntu-plume 10.2.0-Temurin-ubuntu-plume 10.2.0-jre25-ubuntu-plume 10.2.0-ubuntu-plume 10.2.0-jre25-Temurin-plume 10.2.0-Temurin-plume 10.2.0-jre25-plume 10.2.0-plume 10.1-jre25-Temurin-ubuntu-plume 10.1-Temurin-ubuntu-plume 10.1-jre25-ubuntu-plume 10.1-ubuntu-plume 10.1-jre25-Temurin-plume 10.1-Temurin-plume 10.1-jre25-plume 10.1-plume 10-jre25-Temurin-ubuntu-plume 10-Temurin-ubuntu-plume 10-jre25-ubuntu-plume 10-ubuntu-plume 10-jre25-Temurin-plume 10-Temurin-plume 10-jre25-plume 10-plume jre25-Temurin-ubuntu-plume Temurin-ubuntu-plume jre25-ubuntu-plume ubuntu-plume jre25-Temurin-plume Temurin-plume jre25-plume plume
1;10.2.0-jre25-Temurin-ubuntu-plus 10.2.0-Temurin-ubuntu-plus 10.2.0-jre25-ubuntu-plus 10.2.0-ubuntu-plus 10.2.0-jre25-Temurin-plus 10.2.0-Temurin-plus 10.2.0-jre25-plus 10.2.0-plus 10.1-jre25-Temurin-ubuntu-plus 10.1-Temurin-ubuntu-plus 10.1-jre25-ubuntu-plus 10.1-ubuntu-plus 10.1-jre25-Temurin-plus 10.1-Temurin-plus 10.1-jre25-plus 10.1-plus 10-jre25-Temurin-ubuntu-plus 10-Temurin-ubuntu-plus 10-jre25-ubuntu-plus 10-ubuntu-plus 10-jre25-Temurin-plus 10-Temurin-plus 10-jre25-plus 10-plus jre25-Temurin-ubuntu-plus Temurin-ubuntu-plus jre25-ubuntu-plus ubuntu-plus jre25-Temurin-plus Temurin-plus jre25-plus plus
1;10.2.0-jre25-Temurin-ubuntu-webprofile 10.2.0-Temurin-ubuntu-webprofile 10.2.0-jre25-ubuntu-webprofile 10.2.0-ubuntu-webprofile 10.2.0-jre25-Temurin-webprofile 10.2.0-Temurin-webprofile 10.2.0-jre25-webprofile 10.2.0-webprofile 10.1-jre25-Temurin-ubuntu-webprofile 10.1-Temurin-ubuntu-webprofile 10.1-jre25-ubuntu-webprofile 10.1-ubuntu-webprofile 10.1-jre25-Temurin-webprofile 10.1-Temurin-webprofile 10.1-jre25-webprofile 10.1-webprofile 10-jre25-Temurin-ubuntu-webprofile 10-Temurin-ubuntu-webprofile 10-jre25-ubuntu-webprofile 10-ubuntu-webprofile 10-jre25-Temurin-webprofile 10-Temurin-webprofile 10-jre25-webprofile 10-webprofile jre25-Temurin-ubuntu-webprofile Temurin-ubuntu-webprofile jre25-ubuntu-webprofile ubuntu-webprofile jre25-Temurin-webprofile Temurin-webprofile jre25-webprofile webprofile
1;10.2.0-jre25-Temurin-alpine-microprofile 10.2.0-Temurin-alpine-microprofile 10.2.0-jre25-alpine-microprofile 10.2.0-alpine-microprofile 10.2.0-jre25-Temurin-alpine 10.2.0-Temurin-alpine 10.2.0-jre25-alpine 10.2.0-alpine 10.1-jre25-Temurin-alpine-microprofile 10.1-Temurin-alpine-microprofile 10.1-jre25-alpine-microprofile 10.1-alpine-microprofile 10.1-jre25-Temurin-alpine 10.1-Temurin-alpine 10.1-jre25-alpine 10.1-alpine 10-jre25-Temurin-alpine-microprofile 10-Temurin-alpine-microprofile 10-jre25-alpine-microprofile 10-alpine-microprofile 10-jre25-Temurin-alpine 10-Temurin-alpine 10-jre25-alpine 10-alpine jre25-Temurin-alpine-microprofile Temurin-alpine-microprofile jre25-alpine-microprofile alpine-microprofile jre25-Temurin-alpine Temurin-alpine jre25-alpine alpine
1;10.2.0-jre25-Temurin-alpine-plume 10.2.0-Temurin-alpine-plume 10.2.0-jre25-alpine-plume 10.2.0-alpine-plume 10.1-jre25-Temurin-alpine-plume 10.1-Temurin-alpine-plume 10.1-jre25-alpine-plume 10.1-alpine-plume 10-jre25-Temurin-alpine-plume 10-Temurin-alpine-plume 10-jre25-alpine-plume 10-alpine-plume jre25-Temurin-alpine-plume Temurin-alpine-plume jre25-alpine-plume alpine-plume
1;10.2.0-jre25-Temurin-alpine-plus 10.2.0-Temurin-alpine-plus 10.2.0-jre25-alpine-plus 10.2.0-alpine-plus 10.1-jre25-Temurin-alpine-plus 10.1-Temurin-alpine-plus 10.1-jre25-alpine-plus 10.1-alpine-plus 10-jre25-Temurin-alpine-plus 10-Temurin-alpine-plus 10-jre25-alpine-plus 10-alpine-plus jre25-Temurin-alpine-plus Temurin-alpine-plus jre25-alpine-plus alpine-plus
1;10.2.0-jre25-Temurin-alpine-webprofile 10.2.0-Temurin-alpine-webprofile 10.2.0-jre25-alpine-webprofile 10.2.0-alpine-webprofile 10.1-jre25-Temurin-alpine-webprofile 10.1-Temurin-alpine-webprofile 10.1-jre25-alpine-webprofile 10.1-alpine-webprofile 10-jre25-Temurin-alpine-webprofile 10-Temurin-alpine-webprofile 10-jre25-alpine-webprofile 10-alpine-webprofile jre25-Temurin-alpine-webprofile Temurin-alpine-webprofile jre25-alpine-webprofile alpine-webprofile
1;10.2.0-jre25-Semeru-ubuntu-microprofile 10.2.0-Semeru-ubuntu-microprofile 10.2.0-jre25-Semeru-microprofile 10.2.0-Semeru-microprofile 10.2.0-jre25-Semeru-ubuntu 10.2.0-Semeru-ubuntu 10.2.0-jre25-Semeru 10.2.0-Semeru 10.1-jre25-Semeru-ubuntu-microprofile 10.1-Semeru-ubuntu-microprofile 10.1-jre25-Semeru-microprofile 10.1-Semeru-microprofile 10.1-jre25-Semeru-ubuntu 10.1-Semeru-ubuntu 10.1-jre25-Semeru 10.1-Semeru 10-jre25-Semeru-ubuntu-microprofile 10-Semeru-ubuntu-microprofile 10-jre25-Semeru-microprofile 10-Semeru-microprofile 10-jre25-Semeru-ubuntu 10-Semeru-ubuntu 10-jre25-Semeru 10-Semeru jre25-Semeru-ubuntu-microprofile Semeru-ubuntu-microprofile jre25-Semeru-microprofile Semeru-microprofile jre25-Semeru-ubuntu Semeru-ubuntu jre25-Semeru Semeru
1;10.2.0-jre25-Semeru-ubuntu-plume 10.2.0-Semeru-ubuntu-plume 10.2.0-jre25-Semeru-plume 10.2.0-Semeru-plume 10.1-jre25-Semeru-ubuntu-plume 10.1-Semeru-ubuntu-plume 10.1-jre25-Semeru-plume 10.1-Semeru-plume 10-jre25-Semeru-ubuntu-plume 10-Semeru-ubuntu-plume 10-jre25-Semeru-plume 10-Semeru-plume jre25-Semeru-ubuntu-plume Semeru-ubuntu-plume jre25-Semeru-plume Semeru-plume
1;10.2.0-jre25-Semeru-ubuntu-plus 10.2.0-Semeru-ubuntu-plus 10.2.0-jre25-Semeru-plus 10.2.0-Semeru-plus 10.1-jre25-Semeru-ubuntu-plus 10.1-Semeru-ubuntu-plus 10.1-jre25-Semeru-plus 10.1-Semeru-plus 10-jre25-Semeru-ubuntu-plus 10-Semeru-ubuntu-plus 10-jre25-Semeru-plus 10-Semeru-plus jre25-Semeru-ubuntu-plus Semeru-ubuntu-plus jre25-Semeru-plus Semeru-plus
1;10.2.0-jre25-Semeru-ubuntu-webprofile 10.2.0-Semeru-ubuntu-webprofile 10.2.0-jre25-Semeru-webprofile 10.2.0-Semeru-webprofile 10.1-jre25-Semeru-ubuntu-webprofile 10.1-Semeru-ubuntu-webprofile 10.1-jre25-Semeru-webprofile 10.1-Semeru-webprofile 10-jre25-Semeru-ubuntu-webprofile 10-Semeru-ubuntu-webprofile 10-jre25-Semeru-webprofile 10-Semeru-webprofile jre25-Semeru-ubuntu-webprofile Semeru-ubuntu-webprofile jre25-Semeru-webprofile Semeru-webprofile
1;10.2.0-jre21-Temurin-ubuntu-microprofile 10.2.0-jre21-ubuntu-microprofile 10.2.0-jre21-Temurin-microprofile 10.2.0-jre21-microprofile 10.2.0-jre21-Temurin-ubuntu 10.2.0-jre21-ubuntu 10.2.0-jre21-Temurin 10.2.0-jre21 10.1-jre21-Temurin-ubuntu-microprofile 10.1-jre21-ubuntu-microprofile 10.1-jre21-Temurin-microprofile 10.1-jre21-microprofile 10.1-jre21-Temurin-ubuntu 10.1-jre21-ubuntu 10.1-jre21-Temurin 10.1-jre21 10-jre21-Temurin-ubuntu-microprofile 10-jre21-ubuntu-microprofile 10-jre21-Temurin-microprofile 10-jre21-microprofile 10-jre21-Temurin-ubuntu 10-jre21-ubuntu 10-jre21-Temurin 10-jre21 jre21-Temurin-ubuntu-microprofile jre21-ubuntu-microprofile jre21-Temurin-microprofile jre21-microprofile jre21-Temurin-ubuntu jre21-ubuntu jre21-Temurin jre21
1;10.2.0-jre21-Temurin-ubuntu-plume 10.2.0-jre21-ubuntu-plume 10.2.0-jre21-Temurin-plume 10.2.0-jre21-plume 10.1-jre21-Temurin-ubuntu-plume 10.1-jre21-ubuntu-plume 10.1-jre21-Temurin-plume 10.1-jre21-plume 10-jre21-Temurin-ubuntu-plume 10-jre21-ubuntu-plume 10-jre21-Temurin-plume 10-jre21-plume jre21-Temurin-ubuntu-plume jre21-ubuntu-plume jre21-Temurin-plume jre21-plume
1;10.2.0-jre21-Temurin-ubuntu-plus 10.2.0-jre21-ubuntu-plus 10.2.0-jre21-Temurin-plus 10.2.0-jre21-plus 10.1-jre21-Temurin-ubuntu-plus 10.1-jre21-ubuntu-plus 10.1-jre21-Temurin-plus 10.1-jre21-plus 10-jre21-Temurin-ubuntu-plus 10-jre21-ubuntu-plus 10-jre21-Temurin-plus 10-jre21-plus jre21-Temurin-ubuntu-plus jre21-ubuntu-plus jre21-Temurin-plus jre21-plus
1;10.2.0-jre21-Temurin-ubuntu-webprofile 10.2.0-jre21-ubuntu-webprofile 10.2.0-jre21-Temurin-webprofile 10.2.0-jre21-webprofile 10.1-jre21-Temurin-ubuntu-webprofile 10.1-jre21-ubuntu-webprofile 10.1-jre21-Temurin-webprofile 10.1-jre21-webprofile 10-jre21-Temurin-ubuntu-webprofile 10-jre21-ubuntu-webprofile 10-jre21-Temurin-webprofile 10-jre21-webprofile jre21-Temurin-ubuntu-webprofile jre21-ubuntu-webprofile jre21-Temurin-webprofile jre21-webprofile
1;10.2.0-jre21-Temurin-alpine-microprofile 10.2.0-jre21-alpine-microprofile 10.2.0-jre21-Temurin-alpine 10.2.0-jre21-alpine 10.1-jre21-Temurin-alpine-microprofile 10.1-jre21-alpine-microprofile 10.1-jre21-Temurin-alpine 10.1-jre21-alpine 10-jre21-Temurin-alpine-microprofile 10-jre21-alpine-microprofile 10-jre21-Temurin-alpine 10-jre21-alpine jre21-Temurin-alpine-microprofile jre21-alpine-microprofile jre21-Temurin-alpine jre21-alpine
1;10.2.0-jre21-Temurin-alpine-plume 10.2.0-jre21-alpine-plume 10.1-jre21-Temurin-alpine-plume 10.1-jre21-alpine-plume 10-jre21-Temurin-alpine-plume 10-jre21-alpine-plume jre21-Temurin-alpine-plume jre21-alpine-plume
1;10.2.0-jre21-Temurin-alpine-plus 10.2.0-jre21-alpine-plus 10.1-jre21-Temurin-alpine-plus 10.1-jre21-alpine-plus 10-jre21-Temurin-alpine-plus 10-jre21-alpine-plus jre21-Temurin-alpine-plus jre21-alpine-plus
1;10.2.0-jre21-Temurin-alpine-webprofile 10.2.0-jre21-alpine-webprofile 10.1-jre21-Temurin-alpine-webprofile 10.1-jre21-alpine-webprofile 10-jre21-Temurin-alpine-webprofile 10-jre21-alpine-webprofile jre21-Temurin-alpine-webprofile jre21-alpine-webprofile
1;10.2.0-jre21-Semeru-ubuntu-microprofile 10.2.0-jre21-Semeru-microprofile 10.2.0-jre21-Semeru-ubuntu 10.2.0-jre21-Semeru 10.1-jre21-Semeru-ubuntu-microprofile 10.1-jre21-Semeru-microprofile 10.1-jre21-Semeru-ubuntu 10.1-jre21-Semeru 10-jre21-Semeru-ubuntu-microprofile 10-jre21-Semeru-microprofile 10-jre21-Semeru-ubuntu 10-jre21-Semeru jre21-Semeru-ubuntu-microprofile jre21-Semeru-microprofile jre21-Semeru-ubuntu jre21-Semeru
1;10.2.0-jre21-Semeru-ubuntu-plume 10.2.0-jre21-Semeru-plume 10.1-jre21-Semeru-ubuntu-plume 10.1-jre21-Semeru-plume 10-jre21-Semeru-ubuntu-plume 10-jre21-Semeru-plume jre21-Semeru-ubuntu-plume jre21-Semeru-plume
1;10.2.0-jre21-Semeru-ubuntu-plus 10.2.0-jre21-Semeru-plus 10.1-jre21-Semeru-ubuntu-plus 10.1-jre21-Semeru-plus 10-jre21-Semeru-ubuntu-plus 10-jre21-Semeru-plus jre21-Semeru-ubuntu-plus jre21-Semeru-plus
1;10.2.0-jre21-Semeru-ubuntu-webprofile 10.2.0-jre21-Semeru-webprofile 10.1-jre21-Semeru-ubuntu-webprofile 10.1-jre21-Semeru-webprofile 10-jre21-Semeru-ubuntu-webprofile 10-jre21-Semeru-webprofile jre21-Semeru-ubuntu-webprofile jre21-Semeru-webprofile
1;10.2.0-jre17-Temurin-ubuntu-microprofile 10.2.0-jre17-ubuntu-microprofile 10.2.0-jre17-Temurin-microprofile 10.2.0-jre17-microprofile 10.2.0-jre17-Temurin-ubuntu 10.2.0-jre17-ubuntu 10.2.0-jre17-Temurin 10.2.0-jre17 10.1-jre17-Temurin-ubuntu-microprofile 10.1-jre17-ubuntu-microprofile 10.1-jre17-Temurin-microprofile 10.1-jre17-microprofile 10.1-jre17-Temurin-ubuntu 10.1-jre17-ubuntu 10.1-jre17-Temurin 10.1-jre17 10-jre17-Temurin-ubuntu-microprofile 10-jre17-ubuntu-microprofile 10-jre17-Temurin-microprofile 10-jre17-microprofile 10-jre17-Temurin-ubuntu 10-jre17-ubuntu 10-jre17-Temurin 10-jre17 jre17-Temurin-ubuntu-microprofile jre17-ubuntu-microprofile jre17-Temurin-microprofile jre17-microprofile jre17-Temurin-ubuntu jre17-ubuntu jre17-Temurin jre17
1;10.2.0-jre17-Temurin-ubuntu-plume 10.2.0-jre17-ubuntu-plume 10.2.0-jre17-Temurin-plume 10.2.0-jre17-plume 10.1-jre17-Temurin-ubuntu-plume 10.1-jre17-ubuntu-plume 10.1-jre17-Temurin-plume 10.1-jre17-plume 10-jre17-Temurin-ubuntu-plume 10-jre17-ubuntu-plume 10-jre17-Temurin-plume 10-jre17-plume jre17-Temurin-ubuntu-plume jre17-ubuntu-plume jre17-Temurin-plume jre17-plume
1;10.2.0-jre17-Temurin-ubuntu-plus 10.2.0-jre17-ubuntu-plus 10.2.0-jre17-Temurin-plus 10.2.0-jre17-plus 10.1-jre17-Temurin-ubuntu-plus 10.1-jre17-ubuntu-plus 10.1-jre17-Temurin-plus 10.1-jre17-plus 10-jre17-Temurin-ubuntu-plus 10-jre17-ubuntu-plus 10-jre17-Temurin-plus 10-jre17-plus jre17-Temurin-ubuntu-plus jre17-ubuntu-plus jre17-Temurin-plus jre17-plus
1;10.2.0-jre17-Temurin-ubuntu-webprofile 10.2.0-jre17-ubuntu-webprofile 10.2.0-jre17-Temurin-webprofile 10.2.0-jre17-webprofile 10.1-jre17-Temurin-ubuntu-webprofile 10.1-jre17-ubuntu-webprofile 10.1-jre17-Temurin-webprofile 10.1-jre17-webprofile 10-jre17-Temurin-ubuntu-webprofile 10-jre17-ubuntu-webprofile 10-jre17-Temurin-webprofile 10-jre17-webprofile jre17-Temurin-ubuntu-webprofile jre17-ubuntu-webprofile jre17-Temurin-webprofile jre17-webprofile
7;10.2.0-jre17-Temurin-alpine-microprofile 10.2.0-jre17-alpine-microprofile 10.2.0-jre17-Temurin-alpine 10.2.0-jre17-alpine 10.1-jre17-Temurin-alpine-microprofile 10.1-jre17-alpine-microprofile 10.1-jre17-Temurin-alpine 10.1-jre17-alpine 10-jre17-Temurin-alpine-microprofile 10-jre17-alpine-microprofile 10-jre17-Temurin-alpine 10-jre17-alpine jre17-Temurin-alpine-microprofile jre17-alpine-microprofile jre17-Temurin-alpine jre17-alpine
7;10.2.0-jre17-Temurin-alpine-plume 10.2.0-jre17-alpine-plume 10.1-jre17-Temurin-alpine-plume 10.1-jre17-alpine-plume 10-jre17-Temurin-alpine-plume 10-jre17-alpine-plume jre17-Temurin-alpine-plume jre17-alpine-plume
7;10.2.0-jre17-Temurin-alpine-plus 10.2.0-jre17-alpine-plus 10.1-jre17-Temurin-alpine-plus 10.1-jre17-alpine-plus 10-jre17-Temurin-alpine-plus 10-jre17-alpine-plus jre17-Temurin-alpine-plus jre17-alpine-plus
7;10.2.0-jre17-Temurin-alpine-webprofile 10.2.0-jre17-alpine-webprofile 10.1-jre17-Temurin-alpine-webprofile 10.1-jre17-alpine-webprofile 10-jre17-Temurin-alpine-webprofile 10-jre17-alpine-webprofile jre17-Temurin-alpine-webprofile jre17-alpine-webprofile
1;10.2.0-jre17-Semeru-ubuntu-microprofile 10.2.0-jre17-Semeru-microprofile 10.2.0-jre17-Semeru-ubuntu 10.2.0-jre17-Semeru 10.1-jre17-Semeru-ubuntu-microprofile 10.1-jre17-Semeru-microprofile 10.1-jre17-Semeru-ubuntu 10.1-jre17-Semeru 10-jre17-Semeru-ubuntu-microprofile 10-jre17-Semeru-microprofile 10-jre17-Semeru-ubuntu 10-jre17-Semeru jre17-Semeru-ubuntu-microprofile jre17-Semeru-microprofile jre17-Semeru-ubuntu jre17-Semeru
1;10.2.0-jre17-Semeru-ubuntu-plume 10.2.0-jre17-Semeru-plume 10.1-jre17-Semeru-ubuntu-plume 10.1-jre17-Semeru-plume 10-jre17-Semeru-ubuntu-plume 10-jre17-Semeru-plume jre17-Semeru-ubuntu-plume jre17-Semeru-plume
1;10.2.0-jre17-Semeru-ubuntu-plus 10.2.0-jre17-Semeru-plus 10.1-jre17-Semeru-ubuntu-plus 10.1-jre17-Semeru-plus 10-jre17-Semeru-ubuntu-plus 10-jre17-Semeru-plus jre17-Semeru-ubuntu-plus jre17-Semeru-plus
1;10.2.0-jre17-Semeru-ubuntu-webprofile 10.2.0-jre17-Semeru-webprofile 10.1-jre17-Semeru-ubuntu-webprofile 10.1-jre17-Semeru-webprofile 10-jre17-Semeru-ubuntu-webprofile 10-jre17-Semeru-webprofile jre17-Semeru-ubuntu-webprofile jre17-Semeru-webprofile
=traefik
17;v3.7.11-windowsservercore-ltsc2025 3.7.11-windowsservercore-ltsc2025 v3.7-windowsservercore-ltsc2025 3.7-windowsservercore-ltsc2025 langres-windowsservercore-ltsc2025 v3-windowsservercore-ltsc2025 3-windowsservercore-ltsc2025 windowsservercore-ltsc2025
17;v3.7.11-windowsservercore-ltsc2022 3.7.11-windowsservercore-ltsc2022 v3.7-windowsservercore-ltsc2022 3.7-windowsservercore-ltsc2022 langres-windowsservercore-ltsc2022 v3-windowsservercore-ltsc2022 3-windowsservercore-ltsc2022 windowsservercore-ltsc2022
17;v3.7.11-nanoserver-ltsc2025 3.7.11-nanoserver-ltsc2025 v3.7-nanoserver-ltsc2025 3.7-nanoserver-ltsc2025 langres-nanoserver-ltsc2025 v3-nanoserver-ltsc2025 3-nanoserver-ltsc2025 nanoserver-ltsc2025
17;v3.7.11-nanoserver-ltsc2022 3.7.11-nanoserver-ltsc2022 v3.7-nanoserver-ltsc2022 3.7-nanoserver-ltsc2022 langres-nanoserver-ltsc2022 v3-nanoserver-ltsc2022 3-nanoserver-ltsc2022 nanoserver-ltsc2022
40;v3.7.11 3.7.11 v3.7 3.7 langres v3 3 latest
17;v2.11.55-windowsservercore-ltsc2025 2.11.55-windowsservercore-ltsc2025 v2.11-windowsservercore-ltsc2025 2.11-windowsservercore-ltsc2025 mimolette-windowsservercore-ltsc2025 v2-windowsservercore-ltsc2025 2-windowsservercore-ltsc2025
17;v2.11.55-windowsservercore-ltsc2022 2.11.55-windowsservercore-ltsc2022 v2.11-windowsservercore-ltsc2022 2.11-windowsservercore-ltsc2022 mimolette-windowsservercore-ltsc2022 v2-windowsservercore-ltsc2022 2-windowsservercore-ltsc2022
17;v2.11.55-nanoserver-ltsc2025 2.11.55-nanoserver-ltsc2025 v2.11-nanoserver-ltsc2025 2.11-nanoserver-ltsc2025 mimolette-nanoserver-ltsc2025 v2-nanoserver-ltsc2025 2-nanoserver-ltsc2025
17;v2.11.55-nanoserver-ltsc2022 2.11.55-nanoserver-ltsc2022 v2.11-nanoserver-ltsc2022 2.11-nanoserver-ltsc2022 mimolette-nanoserver-ltsc2022 v2-nanoserver-ltsc2022 2-nanoserver-ltsc2022
40;v2.11.55 2.11.55 v2.11 2.11 mimolette v2 2
=ubuntu
12;22.04 jammy-20260810 jammy
12;24.04 noble-20260810 noble
12;26.04 resolute-20260811.1 resolute latest rolling
12;26.10 stonking-20260705 stonking devel
=varnish
1;fresh latest 9.0.3-4 9.0.3 9.0 9
1;old 8.0.2-1 8.0.2 8.0 8
1;old-alpine 8.0.2-alpine 8.0-alpine 8-alpine
1;stable 6.0.18-1 6.0.18 6.0 6
=websphere-liberty
32;kernel kernel-java8-ibmjava
4;kernel-java11-openj9
4;kernel-java17-openj9
32;full latest full-java8-ibmjava
4;full-java11-openj9
4;full-java17-openj9
32;25.0.0.12-kernel-java8-ibmjava
4;25.0.0.12-kernel-java11-openj9
4;25.0.0.12-kernel-java17-openj9
32;25.0.0.12-full-java8-ibmjava
4;25.0.0.12-full-java11-openj9
4;25.0.0.12-full-java17-openj9
32;26.0.0.3-kernel-java8-ibmjava
4;26.0.0.3-kernel-java11-openj9
4;26.0.0.3-kernel-java17-openj9
32;26.0.0.3-full-java8-ibmjava
4;26.0.0.3-full-java11-openj9
4;26.0.0.3-full-java17-openj9
32;26.0.0.6-kernel-java8-ibmjava
4;26.0.0.6-kernel-java11-openj9
4;26.0.0.6-kernel-java17-openj9
32;26.0.0.6-full-java8-ibmjava
4;26.0.0.6-full-java11-openj9
4;26.0.0.6-full-java17-openj9
32;26.0.0.8-kernel-java8-ibmjava
4;26.0.0.8-kernel-java11-openj9
4;26.0.0.8-kernel-java17-openj9
32;26.0.0.8-full-java8-ibmjava
4;26.0.0.8-full-java11-openj9
4;26.0.0.8-full-java17-openj9
=wordpress
11;7.1.0-php8.2-apache 7.1-php8.2-apache 7-php8.2-apache php8.2-apache 7.1.0-php8.2 7.1-php8.2 7-php8.2 php8.2
11;7.1.0-php8.2-fpm 7.1-php8.2-fpm 7-php8.2-fpm php8.2-fpm
0;7.1.0-php8.2-fpm-alpine 7.1-php8.2-fpm-alpine 7-php8.2-fpm-alpine php8.2-fpm-alpine
11;7.1.0-apache 7.1-apache 7-apache apache 7.1.0 7.1 7 latest 7.1.0-php8.3-apache 7.1-php8.3-apache 7-php8.3-apache php8.3-apache 7.1.0-php8.3 7.1-php8.3 7-php8.3 php8.3
11;7.1.0-fpm 7.1-fpm 7-fpm fpm 7.1.0-php8.3-fpm 7.1-php8.3-fpm 7-php8.3-fpm php8.3-fpm
0;7.1.0-fpm-alpine 7.1-fpm-alpine 7-fpm-alpine fpm-alpine 7.1.0-php8.3-fpm-alpine 7.1-php8.3-fpm-alpine 7-php8.3-fpm-alpine php8.3-fpm-alpine
11;7.1.0-php8.4-apache 7.1-php8.4-apache 7-php8.4-apache php8.4-apache 7.1.0-php8.4 7.1-php8.4 7-php8.4 php8.4
11;7.1.0-php8.4-fpm 7.1-php8.4-fpm 7-php8.4-fpm php8.4-fpm
0;7.1.0-php8.4-fpm-alpine 7.1-php8.4-fpm-alpine 7-php8.4-fpm-alpine php8.4-fpm-alpine
11;7.1.0-php8.5-apache 7.1-php8.5-apache 7-php8.5-apache php8.5-apache 7.1.0-php8.5 7.1-php8.5 7-php8.5 php8.5
11;7.1.0-php8.5-fpm 7.1-php8.5-fpm 7-php8.5-fpm php8.5-fpm
0;7.1.0-php8.5-fpm-alpine 7.1-php8.5-fpm-alpine 7-php8.5-fpm-alpine php8.5-fpm-alpine
0;cli-2.12.0-php8.2 cli-2.12-php8.2 cli-2-php8.2 cli-php8.2
0;cli-2.12.0 cli-2.12 cli-2 cli cli-2.12.0-php8.3 cli-2.12-php8.3 cli-2-php8.3 cli-php8.3
0;cli-2.12.0-php8.4 cli-2.12-php8.4 cli-2-php8.4 cli-php8.4
0;cli-2.12.0-php8.5 cli-2.12-php8.5 cli-2-php8.5 cli-php8.5
=xwiki
1;18 18.6 18.6.0 18-mysql-tomcat 18.6-mysql-tomcat 18.6.0-mysql-tomcat mysql-tomcat stable-mysql-tomcat stable-mysql stable latest
1;18-postgres-tomcat 18.6-postgres-tomcat 18.6.0-postgres-tomcat postgres-tomcat stable-postgres-tomcat stable-postgres
1;18-mariadb-tomcat 18.6-mariadb-tomcat 18.6.0-mariadb-tomcat mariadb-tomcat stable-mariadb-tomcat stable-mariadb
1;18.4 18.4.4 18.4-mysql-tomcat 18.4.4-mysql-tomcat
1;18.4-postgres-tomcat 18.4.4-postgres-tomcat
1;18.4-mariadb-tomcat 18.4.4-mariadb-tomcat
1;17 17.10 17.10.12 17-mysql-tomcat 17.10-mysql-tomcat 17.10.12-mysql-tomcat lts-mysql-tomcat lts-mysql lts
1;17-postgres-tomcat 17.10-postgres-tomcat 17.10.12-postgres-tomcat lts-postgres-tomcat lts-postgres
1;17-mariadb-tomcat 17.10-mariadb-tomcat 17.10.12-mariadb-tomcat lts-mariadb-tomcat lts-mariadb
1;16 16.10 16.10.18 16-mysql-tomcat 16.10-mysql-tomcat 16.10.18-mysql-tomcat
1;16-postgres-tomcat 16.10-postgres-tomcat 16.10.18-postgres-tomcat
1;16-mariadb-tomcat 16.10-mariadb-tomcat 16.10.18-mariadb-tomcat
=yourls
11;1.10.4-apache 1.10-apache 1-apache apache 1.10.4 1.10 1 latest
11;1.10.4-fpm 1.10-fpm 1-fpm fpm
0;1.10.4-fpm-alpine 1.10-fpm-alpine 1-fpm-alpine fpm-alpine
=znc
26;1.10.2 1.10 latest
26;1.10.2-slim 1.10-slim slim
=zookeeper
4;3.8.6 3.8 3.8.6-jre-17 3.8-jre-17
4;3.9.5 3.9 3.9.5-jre-17 3.9-jre-17 latest`;
