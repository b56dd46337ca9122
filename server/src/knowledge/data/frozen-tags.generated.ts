// Written by `npm run update-catalogue` from the history of github.com/docker-library/official-images (Apache-2.0). Do not edit.
/** Tags that were dropped, as of 2026-08-21 (37079fb336f572a88700cf32e5e1f6be54a04e8f); encoded as `frozen-table.ts` says. */
export const encodedFrozenTags = `=almalinux
2022-05-31
9.0-20220507 :9.0-beta1
9.0-minimal-20220507 :9.0-minimal-beta1
2022-11-10
8.5-20220510 =-
8.5-minimal-20220510 ==-
8.6-20221101 =-
8.6-minimal-20221101 ==-
2022-11-17
9.0-20221102 =-
9.0-minimal-20221102 ==-
2023-05-12
9.1-20230407 =-
9.1-minimal-20230407 ==-
2023-05-24
8.7-20230407 =-
8.7-minimal-20230407 ==-
2023-11-23
8.8-20230718 =-
8.8-minimal-20230718 ==-
9.2-20230718 =-
9.2-minimal-20230718 ==-
2024-05-06
9.3-20240410 =-
9.3-minimal-20240410 ==-
2024-05-28
8.9-20240410 =-
8.9-minimal-20240410 ==-
2024-11-18
9.4-20240923 =-
9.4-minimal-20240923 ==-
2025-05-20
9.5-20250519 =-
9.5-minimal-20250519 ==-
2025-11-20
9.6-20251117 =-
9.6-minimal-20251117 ==-
2025-11-25
10.0-20251117 =-
10.0-minimal-20251117 ==-
2026-05-27
10.1-20260524 =-
10.1-minimal-20260524 ==-
9.7-20260524 =-
9.7-minimal-20260524 ==-
=alpine
2019-06-19
3.6.5 2
2019-12-19
3.7.3 2
2020-05-29
3.8.5 2
2021-01-15
3.9.6 2
2021-06-15
3.10.9 2
2021-11-24
3.11.13 2
2022-05-23
3.12.12 2
2022-11-22
3.13.12 2
3.17 :3.17.0_rc1
2023-05-09
3.14.10 2
2023-12-08
3.15.11 2
2024-05-22
3.16.9 2
2024-12-05
3.17.10 2
2025-05-30
3.18.12 2
2025-12-03
3.19.9 2
2026-06-09
3.20.10 2
=amazoncorretto
2021-04-20
15.0.2-al2 1- :15-al2-full :15-al2-jdk
15.0.2-alpine 1= :15-alpine-full :15-alpine-jdk
2021-10-26
16.0.2-al2 1- :16-al2-full :16-al2-jdk
16.0.2-alpine3.12 10 1= :16-alpine-full :16-alpine-jdk :16-alpine3.12-full :16-alpine3.12-jdk
16.0.2-alpine3.13 1= :16-alpine3.13-full :16-alpine3.13-jdk
16.0.2-alpine3.14 1= :16-alpine3.14-full :16-alpine3.14-jdk
2022-06-02
11.0.15-alpine3.12 1= :11-alpine3.12-full :11-alpine3.12-jdk
17.0.3-alpine3.12 1= :17-alpine3.12-full :17-alpine3.12-jdk
18.0.1-alpine3.12 1= :18-alpine3.12-full :18-alpine3.12-jdk
8u332-alpine3.12 :8-alpine3.12 :8-alpine3.12-full :8-alpine3.12-jdk
8u332-alpine3.12-jre :8-alpine3.12-jre
2022-10-25
18.0.2-al2 1- :18-al2-full :18-al2-jdk
18.0.2-alpine3.13 1= :18-alpine3.13-full :18-alpine3.13-jdk
18.0.2-alpine3.14 1= :18-alpine3.14-full :18-alpine3.14-jdk
18.0.2-alpine3.15 1= :18-alpine3.15-full :18-alpine3.15-jdk
18.0.2-alpine3.16 10 1= :18-alpine-full :18-alpine-jdk :18-alpine3.16-full :18-alpine3.16-jdk
2023-01-18
11.0.17-alpine3.13 1= :11-alpine3.13-full :11-alpine3.13-jdk
17.0.5-alpine3.13 1= :17-alpine3.13-full :17-alpine3.13-jdk
19.0.1-alpine3.13 1= :19-alpine3.13-full :19-alpine3.13-jdk
8u352-alpine3.13 :8-alpine3.13 :8-alpine3.13-full :8-alpine3.13-jdk
8u352-alpine3.13-jre :8-alpine3.13-jre
2023-03-24
11.0.18-al2022-RC 1==
11.0.18-al2022-RC-headful 1===
11.0.18-al2022-RC-headless 1===
17.0.6-al2022-RC 1==
17.0.6-al2022-RC-headful 1===
17.0.6-al2022-RC-headless 1===
8u362-al2022-RC :8-al2022-RC
8u362-al2022-RC-jre :8-al2022-RC-jre
2023-03-27
11.0.18-al2023-RC 1==
11.0.18-al2023-RC-headful 1===
11.0.18-al2023-RC-headless 1===
17.0.6-al2023-RC 1==
17.0.6-al2023-RC-headful 1===
17.0.6-al2023-RC-headless 1===
8u362-al2023-RC :8-al2023-RC
8u362-al2023-RC-jre :8-al2023-RC-jre
2023-04-20
19.0.2-al2 1- :19-al2-full :19-al2-jdk
19.0.2-alpine3.14 1= :19-alpine3.14-full :19-alpine3.14-jdk
19.0.2-alpine3.15 1= :19-alpine3.15-full :19-alpine3.15-jdk
19.0.2-alpine3.16 1= :19-alpine3.16-full :19-alpine3.16-jdk
19.0.2-alpine3.17 10 1= :19-alpine-full :19-alpine-jdk :19-alpine3.17-full :19-alpine3.17-jdk
2023-06-27
11.0.19-alpine3.14 1= :11-alpine3.14-full :11-alpine3.14-jdk
17.0.7-alpine3.14 1= :17-alpine3.14-full :17-alpine3.14-jdk
20.0.1-alpine3.14 1= :20-alpine3.14-full :20-alpine3.14-jdk
8u372-alpine3.14 :8-alpine3.14 :8-alpine3.14-full :8-alpine3.14-jdk
8u372-alpine3.14-jre :8-alpine3.14-jre
2023-07-18
11.0.19-al2-native-RC-headless 1====
11.0.19-al2-native-RC-jdk 1====
17.0.7-al2-native-RC-headful 1====
17.0.7-al2-native-RC-headless 1====
17.0.7-al2-native-RC-jdk 1====
8u372-al2-native-RC-jdk :8-al2-native-RC-jdk
8u372-al2-native-RC-jre :8-al2-native-RC-jre
2023-10-19
20.0.2-al2 1- :20-al2-full :20-al2-jdk
20.0.2-al2-generic 1== :20-al2-generic-jdk
20.0.2-al2023-generic 1== :20-al2023-generic-jdk
20.0.2-alpine3.15 1= :20-alpine3.15-full :20-alpine3.15-jdk
20.0.2-alpine3.16 1= :20-alpine3.16-full :20-alpine3.16-jdk
20.0.2-alpine3.17 1= :20-alpine3.17-full :20-alpine3.17-jdk
20.0.2-alpine3.18 10 1= :20-alpine-full :20-alpine-jdk :20-alpine3.18-full :20-alpine3.18-jdk
2023-11-09
11.0.21-alpine3.15 1= :11-alpine3.15-full :11-alpine3.15-jdk
17.0.9-alpine3.15 1= :17-alpine3.15-full :17-alpine3.15-jdk
21.0.1-alpine3.15 1= :21-alpine3.15-full :21-alpine3.15-jdk
8u392-alpine3.15 :8-alpine3.15 :8-alpine3.15-full :8-alpine3.15-jdk
8u392-alpine3.15-jre :8-alpine3.15-jre
2024-07-18
11.0.23-alpine3.16 1= :11-alpine3.16-full :11-alpine3.16-jdk
17.0.11-alpine3.16 1= :17-alpine3.16-full :17-alpine3.16-jdk
21.0.3-alpine3.16 1= :21-alpine3.16-full :21-alpine3.16-jdk
22.0.1-alpine3.16 1= :22-alpine3.16-full :22-alpine3.16-jdk
8u412-alpine3.16 :8-alpine3.16 :8-alpine3.16-full :8-alpine3.16-jdk
8u412-alpine3.16-jre :8-alpine3.16-jre
2024-10-16
22.0.2-al2023 1- 1= :22-al2023-jdk :22-jdk
22.0.2-al2023-headful 1-= 1==
22.0.2-al2023-headless 1-= 1==
22.0.2-alpine3.17 1= :22-alpine3.17-full :22-alpine3.17-jdk
22.0.2-alpine3.18 1= :22-alpine3.18-full :22-alpine3.18-jdk
22.0.2-alpine3.19 1= :22-alpine3.19-full :22-alpine3.19-jdk
22.0.2-alpine3.20 10 1= :22-alpine-full :22-alpine-jdk :22-alpine3.20-full :22-alpine3.20-jdk
2024-12-13
11.0.25-alpine3.17 1= :11-alpine3.17-full :11-alpine3.17-jdk
17.0.13-alpine3.17 1= :17-alpine3.17-full :17-alpine3.17-jdk
21.0.5-alpine3.17 1= :21-alpine3.17-full :21-alpine3.17-jdk
23.0.1-alpine3.17 1= :23-alpine3.17-full :23-alpine3.17-jdk
8u432-alpine3.17 :8-alpine3.17 :8-alpine3.17-full :8-alpine3.17-jdk
8u432-alpine3.17-jre :8-alpine3.17-jre
2025-04-15
23.0.2-al2023 1- 1= :23-al2023-jdk :23-jdk
23.0.2-al2023-headful 1-= 1==
23.0.2-al2023-headless 1-= 1==
23.0.2-alpine3.18 1= :23-alpine3.18-full :23-alpine3.18-jdk
23.0.2-alpine3.19 1= :23-alpine3.19-full :23-alpine3.19-jdk
23.0.2-alpine3.20 1= :23-alpine3.20-full :23-alpine3.20-jdk
23.0.2-alpine3.21 10 1= :23-alpine-full :23-alpine-jdk :23-alpine3.21-full :23-alpine3.21-jdk
2025-05-09
11.0.27-alpine3.18 1= :11-alpine3.18-full :11-alpine3.18-jdk
17.0.15-alpine3.18 1= :17-alpine3.18-full :17-alpine3.18-jdk
21.0.7-alpine3.18 1= :21-alpine3.18-full :21-alpine3.18-jdk
24.0.1-alpine3.18 1= :24-alpine3.18-full :24-alpine3.18-jdk
8u452-alpine3.18 :8-alpine3.18 :8-alpine3.18-full :8-alpine3.18-jdk
8u452-alpine3.18-jre :8-alpine3.18-jre
2025-10-21
24.0.2-al2023 1- 1= :24-al2023-jdk :24-jdk
24.0.2-al2023-headful 1-= 1==
24.0.2-al2023-headless 1-= 1==
24.0.2-alpine3.19 1= :24-alpine3.19-full :24-alpine3.19-jdk
24.0.2-alpine3.20 1= :24-alpine3.20-full :24-alpine3.20-jdk
24.0.2-alpine3.21 1= :24-alpine3.21-full :24-alpine3.21-jdk
24.0.2-alpine3.22 10 1= :24-alpine-full :24-alpine-jdk :24-alpine3.22-full :24-alpine3.22-jdk
2025-11-08
11.0.29-alpine3.19 1= :11-alpine3.19-full :11-alpine3.19-jdk
17.0.17-alpine3.19 1= :17-alpine3.19-full :17-alpine3.19-jdk
21.0.9-alpine3.19 1= :21-alpine3.19-full :21-alpine3.19-jdk
25.0.1-alpine3.19 1= :25-alpine3.19-full :25-alpine3.19-jdk
8u472-alpine3.19 :8-alpine3.19 :8-alpine3.19-full :8-alpine3.19-jdk
8u472-alpine3.19-jre :8-alpine3.19-jre
2026-06-10
11.0.31-alpine3.20 1= :11-alpine3.20-full :11-alpine3.20-jdk
17.0.19-alpine3.20 1= :17-alpine3.20-full :17-alpine3.20-jdk
21.0.11-alpine3.20 1= :21-alpine3.20-full :21-alpine3.20-jdk
25.0.3-alpine3.20 1= :25-alpine3.20-full :25-alpine3.20-jdk
26.0.1-alpine3.20 1= :26-alpine3.20-full :26-alpine3.20-jdk
8u492-alpine3.20 :8-alpine3.20 :8-alpine3.20-full :8-alpine3.20-jdk
8u492-alpine3.20-jre :8-alpine3.20-jre
=amazonlinux
2018-06-26
2016.09.1.20161221 2
2016.09.1.20161221-with-sources 2==
2017.03.1.20170812 2
2017.03.1.20170812-with-sources 2==
2017.09.1.20180409 2
2017.09.1.20180409-with-sources 2==
2017.12.0.20180330 2
2017.12.0.20180330-with-sources 2==
2023-03-01
2022.0.20230118.3 1
2022.0.20230118.3-with-sources 1== :devel-with-sources
2023-03-15
2.0.20230207.0-with-sources -== 1==
2018.03.0.20230207.0-with-sources 2== :1-with-sources
2023.0.20230308.0 :devel
2026-08-20
2018.03.0.20231218.0 2 :1
=buildpack-deps
2018-07-27
17.10 :artful
17.10-curl :artful-curl
17.10-scm :artful-scm
2019-06-18
14.04 :trusty
14.04-curl :trusty-curl
14.04-scm :trusty-scm
2019-10-21
18.10 :cosmic
18.10-curl :cosmic-curl
18.10-scm :cosmic-scm
2020-02-05
19.04 :disco
19.04-curl :disco-curl
19.04-scm :disco-scm
2020-07-23
19.10 :eoan
19.10-curl :eoan-curl
19.10-scm :eoan-scm
2021-08-13
20.10 :groovy
20.10-curl :groovy-curl
20.10-scm :groovy-scm
2022-02-09
21.04 :hirsute
21.04-curl :hirsute-curl
21.04-scm :hirsute-scm
2022-07-27
21.10 :impish
21.10-curl :impish-curl
21.10-scm :impish-scm
2023-02-01
16.04 :xenial
16.04-curl :xenial-curl
16.04-scm :xenial-scm
2023-06-24
18.04 :bionic
18.04-curl :bionic-curl
18.04-scm :bionic-scm
2023-08-08
22.10 :kinetic
22.10-curl :kinetic-curl
22.10-scm :kinetic-scm
2024-02-02
23.04 :lunar
23.04-curl :lunar-curl
23.04-scm :lunar-scm
2024-07-16
23.10 :mantic
23.10-curl :mantic-curl
23.10-scm :mantic-scm
2025-06-02
20.04 :focal
20.04-curl :focal-curl
20.04-scm :focal-scm
2025-07-15
24.10 :oracular
24.10-curl :oracular-curl
24.10-scm :oracular-scm
2026-02-17
25.04 :plucky
25.04-curl :plucky-curl
25.04-scm :plucky-scm
2026-07-17
25.10 :questing
25.10-curl :questing-curl
25.10-scm :questing-scm
=busybox
2016-06-23
1.24.2 2
1.24.2-glibc 2=
1.24.2-musl 2=
1.24.2-uclibc 2=
2016-12-22
1.25.1 2
1.25.1-glibc 2=
1.25.1-musl 2=
1.25.1-uclibc 2=
2017-07-18
1.26.2 2
1.26.2-glibc 2=
1.26.2-musl 2=
1.26.2-uclibc 2=
2018-01-09
1.27.2 2
1.27.2-glibc 2=
1.27.2-musl 2=
1.27.2-uclibc 2=
2018-07-16
1.28.4 2
1.28.4-glibc 2=
1.28.4-musl 2=
1.28.4-uclibc 2=
2019-01-01
1.29.3 2
1.29.3-glibc 2=
1.29.3-musl 2=
1.29.3-uclibc 2=
2019-06-10
1.30.1 2
1.30.1-glibc 2=
1.30.1-musl 2=
1.30.1-uclibc 2=
2020-06-29
1.31.1 2
1.31.1-glibc 2=
1.31.1-musl 2=
1.31.1-uclibc 2=
2021-05-03
1.32.1 2
1.32.1-glibc 2=
1.32.1-musl 2=
1.32.1-uclibc 2=
2021-10-27
1.33.1 2
1.33.1-glibc 2=
1.33.1-musl 2=
1.33.1-uclibc 2=
2023-01-05
1.34.1 2
1.34.1-glibc 2=
1.34.1-musl 2=
1.34.1-uclibc 2=
2024-10-01
1.35.0 2
1.35.0-glibc 2=
1.35.0-musl 2=
1.35.0-uclibc 2=
2026-05-22
1.36.1 2 :stable
1.36.1-glibc 2= :stable-glibc
1.36.1-musl 2= :stable-musl
1.36.1-uclibc 2= :stable-uclibc
=caddy
2022-03-10
2.4.6-builder-windowsservercore-ltsc2016 -=== 1===
2.4.6-windowsservercore-ltsc2016 -== 1==
2023-08-03
2.6.4 2
2.6.4-alpine 2=
2.6.4-builder 2=
2.6.4-builder-alpine 2==
2.6.4-builder-windowsservercore-1809 2===
2.6.4-builder-windowsservercore-ltsc2022 2===
2.6.4-windowsservercore 2=
2.6.4-windowsservercore-1809 2==
2.6.4-windowsservercore-ltsc2022 2==
2024-05-29
2.7.6 2
2.7.6-alpine 2=
2.7.6-builder 2=
2.7.6-builder-alpine 2==
2.7.6-builder-windowsservercore-1809 2===
2.7.6-builder-windowsservercore-ltsc2022 2===
2.7.6-windowsservercore 2=
2.7.6-windowsservercore-1809 2==
2.7.6-windowsservercore-ltsc2022 2==
2025-01-08
2.8.4 2
2.8.4-alpine 2=
2.8.4-builder 2=
2.8.4-builder-alpine 2==
2.8.4-builder-windowsservercore-1809 2===
2.8.4-builder-windowsservercore-ltsc2022 2===
2.8.4-windowsservercore 2=
2.8.4-windowsservercore-1809 2==
2.8.4-windowsservercore-ltsc2022 2==
2025-04-21
2.9.1 2
2.9.1-alpine 2=
2.9.1-builder 2=
2.9.1-builder-alpine 2==
2.9.1-builder-windowsservercore-1809 2===
2.9.1-builder-windowsservercore-ltsc2022 2===
2.9.1-windowsservercore 2=
2.9.1-windowsservercore-1809 2==
2.9.1-windowsservercore-ltsc2022 2==
2025-06-06
2.10.0-builder-windowsservercore-1809 -=== 1=== 2===
2.10.0-windowsservercore-1809 -== 1== 2==
2026-02-23
2.10.2 2
2.10.2-alpine 2=
2.10.2-builder 2=
2.10.2-builder-alpine 2==
2.10.2-builder-windowsservercore-ltsc2022 2===
2.10.2-builder-windowsservercore-ltsc2025 2===
2.10.2-nanoserver 2=
2.10.2-nanoserver-ltsc2022 2==
2.10.2-nanoserver-ltsc2025 2==
2.10.2-windowsservercore 2=
2.10.2-windowsservercore-ltsc2022 2==
2.10.2-windowsservercore-ltsc2025 2==
=cassandra
2021-07-30
2.1.22 2
2021-09-07
2.2.19 1 2
2024-01-03
3.0.29-focal 2=
3.11.16-focal 1= 2=
4.0.11-focal 2=
4.1.3-focal -= 1= 2=
5.0-focal 1=
2026-01-12
3.0.32-jammy 2- 2=
3.11.19-jammy 1- 1= 2- 2=
2026-01-14
4.0.19-jammy 2=
4.1.10-jammy 1= 2=
5.0.6-jammy -= 1= 2=
2026-08-11
5.0.9-bookworm -= 1= 2=
=clojure
2018-11-29
lein-2.8.1-alpine-onbuild --== =-==
lein-2.8.1-onbuild --= =-=
2019-10-03
openjdk-8-boot-2.8.2-alpine ===-=
openjdk-8-lein-2.9.1-alpine ----= ===-=
openjdk-8-tools-deps-1.10.0.442-alpine ====-=
2020-06-01
openjdk-11-boot-2.8.3-stretch --=-= ===-=
openjdk-11-lein-2.9.1-stretch --=-= ==--= ===-=
openjdk-11-tools-deps-1.10.1.502-stretch --==-= ====-=
openjdk-13-boot-2.8.3-buster ===-=
openjdk-13-boot-2.8.3-slim-buster ===--- ===-==
openjdk-13-lein-2.9.1-buster ==--= ===-=
openjdk-13-lein-2.9.1-slim-buster ==---- ==--== ===--- ===-==
openjdk-13-tools-deps-1.10.1.502-buster ====-=
openjdk-13-tools-deps-1.10.1.502-slim-buster ====--- ====-==
openjdk-14-boot-2.8.3-alpine ===-=
openjdk-14-lein-2.9.1-alpine ==--= ===-=
openjdk-14-tools-deps-1.10.1.502-alpine ====-=
openjdk-8-boot-2.8.3-stretch ===-=
openjdk-8-lein-2.9.1-stretch ==--= ===-=
openjdk-8-tools-deps-1.10.1.502-stretch ====-=
2020-08-14
openjdk-15-boot-2.8.3-alpine ===-=
openjdk-15-lein-2.9.3-alpine ==--= ===-=
openjdk-15-tools-deps-1.10.1.619-alpine ====-=
2020-11-24
openjdk-14-boot-2.8.3-buster ===-=
openjdk-14-boot-2.8.3-slim-buster ===--- ===-==
openjdk-14-lein-2.9.3-buster ==--= ===-=
openjdk-14-lein-2.9.3-slim-buster ==---- ==--== ===--- ===-==
openjdk-14-tools-deps-1.10.1.727-buster ====-=
openjdk-14-tools-deps-1.10.1.727-slim-buster ====--- ====-==
2021-02-22
openjdk-16-boot-2.8.3-alpine ===-=
openjdk-16-lein-2.9.5-alpine ==--= ===-=
openjdk-16-tools-deps-1.10.2.774-alpine ====-=
2021-04-29
openjdk-15-boot-2.8.3-buster ===-=
openjdk-15-boot-2.8.3-slim-buster ===--- ===-==
openjdk-15-lein-2.9.5-buster ==--= ===-=
openjdk-15-lein-2.9.5-slim-buster ==---- ==--== ===--- ===-==
openjdk-15-tools-deps-1.10.3.822-buster ====-=
openjdk-15-tools-deps-1.10.3.822-slim-buster ====--- ====-==
2021-08-16
openjdk-17-boot-2.8.3-alpine ===-=
openjdk-17-lein-2.9.6-alpine ==--= ===-=
openjdk-17-tools-deps-1.10.3.933-alpine ====-=
2021-11-01
openjdk-16-boot-2.8.3-bullseye ===-=
openjdk-16-boot-2.8.3-buster ===-=
openjdk-16-boot-2.8.3-slim-bullseye ===--- ===-==
openjdk-16-boot-2.8.3-slim-buster ===-==
openjdk-16-lein-2.9.7-bullseye ==--= ===-=
openjdk-16-lein-2.9.7-buster ==--= ===-=
openjdk-16-lein-2.9.7-slim-bullseye ==---- ==--== ===--- ===-==
openjdk-16-lein-2.9.7-slim-buster ==--== ===-==
openjdk-16-tools-deps-1.10.3.986-bullseye ====-=
openjdk-16-tools-deps-1.10.3.986-buster ====-=
openjdk-16-tools-deps-1.10.3.986-slim-bullseye ====--- ====-==
openjdk-16-tools-deps-1.10.3.986-slim-buster ====-==
2021-12-02
openjdk-11-lein-2.9.8-slim-bullseye ----==
openjdk-11-lein-2.9.8-slim-buster ----==
openjdk-11-tools-deps-1.10.3.1020-slim-bullseye --==-==
2022-03-02
openjdk-18-boot-2.8.3-alpine ===-=
openjdk-18-lein-2.9.8-alpine ===-=
openjdk-18-tools-deps-1.10.3.1075-alpine ==---= ====-=
2022-05-04
openjdk-11-boot-2.8.3-slim-bullseye ===---
openjdk-11-lein-2.9.8-slim-bullseye ===---
openjdk-11-tools-deps-1.11.1.1113-slim-bullseye ==----- ====---
openjdk-17-boot-2.8.3-bullseye --=-= ===-=
openjdk-17-boot-2.8.3-buster --=-= ===-=
openjdk-17-boot-2.8.3-slim-bullseye --=-== ===--- ===-==
openjdk-17-boot-2.8.3-slim-buster --=-== ===-==
openjdk-17-lein-2.9.8-bullseye ===-=
openjdk-17-lein-2.9.8-buster --=-= ===-=
openjdk-17-lein-2.9.8-slim-bullseye --=-== ===--- ===-==
openjdk-17-lein-2.9.8-slim-buster --=-== ===-==
openjdk-17-tools-deps-1.11.1.1113-bullseye ==---= ====-=
openjdk-17-tools-deps-1.11.1.1113-buster --==-= ==---= ====-=
openjdk-17-tools-deps-1.11.1.1113-slim-bullseye ==----- ==---== ====--- ====-==
openjdk-17-tools-deps-1.11.1.1113-slim-buster --==-== ==---== ====-==
openjdk-18-boot-2.8.3-bullseye ===-=
openjdk-18-boot-2.8.3-buster ===-=
openjdk-18-boot-2.8.3-slim-bullseye ===--- ===-==
openjdk-18-boot-2.8.3-slim-buster ===-==
openjdk-18-lein-2.9.8-bullseye ===-=
openjdk-18-lein-2.9.8-buster ===-=
openjdk-18-lein-2.9.8-slim-bullseye ===--- ===-==
openjdk-18-lein-2.9.8-slim-buster ===-==
openjdk-18-tools-deps-1.11.1.1113-bullseye ==---= ====-=
openjdk-18-tools-deps-1.11.1.1113-buster ==---= ====-=
openjdk-18-tools-deps-1.11.1.1113-slim-bullseye ==----- ==---== ====--- ====-==
openjdk-18-tools-deps-1.11.1.1113-slim-buster ==---== ====-==
openjdk-19-boot-2.8.3-alpine ===-=
openjdk-19-boot-2.8.3-bullseye ===-=
openjdk-19-boot-2.8.3-slim-bullseye ===--- ===-==
openjdk-19-lein-2.9.8-alpine ===-=
openjdk-19-lein-2.9.8-bullseye ===-=
openjdk-19-lein-2.9.8-slim-bullseye ===--- ===-==
openjdk-19-tools-deps-1.11.1.1113-alpine ==---= ====-=
openjdk-19-tools-deps-1.11.1.1113-bullseye ==---= ====-=
openjdk-19-tools-deps-1.11.1.1113-slim-bullseye ==----- ==---== ====--- ====-==
openjdk-8-boot-2.8.3-slim-bullseye ===---
openjdk-8-lein-2.9.8-slim-bullseye ===---
openjdk-8-tools-deps-1.11.1.1113-slim-bullseye ==----- ====---
2022-07-26
openjdk-11-boot-2.8.3-bullseye ===-=
openjdk-11-boot-2.8.3-buster ===-=
openjdk-11-boot-2.8.3-slim-bullseye ===-==
openjdk-11-boot-2.8.3-slim-buster ===-==
openjdk-11-lein-2.9.8-bullseye ===-=
openjdk-11-lein-2.9.8-buster ===-=
openjdk-11-lein-2.9.8-slim-bullseye ===-==
openjdk-11-lein-2.9.8-slim-buster ===-==
openjdk-11-tools-deps-1.11.1.1149-bullseye ==---= ====-=
openjdk-11-tools-deps-1.11.1.1149-buster ==---= ====-=
openjdk-11-tools-deps-1.11.1.1149-slim-bullseye ==---== ====-==
openjdk-11-tools-deps-1.11.1.1149-slim-buster ==---== ====-==
openjdk-8-boot-2.8.3-bullseye ===-=
openjdk-8-boot-2.8.3-buster ===-=
openjdk-8-boot-2.8.3-slim-bullseye ===-==
openjdk-8-boot-2.8.3-slim-buster ===-==
openjdk-8-lein-2.9.8-bullseye ===-=
openjdk-8-lein-2.9.8-buster ===-=
openjdk-8-lein-2.9.8-slim-bullseye ===-==
openjdk-8-lein-2.9.8-slim-buster ===-==
openjdk-8-tools-deps-1.11.1.1149-bullseye ==---= ====-=
openjdk-8-tools-deps-1.11.1.1149-buster ==---= ====-=
openjdk-8-tools-deps-1.11.1.1149-slim-bullseye ==---== ====-==
openjdk-8-tools-deps-1.11.1.1149-slim-buster ==---== ====-==
2022-09-28
temurin-18-boot-2.8.3-alpine ===-=
temurin-18-boot-2.8.3-focal ===-=
temurin-18-boot-2.8.3-jammy ===-- ===-=
temurin-18-lein-2.9.10-alpine ===-=
temurin-18-lein-2.9.10-focal ===-=
temurin-18-lein-2.9.10-jammy ===-- ===-=
temurin-18-tools-deps-1.11.1.1165-alpine ==---= ====-=
temurin-18-tools-deps-1.11.1.1165-focal ==---= ====-=
temurin-18-tools-deps-1.11.1.1165-jammy ==---= ====-- ====-=
2022-11-18
temurin-8-boot-2.8.3-alpine ===-=
2023-04-03
temurin-11-boot-2.8.3-alpine ===-=
temurin-17-boot-2.8.3-alpine --=-= ===-=
temurin-19-boot-2.8.3-alpine ===-=
temurin-19-boot-2.8.3-bullseye ===-=
temurin-19-boot-2.8.3-bullseye-slim ===-==
temurin-19-boot-2.8.3-focal ===-=
temurin-19-boot-2.8.3-jammy ===-- ===-=
temurin-19-lein-2.10.0-alpine ===-=
temurin-19-lein-2.10.0-bullseye ===-=
temurin-19-lein-2.10.0-bullseye-slim ===-==
temurin-19-lein-2.10.0-focal ===-=
temurin-19-lein-2.10.0-jammy ===-- ===-=
temurin-19-tools-deps-1.11.1.1257-alpine ==---= ====-=
temurin-19-tools-deps-1.11.1.1257-bullseye ==---= ====-=
temurin-19-tools-deps-1.11.1.1257-bullseye-slim ==---== ====-==
temurin-19-tools-deps-1.11.1.1257-focal ==---= ====-=
temurin-19-tools-deps-1.11.1.1257-jammy ==---= ====-- ====-=
2023-10-12
temurin-17-boot-2.8.3-focal --=-=
temurin-17-boot-2.8.3-jammy --=-- --=-=
temurin-17-lein-2.10.0-alpine --=-=
temurin-17-lein-2.10.0-focal --=-=
temurin-17-lein-2.10.0-jammy --=-=
temurin-17-tools-deps-1.11.1.1413-alpine --==-=
temurin-17-tools-deps-1.11.1.1413-focal --==-=
temurin-17-tools-deps-1.11.1.1413-jammy --==-=
temurin-20-lein-2.10.0-alpine ===-=
temurin-20-lein-2.10.0-bullseye ===-=
temurin-20-lein-2.10.0-bullseye-slim ===-==
temurin-20-lein-2.10.0-jammy ===-- ===-=
temurin-20-tools-deps-1.11.1.1413-alpine ==---= ====-=
temurin-20-tools-deps-1.11.1.1413-bullseye ==---= ====-=
temurin-20-tools-deps-1.11.1.1413-bullseye-slim ==---== ====-==
temurin-20-tools-deps-1.11.1.1413-jammy ==---= ====-- ====-=
2024-04-23
temurin-11-boot-2.8.3-bookworm ===-=
temurin-11-boot-2.8.3-bookworm-slim ===-==
temurin-11-boot-2.8.3-bullseye ===-=
temurin-11-boot-2.8.3-bullseye-slim ===-==
temurin-11-boot-2.8.3-focal ===-=
temurin-11-boot-2.8.3-jammy ===-- ===-=
temurin-17-boot-2.8.3-bookworm ===-=
temurin-17-boot-2.8.3-bookworm-slim ===-==
temurin-17-boot-2.8.3-bullseye ===-=
temurin-17-boot-2.8.3-bullseye-slim ===-==
temurin-17-boot-2.8.3-focal ===-=
temurin-17-boot-2.8.3-jammy ===-- ===-=
temurin-8-boot-2.8.3-bookworm ===-=
temurin-8-boot-2.8.3-bookworm-slim ===-==
temurin-8-boot-2.8.3-bullseye ===-=
temurin-8-boot-2.8.3-bullseye-slim ===-==
temurin-8-boot-2.8.3-focal ===-=
temurin-8-boot-2.8.3-jammy ===-- ===-=
2024-07-25
temurin-11-lein-2.11.2-focal ===-=
temurin-11-tools-deps-1.11.3.1456-focal ==---= ====-=
temurin-17-lein-2.11.2-focal ===-=
temurin-17-tools-deps-1.11.3.1456-focal ==---= ====-=
temurin-8-lein-2.11.2-focal ===-=
temurin-8-tools-deps-1.11.3.1456-focal ==---= ====-=
2024-10-03
temurin-22-lein-2.11.2-alpine ===-=
temurin-22-lein-2.11.2-bookworm ===-- ===-=
temurin-22-lein-2.11.2-bookworm-slim ===-==
temurin-22-lein-2.11.2-bullseye ===-=
temurin-22-lein-2.11.2-bullseye-slim ===-==
temurin-22-lein-2.11.2-jammy ===-=
temurin-22-lein-2.11.2-noble ===-=
temurin-22-tools-deps-1.12.0.1479-alpine ==---= ====-=
temurin-22-tools-deps-1.12.0.1479-bookworm ==---= ====-- ====-=
temurin-22-tools-deps-1.12.0.1479-bookworm-slim ==---== ====-==
temurin-22-tools-deps-1.12.0.1479-bullseye ==---= ====-=
temurin-22-tools-deps-1.12.0.1479-bullseye-slim ==---== ====-==
temurin-22-tools-deps-1.12.0.1479-jammy ==---= ====-=
temurin-22-tools-deps-1.12.0.1479-noble ==---= ====-=
2025-03-27
temurin-23-lein-2.11.2-alpine ===-=
temurin-23-lein-2.11.2-bookworm ===-- ===-=
temurin-23-lein-2.11.2-bookworm-slim ===-==
temurin-23-lein-2.11.2-bullseye ===-=
temurin-23-lein-2.11.2-bullseye-slim ===-==
temurin-23-lein-2.11.2-noble ===-=
temurin-23-tools-deps-1.12.0.1530-alpine ==---= ====-=
temurin-23-tools-deps-1.12.0.1530-bookworm ==---= ====-- ====-=
temurin-23-tools-deps-1.12.0.1530-bookworm-slim ==---== ====-==
temurin-23-tools-deps-1.12.0.1530-bullseye ==---= ====-=
temurin-23-tools-deps-1.12.0.1530-bullseye-slim ==---== ====-==
temurin-23-tools-deps-1.12.0.1530-noble ==---= ====-=
2025-09-26
temurin-24-lein-2.12.0-alpine ===-=
temurin-24-lein-2.12.0-bookworm ===-- ===-=
temurin-24-lein-2.12.0-bookworm-slim ===-==
temurin-24-lein-2.12.0-bullseye ===-=
temurin-24-lein-2.12.0-bullseye-slim ===-==
temurin-24-lein-2.12.0-noble ===-=
temurin-24-lein-2.12.0-trixie ===-=
temurin-24-lein-2.12.0-trixie-slim ===-==
temurin-24-tools-deps-1.12.2.1571-alpine ==---= ====-=
temurin-24-tools-deps-1.12.2.1571-bookworm ==---= ====-- ====-=
temurin-24-tools-deps-1.12.2.1571-bookworm-slim ==---== ====-==
temurin-24-tools-deps-1.12.2.1571-bullseye ==---= ====-=
temurin-24-tools-deps-1.12.2.1571-bullseye-slim ==---== ====-==
temurin-24-tools-deps-1.12.2.1571-noble ==---= ====-=
temurin-24-tools-deps-1.12.2.1571-trixie ==---= ====-=
temurin-24-tools-deps-1.12.2.1571-trixie-slim ==---== ====-==
2025-12-11
temurin-8-lein-2.12.0-alpine ===-=
temurin-8-tools-deps-1.12.3.1577-alpine ==---= ====-=
2026-06-16
temurin-8-lein-2.12.0-bookworm ===-=
temurin-8-lein-2.12.0-bookworm-slim ===-==
temurin-8-lein-2.12.0-bullseye ===-=
temurin-8-lein-2.12.0-bullseye-slim ===-==
temurin-8-lein-2.12.0-jammy ===-=
temurin-8-lein-2.12.0-noble ===-- ===-=
temurin-8-lein-2.12.0-trixie ===-=
temurin-8-lein-2.12.0-trixie-slim ===-==
=composer
2017-08-14
1.1.3 2
1.2.4 2
1.3.3 2
2018-08-20
1.4.3 2
2018-11-01
1.5.6 2
2018-12-03
1.6.5 2
2019-08-05
1.7.3 2
2020-03-11
1.8.6 2
2020-10-26
1.9.3 2
2021-06-03
2.0.14 2
2021-12-22
2.1.14 2
2024-08-23
2.3.10 2
2.4.4 2
2.5.8 2
2.6.6 2
2024-10-03
2.7.9 2
2025-07-14
2.2.25 :lts
2025-11-13
2.8.12 2
2026-05-28
1.10.28 1 2
2.9.8 2
=couchdb
2018-08-08
1.7.2 1 2
1.7.2-couchperuser 1= 2=
2.1.2 2
2018-12-07
2.2.0 2
2021-07-07
3.0.1 2
2024-08-12
2.3.1 1 2
3.1.2 2
2024-10-07
3.2.3 2
2025-05-06
3.3.3 2
=debian
2017-07-24
jessie-20170620 :8.8
stretch-20170620 :9.0
2017-10-09
stretch-20170907 :9.1
2017-12-12
jessie-20171009 :8.9
stretch-20171009 :9.2
2018-03-13
stretch-20180213 :9.3
2018-06-26
jessie-20180426 :8.10
2018-07-16
stretch-20180625 :9.4
2018-11-15
stretch-20181011 :9.5
stretch-20181011-slim :9.5-slim
2019-02-06
stretch-20190122 :9.6
stretch-20190122-slim :9.6-slim
2019-03-04
stretch-20190204 :9.7
stretch-20190204-slim :9.7-slim
2019-03-26
wheezy-20190228 :7 :7.11 =-
wheezy-20190228-slim :7-slim :7.11-slim =-=
2019-05-07
stretch-20190326 :9.8
stretch-20190326-slim :9.8-slim
2019-09-11
buster-20190812 :10.0
buster-20190812-slim :10.0-slim
stretch-20190812 :9.9
stretch-20190812-slim :9.9-slim
2019-11-22
buster-20191014 :10.1
buster-20191014-slim :10.1-slim
2020-02-26
buster-20200130 :10.2
buster-20200130-slim :10.2-slim
stretch-20200130 :9.11
stretch-20200130-slim :9.11-slim
2020-05-13
buster-20200422 :10.3
buster-20200422-slim :10.3-slim
2020-07-22
stretch-20200607 :9.12
stretch-20200607-slim :9.12-slim
2020-08-04
buster-20200720 :10.4
buster-20200720-slim :10.4-slim
2020-10-13
buster-20200908 :10.5
buster-20200908-slim :10.5-slim
2020-12-11
buster-20201117 :10.6
buster-20201117-slim :10.6-slim
2021-02-09
buster-20210111 :10.7
buster-20210111-slim :10.7-slim
2021-03-30
buster-20210326 :10.8
buster-20210326-slim :10.8-slim
jessie-20210326 :8 :8.11 =-
jessie-20210326-slim :8-slim :8.11-slim =-=
2021-06-22
buster-20210511 :10.9
buster-20210511-slim :10.9-slim
2021-10-12
bullseye-20210927 :11.0
bullseye-20210927-slim :11.0-slim
buster-20210927 :10.10
buster-20210927-slim :10.10-slim
2021-12-21
bullseye-20211201 :11.1
bullseye-20211201-slim :11.1-slim
2022-03-28
bullseye-20220316 :11.2
bullseye-20220316-slim :11.2-slim
buster-20220316 :10.11
buster-20220316-slim :10.11-slim
2022-07-12
bullseye-20220622 :11.3
bullseye-20220622-slim :11.3-slim
stretch-20220622 :9 :9.13 =-
stretch-20220622-slim :9-slim :9.13-slim =-=
2022-09-13
bullseye-20220822 :11.4
bullseye-20220822-slim :11.4-slim
buster-20220822 :10.12
buster-20220822-slim :10.12-slim
2022-12-21
bullseye-20221205 :11.5
bullseye-20221205-slim :11.5-slim
2023-05-02
bullseye-20230411 :11.6
bullseye-20230411-slim :11.6-slim
2023-07-27
bookworm-20230703 :12.0
bookworm-20230703-slim :12.0-slim
2023-10-11
bookworm-20230919 :12.1
bookworm-20230919-slim :12.1-slim
bullseye-20230919 :11.7
bullseye-20230919-slim :11.7-slim
2023-12-19
bookworm-20231120 :12.2
bookworm-20231120-slim :12.2-slim
2024-02-13
bookworm-20240130 :12.4
bookworm-20240130-slim :12.4-slim
bullseye-20240130 :11.8
bullseye-20240130-slim :11.8-slim
2024-07-02
bookworm-20240612 :12.5
bookworm-20240612-slim :12.5-slim
bullseye-20240612 :11.9
bullseye-20240612-slim :11.9-slim
buster-20240612 :10 :10.13 =-
buster-20240612-slim :10-slim :10.13-slim =-=
2024-09-04
bookworm-20240812 :12.6
bookworm-20240812-slim :12.6-slim
bullseye-20240812 :11.10
bullseye-20240812-slim :11.10-slim
2024-11-12
bookworm-20241016 :12.7
bookworm-20241016-slim :12.7-slim
2025-01-14
bookworm-20241223 :12.8
bookworm-20241223-slim :12.8-slim
2025-03-17
bookworm-20250224 :12.9
bookworm-20250224-slim :12.9-slim
2025-05-21
bookworm-20250428 :12.10
bookworm-20250428-slim :12.10-slim
2025-09-08
bookworm-20250811 :12.11
bookworm-20250811-slim :12.11-slim
trixie-20250811 :13.0
trixie-20250811-slim :13.0-slim
2025-11-18
trixie-20251103 :13.1
trixie-20251103-slim :13.1-slim
2026-01-13
bookworm-20251229 :12.12
bookworm-20251229-slim :12.12-slim
trixie-20251229 :13.2
trixie-20251229-slim :13.2-slim
2026-03-16
trixie-20260223 :13.3
trixie-20260223-slim :13.3-slim
2026-05-19
bookworm-20260505 :12.13
bookworm-20260505-slim :12.13-slim
trixie-20260505 :13.4
trixie-20260505-slim :13.4-slim
2026-07-13
bookworm-20260623 :12.14
bookworm-20260623-slim :12.14-slim
trixie-20260623 :13.5
trixie-20260623-slim :13.5-slim
=docker
2016-08-01
1.10.3 2
1.10.3-dind 2=
1.10.3-git 2=
2016-10-14
1.12.2-rc3 20
1.12.2-rc3-dind 20=
1.12.2-rc3-experimental -0= 20=
1.12.2-rc3-experimental-dind -0== 20==
1.12.2-rc3-experimental-git -0== 20==
1.12.2-rc3-git 20=
2017-01-18
1.11.2 2
1.11.2-dind 2=
1.11.2-git 2=
1.12.6-experimental -= 1=
1.12.6-experimental-dind -== 1==
1.12.6-experimental-git -== 1==
1.13.0-rc7 20
1.13.0-rc7-dind 20=
1.13.0-rc7-git 20=
2017-03-02
1.12.6 2
1.12.6-dind 2=
1.12.6-experimental 2=
1.12.6-experimental-dind 2==
1.12.6-experimental-git 2==
1.12.6-git 2=
1.13.1 1
1.13.1-dind 1=
1.13.1-git 1=
2017-04-06
1.13.1 2
1.13.1-dind 2=
1.13.1-git 2=
17.04.0-ce-rc2 2-0
17.04.0-ce-rc2-dind 2-0=
17.04.0-ce-rc2-git 2-0=
2017-05-05
17.04.0 2
17.04.0-dind 2=
17.04.0-git 2=
17.05.0-ce-rc3 2-0
17.05.0-ce-rc3-dind 2-0=
17.05.0-ce-rc3-git 2-0=
2017-06-29
17.03.2-ce-rc1 2-0
17.03.2-ce-rc1-dind 2-0=
17.03.2-ce-rc1-git 2-0=
17.05.0 2
17.05.0-dind 2=
17.05.0-git 2=
2017-07-26
17.03.2 2
17.03.2-dind 2=
17.03.2-git 2=
2017-08-29
17.07.0-ce-rc4 2-0
17.07.0-ce-rc4-dind 2-0=
17.07.0-ce-rc4-git 2-0=
2017-09-06
17.06.2-ce-rc1 2-0
17.06.2-ce-rc1-dind 2-0=
17.06.2-ce-rc1-git 2-0=
2017-10-18
17.07.0 2
17.07.0-dind 2=
17.07.0-git 2=
17.07.0-windowsservercore 2=
17.10.0-ce-rc2 2-0
17.10.0-ce-rc2-dind 2-0=
17.10.0-ce-rc2-git 2-0=
17.10.0-ce-rc2-windowsservercore 2-0=
2017-11-13
17.06.2 2
17.06.2-dind 2=
17.06.2-git 2=
17.06.2-windowsservercore 2=
2017-11-21
17.11.0-ce-rc3-windowsservercore 2-0=
2017-11-23
17.09.0-windowsservercore 2= :stable-windowsservercore
17.10.0 2
17.10.0-dind 2=
17.10.0-git 2=
17.10.0-windowsservercore 1= 2= :edge-windowsservercore
17.11.0-ce-rc4 2-0
17.11.0-ce-rc4-dind 2-0=
17.11.0-ce-rc4-git 2-0=
2017-12-09
17.09.0-windowsservercore-1709 2== :stable-windowsservercore-1709
17.09.0-windowsservercore-ltsc2016 2== :stable-windowsservercore-ltsc2016
17.09.1-ce-rc1 2-0
17.09.1-ce-rc1-dind 2-0=
17.09.1-ce-rc1-git 2-0=
2017-12-28
17.11.0 2
17.11.0-dind 2=
17.11.0-git 2=
2018-01-15
18.01.0-ce-rc1 2-0
18.01.0-ce-rc1-dind 2-0=
18.01.0-ce-rc1-git 2-0=
2018-02-08
17.09.1 2
17.09.1-dind 2=
17.09.1-git 2=
18.01.0 2
18.01.0-dind 2=
18.01.0-git 2=
18.02.0-ce-rc2 2-0
18.02.0-ce-rc2-dind 2-0=
18.02.0-ce-rc2-git 2-0=
2018-03-02
17.12.1-ce-rc2 2-0
17.12.1-ce-rc2-dind 2-0=
17.12.1-ce-rc2-git 2-0=
2018-03-22
18.02.0 2
18.02.0-dind 2=
18.02.0-git 2=
2018-04-11
18.04.0-ce-rc2 2-0
18.04.0-ce-rc2-dind 2-0=
18.04.0-ce-rc2-git 2-0=
2018-04-26
18.03.1-ce-rc2 2-0
18.03.1-ce-rc2-dind 2-0=
18.03.1-ce-rc2-git 2-0=
2018-05-10
17.12.1 1 2
17.12.1-dind 1= 2=
17.12.1-git 1= 2=
18.04.0 2
18.04.0-dind 2=
18.04.0-git 2=
18.05.0-ce-rc1 2-0
18.05.0-ce-rc1-dind 2-0=
18.05.0-ce-rc1-git 2-0=
2018-07-21
18.03.1 2
18.03.1-dind 2=
18.03.1-git 2=
18.05.0 2
18.05.0-dind 2=
18.05.0-git 2=
2018-08-22
18.06.1-ce-rc2 2-0
18.06.1-ce-rc2-dind 2-0=
18.06.1-ce-rc2-git 2-0=
2019-06-14
18.06.3 2 :edge
18.06.3-dind 2= :edge-dind
18.06.3-git 2= :edge-git
2019-09-05
18.09.9-rc1 20
18.09.9-rc1-dind 20=
18.09.9-rc1-git 20=
2019-09-12
18.09.9 1 2
18.09.9-dind 1= 2=
18.09.9-git 1= 2=
2020-09-17
19.03.13-beta2 :19.03-rc
19.03.13-beta2-dind :19.03-rc-dind
19.03.13-beta2-dind-rootless :19.03-rc-dind-rootless
19.03.13-beta2-git :19.03-rc-git
2020-10-23
19.03.13 :test
19.03.13-dind :test-dind
19.03.13-dind-rootless :test-dind-rootless
19.03.13-git :test-git
2020-12-10
19.03.14 :stable
19.03.14-dind :stable-dind
19.03.14-dind-rootless :stable-dind-rootless
19.03.14-git :stable-git
2021-08-25
19.03.15-alpine3.13 1- 2-
19.03.15-dind-alpine3.13 1=- 2=-
19.03.15-dind-rootless 1== 2==
19.03.15-git 1= 2=
2021-10-25
20.10.10-rc1-alpine3.14 20-
20.10.10-rc1-dind-alpine3.14 20=-
20.10.10-rc1-dind-rootless 20==
20.10.10-rc1-git 20=
20.10.10-rc1-windowsservercore-1809 20=- 20==
2022-12-07
22.06.0-beta.0-alpine3.17 :22.06-rc
22.06.0-beta.0-cli-alpine3.17 :22.06-rc-cli
22.06.0-beta.0-dind-alpine3.17 :22.06-rc-dind
22.06.0-beta.0-dind-rootless :22.06-rc-dind-rootless
22.06.0-beta.0-git :22.06-rc-git
22.06.0-beta.0-windowsservercore :22.06-rc-windowsservercore
22.06.0-beta.0-windowsservercore-1809 :22.06-rc-windowsservercore-1809
22.06.0-beta.0-windowsservercore-ltsc2022 :22.06-rc-windowsservercore-ltsc2022
2023-02-02
23.0.0-rc.4-alpine3.17 20-
23.0.0-rc.4-cli-alpine3.17 20=-
23.0.0-rc.4-dind-alpine3.17 20=-
23.0.0-rc.4-dind-rootless 20==
23.0.0-rc.4-git 20=
23.0.0-rc.4-windowsservercore 20=
23.0.0-rc.4-windowsservercore-1809 20==
23.0.0-rc.4-windowsservercore-ltsc2022 20==
2023-05-15
20.10.24-alpine3.18 1- 2-
20.10.24-cli-alpine3.18 1=- 2=-
20.10.24-dind-alpine3.18 1=- 2=-
20.10.24-dind-rootless 1== 2==
20.10.24-git 1= 2=
20.10.24-windowsservercore 1= 2=
20.10.24-windowsservercore-1809 1== 2==
20.10.24-windowsservercore-ltsc2022 1== 2==
2023-05-16
24.0.0-rc.4-alpine3.18 10-
24.0.0-rc.4-cli-alpine3.18 10=-
24.0.0-rc.4-dind-alpine3.18 10=-
24.0.0-rc.4-dind-rootless 10==
24.0.0-rc.4-git 10=
24.0.0-rc.4-windowsservercore 10=
24.0.0-rc.4-windowsservercore-1809 10==
24.0.0-rc.4-windowsservercore-ltsc2022 10==
2023-10-03
23.0.6-alpine3.18 1- 2-
23.0.6-cli-alpine3.18 1=- 2=-
23.0.6-dind-alpine3.18 1=- 2=-
23.0.6-dind-rootless 1== 2==
23.0.6-git 1= 2=
23.0.6-windowsservercore 1= 2=
23.0.6-windowsservercore-1809 1== 2==
23.0.6-windowsservercore-ltsc2022 1== 2==
2024-01-19
25.0.0-rc.3-alpine3.19 10-
25.0.0-rc.3-cli-alpine3.19 10=-
25.0.0-rc.3-dind-alpine3.19 10=-
25.0.0-rc.3-dind-rootless 10==
25.0.0-rc.3-git -0= 10=
25.0.0-rc.3-windowsservercore 10=
25.0.0-rc.3-windowsservercore-1809 10==
25.0.0-rc.3-windowsservercore-ltsc2022 10==
2024-03-20
25.0.5-git -=
26.0.0-rc3-alpine3.19 10-
26.0.0-rc3-cli-alpine3.19 10=-
26.0.0-rc3-dind-alpine3.19 10=-
26.0.0-rc3-dind-rootless 10==
26.0.0-rc3-windowsservercore 10=
26.0.0-rc3-windowsservercore-1809 10==
26.0.0-rc3-windowsservercore-ltsc2022 10==
2024-04-23
26.0.2-alpine3.19 2-
26.0.2-cli-alpine3.19 2=-
26.0.2-dind-alpine3.19 2=-
26.0.2-dind-rootless 2==
26.0.2-windowsservercore 2=
26.0.2-windowsservercore-1809 2==
26.0.2-windowsservercore-ltsc2022 2==
2024-07-22
27.0.3-alpine3.20 2-
27.0.3-cli-alpine3.20 2=-
27.0.3-dind-alpine3.20 2=-
27.0.3-dind-rootless 2==
27.0.3-windowsservercore 2=
27.0.3-windowsservercore-1809 2==
27.0.3-windowsservercore-ltsc2022 2==
2024-07-31
24.0.9-alpine3.20 1- 2-
24.0.9-cli-alpine3.20 1=- 2=-
24.0.9-dind-alpine3.20 1=- 2=-
24.0.9-dind-rootless 1== 2==
24.0.9-git 1= 2=
24.0.9-windowsservercore 1= 2=
24.0.9-windowsservercore-1809 1== 2==
24.0.9-windowsservercore-ltsc2022 1== 2==
25.0.5-alpine3.20 1- 2-
25.0.5-cli-alpine3.20 1=- 2=-
25.0.5-dind-alpine3.20 1=- 2=-
25.0.5-dind-rootless 1== 2==
25.0.5-git 1= 2=
25.0.5-windowsservercore 1= 2=
25.0.5-windowsservercore-1809 1== 2==
25.0.5-windowsservercore-ltsc2022 1== 2==
26.1.4-alpine3.20 1- 2-
26.1.4-cli-alpine3.20 1=- 2=-
26.1.4-dind-alpine3.20 1=- 2=-
26.1.4-dind-rootless 1== 2==
26.1.4-windowsservercore 1= 2=
26.1.4-windowsservercore-1809 1== 2==
26.1.4-windowsservercore-ltsc2022 1== 2==
2024-08-28
27.1.2-alpine3.20 2-
27.1.2-cli-alpine3.20 2=-
27.1.2-dind-alpine3.20 2=-
27.1.2-dind-rootless 2==
27.1.2-windowsservercore 2=
27.1.2-windowsservercore-1809 2==
27.1.2-windowsservercore-ltsc2022 2==
2024-09-19
27.2.1-alpine3.20 2-
27.2.1-cli-alpine3.20 2=-
27.2.1-dind-alpine3.20 2=-
27.2.1-dind-rootless 2==
27.2.1-windowsservercore 2=
27.2.1-windowsservercore-1809 2==
27.2.1-windowsservercore-ltsc2022 2==
2024-12-09
27.3.1-alpine3.20 2-
27.3.1-cli-alpine3.20 2=-
27.3.1-dind-alpine3.20 2=-
27.3.1-dind-rootless 2==
27.3.1-windowsservercore 2=
27.3.1-windowsservercore-1809 2==
27.3.1-windowsservercore-ltsc2022 2==
2025-01-13
27.4.1-alpine3.21 2-
27.4.1-cli-alpine3.21 2=-
27.4.1-dind-alpine3.21 2=-
27.4.1-dind-rootless 2==
27.4.1-windowsservercore 2=
27.4.1-windowsservercore-1809 2==
27.4.1-windowsservercore-ltsc2022 2==
27.5.0-rc.2-alpine3.21 10-
27.5.0-rc.2-cli-alpine3.21 10=-
27.5.0-rc.2-dind-alpine3.21 10=-
27.5.0-rc.2-dind-rootless 10==
27.5.0-rc.2-windowsservercore 10=
27.5.0-rc.2-windowsservercore-1809 10==
27.5.0-rc.2-windowsservercore-ltsc2022 10==
2025-02-20
27.5.1-alpine3.21 1- 2-
27.5.1-cli-alpine3.21 1=- 2=-
27.5.1-dind-alpine3.21 1=- 2=-
27.5.1-dind-rootless 1== 2==
27.5.1-windowsservercore 1= 2=
27.5.1-windowsservercore-1809 1== 2==
27.5.1-windowsservercore-ltsc2022 1== 2==
27.5.1-windowsservercore-ltsc2025 1== 2==
2025-04-17
28.0.4-alpine3.21 2-
28.0.4-cli-alpine3.21 2=-
28.0.4-dind-alpine3.21 2=-
28.0.4-dind-rootless 2==
28.0.4-windowsservercore 2=
28.0.4-windowsservercore-1809 2==
28.0.4-windowsservercore-ltsc2022 2==
28.0.4-windowsservercore-ltsc2025 2==
2025-05-29
28.1.1-alpine3.21 2-
28.1.1-cli-alpine3.21 2=-
28.1.1-dind-alpine3.21 2=-
28.1.1-dind-rootless 2==
28.1.1-windowsservercore 2=
28.1.1-windowsservercore-1809 2==
28.1.1-windowsservercore-ltsc2022 2==
28.1.1-windowsservercore-ltsc2025 2==
28.2.0-rc.2-windowsservercore-1809 -0== 10==
2025-05-30
28.2.2-windowsservercore-1809 -== 1== 2==
2025-06-25
28.2.2-alpine3.22 2-
28.2.2-cli-alpine3.22 2=-
28.2.2-dind-alpine3.22 2=-
28.2.2-dind-rootless 2==
28.2.2-windowsservercore 2=
28.2.2-windowsservercore-ltsc2022 2==
28.2.2-windowsservercore-ltsc2025 2==
2025-09-04
28.3.3-alpine3.22 2-
28.3.3-cli-alpine3.22 2=-
28.3.3-dind-alpine3.22 2=-
28.3.3-dind-rootless 2==
28.3.3-windowsservercore 2=
28.3.3-windowsservercore-ltsc2022 2==
28.3.3-windowsservercore-ltsc2025 2==
2025-10-03
28.4.0-alpine3.22 2-
28.4.0-cli-alpine3.22 2=-
28.4.0-dind-alpine3.22 2=-
28.4.0-dind-rootless 2==
28.4.0-windowsservercore 2=
28.4.0-windowsservercore-ltsc2022 2==
28.4.0-windowsservercore-ltsc2025 2==
28.5.0-rc.1-alpine3.22 10-
28.5.0-rc.1-cli-alpine3.22 10=-
28.5.0-rc.1-dind-alpine3.22 10=-
28.5.0-rc.1-dind-rootless 10==
28.5.0-rc.1-windowsservercore 10=
28.5.0-rc.1-windowsservercore-ltsc2022 10==
28.5.0-rc.1-windowsservercore-ltsc2025 10==
2025-11-11
28.5.2-alpine3.22 1- 2-
28.5.2-cli-alpine3.22 1=- 2=-
28.5.2-dind-alpine3.22 1=- 2=-
28.5.2-dind-rootless 1== 2==
28.5.2-windowsservercore 1= 2=
28.5.2-windowsservercore-ltsc2022 1== 2==
28.5.2-windowsservercore-ltsc2025 1== 2==
2025-12-01
29.0.4-alpine3.22 2-
29.0.4-cli-alpine3.22 2=-
29.0.4-dind-alpine3.22 2=-
29.0.4-dind-rootless 2==
29.0.4-windowsservercore 2=
29.0.4-windowsservercore-ltsc2022 2==
29.0.4-windowsservercore-ltsc2025 2==
2026-01-26
29.1.5-alpine3.23 2-
29.1.5-cli-alpine3.23 2=-
29.1.5-dind-alpine3.23 2=-
29.1.5-dind-rootless 2==
29.1.5-windowsservercore 2=
29.1.5-windowsservercore-ltsc2022 2==
29.1.5-windowsservercore-ltsc2025 2==
2026-03-05
29.2.1-alpine3.23 2-
29.2.1-cli-alpine3.23 2=-
29.2.1-dind-alpine3.23 2=-
29.2.1-dind-rootless 2==
29.2.1-windowsservercore 2=
29.2.1-windowsservercore-ltsc2022 2==
29.2.1-windowsservercore-ltsc2025 2==
2026-04-07
29.3.1-alpine3.23 2-
29.3.1-cli-alpine3.23 2=-
29.3.1-dind-alpine3.23 2=-
29.3.1-dind-rootless 2==
29.3.1-windowsservercore 2=
29.3.1-windowsservercore-ltsc2022 2==
29.3.1-windowsservercore-ltsc2025 2==
2026-05-15
29.4.3-alpine3.23 2-
29.4.3-cli-alpine3.23 2=-
29.4.3-dind-alpine3.23 2=-
29.4.3-dind-rootless 2==
29.4.3-windowsservercore 2=
29.4.3-windowsservercore-ltsc2022 2==
29.4.3-windowsservercore-ltsc2025 2==
2026-06-18
29.5.3-alpine3.24 2-
29.5.3-cli-alpine3.24 2=-
29.5.3-dind-alpine3.24 2=-
29.5.3-dind-rootless 2==
29.5.3-windowsservercore 2=
29.5.3-windowsservercore-ltsc2022 2==
29.5.3-windowsservercore-ltsc2025 2==
2026-07-31
29.6.2-alpine3.24 2-
29.6.2-cli-alpine3.24 2=-
29.6.2-dind-alpine3.24 2=-
29.6.2-dind-rootless 2==
29.6.2-windowsservercore 2=
29.6.2-windowsservercore-ltsc2022 2==
29.6.2-windowsservercore-ltsc2025 2==
29.7.0-rc.1-alpine3.24 -0- 10-
29.7.0-rc.1-cli-alpine3.24 -0=- 10=-
29.7.0-rc.1-dind-alpine3.24 -0=- 10=-
29.7.0-rc.1-dind-rootless -0== 10==
29.7.0-rc.1-windowsservercore -0= 10=
29.7.0-rc.1-windowsservercore-ltsc2022 -0== 10==
29.7.0-rc.1-windowsservercore-ltsc2025 -0== 10==
=eclipse-mosquitto
2023-05-12
1.5.11 2
1.6.15 2
=eclipse-temurin
2022-01-13
11.0.13_8-jdk-windowsservercore-ltsc2016 1-== 1===
11.0.13_8-jre-windowsservercore-ltsc2016 1===
16.0.2_7-jdk-windowsservercore-ltsc2016 1-== 1===
17.0.1_12-jdk-windowsservercore-ltsc2016 1-== 1===
17.0.1_12-jre-windowsservercore-ltsc2016 1===
8u312-b07-jdk-windowsservercore-ltsc2016 :8-jdk-windowsservercore-ltsc2016 :8-windowsservercore-ltsc2016
8u312-b07-jre-windowsservercore-ltsc2016 :8-jre-windowsservercore-ltsc2016
2022-04-29
16.0.2_7-jdk 1- 1=
16.0.2_7-jdk-alpine 1-= 1==
16.0.2_7-jdk-centos7 1-= 1==
16.0.2_7-jdk-focal 1-= 1==
16.0.2_7-jdk-nanoserver-1809 1-=- 1-== 1==- 1===
16.0.2_7-jdk-windowsservercore-1809 1-=- 1-== 1==- 1===
2022-09-26
18.0.2.1_1-jdk 1- 1=
18.0.2.1_1-jdk-alpine 1-= 1==
18.0.2.1_1-jdk-centos7 1-= 1==
18.0.2.1_1-jdk-focal 1-= 1==
18.0.2.1_1-jdk-jammy 1-= 1==
18.0.2.1_1-jdk-nanoserver 1-= 1==
18.0.2.1_1-jdk-nanoserver-1809 1-== 1===
18.0.2.1_1-jdk-nanoserver-ltsc2022 1-== 1===
18.0.2.1_1-jdk-windowsservercore 1-= 1==
18.0.2.1_1-jdk-windowsservercore-1809 1-== 1===
18.0.2.1_1-jdk-windowsservercore-ltsc2022 1-== 1===
18.0.2.1_1-jre 1=
18.0.2.1_1-jre-alpine 1==
18.0.2.1_1-jre-centos7 1==
18.0.2.1_1-jre-focal 1==
18.0.2.1_1-jre-jammy 1==
18.0.2.1_1-jre-nanoserver 1==
18.0.2.1_1-jre-nanoserver-1809 1===
18.0.2.1_1-jre-nanoserver-ltsc2022 1===
18.0.2.1_1-jre-windowsservercore 1==
18.0.2.1_1-jre-windowsservercore-1809 1===
18.0.2.1_1-jre-windowsservercore-ltsc2022 1===
2023-03-27
19.0.2_7-jdk 1- 1=
19.0.2_7-jdk-alpine 1-= 1==
19.0.2_7-jdk-centos7 1-= 1==
19.0.2_7-jdk-focal 1-= 1==
19.0.2_7-jdk-jammy 1-= 1==
19.0.2_7-jdk-nanoserver 1-= 1==
19.0.2_7-jdk-nanoserver-1809 1-== 1===
19.0.2_7-jdk-nanoserver-ltsc2022 1-== 1===
19.0.2_7-jdk-ubi9-minimal 1-== 1===
19.0.2_7-jdk-windowsservercore 1-= 1==
19.0.2_7-jdk-windowsservercore-1809 1-== 1===
19.0.2_7-jdk-windowsservercore-ltsc2022 1-== 1===
19.0.2_7-jre 1=
19.0.2_7-jre-alpine 1==
19.0.2_7-jre-centos7 1==
19.0.2_7-jre-focal 1==
19.0.2_7-jre-jammy 1==
19.0.2_7-jre-nanoserver 1==
19.0.2_7-jre-nanoserver-1809 1===
19.0.2_7-jre-nanoserver-ltsc2022 1===
19.0.2_7-jre-ubi9-minimal 1===
19.0.2_7-jre-windowsservercore 1==
19.0.2_7-jre-windowsservercore-1809 1===
19.0.2_7-jre-windowsservercore-ltsc2022 1===
2023-10-11
20.0.2_9-jdk 1- 1=
20.0.2_9-jdk-alpine 1-= 1==
20.0.2_9-jdk-jammy 1-= 1==
20.0.2_9-jdk-nanoserver 1-= 1==
20.0.2_9-jdk-nanoserver-1809 1-== 1===
20.0.2_9-jdk-nanoserver-ltsc2022 1-== 1===
20.0.2_9-jdk-ubi9-minimal 1-== 1===
20.0.2_9-jdk-windowsservercore 1-= 1==
20.0.2_9-jdk-windowsservercore-1809 1-== 1===
20.0.2_9-jdk-windowsservercore-ltsc2022 1-== 1===
20.0.2_9-jre 1=
20.0.2_9-jre-alpine 1==
20.0.2_9-jre-jammy 1==
20.0.2_9-jre-nanoserver 1==
20.0.2_9-jre-nanoserver-1809 1===
20.0.2_9-jre-nanoserver-ltsc2022 1===
20.0.2_9-jre-ubi9-minimal 1===
20.0.2_9-jre-windowsservercore 1==
20.0.2_9-jre-windowsservercore-1809 1===
20.0.2_9-jre-windowsservercore-ltsc2022 1===
2024-07-22
11.0.23_9-jdk-centos7 1-= 1==
11.0.23_9-jre-centos7 1==
17.0.11_9-jdk-centos7 1-= 1==
17.0.11_9-jre-centos7 1==
8u412-b08-jdk-centos7 :8-centos7 :8-jdk-centos7
8u412-b08-jre-centos7 :8-jre-centos7
2024-09-18
22.0.2_9-jdk 1- 1=
22.0.2_9-jdk-alpine 1-= 1==
22.0.2_9-jdk-jammy 1-= 1==
22.0.2_9-jdk-nanoserver 1-= 1==
22.0.2_9-jdk-nanoserver-1809 1-== 1===
22.0.2_9-jdk-nanoserver-ltsc2022 1-== 1===
22.0.2_9-jdk-noble 1-= 1==
22.0.2_9-jdk-ubi9-minimal 1-== 1===
22.0.2_9-jdk-windowsservercore 1-= 1==
22.0.2_9-jdk-windowsservercore-1809 1-== 1===
22.0.2_9-jdk-windowsservercore-ltsc2022 1-== 1===
22.0.2_9-jre 1=
22.0.2_9-jre-alpine 1==
22.0.2_9-jre-jammy 1==
22.0.2_9-jre-nanoserver 1==
22.0.2_9-jre-nanoserver-1809 1===
22.0.2_9-jre-nanoserver-ltsc2022 1===
22.0.2_9-jre-noble 1==
22.0.2_9-jre-ubi9-minimal 1===
22.0.2_9-jre-windowsservercore 1==
22.0.2_9-jre-windowsservercore-1809 1===
22.0.2_9-jre-windowsservercore-ltsc2022 1===
2025-03-25
23.0.2_7-jdk 1- 1=
23.0.2_7-jdk-alpine-3.20 1-== 1===
23.0.2_7-jdk-alpine-3.21 1-=- 1-== 1==- 1===
23.0.2_7-jdk-nanoserver 1-= 1==
23.0.2_7-jdk-nanoserver-1809 1-== 1===
23.0.2_7-jdk-nanoserver-ltsc2022 1-== 1===
23.0.2_7-jdk-nanoserver-ltsc2025 1-== 1===
23.0.2_7-jdk-noble 1-= 1==
23.0.2_7-jdk-ubi9-minimal 1-== 1===
23.0.2_7-jdk-windowsservercore 1-= 1==
23.0.2_7-jdk-windowsservercore-1809 1-== 1===
23.0.2_7-jdk-windowsservercore-ltsc2022 1-== 1===
23.0.2_7-jdk-windowsservercore-ltsc2025 1-== 1===
23.0.2_7-jre 1=
23.0.2_7-jre-alpine-3.20 1===
23.0.2_7-jre-alpine-3.21 1==- 1===
23.0.2_7-jre-nanoserver 1==
23.0.2_7-jre-nanoserver-1809 1===
23.0.2_7-jre-nanoserver-ltsc2022 1===
23.0.2_7-jre-nanoserver-ltsc2025 1===
23.0.2_7-jre-noble 1==
23.0.2_7-jre-ubi9-minimal 1===
23.0.2_7-jre-windowsservercore 1==
23.0.2_7-jre-windowsservercore-1809 1===
23.0.2_7-jre-windowsservercore-ltsc2022 1===
23.0.2_7-jre-windowsservercore-ltsc2025 1===
2025-04-23
11.0.26_4-jdk-nanoserver-1809 1-== 1===
11.0.26_4-jdk-windowsservercore-1809 1-== 1===
11.0.26_4-jre-nanoserver-1809 1===
11.0.26_4-jre-windowsservercore-1809 1===
17.0.14_7-jdk-nanoserver-1809 1-== 1===
17.0.14_7-jdk-windowsservercore-1809 1-== 1===
17.0.14_7-jre-nanoserver-1809 1===
17.0.14_7-jre-windowsservercore-1809 1===
21.0.6_7-jdk-nanoserver-1809 1-== 1===
21.0.6_7-jdk-windowsservercore-1809 1-== 1===
21.0.6_7-jre-nanoserver-1809 1===
21.0.6_7-jre-windowsservercore-1809 1===
24_36-jdk-nanoserver-1809 :24-jdk-nanoserver-1809 :24-nanoserver-1809
24_36-jdk-windowsservercore-1809 :24-jdk-windowsservercore-1809 :24-windowsservercore-1809
24_36-jre-nanoserver-1809 :24-jre-nanoserver-1809
24_36-jre-windowsservercore-1809 :24-jre-windowsservercore-1809
2025-04-28
8u442-b06-jdk-nanoserver-1809 :8-jdk-nanoserver-1809 :8-nanoserver-1809
8u442-b06-jdk-windowsservercore-1809 :8-jdk-windowsservercore-1809 :8-windowsservercore-1809
8u442-b06-jre-nanoserver-1809 :8-jre-nanoserver-1809
8u442-b06-jre-windowsservercore-1809 :8-jre-windowsservercore-1809
2025-08-04
11.0.27_6-jdk-focal 1-= 1==
11.0.27_6-jre-focal 1==
17.0.15_6-jdk-focal 1-= 1==
17.0.15_6-jre-focal 1==
8u452-b09-jdk-focal :8-focal :8-jdk-focal
8u452-b09-jre-focal :8-jre-focal
2025-09-25
24.0.2_12-jdk 1- 1=
24.0.2_12-jdk-alpine-3.20 1-== 1===
24.0.2_12-jdk-alpine-3.21 1-== 1===
24.0.2_12-jdk-alpine-3.22 1-=- 1-== 1==- 1===
24.0.2_12-jdk-nanoserver 1-= 1==
24.0.2_12-jdk-nanoserver-ltsc2022 1-== 1===
24.0.2_12-jdk-nanoserver-ltsc2025 1-== 1===
24.0.2_12-jdk-noble 1-= 1==
24.0.2_12-jdk-ubi10-minimal 1-== 1===
24.0.2_12-jdk-ubi9-minimal 1-== 1===
24.0.2_12-jdk-windowsservercore 1-= 1==
24.0.2_12-jdk-windowsservercore-ltsc2022 1-== 1===
24.0.2_12-jdk-windowsservercore-ltsc2025 1-== 1===
24.0.2_12-jre 1=
24.0.2_12-jre-alpine-3.20 1===
24.0.2_12-jre-alpine-3.21 1===
24.0.2_12-jre-alpine-3.22 1==- 1===
24.0.2_12-jre-nanoserver 1==
24.0.2_12-jre-nanoserver-ltsc2022 1===
24.0.2_12-jre-nanoserver-ltsc2025 1===
24.0.2_12-jre-noble 1==
24.0.2_12-jre-ubi10-minimal 1===
24.0.2_12-jre-ubi9-minimal 1===
24.0.2_12-jre-windowsservercore 1==
24.0.2_12-jre-windowsservercore-ltsc2022 1===
24.0.2_12-jre-windowsservercore-ltsc2025 1===
2026-04-08
11.0.30_7-jdk-alpine-3.20 1-== 1===
11.0.30_7-jre-alpine-3.20 1===
17.0.18_8-jdk-alpine-3.20 1-== 1===
17.0.18_8-jre-alpine-3.20 1===
21.0.10_7-jdk-alpine-3.20 1-== 1===
21.0.10_7-jre-alpine-3.20 1===
8u482-b08-jdk-alpine-3.20 :8-alpine-3.20 :8-jdk-alpine-3.20
8u482-b08-jre-alpine-3.20 :8-jre-alpine-3.20
=elasticsearch
2016-06-16
1.4.5 2
2016-11-07
1.5.2 2
2016-12-09
1.6.2 2
2.0.2 2
2.1.2 2
2.2.2 2
2.3.5 2
5.0.2 2
2017-01-31
5.1.2 2
5.1.2-alpine 2=
2017-04-04
5.2.2 2
5.2.2-alpine 2=
2017-05-05
5.3.2 2
5.3.2-alpine 2=
2017-06-20
1.7.6 1 2
1.7.6-alpine 1= 2=
2017-07-11
5.4.3 2
5.4.3-alpine 2=
2017-09-12
5.5.2 2
5.5.2-alpine 2=
2018-10-05
2.4.6 1 2
2.4.6-alpine 1= 2=
2018-10-08
5.6.12 :latest
5.6.12-alpine -=
2019-04-22
5.6.16 1 2
5.6.16-alpine 1= 2=
=elixir
2018-03-09
1.2.6 2
1.2.6-slim 2=
2018-07-30
1.3.4 2
1.3.4-slim 2=
1.6.6-otp-21 -==
1.6.6-otp-21-alpine -===
2019-07-30
1.8.2-otp-22 -==
1.8.2-otp-22-alpine -===
2020-11-04
1.4.5 2
1.4.5-slim 2=
1.5.3 2
1.5.3-alpine 2=
1.5.3-slim 2=
2022-08-02
1.6.6 2
1.6.6-alpine 2=
1.6.6-otp-21 2==
1.6.6-otp-21-alpine 2===
1.6.6-slim 2=
2022-12-29
1.7.4-alpine 2=
1.8.2-alpine 2=
2024-01-03
1.10.4 2
1.10.4-alpine 2=
1.10.4-slim 2=
1.11.4 2
1.11.4-alpine 2=
1.11.4-slim 2=
1.7.4 2
1.7.4-slim 2=
1.8.2 2
1.8.2-otp-22 2==
1.8.2-otp-22-alpine 2===
1.8.2-slim 2=
1.9.4 2
1.9.4-alpine 2=
1.9.4-slim 2=
2024-06-12
1.16.3-otp-24 -==
1.16.3-otp-24-alpine -===
1.16.3-otp-24-slim -===
2024-08-12
1.13.4-otp-23-slim 2===
2025-10-21
1.12.3-otp-24 2-- 2==
1.12.3-otp-24-alpine 2--= 2===
1.12.3-otp-24-slim 2--= 2===
1.13.4-otp-24 2-- 2==
1.13.4-otp-24-alpine 2--= 2===
1.13.4-otp-24-slim 2--= 2===
1.13.4-otp-25 2==
1.13.4-otp-25-alpine 2===
1.13.4-otp-25-slim 2===
1.14.5-otp-24 2==
1.14.5-otp-24-alpine 2===
1.14.5-otp-24-slim 2===
1.14.5-otp-25 2==
1.14.5-otp-25-alpine 2===
1.14.5-otp-25-slim 2===
1.14.5-otp-26 2-- 2==
1.14.5-otp-26-alpine 2--= 2===
1.14.5-otp-26-slim 2--= 2===
1.18.4-otp-25 -==
1.18.4-otp-25-alpine -===
1.18.4-otp-25-slim -===
2026-06-05
1.15.8-otp-24 2==
1.15.8-otp-24-alpine 2===
1.15.8-otp-24-slim 2===
1.15.8-otp-25 2==
1.15.8-otp-25-alpine 2===
1.15.8-otp-25-slim 2===
1.15.8-otp-26 2-- 2==
1.15.8-otp-26-alpine 2--= 2===
1.15.8-otp-26-slim 2--= 2===
1.19.5-otp-26 -==
1.19.5-otp-26-alpine -===
1.19.5-otp-26-slim -===
=fedora
2017-03-30
20 :heisenbug
2018-03-07
26-modular -=
2018-05-04
28 :branched
=golang
2016-08-16
1.5.4 2
1.5.4-alpine 2=
1.5.4-onbuild 2=
1.5.4-wheezy 2=
1.5.4-windowsservercore 2=
2017-02-16
1.7.5-wheezy -= 1=
1.8rc3 :1.8-rc
1.8rc3-alpine :1.8-rc-alpine
1.8rc3-nanoserver :1.8-rc-nanoserver
1.8rc3-onbuild :1.8-rc-onbuild :rc-onbuild
1.8rc3-stretch :1.8-rc-stretch
1.8rc3-windowsservercore :1.8-rc-windowsservercore
2017-03-01
1.6.4 2
1.6.4-alpine 2=
1.6.4-nanoserver 2=
1.6.4-onbuild 2=
1.6.4-wheezy 2=
1.6.4-windowsservercore 2=
2017-08-24
1.7.6-alpine3.4 20 2=
1.7.6-alpine3.5 2=
1.7.6-alpine3.6 2=
1.7.6-jessie 2- 2=
1.7.6-nanoserver 2=
1.7.6-onbuild 2=
1.7.6-wheezy 2=
1.7.6-windowsservercore 2=
1.8.3-alpine3.5 -= 1=
1.8.3-jessie -= 1=
1.8.3-onbuild -= 1=
1.9rc2-alpine3.6 :1.9-rc-alpine :1.9-rc-alpine3.6 :rc-alpine3.6
1.9rc2-nanoserver :1.9-rc-nanoserver
1.9rc2-stretch :1.9-rc :1.9-rc-stretch
1.9rc2-windowsservercore :1.9-rc-windowsservercore
2018-02-17
1.10rc2 :1.10-rc
1.10rc2-alpine3.7 :1.10-rc-alpine :1.10-rc-alpine3.7
1.10rc2-nanoserver-sac2016 :1.10-rc-nanoserver :1.10-rc-nanoserver-sac2016
1.10rc2-stretch :1.10-rc-stretch
1.10rc2-windowsservercore :1.10-rc-windowsservercore
1.10rc2-windowsservercore-1709 :1.10-rc-windowsservercore-1709
1.10rc2-windowsservercore-ltsc2016 :1.10-rc-windowsservercore-ltsc2016
1.8.7 2
1.8.7-alpine3.5 20 2=
1.8.7-alpine3.6 2=
1.8.7-jessie 2=
1.8.7-nanoserver-sac2016 2=- 2==
1.8.7-onbuild 2=
1.8.7-stretch 2=
1.8.7-windowsservercore 2=
1.8.7-windowsservercore-1709 2==
1.8.7-windowsservercore-ltsc2016 2==
1.9.4-alpine3.6 -= 1=
2018-07-12
1.9.7-alpine3.6 2=
2018-08-27
1.11rc2 :1.11-rc
1.11rc2-alpine3.7 :1.11-rc-alpine3.7 :rc-alpine3.7
1.11rc2-alpine3.8 :1.11-rc-alpine :1.11-rc-alpine3.8
1.11rc2-nanoserver-sac2016 :1.11-rc-nanoserver :1.11-rc-nanoserver-sac2016
1.11rc2-stretch :1.11-rc-stretch
1.11rc2-windowsservercore :1.11-rc-windowsservercore
1.11rc2-windowsservercore-1709 :1.11-rc-windowsservercore-1709
1.11rc2-windowsservercore-1803 :1.11-rc-windowsservercore-1803
1.11rc2-windowsservercore-ltsc2016 :1.11-rc-windowsservercore-ltsc2016
1.9.7 2
1.9.7-alpine3.7 2=
1.9.7-alpine3.8 20 2=
1.9.7-nanoserver-sac2016 2=- 2==
1.9.7-stretch 2=
1.9.7-windowsservercore 2=
1.9.7-windowsservercore-1709 2==
1.9.7-windowsservercore-1803 2==
1.9.7-windowsservercore-ltsc2016 2==
2019-02-05
1.10.8-alpine3.7 2=
1.11.5-alpine3.7 -= 1= 2=
2019-02-26
1.10.8 2
1.10.8-alpine3.8 2=
1.10.8-alpine3.9 20 2=
1.10.8-nanoserver-sac2016 2=- 2==
1.10.8-stretch 2=
1.10.8-windowsservercore 2=
1.10.8-windowsservercore-1709 2==
1.10.8-windowsservercore-1803 2==
1.10.8-windowsservercore-1809 2==
1.10.8-windowsservercore-ltsc2016 2==
1.11.5-alpine3.8 -= 1=
1.12rc1 :1.12-rc
1.12rc1-alpine3.8 :1.12-rc-alpine3.8 :rc-alpine3.8
1.12rc1-alpine3.9 :1.12-rc-alpine :1.12-rc-alpine3.9 :rc-alpine3.9
1.12rc1-nanoserver-sac2016 :1.12-rc-nanoserver :1.12-rc-nanoserver-sac2016 :rc-nanoserver-sac2016
1.12rc1-stretch :1.12-rc-stretch
1.12rc1-windowsservercore :1.12-rc-windowsservercore
1.12rc1-windowsservercore-1709 :1.12-rc-windowsservercore-1709 :rc-windowsservercore-1709
1.12rc1-windowsservercore-1803 :1.12-rc-windowsservercore-1803
1.12rc1-windowsservercore-1809 :1.12-rc-windowsservercore-1809
1.12rc1-windowsservercore-ltsc2016 :1.12-rc-windowsservercore-ltsc2016
2019-04-12
1.11.8-windowsservercore-1709 2==
1.11.9-nanoserver-sac2016 2==
1.12.3-windowsservercore-1709 -== 1== 2==
1.12.4-nanoserver-sac2016 -== 1== 2==
2019-06-20
1.11.11-alpine3.8 2=
2019-09-03
1.11.13 2
1.11.13-alpine3.10 20 2=
1.11.13-alpine3.9 2=
1.11.13-buster 2=
1.11.13-nanoserver 2=
1.11.13-nanoserver-1803 2==
1.11.13-nanoserver-1809 2==
1.11.13-stretch 2=
1.11.13-windowsservercore 2=
1.11.13-windowsservercore-1803 2==
1.11.13-windowsservercore-1809 2==
1.11.13-windowsservercore-ltsc2016 2==
1.12.9-alpine3.9 -= 1=
1.13rc2 :1.13-rc
1.13rc2-alpine3.10 :1.13-rc-alpine :1.13-rc-alpine3.10
1.13rc2-buster :1.13-rc-buster
1.13rc2-nanoserver :1.13-rc-nanoserver
1.13rc2-nanoserver-1803 :1.13-rc-nanoserver-1803 :rc-nanoserver-1803
1.13rc2-nanoserver-1809 :1.13-rc-nanoserver-1809
1.13rc2-windowsservercore :1.13-rc-windowsservercore
1.13rc2-windowsservercore-1803 :1.13-rc-windowsservercore-1803 :rc-windowsservercore-1803
1.13rc2-windowsservercore-1809 :1.13-rc-windowsservercore-1809
1.13rc2-windowsservercore-ltsc2016 :1.13-rc-windowsservercore-ltsc2016
2019-12-10
1.12.14-nanoserver-1803 2==
1.12.14-windowsservercore-1803 2==
1.13.5-nanoserver-1803 -== 1== 2==
1.13.5-windowsservercore-1803 -== 1== 2==
2019-12-26
1.12.14-alpine3.9 2=
1.14beta1-alpine3.10 :1.14-rc-alpine3.10 :rc-alpine3.10
2020-02-25
1.12.17 2
1.12.17-alpine3.10 2=
1.12.17-alpine3.11 20 2=
1.12.17-buster 2=
1.12.17-nanoserver-1809 2=- 2==
1.12.17-stretch 2=
1.12.17-windowsservercore 2=
1.12.17-windowsservercore-1809 2==
1.12.17-windowsservercore-ltsc2016 2==
1.13.8-alpine3.10 -= 1=
1.14rc1 :1.14-rc
1.14rc1-alpine3.11 :1.14-rc-alpine :1.14-rc-alpine3.11 :rc-alpine3.11
1.14rc1-buster :1.14-rc-buster
1.14rc1-nanoserver-1809 :1.14-rc-nanoserver :1.14-rc-nanoserver-1809
1.14rc1-stretch :1.14-rc-stretch
1.14rc1-windowsservercore :1.14-rc-windowsservercore
1.14rc1-windowsservercore-1809 :1.14-rc-windowsservercore-1809
1.14rc1-windowsservercore-ltsc2016 :1.14-rc-windowsservercore-ltsc2016
2020-06-02
1.13.11-alpine3.10 2=
2020-08-11
1.13.15 2
1.13.15-alpine3.11 2=
1.13.15-alpine3.12 20 2=
1.13.15-buster 2=
1.13.15-nanoserver-1809 2=- 2==
1.13.15-stretch 2=
1.13.15-windowsservercore 2=
1.13.15-windowsservercore-1809 2==
1.13.15-windowsservercore-ltsc2016 2==
1.14.7-alpine3.11 -= 1=
1.15rc2 :1.15-rc
1.15rc2-alpine3.12 :1.15-rc-alpine :1.15-rc-alpine3.12
1.15rc2-buster :1.15-rc-buster
1.15rc2-nanoserver-1809 :1.15-rc-nanoserver :1.15-rc-nanoserver-1809
1.15rc2-windowsservercore :1.15-rc-windowsservercore
1.15rc2-windowsservercore-1809 :1.15-rc-windowsservercore-1809
1.15rc2-windowsservercore-ltsc2016 :1.15-rc-windowsservercore-ltsc2016
2021-02-17
1.14.15 2
1.14.15-alpine3.11 2=
1.14.15-alpine3.12 2=
1.14.15-alpine3.13 20 2=
1.14.15-buster 2=
1.14.15-nanoserver-1809 2=- 2==
1.14.15-stretch 2=
1.14.15-windowsservercore 2=
1.14.15-windowsservercore-1809 2==
1.14.15-windowsservercore-ltsc2016 2==
1.16rc1 :1.16-rc
1.16rc1-alpine3.12 :1.16-rc-alpine3.12
1.16rc1-alpine3.13 :1.16-rc-alpine :1.16-rc-alpine3.13
1.16rc1-buster :1.16-rc-buster
1.16rc1-nanoserver-1809 :1.16-rc-nanoserver :1.16-rc-nanoserver-1809
1.16rc1-windowsservercore :1.16-rc-windowsservercore
1.16rc1-windowsservercore-1809 :1.16-rc-windowsservercore-1809
1.16rc1-windowsservercore-ltsc2016 :1.16-rc-windowsservercore-ltsc2016
2021-06-16
1.15.13-alpine3.12 2=
1.16.5-alpine3.12 -= 1= 2=
1.17beta1-alpine3.12 :1.17-rc-alpine3.12 :rc-alpine3.12
2021-08-17
1.15.15 2
1.15.15-alpine3.13 2=
1.15.15-alpine3.14 20 2=
1.15.15-buster 2=
1.15.15-nanoserver-1809 2=- 2==
1.15.15-stretch 2=
1.15.15-windowsservercore 2=
1.15.15-windowsservercore-1809 2==
1.15.15-windowsservercore-ltsc2016 2==
1.17rc2 :1.17-rc
1.17rc2-alpine3.13 :1.17-rc-alpine3.13 :rc-alpine3.13
1.17rc2-alpine3.14 :1.17-rc-alpine :1.17-rc-alpine3.14
1.17rc2-buster :1.17-rc-buster
1.17rc2-nanoserver-1809 :1.17-rc-nanoserver :1.17-rc-nanoserver-1809
1.17rc2-stretch :1.17-rc-stretch
1.17rc2-windowsservercore :1.17-rc-windowsservercore
1.17rc2-windowsservercore-1809 :1.17-rc-windowsservercore-1809
1.17rc2-windowsservercore-ltsc2016 :1.17-rc-windowsservercore-ltsc2016
2021-11-30
1.16.10-alpine3.13 2=
1.17.3-alpine3.13 -= 1= 2=
2022-01-12
1.16.13-windowsservercore-ltsc2016 2==
1.17.6-windowsservercore-ltsc2016 -== 1== 2==
1.18beta1-windowsservercore-ltsc2016 :1.18-rc-windowsservercore-ltsc2016 :rc-windowsservercore-ltsc2016
2022-03-16
1.16.15 2
1.16.15-alpine3.14 2=
1.16.15-alpine3.15 20 2=
1.16.15-bullseye 2=
1.16.15-buster 2=
1.16.15-nanoserver 2=
1.16.15-nanoserver-1809 2==
1.16.15-nanoserver-ltsc2022 2==
1.16.15-stretch 2=
1.16.15-windowsservercore 2=
1.16.15-windowsservercore-1809 2==
1.16.15-windowsservercore-ltsc2022 2==
1.18rc1 :1.18-rc :rc
1.18rc1-alpine3.14 :1.18-rc-alpine3.14 :rc-alpine3.14
1.18rc1-alpine3.15 :1.18-rc-alpine :1.18-rc-alpine3.15 :rc-alpine :rc-alpine3.15
1.18rc1-bullseye :1.18-rc-bullseye :rc-bullseye
1.18rc1-buster :1.18-rc-buster :rc-buster
1.18rc1-nanoserver :1.18-rc-nanoserver :rc-nanoserver
1.18rc1-nanoserver-1809 :1.18-rc-nanoserver-1809 :rc-nanoserver-1809
1.18rc1-nanoserver-ltsc2022 :1.18-rc-nanoserver-ltsc2022 :rc-nanoserver-ltsc2022
1.18rc1-stretch :1.18-rc-stretch :rc-stretch
1.18rc1-windowsservercore :1.18-rc-windowsservercore :rc-windowsservercore
1.18rc1-windowsservercore-1809 :1.18-rc-windowsservercore-1809 :rc-windowsservercore-1809
1.18rc1-windowsservercore-ltsc2022 :1.18-rc-windowsservercore-ltsc2022 :rc-windowsservercore-ltsc2022
2022-05-24
1.17.10-alpine3.14 2=
1.18.2-alpine3.14 -= 1= 2=
2022-07-12
1.17.11-stretch 2=
1.18.3-stretch -= 1= 2=
1.19rc1-stretch :1.19-rc-stretch
2022-08-02
1.17.13 2
1.17.13-alpine3.15 2=
1.17.13-alpine3.16 20 2=
1.17.13-bullseye 2=
1.17.13-buster 2=
1.17.13-nanoserver 2=
1.17.13-nanoserver-1809 2==
1.17.13-nanoserver-ltsc2022 2==
1.17.13-windowsservercore 2=
1.17.13-windowsservercore-1809 2==
1.17.13-windowsservercore-ltsc2022 2==
1.19rc2 :1.19-rc
1.19rc2-alpine3.15 :1.19-rc-alpine3.15
1.19rc2-alpine3.16 :1.19-rc-alpine :1.19-rc-alpine3.16
1.19rc2-bullseye :1.19-rc-bullseye
1.19rc2-buster :1.19-rc-buster
1.19rc2-nanoserver :1.19-rc-nanoserver
1.19rc2-nanoserver-1809 :1.19-rc-nanoserver-1809
1.19rc2-nanoserver-ltsc2022 :1.19-rc-nanoserver-ltsc2022
1.19rc2-windowsservercore :1.19-rc-windowsservercore
1.19rc2-windowsservercore-1809 :1.19-rc-windowsservercore-1809
1.19rc2-windowsservercore-ltsc2022 :1.19-rc-windowsservercore-ltsc2022
2022-12-01
1.18.8-alpine3.15 2=
1.19.3-alpine3.15 -= 1= 2=
2023-02-01
1.18.10 2
1.18.10-alpine3.16 2=
1.18.10-alpine3.17 20 2=
1.18.10-bullseye 2=
1.18.10-buster 2=
1.18.10-nanoserver 2=
1.18.10-nanoserver-1809 2==
1.18.10-nanoserver-ltsc2022 2==
1.18.10-windowsservercore 2=
1.18.10-windowsservercore-1809 2==
1.18.10-windowsservercore-ltsc2022 2==
1.20rc3 :1.20-rc
1.20rc3-alpine3.16 :1.20-rc-alpine3.16
1.20rc3-alpine3.17 :1.20-rc-alpine :1.20-rc-alpine3.17
1.20rc3-bullseye :1.20-rc-bullseye
1.20rc3-buster :1.20-rc-buster
1.20rc3-nanoserver :1.20-rc-nanoserver
1.20rc3-nanoserver-1809 :1.20-rc-nanoserver-1809
1.20rc3-nanoserver-ltsc2022 :1.20-rc-nanoserver-ltsc2022
1.20rc3-windowsservercore :1.20-rc-windowsservercore
1.20rc3-windowsservercore-1809 :1.20-rc-windowsservercore-1809
1.20rc3-windowsservercore-ltsc2022 :1.20-rc-windowsservercore-ltsc2022
2023-05-11
1.19.9-alpine3.16 2=
1.20.4-alpine3.16 -= 1= 2=
2023-06-14
1.19.10-buster 2=
1.20.5-buster -= 1= 2=
2023-08-08
1.21rc4 :1.21-rc
1.21rc4-alpine3.17 :1.21-rc-alpine3.17
1.21rc4-alpine3.18 :1.21-rc-alpine :1.21-rc-alpine3.18
1.21rc4-bookworm :1.21-rc-bookworm
1.21rc4-bullseye :1.21-rc-bullseye
1.21rc4-nanoserver :1.21-rc-nanoserver
1.21rc4-nanoserver-1809 :1.21-rc-nanoserver-1809
1.21rc4-nanoserver-ltsc2022 :1.21-rc-nanoserver-ltsc2022
1.21rc4-windowsservercore :1.21-rc-windowsservercore
1.21rc4-windowsservercore-1809 :1.21-rc-windowsservercore-1809
1.21rc4-windowsservercore-ltsc2022 :1.21-rc-windowsservercore-ltsc2022
2023-09-15
1.19.13 2
1.19.13-alpine3.17 2=
1.19.13-alpine3.18 20 2=
1.19.13-bookworm 2=
1.19.13-bullseye 2=
1.19.13-nanoserver 2=
1.19.13-nanoserver-1809 2==
1.19.13-nanoserver-ltsc2022 2==
1.19.13-windowsservercore 2=
1.19.13-windowsservercore-1809 2==
1.19.13-windowsservercore-ltsc2022 2==
2023-12-09
1.20.12-alpine3.17 2=
1.21.5-alpine3.17 -= 1= 2=
2024-02-07
1.20.14 2
1.20.14-alpine3.18 2=
1.20.14-alpine3.19 20 2=
1.20.14-bookworm 2=
1.20.14-bullseye 2=
1.20.14-nanoserver 2=
1.20.14-nanoserver-1809 2==
1.20.14-nanoserver-ltsc2022 2==
1.20.14-windowsservercore 2=
1.20.14-windowsservercore-1809 2==
1.20.14-windowsservercore-ltsc2022 2==
1.22rc2 :1.22-rc
1.22rc2-alpine3.18 :1.22-rc-alpine3.18
1.22rc2-alpine3.19 :1.22-rc-alpine :1.22-rc-alpine3.19
1.22rc2-bookworm :1.22-rc-bookworm
1.22rc2-bullseye :1.22-rc-bullseye
1.22rc2-nanoserver :1.22-rc-nanoserver
1.22rc2-nanoserver-1809 :1.22-rc-nanoserver-1809
1.22rc2-nanoserver-ltsc2022 :1.22-rc-nanoserver-ltsc2022
1.22rc2-windowsservercore :1.22-rc-windowsservercore
1.22rc2-windowsservercore-1809 :1.22-rc-windowsservercore-1809
1.22rc2-windowsservercore-ltsc2022 :1.22-rc-windowsservercore-ltsc2022
2024-05-22
1.21.10-alpine3.18 2=
1.22.3-alpine3.18 -= 1= 2=
2024-08-13
1.21.13 2
1.21.13-alpine3.19 2=
1.21.13-alpine3.20 20 2=
1.21.13-bookworm 2=
1.21.13-bullseye 2=
1.21.13-nanoserver 2=
1.21.13-nanoserver-1809 2==
1.21.13-nanoserver-ltsc2022 2==
1.21.13-windowsservercore 2=
1.21.13-windowsservercore-1809 2==
1.21.13-windowsservercore-ltsc2022 2==
1.23rc2 :1.23-rc
1.23rc2-alpine3.19 :1.23-rc-alpine3.19
1.23rc2-alpine3.20 :1.23-rc-alpine :1.23-rc-alpine3.20
1.23rc2-bookworm :1.23-rc-bookworm
1.23rc2-bullseye :1.23-rc-bullseye
1.23rc2-nanoserver :1.23-rc-nanoserver
1.23rc2-nanoserver-1809 :1.23-rc-nanoserver-1809
1.23rc2-nanoserver-ltsc2022 :1.23-rc-nanoserver-ltsc2022
1.23rc2-windowsservercore :1.23-rc-windowsservercore
1.23rc2-windowsservercore-1809 :1.23-rc-windowsservercore-1809
1.23rc2-windowsservercore-ltsc2022 :1.23-rc-windowsservercore-ltsc2022
2024-12-06
1.22.10-alpine3.19 2=
1.23.4-alpine3.19 -= 1= 2=
2025-02-12
1.22.12 2
1.22.12-alpine3.20 2=
1.22.12-alpine3.21 20 2=
1.22.12-bookworm 2=
1.22.12-bullseye 2=
1.22.12-nanoserver 2=
1.22.12-nanoserver-1809 2==
1.22.12-nanoserver-ltsc2022 2==
1.22.12-nanoserver-ltsc2025 2==
1.22.12-windowsservercore 2=
1.22.12-windowsservercore-1809 2==
1.22.12-windowsservercore-ltsc2022 2==
1.22.12-windowsservercore-ltsc2025 2==
1.24rc3 :1.24-rc
1.24rc3-alpine3.20 :1.24-rc-alpine3.20
1.24rc3-alpine3.21 :1.24-rc-alpine :1.24-rc-alpine3.21
1.24rc3-bookworm :1.24-rc-bookworm
1.24rc3-bullseye :1.24-rc-bullseye
1.24rc3-nanoserver :1.24-rc-nanoserver
1.24rc3-nanoserver-1809 :1.24-rc-nanoserver-1809
1.24rc3-nanoserver-ltsc2022 :1.24-rc-nanoserver-ltsc2022
1.24rc3-nanoserver-ltsc2025 :1.24-rc-nanoserver-ltsc2025
1.24rc3-windowsservercore :1.24-rc-windowsservercore
1.24rc3-windowsservercore-1809 :1.24-rc-windowsservercore-1809
1.24rc3-windowsservercore-ltsc2022 :1.24-rc-windowsservercore-ltsc2022
1.24rc3-windowsservercore-ltsc2025 :1.24-rc-windowsservercore-ltsc2025
2025-05-31
1.23.9-alpine3.20 2=
1.23.9-nanoserver-1809 2==
1.23.9-windowsservercore-1809 2==
1.24.3-alpine3.20 -= 1= 2=
1.24.3-nanoserver-1809 -== 1== 2==
1.24.3-windowsservercore-1809 -== 1== 2==
tip-20250524-alpine3.20 =-=
2025-08-13
1.23.12 2
1.23.12-alpine3.21 2=
1.23.12-alpine3.22 20 2=
1.23.12-bookworm 2=
1.23.12-bullseye 2=
1.23.12-nanoserver 2=
1.23.12-nanoserver-ltsc2022 2==
1.23.12-nanoserver-ltsc2025 2==
1.23.12-windowsservercore 2=
1.23.12-windowsservercore-ltsc2022 2==
1.23.12-windowsservercore-ltsc2025 2==
1.24.6-bullseye -= 1= 2=
1.25rc3 :1.25-rc
1.25rc3-alpine3.21 :1.25-rc-alpine3.21
1.25rc3-alpine3.22 :1.25-rc-alpine :1.25-rc-alpine3.22
1.25rc3-bookworm :1.25-rc-bookworm
1.25rc3-bullseye :1.25-rc-bullseye
1.25rc3-nanoserver :1.25-rc-nanoserver
1.25rc3-nanoserver-ltsc2022 :1.25-rc-nanoserver-ltsc2022
1.25rc3-nanoserver-ltsc2025 :1.25-rc-nanoserver-ltsc2025
1.25rc3-windowsservercore :1.25-rc-windowsservercore
1.25rc3-windowsservercore-ltsc2022 :1.25-rc-windowsservercore-ltsc2022
1.25rc3-windowsservercore-ltsc2025 :1.25-rc-windowsservercore-ltsc2025
tip-20250808-bullseye =-=
2025-12-04
1.24.11-alpine3.21 2=
1.25.5-alpine3.21 -= 1= 2=
tip-20251128-alpine3.21 =-=
2026-02-10
1.24.13 2
1.24.13-alpine3.22 2=
1.24.13-alpine3.23 20 2=
1.24.13-bookworm 2=
1.24.13-nanoserver 2=
1.24.13-nanoserver-ltsc2022 2==
1.24.13-nanoserver-ltsc2025 2==
1.24.13-trixie 2=
1.24.13-windowsservercore 2=
1.24.13-windowsservercore-ltsc2022 2==
1.24.13-windowsservercore-ltsc2025 2==
1.26rc3 :1.26-rc
1.26rc3-alpine3.22 :1.26-rc-alpine3.22
1.26rc3-alpine3.23 :1.26-rc-alpine :1.26-rc-alpine3.23
1.26rc3-bookworm :1.26-rc-bookworm
1.26rc3-nanoserver :1.26-rc-nanoserver
1.26rc3-nanoserver-ltsc2022 :1.26-rc-nanoserver-ltsc2022
1.26rc3-nanoserver-ltsc2025 :1.26-rc-nanoserver-ltsc2025
1.26rc3-trixie :1.26-rc-trixie
1.26rc3-windowsservercore :1.26-rc-windowsservercore
1.26rc3-windowsservercore-ltsc2022 :1.26-rc-windowsservercore-ltsc2022
1.26rc3-windowsservercore-ltsc2025 :1.26-rc-windowsservercore-ltsc2025
2026-06-10
1.25.11-alpine3.22 2=
1.26.4-alpine3.22 -= 1= 2=
tip-20260606-alpine3.22 =-=
2026-08-19
1.25.14 2
1.25.14-alpine3.23 2=
1.25.14-alpine3.24 20 2=
1.25.14-bookworm 2=
1.25.14-nanoserver 2=
1.25.14-nanoserver-ltsc2022 2==
1.25.14-nanoserver-ltsc2025 2==
1.25.14-trixie 2=
1.25.14-windowsservercore 2=
1.25.14-windowsservercore-ltsc2022 2==
1.25.14-windowsservercore-ltsc2025 2==
1.27rc3 :1.27-rc
1.27rc3-alpine3.23 :1.27-rc-alpine3.23
1.27rc3-alpine3.24 :1.27-rc-alpine :1.27-rc-alpine3.24
1.27rc3-bookworm :1.27-rc-bookworm
1.27rc3-nanoserver :1.27-rc-nanoserver
1.27rc3-nanoserver-ltsc2022 :1.27-rc-nanoserver-ltsc2022
1.27rc3-nanoserver-ltsc2025 :1.27-rc-nanoserver-ltsc2025
1.27rc3-trixie :1.27-rc-trixie
1.27rc3-windowsservercore :1.27-rc-windowsservercore
1.27rc3-windowsservercore-ltsc2022 :1.27-rc-windowsservercore-ltsc2022
1.27rc3-windowsservercore-ltsc2025 :1.27-rc-windowsservercore-ltsc2025
=haproxy
2018-01-11
1.4.27 2
1.4.27-alpine 2=
2018-12-20
1.9-dev11 :rc
1.9-dev11-alpine :rc-alpine
2020-01-14
1.5.19 2
1.5.19-alpine 2=
2020-06-02
1.6.15 2
1.6.15-alpine 2=
2020-08-03
1.9.16 1 2
1.9.16-alpine 1= 2=
2021-03-26
2.1.12 2
2.1.12-alpine 2=
2021-09-01
2.2.16-buster 2=
2.3.13-buster 2=
2.4.3-buster -= 2= :lts-buster
2021-11-29
1.8.30-alpine3.14 2=
2.0.25-alpine3.14 2=
2.2.18-alpine3.14 2=
2.3.16-alpine3.14 2=
2.4.9-alpine3.14 2= :lts-alpine3.14
2.5.0-alpine3.14 -= 2=
2022-01-12
1.7.14-alpine3.12 20 2=
1.7.14-buster 2- 2=
2022-05-25
1.8.30-alpine3.15 2=
2.0.29-alpine3.15 2=
2.2.24-alpine3.15 2=
2.3.20-alpine3.15 2=
2.4.17-alpine3.15 2= :lts-alpine3.15
2.5.7-alpine3.15 -= 2=
2022-07-29
2.3.21-alpine3.16 20 2=
2.3.21-bullseye 2- 2=
2022-12-01
2.4.19-alpine3.16 2=
2.5.9-alpine3.16 2=
2.6.6-alpine3.16 -= 2= :lts-alpine3.16
2023-01-04
1.8.31-alpine3.16 20 2=
1.8.31-buster 2- 2=
2023-05-04
2.5.14-alpine3.17 20 2=
2.5.14-bullseye 2- 2=
2023-06-01
2.2.29-alpine3.17 2=
2.4.22-alpine3.17 2=
2.6.13-alpine3.17 2=
2.7.8-alpine3.17 2=
2.8.0-alpine3.17 -= 2= :lts-alpine3.17
2023-12-12
2.2.31-alpine3.18 2=
2.4.24-alpine3.18 2=
2.6.15-alpine3.18 2=
2.7.11-alpine3.18 2=
2.8.5-alpine3.18 2= :lts-alpine3.18
2.9.0-alpine3.18 -= 2=
2023-12-13
2.2.31-alpine3.19 2=
2.4.24-bullseye 2=
2.6.15-bullseye 2=
2.7.11-bullseye 2=
2.8.5-bullseye 2= :lts-bullseye
2.9.0-bullseye -= 2=
2024-04-09
2.7.12-alpine3.19 20 2=
2.7.12-bookworm 2- 2=
2024-05-24
2.0.35-alpine3.16 20 2=
2.2.33-alpine3.16 20 2=
2.4.26-alpine3.19 2=
2.6.17-alpine3.19 2=
2.8.9-alpine3.19 2= :lts-alpine3.19
2.9.7-alpine3.19 -= 2=
2024-05-29
2.0.35-buster 2- 2=
2024-12-13
2.4.28-alpine3.20 2=
2.6.20-alpine3.20 2=
2.8.13-alpine3.20 2=
2.9.13-alpine3.20 2=
3.0.7-alpine3.20 2= :lts-alpine3.20
3.1.1-alpine3.20 -= 2=
2025-03-24
2.9.15-alpine3.21 20 2=
2.9.15-bookworm 2- 2=
2025-05-29
2.2.34-bullseye 2- 2=
2025-05-30
2.4.29-alpine3.21 2=
2.6.22-alpine3.21 2=
2.8.15-alpine3.21 2=
3.0.10-alpine3.21 2=
3.1.7-alpine3.21 2=
3.2.0-alpine3.21 -= 2= :lts-alpine3.21
2025-08-12
2.4.29-bookworm 2=
2.6.22-bookworm 2=
2.8.15-bookworm 2=
3.0.11-bookworm 2=
3.1.8-bookworm 2=
3.2.3-bookworm -= 2= :lts-bookworm
2025-12-04
2.4.30-alpine3.22 2=
2.6.23-alpine3.22 2=
2.8.16-alpine3.22 2=
3.0.12-alpine3.22 2=
3.1.10-alpine3.22 2=
3.2.9-alpine3.22 2= :lts-alpine3.22
3.3.0-alpine3.22 -= 2=
2026-04-28
3.1.17-alpine3.23 20 2=
3.1.17-trixie 2- 2=
2026-06-10
2.4.35-alpine3.23 2=
2.6.29-alpine3.23 2=
2.8.24-alpine3.23 2=
3.0.23-alpine3.23 2=
3.2.19-alpine3.23 2=
3.3.10-alpine3.23 2=
3.4.0-alpine3.23 -= 2= :lts-alpine3.23
2026-07-07
2.4.36-alpine3.24 20 2=
2.4.36-trixie 2- 2=
=httpd
2018-01-26
2.2.34 2
2.2.34-alpine 2=
2021-08-05
2.4.48-alpine3.13 -= 1= 2=
2021-10-21
2.4.51-buster -= 1= 2=
2021-11-30
2.4.51-alpine3.14 -= 1= 2=
2022-05-24
2.4.53-alpine3.15 -= 1= 2=
2022-11-30
2.4.54-alpine3.16 -= 1= 2=
2023-05-11
2.4.57-alpine3.17 -= 1= 2=
2023-06-14
2.4.57-bullseye -= 1= 2=
2023-12-12
2.4.58-alpine3.18 -= 1= 2=
2024-05-31
2.4.59-alpine3.19 -= 1= 2=
2024-12-11
2.4.62-alpine3.20 -= 1= 2=
2025-06-02
2.4.63-alpine3.21 -= 1= 2=
2025-08-12
2.4.65-bookworm -= 1= 2=
2025-12-04
2.4.66-alpine3.22 -= 1= 2=
2026-06-10
2.4.68-alpine3.23 -= 1= 2=
=influxdb
2016-09-07
0.12.2 2
2016-11-14
0.13.0 2
0.13.0-alpine 2=
2017-01-24
1.0.2 2
1.0.2-alpine 2=
2017-06-23
1.1.5 2
1.1.5-alpine 2=
2017-11-14
1.2.4 2
1.2.4-alpine 2=
2018-03-07
1.3.9 2
1.3.9-alpine 2=
1.3.9-data 2=
1.3.9-data-alpine 2==
1.3.9-meta 2=
1.3.9-meta-alpine 2==
2018-07-06
1.4.3 2
1.4.3-alpine 2=
2020-04-13
1.5.4 2
1.5.4-alpine 2=
1.5.4-data 2=
1.5.4-data-alpine 2==
1.5.4-meta 2=
1.5.4-meta-alpine 2==
1.6.6 2
1.6.6-alpine 2=
1.6.6-data 2=
1.6.6-data-alpine 2==
1.6.6-meta 2=
1.6.6-meta-alpine 2==
2022-04-07
1.7.11 2
1.7.11-alpine 2=
1.7.11-data 2=
1.7.11-data-alpine 2==
1.7.11-meta 2=
1.7.11-meta-alpine 2==
2022-06-16
2.0.9 2
2.0.9-alpine 2=
2022-08-22
2.1.1 2
2.1.1-alpine 2=
2022-11-01
2.2.0 2
2.2.0-alpine 2=
2022-12-16
2.3.0 2
2.3.0-alpine 2=
2023-04-05
2.4.0 2
2.4.0-alpine 2=
2023-04-28
2.5.1 2
2.5.1-alpine 2=
2.6.1 2
2.6.1-alpine 2=
2023-07-19
1.8.10-data 2=
1.8.10-data-alpine 2==
1.8.10-meta 2=
1.8.10-meta-alpine 2==
2024-10-28
1.8.10 2
1.8.10-alpine 2=
1.9.13-data 2=
1.9.13-data-alpine 2==
1.9.13-meta 2=
1.9.13-meta-alpine 2==
2025-05-29
3.0.3-core 2=
3.0.3-enterprise 2=
2025-06-25
3.1.0-core 2=
3.1.0-enterprise 2=
2025-07-30
3.2.1-core 2=
3.2.1-enterprise 2=
2025-08-27
3.3.0-core 2=
3.3.0-enterprise 2=
2025-09-29
1.10.9-data 2=
1.10.9-data-alpine 2==
1.10.9-meta 2=
1.10.9-meta-alpine 2==
2025-09-30
3.4.2-core 2=
3.4.2-enterprise 2=
2025-10-30
3.5.0-core 2=
3.5.0-enterprise 2=
2025-11-21
3.6.0-core 2=
3.6.0-enterprise 2=
2025-12-17
3.7.0-core 2=
3.7.0-enterprise 2=
2026-04-02
3.8.3-core 2=
3.8.4-enterprise 2=
2026-05-06
2.7.12 2
2.7.12-alpine 2=
=kibana
2016-09-20
4.0.3 2
2016-12-09
4.2.2 2
4.3.3 2
4.4.2 2
4.5.4 2
5.0.2 2
2017-02-01
5.1.2 2
2017-03-30
5.2.2 2
2017-05-05
5.3.2 2
2017-06-22
4.1.11 2
2017-07-10
5.4.3 2
2017-09-12
5.5.2 2
2018-10-05
4.6.6 1 2
2018-10-08
5.6.12 :latest
2019-04-22
5.6.16 1 2
=logstash
2016-06-16
1.4.5-1-a2bacae 2--
2016-12-09
2.0.0 2
2.0.0-alpine 2=
2.1.3 2
2.1.3-alpine 2=
2.2.4 2
2.2.4-alpine 2=
2.3.4 2
2.3.4-alpine 2=
5.0.2 2
5.0.2-alpine 2=
2017-01-31
5.1.2 2
5.1.2-alpine 2=
2017-03-30
5.2.2 2
5.2.2-alpine 2=
2017-05-05
5.3.2 2
5.3.2-alpine 2=
2017-06-22
1.5.6 1 2
1.5.6-alpine 1= 2=
2017-07-11
5.4.3 2
5.4.3-alpine 2=
2017-09-12
5.5.2 2
5.5.2-alpine 2=
2018-11-08
2.4.1 1
2.4.1-alpine 1=
5.6.12 :latest
5.6.12-alpine -=
2018-11-09
2.4.1 2
2.4.1-alpine 2=
2019-04-22
5.6.16 1 2
5.6.16-alpine 1= 2=
=mariadb
2018-07-25
10.0.35-jessie 2=
10.1.34-jessie 2=
10.2.16-jessie 2=
10.3.8-jessie -= 1= 2=
5.5.60-wheezy 1= 2=
2019-06-04
10.0.38-xenial 2- 2=
5.5.64-trusty 1- 1= 2- 2=
2020-05-13
10.5.2-bionic :beta-bionic
2020-06-12
10.3.23-bionic 2=
10.4.13-bionic -= 1= 2=
10.5.3-bionic 2= :rc-bionic
2021-04-29
10.1.48-bionic 2- 2=
2021-05-25
10.6.0-focal :alpha :alpha-focal
2021-06-18
10.6.1-focal :beta :beta-focal
2021-07-13
10.6.2-focal :rc :rc-focal
2022-03-02
10.8.2-focal 2=
2022-05-23
10.7.3-focal -= 1=
10.8.2-rc-focal 2=- 2==
2022-08-23
10.2.44-bionic 2- 2=
10.9.1-rc-jammy 2=- 2==
2022-11-18
10.10.1-rc-jammy 2=- 2==
2023-02-17
10.11.1-rc-jammy 2=- 2==
2023-05-11
10.7.8-focal 2- 2=
2023-06-09
10.3.39-focal 2- 2=
10.8.8-jammy 2- 2=
11.0.1-rc-jammy 2=- 2==
2023-08-29
11.1.2-rc-jammy 2=- 2==
2023-11-16
10.9.8-jammy 2- 2=
2023-11-23
11.2.1-rc-jammy 2=- 2==
2024-02-12
10.10.7-jammy 2- 2=
2024-02-20
11.3.1-rc-jammy 2=- 2==
2024-05-31
10.11.8-jammy :lts-jammy
11.0.6-jammy 2- 2=
11.3.2-jammy -= 1= 2- 2=
11.4.1-rc-jammy 2=- 2==
2024-08-12
10.4.34-focal 2- 2=
2024-08-15
11.5.1-noble-rc 2-= 2==
11.5.1-ubi9-rc 20= 2==
2024-11-15
11.1.6-jammy 2- 2=
2024-11-22
11.5.2-noble 2- 2=
11.5.2-ubi9 20 2=
11.6.1-noble-rc 2-= 2==
11.6.1-ubi9-rc 20= 2==
2025-02-05
11.2.6-jammy 2- 2=
2025-02-14
11.6.2-noble 2- 2=
11.6.2-ubi9 20 2=
11.7.1-noble-rc 2-= 2==
11.7.1-ubi9-rc 20= 2==
2025-06-10
10.5.29-focal 2- 2=
10.6.22-focal 2=
11.7.2-noble 2- 2=
11.7.2-ubi9 20 2=
11.8.1-noble-rc 2-= 2==
11.8.1-ubi9-rc 20= 2==
2025-08-12
12.0.1-noble-rc 2-= 2==
12.0.1-ubi9-rc 20= 2==
2025-11-21
12.0.2-noble 2- 2=
12.0.2-ubi10 20 2=
12.1.1-noble-rc 2-= 2==
12.1.1-ubi10-rc 20= 2==
2026-02-12
12.2.1-noble-rc 2-= 2==
12.2.1-ubi10-rc 20= 2==
2026-02-17
12.1.2-noble 2- 2=
12.1.2-ubi10 20 2=
2026-06-01
11.8.8-ubi9 :lts-ubi9
12.2.2-noble 2- 2=
12.2.2-ubi10 20 2=
12.3.1-noble-rc 2-= 2==
12.3.1-ubi10-rc 20= 2==
=maven
2018-03-09
3.5-ibmjava-9 1==
3.5-ibmjava-9-alpine 1===
2018-11-02
3.5.4-ibmjava-8 2=- 2==
3.5.4-ibmjava-8-alpine 2=-= 2===
3.5.4-jdk-10 2==
3.5.4-jdk-10-slim 2===
3.5.4-jdk-11 2==
3.5.4-jdk-11-slim 2===
3.5.4-jdk-7 2==
3.5.4-jdk-7-alpine 2===
3.5.4-jdk-7-slim 2===
3.5.4-jdk-8 2-- 2==
3.5.4-jdk-8-alpine 2--= 2===
3.5.4-jdk-8-slim 2--= 2===
3.5.4-jdk-9 1== 2==
3.5.4-jdk-9-slim 1=== 2===
2019-01-09
3.6.0-jdk-10 1== 2==
3.6.0-jdk-10-slim 1=== 2===
2019-04-15
3.6.0-jdk-12-alpine 1=== 2===
2019-05-28
3.6.1-jdk-13-alpine 1=== 2===
3.6.1-jdk-7 1== 2==
3.6.1-jdk-7-alpine 1=== 2===
3.6.1-jdk-7-slim 1=== 2===
3.6.1-jdk-8-alpine ---= 1=== 2--= 2===
2019-11-04
3.6.2-jdk-12 1== 2==
2020-03-19
3.6.3-jdk-13 1== 2==
2020-11-04
3.6.3-jdk-14 1== 2==
3.6.3-openjdk-14 1== 2==
3.6.3-openjdk-14-slim ---= 1=== 2--= 2===
2021-04-05
3.6.3-adoptopenjdk-11 2==
3.6.3-adoptopenjdk-11-openj9 2===
3.6.3-adoptopenjdk-14 1== 2==
3.6.3-adoptopenjdk-14-openj9 1=== 2===
3.6.3-adoptopenjdk-15 2=- 2==
3.6.3-adoptopenjdk-15-openj9 2===
3.6.3-adoptopenjdk-8 2==
3.6.3-adoptopenjdk-8-openj9 2===
3.6.3-amazoncorretto-11 2=- 2==
3.6.3-amazoncorretto-15 2==
3.6.3-amazoncorretto-8 2==
3.6.3-ibmjava-8 2=- 2==
3.6.3-ibmjava-8-alpine 2=-= 2===
3.6.3-jdk-11 2==
3.6.3-jdk-11-openj9 2===
3.6.3-jdk-11-slim 2===
3.6.3-jdk-8 2==
3.6.3-jdk-8-openj9 2===
3.6.3-jdk-8-slim 2===
3.6.3-openjdk-11 2==
3.6.3-openjdk-11-slim 2===
3.6.3-openjdk-15 2==
3.6.3-openjdk-15-slim 2===
3.6.3-openjdk-16 2-- 2=- 2==
3.6.3-openjdk-16-slim 2===
3.6.3-openjdk-17 2==
3.6.3-openjdk-17-slim 2===
3.6.3-openjdk-8 2==
3.6.3-openjdk-8-slim 2===
2021-08-16
3.8.1-amazoncorretto-15 1== 2==
3.8.1-openjdk-15 1== 2==
3.8.1-openjdk-15-slim 1=== 2===
2021-10-20
3.8.3-adoptopenjdk-11 1== 2==
3.8.3-adoptopenjdk-11-openj9 1=== 2===
3.8.3-adoptopenjdk-15 -=- 1=- 1== 2=- 2==
3.8.3-adoptopenjdk-15-openj9 1=== 2===
3.8.3-adoptopenjdk-16 1== 2==
3.8.3-adoptopenjdk-16-openj9 1=== 2===
3.8.3-adoptopenjdk-8 1== 2==
3.8.3-adoptopenjdk-8-openj9 1=== 2===
3.8.3-jdk-11-openj9 1=== 2===
3.8.3-jdk-8-openj9 1=== 2===
3.8.3-openjdk-16 1== 2==
3.8.3-openjdk-16-slim 1=== 2===
2021-11-23
3.8.3-amazoncorretto-16 1== 2==
2022-04-28
3.8.5-eclipse-temurin-18-alpine -====
3.8.5-ibmjava-8-alpine -=-= 2=-=
3.8.5-openjdk-17 -=- 1=- 1== 2=- 2==
3.8.5-openjdk-17-slim 1=== 2===
2022-05-31
3.8.5-eclipse-temurin-16 1=== 2===
3.8.5-eclipse-temurin-16-alpine 1==== 2====
2022-06-15
3.8.5-ibmjava-8-alpine 1=== 2===
2022-09-29
3.8.6-eclipse-temurin-18 1=== 2===
3.8.6-eclipse-temurin-18-alpine 1==== 2====
3.8.6-jdk-11 1== 2==
3.8.6-jdk-11-slim 1=== 2===
3.8.6-jdk-8 1== 2==
3.8.6-jdk-8-slim 1=== 2===
3.8.6-openjdk-11 1== 2==
3.8.6-openjdk-11-slim 1=== 2===
3.8.6-openjdk-8 1== 2==
3.8.6-openjdk-8-slim 1=== 2===
2023-01-02
3.8.6-amazoncorretto-18 1== 2==
2023-02-15
3.8.7-amazoncorretto-19 2==
3.8.7-eclipse-temurin-19 2===
3.8.7-eclipse-temurin-19-alpine 2====
3.8.7-eclipse-temurin-19-focal 2====
3.8.7-openjdk-18 1== 2==
3.8.7-openjdk-18-slim 1=== 2===
2023-04-05
3.9.0-eclipse-temurin-19 1=== 2===
3.9.0-eclipse-temurin-19-alpine 1==== 2====
3.9.0-eclipse-temurin-19-focal 1==== 2====
2023-05-16
3.9.1-amazoncorretto-19 1== 2==
3.9.1-amazoncorretto-19-debian 1=== 2===
3.9.1-amazoncorretto-19-debian-bullseye 1==== 2====
2023-06-20
3.9.2-amazoncorretto-11-debian-bullseye 1==== 2====
3.9.2-amazoncorretto-17-debian-bullseye 1==== 2====
3.9.2-amazoncorretto-20-debian-bullseye 1==== 2====
3.9.2-amazoncorretto-8-debian-bullseye 1==== 2====
2023-10-14
3.9.4-eclipse-temurin-20 1=== 2===
3.9.4-eclipse-temurin-20-alpine 1==== 2====
2023-10-19
3.9.4-amazoncorretto-20 1== 2==
3.9.4-amazoncorretto-20-al2023 1=== 2===
3.9.4-amazoncorretto-20-debian 1=== 2===
3.9.4-amazoncorretto-20-debian-bookworm 1==== 2====
2023-12-22
3.8.8-amazoncorretto-11 2=- 2==
3.8.8-amazoncorretto-11-al2023 2===
3.8.8-amazoncorretto-11-debian 2===
3.8.8-amazoncorretto-11-debian-bookworm 2====
3.8.8-amazoncorretto-17 2==
3.8.8-amazoncorretto-17-al2023 2===
3.8.8-amazoncorretto-17-debian 2===
3.8.8-amazoncorretto-17-debian-bookworm 2====
3.8.8-amazoncorretto-21 2==
3.8.8-amazoncorretto-21-al2023 2===
3.8.8-amazoncorretto-21-debian 2===
3.8.8-amazoncorretto-21-debian-bookworm 2====
3.8.8-amazoncorretto-8 2==
3.8.8-amazoncorretto-8-al2023 2===
3.8.8-amazoncorretto-8-debian 2===
3.8.8-amazoncorretto-8-debian-bookworm 2====
3.8.8-eclipse-temurin-11 2===
3.8.8-eclipse-temurin-11-alpine 2====
3.8.8-eclipse-temurin-11-focal 2====
3.8.8-eclipse-temurin-17 2===
3.8.8-eclipse-temurin-17-alpine 2====
3.8.8-eclipse-temurin-17-focal 2====
3.8.8-eclipse-temurin-21 2--- 2==- 2===
3.8.8-eclipse-temurin-21-alpine 2====
3.8.8-eclipse-temurin-8 2===
3.8.8-eclipse-temurin-8-alpine 2====
3.8.8-eclipse-temurin-8-focal 2====
3.8.8-ibm-semeru-11-focal 2====
3.8.8-ibm-semeru-17-focal 2====
3.8.8-ibmjava-8 2=- 2==
3.8.8-sapmachine-11 2==
3.8.8-sapmachine-17 2==
3.8.8-sapmachine-21 2=- 2==
2024-09-27
3.9.9-eclipse-temurin-22 1=== 2===
3.9.9-eclipse-temurin-22-alpine 1==== 2====
3.9.9-eclipse-temurin-22-jammy 1==== 2====
3.9.9-sapmachine-22 1== 2==
2025-03-27
3.9.9-amazoncorretto-23 1== 2==
3.9.9-amazoncorretto-23-al2023 1=== 2===
3.9.9-amazoncorretto-23-alpine 1=== 2===
3.9.9-amazoncorretto-23-debian 1=== 2===
3.9.9-amazoncorretto-23-debian-bookworm 1==== 2====
3.9.9-eclipse-temurin-23 1=== 2===
3.9.9-eclipse-temurin-23-alpine 1==== 2====
3.9.9-eclipse-temurin-23-noble 1==== 2====
3.9.9-ibm-semeru-23-jammy 1==== 2====
3.9.9-sapmachine-23 1== 2==
2025-06-03
3.9.9-eclipse-temurin-11-focal 1==== 2====
3.9.9-eclipse-temurin-17-focal 1==== 2====
3.9.9-eclipse-temurin-21-jammy 1==== 2====
3.9.9-eclipse-temurin-8-focal 1==== 2====
3.9.9-ibm-semeru-11-focal 1==== 2====
3.9.9-ibm-semeru-17-focal 1==== 2====
3.9.9-ibm-semeru-21-jammy 1==== 2====
2025-08-20
3.9.11-amazoncorretto-11-debian-bookworm 1==== 2====
3.9.11-amazoncorretto-17-debian-bookworm 1==== 2====
3.9.11-amazoncorretto-21-debian-bookworm 1==== 2====
3.9.11-amazoncorretto-24-debian-bookworm 1==== 2====
3.9.11-amazoncorretto-8-debian-bookworm 1==== 2====
2025-09-18
3.9.11-sapmachine-24 1== 2==
2025-09-26
3.9.11-eclipse-temurin-24-alpine 1==== 2====
3.9.11-eclipse-temurin-24-noble 1===- 1==== 2===- 2====
2025-10-23
3.9.11-amazoncorretto-24 1== 2==
3.9.11-amazoncorretto-24-al2023 1=== 2===
3.9.11-amazoncorretto-24-alpine 1=== 2===
3.9.11-amazoncorretto-24-debian 1=== 2===
3.9.11-amazoncorretto-24-debian-trixie 1==== 2====
2026-03-20
3.9.14-sapmachine-11 1== 2==
=memcached
2017-07-21
1.4.39 2
1.4.39-alpine 2=
2020-03-09
1.5.22 2
1.5.22-alpine 2=
2021-07-15
1.6.9-alpine3.13 -= 1= 2=
2021-10-08
1.6.12-buster -= 1= 2=
2021-11-29
1.6.12-alpine3.14 -= 1= 2=
2022-05-24
1.6.15-alpine3.15 -= 1= 2=
2022-12-01
1.6.17-alpine3.16 -= 1= 2=
2023-05-11
1.6.19-alpine3.17 -= 1= 2=
2023-06-14
1.6.20-bullseye -= 1= 2=
2023-12-12
1.6.22-alpine3.18 -= 1= 2=
2024-05-22
1.6.27-alpine3.19 -= 1= 2=
2024-12-09
1.6.33-alpine3.20 -= 1= 2=
2025-05-30
1.6.38-alpine3.21 -= 1= 2=
2025-08-13
1.6.39-bookworm -= 1= 2=
2025-12-04
1.6.39-alpine3.22 -= 1= 2=
2026-06-10
1.6.42-alpine3.23 -= 1= 2=
=mongo
2016-11-07
2.6.12 1 2
2016-11-30
3.3.15 2
3.3.15-windowsservercore 2=
3.4.0-rc5 20
3.4.0-rc5-windowsservercore 20=
2017-11-23
3.5.13-windowsservercore 2=
2017-12-07
3.5.13 2
3.5.13-jessie 2=
3.5.13-windowsservercore-1709 2==
3.5.13-windowsservercore-ltsc2016 2==
3.6.0-rc8 20
3.6.0-rc8-jessie -0= 20=
3.6.0-rc8-windowsservercore-1709 -0== 20==
3.6.0-rc8-windowsservercore-ltsc2016 20==
2018-01-26
3.0.15-windowsservercore 2=
3.0.15-windowsservercore-1709 2==
3.0.15-windowsservercore-ltsc2016 2==
3.7.1-windowsservercore 2=
3.7.1-windowsservercore-1709 2==
3.7.1-windowsservercore-ltsc2016 2==
2018-05-10
3.0.15 2
3.0.15-wheezy 2=
2018-05-23
3.7.9-jessie 2= :unstable-jessie
2018-06-27
3.6.5-jessie -=
3.7.9-xenial 2- 2=
4.0.0-rc6-xenial -0=
2018-08-24
4.0.1-bionic 2=
2018-09-10
3.6.7-jessie 1= 2=
2018-12-26
3.2.21 2
3.2.21-jessie 2=
3.2.21-windowsservercore 2=
3.2.21-windowsservercore-1709 2==
3.2.21-windowsservercore-ltsc2016 2==
2019-04-02
3.4.20-jessie 2=
3.6.11-stretch 1= 2=
4.1.9-xenial 2= :unstable-xenial
2019-04-12
3.4.20-windowsservercore-1709 2==
3.6.12-windowsservercore-1709 1== 2==
4.0.9-windowsservercore-1709 -== 1== 2==
4.1.10-windowsservercore-1709 2== :unstable-windowsservercore-1709
2019-08-13
4.0.12-xenial -= 1=
4.1.13 2 :unstable
4.1.13-bionic 2= :unstable-bionic
4.1.13-windowsservercore 2= :unstable-windowsservercore
4.1.13-windowsservercore-1803 2== :unstable-windowsservercore-1803
4.1.13-windowsservercore-ltsc2016 2== :unstable-windowsservercore-ltsc2016
4.2.0-rc8 -0
4.2.0-rc8-bionic -0=
4.2.0-rc8-windowsservercore -0=
4.2.0-rc8-windowsservercore-1803 -0== 20==
4.2.0-rc8-windowsservercore-ltsc2016 -0==
2019-12-12
4.0.13-windowsservercore-1803 2==
4.2.1-windowsservercore-1803 -== 1== 2==
2020-02-11
3.4.24 2
3.4.24-windowsservercore-ltsc2016 2=- 2==
3.4.24-xenial 2=
2020-07-30
4.4.0-rc14-bionic 20=
2021-05-14
3.6.23 1 2
3.6.23-windowsservercore 1= 2=
3.6.23-windowsservercore-1809 1== 2==
3.6.23-windowsservercore-ltsc2016 1== 2==
3.6.23-xenial 1= 2=
2021-06-10
4.9.0-rc1 20
4.9.0-rc1-focal 20=
4.9.0-rc1-nanoserver-1809 20=- 20==
4.9.0-rc1-windowsservercore 20=
4.9.0-rc1-windowsservercore-1809 20==
4.9.0-rc1-windowsservercore-ltsc2016 20==
2021-07-13
4.4.6-bionic -=
5.0.0-rc7-windowsservercore-ltsc2016 20==
2021-07-19
4.4.6-bionic 1= 2=
2022-01-06
4.2.18-rc0-windowsservercore-ltsc2016 20==
2022-01-12
4.0.27-windowsservercore-ltsc2016 2==
4.0.28-rc0-windowsservercore-ltsc2016 20==
4.2.18-windowsservercore-ltsc2016 2==
4.4.11-windowsservercore-ltsc2016 1== 2==
4.4.12-rc1-windowsservercore-ltsc2016 20==
5.0.5-windowsservercore-ltsc2016 -== 1== 2==
2022-02-01
4.0.28-rc0 20
4.0.28-rc0-nanoserver 20=
4.0.28-rc0-nanoserver-1809 20==
4.0.28-rc0-nanoserver-ltsc2022 20==
4.0.28-rc0-windowsservercore 20=
4.0.28-rc0-windowsservercore-1809 20==
4.0.28-rc0-windowsservercore-ltsc2022 20==
4.0.28-rc0-xenial 20=
2022-12-06
4.0.28 2
4.0.28-nanoserver 2=
4.0.28-nanoserver-1809 2==
4.0.28-nanoserver-ltsc2022 2==
4.0.28-windowsservercore 2=
4.0.28-windowsservercore-1809 2==
4.0.28-windowsservercore-ltsc2022 2==
4.0.28-xenial 2=
2023-02-02
6.0.4-focal -= 1= 2=
2023-02-24
4.2.24-rc2 20
4.2.24-rc2-bionic 20=
4.2.24-rc2-nanoserver 20=
4.2.24-rc2-nanoserver-1809 20==
4.2.24-rc2-nanoserver-ltsc2022 20==
4.2.24-rc2-windowsservercore 20=
4.2.24-rc2-windowsservercore-1809 20==
4.2.24-rc2-windowsservercore-ltsc2022 20==
2023-06-21
4.2.24 2
4.2.24-bionic 2=
4.2.24-nanoserver 2=
4.2.24-nanoserver-1809 2==
4.2.24-nanoserver-ltsc2022 2==
4.2.24-windowsservercore 2=
4.2.24-windowsservercore-1809 2==
4.2.24-windowsservercore-ltsc2022 2==
2024-01-18
4.4.28-rc0 20
4.4.28-rc0-focal 20=
4.4.28-rc0-nanoserver 20=
4.4.28-rc0-nanoserver-1809 20==
4.4.28-rc0-nanoserver-ltsc2022 20==
4.4.28-rc0-windowsservercore 20=
4.4.28-rc0-windowsservercore-1809 20==
4.4.28-rc0-windowsservercore-ltsc2022 20==
2024-05-15
4.4.29 1
4.4.29-focal 1=
4.4.29-nanoserver 1=
4.4.29-nanoserver-1809 1== 2==
4.4.29-nanoserver-ltsc2022 1==
4.4.29-windowsservercore 1=
4.4.29-windowsservercore-1809 1== 2==
4.4.29-windowsservercore-ltsc2022 1==
2024-08-12
8.0.0-rc16-jammy 20=
2024-09-19
7.0.14-jammy -=
2025-01-29
5.0.31-rc1 20
5.0.31-rc1-focal 20=
5.0.31-rc1-nanoserver 20=
5.0.31-rc1-nanoserver-1809 20==
5.0.31-rc1-nanoserver-ltsc2022 20==
5.0.31-rc1-windowsservercore 20=
5.0.31-rc1-windowsservercore-1809 20==
5.0.31-rc1-windowsservercore-ltsc2022 20==
5.0.31-rc1-windowsservercore-ltsc2025 20==
2025-02-24
5.0.31 1
5.0.31-focal 1=
5.0.31-nanoserver 1=
5.0.31-nanoserver-1809 1== 2==
5.0.31-nanoserver-ltsc2022 1==
5.0.31-windowsservercore 1=
5.0.31-windowsservercore-1809 1== 2==
5.0.31-windowsservercore-ltsc2022 1==
5.0.31-windowsservercore-ltsc2025 1==
2025-05-30
6.0.23-nanoserver-1809 1== 2==
6.0.23-windowsservercore-1809 1== 2==
6.0.24-rc0-nanoserver-1809 20==
6.0.24-rc0-windowsservercore-1809 20==
7.0.20-nanoserver-1809 1== 2==
7.0.20-windowsservercore-1809 1== 2==
7.0.21-rc0-nanoserver-1809 20==
7.0.21-rc0-windowsservercore-1809 20==
8.0.10-rc0-nanoserver-1809 20==
8.0.10-rc0-windowsservercore-1809 20==
8.0.9-nanoserver-1809 -== 1== 2==
8.0.9-windowsservercore-1809 -== 1== 2==
2025-08-27
6.0.26-rc0 20
6.0.26-rc0-jammy 20=
6.0.26-rc0-nanoserver-ltsc2022 20=- 20==
6.0.26-rc0-windowsservercore 20=
6.0.26-rc0-windowsservercore-ltsc2022 20==
6.0.26-rc0-windowsservercore-ltsc2025 20==
2025-12-29
4.4.30 2
4.4.30-focal 2=
4.4.30-nanoserver-ltsc2022 2=- 2==
4.4.30-windowsservercore 2=
4.4.30-windowsservercore-ltsc2022 2==
4.4.30-windowsservercore-ltsc2025 2==
2026-04-16
8.2.7-rc0 20
8.2.7-rc0-nanoserver-ltsc2022 20=- 20==
8.2.7-rc0-noble 20=
8.2.7-rc0-windowsservercore 20=
8.2.7-rc0-windowsservercore-ltsc2022 20==
8.2.7-rc0-windowsservercore-ltsc2025 20==
2026-05-01
7.0.32-rc2 20
7.0.32-rc2-jammy 20=
7.0.32-rc2-nanoserver-ltsc2022 20=- 20==
7.0.32-rc2-windowsservercore 20=
7.0.32-rc2-windowsservercore-ltsc2022 20==
7.0.32-rc2-windowsservercore-ltsc2025 20==
8.0.21-rc1 20
8.0.21-rc1-nanoserver-ltsc2022 20=- 20==
8.0.21-rc1-noble 20=
8.0.21-rc1-windowsservercore 20=
8.0.21-rc1-windowsservercore-ltsc2022 20==
8.0.21-rc1-windowsservercore-ltsc2025 20==
2026-05-05
8.3.0-rc5 20
8.3.0-rc5-nanoserver-ltsc2022 20=- 20==
8.3.0-rc5-noble 20=
8.3.0-rc5-windowsservercore 20=
8.3.0-rc5-windowsservercore-ltsc2022 20==
8.3.0-rc5-windowsservercore-ltsc2025 20==
2026-05-15
5.0.33 2
5.0.33-focal 2=
5.0.33-nanoserver-ltsc2022 2=- 2==
5.0.33-windowsservercore 2=
5.0.33-windowsservercore-ltsc2022 2==
5.0.33-windowsservercore-ltsc2025 2==
6.0.28 1 2
6.0.28-jammy 1= 2=
6.0.28-nanoserver-ltsc2022 1=- 1== 2=- 2==
6.0.28-windowsservercore 1= 2=
6.0.28-windowsservercore-ltsc2022 1== 2==
6.0.28-windowsservercore-ltsc2025 1== 2==
2026-08-04
8.2.12 1 2 :latest
8.2.12-nanoserver-ltsc2022 -=- -== 1=- 1== 2=- 2==
8.2.12-noble -= 1= 2=
8.2.12-windowsservercore -= 1= 2=
8.2.12-windowsservercore-ltsc2022 -== 1== 2==
8.2.12-windowsservercore-ltsc2025 -== 1== 2==
=mongo-express
2018-03-06
0.44.0 2
2018-07-30
0.45.0 2
2020-02-01
0.49.0 2
2023-10-02
0.54.0 2
2024-01-05
1.0.0-18-alpine3.17 1== 2==
1.0.0-20-alpine3.17 1== 2==
2025-06-04
1.0.2-18-alpine3.18 1-- 1=- 1== 2-- 2=- 2== :latest
1.0.2-18-alpine3.19 1== 2==
1.0.2-20-alpine3.18 1=- 1== 2=- 2==
1.0.2-20-alpine3.19 1== 2==
=mysql
2019-05-24
5.5.62 2
2022-01-19
5.6.51 2
2023-08-02
5.7.42-debian 1= 2=
8.0.34-debian -= 1=
2023-10-26
8.1.0 2
8.1.0-oracle 2=
2023-12-19
5.7.44-oraclelinux7 1- 1= 2- 2= :5-oracle :5.7-oracle
2024-01-18
8.2.0-oraclelinux8 2- 2= :8.2-oracle
2024-02-29
8.0.36-bullseye 2=
2024-04-30
8.3.0-oraclelinux8 2- 2= :8.3-oracle :innovation-oraclelinux8
2024-05-06
8.0.37-oraclelinux8 2=
8.4.0-oraclelinux8 -= 1= 2= :lts-oraclelinux8
2024-10-15
9.0.1-oraclelinux9 2- 2= :9.0-oracle
2025-01-21
9.1.0-oraclelinux9 2- 2= :9.1-oracle
2025-04-15
9.2.0-oraclelinux9 2- 2= :9.2-oracle
2025-07-22
9.3.0-oraclelinux9 2- 2= :9.3-oracle
2025-10-21
9.4.0-oraclelinux9 2- 2= :9.4-oracle
2026-01-21
9.5.0-oraclelinux9 2- 2= :9.5-oracle
2026-04-23
9.6.0-oraclelinux9 2- 2= :9.6-oracle
2026-05-05
8.0.46-bookworm 2=
8.0.46-debian 2=
8.0.46-oraclelinux9 2- 2= :8.0-oracle
=nats
2020-01-30
2.1.2-alpine3.10 -= 1= 2=
2.1.2-nanoserver-1803 -== 1== 2==
2.1.2-windowsservercore-1803 -== 1== 2==
2020-11-02
2.1.8-alpine3.11 -= 1= 2=
2021-03-15
2.1.9 2
2.1.9-alpine3.12 -= 1= 20 2=
2.1.9-linux 2=
2.1.9-nanoserver-1809 2=- 2==
2.1.9-scratch 2=
2.1.9-windowsservercore 2=
2.1.9-windowsservercore-1809 2==
2.1.9-windowsservercore-ltsc2016 2==
2021-06-24
2.2.6 2
2.2.6-alpine3.13 20 2=
2.2.6-linux 2=
2.2.6-nanoserver-1809 2=- 2==
2.2.6-scratch 2=
2.2.6-windowsservercore 2=
2.2.6-windowsservercore-1809 2==
2.2.6-windowsservercore-ltsc2016 2==
2021-06-29
2.3.0-alpine3.13 -= 1= 2=
2021-08-26
2.3.4 2
2.3.4-alpine3.14 20 2=
2.3.4-linux 2=
2.3.4-nanoserver-1809 2=- 2==
2.3.4-scratch 2=
2.3.4-windowsservercore 2=
2.3.4-windowsservercore-1809 2==
2.3.4-windowsservercore-ltsc2016 2==
2021-09-09
2.4.0 2
2.4.0-alpine3.14 20 2=
2.4.0-linux 2=
2.4.0-nanoserver-1809 2=- 2==
2.4.0-scratch 2=
2.4.0-windowsservercore 2=
2.4.0-windowsservercore-1809 2==
2.4.0-windowsservercore-ltsc2016 2==
2021-09-22
2.5.0 2
2.5.0-alpine3.14 20 2=
2.5.0-linux 2=
2.5.0-nanoserver-1809 2=- 2==
2.5.0-scratch 2=
2.5.0-windowsservercore 2=
2.5.0-windowsservercore-1809 2==
2.5.0-windowsservercore-ltsc2016 2==
2022-01-14
2.6.6 2
2.6.6-alpine3.14 -= 1= 20 2=
2.6.6-linux 2=
2.6.6-nanoserver-1809 2=- 2==
2.6.6-scratch 2=
2.6.6-windowsservercore 2=
2.6.6-windowsservercore-1809 2==
2.6.6-windowsservercore-ltsc2016 -== 1== 2==
2022-04-19
2.7.4 2
2.7.4-alpine3.15 20 2=
2.7.4-linux 2=
2.7.4-nanoserver-1809 2=- 2==
2.7.4-scratch 2=
2.7.4-windowsservercore-1809 2=- 2==
2022-09-12
2.8.4 2
2.8.4-alpine3.15 -= 1= 20 2=
2.8.4-linux 2=
2.8.4-nanoserver-1809 2=- 2==
2.8.4-scratch 2=
2.8.4-windowsservercore-1809 2=- 2==
2022-12-08
2.9.8-alpine3.16 -= 1= 2=
2023-05-18
2.9.16-alpine3.17 -= 1= 2=
2024-01-11
2.10.7-alpine3.18 -= 1= 2=
2024-06-27
2.10.16-alpine3.19 -= 1= 2=
2024-09-26
2.9.25 2
2.9.25-alpine3.18 20 2=
2.9.25-linux 2=
2.9.25-nanoserver-1809 2=- 2==
2.9.25-scratch 2=
2.9.25-windowsservercore-1809 2=- 2==
2024-12-10
2.10.22-alpine3.20 -= 1= 2=
2025-06-03
2.10.29-alpine3.21 2=
2.10.29-nanoserver-1809 2==
2.10.29-windowsservercore-1809 2==
2.11.4-alpine3.21 -= 1= 2=
2.11.4-nanoserver-1809 -== 1== 2==
2.11.4-windowsservercore-1809 -== 1== 2==
2026-03-24
2.10.29 2
2.10.29-alpine3.22 20 2=
2.10.29-linux 2=
2.10.29-nanoserver-ltsc2022 2=- 2==
2.10.29-scratch 2=
2.10.29-windowsservercore-ltsc2022 2=- 2==
2026-05-20
2.11.17 2
2.11.17-alpine3.22 20 2=
2.11.17-linux 2=
2.11.17-nanoserver-ltsc2022 2=- 2==
2.11.17-scratch 2=
2.11.17-windowsservercore-ltsc2022 2=- 2==
=nginx
2017-04-19
1.10.3 2
1.10.3-alpine 2=
2017-04-25
1.11.13 2
1.11.13-alpine 2=
2018-05-08
1.12.2 2
1.12.2-alpine 2=
1.12.2-alpine-perl 2==
1.12.2-perl 2=
2018-06-05
1.13.12 2
1.13.12-alpine 2=
1.13.12-alpine-perl 2==
1.13.12-perl 2=
2019-04-23
1.14.2 2
1.14.2-alpine 2=
1.14.2-alpine-perl 2==
1.14.2-perl 2=
2019-06-04
1.15.12 2
1.15.12-alpine 2=
1.15.12-alpine-perl 2==
1.15.12-perl 2=
2020-04-23
1.16.1 2
1.16.1-alpine 2=
1.16.1-alpine-perl 2==
1.16.1-perl 2=
2020-06-01
1.17.10 2
1.17.10-alpine 2=
1.17.10-alpine-perl 2==
1.17.10-perl 2=
2021-04-21
1.18.0 2
1.18.0-alpine 2=
1.18.0-alpine-perl 2==
1.18.0-perl 2=
2021-05-25
1.19.10 2
1.19.10-alpine 2=
1.19.10-alpine-perl 2==
1.19.10-perl 2=
2022-05-25
1.20.2 2
1.20.2-alpine 2=
1.20.2-alpine-perl 2==
1.20.2-perl 2=
2022-06-22
1.21.6 2
1.21.6-alpine 2=
1.21.6-alpine-perl 2==
1.21.6-perl 2=
2023-04-11
1.22.1-alpine3.17 20 2=
1.22.1-alpine3.17-perl 20= 2==
1.22.1-alpine3.17-slim 20= 2==
1.22.1-bullseye 2- 2=
1.22.1-bullseye-perl 2-= 2==
2023-05-24
1.23.4-alpine3.17 20 2=
1.23.4-alpine3.17-perl 20= 2==
1.23.4-alpine3.17-slim 20= 2==
1.23.4-bullseye 2- 2=
1.23.4-bullseye-perl 2-= 2==
2023-06-13
1.25.0-bullseye -= 1= 2= :mainline-bullseye
1.25.0-bullseye-perl -== 1== 2== :mainline-bullseye-perl
2023-08-15
1.25.1-alpine3.17 -= 1= 2= :mainline-alpine3.17
1.25.1-alpine3.17-perl -== 1== 2== :mainline-alpine3.17-perl
1.25.1-alpine3.17-slim -== 1== 2== :mainline-alpine3.17-slim
2024-04-17
1.25.4-alpine3.18 -= 1= 2= :mainline-alpine3.18
1.25.4-alpine3.18-otel -== 1== 2== :mainline-alpine3.18-otel
1.25.4-alpine3.18-perl -== 1== 2== :mainline-alpine3.18-perl
1.25.4-alpine3.18-slim -== 1== 2== :mainline-alpine3.18-slim
2024-04-23
1.24.0-alpine3.17 20 2= :stable-alpine3.17
1.24.0-alpine3.17-perl 20= 2== :stable-alpine3.17-perl
1.24.0-alpine3.17-slim 20= 2== :stable-alpine3.17-slim
1.24.0-bullseye 2- 2= :stable-bullseye
1.24.0-bullseye-perl 2-= 2== :stable-bullseye-perl
2024-05-30
1.25.5-alpine3.19 20 2=
1.25.5-alpine3.19-otel 20= 2==
1.25.5-alpine3.19-perl 20= 2==
1.25.5-alpine3.19-slim 20= 2==
1.25.5-bookworm 2- 2=
1.25.5-bookworm-otel 2-= 2==
1.25.5-bookworm-perl 2-= 2==
2024-08-15
1.26.1-alpine3.19 2= :stable-alpine3.19
1.26.1-alpine3.19-otel 2== :stable-alpine3.19-otel
1.26.1-alpine3.19-perl 2== :stable-alpine3.19-perl
1.26.1-alpine3.19-slim 2== :stable-alpine3.19-slim
1.27.0-alpine3.19 -= 1= 2= :mainline-alpine3.19
1.27.0-alpine3.19-otel -== 1== 2== :mainline-alpine3.19-otel
1.27.0-alpine3.19-perl -== 1== 2== :mainline-alpine3.19-perl
1.27.0-alpine3.19-slim -== 1== 2== :mainline-alpine3.19-slim
2025-02-06
1.27.3-alpine3.20 -= 1= 2= :mainline-alpine3.20
1.27.3-alpine3.20-otel -== 1== 2== :mainline-alpine3.20-otel
1.27.3-alpine3.20-perl -== 1== 2== :mainline-alpine3.20-perl
1.27.3-alpine3.20-slim -== 1== 2== :mainline-alpine3.20-slim
2025-04-23
1.26.3-alpine3.20 20 2= :stable-alpine3.20
1.26.3-alpine3.20-otel 20= 2== :stable-alpine3.20-otel
1.26.3-alpine3.20-perl 20= 2== :stable-alpine3.20-perl
1.26.3-alpine3.20-slim 20= 2== :stable-alpine3.20-slim
1.26.3-bookworm 2- 2=
1.26.3-bookworm-otel 2-= 2==
1.26.3-bookworm-perl 2-= 2==
2025-06-24
1.27.5-alpine3.21 -= 1= 20 2= :mainline-alpine3.21
1.27.5-alpine3.21-otel -== 1== 20= 2== :mainline-alpine3.21-otel
1.27.5-alpine3.21-perl -== 1== 20= 2== :mainline-alpine3.21-perl
1.27.5-alpine3.21-slim -== 1== 20= 2== :mainline-alpine3.21-slim
1.27.5-bookworm 2- 2=
1.27.5-bookworm-otel 2-= 2==
1.27.5-bookworm-perl 2-= 2==
2025-10-08
1.29.1-bookworm -= 1= 2= :mainline-bookworm
1.29.1-bookworm-otel -== 1== 2== :mainline-bookworm-otel
1.29.1-bookworm-perl -== 1== 2== :mainline-bookworm-perl
2025-12-09
1.29.3-alpine3.22 -= 1= 2= :mainline-alpine3.22
1.29.3-alpine3.22-otel -== 1== 2== :mainline-alpine3.22-otel
1.29.3-alpine3.22-perl -== 1== 2== :mainline-alpine3.22-perl
1.29.3-alpine3.22-slim -== 1== 2== :mainline-alpine3.22-slim
2025-12-24
1.28.0-alpine3.21 2= :stable-alpine3.21
1.28.0-alpine3.21-otel 2== :stable-alpine3.21-otel
1.28.0-alpine3.21-perl 2== :stable-alpine3.21-perl
1.28.0-alpine3.21-slim 2== :stable-alpine3.21-slim
1.28.0-bookworm 2= :stable-bookworm
1.28.0-bookworm-otel 2== :stable-bookworm-otel
1.28.0-bookworm-perl 2== :stable-bookworm-perl
2026-04-14
1.28.3-alpine3.23 20 2=
1.28.3-alpine3.23-otel 20= 2==
1.28.3-alpine3.23-perl 20= 2==
1.28.3-alpine3.23-slim 20= 2==
1.28.3-trixie 2- 2=
1.28.3-trixie-otel 2-= 2==
1.28.3-trixie-perl 2-= 2==
2026-05-13
1.29.8-alpine3.23 20 2=
1.29.8-alpine3.23-otel 20= 2==
1.29.8-alpine3.23-perl 20= 2==
1.29.8-alpine3.23-slim 20= 2==
1.29.8-trixie 2- 2=
1.29.8-trixie-otel 2-= 2==
1.29.8-trixie-perl 2-= 2==
2026-07-15
1.30.3-alpine3.23 2= :stable-alpine3.23
1.30.3-alpine3.23-otel 2== :stable-alpine3.23-otel
1.30.3-alpine3.23-perl 2== :stable-alpine3.23-perl
1.30.3-alpine3.23-slim 2== :stable-alpine3.23-slim
1.31.2-alpine3.23 -= 1= 2= :mainline-alpine3.23
1.31.2-alpine3.23-otel -== 1== 2== :mainline-alpine3.23-otel
1.31.2-alpine3.23-perl -== 1== 2== :mainline-alpine3.23-perl
1.31.2-alpine3.23-slim -== 1== 2== :mainline-alpine3.23-slim
=node
2016-09-28
4.5.0 2
4.5.0-onbuild 2=
4.5.0-slim 2=
4.5.0-wheezy 2=
6.6.0 2
6.6.0-onbuild 2=
6.6.0-slim 2=
6.6.0-wheezy 2=
2016-10-12
6.7.0 2
6.7.0-onbuild 2=
6.7.0-slim 2=
6.7.0-wheezy 2=
2016-10-18
6.8.1 2
6.8.1-onbuild 2=
6.8.1-slim 2=
6.8.1-wheezy 2=
2016-11-10
7.0.0 2
7.0.0-onbuild 2=
7.0.0-slim 2=
7.0.0-wheezy 2=
2016-11-15
0.10.48 2
0.10.48-onbuild 2=
0.10.48-slim 2=
0.10.48-wheezy 2=
2016-11-23
7.1.0 2
7.1.0-alpine 2=
7.1.0-onbuild 2=
7.1.0-slim 2=
7.1.0-wheezy 2=
2016-12-07
4.6.2 2
4.6.2-alpine 2=
4.6.2-onbuild 2=
4.6.2-slim 2=
4.6.2-wheezy 2=
2016-12-21
7.2.1 2
7.2.1-alpine 2=
7.2.1-onbuild 2=
7.2.1-slim 2=
7.2.1-wheezy 2=
2017-01-04
0.12.18 1 2
0.12.18-onbuild 1= 2=
0.12.18-slim 1= 2=
0.12.18-wheezy 1= 2=
7.3.0 2
7.3.0-alpine 2=
7.3.0-onbuild 2=
7.3.0-slim 2=
7.3.0-wheezy 2=
2017-02-01
7.4.0 2
7.4.0-alpine 2=
7.4.0-onbuild 2=
7.4.0-slim 2=
7.4.0-wheezy 2=
2017-02-22
4.7.3 2
4.7.3-alpine 2=
4.7.3-onbuild 2=
4.7.3-slim 2=
4.7.3-wheezy 2=
6.9.5 2
6.9.5-alpine 2=
6.9.5-onbuild 2=
6.9.5-slim 2=
6.9.5-wheezy 2=
7.5.0 2
7.5.0-alpine 2=
7.5.0-onbuild 2=
7.5.0-slim 2=
7.5.0-wheezy 2=
2017-03-01
7.6.0 2
7.6.0-alpine 2=
7.6.0-onbuild 2=
7.6.0-slim 2=
7.6.0-wheezy 2=
2017-03-30
7.7.4 2
7.7.4-alpine 2=
7.7.4-onbuild 2=
7.7.4-slim 2=
7.7.4-wheezy 2=
2017-04-12
7.8.0 2
7.8.0-alpine 2=
7.8.0-onbuild 2=
7.8.0-slim 2=
7.8.0-wheezy 2=
2017-05-03
7.9.0 2
7.9.0-alpine 2=
7.9.0-onbuild 2=
7.9.0-slim 2=
7.9.0-wheezy 2=
2017-06-08
6.10.3 2
6.10.3-alpine 2=
6.10.3-onbuild 2=
6.10.3-slim 2=
6.10.3-wheezy 2=
2017-06-09
8.0.0 2
8.0.0-alpine 2=
8.0.0-onbuild 2=
8.0.0-slim 2=
8.0.0-wheezy 2=
2017-07-20
8.1.4 2
8.1.4-alpine 2=
8.1.4-onbuild 2=
8.1.4-slim 2=
8.1.4-wheezy 2=
2017-08-10
8.2.1 2
8.2.1-alpine 2=
8.2.1-onbuild 2=
8.2.1-slim 2=
8.2.1-stretch 2=
8.2.1-wheezy 2=
2017-08-15
8.3.0 2
8.3.0-alpine 2=
8.3.0-onbuild 2=
8.3.0-slim 2=
8.3.0-stretch 2=
8.3.0-wheezy 2=
2017-08-22
7.10.1 1 2
7.10.1-alpine 1= 2=
7.10.1-onbuild 1= 2=
7.10.1-slim 1= 2=
7.10.1-stretch 1= 2=
7.10.1-wheezy 1= 2=
2017-09-12
8.4.0 2
8.4.0-alpine 2=
8.4.0-onbuild 2=
8.4.0-slim 2=
8.4.0-stretch 2=
8.4.0-wheezy 2=
2017-09-26
8.5.0 2
8.5.0-alpine 2=
8.5.0-onbuild 2=
8.5.0-slim 2=
8.5.0-stretch 2=
8.5.0-wheezy 2=
2017-10-12
8.6.0 2
8.6.0-alpine 2=
8.6.0-onbuild 2=
8.6.0-slim 2=
8.6.0-stretch 2=
8.6.0-wheezy 2=
2017-10-25
8.7.0 2
8.7.0-alpine 2=
8.7.0-onbuild 2=
8.7.0-slim 2=
8.7.0-stretch 2=
8.7.0-wheezy 2=
2017-11-01
8.8.1 2
8.8.1-alpine 2=
8.8.1-onbuild 2=
8.8.1-slim 2=
8.8.1-stretch 2=
8.8.1-wheezy 2=
2017-11-08
6.11.5 2
6.11.5-alpine 2=
6.11.5-onbuild 2=
6.11.5-slim 2=
6.11.5-stretch 2=
6.11.5-wheezy 2=
9.0.0 2
9.0.0-alpine 2=
9.0.0-onbuild 2=
9.0.0-slim 2=
9.0.0-stretch 2=
9.0.0-wheezy 2=
2017-11-15
9.1.0 2
9.1.0-alpine 2=
9.1.0-onbuild 2=
9.1.0-slim 2=
9.1.0-stretch 2=
9.1.0-wheezy 2=
2017-12-13
9.2.1 2
9.2.1-alpine 2=
9.2.1-onbuild 2=
9.2.1-slim 2=
9.2.1-stretch 2=
9.2.1-wheezy 2=
2018-01-10
9.3.0 2
9.3.0-alpine 2=
9.3.0-onbuild 2=
9.3.0-slim 2=
9.3.0-stretch 2=
9.3.0-wheezy 2=
2018-02-01
9.4.0 2
9.4.0-alpine 2=
9.4.0-onbuild 2=
9.4.0-slim 2=
9.4.0-stretch 2=
9.4.0-wheezy 2=
2018-02-14
6.12.3 2
6.12.3-alpine 2=
6.12.3-onbuild 2=
6.12.3-slim 2=
6.12.3-stretch 2=
6.12.3-wheezy 2=
2018-02-22
9.5.0 2
9.5.0-alpine 2=
9.5.0-onbuild 2=
9.5.0-slim 2=
9.5.0-stretch 2=
9.5.0-wheezy 2=
2018-03-01
9.6.1 2
9.6.1-alpine 2=
9.6.1-onbuild 2=
9.6.1-slim 2=
9.6.1-stretch 2=
9.6.1-wheezy 2=
2018-03-07
8.9.4 2
8.9.4-alpine 2=
8.9.4-onbuild 2=
8.9.4-slim 2=
8.9.4-stretch 2=
8.9.4-wheezy 2=
2018-03-08
9.7.1 2
9.7.1-alpine 2=
9.7.1-onbuild 2=
9.7.1-slim 2=
9.7.1-stretch 2=
9.7.1-wheezy 2=
2018-03-21
9.8.0 2
9.8.0-alpine 2=
9.8.0-onbuild 2=
9.8.0-slim 2=
9.8.0-stretch 2=
9.8.0-wheezy 2=
chakracore-8.9.4 =2
2018-03-29
4.8.7 2
4.8.7-alpine 2=
4.8.7-onbuild 2=
4.8.7-slim 2=
4.8.7-stretch 2=
4.8.7-wheezy 2=
6.13.1 2
6.13.1-alpine 2=
6.13.1-onbuild 2=
6.13.1-slim 2=
6.13.1-stretch 2=
6.13.1-wheezy 2=
8.10.0 2
8.10.0-alpine 2=
8.10.0-onbuild 2=
8.10.0-slim 2=
8.10.0-stretch 2=
8.10.0-wheezy 2=
9.9.0 2
9.9.0-alpine 2=
9.9.0-onbuild 2=
9.9.0-slim 2=
9.9.0-stretch 2=
9.9.0-wheezy 2=
2018-04-06
9.10.1 2
9.10.1-alpine 2=
9.10.1-onbuild 2=
9.10.1-slim 2=
9.10.1-stretch 2=
9.10.1-wheezy 2=
2018-04-27
chakracore-8.10.0 =2
2018-04-29
9.11.1-onbuild -=
2018-05-09
10.0.0 2
10.0.0-alpine 2=
10.0.0-slim 2=
10.0.0-stretch 2=
10.0.0-wheezy 2=
4.9.1 1 2 :argon
4.9.1-alpine 1= 2= :argon-alpine
4.9.1-onbuild 1= 2= :argon-onbuild
4.9.1-slim 1= 2= :argon-slim
4.9.1-stretch 1= 2= :argon-stretch
4.9.1-wheezy 1= 2= :argon-wheezy
2018-05-11
10.1.0-wheezy -= 1= 2=
6.14.2-wheezy 1= 2= :boron-wheezy
8.11.1-wheezy 1= 2= :carbon-wheezy
9.11.1-wheezy 1= 2=
2018-05-24
10.1.0 2
10.1.0-alpine 2=
10.1.0-slim 2=
10.1.0-stretch 2=
2018-05-25
chakracore-10.0.0 =2
2018-05-30
10.2.1 2
10.2.1-alpine 2=
10.2.1-slim 2=
10.2.1-stretch 2=
2018-06-06
10.3.0-alpine 2=
10.3.0-jessie 2- 2=
10.3.0-slim 2=
10.3.0-stretch 2=
2018-06-20
10.4.1-alpine 2=
10.4.1-jessie 2- 2=
10.4.1-slim 2=
10.4.1-stretch 2=
2018-07-06
10.5.0-alpine 2=
10.5.0-jessie 2- 2=
10.5.0-slim 2=
10.5.0-stretch 2=
2018-07-20
10.6.0-alpine 2=
10.6.0-jessie 2- 2=
10.6.0-slim 2=
10.6.0-stretch 2=
9.11.2-alpine 1= 2=
9.11.2-jessie 1- 1= 2- 2=
9.11.2-onbuild 1= 2=
9.11.2-slim 1= 2=
9.11.2-stretch 1= 2=
2018-07-23
chakracore-10.1.0 =2
2018-08-02
10.7.0-alpine 2=
10.7.0-jessie 2- 2=
10.7.0-slim 2=
10.7.0-stretch 2=
2018-08-16
10.8.0-alpine 2=
10.8.0-jessie 2- 2=
10.8.0-slim 2=
10.8.0-stretch 2=
2018-09-07
10.9.0-alpine 2=
10.9.0-jessie 2- 2=
10.9.0-slim 2=
10.9.0-stretch 2=
2018-09-11
8.11.4-alpine 2=
8.11.4-jessie 2- 2=
8.11.4-onbuild 2=
8.11.4-slim 2=
8.11.4-stretch 2=
2018-09-20
10.10.0-alpine 2=
10.10.0-jessie 2- 2=
10.10.0-slim 2=
10.10.0-stretch 2=
2018-10-11
10.11.0-alpine 2=
10.11.0-jessie 2- 2=
10.11.0-slim 2=
10.11.0-stretch 2=
2018-11-01
10.12.0-alpine 2=
10.12.0-jessie -= 2- 2=
10.12.0-slim 2=
10.12.0-stretch 2=
2018-11-02
11.0.0-alpine 2=
11.0.0-slim 2=
11.0.0-stretch 2- 2=
2018-11-19
11.1.0-alpine 2=
11.1.0-slim 2=
11.1.0-stretch 2- 2=
2018-11-20
chakracore-10.6.0 =2
2018-11-27
8.12.0-alpine 2=
8.12.0-jessie 2- 2=
8.12.0-onbuild 2=
8.12.0-slim 2=
8.12.0-stretch 2=
2018-11-28
10.13.0-alpine 2=
10.13.0-jessie 2=
10.13.0-slim 2=
10.13.0-stretch 2- 2=
11.2.0-alpine 2=
11.2.0-slim 2=
11.2.0-stretch 2- 2=
6.14.4-alpine 2=
6.14.4-jessie 2=
6.14.4-onbuild 2=
6.14.4-slim 2=
6.14.4-stretch 2- 2=
8.13.0-alpine 2=
8.13.0-jessie 2=
8.13.0-onbuild 2=
8.13.0-slim 2=
8.13.0-stretch 2- 2=
2018-12-08
11.3.0-alpine 2=
11.3.0-stretch 2- 2=
11.3.0-stretch-slim 2-= 2==
2018-12-19
11.4.0-alpine 2=
11.4.0-stretch 2- 2=
11.4.0-stretch-slim 2-= 2==
2018-12-27
10.14.2-alpine 2=
10.14.2-jessie 2=
10.14.2-jessie-slim 2==
10.14.2-stretch 2- 2=
10.14.2-stretch-slim 2-= 2==
11.5.0-alpine 2=
11.5.0-stretch 2- 2=
11.5.0-stretch-slim 2-= 2==
6.15.1-alpine 2=
6.15.1-jessie 2=
6.15.1-jessie-slim 2==
6.15.1-onbuild 2=
6.15.1-stretch 2- 2=
6.15.1-stretch-slim 2-= 2==
8.14.1-alpine 2=
8.14.1-jessie 2=
8.14.1-jessie-slim 2==
8.14.1-onbuild 2=
8.14.1-stretch 2- 2=
8.14.1-stretch-slim 2-= 2==
2019-01-18
11.6.0-alpine 2=
11.6.0-stretch 2- 2=
11.6.0-stretch-slim 2-= 2==
2019-01-25
11.7.0-alpine 2=
11.7.0-stretch 2- 2=
11.7.0-stretch-slim 2-= 2==
2019-01-31
11.8.0-alpine 2=
11.8.0-stretch 2- 2=
11.8.0-stretch-slim 2-= 2==
2019-02-19
11.9.0-alpine 2=
11.9.0-stretch 2- 2=
11.9.0-stretch-slim 2-= 2==
2019-02-28
6.16.0-alpine 2=
6.16.0-jessie 2=
6.16.0-jessie-slim 2==
6.16.0-onbuild 2=
6.16.0-stretch 2- 2=
6.16.0-stretch-slim 2-= 2==
2019-03-07
11.10.1-alpine 2=
11.10.1-stretch 2- 2=
11.10.1-stretch-slim 2-= 2==
2019-03-18
11.11.0-alpine 2=
11.11.0-stretch 2- 2=
11.11.0-stretch-slim 2-= 2==
2019-03-29
11.12.0-alpine 2=
11.12.0-stretch 2- 2=
11.12.0-stretch-slim 2-= 2==
2019-04-11
11.13.0-alpine 2=
11.13.0-stretch 2- 2=
11.13.0-stretch-slim 2-= 2==
2019-04-19
8.15.1-alpine 2=
8.15.1-jessie 2=
8.15.1-jessie-slim 2==
8.15.1-onbuild 2=
8.15.1-stretch 2- 2=
8.15.1-stretch-slim 2-= 2==
2019-05-01
12.0.0-alpine 2=
12.0.0-stretch 2- 2=
12.0.0-stretch-slim 2-= 2==
2019-05-03
11.14.0-alpine 2=
11.14.0-stretch 2- 2=
11.14.0-stretch-slim 2-= 2==
2019-05-08
12.1.0-alpine 2=
12.1.0-stretch 2- 2=
12.1.0-stretch-slim 2-= 2==
6.17.1-alpine 1= 2= :boron-alpine
6.17.1-jessie 1= 2= :boron-jessie
6.17.1-jessie-slim 1== 2== :boron-jessie-slim
6.17.1-onbuild 1= 2= :boron-onbuild
6.17.1-stretch 1- 1= 2- 2= :boron :boron-stretch
6.17.1-stretch-slim 1-= 1== 2-= 2== :boron-slim :boron-stretch-slim
2019-05-22
12.2.0-alpine 2=
12.2.0-stretch 2- 2=
12.2.0-stretch-slim 2-= 2==
2019-05-29
10.15.3-alpine 2=
10.15.3-jessie 2=
10.15.3-jessie-slim 2==
10.15.3-stretch 2- 2=
10.15.3-stretch-slim 2-= 2==
2019-06-04
12.3.1-alpine 2=
12.3.1-stretch 2- 2=
12.3.1-stretch-slim 2-= 2==
2019-06-28
12.4.0-alpine 2=
12.4.0-stretch 2- 2=
12.4.0-stretch-slim 2-= 2==
2019-07-03
12.5.0-alpine 2=
12.5.0-stretch 2- 2=
12.5.0-stretch-slim 2-= 2==
2019-07-24
11.15.0-alpine 1= 2=
11.15.0-stretch 1- 1= 2- 2=
11.15.0-stretch-slim 1-= 1== 2-= 2==
2019-07-25
12.6.0-alpine 2=
12.6.0-buster 2=
12.6.0-buster-slim 2==
12.6.0-stretch 2- 2=
12.6.0-stretch-slim 2-= 2==
2019-08-08
12.7.0-alpine 2=
12.7.0-buster 2=
12.7.0-buster-slim 2==
12.7.0-stretch 2- 2=
12.7.0-stretch-slim 2-= 2==
2019-08-21
12.8.1-alpine 2=
12.8.1-buster 2=
12.8.1-buster-slim 2==
12.8.1-stretch 2- 2=
12.8.1-stretch-slim 2-= 2==
2019-09-05
12.9.1-alpine 2=
12.9.1-buster 2=
12.9.1-buster-slim 2==
12.9.1-stretch 2- 2=
12.9.1-stretch-slim 2-= 2==
2019-10-04
12.10.0-alpine 2=
12.10.0-buster 2=
12.10.0-buster-slim 2==
12.10.0-stretch 2- 2=
12.10.0-stretch-slim 2-= 2==
2019-10-14
12.11.1-alpine 2=
12.11.1-buster 2=
12.11.1-buster-slim 2==
12.11.1-stretch 2- 2=
12.11.1-stretch-slim 2-= 2==
2019-10-21
12.12.0-alpine 2=
12.12.0-buster 2=
12.12.0-buster-slim 2==
12.12.0-stretch 2- 2=
12.12.0-stretch-slim 2-= 2==
2019-10-23
10.16.3-alpine 2=
10.16.3-buster 2=
10.16.3-buster-slim 2==
10.16.3-jessie 2= :lts-jessie
10.16.3-jessie-slim 2== :lts-jessie-slim
10.16.3-stretch 2- 2=
10.16.3-stretch-slim 2-= 2==
2019-11-08
13.0.1-alpine 2=
13.0.1-buster 2=
13.0.1-buster-slim 2==
13.0.1-stretch 2- 2=
13.0.1-stretch-slim 2-= 2==
2019-11-26
13.1.0-alpine3.10 20 2=
13.1.0-buster 2=
13.1.0-buster-slim 2==
13.1.0-stretch 2- 2=
13.1.0-stretch-slim 2-= 2==
2019-12-06
13.2.0-alpine3.10 20 2=
13.2.0-buster 2=
13.2.0-buster-slim 2==
13.2.0-stretch 2- 2=
13.2.0-stretch-slim 2-= 2==
2019-12-18
10.17.0-alpine3.10 20 2=
10.17.0-alpine3.9 2=
10.17.0-buster 2=
10.17.0-buster-slim 2==
10.17.0-jessie 2=
10.17.0-jessie-slim 2==
10.17.0-stretch 2- 2=
10.17.0-stretch-slim 2-= 2==
12.13.1-alpine3.10 20 2=
12.13.1-alpine3.9 2=
12.13.1-buster 2=
12.13.1-buster-slim 2==
12.13.1-stretch 2- 2=
12.13.1-stretch-slim 2-= 2==
13.3.0-alpine3.10 20 2=
13.3.0-buster 2=
13.3.0-buster-slim 2==
13.3.0-stretch 2- 2=
13.3.0-stretch-slim 2-= 2==
8.16.2-alpine3.10 20 2=
8.16.2-alpine3.9 2=
8.16.2-buster 2=
8.16.2-buster-slim 2==
8.16.2-jessie 2=
8.16.2-jessie-slim 2==
8.16.2-onbuild 2=
8.16.2-stretch 2- 2=
8.16.2-stretch-slim 2-= 2==
2019-12-19
13.4.0-alpine3.10 20 2=
13.4.0-buster 2=
13.4.0-buster-slim 2==
13.4.0-stretch 2- 2=
13.4.0-stretch-slim 2-= 2==
2020-01-08
13.5.0-alpine3.10 2=
13.5.0-alpine3.11 20 2=
13.5.0-buster 2=
13.5.0-buster-slim 2==
13.5.0-stretch 2- 2=
13.5.0-stretch-slim 2-= 2==
8.17.0-alpine3.10 1= 2= :carbon-alpine3.10
8.17.0-alpine3.11 10 1= 20 2= :carbon-alpine :carbon-alpine3.11
8.17.0-alpine3.9 1= 2= :carbon-alpine3.9
8.17.0-buster 1= 2= :carbon-buster
8.17.0-buster-slim 1== 2== :carbon-buster-slim
8.17.0-jessie 1= 2= :carbon-jessie
8.17.0-jessie-slim 1== 2== :carbon-jessie-slim
8.17.0-onbuild 1= 2= :carbon-onbuild
8.17.0-stretch 1- 1= 2- 2= :carbon :carbon-stretch
8.17.0-stretch-slim 1-= 1== 2-= 2== :carbon-slim :carbon-stretch-slim
chakracore-8.11.1 =1 =2
2020-01-22
13.6.0-alpine3.10 2=
13.6.0-alpine3.11 20 2=
13.6.0-buster 2=
13.6.0-buster-slim 2==
13.6.0-stretch 2- 2=
13.6.0-stretch-slim 2-= 2==
2020-02-06
10.18.1-alpine3.10 2=
10.18.1-alpine3.11 20 2=
10.18.1-alpine3.9 2=
10.18.1-buster 2=
10.18.1-buster-slim 2==
10.18.1-jessie 2=
10.18.1-jessie-slim 2==
10.18.1-stretch 2- 2=
10.18.1-stretch-slim 2-= 2==
12.14.1-alpine3.10 2=
12.14.1-alpine3.11 20 2=
12.14.1-alpine3.9 2=
12.14.1-buster 2=
12.14.1-buster-slim 2==
12.14.1-stretch 2- 2=
12.14.1-stretch-slim 2-= 2==
13.7.0-buster 2=
13.7.0-buster-slim 2==
13.7.0-stretch 2- 2=
13.7.0-stretch-slim 2-= 2==
2020-02-07
13.7.0-alpine3.10 2=
13.7.0-alpine3.11 20 2=
2020-02-12
12.15.0-alpine3.10 2=
12.15.0-alpine3.11 20 2=
12.15.0-alpine3.9 2=
12.15.0-buster 2=
12.15.0-buster-slim 2==
12.15.0-stretch 2- 2=
12.15.0-stretch-slim 2-= 2==
2020-03-05
13.8.0-alpine3.10 2=
13.8.0-alpine3.11 20 2=
13.8.0-buster 2=
13.8.0-buster-slim 2==
13.8.0-stretch 2- 2=
13.8.0-stretch-slim 2-= 2==
2020-03-26
13.10.1-alpine3.10 2=
13.10.1-alpine3.11 20 2=
13.10.1-buster 2=
13.10.1-buster-slim 2==
13.10.1-stretch 2- 2=
13.10.1-stretch-slim 2-= 2==
chakracore-10.13.0 =- =1 =2
2020-03-27
13.11.0-alpine3.10 2=
13.11.0-alpine3.11 20 2=
13.11.0-buster 2=
13.11.0-buster-slim 2==
13.11.0-stretch 2- 2=
13.11.0-stretch-slim 2-= 2==
2020-04-08
10.19.0-alpine3.10 2=
10.19.0-alpine3.11 20 2=
10.19.0-alpine3.9 2=
10.19.0-buster 2=
10.19.0-buster-slim 2==
10.19.0-jessie 2=
10.19.0-jessie-slim 2==
10.19.0-stretch 2- 2=
10.19.0-stretch-slim 2-= 2==
2020-04-14
13.12.0-alpine3.10 2=
13.12.0-alpine3.11 20 2=
13.12.0-buster 2=
13.12.0-buster-slim 2==
13.12.0-stretch 2- 2=
13.12.0-stretch-slim 2-= 2==
2020-04-23
12.16.2-alpine3.9 :current-alpine3.9
2020-04-30
13.13.0-alpine3.10 2=
13.13.0-alpine3.11 20 2=
13.13.0-buster 2=
13.13.0-buster-slim 2==
13.13.0-stretch 2- 2=
13.13.0-stretch-slim 2-= 2==
14.0.0-alpine3.10 2=
14.0.0-alpine3.11 20 2=
14.0.0-buster 2=
14.0.0-buster-slim 2==
14.0.0-stretch 2- 2=
14.0.0-stretch-slim 2-= 2==
2020-05-06
14.1.0-alpine3.10 2=
14.1.0-alpine3.11 20 2=
14.1.0-buster 2=
14.1.0-buster-slim 2==
14.1.0-stretch 2- 2=
14.1.0-stretch-slim 2-= 2==
2020-05-20
14.2.0-alpine3.10 2=
14.2.0-alpine3.11 20 2=
14.2.0-buster 2=
14.2.0-buster-slim 2==
14.2.0-stretch 2- 2=
14.2.0-stretch-slim 2-= 2==
2020-05-26
12.16.3-alpine3.10 2=
12.16.3-alpine3.11 20 2=
12.16.3-alpine3.9 2=
12.16.3-buster 2=
12.16.3-buster-slim 2==
12.16.3-stretch 2- 2=
12.16.3-stretch-slim 2-= 2==
2020-06-03
10.20.1-alpine3.10 2=
10.20.1-alpine3.11 20 2=
10.20.1-alpine3.9 2=
10.20.1-buster 2=
10.20.1-buster-slim 2==
10.20.1-jessie 2=
10.20.1-jessie-slim 2==
10.20.1-stretch 2- 2=
10.20.1-stretch-slim 2-= 2==
12.17.0-alpine3.10 2=
12.17.0-alpine3.11 20 2=
12.17.0-alpine3.9 2=
12.17.0-buster 2=
12.17.0-buster-slim 2==
12.17.0-stretch 2- 2=
12.17.0-stretch-slim 2-= 2==
14.3.0-alpine3.10 2=
14.3.0-alpine3.11 20 2=
14.3.0-buster 2=
14.3.0-buster-slim 2==
14.3.0-stretch 2- 2=
14.3.0-stretch-slim 2-= 2==
2020-06-08
13.14.0-alpine3.10 1= 2=
13.14.0-alpine3.11 10 1= 20 2=
13.14.0-buster 1= 2=
13.14.0-buster-slim 1== 2==
13.14.0-stretch 1- 1= 2- 2=
13.14.0-stretch-slim 1-= 1== 2-= 2==
2020-07-01
14.4.0-alpine3.10 2=
14.4.0-alpine3.11 20 2=
14.4.0-alpine3.12 2=
14.4.0-buster 2=
14.4.0-buster-slim 2==
14.4.0-stretch 2- 2=
14.4.0-stretch-slim 2-= 2==
2020-07-21
10.21.0-alpine3.10 2=
10.21.0-alpine3.11 20 2=
10.21.0-alpine3.9 2=
10.21.0-buster 2=
10.21.0-buster-slim 2==
10.21.0-jessie 2=
10.21.0-jessie-slim 2==
10.21.0-stretch 2- 2=
10.21.0-stretch-slim 2-= 2==
2020-07-28
10.22.0-jessie 1= 2= :dubnium-jessie
10.22.0-jessie-slim 1== 2== :dubnium-jessie-slim
14.5.0-alpine3.10 2=
14.5.0-alpine3.11 20 2=
14.5.0-alpine3.12 2=
14.5.0-buster 2=
14.5.0-buster-slim 2==
14.5.0-stretch 2- 2=
14.5.0-stretch-slim 2-= 2==
2020-07-30
14.6.0-alpine3.10 2=
14.6.0-alpine3.11 20 2=
14.6.0-alpine3.12 2=
14.6.0-buster 2=
14.6.0-buster-slim 2==
14.6.0-stretch 2- 2=
14.6.0-stretch-slim 2-= 2==
2020-08-12
14.7.0-alpine3.10 2=
14.7.0-alpine3.11 20 2=
14.7.0-alpine3.12 2=
14.7.0-buster 2=
14.7.0-buster-slim 2==
14.7.0-stretch 2- 2=
14.7.0-stretch-slim 2-= 2==
2020-08-28
14.8.0-alpine3.10 2=
14.8.0-alpine3.11 20 2=
14.8.0-alpine3.12 2=
14.8.0-buster 2=
14.8.0-buster-slim 2==
14.8.0-stretch 2- 2=
14.8.0-stretch-slim 2-= 2==
2020-09-09
14.9.0-alpine3.10 2=
14.9.0-alpine3.11 20 2=
14.9.0-alpine3.12 2=
14.9.0-buster 2=
14.9.0-buster-slim 2==
14.9.0-stretch 2- 2=
14.9.0-stretch-slim 2-= 2==
2020-09-16
14.10.1-alpine3.10 2=
14.10.1-alpine3.11 20 2=
14.10.1-alpine3.12 2=
14.10.1-buster 2=
14.10.1-buster-slim 2==
14.10.1-stretch 2- 2=
14.10.1-stretch-slim 2-= 2==
2020-10-02
14.11.0-alpine3.10 2=
14.11.0-alpine3.11 20 2=
14.11.0-alpine3.12 2=
14.11.0-buster 2=
14.11.0-buster-slim 2==
14.11.0-stretch 2- 2=
14.11.0-stretch-slim 2-= 2==
2020-10-05
14.12.0-alpine3.10 2=
14.12.0-alpine3.11 20 2=
14.12.0-alpine3.12 2=
14.12.0-buster 2=
14.12.0-buster-slim 2==
14.12.0-stretch 2- 2=
14.12.0-stretch-slim 2-= 2==
2020-10-08
12.18.4-alpine3.10 2=
12.18.4-alpine3.11 20 2=
12.18.4-alpine3.12 2=
12.18.4-alpine3.9 2=
12.18.4-buster 2=
12.18.4-buster-slim 2==
12.18.4-stretch 2- 2=
12.18.4-stretch-slim 2-= 2==
2020-10-16
14.13.1-alpine3.10 2=
14.13.1-alpine3.11 20 2=
14.13.1-alpine3.12 2=
14.13.1-buster 2=
14.13.1-buster-slim 2==
14.13.1-stretch 2- 2=
14.13.1-stretch-slim 2-= 2==
2020-10-27
10.22.1-alpine3.10 2=
10.22.1-alpine3.11 20 2=
10.22.1-alpine3.9 2=
10.22.1-buster 2=
10.22.1-buster-slim 2==
10.22.1-stretch 2- 2=
10.22.1-stretch-slim 2-= 2==
12.19.0-alpine3.9 :lts-alpine3.9
14.14.0-alpine3.10 2=
14.14.0-alpine3.11 20 2=
14.14.0-alpine3.12 2=
14.14.0-buster 2=
14.14.0-buster-slim 2==
14.14.0-stretch 2- 2=
14.14.0-stretch-slim 2-= 2==
2020-11-05
15.0.1-alpine3.10 2=
15.0.1-alpine3.11 20 2=
15.0.1-alpine3.12 2=
15.0.1-buster 2=
15.0.1-buster-slim 2==
15.0.1-stretch 2- 2=
15.0.1-stretch-slim 2-= 2==
2020-11-11
15.1.0-alpine3.10 2=
15.1.0-alpine3.11 20 2=
15.1.0-alpine3.12 2=
15.1.0-buster 2=
15.1.0-buster-slim 2==
15.1.0-stretch 2- 2=
15.1.0-stretch-slim 2-= 2==
2020-11-24
12.19.1-alpine3.10 2=
12.19.1-alpine3.11 20 2=
12.19.1-alpine3.12 2=
12.19.1-alpine3.9 2=
12.19.1-buster 2=
12.19.1-buster-slim 2==
12.19.1-stretch 2- 2=
12.19.1-stretch-slim 2-= 2==
15.2.1-alpine3.10 2=
15.2.1-alpine3.11 20 2=
15.2.1-alpine3.12 2=
15.2.1-buster 2=
15.2.1-buster-slim 2==
15.2.1-stretch 2- 2=
15.2.1-stretch-slim 2-= 2==
2020-12-10
15.3.0-alpine3.10 2=
15.3.0-alpine3.11 20 2=
15.3.0-alpine3.12 2=
15.3.0-buster 2=
15.3.0-buster-slim 2==
15.3.0-stretch 2- 2=
15.3.0-stretch-slim 2-= 2==
2020-12-23
15.4.0-alpine3.10 2=
15.4.0-alpine3.11 20 2=
15.4.0-alpine3.12 2=
15.4.0-buster 2=
15.4.0-buster-slim 2==
15.4.0-stretch 2- 2=
15.4.0-stretch-slim 2-= 2==
2021-01-20
10.23.1-alpine3.9 1= 2= :dubnium-alpine3.9
12.20.1-alpine3.9 1= 2= :erbium-alpine3.9
15.5.1-alpine3.10 2=
15.5.1-alpine3.11 20 2=
15.5.1-alpine3.12 2=
15.5.1-buster 2=
15.5.1-buster-slim 2==
15.5.1-stretch 2- 2=
15.5.1-stretch-slim 2-= 2==
2021-01-27
15.6.0-alpine3.10 2=
15.6.0-alpine3.11 20 2=
15.6.0-alpine3.12 2=
15.6.0-buster 2=
15.6.0-buster-slim 2==
15.6.0-stretch 2- 2=
15.6.0-stretch-slim 2-= 2==
2021-02-03
15.7.0-alpine3.10 2=
15.7.0-alpine3.11 20 2=
15.7.0-alpine3.12 2=
15.7.0-buster 2=
15.7.0-buster-slim 2==
15.7.0-stretch 2- 2=
15.7.0-stretch-slim 2-= 2==
2021-02-18
15.8.0-alpine3.10 2=
15.8.0-alpine3.11 20 2=
15.8.0-alpine3.12 2=
15.8.0-alpine3.13 2=
15.8.0-buster 2=
15.8.0-buster-slim 2==
15.8.0-stretch 2- 2=
15.8.0-stretch-slim 2-= 2==
2021-02-23
10.23.3-alpine3.10 2=
10.23.3-alpine3.11 20 2=
10.23.3-buster 2=
10.23.3-buster-slim 2==
10.23.3-stretch 2- 2=
10.23.3-stretch-slim 2-= 2==
12.20.2-alpine3.10 2=
12.20.2-alpine3.11 20 2=
12.20.2-alpine3.12 2=
12.20.2-buster 2=
12.20.2-buster-slim 2==
12.20.2-stretch 2- 2=
12.20.2-stretch-slim 2-= 2==
14.15.5-alpine3.10 2=
14.15.5-alpine3.11 20 2=
14.15.5-alpine3.12 2=
14.15.5-alpine3.13 2=
14.15.5-buster 2=
14.15.5-buster-slim 2==
14.15.5-stretch 2- 2=
14.15.5-stretch-slim 2-= 2==
15.9.0-alpine3.10 2=
15.9.0-alpine3.11 20 2=
15.9.0-alpine3.12 2=
15.9.0-alpine3.13 2=
15.9.0-buster 2=
15.9.0-buster-slim 2==
15.9.0-stretch 2- 2=
15.9.0-stretch-slim 2-= 2==
2021-03-03
15.10.0-alpine3.10 2=
15.10.0-alpine3.11 20 2=
15.10.0-alpine3.12 2=
15.10.0-alpine3.13 2=
15.10.0-buster 2=
15.10.0-buster-slim 2==
15.10.0-stretch 2- 2=
15.10.0-stretch-slim 2-= 2==
2021-03-18
15.11.0-alpine3.10 2=
15.11.0-alpine3.11 20 2=
15.11.0-alpine3.12 2=
15.11.0-alpine3.13 2=
15.11.0-buster 2=
15.11.0-buster-slim 2==
15.11.0-stretch 2- 2=
15.11.0-stretch-slim 2-= 2==
2021-03-30
12.21.0-alpine3.10 2=
12.21.0-alpine3.11 20 2=
12.21.0-alpine3.12 2=
12.21.0-buster 2=
12.21.0-buster-slim 2==
12.21.0-stretch 2- 2=
12.21.0-stretch-slim 2-= 2==
2021-04-01
15.12.0-alpine3.10 2=
15.12.0-alpine3.11 20 2=
15.12.0-alpine3.12 2=
15.12.0-alpine3.13 2=
15.12.0-buster 2=
15.12.0-buster-slim 2==
15.12.0-stretch 2- 2=
15.12.0-stretch-slim 2-= 2==
2021-04-07
15.13.0-alpine3.10 2=
15.13.0-alpine3.11 20 2=
15.13.0-alpine3.12 2=
15.13.0-alpine3.13 2=
15.13.0-buster 2=
15.13.0-buster-slim 2==
15.13.0-stretch 2- 2=
15.13.0-stretch-slim 2-= 2==
2021-04-26
15.14.0-alpine3.10 -= :current-alpine3.10
2021-05-03
10.24.1-alpine3.10 1= 2= :dubnium-alpine3.10
10.24.1-alpine3.11 10 1= 20 2= :dubnium-alpine :dubnium-alpine3.11
10.24.1-buster 1= 2= :dubnium-buster
10.24.1-buster-slim 1== 2== :dubnium-buster-slim
10.24.1-stretch 1- 1= 2- 2= :dubnium :dubnium-stretch
10.24.1-stretch-slim 1-= 1== 2-= 2== :dubnium-slim :dubnium-stretch-slim
2021-05-06
16.0.0-alpine3.11 2=
16.0.0-alpine3.12 2=
16.0.0-alpine3.13 20 2=
16.0.0-buster 2- 2=
16.0.0-buster-slim 2-= 2==
16.0.0-stretch 2=
16.0.0-stretch-slim 2==
2021-05-12
14.16.1-alpine3.10 2=
14.16.1-alpine3.11 20 2=
14.16.1-alpine3.12 2=
14.16.1-alpine3.13 2=
14.16.1-buster 2=
14.16.1-buster-slim 2==
14.16.1-stretch 2- 2=
14.16.1-stretch-slim 2-= 2==
2021-05-19
16.1.0-alpine3.11 2=
16.1.0-alpine3.12 2=
16.1.0-alpine3.13 20 2=
16.1.0-buster 2- 2=
16.1.0-buster-slim 2-= 2==
16.1.0-stretch 2=
16.1.0-stretch-slim 2==
2021-06-01
12.22.1-alpine3.10 1= 2= :erbium-alpine3.10
14.17.0-alpine3.10 1= 2= :fermium-alpine3.10 :lts-alpine3.10
15.14.0-alpine3.10 1= 2=
2021-06-03
15.14.0-alpine3.11 10 1= 20 2=
15.14.0-alpine3.12 1= 2=
15.14.0-alpine3.13 1= 2=
15.14.0-buster 1= 2=
15.14.0-buster-slim 1== 2==
15.14.0-stretch 1- 1= 2- 2=
15.14.0-stretch-slim 1-= 1== 2-= 2==
16.2.0-alpine3.11 2=
16.2.0-alpine3.12 2=
16.2.0-alpine3.13 20 2=
16.2.0-buster 2- 2=
16.2.0-buster-slim 2-= 2==
16.2.0-stretch 2=
16.2.0-stretch-slim 2==
2021-07-06
16.3.0-alpine3.11 2=
16.3.0-alpine3.12 2=
16.3.0-alpine3.13 20 2=
16.3.0-buster 2- 2=
16.3.0-buster-slim 2-= 2==
16.3.0-stretch 2=
16.3.0-stretch-slim 2==
2021-07-14
16.4.2-alpine3.11 2=
16.4.2-alpine3.12 2=
16.4.2-alpine3.13 20 2=
16.4.2-alpine3.14 2=
16.4.2-buster 2- 2=
16.4.2-buster-slim 2-= 2==
16.4.2-stretch 2=
16.4.2-stretch-slim 2==
2021-07-30
16.5.0-alpine3.11 2=
16.5.0-alpine3.12 2=
16.5.0-alpine3.13 20 2=
16.5.0-alpine3.14 2=
16.5.0-buster 2- 2=
16.5.0-buster-slim 2-= 2==
16.5.0-stretch 2=
16.5.0-stretch-slim 2==
2021-08-18
16.6.2-alpine3.11 2=
16.6.2-alpine3.12 2=
16.6.2-alpine3.13 20 2=
16.6.2-alpine3.14 2=
16.6.2-bullseye 2=
16.6.2-bullseye-slim 2==
16.6.2-buster 2- 2=
16.6.2-buster-slim 2-= 2==
16.6.2-stretch 2=
16.6.2-stretch-slim 2==
2021-08-26
16.7.0-alpine3.11 2=
16.7.0-alpine3.12 2=
16.7.0-alpine3.13 20 2=
16.7.0-alpine3.14 2=
16.7.0-bullseye 2=
16.7.0-bullseye-slim 2==
16.7.0-buster 2- 2=
16.7.0-buster-slim 2-= 2==
16.7.0-stretch 2=
16.7.0-stretch-slim 2==
2021-09-09
16.8.0-alpine3.11 2=
16.8.0-alpine3.12 2=
16.8.0-alpine3.13 20 2=
16.8.0-alpine3.14 2=
16.8.0-bullseye 2=
16.8.0-bullseye-slim 2==
16.8.0-buster 2- 2=
16.8.0-buster-slim 2-= 2==
16.8.0-stretch 2=
16.8.0-stretch-slim 2==
2021-09-23
16.9.1-alpine3.11 2=
16.9.1-alpine3.12 2=
16.9.1-alpine3.13 20 2=
16.9.1-alpine3.14 2=
16.9.1-bullseye 2=
16.9.1-bullseye-slim 2==
16.9.1-buster 2- 2=
16.9.1-buster-slim 2-= 2==
16.9.1-stretch 2=
16.9.1-stretch-slim 2==
2021-09-28
14.17.6-alpine3.11 20 2=
14.17.6-alpine3.12 2=
14.17.6-alpine3.13 2=
14.17.6-alpine3.14 2=
14.17.6-bullseye 2=
14.17.6-bullseye-slim 2==
14.17.6-buster 2=
14.17.6-buster-slim 2==
14.17.6-stretch 2- 2=
14.17.6-stretch-slim 2-= 2==
2021-10-11
16.10.0-alpine3.11 2=
16.10.0-alpine3.12 2=
16.10.0-alpine3.13 20 2=
16.10.0-alpine3.14 2=
16.10.0-bullseye 2=
16.10.0-bullseye-slim 2==
16.10.0-buster 2- 2=
16.10.0-buster-slim 2-= 2==
16.10.0-stretch 2=
16.10.0-stretch-slim 2==
2021-10-21
16.11.1-alpine3.11 2=
16.11.1-alpine3.12 2=
16.11.1-alpine3.13 20 2=
16.11.1-alpine3.14 2=
16.11.1-bullseye 2=
16.11.1-bullseye-slim 2==
16.11.1-buster 2- 2=
16.11.1-buster-slim 2-= 2==
16.11.1-stretch 2=
16.11.1-stretch-slim 2==
2021-10-27
14.18.1-stretch :lts-fermium
16.12.0-alpine3.11 -= 2= :current-alpine3.11
16.12.0-alpine3.12 2=
16.12.0-alpine3.13 20 2=
16.12.0-alpine3.14 2=
16.12.0-bullseye 2=
16.12.0-bullseye-slim 2==
16.12.0-buster 2- 2=
16.12.0-buster-slim 2-= 2==
16.12.0-stretch 2=
16.12.0-stretch-slim 2==
2021-11-05
12.22.7-alpine3.11 1= 2= :erbium-alpine3.11
14.18.1-alpine3.11 1= 2= :fermium-alpine3.11
16.13.0-alpine3.11 1= 2= :gallium-alpine3.11 :lts-alpine3.11
2021-11-10
17.0.1-alpine3.12 2=
17.0.1-alpine3.13 2=
17.0.1-alpine3.14 20 2=
17.0.1-bullseye 2- 2=
17.0.1-bullseye-slim 2-= 2==
17.0.1-buster 2=
17.0.1-buster-slim 2==
17.0.1-stretch 2=
17.0.1-stretch-slim 2==
2021-12-02
17.1.0-alpine3.12 2=
17.1.0-alpine3.13 2=
17.1.0-alpine3.14 20 2=
17.1.0-bullseye 2- 2=
17.1.0-bullseye-slim 2-= 2==
17.1.0-buster 2=
17.1.0-buster-slim 2==
17.1.0-stretch 2=
17.1.0-stretch-slim 2==
2021-12-20
17.2.0-alpine3.12 2=
17.2.0-alpine3.13 2=
17.2.0-alpine3.14 20 2=
17.2.0-bullseye 2- 2=
17.2.0-bullseye-slim 2-= 2==
17.2.0-buster 2=
17.2.0-buster-slim 2==
17.2.0-stretch 2=
17.2.0-stretch-slim 2==
2022-01-03
12.22.8-alpine3.12 1= 2= :erbium-alpine3.12
12.22.8-alpine3.13 1= 2= :erbium-alpine3.13
14.18.2-alpine3.12 1= 2= :fermium-alpine3.12
14.18.2-alpine3.13 1= 2= :fermium-alpine3.13
16.13.1-alpine3.12 1= 2= :gallium-alpine3.12 :lts-alpine3.12
16.13.1-alpine3.13 1= 2= :gallium-alpine3.13 :lts-alpine3.13
17.3.0-alpine3.12 -= 1= 2= :current-alpine3.12
17.3.0-alpine3.13 -= 1= 2= :current-alpine3.13
2022-01-19
17.3.1-alpine3.14 2=
17.3.1-alpine3.15 20 2=
17.3.1-bullseye 2- 2=
17.3.1-bullseye-slim 2-= 2==
17.3.1-buster 2=
17.3.1-buster-slim 2==
17.3.1-stretch 2=
17.3.1-stretch-slim 2==
2022-02-01
14.18.3-alpine3.14 2=
14.18.3-alpine3.15 20 2=
14.18.3-bullseye 2=
14.18.3-bullseye-slim 2==
14.18.3-buster 2=
14.18.3-buster-slim 2==
14.18.3-stretch 2- 2=
14.18.3-stretch-slim 2-= 2==
2022-02-09
16.13.2-alpine3.14 2=
16.13.2-alpine3.15 20 2=
16.13.2-bullseye 2=
16.13.2-bullseye-slim 2==
16.13.2-buster 2- 2=
16.13.2-buster-slim 2-= 2==
16.13.2-stretch 2=
16.13.2-stretch-slim 2==
2022-02-11
17.4.0-alpine3.14 2=
17.4.0-alpine3.15 20 2=
17.4.0-bullseye 2- 2=
17.4.0-bullseye-slim 2-= 2==
17.4.0-buster 2=
17.4.0-buster-slim 2==
17.4.0-stretch 2=
17.4.0-stretch-slim 2==
2022-02-23
17.5.0-alpine3.14 2=
17.5.0-alpine3.15 20 2=
17.5.0-bullseye 2- 2=
17.5.0-bullseye-slim 2-= 2==
17.5.0-buster 2=
17.5.0-buster-slim 2==
17.5.0-stretch 2=
17.5.0-stretch-slim 2==
2022-03-11
17.6.0-alpine3.14 2=
17.6.0-alpine3.15 20 2=
17.6.0-bullseye 2- 2=
17.6.0-bullseye-slim 2-= 2==
17.6.0-buster 2=
17.6.0-buster-slim 2==
17.6.0-stretch 2=
17.6.0-stretch-slim 2==
2022-03-23
17.7.2-alpine3.14 2=
17.7.2-alpine3.15 20 2=
17.7.2-bullseye 2- 2=
17.7.2-bullseye-slim 2-= 2==
17.7.2-buster 2=
17.7.2-buster-slim 2==
17.7.2-stretch 2=
17.7.2-stretch-slim 2==
2022-04-12
17.8.0-alpine3.14 2=
17.8.0-alpine3.15 20 2=
17.8.0-bullseye 2- 2=
17.8.0-bullseye-slim 2-= 2==
17.8.0-buster 2=
17.8.0-buster-slim 2==
17.8.0-stretch 2=
17.8.0-stretch-slim 2==
2022-04-20
17.9.0-stretch -= :current-stretch
17.9.0-stretch-slim -== :current-stretch-slim
2022-04-27
16.14.2-alpine3.14 2=
16.14.2-alpine3.15 20 2=
16.14.2-bullseye 2=
16.14.2-bullseye-slim 2==
16.14.2-buster 2- 2=
16.14.2-buster-slim 2-= 2==
16.14.2-stretch 2=
16.14.2-stretch-slim 2==
2022-05-03
12.22.12-alpine3.14 1= 2= :erbium-alpine3.14
12.22.12-alpine3.15 10 1= 20 2= :erbium-alpine :erbium-alpine3.15
12.22.12-bullseye 1= 2= :erbium-bullseye
12.22.12-bullseye-slim 1== 2== :erbium-bullseye-slim
12.22.12-buster 1= 2= :erbium-buster
12.22.12-buster-slim 1== 2== :erbium-buster-slim
12.22.12-stretch 1- 1= 2- 2= :erbium :erbium-stretch
12.22.12-stretch-slim 1-= 1== 2-= 2== :erbium-slim :erbium-stretch-slim
18.0.0-alpine3.14 2=
18.0.0-alpine3.15 20 2=
18.0.0-bullseye 2- 2=
18.0.0-bullseye-slim 2-= 2==
18.0.0-buster 2=
18.0.0-buster-slim 2==
2022-05-18
18.1.0-alpine3.14 2=
18.1.0-alpine3.15 20 2=
18.1.0-bullseye 2- 2=
18.1.0-bullseye-slim 2-= 2==
18.1.0-buster 2=
18.1.0-buster-slim 2==
2022-06-06
18.2.0-alpine3.14 2=
18.2.0-alpine3.15 20 2=
18.2.0-bullseye 2- 2=
18.2.0-bullseye-slim 2-= 2==
18.2.0-buster 2=
18.2.0-buster-slim 2==
2022-06-07
14.19.3-alpine3.14 1= 2= :fermium-alpine3.14
16.15.1-alpine3.14 1= 2= :gallium-alpine3.14 :lts-alpine3.14
17.9.1-alpine3.14 1= 2=
17.9.1-alpine3.15 10 1= 20 2=
17.9.1-bullseye 1- 1= 2- 2=
17.9.1-bullseye-slim 1-= 1== 2-= 2==
17.9.1-buster 1= 2=
17.9.1-buster-slim 1== 2==
17.9.1-stretch 1= 2=
17.9.1-stretch-slim 1== 2==
18.3.0-alpine3.14 -= 1= 2= :current-alpine3.14
2022-06-16
18.3.0-alpine3.15 2=
18.3.0-alpine3.16 20 2=
18.3.0-bullseye 2- 2=
18.3.0-bullseye-slim 2-= 2==
18.3.0-buster 2=
18.3.0-buster-slim 2==
2022-07-05
14.19.3-stretch 1= 2= :fermium-stretch
14.19.3-stretch-slim 1== 2== :fermium-stretch-slim
16.15.1-stretch 1= 2= :gallium-stretch :lts-stretch
16.15.1-stretch-slim 1== 2== :gallium-stretch-slim :lts-stretch-slim
2022-07-08
14.19.3-alpine3.15 2=
14.19.3-alpine3.16 20 2=
14.19.3-bullseye 2=
14.19.3-bullseye-slim 2==
14.19.3-buster 2- 2=
14.19.3-buster-slim 2-= 2==
16.15.1-alpine3.15 2=
16.15.1-alpine3.16 20 2=
16.15.1-bullseye 2=
16.15.1-bullseye-slim 2==
16.15.1-buster 2- 2=
16.15.1-buster-slim 2-= 2==
18.4.0-alpine3.15 2=
18.4.0-alpine3.16 20 2=
18.4.0-bullseye 2- 2=
18.4.0-bullseye-slim 2-= 2==
18.4.0-buster 2=
18.4.0-buster-slim 2==
2022-07-14
18.5.0-alpine3.15 2=
18.5.0-alpine3.16 20 2=
18.5.0-bullseye 2- 2=
18.5.0-bullseye-slim 2-= 2==
18.5.0-buster 2=
18.5.0-buster-slim 2==
2022-07-27
18.6.0-alpine3.15 2=
18.6.0-alpine3.16 20 2=
18.6.0-bullseye 2- 2=
18.6.0-bullseye-slim 2-= 2==
18.6.0-buster 2=
18.6.0-buster-slim 2==
2022-08-16
16.16.0-alpine3.15 2=
16.16.0-alpine3.16 20 2=
16.16.0-bullseye 2=
16.16.0-bullseye-slim 2==
16.16.0-buster 2- 2=
16.16.0-buster-slim 2-= 2==
2022-08-24
18.7.0-alpine3.15 2=
18.7.0-alpine3.16 20 2=
18.7.0-bullseye 2- 2=
18.7.0-bullseye-slim 2-= 2==
18.7.0-buster 2=
18.7.0-buster-slim 2==
2022-09-08
18.8.0-alpine3.15 2=
18.8.0-alpine3.16 20 2=
18.8.0-bullseye 2- 2=
18.8.0-bullseye-slim 2-= 2==
18.8.0-buster 2=
18.8.0-buster-slim 2==
2022-09-28
18.9.1-alpine3.15 2=
18.9.1-alpine3.16 20 2=
18.9.1-bullseye 2- 2=
18.9.1-bullseye-slim 2-= 2==
18.9.1-buster 2=
18.9.1-buster-slim 2==
2022-10-13
16.17.1-alpine3.15 2=
16.17.1-alpine3.16 20 2=
16.17.1-bullseye 2=
16.17.1-bullseye-slim 2==
16.17.1-buster 2- 2=
16.17.1-buster-slim 2-= 2==
2022-10-14
18.10.0-alpine3.15 2=
18.10.0-alpine3.16 20 2=
18.10.0-bullseye 2- 2=
18.10.0-bullseye-slim 2-= 2==
18.10.0-buster 2=
18.10.0-buster-slim 2==
2022-10-26
16.18.0-buster :lts-gallium
18.11.0-alpine3.15 2=
18.11.0-alpine3.16 20 2=
18.11.0-bullseye 2- 2=
18.11.0-bullseye-slim 2-= 2==
18.11.0-buster 2=
18.11.0-buster-slim 2==
2022-11-02
14.20.1-alpine3.15 2=
14.20.1-alpine3.16 20 2=
14.20.1-bullseye 2=
14.20.1-bullseye-slim 2==
14.20.1-buster 2- 2=
14.20.1-buster-slim 2-= 2==
2022-11-14
19.0.1-alpine3.15 2=
19.0.1-alpine3.16 20 2=
19.0.1-bullseye 2- 2=
19.0.1-bullseye-slim 2-= 2==
19.0.1-buster 2=
19.0.1-buster-slim 2==
2022-11-30
19.1.0-alpine3.15 2=
19.1.0-alpine3.16 20 2=
19.1.0-bullseye 2- 2=
19.1.0-bullseye-slim 2-= 2==
19.1.0-buster 2=
19.1.0-buster-slim 2==
2022-12-12
14.21.1-alpine3.15 1= 2= :fermium-alpine3.15
16.18.1-alpine3.15 1= 2= :gallium-alpine3.15
18.12.1-alpine3.15 1= 2= :hydrogen-alpine3.15 :lts-alpine3.15
19.2.0-alpine3.15 -= 1= 2= :current-alpine3.15
2022-12-13
16.18.1-alpine3.16 2=
16.18.1-alpine3.17 20 2=
16.18.1-bullseye 2=
16.18.1-bullseye-slim 2==
16.18.1-buster 2- 2=
16.18.1-buster-slim 2-= 2==
2022-12-14
19.2.0-alpine3.16 2=
19.2.0-alpine3.17 20 2=
19.2.0-bullseye 2- 2=
19.2.0-bullseye-slim 2-= 2==
19.2.0-buster 2=
19.2.0-buster-slim 2==
2023-01-06
18.12.1-alpine3.16 2=
18.12.1-alpine3.17 20 2=
18.12.1-bullseye 2- 2=
18.12.1-bullseye-slim 2-= 2==
18.12.1-buster 2=
18.12.1-buster-slim 2==
19.3.0-alpine3.16 2=
19.3.0-alpine3.17 20 2=
19.3.0-bullseye 2- 2=
19.3.0-bullseye-slim 2-= 2==
19.3.0-buster 2=
19.3.0-buster-slim 2==
2023-01-25
19.4.0-alpine3.16 2=
19.4.0-alpine3.17 20 2=
19.4.0-bullseye 2- 2=
19.4.0-bullseye-slim 2-= 2==
19.4.0-buster 2=
19.4.0-buster-slim 2==
2023-02-03
18.13.0-alpine3.16 2=
18.13.0-alpine3.17 20 2=
18.13.0-bullseye 2- 2=
18.13.0-bullseye-slim 2-= 2==
18.13.0-buster 2=
18.13.0-buster-slim 2==
19.5.0-alpine3.16 2=
19.5.0-alpine3.17 20 2=
19.5.0-bullseye 2- 2=
19.5.0-bullseye-slim 2-= 2==
19.5.0-buster 2=
19.5.0-buster-slim 2==
2023-02-22
19.6.1-alpine3.16 2=
19.6.1-alpine3.17 20 2=
19.6.1-bullseye 2- 2=
19.6.1-bullseye-slim 2-= 2==
19.6.1-buster 2=
19.6.1-buster-slim 2==
2023-03-08
18.14.2-alpine3.16 2=
18.14.2-alpine3.17 20 2=
18.14.2-bullseye 2- 2=
18.14.2-bullseye-slim 2-= 2==
18.14.2-buster 2=
18.14.2-buster-slim 2==
2023-03-16
19.7.0-alpine3.16 2=
19.7.0-alpine3.17 20 2=
19.7.0-bullseye 2- 2=
19.7.0-bullseye-slim 2-= 2==
19.7.0-buster 2=
19.7.0-buster-slim 2==
2023-03-29
16.19.1-alpine3.16 2=
16.19.1-alpine3.17 20 2=
16.19.1-bullseye 2=
16.19.1-bullseye-slim 2==
16.19.1-buster 2- 2=
16.19.1-buster-slim 2-= 2==
2023-04-11
19.8.1-alpine3.16 2=
19.8.1-alpine3.17 20 2=
19.8.1-bullseye 2- 2=
19.8.1-bullseye-slim 2-= 2==
19.8.1-buster 2=
19.8.1-buster-slim 2==
2023-04-13
18.15.0-alpine3.16 2=
18.15.0-alpine3.17 20 2=
18.15.0-bullseye 2- 2=
18.15.0-bullseye-slim 2-= 2==
18.15.0-buster 2=
18.15.0-buster-slim 2==
2023-05-02
14.21.3-alpine3.16 1= 2= :fermium-alpine3.16
14.21.3-alpine3.17 10 1= 20 2= :fermium-alpine :fermium-alpine3.17
14.21.3-bullseye 1= 2= :fermium-bullseye
14.21.3-bullseye-slim 1== 2== :fermium-bullseye-slim
14.21.3-buster 1- 1= 2- 2= :fermium :fermium-buster
14.21.3-buster-slim 1-= 1== 2-= 2== :fermium-buster-slim :fermium-slim
2023-05-04
20.0.0-alpine3.16 2=
20.0.0-alpine3.17 20 2=
20.0.0-bullseye 2- 2=
20.0.0-bullseye-slim 2-= 2==
20.0.0-buster 2=
20.0.0-buster-slim 2==
2023-05-16
20.1.0-alpine3.16 2=
20.1.0-alpine3.17 20 2=
20.1.0-bullseye 2- 2=
20.1.0-bullseye-slim 2-= 2==
20.1.0-buster 2=
20.1.0-buster-slim 2==
2023-06-02
16.20.0-alpine3.16 1= 2= :gallium-alpine3.16
18.16.0-alpine3.16 1= 2= :hydrogen-alpine3.16 :lts-alpine3.16
19.9.0-alpine3.16 1= 2=
20.2.0-alpine3.16 -= 1= 2= :current-alpine3.16
2023-06-05
19.9.0-alpine3.17 1= 2=
19.9.0-alpine3.18 10 1= 20 2=
19.9.0-bullseye 1- 1= 2- 2=
19.9.0-bullseye-slim 1-= 1== 2-= 2==
19.9.0-buster 1= 2=
19.9.0-buster-slim 1== 2==
2023-06-09
20.2.0-alpine3.17 2=
20.2.0-alpine3.18 20 2=
20.2.0-bullseye 2- 2=
20.2.0-bullseye-slim 2-= 2==
20.2.0-buster 2=
20.2.0-buster-slim 2==
2023-07-10
20.3.1-alpine3.17 2=
20.3.1-alpine3.18 20 2=
20.3.1-bookworm 2- 2=
20.3.1-bookworm-slim 2-= 2==
20.3.1-bullseye 2=
20.3.1-bullseye-slim 2==
20.3.1-buster 2=
20.3.1-buster-slim 2==
2023-07-19
18.16.1-alpine3.17 2=
18.16.1-alpine3.18 20 2=
18.16.1-bookworm 2- 2=
18.16.1-bookworm-slim 2-= 2==
18.16.1-bullseye 2=
18.16.1-bullseye-slim 2==
18.16.1-buster 2=
18.16.1-buster-slim 2==
2023-07-21
20.4.0-alpine3.17 2=
20.4.0-alpine3.18 20 2=
20.4.0-bookworm 2- 2=
20.4.0-bookworm-slim 2-= 2==
20.4.0-bullseye 2=
20.4.0-bullseye-slim 2==
20.4.0-buster 2=
20.4.0-buster-slim 2==
2023-09-05
20.5.1-alpine3.17 2=
20.5.1-alpine3.18 20 2=
20.5.1-bookworm 2- 2=
20.5.1-bookworm-slim 2-= 2==
20.5.1-bullseye 2=
20.5.1-bullseye-slim 2==
20.5.1-buster 2=
20.5.1-buster-slim 2==
2023-09-11
16.20.2-alpine3.17 1= 2= :gallium-alpine3.17
16.20.2-alpine3.18 10 1= 20 2= :gallium-alpine :gallium-alpine3.18
16.20.2-bookworm 1= 2= :gallium-bookworm
16.20.2-bookworm-slim 1== 2== :gallium-bookworm-slim
16.20.2-bullseye 1= 2= :gallium-bullseye
16.20.2-bullseye-slim 1== 2== :gallium-bullseye-slim
16.20.2-buster 1- 1= 2- 2= :gallium :gallium-buster
16.20.2-buster-slim 1-= 1== 2-= 2== :gallium-buster-slim :gallium-slim
2023-09-19
18.17.1-alpine3.17 2=
18.17.1-alpine3.18 20 2=
18.17.1-bookworm 2- 2=
18.17.1-bookworm-slim 2-= 2==
18.17.1-bullseye 2=
18.17.1-bullseye-slim 2==
18.17.1-buster 2=
18.17.1-buster-slim 2==
20.6.1-alpine3.17 2=
20.6.1-alpine3.18 20 2=
20.6.1-bookworm 2- 2=
20.6.1-bookworm-slim 2-= 2==
20.6.1-bullseye 2=
20.6.1-bullseye-slim 2==
20.6.1-buster 2=
20.6.1-buster-slim 2==
2023-09-29
20.7.0-alpine3.17 2=
20.7.0-alpine3.18 20 2=
20.7.0-bookworm 2- 2=
20.7.0-bookworm-slim 2-= 2==
20.7.0-bullseye 2=
20.7.0-bullseye-slim 2==
20.7.0-buster 2=
20.7.0-buster-slim 2==
2023-10-19
20.8.1-buster -= :current-buster
20.8.1-buster-slim -== :current-buster-slim
2023-10-25
18.18.2-bookworm :lts-hydrogen
20.8.1-alpine3.17 2=
20.8.1-alpine3.18 20 2=
20.8.1-bookworm 2- 2=
20.8.1-bookworm-slim 2-= 2==
20.8.1-bullseye 2=
20.8.1-bullseye-slim 2==
20.8.1-buster 2=
20.8.1-buster-slim 2==
21.0.0-alpine3.17 2=
21.0.0-alpine3.18 20 2=
21.0.0-bookworm 2- 2=
21.0.0-bookworm-slim 2-= 2==
21.0.0-bullseye 2=
21.0.0-bullseye-slim 2==
2023-11-16
21.1.0-alpine3.17 2=
21.1.0-alpine3.18 20 2=
21.1.0-bookworm 2- 2=
21.1.0-bookworm-slim 2-= 2==
21.1.0-bullseye 2=
21.1.0-bullseye-slim 2==
2023-11-23
20.9.0-alpine3.17 2=
20.9.0-alpine3.18 20 2=
20.9.0-bookworm 2- 2=
20.9.0-bookworm-slim 2-= 2==
20.9.0-bullseye 2=
20.9.0-bullseye-slim 2==
20.9.0-buster 2=
20.9.0-buster-slim 2==
2023-12-02
18.18.2-alpine3.17 2=
18.18.2-alpine3.18 20 2=
18.18.2-bookworm 2- 2=
18.18.2-bookworm-slim 2-= 2==
18.18.2-bullseye 2=
18.18.2-bullseye-slim 2==
18.18.2-buster 2=
18.18.2-buster-slim 2==
21.2.0-alpine3.17 2=
21.2.0-alpine3.18 20 2=
21.2.0-bookworm 2- 2=
21.2.0-bookworm-slim 2-= 2==
21.2.0-bullseye 2=
21.2.0-bullseye-slim 2==
2023-12-05
21.3.0-alpine3.17 2=
21.3.0-alpine3.18 20 2=
21.3.0-bookworm 2- 2=
21.3.0-bookworm-slim 2-= 2==
21.3.0-bullseye 2=
21.3.0-bullseye-slim 2==
2023-12-11
18.19.0-alpine3.17 1= 2= :hydrogen-alpine3.17
20.10.0-alpine3.17 1= 2= :iron-alpine3.17 :lts-alpine3.17
21.4.0-alpine3.17 -= 1= 2= :current-alpine3.17
2023-12-20
21.4.0-alpine3.18 2=
21.4.0-alpine3.19 20 2=
21.4.0-bookworm 2- 2=
21.4.0-bookworm-slim 2-= 2==
21.4.0-bullseye 2=
21.4.0-bullseye-slim 2==
2024-01-10
20.10.0-alpine3.18 2=
20.10.0-alpine3.19 20 2=
20.10.0-bookworm 2- 2=
20.10.0-bookworm-slim 2-= 2==
20.10.0-bullseye 2=
20.10.0-bullseye-slim 2==
20.10.0-buster 2=
20.10.0-buster-slim 2==
2024-01-16
21.5.0-alpine3.18 2=
21.5.0-alpine3.19 20 2=
21.5.0-bookworm 2- 2=
21.5.0-bookworm-slim 2-= 2==
21.5.0-bullseye 2=
21.5.0-bullseye-slim 2==
2024-03-07
21.6.2-alpine3.18 2=
21.6.2-alpine3.19 20 2=
21.6.2-bookworm 2- 2=
21.6.2-bookworm-slim 2-= 2==
21.6.2-bullseye 2=
21.6.2-bullseye-slim 2==
2024-03-27
18.19.1-alpine3.18 2=
18.19.1-alpine3.19 20 2=
18.19.1-bookworm 2- 2=
18.19.1-bookworm-slim 2-= 2==
18.19.1-bullseye 2=
18.19.1-bullseye-slim 2==
18.19.1-buster 2=
18.19.1-buster-slim 2==
20.11.1-alpine3.18 2=
20.11.1-alpine3.19 20 2=
20.11.1-bookworm 2- 2=
20.11.1-bookworm-slim 2-= 2==
20.11.1-bullseye 2=
20.11.1-bullseye-slim 2==
20.11.1-buster 2=
20.11.1-buster-slim 2==
2024-05-02
22.0.0-alpine3.18 2=
22.0.0-alpine3.19 20 2=
22.0.0-bookworm 2- 2=
22.0.0-bookworm-slim 2-= 2==
22.0.0-bullseye 2=
22.0.0-bullseye-slim 2==
2024-05-07
20.12.2-alpine3.18 2=
20.12.2-alpine3.19 20 2=
20.12.2-bookworm 2- 2=
20.12.2-bookworm-slim 2-= 2==
20.12.2-bullseye 2=
20.12.2-bullseye-slim 2==
20.12.2-buster 2=
20.12.2-buster-slim 2==
2024-05-16
22.1.0-alpine3.18 2=
22.1.0-alpine3.19 20 2=
22.1.0-bookworm 2- 2=
22.1.0-bookworm-slim 2-= 2==
22.1.0-bullseye 2=
22.1.0-bullseye-slim 2==
2024-05-22
18.20.3-alpine3.18 1= 2= :hydrogen-alpine3.18
20.13.1-alpine3.18 1= 2= :iron-alpine3.18 :lts-alpine3.18
21.7.3-alpine3.18 1= 2=
22.2.0-alpine3.18 -= 1= 2= :current-alpine3.18
2024-05-28
20.13.1-alpine3.19 2=
20.13.1-alpine3.20 20 2=
20.13.1-bookworm 2- 2=
20.13.1-bookworm-slim 2-= 2==
20.13.1-bullseye 2=
20.13.1-bullseye-slim 2==
20.13.1-buster 2=
20.13.1-buster-slim 2==
2024-06-05
21.7.3-alpine3.19 1= 2=
21.7.3-alpine3.20 10 1= 20 2=
21.7.3-bookworm 1- 1= 2- 2=
21.7.3-bookworm-slim 1-= 1== 2-= 2==
21.7.3-bullseye 1= 2=
21.7.3-bullseye-slim 1== 2==
2024-06-11
22.2.0-alpine3.19 2=
22.2.0-alpine3.20 20 2=
22.2.0-bookworm 2- 2=
22.2.0-bookworm-slim 2-= 2==
22.2.0-bullseye 2=
22.2.0-bullseye-slim 2==
2024-06-24
20.14.0-alpine3.19 2=
20.14.0-alpine3.20 20 2=
20.14.0-bookworm 2- 2=
20.14.0-bookworm-slim 2-= 2==
20.14.0-bullseye 2=
20.14.0-bullseye-slim 2==
20.14.0-buster 2=
20.14.0-buster-slim 2==
2024-07-02
22.3.0-alpine3.19 2=
22.3.0-alpine3.20 20 2=
22.3.0-bookworm 2- 2=
22.3.0-bookworm-slim 2-= 2==
22.3.0-bullseye 2=
22.3.0-bullseye-slim 2==
2024-07-03
18.20.3-buster 1= 2= :hydrogen-buster
18.20.3-buster-slim 1== 2== :hydrogen-buster-slim
20.15.0-buster 1= 2= :iron-buster :lts-buster
20.15.0-buster-slim 1== 2== :iron-buster-slim :lts-buster-slim
2024-07-18
22.4.1-alpine3.19 2=
22.4.1-alpine3.20 20 2=
22.4.1-bookworm 2- 2=
22.4.1-bookworm-slim 2-= 2==
22.4.1-bullseye 2=
22.4.1-bullseye-slim 2==
2024-07-24
20.15.1-alpine3.19 2=
20.15.1-alpine3.20 20 2=
20.15.1-bookworm 2- 2=
20.15.1-bookworm-slim 2-= 2==
20.15.1-bullseye 2=
20.15.1-bullseye-slim 2==
2024-08-06
22.5.1-alpine3.19 2=
22.5.1-alpine3.20 20 2=
22.5.1-bookworm 2- 2=
22.5.1-bookworm-slim 2-= 2==
22.5.1-bullseye 2=
22.5.1-bullseye-slim 2==
2024-08-21
20.16.0-alpine3.19 2=
20.16.0-alpine3.20 20 2=
20.16.0-bookworm 2- 2=
20.16.0-bookworm-slim 2-= 2==
20.16.0-bullseye 2=
20.16.0-bullseye-slim 2==
2024-08-22
22.6.0-alpine3.19 2=
22.6.0-alpine3.20 20 2=
22.6.0-bookworm 2- 2=
22.6.0-bookworm-slim 2-= 2==
22.6.0-bullseye 2=
22.6.0-bullseye-slim 2==
2024-09-03
22.7.0-alpine3.19 2=
22.7.0-alpine3.20 20 2=
22.7.0-bookworm 2- 2=
22.7.0-bookworm-slim 2-= 2==
22.7.0-bullseye 2=
22.7.0-bullseye-slim 2==
2024-09-17
22.8.0-alpine3.19 2=
22.8.0-alpine3.20 20 2=
22.8.0-bookworm 2- 2=
22.8.0-bookworm-slim 2-= 2==
22.8.0-bullseye 2=
22.8.0-bullseye-slim 2==
2024-10-04
20.17.0-alpine3.19 2=
20.17.0-alpine3.20 20 2=
20.17.0-bookworm 2- 2=
20.17.0-bookworm-slim 2-= 2==
20.17.0-bullseye 2=
20.17.0-bullseye-slim 2==
2024-10-17
22.9.0-alpine3.19 2=
22.9.0-alpine3.20 20 2=
22.9.0-bookworm 2- 2=
22.9.0-bookworm-slim 2-= 2==
22.9.0-bullseye 2=
22.9.0-bullseye-slim 2==
2024-10-25
23.0.0-alpine3.19 2=
23.0.0-alpine3.20 20 2=
23.0.0-bookworm 2- 2=
23.0.0-bookworm-slim 2-= 2==
23.0.0-bullseye 2=
23.0.0-bullseye-slim 2==
2024-10-29
20.18.0-bookworm :lts-iron
22.10.0-alpine3.19 2=
22.10.0-alpine3.20 20 2=
22.10.0-bookworm 2- 2=
22.10.0-bookworm-slim 2-= 2==
22.10.0-bullseye 2=
22.10.0-bullseye-slim 2==
2024-11-18
23.1.0-alpine3.19 2=
23.1.0-alpine3.20 20 2=
23.1.0-bookworm 2- 2=
23.1.0-bookworm-slim 2-= 2==
23.1.0-bullseye 2=
23.1.0-bullseye-slim 2==
2024-11-21
23.2.0-alpine3.19 2=
23.2.0-alpine3.20 20 2=
23.2.0-bookworm 2- 2=
23.2.0-bookworm-slim 2-= 2==
23.2.0-bullseye 2=
23.2.0-bullseye-slim 2==
2024-12-04
22.11.0-alpine3.19 2=
22.11.0-alpine3.20 20 2=
22.11.0-bookworm 2- 2=
22.11.0-bookworm-slim 2-= 2==
22.11.0-bullseye 2=
22.11.0-bullseye-slim 2==
2024-12-09
18.20.5-alpine3.19 1= 2= :hydrogen-alpine3.19
20.18.1-alpine3.19 1= 2= :iron-alpine3.19
22.12.0-alpine3.19 1= 2= :jod-alpine3.19 :lts-alpine3.19
23.3.0-alpine3.19 -= 1= 2= :current-alpine3.19
2024-12-10
23.3.0-alpine3.20 2=
23.3.0-alpine3.21 20 2=
23.3.0-bookworm 2- 2=
23.3.0-bookworm-slim 2-= 2==
23.3.0-bullseye 2=
23.3.0-bullseye-slim 2==
2024-12-20
23.4.0-alpine3.20 2=
23.4.0-alpine3.21 20 2=
23.4.0-bookworm 2- 2=
23.4.0-bookworm-slim 2-= 2==
23.4.0-bullseye 2=
23.4.0-bullseye-slim 2==
2025-01-08
22.12.0-alpine3.20 2=
22.12.0-alpine3.21 20 2=
22.12.0-bookworm 2- 2=
22.12.0-bookworm-slim 2-= 2==
22.12.0-bullseye 2=
22.12.0-bullseye-slim 2==
23.5.0-alpine3.20 2=
23.5.0-alpine3.21 20 2=
23.5.0-bookworm 2- 2=
23.5.0-bookworm-slim 2-= 2==
23.5.0-bullseye 2=
23.5.0-bullseye-slim 2==
2025-01-31
23.6.1-alpine3.20 2=
23.6.1-alpine3.21 20 2=
23.6.1-bookworm 2- 2=
23.6.1-bookworm-slim 2-= 2==
23.6.1-bullseye 2=
23.6.1-bullseye-slim 2==
2025-02-13
22.13.1-alpine3.20 2=
22.13.1-alpine3.21 20 2=
22.13.1-bookworm 2- 2=
22.13.1-bookworm-slim 2-= 2==
22.13.1-bullseye 2=
22.13.1-bullseye-slim 2==
23.7.0-alpine3.20 2=
23.7.0-alpine3.21 20 2=
23.7.0-bookworm 2- 2=
23.7.0-bookworm-slim 2-= 2==
23.7.0-bullseye 2=
23.7.0-bullseye-slim 2==
2025-02-26
23.8.0-alpine3.20 2=
23.8.0-alpine3.21 20 2=
23.8.0-bookworm 2- 2=
23.8.0-bookworm-slim 2-= 2==
23.8.0-bullseye 2=
23.8.0-bullseye-slim 2==
2025-03-13
20.18.3-alpine3.20 2=
20.18.3-alpine3.21 20 2=
20.18.3-bookworm 2- 2=
20.18.3-bookworm-slim 2-= 2==
20.18.3-bullseye 2=
20.18.3-bullseye-slim 2==
2025-03-14
23.9.0-alpine3.20 2=
23.9.0-alpine3.21 20 2=
23.9.0-bookworm 2- 2=
23.9.0-bookworm-slim 2-= 2==
23.9.0-bullseye 2=
23.9.0-bullseye-slim 2==
2025-04-01
23.10.0-alpine3.20 2=
23.10.0-alpine3.21 20 2=
23.10.0-bookworm 2- 2=
23.10.0-bookworm-slim 2-= 2==
23.10.0-bullseye 2=
23.10.0-bullseye-slim 2==
2025-04-23
22.14.0-alpine3.20 2=
22.14.0-alpine3.21 20 2=
22.14.0-bookworm 2- 2=
22.14.0-bookworm-slim 2-= 2==
22.14.0-bullseye 2=
22.14.0-bullseye-slim 2==
2025-05-21
22.15.1-alpine3.20 2=
22.15.1-alpine3.21 20 2=
22.15.1-bookworm 2- 2=
22.15.1-bookworm-slim 2-= 2==
22.15.1-bullseye 2=
22.15.1-bullseye-slim 2==
2025-05-26
24.0.2-alpine3.20 2=
24.0.2-alpine3.21 20 2=
24.0.2-bookworm 2- 2=
24.0.2-bookworm-slim 2-= 2==
24.0.2-bullseye 2=
24.0.2-bullseye-slim 2==
2025-05-28
18.20.8-alpine3.20 1= 2= :hydrogen-alpine3.20
18.20.8-alpine3.21 10 1= 20 2= :hydrogen-alpine :hydrogen-alpine3.21
18.20.8-bookworm 1- 1= 2- 2= :hydrogen :hydrogen-bookworm
18.20.8-bookworm-slim 1-= 1== 2-= 2== :hydrogen-bookworm-slim :hydrogen-slim
18.20.8-bullseye 1= 2= :hydrogen-bullseye
18.20.8-bullseye-slim 1== 2== :hydrogen-bullseye-slim
2025-05-30
20.19.2-alpine3.20 1= 2= :iron-alpine3.20
22.16.0-alpine3.20 1= 2= :jod-alpine3.20 :lts-alpine3.20
23.11.1-alpine3.20 1= 2=
24.1.0-alpine3.20 -= 1= 2= :current-alpine3.20
2025-06-03
23.11.1-alpine3.21 1= 2=
23.11.1-alpine3.22 10 1= 20 2=
23.11.1-bookworm 1- 1= 2- 2=
23.11.1-bookworm-slim 1-= 1== 2-= 2==
23.11.1-bullseye 1= 2=
23.11.1-bullseye-slim 1== 2==
2025-06-10
24.1.0-alpine3.21 2=
24.1.0-alpine3.22 20 2=
24.1.0-bookworm 2- 2=
24.1.0-bookworm-slim 2-= 2==
24.1.0-bullseye 2=
24.1.0-bullseye-slim 2==
2025-06-25
22.16.0-alpine3.21 2=
22.16.0-alpine3.22 20 2=
22.16.0-bookworm 2- 2=
22.16.0-bookworm-slim 2-= 2==
22.16.0-bullseye 2=
22.16.0-bullseye-slim 2==
24.2.0-alpine3.21 2=
24.2.0-alpine3.22 20 2=
24.2.0-bookworm 2- 2=
24.2.0-bookworm-slim 2-= 2==
24.2.0-bullseye 2=
24.2.0-bullseye-slim 2==
2025-07-09
24.3.0-alpine3.21 2=
24.3.0-alpine3.22 20 2=
24.3.0-bookworm 2- 2=
24.3.0-bookworm-slim 2-= 2==
24.3.0-bullseye 2=
24.3.0-bullseye-slim 2==
2025-08-04
22.17.1-alpine3.21 2=
22.17.1-alpine3.22 20 2=
22.17.1-bookworm 2- 2=
22.17.1-bookworm-slim 2-= 2==
22.17.1-bullseye 2=
22.17.1-bullseye-slim 2==
24.4.1-alpine3.21 2=
24.4.1-alpine3.22 20 2=
24.4.1-bookworm 2- 2=
24.4.1-bookworm-slim 2-= 2==
24.4.1-bullseye 2=
24.4.1-bullseye-slim 2==
2025-08-15
24.5.0-alpine3.21 2=
24.5.0-alpine3.22 20 2=
24.5.0-bookworm 2- 2=
24.5.0-bookworm-slim 2-= 2==
24.5.0-bullseye 2=
24.5.0-bullseye-slim 2==
24.5.0-trixie 2=
24.5.0-trixie-slim 2==
2025-08-28
22.18.0-alpine3.21 2=
22.18.0-alpine3.22 20 2=
22.18.0-bookworm 2- 2=
22.18.0-bookworm-slim 2-= 2==
22.18.0-bullseye 2=
22.18.0-bullseye-slim 2==
22.18.0-trixie 2=
22.18.0-trixie-slim 2==
24.6.0-alpine3.21 2=
24.6.0-alpine3.22 20 2=
24.6.0-bookworm 2- 2=
24.6.0-bookworm-slim 2-= 2==
24.6.0-bullseye 2=
24.6.0-bullseye-slim 2==
24.6.0-trixie 2=
24.6.0-trixie-slim 2==
2025-09-10
24.7.0-alpine3.21 2=
24.7.0-alpine3.22 20 2=
24.7.0-bookworm 2- 2=
24.7.0-bookworm-slim 2-= 2==
24.7.0-bullseye 2=
24.7.0-bullseye-slim 2==
24.7.0-trixie 2=
24.7.0-trixie-slim 2==
2025-09-24
22.19.0-alpine3.21 2=
22.19.0-alpine3.22 20 2=
22.19.0-bookworm 2- 2=
22.19.0-bookworm-slim 2-= 2==
22.19.0-bullseye 2=
22.19.0-bullseye-slim 2==
22.19.0-trixie 2=
22.19.0-trixie-slim 2==
2025-09-26
24.8.0-alpine3.21 2=
24.8.0-alpine3.22 20 2=
24.8.0-bookworm 2- 2=
24.8.0-bookworm-slim 2-= 2==
24.8.0-bullseye 2=
24.8.0-bullseye-slim 2==
24.8.0-trixie 2=
24.8.0-trixie-slim 2==
2025-10-09
24.9.0-alpine3.21 2=
24.9.0-alpine3.22 20 2=
24.9.0-bookworm 2- 2=
24.9.0-bookworm-slim 2-= 2==
24.9.0-bullseye 2=
24.9.0-bullseye-slim 2==
24.9.0-trixie 2=
24.9.0-trixie-slim 2==
2025-10-21
22.20.0-alpine3.21 2=
22.20.0-alpine3.22 20 2=
22.20.0-bookworm 2- 2=
22.20.0-bookworm-slim 2-= 2==
22.20.0-bullseye 2=
22.20.0-bullseye-slim 2==
22.20.0-trixie 2=
22.20.0-trixie-slim 2==
2025-10-28
22.21.0-bookworm :lts-jod
24.10.0-alpine3.21 2=
24.10.0-alpine3.22 20 2=
24.10.0-bookworm 2- 2=
24.10.0-bookworm-slim 2-= 2==
24.10.0-bullseye 2=
24.10.0-bullseye-slim 2==
24.10.0-trixie 2=
24.10.0-trixie-slim 2==
2025-10-29
25.0.0-alpine3.21 2=
25.0.0-alpine3.22 20 2=
25.0.0-bookworm 2- 2=
25.0.0-bookworm-slim 2-= 2==
25.0.0-bullseye 2=
25.0.0-bullseye-slim 2==
25.0.0-trixie 2=
25.0.0-trixie-slim 2==
2025-11-12
25.1.0-alpine3.21 2=
25.1.0-alpine3.22 20 2=
25.1.0-bookworm 2- 2=
25.1.0-bookworm-slim 2-= 2==
25.1.0-bullseye 2=
25.1.0-bullseye-slim 2==
25.1.0-trixie 2=
25.1.0-trixie-slim 2==
2025-12-04
20.19.6-alpine3.21 1= 2= :iron-alpine3.21
22.21.1-alpine3.21 1= 2= :jod-alpine3.21
24.11.1-alpine3.21 1= 2= :krypton-alpine3.21 :lts-alpine3.21
25.2.1-alpine3.21 -= 1= 2= :current-alpine3.21
2025-12-11
24.11.1-alpine3.22 2=
24.11.1-alpine3.23 20 2=
24.11.1-bookworm 2- 2=
24.11.1-bookworm-slim 2-= 2==
24.11.1-bullseye 2=
24.11.1-bullseye-slim 2==
24.11.1-trixie 2=
24.11.1-trixie-slim 2==
2026-01-14
20.19.6-alpine3.22 2=
20.19.6-alpine3.23 20 2=
20.19.6-bookworm 2- 2=
20.19.6-bookworm-slim 2-= 2==
20.19.6-bullseye 2=
20.19.6-bullseye-slim 2==
20.19.6-trixie 2=
20.19.6-trixie-slim 2==
22.21.1-alpine3.22 2=
22.21.1-alpine3.23 20 2=
22.21.1-bookworm 2- 2=
22.21.1-bookworm-slim 2-= 2==
22.21.1-bullseye 2=
22.21.1-bullseye-slim 2==
22.21.1-trixie 2=
22.21.1-trixie-slim 2==
24.12.0-alpine3.22 2=
24.12.0-alpine3.23 20 2=
24.12.0-bookworm 2- 2=
24.12.0-bookworm-slim 2-= 2==
24.12.0-bullseye 2=
24.12.0-bullseye-slim 2==
24.12.0-trixie 2=
24.12.0-trixie-slim 2==
25.2.1-alpine3.22 2=
25.2.1-alpine3.23 20 2=
25.2.1-bookworm 2- 2=
25.2.1-bookworm-slim 2-= 2==
25.2.1-bullseye 2=
25.2.1-bullseye-slim 2==
25.2.1-trixie 2=
25.2.1-trixie-slim 2==
2026-01-20
25.3.0-alpine3.22 2=
25.3.0-alpine3.23 20 2=
25.3.0-bookworm 2- 2=
25.3.0-bookworm-slim 2-= 2==
25.3.0-bullseye 2=
25.3.0-bullseye-slim 2==
25.3.0-trixie 2=
25.3.0-trixie-slim 2==
2026-01-27
25.4.0-alpine3.22 2=
25.4.0-alpine3.23 20 2=
25.4.0-bookworm 2- 2=
25.4.0-bookworm-slim 2-= 2==
25.4.0-bullseye 2=
25.4.0-bullseye-slim 2==
25.4.0-trixie 2=
25.4.0-trixie-slim 2==
2026-02-03
25.5.0-alpine3.22 2=
25.5.0-alpine3.23 20 2=
25.5.0-bookworm 2- 2=
25.5.0-bookworm-slim 2-= 2==
25.5.0-bullseye 2=
25.5.0-bullseye-slim 2==
25.5.0-trixie 2=
25.5.0-trixie-slim 2==
2026-02-24
24.13.1-alpine3.22 2=
24.13.1-alpine3.23 20 2=
24.13.1-bookworm 2- 2=
24.13.1-bookworm-slim 2-= 2==
24.13.1-bullseye 2=
24.13.1-bullseye-slim 2==
24.13.1-trixie 2=
24.13.1-trixie-slim 2==
2026-02-25
25.6.1-alpine3.22 2=
25.6.1-alpine3.23 20 2=
25.6.1-bookworm 2- 2=
25.6.1-bookworm-slim 2-= 2==
25.6.1-bullseye 2=
25.6.1-bullseye-slim 2==
25.6.1-trixie 2=
25.6.1-trixie-slim 2==
2026-03-03
25.7.0-alpine3.22 2=
25.7.0-alpine3.23 20 2=
25.7.0-bookworm 2- 2=
25.7.0-bookworm-slim 2-= 2==
25.7.0-bullseye 2=
25.7.0-bullseye-slim 2==
25.7.0-trixie 2=
25.7.0-trixie-slim 2==
2026-04-01
25.8.2-alpine3.22 2=
25.8.2-alpine3.23 20 2=
25.8.2-bookworm 2- 2=
25.8.2-bookworm-slim 2-= 2==
25.8.2-bullseye 2=
25.8.2-bullseye-slim 2==
25.8.2-trixie 2=
25.8.2-trixie-slim 2==
2026-04-16
24.14.1-alpine3.22 2=
24.14.1-alpine3.23 20 2=
24.14.1-bookworm 2- 2=
24.14.1-bookworm-slim 2-= 2==
24.14.1-bullseye 2=
24.14.1-bullseye-slim 2==
24.14.1-trixie 2=
24.14.1-trixie-slim 2==
2026-05-01
20.20.2-alpine3.22 1= 2= :iron-alpine3.22
20.20.2-alpine3.23 10 1= 20 2= :iron-alpine :iron-alpine3.23
20.20.2-bookworm 1- 1= 2- 2= :iron :iron-bookworm
20.20.2-bookworm-slim 1-= 1== 2-= 2== :iron-bookworm-slim :iron-slim
20.20.2-bullseye 1= 2= :iron-bullseye
20.20.2-bullseye-slim 1== 2== :iron-bullseye-slim
20.20.2-trixie 1= 2= :iron-trixie
20.20.2-trixie-slim 1== 2== :iron-trixie-slim
2026-05-07
26.0.0-alpine3.22 2=
26.0.0-alpine3.23 20 2=
26.0.0-bookworm 2=
26.0.0-bookworm-slim 2==
26.0.0-bullseye 2=
26.0.0-bullseye-slim 2==
26.0.0-trixie 2- 2=
26.0.0-trixie-slim 2-= 2==
2026-05-20
26.1.0-alpine3.22 2=
26.1.0-alpine3.23 20 2=
26.1.0-bookworm 2=
26.1.0-bookworm-slim 2==
26.1.0-bullseye 2=
26.1.0-bullseye-slim 2==
26.1.0-trixie 2- 2=
26.1.0-trixie-slim 2-= 2==
2026-05-21
24.15.0-alpine3.22 2=
24.15.0-alpine3.23 20 2=
24.15.0-bookworm 2- 2=
24.15.0-bookworm-slim 2-= 2==
24.15.0-bullseye 2=
24.15.0-bullseye-slim 2==
24.15.0-trixie 2=
24.15.0-trixie-slim 2==
2026-06-01
26.2.0-alpine3.22 2=
26.2.0-alpine3.23 20 2=
26.2.0-bookworm 2=
26.2.0-bookworm-slim 2==
26.2.0-bullseye 2=
26.2.0-bullseye-slim 2==
26.2.0-trixie 2- 2=
26.2.0-trixie-slim 2-= 2==
2026-06-02
25.9.0-alpine3.22 1= 2=
25.9.0-alpine3.23 10 1= 20 2=
25.9.0-bookworm 1- 1= 2- 2=
25.9.0-bookworm-slim 1-= 1== 2-= 2==
25.9.0-bullseye 1= 2=
25.9.0-bullseye-slim 1== 2==
25.9.0-trixie 1= 2=
25.9.0-trixie-slim 1== 2==
2026-06-10
22.22.3-alpine3.22 1= 2= :jod-alpine3.22
24.16.0-alpine3.22 1= 2= :krypton-alpine3.22 :lts-alpine3.22
26.3.0-alpine3.22 -= 1= 2= :current-alpine3.22
2026-06-18
22.22.3-alpine3.23 2=
22.22.3-alpine3.24 20 2=
22.22.3-bookworm 2- 2=
22.22.3-bookworm-slim 2-= 2==
22.22.3-bullseye 2=
22.22.3-bullseye-slim 2==
22.22.3-trixie 2=
22.22.3-trixie-slim 2==
24.16.0-alpine3.23 2=
24.16.0-alpine3.24 20 2=
24.16.0-bookworm 2- 2=
24.16.0-bookworm-slim 2-= 2==
24.16.0-bullseye 2=
24.16.0-bullseye-slim 2==
24.16.0-trixie 2=
24.16.0-trixie-slim 2==
2026-06-24
24.17.0-alpine3.23 2=
24.17.0-alpine3.24 20 2=
24.17.0-bookworm 2- 2=
24.17.0-bookworm-slim 2-= 2==
24.17.0-bullseye 2=
24.17.0-bullseye-slim 2==
24.17.0-trixie 2=
24.17.0-trixie-slim 2==
2026-06-25
26.3.1-alpine3.23 2=
26.3.1-alpine3.24 20 2=
26.3.1-bookworm 2=
26.3.1-bookworm-slim 2==
26.3.1-bullseye 2=
26.3.1-bullseye-slim 2==
26.3.1-trixie 2- 2=
26.3.1-trixie-slim 2-= 2==
2026-07-08
26.4.0-alpine3.23 2=
26.4.0-alpine3.24 20 2=
26.4.0-bookworm 2=
26.4.0-bookworm-slim 2==
26.4.0-bullseye 2=
26.4.0-bullseye-slim 2==
26.4.0-trixie 2- 2=
26.4.0-trixie-slim 2-= 2==
2026-08-03
24.18.1-alpine3.23 2=
24.18.1-alpine3.24 20 2=
24.18.1-bookworm 2- 2=
24.18.1-bookworm-slim 2-= 2==
24.18.1-bullseye 2=
24.18.1-bullseye-slim 2==
24.18.1-trixie 2=
24.18.1-trixie-slim 2==
2026-08-04
26.5.1-alpine3.23 2=
26.5.1-alpine3.24 20 2=
26.5.1-bookworm 2=
26.5.1-bookworm-slim 2==
26.5.1-bullseye 2=
26.5.1-bullseye-slim 2==
26.5.1-trixie 2- 2=
26.5.1-trixie-slim 2-= 2==
2026-08-05
26.6.0-alpine3.23 2=
26.6.0-alpine3.24 20 2=
26.6.0-bookworm 2=
26.6.0-bookworm-slim 2==
26.6.0-bullseye 2=
26.6.0-bullseye-slim 2==
26.6.0-trixie 2- 2=
26.6.0-trixie-slim 2-= 2==
=oraclelinux
2017-06-27
5.11 1
2020-06-19
7.8 :latest
2021-11-15
6.10 1
=percona
2018-07-31
5.5.60-jessie 2=
5.6.40-jessie 2=
5.7.22-jessie -= 1= 2=
2018-11-22
5.5.61-stretch 2- 2=
5.6.41-stretch 2=
5.7.23-stretch -= 1= 2=
2023-07-19
5.7.35-centos :latest
psmdb-3.6.23 =2
psmdb-4.0.27 =2
2024-10-30
5.6.51-2-centos 2-- 2-=
5.7.44-centos -= 1- 1= 2- 2=
ps-5.6.51-2 =2-
ps-5.7.44 =1 =2
psmdb-4.2.24 =2
psmdb-4.4.22 =2
2025-04-22
psmdb-5.0.29 =2
=perl
2018-06-25
5.22.4 2
5.22.4-threaded 2=
2019-05-28
5.24.4 2
5.24.4-slim 2=
5.24.4-slim-threaded 2==
5.24.4-threaded 2=
2020-06-22
5.26.3-buster 2-
5.26.3-slim-buster 2=-
5.26.3-slim-threaded-buster 2==-
5.26.3-threaded-buster 2=-
2021-05-21
5.28.3-buster 2-
5.28.3-slim-buster 2=-
5.28.3-slim-threaded-buster 2==-
5.28.3-threaded-buster 2=-
2021-06-01
5.10.1-buster 2=
5.10.1-slim-buster 2==
5.10.1-slim-stretch 2==
5.10.1-slim-threaded-buster 2===
5.10.1-slim-threaded-stretch 2===
5.10.1-stretch 2=
5.10.1-threaded-buster 2==
5.10.1-threaded-stretch 2==
5.12.5-buster 2=
5.12.5-slim-buster 2==
5.12.5-slim-stretch 2==
5.12.5-slim-threaded-buster 2===
5.12.5-slim-threaded-stretch 2===
5.12.5-stretch 2=
5.12.5-threaded-buster 2==
5.12.5-threaded-stretch 2==
5.14.4-buster 2=
5.14.4-slim-buster 2==
5.14.4-slim-stretch 2==
5.14.4-slim-threaded-buster 2===
5.14.4-slim-threaded-stretch 2===
5.14.4-stretch 2=
5.14.4-threaded-buster 2==
5.14.4-threaded-stretch 2==
5.16.3-buster 2=
5.16.3-slim-buster 2==
5.16.3-slim-stretch 2==
5.16.3-slim-threaded-buster 2===
5.16.3-slim-threaded-stretch 2===
5.16.3-stretch 2=
5.16.3-threaded-buster 2==
5.16.3-threaded-stretch 2==
5.18.4-buster 2=
5.18.4-slim-buster 2==
5.18.4-slim-stretch 2==
5.18.4-slim-threaded-buster 2===
5.18.4-slim-threaded-stretch 2===
5.18.4-stretch 2=
5.18.4-threaded-buster 2==
5.18.4-threaded-stretch 2==
5.20.3-buster 2=
5.20.3-slim-buster 2==
5.20.3-slim-stretch 2==
5.20.3-slim-threaded-buster 2===
5.20.3-slim-threaded-stretch 2===
5.20.3-stretch 2=
5.20.3-threaded-buster 2==
5.20.3-threaded-stretch 2==
5.22.4-buster 2=
5.22.4-slim-buster 2==
5.22.4-slim-stretch 2==
5.22.4-slim-threaded-buster 2===
5.22.4-slim-threaded-stretch 2===
5.22.4-stretch 2=
5.22.4-threaded-buster 2==
5.22.4-threaded-stretch 2==
5.24.4-buster 2=
5.24.4-slim-buster 2==
5.24.4-slim-stretch 2==
5.24.4-slim-threaded-buster 2===
5.24.4-slim-threaded-stretch 2===
5.24.4-stretch 2=
5.24.4-threaded-buster 2==
5.24.4-threaded-stretch 2==
5.26.3-buster 2=
5.26.3-slim-buster 2==
5.26.3-slim-stretch 2==
5.26.3-slim-threaded-buster 2===
5.26.3-slim-threaded-stretch 2===
5.26.3-stretch 2=
5.26.3-threaded-buster 2==
5.26.3-threaded-stretch 2==
5.28.3-buster 2=
5.28.3-slim-buster 2==
5.28.3-slim-stretch 2==
5.28.3-slim-threaded-buster 2===
5.28.3-slim-threaded-stretch 2===
5.28.3-stretch 2=
5.28.3-threaded-buster 2==
5.28.3-threaded-stretch 2==
5.8.9-buster 2=
5.8.9-slim-buster 2==
5.8.9-slim-stretch 2==
5.8.9-slim-threaded-buster 2===
5.8.9-slim-threaded-stretch 2===
5.8.9-stretch 2=
5.8.9-threaded-buster 2==
5.8.9-threaded-stretch 2==
2021-11-12
5.30.3-slim-stretch 2==
5.30.3-slim-threaded-stretch 2===
5.30.3-stretch 2=
5.30.3-threaded-stretch 2==
5.32.1-slim-stretch -== 1== 2==
5.32.1-slim-threaded-stretch -=== 1=== 2===
5.32.1-stretch -= 1= 2=
5.32.1-threaded-stretch -== 1== 2==
2022-05-30
5.30.3-bullseye 2- 2=
5.30.3-buster 2=
5.30.3-slim-bullseye 2=- 2==
5.30.3-slim-buster 2==
5.30.3-slim-threaded-bullseye 2==- 2===
5.30.3-slim-threaded-buster 2===
5.30.3-threaded-bullseye 2=- 2==
5.30.3-threaded-buster 2==
2023-07-05
5.32.1-bullseye 2- 2=
5.32.1-buster 2=
5.32.1-slim-bullseye 2=- 2==
5.32.1-slim-buster 2==
5.32.1-slim-threaded-bullseye 2==- 2===
5.32.1-slim-threaded-buster 2===
5.32.1-threaded-bullseye 2=- 2==
5.32.1-threaded-buster 2==
2023-07-31
5.37.11-bullseye 2- 2=
5.37.11-buster 2= :devel-buster
5.37.11-slim-bullseye 2=- 2==
5.37.11-slim-buster 2== :devel-slim-buster
5.37.11-slim-threaded-bullseye 2==- 2===
5.37.11-slim-threaded-buster 2=== :devel-slim-threaded-buster
5.37.11-threaded-bullseye 2=- 2==
5.37.11-threaded-buster 2== :devel-threaded-buster
2024-06-10
5.34.3-bullseye 2- 2=
5.34.3-buster 2=
5.34.3-slim-bullseye 2=- 2==
5.34.3-slim-buster 2==
5.34.3-slim-threaded-bullseye 2==- 2===
5.34.3-slim-threaded-buster 2===
5.34.3-threaded-bullseye 2=- 2==
5.34.3-threaded-buster 2==
2024-07-03
5.36.3-buster 2=
5.36.3-slim-buster 2==
5.36.3-slim-threaded-buster 2===
5.36.3-threaded-buster 2==
5.38.2-buster 2=
5.38.2-slim-buster 2==
5.38.2-slim-threaded-buster 2===
5.38.2-threaded-buster 2==
5.39.10-bookworm 2- 2=
5.39.10-bullseye 2=
5.39.10-slim-bookworm 2=- 2==
5.39.10-slim-bullseye 2==
5.39.10-slim-threaded-bookworm 2==- 2===
5.39.10-slim-threaded-bullseye 2===
5.39.10-threaded-bookworm 2=- 2==
5.39.10-threaded-bullseye 2==
5.40.0-buster -= 1= 2= :stable-buster
5.40.0-slim-buster -== 1== 2== :stable-slim-buster
5.40.0-slim-threaded-buster -=== 1=== 2=== :stable-slim-threaded-buster
5.40.0-threaded-buster -== 1== 2== :stable-threaded-buster
2025-07-07
5.36.3-bookworm 2- 2=
5.36.3-bullseye 2=
5.36.3-slim-bookworm 2=- 2==
5.36.3-slim-bullseye 2==
5.36.3-slim-threaded-bookworm 2==- 2===
5.36.3-slim-threaded-bullseye 2===
5.36.3-threaded-bookworm 2=- 2==
5.36.3-threaded-bullseye 2==
2025-08-18
5.41.13-bookworm 2- 2=
5.41.13-bullseye 2=
5.41.13-slim-bookworm 2=- 2==
5.41.13-slim-bullseye 2==
5.41.13-slim-threaded-bookworm 2==- 2===
5.41.13-slim-threaded-bullseye 2===
5.41.13-threaded-bookworm 2=- 2==
5.41.13-threaded-bullseye 2==
2026-07-17
5.38.5-bookworm 2=
5.38.5-bullseye 2=
5.38.5-slim-bookworm 2==
5.38.5-slim-bullseye 2==
5.38.5-slim-threaded-bookworm 2===
5.38.5-slim-threaded-bullseye 2===
5.38.5-slim-threaded-trixie 2==- 2===
5.38.5-slim-trixie 2=- 2==
5.38.5-threaded-bookworm 2==
5.38.5-threaded-bullseye 2==
5.38.5-threaded-trixie 2=- 2==
5.38.5-trixie 2- 2=
2026-07-22
5.43.9-bookworm 2=
5.43.9-bullseye 2=
5.43.9-slim-bookworm 2==
5.43.9-slim-bullseye 2==
5.43.9-slim-threaded-bookworm 2===
5.43.9-slim-threaded-bullseye 2===
5.43.9-slim-threaded-trixie 2==- 2===
5.43.9-slim-trixie 2=- 2==
5.43.9-threaded-bookworm 2==
5.43.9-threaded-bullseye 2==
5.43.9-threaded-trixie 2=- 2==
5.43.9-trixie 2- 2=
=php
2016-08-12
5.5.38 2
5.5.38-alpine 2=
5.5.38-apache 2=
5.5.38-cli 2=
5.5.38-fpm 2=
5.5.38-fpm-alpine 2==
5.5.38-zts 2=
5.5.38-zts-alpine 2==
2016-12-06
7.1.0RC6 :7.1-rc
7.1.0RC6-alpine :7.1-rc-alpine
7.1.0RC6-apache :7.1-rc-apache
7.1.0RC6-cli :7.1-rc-cli
7.1.0RC6-fpm :7.1-rc-fpm
7.1.0RC6-fpm-alpine :7.1-rc-fpm-alpine
7.1.0RC6-zts :7.1-rc-zts
7.1.0RC6-zts-alpine :7.1-rc-zts-alpine
2017-12-01
7.1.12-alpine3.4 -= 1=
7.1.12-apache-jessie -== 1==
7.1.12-cli-alpine3.4 -== 1==
7.1.12-cli-jessie -== 1==
7.1.12-fpm-alpine3.4 -== 1==
7.1.12-fpm-jessie -== 1==
7.1.12-jessie -= 1=
7.1.12-zts-alpine3.4 -== 1==
7.1.12-zts-jessie -== 1==
7.2.0RC6-alpine3.6 :7.2-rc-alpine :7.2-rc-alpine3.6 :rc-alpine3.6
7.2.0RC6-apache-stretch :7.2-rc-apache :7.2-rc-apache-stretch
7.2.0RC6-cli-alpine3.6 :7.2-rc-cli-alpine :7.2-rc-cli-alpine3.6 :rc-cli-alpine3.6
7.2.0RC6-cli-stretch :7.2-rc-cli :7.2-rc-cli-stretch
7.2.0RC6-fpm-alpine3.6 :7.2-rc-fpm-alpine :7.2-rc-fpm-alpine3.6 :rc-fpm-alpine3.6
7.2.0RC6-fpm-stretch :7.2-rc-fpm :7.2-rc-fpm-stretch
7.2.0RC6-stretch :7.2-rc :7.2-rc-stretch
7.2.0RC6-zts-alpine3.6 :7.2-rc-zts-alpine :7.2-rc-zts-alpine3.6 :rc-zts-alpine3.6
7.2.0RC6-zts-stretch :7.2-rc-zts :7.2-rc-zts-stretch
2018-05-23
5.6.36-alpine3.4 1= 2=
5.6.36-cli-alpine3.4 1== 2==
5.6.36-fpm-alpine3.4 1== 2==
5.6.36-zts-alpine3.4 1== 2==
7.0.30-alpine3.4 2=
7.0.30-cli-alpine3.4 2==
7.0.30-fpm-alpine3.4 2==
7.0.30-zts-alpine3.4 2==
7.1.17-alpine3.4 2=
7.1.17-cli-alpine3.4 2==
7.1.17-fpm-alpine3.4 2==
7.1.17-zts-alpine3.4 2==
2018-10-19
5.6.38-alpine3.7 1= 2=
5.6.38-cli-alpine3.7 1== 2==
5.6.38-fpm-alpine3.7 1== 2==
5.6.38-zts-alpine3.7 1== 2==
7.1.23-alpine3.7 2=
7.1.23-cli-alpine3.7 2==
7.1.23-fpm-alpine3.7 2==
7.1.23-zts-alpine3.7 2==
7.2.11-alpine3.6 -= 1= 2=
7.2.11-alpine3.7 -= 1= 2=
7.2.11-cli-alpine3.6 -== 1== 2==
7.2.11-cli-alpine3.7 -== 1== 2==
7.2.11-fpm-alpine3.6 -== 1== 2==
7.2.11-fpm-alpine3.7 -== 1== 2==
7.2.11-zts-alpine3.6 -== 1== 2==
7.2.11-zts-alpine3.7 -== 1== 2==
2018-12-10
7.3.0RC6-alpine3.8 :7.3-rc-alpine :7.3-rc-alpine3.8 :rc-alpine3.8
7.3.0RC6-apache-stretch :7.3-rc-apache :7.3-rc-apache-stretch
7.3.0RC6-cli-alpine3.8 :7.3-rc-cli-alpine :7.3-rc-cli-alpine3.8 :rc-cli-alpine3.8
7.3.0RC6-cli-stretch :7.3-rc-cli :7.3-rc-cli-stretch
7.3.0RC6-fpm-alpine3.8 :7.3-rc-fpm-alpine :7.3-rc-fpm-alpine3.8 :rc-fpm-alpine3.8
7.3.0RC6-fpm-stretch :7.3-rc-fpm :7.3-rc-fpm-stretch
7.3.0RC6-stretch :7.3-rc :7.3-rc-stretch
7.3.0RC6-zts-alpine3.8 :7.3-rc-zts-alpine :7.3-rc-zts-alpine3.8 :rc-zts-alpine3.8
7.3.0RC6-zts-stretch :7.3-rc-zts :7.3-rc-zts-stretch
2019-01-07
7.0.33-alpine3.7 20 2=
7.0.33-apache-jessie 2==
7.0.33-apache-stretch 2=- 2==
7.0.33-cli-alpine3.7 2=0 2==
7.0.33-cli-jessie 2==
7.0.33-cli-stretch 2=- 2==
7.0.33-fpm-alpine3.7 2=0 2==
7.0.33-fpm-jessie 2==
7.0.33-fpm-stretch 2=- 2==
7.0.33-jessie 2=
7.0.33-stretch 2- 2=
7.0.33-zts-alpine3.7 2=0 2==
7.0.33-zts-jessie 2==
7.0.33-zts-stretch 2=- 2==
2019-02-05
5.6.40-alpine3.8 10 1= 20 2=
5.6.40-apache-jessie 1== 2==
5.6.40-apache-stretch 1=- 1== 2=- 2==
5.6.40-cli-alpine3.8 1=0 1== 2=0 2==
5.6.40-cli-jessie 1== 2==
5.6.40-cli-stretch 1=- 1== 2=- 2==
5.6.40-fpm-alpine3.8 1=0 1== 2=0 2==
5.6.40-fpm-jessie 1== 2==
5.6.40-fpm-stretch 1=- 1== 2=- 2==
5.6.40-jessie 1= 2=
5.6.40-stretch 1- 1= 2- 2=
5.6.40-zts-alpine3.8 1=0 1== 2=0 2==
5.6.40-zts-jessie 1== 2==
5.6.40-zts-stretch 1=- 1== 2=- 2==
2019-06-17
7.1.30-alpine3.8 2=
7.1.30-apache-jessie 2==
7.1.30-cli-alpine3.8 2==
7.1.30-cli-jessie 2==
7.1.30-fpm-alpine3.8 2==
7.1.30-fpm-jessie 2==
7.1.30-jessie 2=
7.1.30-zts-alpine3.8 2==
7.1.30-zts-jessie 2==
7.2.19-alpine3.8 2=
7.2.19-cli-alpine3.8 2==
7.2.19-fpm-alpine3.8 2==
7.2.19-zts-alpine3.8 2==
7.3.6-alpine3.8 -= 1= 2=
7.3.6-cli-alpine3.8 -== 1== 2==
7.3.6-fpm-alpine3.8 -== 1== 2==
7.3.6-zts-alpine3.8 -== 1== 2==
2019-07-03
7.4.0alpha2-alpine3.9 :7.4-rc-alpine3.9 :rc-alpine3.9
7.4.0alpha2-apache-stretch :7.4-rc-apache-stretch :rc-apache-stretch
7.4.0alpha2-cli-alpine3.9 :7.4-rc-cli-alpine3.9 :rc-cli-alpine3.9
7.4.0alpha2-cli-stretch :7.4-rc-cli-stretch :rc-cli-stretch
7.4.0alpha2-fpm-alpine3.9 :7.4-rc-fpm-alpine3.9 :rc-fpm-alpine3.9
7.4.0alpha2-fpm-stretch :7.4-rc-fpm-stretch :rc-fpm-stretch
7.4.0alpha2-stretch :7.4-rc-stretch :rc-stretch
7.4.0alpha2-zts-alpine3.9 :7.4-rc-zts-alpine3.9 :rc-zts-alpine3.9
7.4.0alpha2-zts-stretch :7.4-rc-zts-stretch :rc-zts-stretch
2019-11-28
7.3.12-alpine3.9 -= 1=
7.3.12-apache-stretch -== 1==
7.3.12-cli-alpine3.9 -== 1==
7.3.12-cli-stretch -== 1==
7.3.12-fpm-alpine3.9 -== 1==
7.3.12-fpm-stretch -== 1==
7.3.12-stretch -= 1=
7.3.12-zts-alpine3.9 -== 1==
7.3.12-zts-stretch -== 1==
7.4.0RC6-alpine3.10 :7.4-rc-alpine :7.4-rc-alpine3.10 :rc-alpine3.10
7.4.0RC6-apache-buster :7.4-rc-apache :7.4-rc-apache-buster
7.4.0RC6-buster :7.4-rc :7.4-rc-buster
7.4.0RC6-cli-alpine3.10 :7.4-rc-cli-alpine :7.4-rc-cli-alpine3.10 :rc-cli-alpine3.10
7.4.0RC6-cli-buster :7.4-rc-cli :7.4-rc-cli-buster
7.4.0RC6-fpm-alpine3.10 :7.4-rc-fpm-alpine :7.4-rc-fpm-alpine3.10 :rc-fpm-alpine3.10
7.4.0RC6-fpm-buster :7.4-rc-fpm :7.4-rc-fpm-buster
7.4.0RC6-zts-alpine3.10 :7.4-rc-zts-alpine :7.4-rc-zts-alpine3.10 :rc-zts-alpine :rc-zts-alpine3.10
7.4.0RC6-zts-buster :7.4-rc-zts :7.4-rc-zts-buster
2019-12-03
7.1.33-alpine3.10 20 2=
7.1.33-alpine3.9 2=
7.1.33-apache-buster 2=- 2==
7.1.33-apache-stretch 2==
7.1.33-buster 2- 2=
7.1.33-cli-alpine3.10 2=0 2==
7.1.33-cli-alpine3.9 2==
7.1.33-cli-buster 2=- 2==
7.1.33-cli-stretch 2==
7.1.33-fpm-alpine3.10 2=0 2==
7.1.33-fpm-alpine3.9 2==
7.1.33-fpm-buster 2=- 2==
7.1.33-fpm-stretch 2==
7.1.33-stretch 2=
7.1.33-zts-alpine3.10 2=0 2==
7.1.33-zts-alpine3.9 2==
7.1.33-zts-buster 2=- 2==
7.1.33-zts-stretch 2==
2019-12-26
7.2.26-alpine3.9 2=
7.2.26-cli-alpine3.9 2==
7.2.26-fpm-alpine3.9 2==
7.2.26-zts-alpine3.9 2==
7.3.13-alpine3.9 2=
7.3.13-cli-alpine3.9 2==
7.3.13-fpm-alpine3.9 2==
7.3.13-zts-alpine3.9 2==
2020-06-11
7.2.31-alpine3.10 2=
7.2.31-cli-alpine3.10 2==
7.2.31-fpm-alpine3.10 2==
7.2.31-zts-alpine3.10 2==
7.3.18-alpine3.10 2=
7.3.18-cli-alpine3.10 2==
7.3.18-fpm-alpine3.10 2==
7.3.18-zts-alpine3.10 2==
7.4.6-alpine3.10 -= 1= 2=
7.4.6-cli-alpine3.10 -== 1== 2==
7.4.6-fpm-alpine3.10 -== 1== 2==
7.4.6-zts-alpine3.10 -== 1== 2==
2020-12-01
7.4.12-alpine3.11 -=
7.4.12-cli-alpine3.11 -==
7.4.12-fpm-alpine3.11 -==
7.4.12-zts-alpine3.11 -==
7.4.12-zts-alpine3.12 -==
8.0.0RC5-alpine3.12 :8.0-rc-alpine3.12 :rc-alpine :rc-alpine3.12
8.0.0RC5-apache-buster :rc-apache :rc-apache-buster
8.0.0RC5-buster :rc :rc-buster
8.0.0RC5-cli-alpine3.12 :8.0-rc-cli-alpine3.12 :rc-cli-alpine :rc-cli-alpine3.12
8.0.0RC5-cli-buster :rc-cli :rc-cli-buster
8.0.0RC5-fpm-alpine3.12 :8.0-rc-fpm-alpine3.12 :rc-fpm-alpine :rc-fpm-alpine3.12
8.0.0RC5-fpm-buster :rc-fpm :rc-fpm-buster
8.0.0RC5-zts-buster :rc-zts :rc-zts-buster
2020-12-18
7.2.34-alpine3.11 2=
7.2.34-alpine3.12 20 2=
7.2.34-apache-buster 2=- 2==
7.2.34-apache-stretch 2==
7.2.34-buster 2- 2=
7.2.34-cli-alpine3.11 2==
7.2.34-cli-alpine3.12 2=0 2==
7.2.34-cli-buster 2=- 2==
7.2.34-cli-stretch 2==
7.2.34-fpm-alpine3.11 2==
7.2.34-fpm-alpine3.12 2=0 2==
7.2.34-fpm-buster 2=- 2==
7.2.34-fpm-stretch 2==
7.2.34-stretch 2=
7.2.34-zts-alpine3.11 2==
7.2.34-zts-alpine3.12 2=0 2==
7.2.34-zts-buster 2=- 2==
7.2.34-zts-stretch 2==
2021-01-15
7.3.26-alpine3.11 2=
7.3.26-cli-alpine3.11 2==
7.3.26-fpm-alpine3.11 2==
7.3.26-zts-alpine3.11 2==
7.4.14-alpine3.11 1= 2=
7.4.14-cli-alpine3.11 1== 2==
7.4.14-fpm-alpine3.11 1== 2==
7.4.14-zts-alpine3.11 1== 2==
2021-06-16
7.3.28-alpine3.12 2=
7.3.28-cli-alpine3.12 2==
7.3.28-fpm-alpine3.12 2==
7.3.28-zts-alpine3.12 2==
7.4.20-alpine3.12 1= 2=
7.4.20-cli-alpine3.12 1== 2==
7.4.20-fpm-alpine3.12 1== 2==
7.4.20-zts-alpine3.12 1== 2==
8.0.7-alpine3.12 -= 1= 2=
8.0.7-cli-alpine3.12 -== 1== 2==
8.0.7-fpm-alpine3.12 -== 1== 2==
8.1.0alpha1-alpine3.12 :8.1-rc-alpine3.12
8.1.0alpha1-cli-alpine3.12 :8.1-rc-cli-alpine3.12
8.1.0alpha1-fpm-alpine3.12 :8.1-rc-fpm-alpine3.12
2021-08-17
7.3.29-apache-stretch 2==
7.3.29-cli-stretch 2==
7.3.29-fpm-stretch 2==
7.3.29-stretch 2=
7.3.29-zts-stretch 2==
2021-11-30
7.3.33-alpine3.13 2=
7.3.33-cli-alpine3.13 2==
7.3.33-fpm-alpine3.13 2==
7.3.33-zts-alpine3.13 2==
7.4.26-alpine3.13 1= 2=
7.4.26-cli-alpine3.13 1== 2==
7.4.26-fpm-alpine3.13 1== 2==
7.4.26-zts-alpine3.13 1== 2==
8.0.13-alpine3.13 -= 1= 2=
8.0.13-cli-alpine3.13 -== 1== 2==
8.0.13-fpm-alpine3.13 -== 1== 2==
8.1.0RC6-alpine3.13 :8.1-rc-alpine3.13
8.1.0RC6-cli-alpine3.13 :8.1-rc-cli-alpine3.13
8.1.0RC6-fpm-alpine3.13 :8.1-rc-fpm-alpine3.13
2022-03-22
7.3.33-alpine3.14 2=
7.3.33-alpine3.15 20 2=
7.3.33-apache-bullseye 2=- 2==
7.3.33-apache-buster 2==
7.3.33-bullseye 2- 2=
7.3.33-buster 2=
7.3.33-cli-alpine3.14 2==
7.3.33-cli-alpine3.15 2=0 2==
7.3.33-cli-bullseye 2=- 2==
7.3.33-cli-buster 2==
7.3.33-fpm-alpine3.14 2==
7.3.33-fpm-alpine3.15 2=0 2==
7.3.33-fpm-bullseye 2=- 2==
7.3.33-fpm-buster 2==
7.3.33-zts-alpine3.14 2==
7.3.33-zts-alpine3.15 2=0 2==
7.3.33-zts-bullseye 2=- 2==
7.3.33-zts-buster 2==
2022-05-12
8.0.19RC1-alpine3.14 :8.0-rc-alpine3.14
8.0.19RC1-cli-alpine3.14 :8.0-rc-cli-alpine3.14
8.0.19RC1-fpm-alpine3.14 :8.0-rc-fpm-alpine3.14
8.0.19RC1-zts-alpine3.14 :8.0-rc-zts-alpine3.14
2022-05-13
8.1.6RC1-alpine3.14 :8.1-rc-alpine3.14
8.1.6RC1-cli-alpine3.14 :8.1-rc-cli-alpine3.14
8.1.6RC1-fpm-alpine3.14 :8.1-rc-fpm-alpine3.14
8.1.6RC1-zts-alpine3.14 :8.1-rc-zts-alpine3.14
2022-05-25
7.4.29-alpine3.14 1= 2=
7.4.29-cli-alpine3.14 1== 2==
7.4.29-fpm-alpine3.14 1== 2==
7.4.29-zts-alpine3.14 1== 2==
8.0.19-alpine3.14 2=
8.0.19-cli-alpine3.14 2==
8.0.19-fpm-alpine3.14 2==
8.0.19-zts-alpine3.14 2==
8.1.6-alpine3.14 -= 1= 2=
8.1.6-cli-alpine3.14 -== 1== 2==
8.1.6-fpm-alpine3.14 -== 1== 2==
8.1.6-zts-alpine3.14 -== 1== 2==
2022-10-28
8.1.12RC1-alpine3.15 :8.1-rc-alpine3.15
8.1.12RC1-cli-alpine3.15 :8.1-rc-cli-alpine3.15
8.1.12RC1-fpm-alpine3.15 :8.1-rc-fpm-alpine3.15
8.1.12RC1-zts-alpine3.15 :8.1-rc-zts-alpine3.15
2022-11-29
8.0.26RC1-alpine3.15 :8.0-rc-alpine3.15
8.0.26RC1-alpine3.16 :8.0-rc-alpine :8.0-rc-alpine3.16
8.0.26RC1-apache-bullseye :8.0-rc-apache :8.0-rc-apache-bullseye
8.0.26RC1-apache-buster :8.0-rc-apache-buster
8.0.26RC1-bullseye :8.0-rc :8.0-rc-bullseye
8.0.26RC1-buster :8.0-rc-buster
8.0.26RC1-cli-alpine3.15 :8.0-rc-cli-alpine3.15
8.0.26RC1-cli-alpine3.16 :8.0-rc-cli-alpine :8.0-rc-cli-alpine3.16
8.0.26RC1-cli-bullseye :8.0-rc-cli :8.0-rc-cli-bullseye
8.0.26RC1-cli-buster :8.0-rc-cli-buster
8.0.26RC1-fpm-alpine3.15 :8.0-rc-fpm-alpine3.15
8.0.26RC1-fpm-alpine3.16 :8.0-rc-fpm-alpine :8.0-rc-fpm-alpine3.16
8.0.26RC1-fpm-bullseye :8.0-rc-fpm :8.0-rc-fpm-bullseye
8.0.26RC1-fpm-buster :8.0-rc-fpm-buster
8.0.26RC1-zts-alpine3.15 :8.0-rc-zts-alpine3.15
8.0.26RC1-zts-alpine3.16 :8.0-rc-zts-alpine :8.0-rc-zts-alpine3.16
8.0.26RC1-zts-bullseye :8.0-rc-zts :8.0-rc-zts-bullseye
8.0.26RC1-zts-buster :8.0-rc-zts-buster
2022-11-30
7.4.33-alpine3.15 1= 2=
7.4.33-alpine3.16 10 1= 20 2=
7.4.33-apache-bullseye 1=- 1== 2=- 2==
7.4.33-apache-buster 1== 2==
7.4.33-bullseye 1- 1= 2- 2=
7.4.33-buster 1= 2=
7.4.33-cli-alpine3.15 1== 2==
7.4.33-cli-alpine3.16 1=0 1== 2=0 2==
7.4.33-cli-bullseye 1=- 1== 2=- 2==
7.4.33-cli-buster 1== 2==
7.4.33-fpm-alpine3.15 1== 2==
7.4.33-fpm-alpine3.16 1=0 1== 2=0 2==
7.4.33-fpm-bullseye 1=- 1== 2=- 2==
7.4.33-fpm-buster 1== 2==
7.4.33-zts-alpine3.15 1== 2==
7.4.33-zts-alpine3.16 1=0 1== 2=0 2==
7.4.33-zts-bullseye 1=- 1== 2=- 2==
7.4.33-zts-buster 1== 2==
8.0.26-alpine3.15 2=
8.0.26-cli-alpine3.15 2==
8.0.26-fpm-alpine3.15 2==
8.0.26-zts-alpine3.15 2==
8.1.13-alpine3.15 -= 1= 2=
8.1.13-cli-alpine3.15 -== 1== 2==
8.1.13-fpm-alpine3.15 -== 1== 2==
8.1.13-zts-alpine3.15 -== 1== 2==
8.2.0RC7-alpine3.15 :8.2-rc-alpine3.15
8.2.0RC7-cli-alpine3.15 :8.2-rc-cli-alpine3.15
8.2.0RC7-fpm-alpine3.15 :8.2-rc-fpm-alpine3.15
8.2.0RC7-zts-alpine3.15 :8.2-rc-zts-alpine3.15
2023-05-11
8.2.5-alpine3.16 -= 1= 2=
8.2.5-cli-alpine3.16 -== 1== 2==
8.2.5-fpm-alpine3.16 -== 1== 2==
8.2.5-zts-alpine3.16 -== 1== 2==
8.2.6RC1-alpine3.16 :8.2-rc-alpine3.16
8.2.6RC1-cli-alpine3.16 :8.2-rc-cli-alpine3.16
8.2.6RC1-fpm-alpine3.16 :8.2-rc-fpm-alpine3.16
8.2.6RC1-zts-alpine3.16 :8.2-rc-zts-alpine3.16
2023-06-08
8.1.20RC1-apache-buster :8.1-rc-apache-buster
8.1.20RC1-buster :8.1-rc-buster
8.1.20RC1-cli-buster :8.1-rc-cli-buster
8.1.20RC1-fpm-buster :8.1-rc-fpm-buster
8.1.20RC1-zts-buster :8.1-rc-zts-buster
8.2.7RC1-apache-buster :8.2-rc-apache-buster
8.2.7RC1-buster :8.2-rc-buster
8.2.7RC1-cli-buster :8.2-rc-cli-buster
8.2.7RC1-fpm-buster :8.2-rc-fpm-buster
8.2.7RC1-zts-buster :8.2-rc-zts-buster
2023-06-13
8.1.20-apache-buster 2==
8.1.20-buster 2=
8.1.20-cli-buster 2==
8.1.20-fpm-buster 2==
8.1.20-zts-buster 2==
8.2.7-apache-buster -== 1== 2==
8.2.7-buster -= 1= 2=
8.2.7-cli-buster -== 1== 2==
8.2.7-fpm-buster -== 1== 2==
8.2.7-zts-buster -== 1== 2==
8.3.0alpha1-apache-buster :8.3-rc-apache-buster
8.3.0alpha1-buster :8.3-rc-buster
8.3.0alpha1-cli-buster :8.3-rc-cli-buster
8.3.0alpha1-fpm-buster :8.3-rc-fpm-buster
8.3.0alpha1-zts-buster :8.3-rc-zts-buster
2023-11-27
8.1.26RC1-alpine3.16 :8.1-rc-alpine3.16
8.1.26RC1-cli-alpine3.16 :8.1-rc-cli-alpine3.16
8.1.26RC1-fpm-alpine3.16 :8.1-rc-fpm-alpine3.16
8.1.26RC1-zts-alpine3.16 :8.1-rc-zts-alpine3.16
2023-11-30
8.0.30-alpine3.16 20 2=
8.0.30-apache-bullseye 2=- 2==
8.0.30-apache-buster 2==
8.0.30-bullseye 2- 2=
8.0.30-buster 2=
8.0.30-cli-alpine3.16 2=0 2==
8.0.30-cli-bullseye 2=- 2==
8.0.30-cli-buster 2==
8.0.30-fpm-alpine3.16 2=0 2==
8.0.30-fpm-bullseye 2=- 2==
8.0.30-fpm-buster 2==
8.0.30-zts-alpine3.16 2=0 2==
8.0.30-zts-bullseye 2=- 2==
8.0.30-zts-buster 2==
8.1.26-alpine3.16 2=
8.1.26-cli-alpine3.16 2==
8.1.26-fpm-alpine3.16 2==
8.1.26-zts-alpine3.16 2==
2023-12-12
8.1.26-alpine3.17 2=
8.1.26-cli-alpine3.17 2==
8.1.26-fpm-alpine3.17 2==
8.1.26-zts-alpine3.17 2==
8.1.27RC1-alpine3.17 :8.1-rc-alpine3.17
8.1.27RC1-cli-alpine3.17 :8.1-rc-cli-alpine3.17
8.1.27RC1-fpm-alpine3.17 :8.1-rc-fpm-alpine3.17
8.1.27RC1-zts-alpine3.17 :8.1-rc-zts-alpine3.17
8.2.13-alpine3.17 2=
8.2.13-cli-alpine3.17 2==
8.2.13-fpm-alpine3.17 2==
8.2.13-zts-alpine3.17 2==
8.2.14RC1-alpine3.17 :8.2-rc-alpine3.17
8.2.14RC1-cli-alpine3.17 :8.2-rc-cli-alpine3.17
8.2.14RC1-fpm-alpine3.17 :8.2-rc-fpm-alpine3.17
8.2.14RC1-zts-alpine3.17 :8.2-rc-zts-alpine3.17
8.3.0-alpine3.17 -= 1= 2=
8.3.0-cli-alpine3.17 -== 1== 2==
8.3.0-fpm-alpine3.17 -== 1== 2==
8.3.0-zts-alpine3.17 -== 1== 2==
8.3.1RC3-alpine3.17 :8.3-rc-alpine3.17
8.3.1RC3-cli-alpine3.17 :8.3-rc-cli-alpine3.17
8.3.1RC3-fpm-alpine3.17 :8.3-rc-fpm-alpine3.17
8.3.1RC3-zts-alpine3.17 :8.3-rc-zts-alpine3.17
2023-12-27
8.1.27RC1-alpine3.18 :8.1-rc-alpine3.18
8.1.27RC1-alpine3.19 :8.1-rc-alpine :8.1-rc-alpine3.19
8.1.27RC1-apache-bookworm :8.1-rc-apache :8.1-rc-apache-bookworm
8.1.27RC1-apache-bullseye :8.1-rc-apache-bullseye
8.1.27RC1-bookworm :8.1-rc :8.1-rc-bookworm
8.1.27RC1-bullseye :8.1-rc-bullseye
8.1.27RC1-cli-alpine3.18 :8.1-rc-cli-alpine3.18
8.1.27RC1-cli-alpine3.19 :8.1-rc-cli-alpine :8.1-rc-cli-alpine3.19
8.1.27RC1-cli-bookworm :8.1-rc-cli :8.1-rc-cli-bookworm
8.1.27RC1-cli-bullseye :8.1-rc-cli-bullseye
8.1.27RC1-fpm-alpine3.18 :8.1-rc-fpm-alpine3.18
8.1.27RC1-fpm-alpine3.19 :8.1-rc-fpm-alpine :8.1-rc-fpm-alpine3.19
8.1.27RC1-fpm-bookworm :8.1-rc-fpm :8.1-rc-fpm-bookworm
8.1.27RC1-fpm-bullseye :8.1-rc-fpm-bullseye
8.1.27RC1-zts-alpine3.18 :8.1-rc-zts-alpine3.18
8.1.27RC1-zts-alpine3.19 :8.1-rc-zts-alpine :8.1-rc-zts-alpine3.19
8.1.27RC1-zts-bookworm :8.1-rc-zts :8.1-rc-zts-bookworm
8.1.27RC1-zts-bullseye :8.1-rc-zts-bullseye
2024-05-10
8.2.19RC1-alpine3.18 :8.2-rc-alpine3.18
8.2.19RC1-cli-alpine3.18 :8.2-rc-cli-alpine3.18
8.2.19RC1-fpm-alpine3.18 :8.2-rc-fpm-alpine3.18
8.2.19RC1-zts-alpine3.18 :8.2-rc-zts-alpine3.18
8.3.7RC1-alpine3.18 :8.3-rc-alpine3.18
8.3.7RC1-cli-alpine3.18 :8.3-rc-cli-alpine3.18
8.3.7RC1-fpm-alpine3.18 :8.3-rc-fpm-alpine3.18
8.3.7RC1-zts-alpine3.18 :8.3-rc-zts-alpine3.18
2024-05-22
8.1.28-alpine3.18 2=
8.1.28-cli-alpine3.18 2==
8.1.28-fpm-alpine3.18 2==
8.1.28-zts-alpine3.18 2==
8.2.19-alpine3.18 2=
8.2.19-cli-alpine3.18 2==
8.2.19-fpm-alpine3.18 2==
8.2.19-zts-alpine3.18 2==
8.3.7-alpine3.18 -= 1= 2=
8.3.7-cli-alpine3.18 -== 1== 2==
8.3.7-fpm-alpine3.18 -== 1== 2==
8.3.7-zts-alpine3.18 -== 1== 2==
2024-12-11
8.1.31-alpine3.19 2=
8.1.31-cli-alpine3.19 2==
8.1.31-fpm-alpine3.19 2==
8.1.31-zts-alpine3.19 2==
8.2.26-alpine3.19 2=
8.2.26-cli-alpine3.19 2==
8.2.26-fpm-alpine3.19 2==
8.2.26-zts-alpine3.19 2==
8.2.27RC1-alpine3.19 :8.2-rc-alpine3.19
8.2.27RC1-cli-alpine3.19 :8.2-rc-cli-alpine3.19
8.2.27RC1-fpm-alpine3.19 :8.2-rc-fpm-alpine3.19
8.2.27RC1-zts-alpine3.19 :8.2-rc-zts-alpine3.19
8.3.14-alpine3.19 2=
8.3.14-cli-alpine3.19 2==
8.3.14-fpm-alpine3.19 2==
8.3.14-zts-alpine3.19 2==
8.3.15RC1-alpine3.19 :8.3-rc-alpine3.19
8.3.15RC1-cli-alpine3.19 :8.3-rc-cli-alpine3.19
8.3.15RC1-fpm-alpine3.19 :8.3-rc-fpm-alpine3.19
8.3.15RC1-zts-alpine3.19 :8.3-rc-zts-alpine3.19
8.4.1-alpine3.19 -= 1= 2=
8.4.1-cli-alpine3.19 -== 1== 2==
8.4.1-fpm-alpine3.19 -== 1== 2==
8.4.1-zts-alpine3.19 -== 1== 2==
8.4.2RC1-alpine3.19 :8.4-rc-alpine3.19
8.4.2RC1-cli-alpine3.19 :8.4-rc-cli-alpine3.19
8.4.2RC1-fpm-alpine3.19 :8.4-rc-fpm-alpine3.19
8.4.2RC1-zts-alpine3.19 :8.4-rc-zts-alpine3.19
2024-12-20
8.2.27RC1-alpine3.20 :8.2-rc-alpine3.20
8.2.27RC1-alpine3.21 :8.2-rc-alpine :8.2-rc-alpine3.21
8.2.27RC1-apache-bookworm :8.2-rc-apache :8.2-rc-apache-bookworm
8.2.27RC1-apache-bullseye :8.2-rc-apache-bullseye
8.2.27RC1-bookworm :8.2-rc :8.2-rc-bookworm
8.2.27RC1-bullseye :8.2-rc-bullseye
8.2.27RC1-cli-alpine3.20 :8.2-rc-cli-alpine3.20
8.2.27RC1-cli-alpine3.21 :8.2-rc-cli-alpine :8.2-rc-cli-alpine3.21
8.2.27RC1-cli-bookworm :8.2-rc-cli :8.2-rc-cli-bookworm
8.2.27RC1-cli-bullseye :8.2-rc-cli-bullseye
8.2.27RC1-fpm-alpine3.20 :8.2-rc-fpm-alpine3.20
8.2.27RC1-fpm-alpine3.21 :8.2-rc-fpm-alpine :8.2-rc-fpm-alpine3.21
8.2.27RC1-fpm-bookworm :8.2-rc-fpm :8.2-rc-fpm-bookworm
8.2.27RC1-fpm-bullseye :8.2-rc-fpm-bullseye
8.2.27RC1-zts-alpine3.20 :8.2-rc-zts-alpine3.20
8.2.27RC1-zts-alpine3.21 :8.2-rc-zts-alpine :8.2-rc-zts-alpine3.21
8.2.27RC1-zts-bookworm :8.2-rc-zts :8.2-rc-zts-bookworm
8.2.27RC1-zts-bullseye :8.2-rc-zts-bullseye
2025-06-06
8.3.22RC1-alpine3.20 :8.3-rc-alpine3.20
8.3.22RC1-cli-alpine3.20 :8.3-rc-cli-alpine3.20
8.3.22RC1-fpm-alpine3.20 :8.3-rc-fpm-alpine3.20
8.3.22RC1-zts-alpine3.20 :8.3-rc-zts-alpine3.20
8.4.8RC1-alpine3.20 :8.4-rc-alpine3.20
8.4.8RC1-cli-alpine3.20 :8.4-rc-cli-alpine3.20
8.4.8RC1-fpm-alpine3.20 :8.4-rc-fpm-alpine3.20
8.4.8RC1-zts-alpine3.20 :8.4-rc-zts-alpine3.20
2025-06-10
8.1.32-alpine3.20 2=
8.1.32-cli-alpine3.20 2==
8.1.32-fpm-alpine3.20 2==
8.1.32-zts-alpine3.20 2==
8.2.28-alpine3.20 2=
8.2.28-cli-alpine3.20 2==
8.2.28-fpm-alpine3.20 2==
8.2.28-zts-alpine3.20 2==
8.3.22-alpine3.20 2=
8.3.22-cli-alpine3.20 2==
8.3.22-fpm-alpine3.20 2==
8.3.22-zts-alpine3.20 2==
8.4.8-alpine3.20 -= 1= 2=
8.4.8-cli-alpine3.20 -== 1== 2==
8.4.8-fpm-alpine3.20 -== 1== 2==
8.4.8-zts-alpine3.20 -== 1== 2==
2025-08-04
8.3.24RC1-apache-bullseye :8.3-rc-apache-bullseye
8.3.24RC1-bullseye :8.3-rc-bullseye
8.3.24RC1-cli-bullseye :8.3-rc-cli-bullseye
8.3.24RC1-fpm-bullseye :8.3-rc-fpm-bullseye
8.3.24RC1-zts-bullseye :8.3-rc-zts-bullseye
8.4.11RC1-apache-bullseye :8.4-rc-apache-bullseye
8.4.11RC1-bullseye :8.4-rc-bullseye
8.4.11RC1-cli-bullseye :8.4-rc-cli-bullseye
8.4.11RC1-fpm-bullseye :8.4-rc-fpm-bullseye
8.4.11RC1-zts-bullseye :8.4-rc-zts-bullseye
2025-08-12
8.1.33-apache-bullseye 2==
8.1.33-bullseye 2=
8.1.33-cli-bullseye 2==
8.1.33-fpm-bullseye 2==
8.1.33-zts-bullseye 2==
8.2.29-apache-bullseye 2==
8.2.29-bullseye 2=
8.2.29-cli-bullseye 2==
8.2.29-fpm-bullseye 2==
8.2.29-zts-bullseye 2==
8.3.24-apache-bullseye 2==
8.3.24-bullseye 2=
8.3.24-cli-bullseye 2==
8.3.24-fpm-bullseye 2==
8.3.24-zts-bullseye 2==
8.4.11-apache-bullseye -== 1== 2==
8.4.11-bullseye -= 1= 2=
8.4.11-cli-bullseye -== 1== 2==
8.4.11-fpm-bullseye -== 1== 2==
8.4.11-zts-bullseye -== 1== 2==
8.5.0alpha4-apache-bullseye :8.5-rc-apache-bullseye
8.5.0alpha4-bullseye :8.5-rc-bullseye
8.5.0alpha4-cli-bullseye :8.5-rc-cli-bullseye
8.5.0alpha4-fpm-bullseye :8.5-rc-fpm-bullseye
8.5.0alpha4-zts-bullseye :8.5-rc-zts-bullseye
2025-11-20
8.3.28RC1-alpine3.21 :8.3-rc-alpine3.21
8.3.28RC1-cli-alpine3.21 :8.3-rc-cli-alpine3.21
8.3.28RC1-fpm-alpine3.21 :8.3-rc-fpm-alpine3.21
8.3.28RC1-zts-alpine3.21 :8.3-rc-zts-alpine3.21
8.4.15RC1-alpine3.21 :8.4-rc-alpine3.21
8.4.15RC1-cli-alpine3.21 :8.4-rc-cli-alpine3.21
8.4.15RC1-fpm-alpine3.21 :8.4-rc-fpm-alpine3.21
8.4.15RC1-zts-alpine3.21 :8.4-rc-zts-alpine3.21
8.5.0RC5-alpine3.21 :8.5-rc-alpine3.21
8.5.0RC5-cli-alpine3.21 :8.5-rc-cli-alpine3.21
8.5.0RC5-fpm-alpine3.21 :8.5-rc-fpm-alpine3.21
8.5.0RC5-zts-alpine3.21 :8.5-rc-zts-alpine3.21
2025-12-04
8.2.29-alpine3.21 2=
8.2.29-cli-alpine3.21 2==
8.2.29-fpm-alpine3.21 2==
8.2.29-zts-alpine3.21 2==
8.3.28-alpine3.21 2=
8.3.28-cli-alpine3.21 2==
8.3.28-fpm-alpine3.21 2==
8.3.28-zts-alpine3.21 2==
8.4.15-alpine3.21 2=
8.4.15-cli-alpine3.21 2==
8.4.15-fpm-alpine3.21 2==
8.4.15-zts-alpine3.21 2==
8.5.0-alpine3.21 -= 1= 2=
8.5.0-cli-alpine3.21 -== 1== 2==
8.5.0-fpm-alpine3.21 -== 1== 2==
8.5.0-zts-alpine3.21 -== 1== 2==
2026-01-02
8.1.34-alpine3.21 20 2=
8.1.34-alpine3.22 2=
8.1.34-apache-bookworm 2==
8.1.34-apache-trixie 2=- 2==
8.1.34-bookworm 2=
8.1.34-cli-alpine3.21 2=0 2==
8.1.34-cli-alpine3.22 2==
8.1.34-cli-bookworm 2==
8.1.34-cli-trixie 2=- 2==
8.1.34-fpm-alpine3.21 2=0 2==
8.1.34-fpm-alpine3.22 2==
8.1.34-fpm-bookworm 2==
8.1.34-fpm-trixie 2=- 2==
8.1.34-trixie 2- 2=
8.1.34-zts-alpine3.21 2=0 2==
8.1.34-zts-alpine3.22 2==
8.1.34-zts-bookworm 2==
8.1.34-zts-trixie 2=- 2==
2026-01-16
8.3.30RC1-alpine3.22 :8.3-rc-alpine3.22
8.3.30RC1-alpine3.23 :8.3-rc-alpine :8.3-rc-alpine3.23
8.3.30RC1-apache-bookworm :8.3-rc-apache-bookworm
8.3.30RC1-apache-trixie :8.3-rc-apache :8.3-rc-apache-trixie
8.3.30RC1-bookworm :8.3-rc-bookworm
8.3.30RC1-cli-alpine3.22 :8.3-rc-cli-alpine3.22
8.3.30RC1-cli-alpine3.23 :8.3-rc-cli-alpine :8.3-rc-cli-alpine3.23
8.3.30RC1-cli-bookworm :8.3-rc-cli-bookworm
8.3.30RC1-cli-trixie :8.3-rc-cli :8.3-rc-cli-trixie
8.3.30RC1-fpm-alpine3.22 :8.3-rc-fpm-alpine3.22
8.3.30RC1-fpm-alpine3.23 :8.3-rc-fpm-alpine :8.3-rc-fpm-alpine3.23
8.3.30RC1-fpm-bookworm :8.3-rc-fpm-bookworm
8.3.30RC1-fpm-trixie :8.3-rc-fpm :8.3-rc-fpm-trixie
8.3.30RC1-trixie :8.3-rc :8.3-rc-trixie
8.3.30RC1-zts-alpine3.22 :8.3-rc-zts-alpine3.22
8.3.30RC1-zts-alpine3.23 :8.3-rc-zts-alpine :8.3-rc-zts-alpine3.23
8.3.30RC1-zts-bookworm :8.3-rc-zts-bookworm
8.3.30RC1-zts-trixie :8.3-rc-zts :8.3-rc-zts-trixie
2026-06-05
8.4.22RC1-alpine3.22 :8.4-rc-alpine3.22
8.4.22RC1-cli-alpine3.22 :8.4-rc-cli-alpine3.22
8.4.22RC1-fpm-alpine3.22 :8.4-rc-fpm-alpine3.22
8.4.22RC1-zts-alpine3.22 :8.4-rc-zts-alpine3.22
8.5.7RC2-alpine3.22 :8.5-rc-alpine3.22
8.5.7RC2-cli-alpine3.22 :8.5-rc-cli-alpine3.22
8.5.7RC2-fpm-alpine3.22 :8.5-rc-fpm-alpine3.22
8.5.7RC2-zts-alpine3.22 :8.5-rc-zts-alpine3.22
2026-06-10
8.2.31-alpine3.22 2=
8.2.31-cli-alpine3.22 2==
8.2.31-fpm-alpine3.22 2==
8.2.31-zts-alpine3.22 2==
8.3.31-alpine3.22 2=
8.3.31-cli-alpine3.22 2==
8.3.31-fpm-alpine3.22 2==
8.3.31-zts-alpine3.22 2==
8.4.22-alpine3.22 2=
8.4.22-cli-alpine3.22 2==
8.4.22-fpm-alpine3.22 2==
8.4.22-zts-alpine3.22 2==
8.5.7-alpine3.22 -= 1= 2=
8.5.7-cli-alpine3.22 -== 1== 2==
8.5.7-fpm-alpine3.22 -== 1== 2==
8.5.7-zts-alpine3.22 -== 1== 2==
=postgres
2016-11-07
9.1.24 2
2017-10-02
9.2.23 2
9.2.23-alpine 2=
2018-12-07
9.3.25 2
9.3.25-alpine 2=
2020-02-20
9.4.26 2
9.4.26-alpine 2=
2021-06-15
9.5.25 2
9.5.25-alpine 2=
2021-07-13
10.17-alpine3.13 1=
11.12-alpine3.13 1=
12.7-alpine3.13 1=
13.3-alpine3.13 -= 1=
9.6.22-alpine3.13 1= 2=
2021-09-23
10.18-buster 1=
11.13-buster 1=
12.8-buster 1=
13.4-buster -= 1=
9.6.23-buster 1= 2=
2021-11-30
10.19-alpine3.14 1=
11.14-alpine3.14 1=
12.9-alpine3.14 1=
13.5-alpine3.14 1=
14.1-alpine3.14 -= 1=
9.6.24-alpine3.14 1= 2=
2022-02-14
9.6.24-alpine3.15 10 1= 20 2=
9.6.24-bullseye 1= 2=
9.6.24-stretch 1- 1= 2- 2=
2022-05-25
10.21-alpine3.15 1=
11.16-alpine3.15 1=
12.11-alpine3.15 1=
13.7-alpine3.15 1=
14.3-alpine3.15 -= 1=
2022-07-01
10.21-stretch 1- 1=
11.16-stretch 1- 1=
2022-11-15
10.23-alpine3.16 10 1=
10.23-bullseye 1=
2022-11-30
11.18-alpine3.16 1=
12.13-alpine3.16 1=
13.9-alpine3.16 1=
14.6-alpine3.16 1=
15.1-alpine3.16 -= 1=
2023-12-08
11.22-alpine3.17 1=
12.17-alpine3.17 1=
13.13-alpine3.17 1=
14.10-alpine3.17 1=
15.5-alpine3.17 1=
16.1-alpine3.17 -= 1=
2023-12-12
11.22-alpine3.18 1=
11.22-alpine3.19 10 1=
11.22-bookworm 1=
11.22-bullseye 1=
2024-05-22
12.19-alpine3.18 1=
13.15-alpine3.18 1=
14.12-alpine3.18 1=
15.7-alpine3.18 1=
16.3-alpine3.18 -= 1=
2024-12-09
12.22-alpine3.19 1=
13.18-alpine3.19 1=
14.15-alpine3.19 1=
15.10-alpine3.19 1=
16.6-alpine3.19 1=
17.2-alpine3.19 -= 1=
2025-02-04
12.22-alpine3.20 1=
12.22-alpine3.21 10 1=
12.22-bookworm 1- 1=
12.22-bullseye 1=
2025-06-02
13.21-alpine3.20 1=
14.18-alpine3.20 1=
15.13-alpine3.20 1=
16.9-alpine3.20 1=
17.5-alpine3.20 -= 1=
2025-08-12
13.21-bullseye 1=
14.18-bullseye 1=
15.13-bullseye 1=
16.9-bullseye 1=
17.5-bullseye -= 1=
2025-11-14
13.23-alpine3.21 1=
13.23-alpine3.22 10 1=
13.23-bookworm 1=
13.23-trixie 1- 1=
2025-12-04
14.20-alpine3.21 1=
15.15-alpine3.21 1=
16.11-alpine3.21 1=
17.7-alpine3.21 1=
18.1-alpine3.21 -= 1=
2026-06-16
14.23-alpine3.22 1=
15.18-alpine3.22 1=
16.14-alpine3.22 1=
17.10-alpine3.22 1=
18.4-alpine3.22 -= 1=
=python
2017-07-18
3.6.2rc2 :3.6-rc
3.6.2rc2-alpine :3.6-rc-alpine
3.6.2rc2-alpine3.6 :3.6-rc-alpine3.6
3.6.2rc2-onbuild :3.6-rc-onbuild :rc-onbuild
3.6.2rc2-slim :3.6-rc-slim
3.6.2rc2-windowsservercore :3.6-rc-windowsservercore
2017-09-19
3.3.7rc1-alpine3.4 :3.3-rc-alpine :3.3-rc-alpine3.4
3.3.7rc1-jessie :3.3-rc :3.3-rc-jessie
3.3.7rc1-onbuild :3.3-rc-onbuild
3.3.7rc1-slim :3.3-rc-slim
3.3.7rc1-wheezy :3.3-rc-wheezy
2017-10-02
3.3.7-alpine3.4 20 2=
3.3.7-jessie 2- 2=
3.3.7-onbuild 2=
3.3.7-slim 2=
3.3.7-wheezy 2=
2017-12-19
3.7.0a3-alpine3.6 :3.7-rc-alpine3.6 :rc-alpine3.6
2018-02-08
3.5.5-windowsservercore 2=
3.5.5-windowsservercore-1709 2==
3.5.5-windowsservercore-ltsc2016 2==
2018-05-23
2.7.15-alpine3.4 1= 2=
3.4.8-alpine3.4 2=
3.5.5-alpine3.4 2=
3.6.5-alpine3.4 -= 1= 2=
2018-07-04
3.6.6-alpine3.6 -= 1=
3.6.6-jessie -= 1=
3.6.6-onbuild -= 1=
3.6.6-slim-jessie -== 1==
3.7.0b5 :3.7-rc
3.7.0b5-alpine3.7 :3.7-rc-alpine :3.7-rc-alpine3.7 :rc-alpine3.7
3.7.0b5-slim-stretch :3.7-rc-slim :3.7-rc-slim-stretch
3.7.0b5-stretch :3.7-rc-stretch
3.7.0b5-windowsservercore :3.7-rc-windowsservercore
3.7.0b5-windowsservercore-1709 :3.7-rc-windowsservercore-1709
3.7.0b5-windowsservercore-ltsc2016 :3.7-rc-windowsservercore-ltsc2016
2018-07-25
2.7.15-onbuild 1= 2=
3.4.8-onbuild 2=
3.5.5-onbuild 2=
3.6.6-onbuild 2=
2019-02-06
2.7.15-alpine3.6 1= 2=
2.7.15-alpine3.7 1= 2=
3.4.9-alpine3.7 2=
3.5.6-alpine3.7 2=
3.6.8-alpine3.6 2=
3.6.8-alpine3.7 2=
3.7.2-alpine3.7 -= 1= 2=
2019-03-21
3.4.10-alpine3.8 2=
3.4.10-alpine3.9 20 2=
3.4.10-jessie 2=
3.4.10-slim-jessie 2==
3.4.10-slim-stretch 2=- 2==
3.4.10-stretch 2- 2=
3.4.10-wheezy 2=
2019-03-27
2.7.16-wheezy 1= 2=
2019-04-12
2.7.16-windowsservercore-1709 1== 2==
3.6.8-windowsservercore-1709 2==
3.7.3-windowsservercore-1709 -== 1== 2==
3.8.0a3-windowsservercore-1709 :3.8-rc-windowsservercore-1709 :rc-windowsservercore-1709
2019-06-27
2.7.16-alpine3.8 1= 2=
3.5.7-alpine3.8 2=
3.6.8-alpine3.8 2=
3.7.3-alpine3.8 -= 1= 2=
3.8.0b1-alpine3.9 :3.8-rc-alpine3.9 :rc-alpine3.9
3.8.0b1-slim-stretch :3.8-rc-slim-stretch :rc-slim-stretch
3.8.0b1-stretch :3.8-rc-stretch :rc-stretch
2019-07-12
2.7.16-jessie 1= 2=
2.7.16-slim-jessie 1== 2==
3.5.7-jessie 2=
3.5.7-slim-jessie 2==
3.6.9-jessie 2=
3.6.9-slim-jessie 2==
3.6.9-windowsservercore 2=
3.6.9-windowsservercore-1803 2==
3.6.9-windowsservercore-1809 2==
3.6.9-windowsservercore-ltsc2016 2==
2019-10-15
3.7.4-alpine3.9 -= 1=
3.7.4-slim-stretch -== 1==
3.7.4-stretch -= 1=
3.8.0rc1 :3.8-rc
3.8.0rc1-alpine3.10 :3.8-rc-alpine :3.8-rc-alpine3.10
3.8.0rc1-buster :3.8-rc-buster
3.8.0rc1-slim-buster :3.8-rc-slim :3.8-rc-slim-buster
3.8.0rc1-windowsservercore :3.8-rc-windowsservercore
3.8.0rc1-windowsservercore-1803 :3.8-rc-windowsservercore-1803 :rc-windowsservercore-1803
3.8.0rc1-windowsservercore-1809 :3.8-rc-windowsservercore-1809
3.8.0rc1-windowsservercore-ltsc2016 :3.8-rc-windowsservercore-ltsc2016
2019-12-10
2.7.17-windowsservercore-1803 1== 2==
3.7.5-windowsservercore-1803 2==
3.8.0-windowsservercore-1803 -== 1== 2==
2019-12-26
2.7.17-alpine3.9 1= 2=
3.5.9-alpine3.9 2=
3.6.10-alpine3.9 2=
3.7.6-alpine3.9 2=
2020-04-21
2.7.18 1 2
2.7.18-alpine3.10 1= 2=
2.7.18-alpine3.11 10 1= 20 2=
2.7.18-buster 1= 2=
2.7.18-slim-buster 1=- 1== 2=- 2==
2.7.18-slim-stretch 1== 2==
2.7.18-stretch 1= 2=
2.7.18-windowsservercore 1= 2=
2.7.18-windowsservercore-1809 1== 2==
2.7.18-windowsservercore-ltsc2016 1== 2==
2020-04-23
3.9.0a5-alpine3.10 :3.9-rc-alpine3.10 :rc-alpine3.10
2020-06-03
3.5.9-alpine3.10 2=
3.6.10-alpine3.10 2=
3.7.7-alpine3.10 2=
3.8.3-alpine3.10 -= 1= 2=
2020-08-03
3.9.0b5-alpine3.11 :3.9-rc-alpine3.11 :rc-alpine3.11
2020-10-02
3.5.10-alpine3.11 2=
3.5.10-alpine3.12 20 2=
3.5.10-buster 2- 2=
3.5.10-slim-buster 2=- 2==
3.5.10-slim-stretch 2==
3.5.10-stretch 2=
2020-10-06
3.8.6-alpine3.11 -= 1=
3.9.0rc2 :3.9-rc
3.9.0rc2-alpine3.12 :3.9-rc-alpine :3.9-rc-alpine3.12
3.9.0rc2-buster :3.9-rc-buster
3.9.0rc2-slim-buster :3.9-rc-slim :3.9-rc-slim-buster
3.9.0rc2-windowsservercore :3.9-rc-windowsservercore
3.9.0rc2-windowsservercore-1809 :3.9-rc-windowsservercore-1809
3.9.0rc2-windowsservercore-ltsc2016 :3.9-rc-windowsservercore-ltsc2016
2021-02-03
3.6.12-alpine3.11 2=
3.7.9-alpine3.11 2=
3.8.7-alpine3.11 2=
2021-02-16
3.7.9-windowsservercore 2=
3.7.9-windowsservercore-1809 2==
3.7.9-windowsservercore-ltsc2016 2==
2021-06-28
3.10.0b2-alpine3.12 :3.10-rc-alpine3.12 :rc-alpine3.12
3.6.13-alpine3.12 2=
3.7.10-alpine3.12 2=
3.8.10-alpine3.12 2=
3.9.5-alpine3.12 -= 1= 2=
2021-06-29
3.8.10-windowsservercore 2=
3.8.10-windowsservercore-1809 2==
3.8.10-windowsservercore-ltsc2016 2==
2021-08-17
3.6.14-slim-stretch 2==
3.6.14-stretch 2=
3.7.11-slim-stretch 2==
3.7.11-stretch 2=
2021-10-05
3.10.0rc2 :3.10-rc :rc
3.10.0rc2-alpine3.13 :3.10-rc-alpine3.13 :rc-alpine3.13
3.10.0rc2-alpine3.14 :3.10-rc-alpine :3.10-rc-alpine3.14 :rc-alpine :rc-alpine3.14
3.10.0rc2-bullseye :3.10-rc-bullseye :rc-bullseye
3.10.0rc2-buster :3.10-rc-buster :rc-buster
3.10.0rc2-slim-bullseye :3.10-rc-slim :3.10-rc-slim-bullseye :rc-slim :rc-slim-bullseye
3.10.0rc2-slim-buster :3.10-rc-slim-buster :rc-slim-buster
3.10.0rc2-windowsservercore :3.10-rc-windowsservercore :rc-windowsservercore
3.10.0rc2-windowsservercore-1809 :3.10-rc-windowsservercore-1809 :rc-windowsservercore-1809
3.10.0rc2-windowsservercore-ltsc2016 :3.10-rc-windowsservercore-ltsc2016 :rc-windowsservercore-ltsc2016
3.10.0rc2-windowsservercore-ltsc2022 :3.10-rc-windowsservercore-ltsc2022 :rc-windowsservercore-ltsc2022
2021-11-29
3.10.0-alpine3.13 -= 1= 2=
3.6.15-alpine3.13 2=
3.7.12-alpine3.13 2=
3.8.12-alpine3.13 2=
3.9.9-alpine3.13 2=
2022-01-12
3.10.1-windowsservercore-ltsc2016 -== 1== 2==
3.9.9-windowsservercore-ltsc2016 2==
2022-01-18
3.6.15-alpine3.14 2=
3.6.15-alpine3.15 20 2=
3.6.15-bullseye 2- 2=
3.6.15-buster 2=
3.6.15-slim-bullseye 2=- 2==
3.6.15-slim-buster 2==
2022-05-25
3.10.4-alpine3.14 -= 1= 2=
3.11.0b1-alpine3.14 :3.11-rc-alpine3.14
3.7.13-alpine3.14 2=
3.8.13-alpine3.14 2=
3.9.13-alpine3.14 2=
2022-09-07
3.9.13-windowsservercore 2=
3.9.13-windowsservercore-1809 2==
3.9.13-windowsservercore-ltsc2022 2==
2022-10-24
3.11.0rc2 :3.11-rc
3.11.0rc2-alpine3.15 :3.11-rc-alpine3.15
3.11.0rc2-alpine3.16 :3.11-rc-alpine :3.11-rc-alpine3.16
3.11.0rc2-bullseye :3.11-rc-bullseye
3.11.0rc2-buster :3.11-rc-buster
3.11.0rc2-slim-bullseye :3.11-rc-slim :3.11-rc-slim-bullseye
3.11.0rc2-slim-buster :3.11-rc-slim-buster
3.11.0rc2-windowsservercore :3.11-rc-windowsservercore
3.11.0rc2-windowsservercore-1809 :3.11-rc-windowsservercore-1809
3.11.0rc2-windowsservercore-ltsc2022 :3.11-rc-windowsservercore-ltsc2022
2022-11-29
3.10.8-alpine3.15 2=
3.11.0-alpine3.15 -= 1= 2=
3.12.0a2-alpine3.15 :3.12-rc-alpine3.15
3.7.15-alpine3.15 2=
3.8.15-alpine3.15 2=
3.9.15-alpine3.15 2=
2023-05-11
3.10.11-alpine3.16 2=
3.11.3-alpine3.16 -= 1= 2=
3.12.0a7-alpine3.16 :3.12-rc-alpine3.16
3.7.16-alpine3.16 2=
3.8.16-alpine3.16 2=
3.9.16-alpine3.16 2=
2023-06-07
3.10.11-windowsservercore 2=
3.10.11-windowsservercore-1809 2==
3.10.11-windowsservercore-ltsc2022 2==
2023-06-14
3.10.12-buster 2=
3.10.12-slim-buster 2==
3.11.4-buster -= 1= 2=
3.11.4-slim-buster -== 1== 2==
3.12.0b2-buster :3.12-rc-buster
3.12.0b2-slim-buster :3.12-rc-slim-buster
3.7.17-buster 2=
3.7.17-slim-buster 2==
3.8.17-buster 2=
3.8.17-slim-buster 2==
3.9.17-buster 2=
3.9.17-slim-buster 2==
2023-10-03
3.12.0rc3 :3.12-rc
3.12.0rc3-alpine3.17 :3.12-rc-alpine3.17
3.12.0rc3-alpine3.18 :3.12-rc-alpine :3.12-rc-alpine3.18
3.12.0rc3-bookworm :3.12-rc-bookworm
3.12.0rc3-bullseye :3.12-rc-bullseye
3.12.0rc3-slim-bookworm :3.12-rc-slim :3.12-rc-slim-bookworm
3.12.0rc3-slim-bullseye :3.12-rc-slim-bullseye
3.12.0rc3-windowsservercore :3.12-rc-windowsservercore
3.12.0rc3-windowsservercore-1809 :3.12-rc-windowsservercore-1809
3.12.0rc3-windowsservercore-ltsc2022 :3.12-rc-windowsservercore-ltsc2022
3.7.17-alpine3.17 2=
3.7.17-alpine3.18 20 2=
3.7.17-bookworm 2- 2=
3.7.17-bullseye 2=
3.7.17-slim-bookworm 2=- 2==
3.7.17-slim-bullseye 2==
2023-12-08
3.10.13-alpine3.17 2=
3.11.7-alpine3.17 2=
3.12.0-alpine3.17 -= 1= 2=
3.13.0a2-alpine3.17 :3.13-rc-alpine3.17
3.8.18-alpine3.17 2=
3.9.18-alpine3.17 2=
2024-05-22
3.10.14-alpine3.18 2=
3.11.9-alpine3.18 2=
3.12.3-alpine3.18 -= 1= 2=
3.13.0b1-alpine3.18 :3.13-rc-alpine3.18
3.8.19-alpine3.18 2=
3.9.19-alpine3.18 2=
2024-09-09
3.11.9-windowsservercore 2=
3.11.9-windowsservercore-1809 2==
3.11.9-windowsservercore-ltsc2022 2==
2024-10-07
3.13.0rc3 :3.13-rc
3.13.0rc3-alpine3.19 :3.13-rc-alpine3.19
3.13.0rc3-alpine3.20 :3.13-rc-alpine :3.13-rc-alpine3.20
3.13.0rc3-bookworm :3.13-rc-bookworm
3.13.0rc3-bullseye :3.13-rc-bullseye
3.13.0rc3-slim-bookworm :3.13-rc-slim :3.13-rc-slim-bookworm
3.13.0rc3-slim-bullseye :3.13-rc-slim-bullseye
3.13.0rc3-windowsservercore :3.13-rc-windowsservercore
3.13.0rc3-windowsservercore-1809 :3.13-rc-windowsservercore-1809
3.13.0rc3-windowsservercore-ltsc2022 :3.13-rc-windowsservercore-ltsc2022
3.8.20-alpine3.19 2=
3.8.20-alpine3.20 20 2=
3.8.20-bookworm 2- 2=
3.8.20-bullseye 2=
3.8.20-slim-bookworm 2=- 2==
3.8.20-slim-bullseye 2==
2024-12-09
3.10.16-alpine3.19 2=
3.11.11-alpine3.19 2=
3.12.8-alpine3.19 2=
3.13.1-alpine3.19 -= 1= 2=
3.14.0a2-alpine3.19 :3.14-rc-alpine3.19
3.9.21-alpine3.19 2=
2025-05-30
3.10.17-alpine3.20 2=
3.11.12-alpine3.20 2=
3.12.10-alpine3.20 2=
3.12.10-windowsservercore-1809 2==
3.13.3-alpine3.20 -= 1= 2=
3.13.3-windowsservercore-1809 -== 1== 2==
3.14.0b2-alpine3.20 :3.14-rc-alpine3.20
3.14.0b2-windowsservercore-1809 :3.14-rc-windowsservercore-1809
3.9.22-alpine3.20 2=
2025-06-04
3.12.10-windowsservercore 2=
3.12.10-windowsservercore-ltsc2022 2==
3.12.10-windowsservercore-ltsc2025 2==
2025-08-12
3.10.18-bullseye 2=
3.10.18-slim-bullseye 2==
3.11.13-bullseye 2=
3.11.13-slim-bullseye 2==
3.12.11-bullseye 2=
3.12.11-slim-bullseye 2==
3.13.6-bullseye -= 1= 2=
3.13.6-slim-bullseye -== 1== 2==
3.14.0rc1-bullseye :3.14-rc-bullseye
3.14.0rc1-slim-bullseye :3.14-rc-slim-bullseye
3.9.23-bullseye 2=
3.9.23-slim-bullseye 2==
2025-10-07
3.14.0rc3 :3.14-rc
3.14.0rc3-alpine3.21 :3.14-rc-alpine3.21
3.14.0rc3-alpine3.22 :3.14-rc-alpine :3.14-rc-alpine3.22
3.14.0rc3-bookworm :3.14-rc-bookworm
3.14.0rc3-slim-bookworm :3.14-rc-slim-bookworm
3.14.0rc3-slim-trixie :3.14-rc-slim :3.14-rc-slim-trixie
3.14.0rc3-trixie :3.14-rc-trixie
3.14.0rc3-windowsservercore :3.14-rc-windowsservercore
3.14.0rc3-windowsservercore-ltsc2022 :3.14-rc-windowsservercore-ltsc2022
3.14.0rc3-windowsservercore-ltsc2025 :3.14-rc-windowsservercore-ltsc2025
2025-11-03
3.9.25-alpine3.21 2=
3.9.25-alpine3.22 20 2=
3.9.25-bookworm 2=
3.9.25-slim-bookworm 2==
3.9.25-slim-trixie 2=- 2==
3.9.25-trixie 2- 2=
2025-12-04
3.10.19-alpine3.21 2=
3.11.14-alpine3.21 2=
3.12.12-alpine3.21 2=
3.13.10-alpine3.21 2=
3.14.1-alpine3.21 -= 1= 2=
3.15.0a2-alpine3.21 :3.15-rc-alpine3.21
2026-06-10
3.10.20-alpine3.22 2=
3.11.15-alpine3.22 2=
3.12.13-alpine3.22 2=
3.13.13-alpine3.22 2=
3.14.5-alpine3.22 -= 1= 2=
3.15.0b2-alpine3.22 :3.15-rc-alpine3.22
=rabbitmq
2018-06-18
3.6.16-rc.1 20
3.6.16-rc.1-alpine 20=
3.6.16-rc.1-management 20=
3.6.16-rc.1-management-alpine 20==
2019-01-30
3.6.16 2
3.6.16-alpine 2=
3.6.16-management 2=
3.6.16-management-alpine 2==
2020-07-27
3.7.27-rc.1 20
3.7.27-rc.1-alpine 20=
3.7.27-rc.1-management 20=
3.7.27-rc.1-management-alpine 20==
2020-08-18
3.7.28 2
3.7.28-alpine 2=
3.7.28-management 2=
3.7.28-management-alpine 2==
2021-07-06
3.8.19-rc.1 20
3.8.19-rc.1-alpine 20=
3.8.19-rc.1-management 20=
3.8.19-rc.1-management-alpine 20==
2021-07-26
3.9.0-rc.2 20
3.9.0-rc.2-alpine 20=
3.9.0-rc.2-management 20=
3.9.0-rc.2-management-alpine 20==
2022-05-03
3.10.0-rc.6 20
3.10.0-rc.6-alpine 20=
3.10.0-rc.6-management 20=
3.10.0-rc.6-management-alpine 20==
2022-06-16
3.8.34 2
3.8.34-alpine 2=
3.8.34-management 2=
3.8.34-management-alpine 2==
2022-09-27
3.11.0-rc.1 20
3.11.0-rc.1-alpine 20=
3.11.0-rc.1-management 20=
3.11.0-rc.1-management-alpine 20==
2023-07-18
3.12.2-beta.1 :3.12-rc
3.12.2-beta.1-alpine :3.12-rc-alpine
3.12.2-beta.1-management :3.12-rc-management
3.12.2-beta.1-management-alpine :3.12-rc-management-alpine
2024-02-23
3.10.25 2
3.10.25-alpine 2=
3.10.25-management 2=
3.10.25-management-alpine 2==
3.11.28 2
3.11.28-alpine 2=
3.11.28-management 2=
3.11.28-management-alpine 2==
3.13.0-rc.5 20
3.13.0-rc.5-alpine 20=
3.13.0-rc.5-management 20=
3.13.0-rc.5-management-alpine 20==
3.9.29 2
3.9.29-alpine 2=
3.9.29-management 2=
3.9.29-management-alpine 2==
2024-09-18
4.0.0-rc.2 20
4.0.0-rc.2-alpine 20=
4.0.0-rc.2-management 20=
4.0.0-rc.2-management-alpine 20==
2024-10-28
3.12.14 2
3.12.14-alpine 2=
3.12.14-management 2=
3.12.14-management-alpine 2==
2025-04-15
4.1.0-rc.2 20
4.1.0-rc.2-alpine 20=
4.1.0-rc.2-management 20=
4.1.0-rc.2-management-alpine 20==
2025-10-27
4.2.0-rc.1 20
4.2.0-rc.1-alpine 20=
4.2.0-rc.1-management 20=
4.2.0-rc.1-management-alpine 20==
2025-12-13
3.13.7 1 2
3.13.7-alpine 1= 2=
3.13.7-management 1= 2=
3.13.7-management-alpine 1== 2==
2026-04-23
4.3.0-rc.1 20
4.3.0-rc.1-alpine 20=
4.3.0-rc.1-management 20=
4.3.0-rc.1-management-alpine 20==
=redis
2016-06-17
2.8.23 1 2
2.8.23-32bit 1= 2=
2017-07-14
3.0.504-nanoserver 2=
3.0.504-windowsservercore 2=
3.0.7 2
3.0.7-32bit 2=
3.0.7-alpine 2=
3.2.100-nanoserver -= 1= 2=
3.2.100-windowsservercore -= 1= 2=
2018-10-18
3.2.12-32bit-stretch 1=- 1== 2=- 2==
3.2.12-alpine3.8 10 1= 20 2=
3.2.12-stretch 1- 1= 2- 2=
2019-02-05
4.0.12-alpine3.8 1= 2=
5.0.3-alpine3.8 -= 1= 2=
2019-06-25
4.0.14-alpine3.9 1= 2=
5.0.5-alpine3.9 -= 1= 2=
2019-07-11
4.0.14-32bit-stretch 1== 2==
4.0.14-stretch 1= 2=
5.0.5-32bit-stretch -== 1== 2==
5.0.5-stretch -= 1= 2=
2019-12-23
4.0.14-alpine3.10 1= 2=
5.0.7-alpine3.10 -= 1= 2=
2020-01-03
6.0-rc1-32bit-buster -0=- -0==
2020-04-30
4.0.14-32bit-buster 1=- 1== 2=- 2==
4.0.14-alpine3.11 10 1= 20 2=
4.0.14-buster 1- 1= 2- 2=
5.0.9-32bit-buster -=- -==
6.0-rc4-alpine3.11 -0=
2020-06-04
5.0.9-alpine3.11 1= 2=
6.0.4-alpine3.11 -= 1= 2=
2021-02-01
5.0.10-alpine3.12 1= 2=
6.0.10-alpine3.12 -= 1= 2=
6.2-rc2-alpine3.12 -0=
2021-02-22
6.2-rc3-alpine3.13 -00 -0=
6.2-rc3-buster -0- -0=
2021-07-06
5.0.12-alpine3.13 1= 2=
6.0.14-alpine3.13 2=
6.2.4-alpine3.13 -= 1= 2=
2021-10-07
5.0.14-32bit-buster 1== 2==
5.0.14-buster 1= 2=
6.0.16-buster 2=
6.2.6-buster -= 1= 2=
2021-11-29
5.0.14-alpine3.14 1= 2=
6.0.16-alpine3.14 2=
6.2.6-alpine3.14 -= 1= 2=
2022-05-25
5.0.14-alpine3.15 1= 2=
6.0.16-alpine3.15 2=
6.2.7-alpine3.15 1= 2=
7.0.0-alpine3.15 -= 1= 2=
2022-11-30
5.0.14-32bit-bullseye 1=- 1== 2=- 2==
5.0.14-alpine3.16 10 1= 20 2=
5.0.14-bullseye 1- 1= 2- 2=
2022-12-01
6.0.16-alpine3.16 2=
6.2.7-alpine3.16 1= 2=
7.0.5-alpine3.16 -= 1= 2=
2023-05-11
6.0.19-alpine3.17 2=
6.2.12-alpine3.17 1= 2=
7.0.11-alpine3.17 -= 1= 2=
2023-06-14
6.0.19-bullseye 2=
6.2.12-bullseye 1= 2=
7.0.11-bullseye -= 1= 2=
2023-12-08
6.0.20-alpine3.18 2=
6.2.14-alpine3.18 1= 2=
7.0.14-alpine3.18 2=
7.2.3-alpine3.18 -= 1= 2=
2024-05-17
6.0.20-alpine3.19 20 2=
6.0.20-bookworm 2- 2=
2024-05-24
6.2.14-alpine3.19 1= 2=
7.0.15-alpine3.19 2=
7.2.5-alpine3.19 -= 1= 2=
2024-09-19
7.0.15-alpine3.20 20 2=
7.0.15-bookworm 2- 2=
2025-01-06
6.2.16-alpine3.20 1= 2=
7.2.6-alpine3.20 2=
7.4.1-alpine3.20 -= 1= 2=
2025-08-04
8.0.3-alpine3.21 -= 1=
2026-02-10
8.4.0-alpine3.22 -= 1=
8.4.0-bookworm -= 1= 2=
2026-05-07
8.0.6-alpine3.21 20 2=
8.0.6-bookworm 2- 2=
=redmine
2016-07-15
2.6.10 1 2
2.6.10-passenger 1= 2=
3.0.7 2
3.0.7-passenger 2=
2017-10-03
3.1.7 2
3.1.7-passenger 2=
2018-05-25
3.2.9 2
3.2.9-passenger 2=
2019-04-03
3.3.9 2
3.3.9-passenger 2=
2020-04-15
3.4.13 1 2
3.4.13-alpine 1= 2=
3.4.13-passenger 1= 2=
2021-12-07
4.0.9-alpine3.13 2=
4.0.9-buster 2=
4.1.5-alpine3.13 2=
4.1.5-buster 2=
4.2.3-alpine3.13 -= 1= 2=
4.2.3-buster -= 1= 2=
2022-02-23
4.0.9-alpine3.15 20 2=
4.0.9-bullseye 2- 2=
4.0.9-passenger 2=
2022-03-28
4.2.4-passenger -=
2022-04-28
4.1.7-alpine3.15 20 2=
4.1.7-bullseye 2- 2=
4.1.7-passenger 2=
2022-12-01
4.2.8-alpine3.15 1= 2=
5.0.3-alpine3.15 -= 1= 2=
2023-06-13
4.2.10-alpine3.16 10 1= 20 2=
4.2.10-bullseye 1- 1= 2- 2=
4.2.10-passenger 1= 2=
5.0.5-alpine3.16 -= 1= 2=
2023-06-22
5.0.5-bullseye -= 1= 2=
2024-05-29
5.0.8-alpine3.18 2=
5.1.2-alpine3.18 -= 1= 2=
2024-12-17
5.0.10-alpine3.19 2=
5.1.4-alpine3.19 1= 2=
6.0.1-alpine3.19 -= 1= 2=
2025-03-27
5.0.12-alpine3.20 2=
5.0.12-alpine3.21 20 2=
5.0.12-bookworm 2- 2=
2025-06-03
5.1.8-alpine3.20 1= 2=
6.0.5-alpine3.20 -= 1= 2=
2025-12-05
5.1.10-alpine3.21 1= 2=
6.0.7-alpine3.21 2=
6.1.0-alpine3.21 -= 1= 2=
2026-04-21
5.1.12-alpine3.22 1= 2=
5.1.12-alpine3.23 10 1= 20 2=
5.1.12-bookworm 1= 2=
5.1.12-trixie 1- 1= 2- 2=
2026-06-23
6.0.9-alpine3.22 2=
6.1.2-alpine3.22 -= 1= 2=
=registry
2019-06-21
2.5.2 2
2020-06-18
2.6.2 2
2022-02-07
2.7.1 2
2025-06-04
2.8.3 1 2
2026-04-06
3.0.0 2
=ruby
2016-12-28
2.4.0-rc1 20
2.4.0-rc1-alpine 20=
2.4.0-rc1-onbuild 20=
2.4.0-rc1-slim 20=
2017-07-06
2.1.10 2
2.1.10-alpine 2=
2.1.10-onbuild 2=
2.1.10-slim 2=
2017-12-12
2.5.0-preview1-alpine3.6 :2.5-rc-alpine3.6 :rc-alpine3.6
2017-12-26
2.4.3-alpine3.4 -= 1=
2.4.3-alpine3.6 -= 1=
2.4.3-jessie -= 1=
2.4.3-onbuild -= 1=
2.4.3-slim-jessie -== 1==
2.5.0-rc1-alpine3.7 200 20=
2.5.0-rc1-slim-stretch 20=- 20==
2.5.0-rc1-stretch 20- 20=
2018-05-23
2.2.10-alpine3.4 20 2=
2.2.10-jessie 2- 2=
2.2.10-onbuild 2=
2.2.10-slim-jessie 2=- 2==
2.3.7-alpine3.4 2=
2.4.4-alpine3.4 2=
2018-07-25
2.3.7-onbuild 2=
2.4.4-onbuild 2=
2018-10-19
2.4.5-alpine3.6 2=
2018-12-27
2.6.0-rc2-alpine3.7 -0= 20=
2.6.0-rc2-alpine3.8 -0= 200 20=
2.6.0-rc2-slim-stretch 20=- 20==
2.6.0-rc2-stretch 20- 20=
2019-02-01
2.4.5-alpine3.7 2=
2.5.3-alpine3.7 2=
2.6.0-alpine3.7 -= 1= 2=
2019-04-05
2.3.8-alpine3.7 2=
2.3.8-alpine3.8 20 2=
2.3.8-jessie 2=
2.3.8-slim-jessie 2==
2.3.8-slim-stretch 2=- 2==
2.3.8-stretch 2- 2=
2019-06-27
2.4.6-alpine3.8 2=
2.5.5-alpine3.8 2=
2.6.3-alpine3.8 -= 1= 2=
2.7.0-preview1-alpine3.9 :2.7-rc-alpine3.9 :rc-alpine3.9
2.7.0-preview1-slim-stretch :2.7-rc-slim-stretch :rc-slim-stretch
2.7.0-preview1-stretch :2.7-rc-stretch :rc-stretch
2019-07-12
2.4.6-jessie 2=
2.4.6-slim-jessie 2==
2019-12-28
2.6.5-alpine3.9 -= 1=
2.6.5-slim-stretch -== 1==
2.6.5-stretch -= 1=
2.7.0-rc1-alpine3.10 -00 -0= 200 20=
2.7.0-rc1-buster -0- -0= 20- 20=
2.7.0-rc1-slim-buster -0=- -0== 20=- 20==
2020-01-03
2.4.9-alpine3.9 2=
2.5.7-alpine3.9 2=
2.6.5-alpine3.9 2=
2020-04-13
2.4.10-alpine3.10 2=
2.4.10-alpine3.11 20 2=
2.4.10-buster 2- 2=
2.4.10-slim-buster 2=- 2==
2.4.10-slim-stretch 2==
2.4.10-stretch 2=
2020-06-11
2.5.8-alpine3.10 2=
2.6.6-alpine3.10 2=
2.7.1-alpine3.10 -= 1= 2=
2020-12-28
2.7.2-alpine3.11 -=
3.0.0-rc1-alpine3.12 200 20=
3.0.0-rc1-buster 20- 20=
3.0.0-rc1-slim-buster 20=- 20==
2021-01-21
2.5.8-alpine3.11 2=
2.6.6-alpine3.11 2=
2.7.2-alpine3.11 1= 2=
2021-06-26
2.5.9-alpine3.12 2=
2.5.9-alpine3.13 20 2=
2.5.9-buster 2- 2=
2.5.9-slim-buster 2=- 2==
2.5.9-slim-stretch 2==
2.5.9-stretch 2=
2021-07-08
2.6.8-alpine3.12 2=
2.7.4-alpine3.12 1= 2=
3.0.2-alpine3.12 -= 1= 2=
2021-08-17
2.6.8-slim-stretch 2==
2.6.8-stretch 2=
2021-11-30
2.6.9-alpine3.13 2=
2.7.5-alpine3.13 1= 2=
3.0.3-alpine3.13 -= 1= 2=
3.1.0-preview1-alpine3.13 :3.1-rc-alpine3.13
2021-12-27
3.1.0-preview1-alpine3.14 :3.1-rc-alpine3.14
3.1.0-preview1-alpine3.15 :3.1-rc-alpine :3.1-rc-alpine3.15
3.1.0-preview1-bullseye :3.1-rc :3.1-rc-bullseye
3.1.0-preview1-buster :3.1-rc-buster
3.1.0-preview1-slim-bullseye :3.1-rc-slim :3.1-rc-slim-bullseye
3.1.0-preview1-slim-buster :3.1-rc-slim-buster
2022-04-28
2.6.10-alpine3.14 2=
2.6.10-alpine3.15 20 2=
2.6.10-bullseye 2- 2=
2.6.10-buster 2=
2.6.10-slim-bullseye 2=- 2==
2.6.10-slim-buster 2==
2022-05-25
2.7.6-alpine3.14 1= 2=
3.0.4-alpine3.14 2=
3.1.2-alpine3.14 -= 1= 2=
3.2.0-preview1-alpine3.14 :3.2-rc-alpine3.14
2022-11-30
2.7.7-alpine3.15 1= 2=
3.0.5-alpine3.15 2=
3.1.3-alpine3.15 -= 1= 2=
3.2.0-preview3-alpine3.15 :3.2-rc-alpine3.15
2022-12-27
3.2.0-rc1-alpine3.16 20=
3.2.0-rc1-alpine3.17 200 20=
3.2.0-rc1-bullseye 20- 20=
3.2.0-rc1-buster 20=
3.2.0-rc1-slim-bullseye 20=- 20==
3.2.0-rc1-slim-buster 20==
2023-05-11
2.7.8-alpine3.16 10 1= 20 2=
2.7.8-bullseye 1- 1= 2- 2=
2.7.8-buster 1= 2=
2.7.8-slim-bullseye 1=- 1== 2=- 2==
2.7.8-slim-buster 1== 2==
3.1.4-alpine3.16 2=
3.2.2-alpine3.16 -= 1= 2=
2023-06-14
3.1.4-buster 2=
3.1.4-slim-buster 2==
3.2.2-buster -= 1= 2=
3.2.2-slim-buster -== 1== 2==
3.3.0-preview1-buster :3.3-rc-buster
3.3.0-preview1-slim-buster :3.3-rc-slim-buster
2023-12-08
3.1.4-alpine3.17 2=
3.2.2-alpine3.17 -= 1= 2=
3.3.0-preview3-alpine3.17 :3.3-rc-alpine3.17
2023-12-26
3.3.0-rc1-alpine3.18 20=
3.3.0-rc1-alpine3.19 200 20=
3.3.0-rc1-bookworm 20- 20=
3.3.0-rc1-bullseye 20=
3.3.0-rc1-slim-bookworm 20=- 20==
3.3.0-rc1-slim-bullseye 20==
2024-05-22
3.0.7-alpine3.16 20 2=
3.0.7-bullseye 2- 2=
3.0.7-buster 2=
3.0.7-slim-bullseye 2=- 2==
3.0.7-slim-buster 2==
3.1.5-alpine3.18 2=
3.2.4-alpine3.18 2=
3.3.1-alpine3.18 -= 1= 2=
3.4.0-preview1-alpine3.18 :3.4-rc-alpine3.18
2024-12-06
3.1.6-alpine3.19 2=
3.2.6-alpine3.19 2=
3.3.6-alpine3.19 -= 1= 2=
3.4.0-preview2-alpine3.19 :3.4-rc-alpine3.19
2024-12-26
3.4.0-rc1-alpine3.20 20=
3.4.0-rc1-alpine3.21 200 20=
3.4.0-rc1-bookworm 20- 20=
3.4.0-rc1-bullseye 20=
3.4.0-rc1-slim-bookworm 20=- 20==
3.4.0-rc1-slim-bullseye 20==
2025-03-27
3.1.7-alpine3.20 2=
3.1.7-alpine3.21 20 2=
3.1.7-bookworm 2- 2=
3.1.7-bullseye 2=
3.1.7-slim-bookworm 2=- 2==
3.1.7-slim-bullseye 2==
2025-05-30
3.2.8-alpine3.20 2=
3.3.8-alpine3.20 2=
3.4.4-alpine3.20 -= 1= 2=
3.5.0-preview1-alpine3.20 :3.5-rc-alpine3.20
2025-08-12
3.2.9-bullseye 2=
3.2.9-slim-bullseye 2==
3.3.9-bullseye 2=
3.3.9-slim-bullseye 2==
3.4.5-bullseye -= 1= 2=
3.4.5-slim-bullseye -== 1== 2==
3.5.0-preview1-bullseye :3.5-rc-bullseye
3.5.0-preview1-slim-bullseye :3.5-rc-slim-bullseye
2025-11-19
3.5.0-preview1-alpine3.21 :3.5-rc-alpine3.21
3.5.0-preview1-alpine3.22 :3.5-rc-alpine :3.5-rc-alpine3.22
3.5.0-preview1-bookworm :3.5-rc-bookworm
3.5.0-preview1-slim-bookworm :3.5-rc-slim-bookworm
3.5.0-preview1-slim-trixie :3.5-rc-slim :3.5-rc-slim-trixie
3.5.0-preview1-trixie :3.5-rc :3.5-rc-trixie
2025-12-04
3.2.9-alpine3.21 2=
3.3.10-alpine3.21 2=
3.4.7-alpine3.21 -= 1= 2=
4.0.0-preview2-alpine3.21 :4.0-rc-alpine3.21
2025-12-26
4.0.0-preview3-alpine3.22 :4.0-rc-alpine3.22
4.0.0-preview3-alpine3.23 :4.0-rc-alpine :4.0-rc-alpine3.23
4.0.0-preview3-bookworm :4.0-rc-bookworm
4.0.0-preview3-slim-bookworm :4.0-rc-slim-bookworm
4.0.0-preview3-slim-trixie :4.0-rc-slim :4.0-rc-slim-trixie
4.0.0-preview3-trixie :4.0-rc :4.0-rc-trixie
2026-04-16
3.2.11-alpine3.22 2=
3.2.11-alpine3.23 20 2=
3.2.11-bookworm 2=
3.2.11-slim-bookworm 2==
3.2.11-slim-trixie 2=- 2==
3.2.11-trixie 2- 2=
2026-06-10
3.3.11-alpine3.22 2=
3.4.9-alpine3.22 1= 2=
4.0.5-alpine3.22 -= 1= 2=
=rust
2017-09-01
1.19.0-jessie 2=
1.19.0-stretch 2- 2=
2017-10-13
1.20.0-jessie 2=
1.20.0-stretch 2- 2=
2017-11-27
1.21.0-jessie 2=
1.21.0-stretch 2- 2=
2018-01-04
1.22.1-jessie 2=
1.22.1-stretch 2- 2=
2018-02-15
1.23.0-jessie 2=
1.23.0-stretch 2- 2=
2018-04-02
1.24.1-jessie 2=
1.24.1-stretch 2- 2=
2018-05-11
1.25.0-jessie 2=
1.25.0-slim-jessie 2==
1.25.0-slim-stretch 2=- 2==
1.25.0-stretch 2- 2=
2018-06-22
1.26.2-jessie 2=
1.26.2-slim-jessie 2==
1.26.2-slim-stretch 2=- 2==
1.26.2-stretch 2- 2=
2018-08-02
1.27.2-jessie 2=
1.27.2-slim-jessie 2==
1.27.2-slim-stretch 2=- 2==
1.27.2-stretch 2- 2=
2018-09-14
1.28.0-jessie -= 1= 2=
1.28.0-slim-jessie -== 1== 2==
2018-09-25
1.29.0-slim-stretch :1.28-slim :1.28-slim-stretch
1.29.0-stretch :1.28 :1.28-stretch
2018-10-25
1.29.2-slim-stretch 2=- 2==
1.29.2-stretch 2- 2=
2018-12-06
1.30.1-slim-stretch 2=- 2==
1.30.1-stretch 2- 2=
2019-01-17
1.31.1-slim-stretch 2=- 2==
1.31.1-stretch 2- 2=
2019-02-28
1.32.0-slim-stretch 2=- 2==
1.32.0-stretch 2- 2=
2019-04-11
1.33.0-slim-stretch 2=- 2==
1.33.0-stretch 2- 2=
2019-05-23
1.34.2-slim-stretch 2=- 2==
1.34.2-stretch 2- 2=
2019-07-05
1.35.0-slim-stretch 2=- 2==
1.35.0-stretch 2- 2=
2019-08-16
1.36.0-buster 2=
1.36.0-slim-buster 2==
1.36.0-slim-stretch 2=- 2==
1.36.0-stretch 2- 2=
2019-09-26
1.37.0-alpine3.10 20 2=
1.37.0-buster 2- 2=
1.37.0-slim-buster 2=- 2==
1.37.0-slim-stretch 2==
1.37.0-stretch 2=
2019-11-08
1.38.0-alpine3.10 20 2=
1.38.0-buster 2- 2=
1.38.0-slim-buster 2=- 2==
1.38.0-slim-stretch 2==
1.38.0-stretch 2=
2019-12-19
1.39.0-alpine3.10 20 2=
1.39.0-buster 2- 2=
1.39.0-slim-buster 2=- 2==
1.39.0-slim-stretch 2==
1.39.0-stretch 2=
2020-01-30
1.40.0-alpine3.10 20 2=
1.40.0-alpine3.11 2=
1.40.0-buster 2- 2=
1.40.0-slim-buster 2=- 2==
1.40.0-slim-stretch 2==
1.40.0-stretch 2=
2020-03-13
1.41.1-alpine3.10 2=
1.41.1-alpine3.11 20 2=
1.41.1-buster 2- 2=
1.41.1-slim-buster 2=- 2==
1.41.1-slim-stretch 2==
1.41.1-stretch 2=
2020-04-23
1.42.0-alpine3.10 2=
1.42.0-alpine3.11 20 2=
1.42.0-buster 2- 2=
1.42.0-slim-buster 2=- 2==
1.42.0-slim-stretch 2==
1.42.0-stretch 2=
2020-06-04
1.43.1-alpine3.10 2=
1.43.1-alpine3.11 20 2=
1.43.1-buster 2- 2=
1.43.1-slim-buster 2=- 2==
1.43.1-slim-stretch 2==
1.43.1-stretch 2=
2020-06-18
1.44.0-alpine3.10 -= 1= 2=
2020-07-16
1.44.1-alpine3.11 2=
1.44.1-alpine3.12 20 2=
1.44.1-buster 2- 2=
1.44.1-slim-buster 2=- 2==
1.44.1-slim-stretch 2==
1.44.1-stretch 2=
2020-08-27
1.45.2-alpine3.11 2=
1.45.2-alpine3.12 20 2=
1.45.2-buster 2- 2=
1.45.2-slim-buster 2=- 2==
1.45.2-slim-stretch -== 1== 2==
1.45.2-stretch -= 1= 2=
2020-10-08
1.46.0-alpine3.11 2=
1.46.0-alpine3.12 20 2=
1.46.0-buster 2- 2=
1.46.0-slim-buster 2=- 2==
2020-11-19
1.47.0-alpine3.11 2=
1.47.0-alpine3.12 20 2=
1.47.0-buster 2- 2=
1.47.0-slim-buster 2=- 2==
2020-12-31
1.48.0-alpine3.11 2=
1.48.0-alpine3.12 20 2=
1.48.0-buster 2- 2=
1.48.0-slim-buster 2=- 2==
2021-02-11
1.49.0-alpine3.11 -= 1= 2=
1.49.0-alpine3.12 20 2=
1.49.0-buster 2- 2=
1.49.0-slim-buster 2=- 2==
2021-03-25
1.50.0-alpine3.12 2=
1.50.0-alpine3.13 20 2=
1.50.0-buster 2- 2=
1.50.0-slim-buster 2=- 2==
2021-05-06
1.51.0-alpine3.12 2=
1.51.0-alpine3.13 20 2=
1.51.0-bullseye 2=
1.51.0-buster 2- 2=
1.51.0-slim-bullseye 2==
1.51.0-slim-buster 2=- 2==
2021-06-17
1.52.1-alpine3.12 2=
1.52.1-alpine3.13 20 2=
1.52.1-bullseye 2=
1.52.1-buster 2- 2=
1.52.1-slim-bullseye 2==
1.52.1-slim-buster 2=- 2==
2021-07-29
1.53.0-alpine3.12 -= 1= 2=
1.53.0-alpine3.13 20 2=
1.53.0-bullseye 2=
1.53.0-buster 2- 2=
1.53.0-slim-bullseye 2==
1.53.0-slim-buster 2=- 2==
2021-09-09
1.54.0-alpine3.13 2=
1.54.0-alpine3.14 20 2=
1.54.0-bullseye 2=
1.54.0-buster 2- 2=
1.54.0-slim-bullseye 2==
1.54.0-slim-buster 2=- 2==
2021-10-21
1.55.0-alpine3.13 2=
1.55.0-alpine3.14 20 2=
1.55.0-bullseye 2- 2=
1.55.0-buster 2=
1.55.0-slim-bullseye 2=- 2==
1.55.0-slim-buster 2==
2021-12-02
1.56.1-alpine3.13 2=
1.56.1-alpine3.14 20 2=
1.56.1-bullseye 2- 2=
1.56.1-buster 2=
1.56.1-slim-bullseye 2=- 2==
1.56.1-slim-buster 2==
2022-01-13
1.57.0-alpine3.13 -= 1= 2=
1.57.0-alpine3.14 20 2=
1.57.0-bullseye 2- 2=
1.57.0-buster 2=
1.57.0-slim-bullseye 2=- 2==
1.57.0-slim-buster 2==
2022-02-25
1.58.1-alpine3.14 2=
1.58.1-alpine3.15 20 2=
1.58.1-bullseye 2- 2=
1.58.1-buster 2=
1.58.1-slim-bullseye 2=- 2==
1.58.1-slim-buster 2==
2022-04-07
1.59.0-alpine3.14 2=
1.59.0-alpine3.15 20 2=
1.59.0-bullseye 2- 2=
1.59.0-buster 2=
1.59.0-slim-bullseye 2=- 2==
1.59.0-slim-buster 2==
2022-05-19
1.60.0-alpine3.14 2=
1.60.0-alpine3.15 20 2=
1.60.0-bullseye 2- 2=
1.60.0-buster 2=
1.60.0-slim-bullseye 2=- 2==
1.60.0-slim-buster 2==
2022-06-07
1.61.0-alpine3.14 -= 1= 2=
2022-06-30
1.61.0-alpine3.15 2=
1.61.0-alpine3.16 20 2=
1.61.0-bullseye 2- 2=
1.61.0-buster 2=
1.61.0-slim-bullseye 2=- 2==
1.61.0-slim-buster 2==
2022-08-11
1.62.1-alpine3.15 2=
1.62.1-alpine3.16 20 2=
1.62.1-bullseye 2- 2=
1.62.1-buster 2=
1.62.1-slim-bullseye 2=- 2==
1.62.1-slim-buster 2==
2022-09-22
1.63.0-alpine3.15 2=
1.63.0-alpine3.16 20 2=
1.63.0-bullseye 2- 2=
1.63.0-buster 2=
1.63.0-slim-bullseye 2=- 2==
1.63.0-slim-buster 2==
2022-11-03
1.64.0-alpine3.15 2=
1.64.0-alpine3.16 20 2=
1.64.0-bullseye 2- 2=
1.64.0-buster 2=
1.64.0-slim-bullseye 2=- 2==
1.64.0-slim-buster 2==
2022-12-15
1.65.0-alpine3.15 -= 1= 2=
1.65.0-alpine3.16 20 2=
1.65.0-bullseye 2- 2=
1.65.0-buster 2=
1.65.0-slim-bullseye 2=- 2==
1.65.0-slim-buster 2==
2023-01-26
1.66.1-alpine3.16 2=
1.66.1-alpine3.17 20 2=
1.66.1-bullseye 2- 2=
1.66.1-buster 2=
1.66.1-slim-bullseye 2=- 2==
1.66.1-slim-buster 2==
2023-03-09
1.67.1-alpine3.16 2=
1.67.1-alpine3.17 20 2=
1.67.1-bookworm 2=
1.67.1-bullseye 2- 2=
1.67.1-buster 2=
1.67.1-slim-bookworm 2==
1.67.1-slim-bullseye 2=- 2==
1.67.1-slim-buster 2==
2023-04-20
1.68.2-alpine3.16 2=
1.68.2-alpine3.17 20 2=
1.68.2-bookworm 2=
1.68.2-bullseye 2- 2=
1.68.2-buster 2=
1.68.2-slim-bookworm 2==
1.68.2-slim-bullseye 2=- 2==
1.68.2-slim-buster 2==
2023-06-02
1.69.0-alpine3.16 -= 1= 2=
1.69.0-alpine3.17 20 2=
1.69.0-bookworm 2=
1.69.0-bullseye 2- 2=
1.69.0-buster 2=
1.69.0-slim-bookworm 2==
1.69.0-slim-bullseye 2=- 2==
1.69.0-slim-buster 2==
2023-07-13
1.70.0-alpine3.17 2=
1.70.0-alpine3.18 20 2=
1.70.0-bookworm 2=
1.70.0-bullseye 2- 2=
1.70.0-buster 2=
1.70.0-slim-bookworm 2==
1.70.0-slim-bullseye 2=- 2==
1.70.0-slim-buster 2==
2023-08-24
1.71.1-alpine3.17 2=
1.71.1-alpine3.18 20 2=
1.71.1-bookworm 2=
1.71.1-bullseye 2- 2=
1.71.1-buster 2=
1.71.1-slim-bookworm 2==
1.71.1-slim-bullseye 2=- 2==
1.71.1-slim-buster 2==
2023-10-05
1.72.1-alpine3.17 2=
1.72.1-alpine3.18 20 2=
1.72.1-bookworm 2- 2=
1.72.1-bullseye 2=
1.72.1-buster 2=
1.72.1-slim-bookworm 2=- 2==
1.72.1-slim-bullseye 2==
1.72.1-slim-buster 2==
2023-11-16
1.73.0-alpine3.17 2=
1.73.0-alpine3.18 20 2=
1.73.0-bookworm 2- 2=
1.73.0-bullseye 2=
1.73.0-buster 2=
1.73.0-slim-bookworm 2=- 2==
1.73.0-slim-bullseye 2==
1.73.0-slim-buster 2==
2023-12-28
1.74.1-alpine3.17 -= 1= 2=
1.74.1-alpine3.18 20 2=
1.74.1-bookworm 2- 2=
1.74.1-bullseye 2=
1.74.1-buster 2=
1.74.1-slim-bookworm 2=- 2==
1.74.1-slim-bullseye 2==
1.74.1-slim-buster 2==
2024-02-08
1.75.0-alpine3.18 2=
1.75.0-alpine3.19 20 2=
1.75.0-bookworm 2- 2=
1.75.0-bullseye 2=
1.75.0-buster 2=
1.75.0-slim-bookworm 2=- 2==
1.75.0-slim-bullseye 2==
1.75.0-slim-buster 2==
2024-03-21
1.76.0-alpine3.18 2=
1.76.0-alpine3.19 20 2=
1.76.0-bookworm 2- 2=
1.76.0-bullseye 2=
1.76.0-buster 2=
1.76.0-slim-bookworm 2=- 2==
1.76.0-slim-bullseye 2==
1.76.0-slim-buster 2==
2024-05-02
1.77.2-alpine3.18 2=
1.77.2-alpine3.19 20 2=
1.77.2-bookworm 2- 2=
1.77.2-bullseye 2=
1.77.2-buster 2=
1.77.2-slim-bookworm 2=- 2==
1.77.2-slim-bullseye 2==
1.77.2-slim-buster 2==
2024-05-24
1.78.0-alpine3.18 -= 1= 2=
2024-06-13
1.78.0-alpine3.19 2=
1.78.0-alpine3.20 20 2=
1.78.0-bookworm 2- 2=
1.78.0-bullseye 2=
1.78.0-buster 2=
1.78.0-slim-bookworm 2=- 2==
1.78.0-slim-bullseye 2==
1.78.0-slim-buster 2==
2024-07-01
1.79.0-buster -= 1= 2=
1.79.0-slim-buster -== 1== 2==
2024-07-25
1.79.0-alpine3.19 2=
1.79.0-alpine3.20 20 2=
1.79.0-bookworm 2- 2=
1.79.0-bullseye 2=
1.79.0-slim-bookworm 2=- 2==
1.79.0-slim-bullseye 2==
2024-09-05
1.80.1-alpine3.19 2=
1.80.1-alpine3.20 20 2=
1.80.1-bookworm 2- 2=
1.80.1-bullseye 2=
1.80.1-slim-bookworm 2=- 2==
1.80.1-slim-bullseye 2==
2024-10-17
1.81.0-alpine3.19 2=
1.81.0-alpine3.20 20 2=
1.81.0-bookworm 2- 2=
1.81.0-bullseye 2=
1.81.0-slim-bookworm 2=- 2==
1.81.0-slim-bullseye 2==
2024-12-02
1.82.0-alpine3.19 2=
1.82.0-alpine3.20 20 2=
1.82.0-bookworm 2- 2=
1.82.0-bullseye 2=
1.82.0-slim-bookworm 2=- 2==
1.82.0-slim-bullseye 2==
2024-12-06
1.83.0-alpine3.19 -= 1= 2=
2025-01-09
1.83.0-alpine3.20 2=
1.83.0-alpine3.21 20 2=
1.83.0-bookworm 2- 2=
1.83.0-bullseye 2=
1.83.0-slim-bookworm 2=- 2==
1.83.0-slim-bullseye 2==
2025-02-20
1.84.1-alpine3.20 2=
1.84.1-alpine3.21 20 2=
1.84.1-bookworm 2- 2=
1.84.1-bullseye 2=
1.84.1-slim-bookworm 2=- 2==
1.84.1-slim-bullseye 2==
2025-04-03
1.85.1-alpine3.20 2=
1.85.1-alpine3.21 20 2=
1.85.1-bookworm 2- 2=
1.85.1-bullseye 2=
1.85.1-slim-bookworm 2=- 2==
1.85.1-slim-bullseye 2==
2025-05-15
1.86.0-alpine3.20 2=
1.86.0-alpine3.21 20 2=
1.86.0-bookworm 2- 2=
1.86.0-bullseye 2=
1.86.0-slim-bookworm 2=- 2==
1.86.0-slim-bullseye 2==
2025-06-26
1.87.0-alpine3.20 2=
1.87.0-alpine3.21 2=
1.87.0-alpine3.22 20 2=
1.87.0-bookworm 2- 2=
1.87.0-bullseye 2=
1.87.0-slim-bookworm 2=- 2==
1.87.0-slim-bullseye 2==
2025-08-08
1.88.0-alpine3.20 2=
1.88.0-alpine3.21 2=
1.88.0-alpine3.22 20 2=
1.88.0-bookworm 2- 2=
1.88.0-bullseye 2=
1.88.0-slim-bookworm 2=- 2==
1.88.0-slim-bullseye 2==
1.88.0-slim-trixie 2==
1.88.0-trixie 2=
2025-09-18
1.89.0-alpine3.20 2=
1.89.0-alpine3.21 2=
1.89.0-alpine3.22 20 2=
1.89.0-bookworm 2=
1.89.0-bullseye 2=
1.89.0-slim-bookworm 2==
1.89.0-slim-bullseye 2==
1.89.0-slim-trixie 2=- 2==
1.89.0-trixie 2- 2=
2025-10-30
1.90.0-alpine3.20 2=
1.90.0-alpine3.21 2=
1.90.0-alpine3.22 20 2=
1.90.0-bookworm 2=
1.90.0-bullseye 2=
1.90.0-slim-bookworm 2==
1.90.0-slim-bullseye 2==
1.90.0-slim-trixie 2=- 2==
1.90.0-trixie 2- 2=
2025-12-11
1.91.1-alpine3.20 2=
1.91.1-alpine3.21 2=
1.91.1-alpine3.22 2=
1.91.1-alpine3.23 20 2=
1.91.1-bookworm 2=
1.91.1-bullseye 2=
1.91.1-slim-bookworm 2==
1.91.1-slim-bullseye 2==
1.91.1-slim-trixie 2=- 2==
1.91.1-trixie 2- 2=
2026-01-22
1.92.0-alpine3.20 2=
1.92.0-alpine3.21 2=
1.92.0-alpine3.22 2=
1.92.0-alpine3.23 20 2=
1.92.0-bookworm 2=
1.92.0-bullseye 2=
1.92.0-slim-bookworm 2==
1.92.0-slim-bullseye 2==
1.92.0-slim-trixie 2=- 2==
1.92.0-trixie 2- 2=
2026-03-05
1.93.1-alpine3.20 2=
1.93.1-alpine3.21 2=
1.93.1-alpine3.22 2=
1.93.1-alpine3.23 20 2=
1.93.1-bookworm 2=
1.93.1-bullseye 2=
1.93.1-slim-bookworm 2==
1.93.1-slim-bullseye 2==
1.93.1-slim-trixie 2=- 2==
1.93.1-trixie 2- 2=
2026-04-06
1.94.1-alpine3.20 -= 1= 2=
2026-04-16
1.94.1-alpine3.21 2=
1.94.1-alpine3.22 2=
1.94.1-alpine3.23 20 2=
1.94.1-bookworm 2=
1.94.1-bullseye 2=
1.94.1-slim-bookworm 2==
1.94.1-slim-bullseye 2==
1.94.1-slim-trixie 2=- 2==
1.94.1-trixie 2- 2=
2026-05-28
1.95.0-alpine3.21 2=
1.95.0-alpine3.22 2=
1.95.0-alpine3.23 20 2=
1.95.0-bookworm 2=
1.95.0-bullseye 2=
1.95.0-slim-bookworm 2==
1.95.0-slim-bullseye 2==
1.95.0-slim-trixie 2=- 2==
1.95.0-trixie 2- 2=
2026-07-09
1.96.1-alpine3.21 2=
1.96.1-alpine3.22 2=
1.96.1-alpine3.23 2=
1.96.1-alpine3.24 20 2=
1.96.1-bookworm 2=
1.96.1-bullseye 2=
1.96.1-slim-bookworm 2==
1.96.1-slim-bullseye 2==
1.96.1-slim-trixie 2=- 2==
1.96.1-trixie 2- 2=
2026-08-20
1.97.1-alpine3.21 2=
1.97.1-alpine3.22 2=
1.97.1-alpine3.23 2=
1.97.1-alpine3.24 20 2=
1.97.1-bookworm 2=
1.97.1-bullseye 2=
1.97.1-slim-bookworm 2==
1.97.1-slim-bullseye 2==
1.97.1-slim-trixie 2=- 2==
1.97.1-trixie 2- 2=
=solr
2018-01-18
6.3.0 2
6.3.0-alpine 2=
6.3.0-slim 2=
6.4.2 2
6.4.2-alpine 2=
6.4.2-slim 2=
6.5.1 2
6.5.1-alpine 2=
6.5.1-slim 2=
7.0.1 2
7.0.1-alpine 2=
7.0.1-slim 2=
2019-03-01
7.1.0 2
7.1.0-alpine 2=
7.1.0-slim 2=
7.2.1 2
7.2.1-alpine 2=
7.2.1-slim 2=
7.3.1 2
7.3.1-alpine 2=
7.3.1-slim 2=
7.4.0 2
7.4.0-alpine 2=
7.4.0-slim 2=
2019-05-29
5.5.5-alpine 1= 2=
6.6.6-alpine 1= 2=
7.5.0-alpine 2=
7.6.0-alpine 2=
7.7.1-alpine 1= 2=
8.0.0-alpine -= 1= 2=
2020-03-30
7.5.0 2
7.5.0-slim 2=
7.6.0 2
7.6.0-slim 2=
2022-05-13
5.5.5 1 2
5.5.5-slim 1= 2=
6.6.6 1 2
6.6.6-slim 1= 2=
7.7.3 1 2
7.7.3-slim 1= 2=
8.0.0 2
8.0.0-slim 2=
8.1.1 2
8.1.1-slim 2=
8.10.1 2
8.10.1-slim 2=
8.2.0 2
8.2.0-slim 2=
8.3.1 2
8.3.1-slim 2=
8.4.1 2
8.4.1-slim 2=
8.5.2 2
8.5.2-slim 2=
8.6.3 2
8.6.3-slim 2=
8.7.0 2
8.7.0-slim 2=
8.8.2 2
8.8.2-slim 2=
8.9.0 2
8.9.0-slim 2=
2024-02-14
9.0.0 2
9.1.1 2
9.2.1 2
9.3.0 2
9.3.0-slim 2=
2024-05-06
9.4.1 2
9.4.1-slim 2=
2024-09-09
9.5.0 2
9.5.0-slim 2=
2025-01-21
9.6.1 2
9.6.1-slim 2=
2025-07-24
9.7.0 2
9.7.0-slim 2=
2025-09-12
8.11.4 1 2
8.11.4-slim 1= 2=
9.8.1 2
9.8.1-slim 2=
=tomcat
2016-06-15
9.0.0-jre8 :9.0.0.M6 :9.0.0.M6-jre8
2016-07-14
9.0.0-jre8 :9.0.0.M8 :9.0.0.M8-jre8
9.0.0-jre8-alpine :9.0.0.M8-alpine :9.0.0.M8-jre8-alpine
2016-09-07
9.0.0-jre8 :9.0.0.M9 :9.0.0.M9-jre8
9.0.0-jre8-alpine :9.0.0.M9-alpine :9.0.0.M9-jre8-alpine
2016-10-14
9.0.0-jre8 :9.0.0.M10 :9.0.0.M10-jre8
9.0.0-jre8-alpine :9.0.0.M10-alpine :9.0.0.M10-jre8-alpine
2016-11-17
9.0.0-jre8 :9.0.0.M11 :9.0.0.M11-jre8
9.0.0-jre8-alpine :9.0.0.M11-alpine :9.0.0.M11-jre8-alpine
2016-12-14
9.0.0-jre8 :9.0.0.M13 :9.0.0.M13-jre8
9.0.0-jre8-alpine :9.0.0.M13-alpine :9.0.0.M13-jre8-alpine
2017-01-18
9.0.0-jre8 :9.0.0.M15 :9.0.0.M15-jre8
9.0.0-jre8-alpine :9.0.0.M15-alpine :9.0.0.M15-jre8-alpine
2017-03-16
9.0.0-jre8 :9.0.0.M17 :9.0.0.M17-jre8
9.0.0-jre8-alpine :9.0.0.M17-alpine :9.0.0.M17-jre8-alpine
2017-03-31
9.0.0-jre8 :9.0.0.M18 :9.0.0.M18-jre8
9.0.0-jre8-alpine :9.0.0.M18-alpine :9.0.0.M18-jre8-alpine
2017-04-11
8.0.43-jre7 -= 1=
8.0.43-jre7-alpine -== 1==
2017-04-24
9.0.0-jre8 :9.0.0.M19 :9.0.0.M19-jre8
9.0.0-jre8-alpine :9.0.0.M19-alpine :9.0.0.M19-jre8-alpine
2017-05-15
9.0.0-jre8 :9.0.0.M20 :9.0.0.M20-jre8
9.0.0-jre8-alpine :9.0.0.M20-alpine :9.0.0.M20-jre8-alpine
2017-06-29
9.0.0-jre8 :9.0.0.M21 :9.0.0.M21-jre8
9.0.0-jre8-alpine :9.0.0.M21-alpine :9.0.0.M21-jre8-alpine
2017-08-04
6.0.53-jre7 1- 1= 2- 2=
6.0.53-jre8 1= 2=
9.0.0-jre8 :9.0.0.M25 :9.0.0.M25-jre8
9.0.0-jre8-alpine :9.0.0.M25-alpine :9.0.0.M25-jre8-alpine
2017-08-09
9.0.0-jre8 :9.0.0.M22 :9.0.0.M22-jre8
9.0.0-jre8-alpine :9.0.0.M22-alpine :9.0.0.M22-jre8-alpine
2017-09-21
9.0.0-jre8 :9.0.0.M26 :9.0.0.M26-jre8
9.0.0-jre8-alpine :9.0.0.M26-alpine :9.0.0.M26-jre8-alpine
2017-10-02
9.0.0-jre8 :9.0.0.M27 :9.0.0.M27-jre8
9.0.0-jre8-alpine :9.0.0.M27-alpine :9.0.0.M27-jre8-alpine
2018-01-10
9.0.2-jre8-alpine 1-= 2-=
2018-06-09
8.5.31-jre9 -= 1= 2=
8.5.31-jre9-slim -== 1== 2==
9.0.8-jre9 1= 2=
9.0.8-jre9-slim 1== 2==
2018-10-02
8.0.53-jre7 2- 2=
8.0.53-jre7-alpine 2-= 2==
8.0.53-jre7-slim 2-= 2==
8.0.53-jre8 2=
8.0.53-jre8-alpine 2==
8.0.53-jre8-slim 2==
2018-12-07
8.5.35-jre10 -= 1= 2=
8.5.35-jre10-slim -== 1== 2==
9.0.13-jre10 1= 2=
9.0.13-jre10-slim 1== 2==
2019-05-29
7.0.94-jre7 1= 2=
7.0.94-jre7-alpine 1-= 1== 2-= 2==
7.0.94-jre7-slim 1== 2==
7.0.94-jre8 1= 2=
7.0.94-jre8-alpine 1== 2==
7.0.94-jre8-slim 1== 2==
8.5.41-jre11-slim -== 1== 2==
8.5.41-jre8-alpine --= -== 1-= 1== 2-= 2==
8.5.41-jre8-slim -== 1== 2==
9.0.20-jre11-slim 1== 2==
9.0.20-jre8-alpine 1== 2==
9.0.20-jre8-slim 1== 2==
2019-06-14
7.0.94-jdk8-slim 1-= 1== 2-= 2==
8.5.42-jdk11-slim -== 1== 2==
8.5.42-jdk8-slim --= -== 1-= 1== 2-= 2==
9.0.21-jdk11-slim 1-= 1== 2-= 2==
9.0.21-jdk8-slim 1== 2==
2019-09-20
8.5.45-jdk12-openjdk-oracle -=== 1=== 2===
9.0.24-jdk12-openjdk-oracle 1=== 2===
2019-11-12
8.5.47-jdk12-adoptopenjdk-hotspot -=== 1=== 2===
8.5.47-jdk12-adoptopenjdk-openj9 -=== 1=== 2===
9.0.27-jdk12-adoptopenjdk-hotspot 1=== 2===
9.0.27-jdk12-adoptopenjdk-openj9 1=== 2===
2020-03-18
8.5.53-jdk13-openjdk-buster -=== 1=== 2===
8.5.53-jdk13-openjdk-oracle -=== 1=== 2===
8.5.53-jdk13-openjdk-slim-buster -==== 1==== 2====
9.0.33-jdk13-openjdk-buster 1=== 2===
9.0.33-jdk13-openjdk-oracle 1=== 2===
9.0.33-jdk13-openjdk-slim-buster 1==== 2====
2020-11-03
10.0.0-M9-jdk14-openjdk-buster 1-=-- 1-==- 1-=== 2-=-- 2-==- 2-===
10.0.0-M9-jdk14-openjdk-oraclelinux7 1-=== 2-=== :10-jdk14-openjdk-oracle :10.0-jdk14-openjdk-oracle
10.0.0-M9-jdk14-openjdk-slim-buster 1-===- 1-==== 2-===- 2-====
8.5.59-jdk14-openjdk-buster 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.59-jdk14-openjdk-oraclelinux7 1=== 2=== :8-jdk14-openjdk-oracle :8.5-jdk14-openjdk-oracle
8.5.59-jdk14-openjdk-slim-buster 1===- 1==== 2===- 2====
9.0.39-jdk14-openjdk-buster -=-- -==- -=== 1=-- 1==- 1=== 2=-- 2==- 2===
9.0.39-jdk14-openjdk-oraclelinux7 -=== 1=== 2=== :9-jdk14-openjdk-oracle :9.0-jdk14-openjdk-oracle :jdk14-openjdk-oracle
9.0.39-jdk14-openjdk-slim-buster -===- -==== 1===- 1==== 2===- 2====
2021-04-22
10.0.5-jdk15-adoptopenjdk-hotspot 1=== 2===
10.0.5-jdk15-adoptopenjdk-openj9 1=== 2===
10.0.5-jdk15-corretto 1== 2==
10.0.5-jdk15-openjdk-buster 1=-- 1==- 1=== 2=-- 2==- 2===
10.0.5-jdk15-openjdk-oraclelinux7 1=== 2=== :10-jdk15-openjdk-oracle :10.0-jdk15-openjdk-oracle
10.0.5-jdk15-openjdk-slim-buster 1===- 1==== 2===- 2====
8.5.65-jdk15-adoptopenjdk-hotspot 1=== 2===
8.5.65-jdk15-adoptopenjdk-openj9 1=== 2===
8.5.65-jdk15-corretto 1== 2==
8.5.65-jdk15-openjdk-buster 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.65-jdk15-openjdk-oraclelinux7 1=== 2=== :8-jdk15-openjdk-oracle :8.5-jdk15-openjdk-oracle
8.5.65-jdk15-openjdk-slim-buster 1===- 1==== 2===- 2====
9.0.45-jdk15-adoptopenjdk-hotspot -=== 1=== 2===
9.0.45-jdk15-adoptopenjdk-openj9 -=== 1=== 2===
9.0.45-jdk15-corretto -== 1== 2==
9.0.45-jdk15-openjdk-buster -=-- -==- -=== 1=-- 1==- 1=== 2=-- 2==- 2===
9.0.45-jdk15-openjdk-oraclelinux7 -=== 1=== 2=== :9-jdk15-openjdk-oracle :9.0-jdk15-openjdk-oracle :jdk15-openjdk-oracle
9.0.45-jdk15-openjdk-slim-buster -===- -==== 1===- 1==== 2===- 2====
2021-07-08
7.0.109-jdk8-adoptopenjdk-hotspot 1=== 2===
7.0.109-jdk8-adoptopenjdk-openj9 1=== 2===
7.0.109-jdk8-corretto 1== 2==
7.0.109-jdk8-openjdk-buster 1--- 1=-- 1==- 1=== 2--- 2=-- 2==- 2===
7.0.109-jdk8-openjdk-slim-buster 1===- 1==== 2===- 2====
2021-08-31
10.0.10-jdk11-adoptopenjdk-hotspot 1=== 2===
10.0.10-jdk11-adoptopenjdk-openj9 1=== 2===
10.0.10-jdk8-adoptopenjdk-hotspot 1=== 2===
10.0.10-jdk8-adoptopenjdk-openj9 1=== 2===
8.5.70-jdk11-adoptopenjdk-hotspot 1=== 2===
8.5.70-jdk11-adoptopenjdk-openj9 1=== 2===
8.5.70-jdk8-adoptopenjdk-hotspot 1=== 2===
8.5.70-jdk8-adoptopenjdk-openj9 1=== 2===
9.0.52-jdk11-adoptopenjdk-hotspot -=== 1=== 2===
9.0.52-jdk11-adoptopenjdk-openj9 -=== 1=== 2===
9.0.52-jdk8-adoptopenjdk-hotspot -=== 1=== 2===
9.0.52-jdk8-adoptopenjdk-openj9 -=== 1=== 2===
2021-10-27
10.0.12-jdk16-corretto -== 1== 2==
10.0.12-jdk16-openjdk-bullseye -=-- -==- -=== 1=-- 1==- 1=== 2=-- 2==- 2===
10.0.12-jdk16-openjdk-buster -=== 1=== 2===
10.0.12-jdk16-openjdk-slim-bullseye -===- -==== 1===- 1==== 2===- 2====
10.0.12-jdk16-openjdk-slim-buster -==== 1==== 2====
10.1.0-M6-jdk16-corretto 2-==
10.1.0-M6-jdk16-openjdk-bullseye 2-=-- 2-==- 2-===
10.1.0-M6-jdk16-openjdk-buster 2-===
10.1.0-M6-jdk16-openjdk-slim-bullseye 2-===- 2-====
10.1.0-M6-jdk16-openjdk-slim-buster 2-====
8.5.72-jdk16-corretto 1== 2==
8.5.72-jdk16-openjdk-bullseye 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.72-jdk16-openjdk-buster 1=== 2===
8.5.72-jdk16-openjdk-slim-bullseye 1===- 1==== 2===- 2====
8.5.72-jdk16-openjdk-slim-buster 1==== 2====
9.0.54-jdk16-corretto 1== 2==
9.0.54-jdk16-openjdk-bullseye 1=-- 1==- 1=== 2=-- 2==- 2===
9.0.54-jdk16-openjdk-buster 1=== 2===
9.0.54-jdk16-openjdk-slim-bullseye 1===- 1==== 2===- 2====
9.0.54-jdk16-openjdk-slim-buster 1==== 2====
2022-05-02
10.0.20-jdk16-temurin-focal -==- -=== 1==- 1=== 2==- 2===
10.0.20-jdk17-openjdk-bullseye -==- -=== 1==- 1=== 2==- 2===
10.0.20-jdk17-openjdk-buster -=== 1=== 2===
10.0.20-jdk17-openjdk-slim-bullseye -===- -==== 1===- 1==== 2===- 2====
10.0.20-jdk17-openjdk-slim-buster -==== 1==== 2====
10.1.0-M14-jdk16-temurin-focal 2-==- 2-===
10.1.0-M14-jdk17-openjdk-bullseye 2-==- 2-===
10.1.0-M14-jdk17-openjdk-buster 2-===
10.1.0-M14-jdk17-openjdk-slim-bullseye 2-===- 2-====
10.1.0-M14-jdk17-openjdk-slim-buster 2-====
8.5.78-jdk16-temurin-focal 1==- 1=== 2==- 2===
8.5.78-jdk17-openjdk-bullseye 1==- 1=== 2==- 2===
8.5.78-jdk17-openjdk-buster 1=== 2===
8.5.78-jdk17-openjdk-slim-bullseye 1===- 1==== 2===- 2====
8.5.78-jdk17-openjdk-slim-buster 1==== 2====
9.0.62-jdk16-temurin-focal 1==- 1=== 2==- 2===
9.0.62-jdk17-openjdk-bullseye 1==- 1=== 2==- 2===
9.0.62-jdk17-openjdk-buster 1=== 2===
9.0.62-jdk17-openjdk-slim-bullseye 1===- 1==== 2===- 2====
9.0.62-jdk17-openjdk-slim-buster 1==== 2====
2022-07-21
10.1.0-M16-jdk11-corretto 2-==
10.1.0-M16-jdk11-openjdk-bullseye 2-==- 2-===
10.1.0-M16-jdk11-openjdk-buster 2-===
10.1.0-M16-jdk11-openjdk-slim-bullseye 2-===- 2-====
10.1.0-M16-jdk11-openjdk-slim-buster 2-====
10.1.0-M16-jdk11-temurin-focal 2-===
10.1.0-M16-jdk17-corretto 2-==
10.1.0-M16-jdk17-temurin-focal 2-===
10.1.0-M16-jre11-openjdk-bullseye 2-==- 2-===
10.1.0-M16-jre11-openjdk-buster 2-===
10.1.0-M16-jre11-openjdk-slim-bullseye 2-===- 2-====
10.1.0-M16-jre11-openjdk-slim-buster 2-====
10.1.0-M16-jre11-temurin-focal 2-===
10.1.0-M16-jre17-temurin-focal 2-===
2022-08-22
10.0.23-jdk11-openjdk-bullseye -==- -=== 1==- 1=== 2==- 2===
10.0.23-jdk11-openjdk-buster -=== 1=== 2===
10.0.23-jdk11-openjdk-slim-bullseye -===- -==== 1===- 1==== 2===- 2====
10.0.23-jdk11-openjdk-slim-buster -==== 1==== 2====
10.0.23-jdk8-openjdk-bullseye -==- -=== 1==- 1=== 2==- 2===
10.0.23-jdk8-openjdk-buster -=== 1=== 2===
10.0.23-jdk8-openjdk-slim-bullseye -===- -==== 1===- 1==== 2===- 2====
10.0.23-jdk8-openjdk-slim-buster -==== 1==== 2====
10.0.23-jre11-openjdk-bullseye -==- -=== 1==- 1=== 2==- 2===
10.0.23-jre11-openjdk-buster -=== 1=== 2===
10.0.23-jre11-openjdk-slim-bullseye -===- -==== 1===- 1==== 2===- 2====
10.0.23-jre11-openjdk-slim-buster -==== 1==== 2====
10.0.23-jre8-openjdk-bullseye -==- -=== 1==- 1=== 2==- 2===
10.0.23-jre8-openjdk-buster -=== 1=== 2===
10.0.23-jre8-openjdk-slim-bullseye -===- -==== 1===- 1==== 2===- 2====
10.0.23-jre8-openjdk-slim-buster -==== 1==== 2====
8.5.82-jdk11-openjdk-bullseye 1==- 1=== 2==- 2===
8.5.82-jdk11-openjdk-buster 1=== 2===
8.5.82-jdk11-openjdk-slim-bullseye 1===- 1==== 2===- 2====
8.5.82-jdk11-openjdk-slim-buster 1==== 2====
8.5.82-jdk8-openjdk-bullseye 1==- 1=== 2==- 2===
8.5.82-jdk8-openjdk-buster 1=== 2===
8.5.82-jdk8-openjdk-slim-bullseye 1===- 1==== 2===- 2====
8.5.82-jdk8-openjdk-slim-buster 1==== 2====
8.5.82-jre11-openjdk-bullseye 1==- 1=== 2==- 2===
8.5.82-jre11-openjdk-buster 1=== 2===
8.5.82-jre11-openjdk-slim-bullseye 1===- 1==== 2===- 2====
8.5.82-jre11-openjdk-slim-buster 1==== 2====
8.5.82-jre8-openjdk-bullseye 1==- 1=== 2==- 2===
8.5.82-jre8-openjdk-buster 1=== 2===
8.5.82-jre8-openjdk-slim-bullseye 1===- 1==== 2===- 2====
8.5.82-jre8-openjdk-slim-buster 1==== 2====
9.0.65-jdk11-openjdk-bullseye 1==- 1=== 2==- 2===
9.0.65-jdk11-openjdk-buster 1=== 2===
9.0.65-jdk11-openjdk-slim-bullseye 1===- 1==== 2===- 2====
9.0.65-jdk11-openjdk-slim-buster 1==== 2====
9.0.65-jdk8-openjdk-bullseye 1==- 1=== 2==- 2===
9.0.65-jdk8-openjdk-buster 1=== 2===
9.0.65-jdk8-openjdk-slim-bullseye 1===- 1==== 2===- 2====
9.0.65-jdk8-openjdk-slim-buster 1==== 2====
9.0.65-jre11-openjdk-bullseye 1==- 1=== 2==- 2===
9.0.65-jre11-openjdk-buster 1=== 2===
9.0.65-jre11-openjdk-slim-bullseye 1===- 1==== 2===- 2====
9.0.65-jre11-openjdk-slim-buster 1==== 2====
9.0.65-jre8-openjdk-bullseye 1==- 1=== 2==- 2===
9.0.65-jre8-openjdk-buster 1=== 2===
9.0.65-jre8-openjdk-slim-bullseye 1===- 1==== 2===- 2====
9.0.65-jre8-openjdk-slim-buster 1==== 2====
2022-09-27
10.0.23-jdk11-corretto-al2 -==- -=== 1==- 1===
10.0.23-jdk11-temurin-focal -=== 1===
10.0.23-jdk17-corretto-al2 -==- -=== 1==- 1===
10.0.23-jdk17-temurin-focal -=== 1===
10.0.23-jdk8-corretto-al2 -==- -=== 1==- 1===
10.0.23-jdk8-temurin-focal -=== 1===
10.0.23-jdk8-temurin-jammy -=-- -==- -=== 1=-- 1==- 1===
10.0.23-jre11-temurin-focal -=== 1===
10.0.23-jre17-temurin-focal -=== 1===
10.0.23-jre8-temurin-focal -=== 1===
10.0.23-jre8-temurin-jammy -=-- -==- -=== 1=-- 1==- 1===
2023-01-13
10.0.27-jdk11-corretto-al2 2==- 2===
10.0.27-jdk11-temurin-focal 2===
10.0.27-jdk11-temurin-jammy 2=-- 2==- 2===
10.0.27-jdk17-corretto-al2 2==- 2===
10.0.27-jdk17-temurin-focal 2===
10.0.27-jdk17-temurin-jammy 2--- 2=-- 2==- 2===
10.0.27-jdk8-corretto-al2 2==- 2===
10.0.27-jdk8-temurin-focal 2===
10.0.27-jdk8-temurin-jammy 2=-- 2==- 2===
10.0.27-jre11-temurin-focal 2===
10.0.27-jre11-temurin-jammy 2=-- 2==- 2===
10.0.27-jre17-temurin-focal 2===
10.0.27-jre17-temurin-jammy 2=-- 2==- 2===
10.0.27-jre8-temurin-focal 2===
10.0.27-jre8-temurin-jammy 2=-- 2==- 2===
2023-02-24
11.0.0-M1-jdk11-temurin-jammy 2-=-- 2-==- 2-===
11.0.0-M1-jre11-temurin-jammy 2-=-- 2-==- 2-===
2023-10-12
10.1.13-jdk21-openjdk-bookworm -==- -=== 1==- 1=== 2==- 2===
10.1.13-jdk21-openjdk-slim-bookworm -===- -==== 1===- 1==== 2===- 2====
11.0.0-M11-jdk21-openjdk-bookworm 2-==- 2-===
11.0.0-M11-jdk21-openjdk-slim-bookworm 2-===- 2-====
8.5.93-jdk21-openjdk-bookworm 1==- 1=== 2==- 2===
8.5.93-jdk21-openjdk-bullseye 1=== 2===
8.5.93-jdk21-openjdk-slim-bookworm 1===- 1==== 2===- 2====
8.5.93-jdk21-openjdk-slim-bullseye 1==== 2====
9.0.80-jdk21-openjdk-bookworm 1==- 1=== 2==- 2===
9.0.80-jdk21-openjdk-bullseye 1=== 2===
9.0.80-jdk21-openjdk-slim-bookworm 1===- 1==== 2===- 2====
9.0.80-jdk21-openjdk-slim-bullseye 1==== 2====
2024-04-01
8.5.100-jdk11-corretto-al2 1==- 1=== 2==- 2===
8.5.100-jdk11-temurin-focal 1=== 2===
8.5.100-jdk11-temurin-jammy 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.100-jdk17-corretto-al2 1==- 1=== 2==- 2===
8.5.100-jdk17-temurin-focal 1=== 2===
8.5.100-jdk17-temurin-jammy 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.100-jdk21-corretto-al2 1==- 1=== 2==- 2===
8.5.100-jdk21-temurin-jammy 1--- 1=-- 1==- 1=== 2--- 2=-- 2==- 2===
8.5.100-jdk8-corretto-al2 1==- 1=== 2==- 2===
8.5.100-jdk8-temurin-focal 1=== 2===
8.5.100-jdk8-temurin-jammy 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.100-jre11-temurin-focal 1=== 2===
8.5.100-jre11-temurin-jammy 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.100-jre17-temurin-focal 1=== 2===
8.5.100-jre17-temurin-jammy 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.100-jre21-temurin-jammy 1=-- 1==- 1=== 2=-- 2==- 2===
8.5.100-jre8-temurin-focal 1=== 2===
8.5.100-jre8-temurin-jammy 1=-- 1==- 1=== 2=-- 2==- 2===
2024-07-26
9.0.91-jdk11-temurin-focal 1=== 2===
9.0.91-jdk17-temurin-focal 1=== 2===
9.0.91-jdk8-temurin-focal 1=== 2===
9.0.91-jre11-temurin-focal 1=== 2===
9.0.91-jre17-temurin-focal 1=== 2===
9.0.91-jre8-temurin-focal 1=== 2===
2024-10-09
10.1.30-jdk11-temurin-jammy -===
10.1.30-jdk11-temurin-noble -=-- -==- -===
10.1.30-jre11-temurin-jammy -===
10.1.30-jre11-temurin-noble -=-- -==- -===
2026-08-13
9.0.120-jdk11-corretto-al2 1==- 1=== 2==- 2===
9.0.120-jdk17-corretto-al2 1==- 1=== 2==- 2===
9.0.120-jdk21-corretto-al2 1==- 1=== 2==- 2===
9.0.120-jdk8-corretto-al2 1==- 1=== 2==- 2===
=traefik
2017-02-06
v1.0.3 :reblochon
2017-05-05
1.1.2 2 :camembert :v1.1
1.1.2-alpine 2= :camembert-alpine :v1.1-alpine
2017-05-31
1.2.3 2 :morbier :v1.2
1.2.3-alpine 2= :morbier-alpine :v1.2-alpine
2017-10-16
1.3.8 2 :raclette :v1.3
1.3.8-alpine 2= :raclette-alpine :v1.3-alpine
2018-01-23
1.4.6 2 :roquefort :v1.4
1.4.6-alpine 2= :roquefort-alpine :v1.4-alpine
2018-05-03
1.5.4 2 :cancoillotte :v1.5
1.5.4-alpine 2= :cancoillotte-alpine :v1.5-alpine
2018-09-24
1.6.6 2 :tetedemoine :v1.6
1.6.6-alpine 2= :tetedemoine-alpine :v1.6-alpine
1.6.6-nanoserver-sac2016 2=- 2== :tetedemoine-nanoserver :tetedemoine-nanoserver-sac2016 :v1.6-nanoserver :v1.6-nanoserver-sac2016
2019-08-26
2.0 :faisselle
2.0-alpine :faisselle-alpine
2.0-nanoserver-sac2016 :faisselle-nanoserver :faisselle-nanoserver-sac2016
2019-09-11
1.7.14-nanoserver-sac2016 -=- -== 2=- 2== :maroilles-nanoserver :maroilles-nanoserver-sac2016 :v1.7-nanoserver :v1.7-nanoserver-sac2016
2.0-nanoserver-sac2016 :montdor-nanoserver :montdor-nanoserver-sac2016
2019-09-13
2.0-alpine :montdor-alpine
2019-09-23
1.7.16-alpine -=
2019-12-11
2.0.7 2 :montdor :v2.0
2.0.7-windowsservercore-1809 2== :montdor-windowsservercore-1809 :v2.0-windowsservercore-1809
2020-03-25
2.1.9 2 :cantal :v2.1
2.1.9-windowsservercore-1809 2== :cantal-windowsservercore-1809 :v2.1-windowsservercore-1809
2020-09-23
2.2.11 2 :chevrotin :v2.2
2.2.11-windowsservercore-1809 2== :chevrotin-windowsservercore-1809 :v2.2-windowsservercore-1809
2021-01-19
2.3.7 2 :picodon :v2.3
2.3.7-windowsservercore-1809 2== :picodon-windowsservercore-1809 :v2.3-windowsservercore-1809
2021-08-17
2.4.14 2 :livarot :v2.4
2.4.14-windowsservercore-1809 2== :livarot-windowsservercore-1809 :v2.4-windowsservercore-1809
2022-01-24
2.5.7 2 :brie :v2.5
2.5.7-windowsservercore-1809 2== :brie-windowsservercore-1809 :v2.5-windowsservercore-1809
2022-06-13
2.6.7 2 :rocamadour :v2.6
2.6.7-windowsservercore-1809 2== :rocamadour-windowsservercore-1809 :v2.6-windowsservercore-1809
2022-07-11
2.7.3 2 :epoisses :v2.7
2.7.3-windowsservercore-1809 2== :epoisses-windowsservercore-1809 :v2.7-windowsservercore-1809
2022-10-03
2.8.8 2 :v2.8 :vacherin
2.8.8-windowsservercore-1809 2== :v2.8-windowsservercore-1809 :vacherin-windowsservercore-1809
2023-04-24
2.9.10 2 :banon :v2.9
2.9.10-windowsservercore-1809 2== :banon-windowsservercore-1809 :v2.9-windowsservercore-1809
2023-05-10
1.7.34 2 :maroilles :v1.7
1.7.34-alpine 2= :maroilles-alpine :v1.7-alpine
1.7.34-windowsservercore-1809 2== :maroilles-windowsservercore-1809 :v1.7-windowsservercore-1809
2024-02-12
2.10.7 2 :saintmarcelin :v2.10
2.10.7-windowsservercore-1809 2== :saintmarcelin-windowsservercore-1809 :v2.10-windowsservercore-1809
2.10.7-windowsservercore-ltsc2022 2== :saintmarcelin-windowsservercore-ltsc2022 :v2.10-windowsservercore-ltsc2022
2024-07-15
3.0.4 2 :beaufort :v3.0
3.0.4-nanoserver-ltsc2022 2== :beaufort-nanoserver-ltsc2022 :v3.0-nanoserver-ltsc2022
3.0.4-windowsservercore-1809 2== :beaufort-windowsservercore-1809 :v3.0-windowsservercore-1809
3.0.4-windowsservercore-ltsc2022 2== :beaufort-windowsservercore-ltsc2022 :v3.0-windowsservercore-ltsc2022
2024-11-20
3.1.7 2 :comte :v3.1
3.1.7-nanoserver-ltsc2022 2== :comte-nanoserver-ltsc2022 :v3.1-nanoserver-ltsc2022
3.1.7-windowsservercore-1809 2== :comte-windowsservercore-1809 :v3.1-windowsservercore-1809
3.1.7-windowsservercore-ltsc2022 2== :comte-windowsservercore-ltsc2022 :v3.1-windowsservercore-ltsc2022
2025-01-14
3.2.5 2 :munster :v3.2
3.2.5-nanoserver-ltsc2022 2== :munster-nanoserver-ltsc2022 :v3.2-nanoserver-ltsc2022
3.2.5-windowsservercore-1809 2== :munster-windowsservercore-1809 :v3.2-windowsservercore-1809
3.2.5-windowsservercore-ltsc2022 2== :munster-windowsservercore-ltsc2022 :v3.2-windowsservercore-ltsc2022
2025-05-27
3.3.7 2 :saintnectaire :v3.3
3.3.7-nanoserver-ltsc2022 2== :saintnectaire-nanoserver-ltsc2022 :v3.3-nanoserver-ltsc2022
3.3.7-windowsservercore-1809 2== :saintnectaire-windowsservercore-1809 :v3.3-windowsservercore-1809
3.3.7-windowsservercore-ltsc2022 2== :saintnectaire-windowsservercore-ltsc2022 :v3.3-windowsservercore-ltsc2022
2025-06-02
2.11.25-windowsservercore-1809 1== 2== :mimolette-windowsservercore-1809 :v2-windowsservercore-1809 :v2.11-windowsservercore-1809
3.4.1-windowsservercore-1809 -== 1== 2== :chaource-windowsservercore-1809 :v3-windowsservercore-1809 :v3.4-windowsservercore-1809
2025-08-27
3.4.5 2 :chaource :v3.4
3.4.5-nanoserver-ltsc2022 2== :chaource-nanoserver-ltsc2022 :v3.4-nanoserver-ltsc2022
3.4.5-windowsservercore-ltsc2022 2== :chaource-windowsservercore-ltsc2022 :v3.4-windowsservercore-ltsc2022
2025-11-13
3.5.6 2 :chabichou :v3.5
3.5.6-nanoserver-ltsc2022 2== :chabichou-nanoserver-ltsc2022 :v3.5-nanoserver-ltsc2022
3.5.6-windowsservercore-ltsc2022 2== :chabichou-windowsservercore-ltsc2022 :v3.5-windowsservercore-ltsc2022
2026-08-19
3.6.25 2 :ramequin :v3.6
3.6.25-nanoserver-ltsc2022 2== :ramequin-nanoserver-ltsc2022 :v3.6-nanoserver-ltsc2022
3.6.25-nanoserver-ltsc2025 2== :ramequin-nanoserver-ltsc2025 :v3.6-nanoserver-ltsc2025
3.6.25-windowsservercore-ltsc2022 2== :ramequin-windowsservercore-ltsc2022 :v3.6-windowsservercore-ltsc2022
3.6.25-windowsservercore-ltsc2025 2== :ramequin-windowsservercore-ltsc2025 :v3.6-windowsservercore-ltsc2025
=ubuntu
2016-07-28
wily-20160706 :15.10 =-
2017-04-29
12.04.5 2
precise-20170331 =-
2017-07-20
yakkety-20170704 :16.10 =-
2018-01-15
zesty-20171122 :17.04 =-
2018-07-26
artful-20180706 :17.10 =-
2019-10-18
cosmic-20190719 :18.10 =-
2020-01-23
disco-20200114 :19.04 =-
2020-07-22
eoan-20200608 :19.10 =-
2021-08-12
groovy-20210723 :20.10 =-
2022-02-07
hirsute-20220113 :21.04 =-
2022-08-02
impish-20220531 :21.10 =-
2023-01-31
trusty-20191217 :14.04 =-
xenial-20210804 :16.04 =-
2023-06-15
bionic-20230530 :18.04 =-
2023-08-02
kinetic-20230624 :22.10 =-
2024-02-01
lunar-20231128 :23.04 =-
2024-07-15
mantic-20240530 :23.10 =-
2025-06-02
focal-20250404 :20.04 =-
2025-07-15
oracular-20250619 :24.10 =-
2026-02-17
plucky-20251001 :25.04 =-
2026-07-15
questing-20260610 :25.10 =-
=wordpress
2016-08-17
4.5.3 2
4.5.3-apache 2=
4.5.3-fpm 2=
2016-12-06
4.6.1-php5.6 2- 2=
4.6.1-php5.6-apache 2-= 2==
4.6.1-php5.6-fpm 2-= 2==
4.6.1-php7.0 2=
4.6.1-php7.0-apache 2==
4.6.1-php7.0-fpm 2==
2017-06-08
4.7.5-php5.6 2- 2=
4.7.5-php5.6-apache 2-= 2==
4.7.5-php5.6-fpm 2-= 2==
4.7.5-php5.6-fpm-alpine 2-== 2===
4.7.5-php7.0 2=
4.7.5-php7.0-apache 2==
4.7.5-php7.0-fpm 2==
4.7.5-php7.0-fpm-alpine 2===
4.7.5-php7.1 2=
4.7.5-php7.1-apache 2==
4.7.5-php7.1-fpm 2==
4.7.5-php7.1-fpm-alpine 2===
2017-06-22
cli-1.1.0-php5.6 =2- =2=
cli-1.1.0-php7.0 =2=
cli-1.1.0-php7.1 =2=
2017-08-09
cli-1.2.1-php5.6 =2- =2=
cli-1.2.1-php7.0 =2=
cli-1.2.1-php7.1 =2=
2017-10-18
cli-1.3.0-php5.6 =2- =2=
cli-1.3.0-php7.0 =2=
cli-1.3.0-php7.1 =2=
2017-11-21
4.8.3-php5.6 2- 2=
4.8.3-php5.6-apache 2-= 2==
4.8.3-php5.6-fpm 2-= 2==
4.8.3-php5.6-fpm-alpine 2-== 2===
4.8.3-php7.0 2=
4.8.3-php7.0-apache 2==
4.8.3-php7.0-fpm 2==
4.8.3-php7.0-fpm-alpine 2===
4.8.3-php7.1 2=
4.8.3-php7.1-apache 2==
4.8.3-php7.1-fpm 2==
4.8.3-php7.1-fpm-alpine 2===
2018-02-01
cli-1.4.1-php5.6 =2=
cli-1.4.1-php7.0 =2=
cli-1.4.1-php7.1 =2=
cli-1.4.1-php7.2 =2- =2=
2018-08-10
cli-1.5.1-php5.6 =1= =2=
cli-1.5.1-php7.0 =1= =2=
cli-1.5.1-php7.1 =1= =2=
cli-1.5.1-php7.2 =1- =1= =2- =2=
2018-12-07
4.9.8-php5.6 1= 2=
4.9.8-php5.6-apache 1== 2==
4.9.8-php5.6-fpm 1== 2==
4.9.8-php5.6-fpm-alpine 1=== 2===
4.9.8-php7.0 1= 2=
4.9.8-php7.0-apache 1== 2==
4.9.8-php7.0-fpm 1== 2==
4.9.8-php7.0-fpm-alpine 1=== 2===
4.9.8-php7.1 1= 2=
4.9.8-php7.1-apache 1== 2==
4.9.8-php7.1-fpm 1== 2==
4.9.8-php7.1-fpm-alpine 1=== 2===
4.9.8-php7.2 1- 1= 2- 2=
4.9.8-php7.2-apache 1-= 1== 2-= 2==
4.9.8-php7.2-fpm 1-= 1== 2-= 2==
4.9.8-php7.2-fpm-alpine 1-== 1=== 2-== 2===
2018-12-19
cli-2.0.1-php5.6 =2=
cli-2.0.1-php7.0 =2=
cli-2.0.1-php7.1 =2=
cli-2.0.1-php7.2 =2- =2=
2019-01-07
5.0.2-php5.6 -= 1= 2=
5.0.2-php5.6-apache -== 1== 2==
5.0.2-php5.6-fpm -== 1== 2==
5.0.2-php5.6-fpm-alpine -=== 1=== 2===
5.0.2-php7.0 -= 1= 2=
5.0.2-php7.0-apache -== 1== 2==
5.0.2-php7.0-fpm -== 1== 2==
5.0.2-php7.0-fpm-alpine -=== 1=== 2===
cli-2.1.0-php5.6 =-= =1= =2=
cli-2.1.0-php7.0 =-= =1= =2=
2019-02-25
5.0.3-php7.1 2=
5.0.3-php7.1-apache 2==
5.0.3-php7.1-fpm 2==
5.0.3-php7.1-fpm-alpine 2===
5.0.3-php7.2 2- 2=
5.0.3-php7.2-apache 2-= 2==
5.0.3-php7.2-fpm 2-= 2==
5.0.3-php7.2-fpm-alpine 2-== 2===
5.0.3-php7.3 2=
5.0.3-php7.3-apache 2==
5.0.3-php7.3-fpm 2==
5.0.3-php7.3-fpm-alpine 2===
2019-04-25
cli-2.1.0-php7.1 =2=
cli-2.1.0-php7.2 =2- =2=
cli-2.1.0-php7.3 =2=
2019-05-09
5.1.1-php7.1 2=
5.1.1-php7.1-apache 2==
5.1.1-php7.1-fpm 2==
5.1.1-php7.1-fpm-alpine 2===
5.1.1-php7.2 2- 2=
5.1.1-php7.2-apache 2-= 2==
5.1.1-php7.2-fpm 2-= 2==
5.1.1-php7.2-fpm-alpine 2-== 2===
5.1.1-php7.3 2=
5.1.1-php7.3-apache 2==
5.1.1-php7.3-fpm 2==
5.1.1-php7.3-fpm-alpine 2===
2019-08-15
cli-2.2.0-php7.1 =2=
cli-2.2.0-php7.2 =2=
cli-2.2.0-php7.3 =2- =2=
2019-11-12
cli-2.3.0-php7.1 =2=
cli-2.3.0-php7.2 =2=
cli-2.3.0-php7.3 =2- =2=
2019-11-13
5.2.4-php7.1 2=
5.2.4-php7.1-apache 2==
5.2.4-php7.1-fpm 2==
5.2.4-php7.1-fpm-alpine 2===
5.2.4-php7.2 2=
5.2.4-php7.2-apache 2==
5.2.4-php7.2-fpm 2==
5.2.4-php7.2-fpm-alpine 2===
5.2.4-php7.3 2- 2=
5.2.4-php7.3-apache 2-= 2==
5.2.4-php7.3-fpm 2-= 2==
5.2.4-php7.3-fpm-alpine 2-== 2===
2019-12-04
5.3.0-php7.1 -= 1= 2=
5.3.0-php7.1-apache -== 1== 2==
5.3.0-php7.1-fpm -== 1== 2==
5.3.0-php7.1-fpm-alpine -=== 1=== 2===
cli-2.4.0-php7.1 =-= =1= =2=
2020-04-01
5.3.2-php7.2 2=
5.3.2-php7.2-apache 2==
5.3.2-php7.2-fpm 2==
5.3.2-php7.2-fpm-alpine 2===
5.3.2-php7.3 2- 2=
5.3.2-php7.3-apache 2-= 2==
5.3.2-php7.3-fpm 2-= 2==
5.3.2-php7.3-fpm-alpine 2-== 2===
5.3.2-php7.4 2=
5.3.2-php7.4-apache 2==
5.3.2-php7.4-fpm 2==
5.3.2-php7.4-fpm-alpine 2===
2020-08-12
5.4.2-php7.2 2=
5.4.2-php7.2-apache 2==
5.4.2-php7.2-fpm 2==
5.4.2-php7.2-fpm-alpine 2===
5.4.2-php7.3 2=
5.4.2-php7.3-apache 2==
5.4.2-php7.3-fpm 2==
5.4.2-php7.3-fpm-alpine 2===
5.4.2-php7.4 2- 2=
5.4.2-php7.4-apache 2-= 2==
5.4.2-php7.4-fpm 2-= 2==
5.4.2-php7.4-fpm-alpine 2-== 2===
2020-12-10
5.5.3-php7.2 2=
5.5.3-php7.2-apache 2==
5.5.3-php7.2-fpm 2==
5.5.3-php7.2-fpm-alpine 2===
5.5.3-php7.3 2=
5.5.3-php7.3-apache 2==
5.5.3-php7.3-fpm 2==
5.5.3-php7.3-fpm-alpine 2===
5.5.3-php7.4 2- 2=
5.5.3-php7.4-apache 2-= 2==
5.5.3-php7.4-fpm 2-= 2==
5.5.3-php7.4-fpm-alpine 2-== 2===
2020-12-18
5.6.0-php7.2 -= 1= 2=
5.6.0-php7.2-apache -== 1== 2==
5.6.0-php7.2-fpm -== 1== 2==
5.6.0-php7.2-fpm-alpine -=== 1=== 2===
cli-2.4.0-php7.2 =-= =1= =2=
2021-02-03
beta-5.6.1-RC1-php7.3 =2-=
beta-5.6.1-RC1-php7.3-apache =2-==
beta-5.6.1-RC1-php7.3-fpm =2-==
beta-5.6.1-RC1-php7.3-fpm-alpine =2-===
beta-5.6.1-RC1-php7.4 =2-- =2-=
beta-5.6.1-RC1-php7.4-apache =2--= =2-==
beta-5.6.1-RC1-php7.4-fpm =2--= =2-==
beta-5.6.1-RC1-php7.4-fpm-alpine =2--== =2-===
beta-5.6.1-RC1-php8.0 =2-=
beta-5.6.1-RC1-php8.0-apache =2-==
beta-5.6.1-RC1-php8.0-fpm =2-==
beta-5.6.1-RC1-php8.0-fpm-alpine =2-===
2021-03-10
5.6.2-php7.3 2=
5.6.2-php7.3-apache 2==
5.6.2-php7.3-fpm 2==
5.6.2-php7.3-fpm-alpine 2===
5.6.2-php7.4 2- 2=
5.6.2-php7.4-apache 2-= 2==
5.6.2-php7.4-fpm 2-= 2==
5.6.2-php7.4-fpm-alpine 2-== 2===
5.6.2-php8.0 2=
5.6.2-php8.0-apache 2==
5.6.2-php8.0-fpm 2==
5.6.2-php8.0-fpm-alpine 2===
2021-04-15
beta-5.7.1-RC1-php7.3 =2-=
beta-5.7.1-RC1-php7.3-apache =2-==
beta-5.7.1-RC1-php7.3-fpm =2-==
beta-5.7.1-RC1-php7.3-fpm-alpine =2-===
beta-5.7.1-RC1-php7.4 =2-- =2-=
beta-5.7.1-RC1-php7.4-apache =2--= =2-==
beta-5.7.1-RC1-php7.4-fpm =2--= =2-==
beta-5.7.1-RC1-php7.4-fpm-alpine =2--== =2-===
beta-5.7.1-RC1-php8.0 =2-=
beta-5.7.1-RC1-php8.0-apache =2-==
beta-5.7.1-RC1-php8.0-fpm =2-==
beta-5.7.1-RC1-php8.0-fpm-alpine =2-===
2021-05-19
cli-2.4.0-php7.3 =2=
cli-2.4.0-php7.4 =2- =2=
cli-2.4.0-php8.0 =2=
2021-07-20
5.7.2-php7.3 2=
5.7.2-php7.3-apache 2==
5.7.2-php7.3-fpm 2==
5.7.2-php7.3-fpm-alpine 2===
5.7.2-php7.4 2- 2=
5.7.2-php7.4-apache 2-= 2==
5.7.2-php7.4-fpm 2-= 2==
5.7.2-php7.4-fpm-alpine 2-== 2===
5.7.2-php8.0 2=
5.7.2-php8.0-apache 2==
5.7.2-php8.0-fpm 2==
5.7.2-php8.0-fpm-alpine 2===
2021-09-10
beta-5.8.1-RC1-php7.3 =2-=
beta-5.8.1-RC1-php7.3-apache =2-==
beta-5.8.1-RC1-php7.3-fpm =2-==
beta-5.8.1-RC1-php7.3-fpm-alpine =2-===
beta-5.8.1-RC1-php7.4 =2-- =2-=
beta-5.8.1-RC1-php7.4-apache =2--= =2-==
beta-5.8.1-RC1-php7.4-fpm =2--= =2-==
beta-5.8.1-RC1-php7.4-fpm-alpine =2--== =2-===
beta-5.8.1-RC1-php8.0 =2-=
beta-5.8.1-RC1-php8.0-apache =2-==
beta-5.8.1-RC1-php8.0-fpm =2-==
beta-5.8.1-RC1-php8.0-fpm-alpine =2-===
2022-01-26
5.8.3-php7.3 2=
5.8.3-php7.3-apache 2==
5.8.3-php7.3-fpm 2==
5.8.3-php7.3-fpm-alpine 2===
5.8.3-php7.4 2- 2=
5.8.3-php7.4-apache 2-= 2==
5.8.3-php7.4-fpm 2-= 2==
5.8.3-php7.4-fpm-alpine 2-== 2===
5.8.3-php8.0 2=
5.8.3-php8.0-apache 2==
5.8.3-php8.0-fpm 2==
5.8.3-php8.0-fpm-alpine 2===
5.8.3-php8.1 2=
5.8.3-php8.1-apache 2==
5.8.3-php8.1-fpm 2==
5.8.3-php8.1-fpm-alpine 2===
cli-2.5.0-php7.3 =2=
cli-2.5.0-php7.4 =2- =2=
cli-2.5.0-php8.0 =2=
cli-2.5.0-php8.1 =2=
2022-02-23
beta-5.9.1-RC1-php7.3 =--= =1-= =2-=
beta-5.9.1-RC1-php7.3-apache =--== =1-== =2-==
beta-5.9.1-RC1-php7.3-fpm =--== =1-== =2-==
beta-5.9.1-RC1-php7.3-fpm-alpine =--=== =1-=== =2-===
2022-03-24
5.9.2-php7.3 -= 1= 2=
5.9.2-php7.3-apache -== 1== 2==
5.9.2-php7.3-fpm -== 1== 2==
5.9.2-php7.3-fpm-alpine -=== 1=== 2===
cli-2.6.0-php7.3 =-= =1= =2=
2022-04-07
beta-5.9.3-RC1-php7.4 =1-- =1-= =2-- =2-=
beta-5.9.3-RC1-php7.4-apache =1--= =1-== =2--= =2-==
beta-5.9.3-RC1-php7.4-fpm =1--= =1-== =2--= =2-==
beta-5.9.3-RC1-php7.4-fpm-alpine =1--== =1-=== =2--== =2-===
beta-5.9.3-RC1-php8.0 =1-= =2-=
beta-5.9.3-RC1-php8.0-apache =1-== =2-==
beta-5.9.3-RC1-php8.0-fpm =1-== =2-==
beta-5.9.3-RC1-php8.0-fpm-alpine =1-=== =2-===
beta-5.9.3-RC1-php8.1 =1-= =2-=
beta-5.9.3-RC1-php8.1-apache =1-== =2-==
beta-5.9.3-RC1-php8.1-fpm =1-== =2-==
beta-5.9.3-RC1-php8.1-fpm-alpine =1-=== =2-===
2022-05-25
5.9.3-php7.4 1- 1= 2- 2=
5.9.3-php7.4-apache 1-= 1== 2-= 2==
5.9.3-php7.4-fpm 1-= 1== 2-= 2==
5.9.3-php7.4-fpm-alpine 1-== 1=== 2-== 2===
5.9.3-php8.0 1= 2=
5.9.3-php8.0-apache 1== 2==
5.9.3-php8.0-fpm 1== 2==
5.9.3-php8.0-fpm-alpine 1=== 2===
5.9.3-php8.1 1= 2=
5.9.3-php8.1-apache 1== 2==
5.9.3-php8.1-fpm 1== 2==
5.9.3-php8.1-fpm-alpine 1=== 2===
2022-08-31
beta-6.0.2-RC1-php7.4 =2-- =2-=
beta-6.0.2-RC1-php7.4-apache =2--= =2-==
beta-6.0.2-RC1-php7.4-fpm =2--= =2-==
beta-6.0.2-RC1-php7.4-fpm-alpine =2--== =2-===
beta-6.0.2-RC1-php8.0 =2-=
beta-6.0.2-RC1-php8.0-apache =2-==
beta-6.0.2-RC1-php8.0-fpm =2-==
beta-6.0.2-RC1-php8.0-fpm-alpine =2-===
beta-6.0.2-RC1-php8.1 =2-=
beta-6.0.2-RC1-php8.1-apache =2-==
beta-6.0.2-RC1-php8.1-fpm =2-==
beta-6.0.2-RC1-php8.1-fpm-alpine =2-===
2022-10-13
cli-2.6.0-php7.4 =2- =2=
cli-2.6.0-php8.0 =2=
cli-2.6.0-php8.1 =2=
2022-11-02
6.0.3-php7.4 2- 2=
6.0.3-php7.4-apache 2-= 2==
6.0.3-php7.4-fpm 2-= 2==
6.0.3-php7.4-fpm-alpine 2-== 2===
6.0.3-php8.0 2=
6.0.3-php8.0-apache 2==
6.0.3-php8.0-fpm 2==
6.0.3-php8.0-fpm-alpine 2===
6.0.3-php8.1 2=
6.0.3-php8.1-apache 2==
6.0.3-php8.1-fpm 2==
6.0.3-php8.1-fpm-alpine 2===
2022-11-16
beta-6.1.1-RC1-php7.4 =--= =1-= =2-- =2-=
beta-6.1.1-RC1-php7.4-apache =--== =1-== =2--= =2-==
beta-6.1.1-RC1-php7.4-fpm =--== =1-== =2--= =2-==
beta-6.1.1-RC1-php7.4-fpm-alpine =--=== =1-=== =2--== =2-===
beta-6.1.1-RC1-php8.0 =2-=
beta-6.1.1-RC1-php8.0-apache =2-==
beta-6.1.1-RC1-php8.0-fpm =2-==
beta-6.1.1-RC1-php8.0-fpm-alpine =2-===
beta-6.1.1-RC1-php8.1 =2-=
beta-6.1.1-RC1-php8.1-apache =2-==
beta-6.1.1-RC1-php8.1-fpm =2-==
beta-6.1.1-RC1-php8.1-fpm-alpine =2-===
2022-12-01
6.1.1-php7.4 -= 1= 2=
6.1.1-php7.4-apache -== 1== 2==
6.1.1-php7.4-fpm -== 1== 2==
6.1.1-php7.4-fpm-alpine -=== 1=== 2===
cli-2.7.1-php7.4 =-= =1= =2=
2023-03-30
6.1.1-php8.0 2- 2=
6.1.1-php8.0-apache 2-= 2==
6.1.1-php8.0-fpm 2-= 2==
6.1.1-php8.0-fpm-alpine 2-== 2===
6.1.1-php8.1 2=
6.1.1-php8.1-apache 2==
6.1.1-php8.1-fpm 2==
6.1.1-php8.1-fpm-alpine 2===
6.1.1-php8.2 2=
6.1.1-php8.2-apache 2==
6.1.1-php8.2-fpm 2==
6.1.1-php8.2-fpm-alpine 2===
2023-05-16
beta-6.2.1-RC1-php8.0 =2-- =2-=
beta-6.2.1-RC1-php8.0-apache =2--= =2-==
beta-6.2.1-RC1-php8.0-fpm =2--= =2-==
beta-6.2.1-RC1-php8.0-fpm-alpine =2--== =2-===
beta-6.2.1-RC1-php8.1 =2-=
beta-6.2.1-RC1-php8.1-apache =2-==
beta-6.2.1-RC1-php8.1-fpm =2-==
beta-6.2.1-RC1-php8.1-fpm-alpine =2-===
beta-6.2.1-RC1-php8.2 =2-=
beta-6.2.1-RC1-php8.2-apache =2-==
beta-6.2.1-RC1-php8.2-fpm =2-==
beta-6.2.1-RC1-php8.2-fpm-alpine =2-===
2023-06-06
cli-2.7.1-php8.0 =2- =2=
cli-2.7.1-php8.1 =2=
cli-2.7.1-php8.2 =2=
2023-08-09
6.2.2-php8.0 2- 2=
6.2.2-php8.0-apache 2-= 2==
6.2.2-php8.0-fpm 2-= 2==
6.2.2-php8.0-fpm-alpine 2-== 2===
6.2.2-php8.1 2=
6.2.2-php8.1-apache 2==
6.2.2-php8.1-fpm 2==
6.2.2-php8.1-fpm-alpine 2===
6.2.2-php8.2 2=
6.2.2-php8.2-apache 2==
6.2.2-php8.2-fpm 2==
6.2.2-php8.2-fpm-alpine 2===
2023-08-29
beta-6.3.1-RC1-php8.0 =2-- =2-=
beta-6.3.1-RC1-php8.0-apache =2--= =2-==
beta-6.3.1-RC1-php8.0-fpm =2--= =2-==
beta-6.3.1-RC1-php8.0-fpm-alpine =2--== =2-===
beta-6.3.1-RC1-php8.1 =2-=
beta-6.3.1-RC1-php8.1-apache =2-==
beta-6.3.1-RC1-php8.1-fpm =2-==
beta-6.3.1-RC1-php8.1-fpm-alpine =2-===
beta-6.3.1-RC1-php8.2 =2-=
beta-6.3.1-RC1-php8.2-apache =2-==
beta-6.3.1-RC1-php8.2-fpm =2-==
beta-6.3.1-RC1-php8.2-fpm-alpine =2-===
2023-10-26
cli-2.8.1-php8.0 =2- =2=
cli-2.8.1-php8.1 =2=
cli-2.8.1-php8.2 =2=
2023-11-07
6.3.2-php8.0 2- 2=
6.3.2-php8.0-apache 2-= 2==
6.3.2-php8.0-fpm 2-= 2==
6.3.2-php8.0-fpm-alpine 2-== 2===
6.3.2-php8.1 2=
6.3.2-php8.1-apache 2==
6.3.2-php8.1-fpm 2==
6.3.2-php8.1-fpm-alpine 2===
6.3.2-php8.2 2=
6.3.2-php8.2-apache 2==
6.3.2-php8.2-fpm 2==
6.3.2-php8.2-fpm-alpine 2===
beta-6.4-RC3-php8.0 =--= =1-=
beta-6.4-RC3-php8.0-apache =--== =1-==
beta-6.4-RC3-php8.0-fpm =--== =1-==
beta-6.4-RC3-php8.0-fpm-alpine =--=== =1-===
2023-12-05
6.4.1-php8.0 -= 1= 2=
6.4.1-php8.0-apache -== 1== 2==
6.4.1-php8.0-fpm -== 1== 2==
6.4.1-php8.0-fpm-alpine -=== 1=== 2===
cli-2.9.0-php8.0 =-= =1= =2=
2024-01-31
beta-6.4.3-RC1-php8.1 =2-=
beta-6.4.3-RC1-php8.1-apache =2-==
beta-6.4.3-RC1-php8.1-fpm =2-==
beta-6.4.3-RC1-php8.1-fpm-alpine =2-===
beta-6.4.3-RC1-php8.2 =2-- =2-=
beta-6.4.3-RC1-php8.2-apache =2--= =2-==
beta-6.4.3-RC1-php8.2-fpm =2--= =2-==
beta-6.4.3-RC1-php8.2-fpm-alpine =2--== =2-===
beta-6.4.3-RC1-php8.3 =2-=
beta-6.4.3-RC1-php8.3-apache =2-==
beta-6.4.3-RC1-php8.3-fpm =2-==
beta-6.4.3-RC1-php8.3-fpm-alpine =2-===
2024-02-12
cli-2.9.0-php8.1 =2=
cli-2.9.0-php8.2 =2- =2=
cli-2.9.0-php8.3 =2=
2024-04-03
6.4.3-php8.1 2=
6.4.3-php8.1-apache 2==
6.4.3-php8.1-fpm 2==
6.4.3-php8.1-fpm-alpine 2===
6.4.3-php8.2 2- 2=
6.4.3-php8.2-apache 2-= 2==
6.4.3-php8.2-fpm 2-= 2==
6.4.3-php8.2-fpm-alpine 2-== 2===
6.4.3-php8.3 2=
6.4.3-php8.3-apache 2==
6.4.3-php8.3-fpm 2==
6.4.3-php8.3-fpm-alpine 2===
2024-06-04
beta-6.5.4-RC1-php8.1 =2-=
beta-6.5.4-RC1-php8.1-apache =2-==
beta-6.5.4-RC1-php8.1-fpm =2-==
beta-6.5.4-RC1-php8.1-fpm-alpine =2-===
beta-6.5.4-RC1-php8.2 =2-- =2-=
beta-6.5.4-RC1-php8.2-apache =2--= =2-==
beta-6.5.4-RC1-php8.2-fpm =2--= =2-==
beta-6.5.4-RC1-php8.2-fpm-alpine =2--== =2-===
beta-6.5.4-RC1-php8.3 =2-=
beta-6.5.4-RC1-php8.3-apache =2-==
beta-6.5.4-RC1-php8.3-fpm =2-==
beta-6.5.4-RC1-php8.3-fpm-alpine =2-===
2024-07-16
6.5.5-php8.1 2=
6.5.5-php8.1-apache 2==
6.5.5-php8.1-fpm 2==
6.5.5-php8.1-fpm-alpine 2===
6.5.5-php8.2 2- 2=
6.5.5-php8.2-apache 2-= 2==
6.5.5-php8.2-fpm 2-= 2==
6.5.5-php8.2-fpm-alpine 2-== 2===
6.5.5-php8.3 2=
6.5.5-php8.3-apache 2==
6.5.5-php8.3-fpm 2==
6.5.5-php8.3-fpm-alpine 2===
2024-08-08
cli-2.10.0-php8.1 =2=
cli-2.10.0-php8.2 =2- =2=
cli-2.10.0-php8.3 =2=
2024-09-10
beta-6.6.2-RC1-php8.1 =2-=
beta-6.6.2-RC1-php8.1-apache =2-==
beta-6.6.2-RC1-php8.1-fpm =2-==
beta-6.6.2-RC1-php8.1-fpm-alpine =2-===
beta-6.6.2-RC1-php8.2 =2-- =2-=
beta-6.6.2-RC1-php8.2-apache =2--= =2-==
beta-6.6.2-RC1-php8.2-fpm =2--= =2-==
beta-6.6.2-RC1-php8.2-fpm-alpine =2--== =2-===
beta-6.6.2-RC1-php8.3 =2-=
beta-6.6.2-RC1-php8.3-apache =2-==
beta-6.6.2-RC1-php8.3-fpm =2-==
beta-6.6.2-RC1-php8.3-fpm-alpine =2-===
2024-11-14
6.6.2-php8.1 2=
6.6.2-php8.1-apache 2==
6.6.2-php8.1-fpm 2==
6.6.2-php8.1-fpm-alpine 2===
6.6.2-php8.2 2- 2=
6.6.2-php8.2-apache 2-= 2==
6.6.2-php8.2-fpm 2-= 2==
6.6.2-php8.2-fpm-alpine 2-== 2===
6.6.2-php8.3 2=
6.6.2-php8.3-apache 2==
6.6.2-php8.3-fpm 2==
6.6.2-php8.3-fpm-alpine 2===
2025-02-12
beta-6.7.2-RC2-php8.1 =2-=
beta-6.7.2-RC2-php8.1-apache =2-==
beta-6.7.2-RC2-php8.1-fpm =2-==
beta-6.7.2-RC2-php8.1-fpm-alpine =2-===
beta-6.7.2-RC2-php8.2 =2-- =2-=
beta-6.7.2-RC2-php8.2-apache =2--= =2-==
beta-6.7.2-RC2-php8.2-fpm =2--= =2-==
beta-6.7.2-RC2-php8.2-fpm-alpine =2--== =2-===
beta-6.7.2-RC2-php8.3 =2-=
beta-6.7.2-RC2-php8.3-apache =2-==
beta-6.7.2-RC2-php8.3-fpm =2-==
beta-6.7.2-RC2-php8.3-fpm-alpine =2-===
2025-04-15
6.7.2-php8.1 2=
6.7.2-php8.1-apache 2==
6.7.2-php8.1-fpm 2==
6.7.2-php8.1-fpm-alpine 2===
6.7.2-php8.2 2- 2=
6.7.2-php8.2-apache 2-= 2==
6.7.2-php8.2-fpm 2-= 2==
6.7.2-php8.2-fpm-alpine 2-== 2===
6.7.2-php8.3 2=
6.7.2-php8.3-apache 2==
6.7.2-php8.3-fpm 2==
6.7.2-php8.3-fpm-alpine 2===
6.7.2-php8.4 2=
6.7.2-php8.4-apache 2==
6.7.2-php8.4-fpm 2==
6.7.2-php8.4-fpm-alpine 2===
2025-05-07
cli-2.11.0-php8.1 =2=
cli-2.11.0-php8.2 =2- =2=
cli-2.11.0-php8.3 =2=
cli-2.11.0-php8.4 =2=
2025-10-01
beta-6.8.3-php8.1 =2=
beta-6.8.3-php8.1-apache =2==
beta-6.8.3-php8.1-fpm =2==
beta-6.8.3-php8.1-fpm-alpine =2===
beta-6.8.3-php8.2 =2=
beta-6.8.3-php8.2-apache =2==
beta-6.8.3-php8.2-fpm =2==
beta-6.8.3-php8.2-fpm-alpine =2===
beta-6.8.3-php8.3 =2- =2=
beta-6.8.3-php8.3-apache =2-= =2==
beta-6.8.3-php8.3-fpm =2-= =2==
beta-6.8.3-php8.3-fpm-alpine =2-== =2===
beta-6.8.3-php8.4 =2=
beta-6.8.3-php8.4-apache =2==
beta-6.8.3-php8.4-fpm =2==
beta-6.8.3-php8.4-fpm-alpine =2===
2025-12-03
6.8.3-php8.1 2=
6.8.3-php8.1-apache 2==
6.8.3-php8.1-fpm 2==
6.8.3-php8.1-fpm-alpine 2===
6.8.3-php8.2 2=
6.8.3-php8.2-apache 2==
6.8.3-php8.2-fpm 2==
6.8.3-php8.2-fpm-alpine 2===
6.8.3-php8.3 2- 2=
6.8.3-php8.3-apache 2-= 2==
6.8.3-php8.3-fpm 2-= 2==
6.8.3-php8.3-fpm-alpine 2-== 2===
6.8.3-php8.4 2=
6.8.3-php8.4-apache 2==
6.8.3-php8.4-fpm 2==
6.8.3-php8.4-fpm-alpine 2===
6.8.3-php8.5 2=
6.8.3-php8.5-apache 2==
6.8.3-php8.5-fpm 2==
6.8.3-php8.5-fpm-alpine 2===
beta-6.9-RC4-php8.1 =--= =1-=
beta-6.9-RC4-php8.1-apache =--== =1-==
beta-6.9-RC4-php8.1-fpm =--== =1-==
beta-6.9-RC4-php8.1-fpm-alpine =--=== =1-===
2026-01-05
6.9.0-php8.1 -= 1= 2=
6.9.0-php8.1-apache -== 1== 2==
6.9.0-php8.1-fpm -== 1== 2==
6.9.0-php8.1-fpm-alpine -=== 1=== 2===
cli-2.12.0-php8.1 =-= =1= =2=
2026-02-03
beta-6.9.1-RC1-php8.2 =1-= =2-=
beta-6.9.1-RC1-php8.2-apache =1-== =2-==
beta-6.9.1-RC1-php8.2-fpm =1-== =2-==
beta-6.9.1-RC1-php8.2-fpm-alpine =1-=== =2-===
beta-6.9.1-RC1-php8.3 =1-- =1-= =2-- =2-=
beta-6.9.1-RC1-php8.3-apache =1--= =1-== =2--= =2-==
beta-6.9.1-RC1-php8.3-fpm =1--= =1-== =2--= =2-==
beta-6.9.1-RC1-php8.3-fpm-alpine =1--== =1-=== =2--== =2-===
beta-6.9.1-RC1-php8.4 =1-= =2-=
beta-6.9.1-RC1-php8.4-apache =1-== =2-==
beta-6.9.1-RC1-php8.4-fpm =1-== =2-==
beta-6.9.1-RC1-php8.4-fpm-alpine =1-=== =2-===
beta-6.9.1-RC1-php8.5 =1-= =2-=
beta-6.9.1-RC1-php8.5-apache =1-== =2-==
beta-6.9.1-RC1-php8.5-fpm =1-== =2-==
beta-6.9.1-RC1-php8.5-fpm-alpine =1-=== =2-===
2026-05-21
6.9.4-php8.2 1= 2=
6.9.4-php8.2-apache 1== 2==
6.9.4-php8.2-fpm 1== 2==
6.9.4-php8.2-fpm-alpine 1=== 2===
6.9.4-php8.3 1- 1= 2- 2=
6.9.4-php8.3-apache 1-= 1== 2-= 2==
6.9.4-php8.3-fpm 1-= 1== 2-= 2==
6.9.4-php8.3-fpm-alpine 1-== 1=== 2-== 2===
6.9.4-php8.4 1= 2=
6.9.4-php8.4-apache 1== 2==
6.9.4-php8.4-fpm 1== 2==
6.9.4-php8.4-fpm-alpine 1=== 2===
6.9.4-php8.5 1= 2=
6.9.4-php8.5-apache 1== 2==
6.9.4-php8.5-fpm 1== 2==
6.9.4-php8.5-fpm-alpine 1=== 2===
2026-07-09
beta-7.0.1-RC1-php8.2 =2-=
beta-7.0.1-RC1-php8.2-apache =2-==
beta-7.0.1-RC1-php8.2-fpm =2-==
beta-7.0.1-RC1-php8.2-fpm-alpine =2-===
beta-7.0.1-RC1-php8.3 =2-- =2-=
beta-7.0.1-RC1-php8.3-apache =2--= =2-==
beta-7.0.1-RC1-php8.3-fpm =2--= =2-==
beta-7.0.1-RC1-php8.3-fpm-alpine =2--== =2-===
beta-7.0.1-RC1-php8.4 =2-=
beta-7.0.1-RC1-php8.4-apache =2-==
beta-7.0.1-RC1-php8.4-fpm =2-==
beta-7.0.1-RC1-php8.4-fpm-alpine =2-===
beta-7.0.1-RC1-php8.5 =2-=
beta-7.0.1-RC1-php8.5-apache =2-==
beta-7.0.1-RC1-php8.5-fpm =2-==
beta-7.0.1-RC1-php8.5-fpm-alpine =2-===
2026-08-20
7.0.4-php8.2 2=
7.0.4-php8.2-apache 2==
7.0.4-php8.2-fpm 2==
7.0.4-php8.2-fpm-alpine 2===
7.0.4-php8.3 2- 2=
7.0.4-php8.3-apache 2-= 2==
7.0.4-php8.3-fpm 2-= 2==
7.0.4-php8.3-fpm-alpine 2-== 2===
7.0.4-php8.4 2=
7.0.4-php8.4-apache 2==
7.0.4-php8.4-fpm 2==
7.0.4-php8.4-fpm-alpine 2===
7.0.4-php8.5 2=
7.0.4-php8.5-apache 2==
7.0.4-php8.5-fpm 2==
7.0.4-php8.5-fpm-alpine 2===
beta-7.1-RC4-php8.2 =--= =1-=
beta-7.1-RC4-php8.2-apache =--== =1-==
beta-7.1-RC4-php8.2-fpm =--== =1-==
beta-7.1-RC4-php8.2-fpm-alpine =--=== =1-===
beta-7.1-RC4-php8.3 =--- =--= =1-- =1-=
beta-7.1-RC4-php8.3-apache =---= =--== =1--= =1-==
beta-7.1-RC4-php8.3-fpm =---= =--== =1--= =1-==
beta-7.1-RC4-php8.3-fpm-alpine =---== =--=== =1--== =1-===
beta-7.1-RC4-php8.4 =--= =1-=
beta-7.1-RC4-php8.4-apache =--== =1-==
beta-7.1-RC4-php8.4-fpm =--== =1-==
beta-7.1-RC4-php8.4-fpm-alpine =--=== =1-===
beta-7.1-RC4-php8.5 =--= =1-=
beta-7.1-RC4-php8.5-apache =--== =1-==
beta-7.1-RC4-php8.5-fpm =--== =1-==
beta-7.1-RC4-php8.5-fpm-alpine =--=== =1-===
=zookeeper
2018-08-02
3.3.6 2
2021-06-01
3.4.14 2
2023-02-07
3.5.10 2
3.5.10-temurin 2=
2023-03-23
3.6.4 2
3.6.4-temurin 2=
2023-10-16
3.7.1-temurin 2=
3.8.2-temurin 2=
2024-03-14
3.8.3-jre-11 2==
3.9.1-jre-11 2==
2024-10-28
3.7.2-jre-11 2-- 2==
3.7.2-jre-17 2==`;
