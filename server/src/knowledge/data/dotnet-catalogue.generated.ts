// Written by `npm run update-catalogue` from github.com/dotnet/dotnet-docker (MIT). Do not edit.
/** Encoded as `catalogue-table.ts` says; decoded at the first look-up. */
export const encodedDotnetCatalogue = `3ed00b611cc88eaa5995525a0549a5703965cd02 2026-08-21
amd64 arm64v8 arm32v7 windows-amd64
=mcr.microsoft.com/dotnet/aspire-dashboard
0;13.5.1-amd64 13.5-amd64 13-amd64;13.5.1 13.5 13 latest
1;13.5.1-arm64v8 13.5-arm64v8 13-arm64v8;13.5.1 13.5 13 latest
=mcr.microsoft.com/dotnet/aspnet
0;8.0.30-bookworm-slim-amd64 8.0-bookworm-slim-amd64;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
2;8.0.30-bookworm-slim-arm32v7 8.0-bookworm-slim-arm32v7;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
1;8.0.30-bookworm-slim-arm64v8 8.0-bookworm-slim-arm64v8;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
0;8.0.30-alpine3.24-amd64 8.0-alpine3.24-amd64 8.0-alpine-amd64;8.0.30-alpine3.24 8.0-alpine3.24 8.0-alpine
2;8.0.30-alpine3.24-arm32v7 8.0-alpine3.24-arm32v7 8.0-alpine-arm32v7;8.0.30-alpine3.24 8.0-alpine3.24 8.0-alpine
1;8.0.30-alpine3.24-arm64v8 8.0-alpine3.24-arm64v8 8.0-alpine-arm64v8;8.0.30-alpine3.24 8.0-alpine3.24 8.0-alpine
0;8.0.30-alpine3.23-amd64 8.0-alpine3.23-amd64;8.0.30-alpine3.23 8.0-alpine3.23
2;8.0.30-alpine3.23-arm32v7 8.0-alpine3.23-arm32v7;8.0.30-alpine3.23 8.0-alpine3.23
1;8.0.30-alpine3.23-arm64v8 8.0-alpine3.23-arm64v8;8.0.30-alpine3.23 8.0-alpine3.23
0;8.0.30-alpine3.24-extra-amd64 8.0-alpine3.24-extra-amd64 8.0-alpine-extra-amd64;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra 8.0-alpine-extra
2;8.0.30-alpine3.24-extra-arm32v7 8.0-alpine3.24-extra-arm32v7 8.0-alpine-extra-arm32v7;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra 8.0-alpine-extra
1;8.0.30-alpine3.24-extra-arm64v8 8.0-alpine3.24-extra-arm64v8 8.0-alpine-extra-arm64v8;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra 8.0-alpine-extra
0;8.0.30-alpine3.23-extra-amd64 8.0-alpine3.23-extra-amd64;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
2;8.0.30-alpine3.23-extra-arm32v7 8.0-alpine3.23-extra-arm32v7;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
1;8.0.30-alpine3.23-extra-arm64v8 8.0-alpine3.23-extra-arm64v8;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
0;8.0.30-alpine3.24-composite-amd64 8.0-alpine3.24-composite-amd64;8.0.30-alpine3.24-composite 8.0-alpine3.24-composite
2;8.0.30-alpine3.24-composite-arm32v7 8.0-alpine3.24-composite-arm32v7;8.0.30-alpine3.24-composite 8.0-alpine3.24-composite
1;8.0.30-alpine3.24-composite-arm64v8 8.0-alpine3.24-composite-arm64v8;8.0.30-alpine3.24-composite 8.0-alpine3.24-composite
0;8.0.30-alpine3.23-composite-amd64 8.0-alpine3.23-composite-amd64;8.0.30-alpine3.23-composite 8.0-alpine3.23-composite
2;8.0.30-alpine3.23-composite-arm32v7 8.0-alpine3.23-composite-arm32v7;8.0.30-alpine3.23-composite 8.0-alpine3.23-composite
1;8.0.30-alpine3.23-composite-arm64v8 8.0-alpine3.23-composite-arm64v8;8.0.30-alpine3.23-composite 8.0-alpine3.23-composite
0;8.0.30-alpine3.24-composite-extra-amd64 8.0-alpine3.24-composite-extra-amd64;8.0.30-alpine3.24-composite-extra 8.0-alpine3.24-composite-extra
2;8.0.30-alpine3.24-composite-extra-arm32v7 8.0-alpine3.24-composite-extra-arm32v7;8.0.30-alpine3.24-composite-extra 8.0-alpine3.24-composite-extra
1;8.0.30-alpine3.24-composite-extra-arm64v8 8.0-alpine3.24-composite-extra-arm64v8;8.0.30-alpine3.24-composite-extra 8.0-alpine3.24-composite-extra
0;8.0.30-alpine3.23-composite-extra-amd64 8.0-alpine3.23-composite-extra-amd64;8.0.30-alpine3.23-composite-extra 8.0-alpine3.23-composite-extra
2;8.0.30-alpine3.23-composite-extra-arm32v7 8.0-alpine3.23-composite-extra-arm32v7;8.0.30-alpine3.23-composite-extra 8.0-alpine3.23-composite-extra
1;8.0.30-alpine3.23-composite-extra-arm64v8 8.0-alpine3.23-composite-extra-arm64v8;8.0.30-alpine3.23-composite-extra 8.0-alpine3.23-composite-extra
0;8.0.30-noble-amd64 8.0-noble-amd64;8.0.30-noble 8.0-noble
1;8.0.30-noble-arm64v8 8.0-noble-arm64v8;8.0.30-noble 8.0-noble
0;8.0.30-noble-chiseled-amd64 8.0-noble-chiseled-amd64;8.0.30-noble-chiseled 8.0-noble-chiseled
1;8.0.30-noble-chiseled-arm64v8 8.0-noble-chiseled-arm64v8;8.0.30-noble-chiseled 8.0-noble-chiseled
0;8.0.30-noble-chiseled-extra-amd64 8.0-noble-chiseled-extra-amd64;8.0.30-noble-chiseled-extra 8.0-noble-chiseled-extra
1;8.0.30-noble-chiseled-extra-arm64v8 8.0-noble-chiseled-extra-arm64v8;8.0.30-noble-chiseled-extra 8.0-noble-chiseled-extra
0;8.0.30-noble-chiseled-composite-extra-amd64 8.0-noble-chiseled-composite-extra-amd64;8.0.30-noble-chiseled-composite-extra 8.0-noble-chiseled-composite-extra
1;8.0.30-noble-chiseled-composite-extra-arm64v8 8.0-noble-chiseled-composite-extra-arm64v8;8.0.30-noble-chiseled-composite-extra 8.0-noble-chiseled-composite-extra
0;8.0.30-noble-chiseled-composite-amd64 8.0-noble-chiseled-composite-amd64;8.0.30-noble-chiseled-composite 8.0-noble-chiseled-composite
1;8.0.30-noble-chiseled-composite-arm64v8 8.0-noble-chiseled-composite-arm64v8;8.0.30-noble-chiseled-composite 8.0-noble-chiseled-composite
0;8.0.30-jammy-amd64 8.0-jammy-amd64;8.0.30-jammy 8.0-jammy
2;8.0.30-jammy-arm32v7 8.0-jammy-arm32v7;8.0.30-jammy 8.0-jammy
1;8.0.30-jammy-arm64v8 8.0-jammy-arm64v8;8.0.30-jammy 8.0-jammy
0;8.0.30-jammy-chiseled-amd64 8.0-jammy-chiseled-amd64;8.0.30-jammy-chiseled 8.0-jammy-chiseled
1;8.0.30-jammy-chiseled-arm64v8 8.0-jammy-chiseled-arm64v8;8.0.30-jammy-chiseled 8.0-jammy-chiseled
2;8.0.30-jammy-chiseled-arm32v7 8.0-jammy-chiseled-arm32v7;8.0.30-jammy-chiseled 8.0-jammy-chiseled
0;8.0.30-jammy-chiseled-extra-amd64 8.0-jammy-chiseled-extra-amd64;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
1;8.0.30-jammy-chiseled-extra-arm64v8 8.0-jammy-chiseled-extra-arm64v8;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
2;8.0.30-jammy-chiseled-extra-arm32v7 8.0-jammy-chiseled-extra-arm32v7;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
0;8.0.30-jammy-chiseled-composite-extra-amd64 8.0-jammy-chiseled-composite-extra-amd64;8.0.30-jammy-chiseled-composite-extra 8.0-jammy-chiseled-composite-extra
1;8.0.30-jammy-chiseled-composite-extra-arm64v8 8.0-jammy-chiseled-composite-extra-arm64v8;8.0.30-jammy-chiseled-composite-extra 8.0-jammy-chiseled-composite-extra
2;8.0.30-jammy-chiseled-composite-extra-arm32v7 8.0-jammy-chiseled-composite-extra-arm32v7;8.0.30-jammy-chiseled-composite-extra 8.0-jammy-chiseled-composite-extra
0;8.0.30-jammy-chiseled-composite-amd64 8.0-jammy-chiseled-composite-amd64;8.0.30-jammy-chiseled-composite 8.0-jammy-chiseled-composite
1;8.0.30-jammy-chiseled-composite-arm64v8 8.0-jammy-chiseled-composite-arm64v8;8.0.30-jammy-chiseled-composite 8.0-jammy-chiseled-composite
2;8.0.30-jammy-chiseled-composite-arm32v7 8.0-jammy-chiseled-composite-arm32v7;8.0.30-jammy-chiseled-composite 8.0-jammy-chiseled-composite
0;8.0.30-azurelinux3.0-amd64 8.0-azurelinux3.0-amd64;8.0.30-azurelinux3.0 8.0-azurelinux3.0
1;8.0.30-azurelinux3.0-arm64v8 8.0-azurelinux3.0-arm64v8;8.0.30-azurelinux3.0 8.0-azurelinux3.0
0;8.0.30-azurelinux3.0-distroless-amd64 8.0-azurelinux3.0-distroless-amd64;8.0.30-azurelinux3.0-distroless 8.0-azurelinux3.0-distroless
1;8.0.30-azurelinux3.0-distroless-arm64v8 8.0-azurelinux3.0-distroless-arm64v8;8.0.30-azurelinux3.0-distroless 8.0-azurelinux3.0-distroless
0;8.0.30-azurelinux3.0-distroless-extra-amd64 8.0-azurelinux3.0-distroless-extra-amd64;8.0.30-azurelinux3.0-distroless-extra 8.0-azurelinux3.0-distroless-extra
1;8.0.30-azurelinux3.0-distroless-extra-arm64v8 8.0-azurelinux3.0-distroless-extra-arm64v8;8.0.30-azurelinux3.0-distroless-extra 8.0-azurelinux3.0-distroless-extra
0;8.0.30-azurelinux3.0-distroless-composite-amd64 8.0-azurelinux3.0-distroless-composite-amd64;8.0.30-azurelinux3.0-distroless-composite 8.0-azurelinux3.0-distroless-composite
1;8.0.30-azurelinux3.0-distroless-composite-arm64v8 8.0-azurelinux3.0-distroless-composite-arm64v8;8.0.30-azurelinux3.0-distroless-composite 8.0-azurelinux3.0-distroless-composite
0;8.0.30-azurelinux3.0-distroless-composite-extra-amd64 8.0-azurelinux3.0-distroless-composite-extra-amd64;8.0.30-azurelinux3.0-distroless-composite-extra 8.0-azurelinux3.0-distroless-composite-extra
1;8.0.30-azurelinux3.0-distroless-composite-extra-arm64v8 8.0-azurelinux3.0-distroless-composite-extra-arm64v8;8.0.30-azurelinux3.0-distroless-composite-extra 8.0-azurelinux3.0-distroless-composite-extra
3;8.0.30-nanoserver-1809 8.0-nanoserver-1809
3;8.0.30-nanoserver-ltsc2022 8.0-nanoserver-ltsc2022
3;8.0.30-nanoserver-ltsc2025 8.0-nanoserver-ltsc2025
3;8.0.30-windowsservercore-ltsc2019 8.0-windowsservercore-ltsc2019
3;8.0.30-windowsservercore-ltsc2022 8.0-windowsservercore-ltsc2022
3;8.0.30-windowsservercore-ltsc2025 8.0-windowsservercore-ltsc2025
0;9.0.19-bookworm-slim-amd64 9.0-bookworm-slim-amd64;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
2;9.0.19-bookworm-slim-arm32v7 9.0-bookworm-slim-arm32v7;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
1;9.0.19-bookworm-slim-arm64v8 9.0-bookworm-slim-arm64v8;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
0;9.0.19-alpine3.24-amd64 9.0-alpine3.24-amd64 9.0-alpine-amd64;9.0.19-alpine3.24 9.0-alpine3.24 9.0-alpine
2;9.0.19-alpine3.24-arm32v7 9.0-alpine3.24-arm32v7 9.0-alpine-arm32v7;9.0.19-alpine3.24 9.0-alpine3.24 9.0-alpine
1;9.0.19-alpine3.24-arm64v8 9.0-alpine3.24-arm64v8 9.0-alpine-arm64v8;9.0.19-alpine3.24 9.0-alpine3.24 9.0-alpine
0;9.0.19-alpine3.23-amd64 9.0-alpine3.23-amd64;9.0.19-alpine3.23 9.0-alpine3.23
2;9.0.19-alpine3.23-arm32v7 9.0-alpine3.23-arm32v7;9.0.19-alpine3.23 9.0-alpine3.23
1;9.0.19-alpine3.23-arm64v8 9.0-alpine3.23-arm64v8;9.0.19-alpine3.23 9.0-alpine3.23
0;9.0.19-alpine3.24-extra-amd64 9.0-alpine3.24-extra-amd64 9.0-alpine-extra-amd64;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
2;9.0.19-alpine3.24-extra-arm32v7 9.0-alpine3.24-extra-arm32v7 9.0-alpine-extra-arm32v7;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
1;9.0.19-alpine3.24-extra-arm64v8 9.0-alpine3.24-extra-arm64v8 9.0-alpine-extra-arm64v8;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
0;9.0.19-alpine3.23-extra-amd64 9.0-alpine3.23-extra-amd64;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
2;9.0.19-alpine3.23-extra-arm32v7 9.0-alpine3.23-extra-arm32v7;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
1;9.0.19-alpine3.23-extra-arm64v8 9.0-alpine3.23-extra-arm64v8;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
0;9.0.19-alpine3.24-composite-amd64 9.0-alpine3.24-composite-amd64;9.0.19-alpine3.24-composite 9.0-alpine3.24-composite
2;9.0.19-alpine3.24-composite-arm32v7 9.0-alpine3.24-composite-arm32v7;9.0.19-alpine3.24-composite 9.0-alpine3.24-composite
1;9.0.19-alpine3.24-composite-arm64v8 9.0-alpine3.24-composite-arm64v8;9.0.19-alpine3.24-composite 9.0-alpine3.24-composite
0;9.0.19-alpine3.23-composite-amd64 9.0-alpine3.23-composite-amd64;9.0.19-alpine3.23-composite 9.0-alpine3.23-composite
2;9.0.19-alpine3.23-composite-arm32v7 9.0-alpine3.23-composite-arm32v7;9.0.19-alpine3.23-composite 9.0-alpine3.23-composite
1;9.0.19-alpine3.23-composite-arm64v8 9.0-alpine3.23-composite-arm64v8;9.0.19-alpine3.23-composite 9.0-alpine3.23-composite
0;9.0.19-alpine3.24-composite-extra-amd64 9.0-alpine3.24-composite-extra-amd64;9.0.19-alpine3.24-composite-extra 9.0-alpine3.24-composite-extra
2;9.0.19-alpine3.24-composite-extra-arm32v7 9.0-alpine3.24-composite-extra-arm32v7;9.0.19-alpine3.24-composite-extra 9.0-alpine3.24-composite-extra
1;9.0.19-alpine3.24-composite-extra-arm64v8 9.0-alpine3.24-composite-extra-arm64v8;9.0.19-alpine3.24-composite-extra 9.0-alpine3.24-composite-extra
0;9.0.19-alpine3.23-composite-extra-amd64 9.0-alpine3.23-composite-extra-amd64;9.0.19-alpine3.23-composite-extra 9.0-alpine3.23-composite-extra
2;9.0.19-alpine3.23-composite-extra-arm32v7 9.0-alpine3.23-composite-extra-arm32v7;9.0.19-alpine3.23-composite-extra 9.0-alpine3.23-composite-extra
1;9.0.19-alpine3.23-composite-extra-arm64v8 9.0-alpine3.23-composite-extra-arm64v8;9.0.19-alpine3.23-composite-extra 9.0-alpine3.23-composite-extra
0;9.0.19-noble-amd64 9.0-noble-amd64;9.0.19-noble 9.0-noble
2;9.0.19-noble-arm32v7 9.0-noble-arm32v7;9.0.19-noble 9.0-noble
1;9.0.19-noble-arm64v8 9.0-noble-arm64v8;9.0.19-noble 9.0-noble
0;9.0.19-noble-chiseled-amd64 9.0-noble-chiseled-amd64;9.0.19-noble-chiseled 9.0-noble-chiseled
1;9.0.19-noble-chiseled-arm64v8 9.0-noble-chiseled-arm64v8;9.0.19-noble-chiseled 9.0-noble-chiseled
2;9.0.19-noble-chiseled-arm32v7 9.0-noble-chiseled-arm32v7;9.0.19-noble-chiseled 9.0-noble-chiseled
0;9.0.19-noble-chiseled-extra-amd64 9.0-noble-chiseled-extra-amd64;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
1;9.0.19-noble-chiseled-extra-arm64v8 9.0-noble-chiseled-extra-arm64v8;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
2;9.0.19-noble-chiseled-extra-arm32v7 9.0-noble-chiseled-extra-arm32v7;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
0;9.0.19-noble-chiseled-composite-extra-amd64 9.0-noble-chiseled-composite-extra-amd64;9.0.19-noble-chiseled-composite-extra 9.0-noble-chiseled-composite-extra
1;9.0.19-noble-chiseled-composite-extra-arm64v8 9.0-noble-chiseled-composite-extra-arm64v8;9.0.19-noble-chiseled-composite-extra 9.0-noble-chiseled-composite-extra
2;9.0.19-noble-chiseled-composite-extra-arm32v7 9.0-noble-chiseled-composite-extra-arm32v7;9.0.19-noble-chiseled-composite-extra 9.0-noble-chiseled-composite-extra
0;9.0.19-noble-chiseled-composite-amd64 9.0-noble-chiseled-composite-amd64;9.0.19-noble-chiseled-composite 9.0-noble-chiseled-composite
1;9.0.19-noble-chiseled-composite-arm64v8 9.0-noble-chiseled-composite-arm64v8;9.0.19-noble-chiseled-composite 9.0-noble-chiseled-composite
2;9.0.19-noble-chiseled-composite-arm32v7 9.0-noble-chiseled-composite-arm32v7;9.0.19-noble-chiseled-composite 9.0-noble-chiseled-composite
0;9.0.19-azurelinux3.0-amd64 9.0-azurelinux3.0-amd64;9.0.19-azurelinux3.0 9.0-azurelinux3.0
1;9.0.19-azurelinux3.0-arm64v8 9.0-azurelinux3.0-arm64v8;9.0.19-azurelinux3.0 9.0-azurelinux3.0
0;9.0.19-azurelinux3.0-distroless-amd64 9.0-azurelinux3.0-distroless-amd64;9.0.19-azurelinux3.0-distroless 9.0-azurelinux3.0-distroless
1;9.0.19-azurelinux3.0-distroless-arm64v8 9.0-azurelinux3.0-distroless-arm64v8;9.0.19-azurelinux3.0-distroless 9.0-azurelinux3.0-distroless
0;9.0.19-azurelinux3.0-distroless-extra-amd64 9.0-azurelinux3.0-distroless-extra-amd64;9.0.19-azurelinux3.0-distroless-extra 9.0-azurelinux3.0-distroless-extra
1;9.0.19-azurelinux3.0-distroless-extra-arm64v8 9.0-azurelinux3.0-distroless-extra-arm64v8;9.0.19-azurelinux3.0-distroless-extra 9.0-azurelinux3.0-distroless-extra
0;9.0.19-azurelinux3.0-distroless-composite-amd64 9.0-azurelinux3.0-distroless-composite-amd64;9.0.19-azurelinux3.0-distroless-composite 9.0-azurelinux3.0-distroless-composite
1;9.0.19-azurelinux3.0-distroless-composite-arm64v8 9.0-azurelinux3.0-distroless-composite-arm64v8;9.0.19-azurelinux3.0-distroless-composite 9.0-azurelinux3.0-distroless-composite
0;9.0.19-azurelinux3.0-distroless-composite-extra-amd64 9.0-azurelinux3.0-distroless-composite-extra-amd64;9.0.19-azurelinux3.0-distroless-composite-extra 9.0-azurelinux3.0-distroless-composite-extra
1;9.0.19-azurelinux3.0-distroless-composite-extra-arm64v8 9.0-azurelinux3.0-distroless-composite-extra-arm64v8;9.0.19-azurelinux3.0-distroless-composite-extra 9.0-azurelinux3.0-distroless-composite-extra
3;9.0.19-nanoserver-1809 9.0-nanoserver-1809
3;9.0.19-nanoserver-ltsc2022 9.0-nanoserver-ltsc2022
3;9.0.19-nanoserver-ltsc2025 9.0-nanoserver-ltsc2025
3;9.0.19-windowsservercore-ltsc2019 9.0-windowsservercore-ltsc2019
3;9.0.19-windowsservercore-ltsc2022 9.0-windowsservercore-ltsc2022
3;9.0.19-windowsservercore-ltsc2025 9.0-windowsservercore-ltsc2025
0;10.0.11-noble-amd64 10.0-noble-amd64;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
2;10.0.11-noble-arm32v7 10.0-noble-arm32v7;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
1;10.0.11-noble-arm64v8 10.0-noble-arm64v8;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
0;10.0.11-alpine3.24-amd64 10.0-alpine3.24-amd64 10.0-alpine-amd64;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
2;10.0.11-alpine3.24-arm32v7 10.0-alpine3.24-arm32v7 10.0-alpine-arm32v7;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
1;10.0.11-alpine3.24-arm64v8 10.0-alpine3.24-arm64v8 10.0-alpine-arm64v8;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
0;10.0.11-alpine3.23-amd64 10.0-alpine3.23-amd64;10.0.11-alpine3.23 10.0-alpine3.23
2;10.0.11-alpine3.23-arm32v7 10.0-alpine3.23-arm32v7;10.0.11-alpine3.23 10.0-alpine3.23
1;10.0.11-alpine3.23-arm64v8 10.0-alpine3.23-arm64v8;10.0.11-alpine3.23 10.0-alpine3.23
0;10.0.11-alpine3.24-extra-amd64 10.0-alpine3.24-extra-amd64 10.0-alpine-extra-amd64;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
2;10.0.11-alpine3.24-extra-arm32v7 10.0-alpine3.24-extra-arm32v7 10.0-alpine-extra-arm32v7;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
1;10.0.11-alpine3.24-extra-arm64v8 10.0-alpine3.24-extra-arm64v8 10.0-alpine-extra-arm64v8;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
0;10.0.11-alpine3.23-extra-amd64 10.0-alpine3.23-extra-amd64;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
2;10.0.11-alpine3.23-extra-arm32v7 10.0-alpine3.23-extra-arm32v7;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
1;10.0.11-alpine3.23-extra-arm64v8 10.0-alpine3.23-extra-arm64v8;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
0;10.0.11-alpine3.24-composite-amd64 10.0-alpine3.24-composite-amd64;10.0.11-alpine3.24-composite 10.0-alpine3.24-composite
2;10.0.11-alpine3.24-composite-arm32v7 10.0-alpine3.24-composite-arm32v7;10.0.11-alpine3.24-composite 10.0-alpine3.24-composite
1;10.0.11-alpine3.24-composite-arm64v8 10.0-alpine3.24-composite-arm64v8;10.0.11-alpine3.24-composite 10.0-alpine3.24-composite
0;10.0.11-alpine3.23-composite-amd64 10.0-alpine3.23-composite-amd64;10.0.11-alpine3.23-composite 10.0-alpine3.23-composite
2;10.0.11-alpine3.23-composite-arm32v7 10.0-alpine3.23-composite-arm32v7;10.0.11-alpine3.23-composite 10.0-alpine3.23-composite
1;10.0.11-alpine3.23-composite-arm64v8 10.0-alpine3.23-composite-arm64v8;10.0.11-alpine3.23-composite 10.0-alpine3.23-composite
0;10.0.11-alpine3.24-composite-extra-amd64 10.0-alpine3.24-composite-extra-amd64;10.0.11-alpine3.24-composite-extra 10.0-alpine3.24-composite-extra
2;10.0.11-alpine3.24-composite-extra-arm32v7 10.0-alpine3.24-composite-extra-arm32v7;10.0.11-alpine3.24-composite-extra 10.0-alpine3.24-composite-extra
1;10.0.11-alpine3.24-composite-extra-arm64v8 10.0-alpine3.24-composite-extra-arm64v8;10.0.11-alpine3.24-composite-extra 10.0-alpine3.24-composite-extra
0;10.0.11-alpine3.23-composite-extra-amd64 10.0-alpine3.23-composite-extra-amd64;10.0.11-alpine3.23-composite-extra 10.0-alpine3.23-composite-extra
2;10.0.11-alpine3.23-composite-extra-arm32v7 10.0-alpine3.23-composite-extra-arm32v7;10.0.11-alpine3.23-composite-extra 10.0-alpine3.23-composite-extra
1;10.0.11-alpine3.23-composite-extra-arm64v8 10.0-alpine3.23-composite-extra-arm64v8;10.0.11-alpine3.23-composite-extra 10.0-alpine3.23-composite-extra
0;10.0.11-azurelinux3.0-amd64 10.0-azurelinux3.0-amd64;10.0.11-azurelinux3.0 10.0-azurelinux3.0
1;10.0.11-azurelinux3.0-arm64v8 10.0-azurelinux3.0-arm64v8;10.0.11-azurelinux3.0 10.0-azurelinux3.0
0;10.0.11-azurelinux3.0-distroless-amd64 10.0-azurelinux3.0-distroless-amd64;10.0.11-azurelinux3.0-distroless 10.0-azurelinux3.0-distroless
1;10.0.11-azurelinux3.0-distroless-arm64v8 10.0-azurelinux3.0-distroless-arm64v8;10.0.11-azurelinux3.0-distroless 10.0-azurelinux3.0-distroless
0;10.0.11-azurelinux3.0-distroless-extra-amd64 10.0-azurelinux3.0-distroless-extra-amd64;10.0.11-azurelinux3.0-distroless-extra 10.0-azurelinux3.0-distroless-extra
1;10.0.11-azurelinux3.0-distroless-extra-arm64v8 10.0-azurelinux3.0-distroless-extra-arm64v8;10.0.11-azurelinux3.0-distroless-extra 10.0-azurelinux3.0-distroless-extra
0;10.0.11-azurelinux3.0-distroless-composite-amd64 10.0-azurelinux3.0-distroless-composite-amd64;10.0.11-azurelinux3.0-distroless-composite 10.0-azurelinux3.0-distroless-composite
1;10.0.11-azurelinux3.0-distroless-composite-arm64v8 10.0-azurelinux3.0-distroless-composite-arm64v8;10.0.11-azurelinux3.0-distroless-composite 10.0-azurelinux3.0-distroless-composite
0;10.0.11-azurelinux3.0-distroless-composite-extra-amd64 10.0-azurelinux3.0-distroless-composite-extra-amd64;10.0.11-azurelinux3.0-distroless-composite-extra 10.0-azurelinux3.0-distroless-composite-extra
1;10.0.11-azurelinux3.0-distroless-composite-extra-arm64v8 10.0-azurelinux3.0-distroless-composite-extra-arm64v8;10.0.11-azurelinux3.0-distroless-composite-extra 10.0-azurelinux3.0-distroless-composite-extra
0;10.0.11-noble-chiseled-amd64 10.0-noble-chiseled-amd64;10.0.11-noble-chiseled 10.0-noble-chiseled
1;10.0.11-noble-chiseled-arm64v8 10.0-noble-chiseled-arm64v8;10.0.11-noble-chiseled 10.0-noble-chiseled
2;10.0.11-noble-chiseled-arm32v7 10.0-noble-chiseled-arm32v7;10.0.11-noble-chiseled 10.0-noble-chiseled
0;10.0.11-noble-chiseled-extra-amd64 10.0-noble-chiseled-extra-amd64;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
1;10.0.11-noble-chiseled-extra-arm64v8 10.0-noble-chiseled-extra-arm64v8;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
2;10.0.11-noble-chiseled-extra-arm32v7 10.0-noble-chiseled-extra-arm32v7;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
0;10.0.11-noble-chiseled-composite-extra-amd64 10.0-noble-chiseled-composite-extra-amd64;10.0.11-noble-chiseled-composite-extra 10.0-noble-chiseled-composite-extra
1;10.0.11-noble-chiseled-composite-extra-arm64v8 10.0-noble-chiseled-composite-extra-arm64v8;10.0.11-noble-chiseled-composite-extra 10.0-noble-chiseled-composite-extra
2;10.0.11-noble-chiseled-composite-extra-arm32v7 10.0-noble-chiseled-composite-extra-arm32v7;10.0.11-noble-chiseled-composite-extra 10.0-noble-chiseled-composite-extra
0;10.0.11-noble-chiseled-composite-amd64 10.0-noble-chiseled-composite-amd64;10.0.11-noble-chiseled-composite 10.0-noble-chiseled-composite
1;10.0.11-noble-chiseled-composite-arm64v8 10.0-noble-chiseled-composite-arm64v8;10.0.11-noble-chiseled-composite 10.0-noble-chiseled-composite
2;10.0.11-noble-chiseled-composite-arm32v7 10.0-noble-chiseled-composite-arm32v7;10.0.11-noble-chiseled-composite 10.0-noble-chiseled-composite
0;10.0.11-resolute-amd64 10.0-resolute-amd64;10.0.11-resolute 10.0-resolute
2;10.0.11-resolute-arm32v7 10.0-resolute-arm32v7;10.0.11-resolute 10.0-resolute
1;10.0.11-resolute-arm64v8 10.0-resolute-arm64v8;10.0.11-resolute 10.0-resolute
0;10.0.11-resolute-chiseled-amd64 10.0-resolute-chiseled-amd64;10.0.11-resolute-chiseled 10.0-resolute-chiseled
1;10.0.11-resolute-chiseled-arm64v8 10.0-resolute-chiseled-arm64v8;10.0.11-resolute-chiseled 10.0-resolute-chiseled
2;10.0.11-resolute-chiseled-arm32v7 10.0-resolute-chiseled-arm32v7;10.0.11-resolute-chiseled 10.0-resolute-chiseled
0;10.0.11-resolute-chiseled-extra-amd64 10.0-resolute-chiseled-extra-amd64;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
1;10.0.11-resolute-chiseled-extra-arm64v8 10.0-resolute-chiseled-extra-arm64v8;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
2;10.0.11-resolute-chiseled-extra-arm32v7 10.0-resolute-chiseled-extra-arm32v7;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
0;10.0.11-resolute-chiseled-composite-extra-amd64 10.0-resolute-chiseled-composite-extra-amd64;10.0.11-resolute-chiseled-composite-extra 10.0-resolute-chiseled-composite-extra
1;10.0.11-resolute-chiseled-composite-extra-arm64v8 10.0-resolute-chiseled-composite-extra-arm64v8;10.0.11-resolute-chiseled-composite-extra 10.0-resolute-chiseled-composite-extra
2;10.0.11-resolute-chiseled-composite-extra-arm32v7 10.0-resolute-chiseled-composite-extra-arm32v7;10.0.11-resolute-chiseled-composite-extra 10.0-resolute-chiseled-composite-extra
0;10.0.11-resolute-chiseled-composite-amd64 10.0-resolute-chiseled-composite-amd64;10.0.11-resolute-chiseled-composite 10.0-resolute-chiseled-composite
1;10.0.11-resolute-chiseled-composite-arm64v8 10.0-resolute-chiseled-composite-arm64v8;10.0.11-resolute-chiseled-composite 10.0-resolute-chiseled-composite
2;10.0.11-resolute-chiseled-composite-arm32v7 10.0-resolute-chiseled-composite-arm32v7;10.0.11-resolute-chiseled-composite 10.0-resolute-chiseled-composite
3;10.0.11-nanoserver-ltsc2022 10.0-nanoserver-ltsc2022
3;10.0.11-nanoserver-ltsc2025 10.0-nanoserver-ltsc2025
3;10.0.11-windowsservercore-ltsc2022 10.0-windowsservercore-ltsc2022
3;10.0.11-windowsservercore-ltsc2025 10.0-windowsservercore-ltsc2025
0;11.0.0-preview.7-resolute-amd64 11.0-preview-resolute-amd64;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
2;11.0.0-preview.7-resolute-arm32v7 11.0-preview-resolute-arm32v7;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
1;11.0.0-preview.7-resolute-arm64v8 11.0-preview-resolute-arm64v8;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
0;11.0.0-preview.7-alpine3.24-amd64 11.0-preview-alpine3.24-amd64 11.0-preview-alpine-amd64;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
2;11.0.0-preview.7-alpine3.24-arm32v7 11.0-preview-alpine3.24-arm32v7 11.0-preview-alpine-arm32v7;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
1;11.0.0-preview.7-alpine3.24-arm64v8 11.0-preview-alpine3.24-arm64v8 11.0-preview-alpine-arm64v8;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
0;11.0.0-preview.7-alpine3.24-extra-amd64 11.0-preview-alpine3.24-extra-amd64 11.0-preview-alpine-extra-amd64;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
2;11.0.0-preview.7-alpine3.24-extra-arm32v7 11.0-preview-alpine3.24-extra-arm32v7 11.0-preview-alpine-extra-arm32v7;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
1;11.0.0-preview.7-alpine3.24-extra-arm64v8 11.0-preview-alpine3.24-extra-arm64v8 11.0-preview-alpine-extra-arm64v8;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
0;11.0.0-preview.7-alpine3.24-composite-amd64 11.0-preview-alpine3.24-composite-amd64 11.0-preview-alpine-composite-amd64;11.0.0-preview.7-alpine3.24-composite 11.0-preview-alpine3.24-composite 11.0-preview-alpine-composite
2;11.0.0-preview.7-alpine3.24-composite-arm32v7 11.0-preview-alpine3.24-composite-arm32v7 11.0-preview-alpine-composite-arm32v7;11.0.0-preview.7-alpine3.24-composite 11.0-preview-alpine3.24-composite 11.0-preview-alpine-composite
1;11.0.0-preview.7-alpine3.24-composite-arm64v8 11.0-preview-alpine3.24-composite-arm64v8 11.0-preview-alpine-composite-arm64v8;11.0.0-preview.7-alpine3.24-composite 11.0-preview-alpine3.24-composite 11.0-preview-alpine-composite
0;11.0.0-preview.7-alpine3.24-composite-extra-amd64 11.0-preview-alpine3.24-composite-extra-amd64 11.0-preview-alpine-composite-extra-amd64;11.0.0-preview.7-alpine3.24-composite-extra 11.0-preview-alpine3.24-composite-extra 11.0-preview-alpine-composite-extra
2;11.0.0-preview.7-alpine3.24-composite-extra-arm32v7 11.0-preview-alpine3.24-composite-extra-arm32v7 11.0-preview-alpine-composite-extra-arm32v7;11.0.0-preview.7-alpine3.24-composite-extra 11.0-preview-alpine3.24-composite-extra 11.0-preview-alpine-composite-extra
1;11.0.0-preview.7-alpine3.24-composite-extra-arm64v8 11.0-preview-alpine3.24-composite-extra-arm64v8 11.0-preview-alpine-composite-extra-arm64v8;11.0.0-preview.7-alpine3.24-composite-extra 11.0-preview-alpine3.24-composite-extra 11.0-preview-alpine-composite-extra
0;11.0.0-preview.7-azurelinux4.0-amd64 11.0-preview-azurelinux4.0-amd64;11.0.0-preview.7-azurelinux4.0 11.0-preview-azurelinux4.0
1;11.0.0-preview.7-azurelinux4.0-arm64v8 11.0-preview-azurelinux4.0-arm64v8;11.0.0-preview.7-azurelinux4.0 11.0-preview-azurelinux4.0
0;11.0.0-preview.7-azurelinux4.0-distroless-amd64 11.0-preview-azurelinux4.0-distroless-amd64;11.0.0-preview.7-azurelinux4.0-distroless 11.0-preview-azurelinux4.0-distroless
1;11.0.0-preview.7-azurelinux4.0-distroless-arm64v8 11.0-preview-azurelinux4.0-distroless-arm64v8;11.0.0-preview.7-azurelinux4.0-distroless 11.0-preview-azurelinux4.0-distroless
0;11.0.0-preview.7-azurelinux4.0-distroless-extra-amd64 11.0-preview-azurelinux4.0-distroless-extra-amd64;11.0.0-preview.7-azurelinux4.0-distroless-extra 11.0-preview-azurelinux4.0-distroless-extra
1;11.0.0-preview.7-azurelinux4.0-distroless-extra-arm64v8 11.0-preview-azurelinux4.0-distroless-extra-arm64v8;11.0.0-preview.7-azurelinux4.0-distroless-extra 11.0-preview-azurelinux4.0-distroless-extra
0;11.0.0-preview.7-azurelinux4.0-distroless-composite-amd64 11.0-preview-azurelinux4.0-distroless-composite-amd64;11.0.0-preview.7-azurelinux4.0-distroless-composite 11.0-preview-azurelinux4.0-distroless-composite
1;11.0.0-preview.7-azurelinux4.0-distroless-composite-arm64v8 11.0-preview-azurelinux4.0-distroless-composite-arm64v8;11.0.0-preview.7-azurelinux4.0-distroless-composite 11.0-preview-azurelinux4.0-distroless-composite
0;11.0.0-preview.7-azurelinux4.0-distroless-composite-extra-amd64 11.0-preview-azurelinux4.0-distroless-composite-extra-amd64;11.0.0-preview.7-azurelinux4.0-distroless-composite-extra 11.0-preview-azurelinux4.0-distroless-composite-extra
1;11.0.0-preview.7-azurelinux4.0-distroless-composite-extra-arm64v8 11.0-preview-azurelinux4.0-distroless-composite-extra-arm64v8;11.0.0-preview.7-azurelinux4.0-distroless-composite-extra 11.0-preview-azurelinux4.0-distroless-composite-extra
0;11.0.0-preview.7-resolute-chiseled-amd64 11.0-preview-resolute-chiseled-amd64;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
1;11.0.0-preview.7-resolute-chiseled-arm64v8 11.0-preview-resolute-chiseled-arm64v8;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
2;11.0.0-preview.7-resolute-chiseled-arm32v7 11.0-preview-resolute-chiseled-arm32v7;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
0;11.0.0-preview.7-resolute-chiseled-extra-amd64 11.0-preview-resolute-chiseled-extra-amd64;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
1;11.0.0-preview.7-resolute-chiseled-extra-arm64v8 11.0-preview-resolute-chiseled-extra-arm64v8;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
2;11.0.0-preview.7-resolute-chiseled-extra-arm32v7 11.0-preview-resolute-chiseled-extra-arm32v7;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
0;11.0.0-preview.7-resolute-chiseled-composite-extra-amd64 11.0-preview-resolute-chiseled-composite-extra-amd64;11.0.0-preview.7-resolute-chiseled-composite-extra 11.0-preview-resolute-chiseled-composite-extra
1;11.0.0-preview.7-resolute-chiseled-composite-extra-arm64v8 11.0-preview-resolute-chiseled-composite-extra-arm64v8;11.0.0-preview.7-resolute-chiseled-composite-extra 11.0-preview-resolute-chiseled-composite-extra
2;11.0.0-preview.7-resolute-chiseled-composite-extra-arm32v7 11.0-preview-resolute-chiseled-composite-extra-arm32v7;11.0.0-preview.7-resolute-chiseled-composite-extra 11.0-preview-resolute-chiseled-composite-extra
0;11.0.0-preview.7-resolute-chiseled-composite-amd64 11.0-preview-resolute-chiseled-composite-amd64;11.0.0-preview.7-resolute-chiseled-composite 11.0-preview-resolute-chiseled-composite
1;11.0.0-preview.7-resolute-chiseled-composite-arm64v8 11.0-preview-resolute-chiseled-composite-arm64v8;11.0.0-preview.7-resolute-chiseled-composite 11.0-preview-resolute-chiseled-composite
2;11.0.0-preview.7-resolute-chiseled-composite-arm32v7 11.0-preview-resolute-chiseled-composite-arm32v7;11.0.0-preview.7-resolute-chiseled-composite 11.0-preview-resolute-chiseled-composite
3;11.0.0-preview.7-nanoserver-ltsc2025 11.0-preview-nanoserver-ltsc2025
3;11.0.0-preview.7-windowsservercore-ltsc2025 11.0-preview-windowsservercore-ltsc2025
=mcr.microsoft.com/dotnet/monitor
0;8.1.3-ubuntu-chiseled-amd64 8.1-ubuntu-chiseled-amd64 8-ubuntu-chiseled-amd64;8.1.3-ubuntu-chiseled 8.1-ubuntu-chiseled 8-ubuntu-chiseled 8.1.3 8.1 8
1;8.1.3-ubuntu-chiseled-arm64v8 8.1-ubuntu-chiseled-arm64v8 8-ubuntu-chiseled-arm64v8;8.1.3-ubuntu-chiseled 8.1-ubuntu-chiseled 8-ubuntu-chiseled 8.1.3 8.1 8
0;8.1.3-cbl-mariner-distroless-amd64 8.1-cbl-mariner-distroless-amd64 8-cbl-mariner-distroless-amd64;8.1.3-azurelinux-distroless 8.1.3-cbl-mariner-distroless 8.1-azurelinux-distroless 8.1-cbl-mariner-distroless 8-azurelinux-distroless 8-cbl-mariner-distroless
1;8.1.3-cbl-mariner-distroless-arm64v8 8.1-cbl-mariner-distroless-arm64v8 8-cbl-mariner-distroless-arm64v8;8.1.3-azurelinux-distroless 8.1.3-cbl-mariner-distroless 8.1-azurelinux-distroless 8.1-cbl-mariner-distroless 8-azurelinux-distroless 8-cbl-mariner-distroless
0;9.0.5-amd64 9.0-amd64;9.0.5 9.0 9
1;9.0.5-arm64v8 9.0-arm64v8;9.0.5 9.0 9
0;10.0.3-amd64 10.0-amd64;10.0.3 10.0 10 latest
1;10.0.3-arm64v8 10.0-arm64v8;10.0.3 10.0 10 latest
=mcr.microsoft.com/dotnet/monitor/base
0;8.1.3-ubuntu-chiseled-amd64 8.1-ubuntu-chiseled-amd64 8-ubuntu-chiseled-amd64;8.1.3-ubuntu-chiseled 8.1-ubuntu-chiseled 8-ubuntu-chiseled 8.1.3 8.1 8
1;8.1.3-ubuntu-chiseled-arm64v8 8.1-ubuntu-chiseled-arm64v8 8-ubuntu-chiseled-arm64v8;8.1.3-ubuntu-chiseled 8.1-ubuntu-chiseled 8-ubuntu-chiseled 8.1.3 8.1 8
0;8.1.3-azurelinux-distroless-amd64 8.1-azurelinux-distroless-amd64 8-azurelinux-distroless-amd64 8.1.3-cbl-mariner-distroless-amd64 8.1-cbl-mariner-distroless-amd64 8-cbl-mariner-distroless-amd64;8.1.3-azurelinux-distroless 8.1.3-cbl-mariner-distroless 8.1-azurelinux-distroless 8.1-cbl-mariner-distroless 8-azurelinux-distroless 8-cbl-mariner-distroless
1;8.1.3-azurelinux-distroless-arm64v8 8.1-azurelinux-distroless-arm64v8 8-azurelinux-distroless-arm64v8 8.1.3-cbl-mariner-distroless-arm64v8 8.1-cbl-mariner-distroless-arm64v8 8-cbl-mariner-distroless-arm64v8;8.1.3-azurelinux-distroless 8.1.3-cbl-mariner-distroless 8.1-azurelinux-distroless 8.1-cbl-mariner-distroless 8-azurelinux-distroless 8-cbl-mariner-distroless
0;9.0.5-amd64 9.0-amd64;9.0.5 9.0 9
1;9.0.5-arm64v8 9.0-arm64v8;9.0.5 9.0 9
0;10.0.3-amd64 10.0-amd64;10.0.3 10.0 10 latest
1;10.0.3-arm64v8 10.0-arm64v8;10.0.3 10.0 10 latest
=mcr.microsoft.com/dotnet/runtime
0;8.0.30-bookworm-slim-amd64 8.0-bookworm-slim-amd64;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
2;8.0.30-bookworm-slim-arm32v7 8.0-bookworm-slim-arm32v7;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
1;8.0.30-bookworm-slim-arm64v8 8.0-bookworm-slim-arm64v8;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
0;8.0.30-alpine3.24-amd64 8.0-alpine3.24-amd64 8.0-alpine-amd64;8.0.30-alpine3.24 8.0-alpine3.24 8.0-alpine
2;8.0.30-alpine3.24-arm32v7 8.0-alpine3.24-arm32v7 8.0-alpine-arm32v7;8.0.30-alpine3.24 8.0-alpine3.24 8.0-alpine
1;8.0.30-alpine3.24-arm64v8 8.0-alpine3.24-arm64v8 8.0-alpine-arm64v8;8.0.30-alpine3.24 8.0-alpine3.24 8.0-alpine
0;8.0.30-alpine3.23-amd64 8.0-alpine3.23-amd64;8.0.30-alpine3.23 8.0-alpine3.23
2;8.0.30-alpine3.23-arm32v7 8.0-alpine3.23-arm32v7;8.0.30-alpine3.23 8.0-alpine3.23
1;8.0.30-alpine3.23-arm64v8 8.0-alpine3.23-arm64v8;8.0.30-alpine3.23 8.0-alpine3.23
0;8.0.30-alpine3.24-extra-amd64 8.0-alpine3.24-extra-amd64 8.0-alpine-extra-amd64;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra 8.0-alpine-extra
2;8.0.30-alpine3.24-extra-arm32v7 8.0-alpine3.24-extra-arm32v7 8.0-alpine-extra-arm32v7;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra 8.0-alpine-extra
1;8.0.30-alpine3.24-extra-arm64v8 8.0-alpine3.24-extra-arm64v8 8.0-alpine-extra-arm64v8;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra 8.0-alpine-extra
0;8.0.30-alpine3.23-extra-amd64 8.0-alpine3.23-extra-amd64;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
2;8.0.30-alpine3.23-extra-arm32v7 8.0-alpine3.23-extra-arm32v7;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
1;8.0.30-alpine3.23-extra-arm64v8 8.0-alpine3.23-extra-arm64v8;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
0;8.0.30-noble-amd64 8.0-noble-amd64;8.0.30-noble 8.0-noble
1;8.0.30-noble-arm64v8 8.0-noble-arm64v8;8.0.30-noble 8.0-noble
0;8.0.30-noble-chiseled-amd64 8.0-noble-chiseled-amd64;8.0.30-noble-chiseled 8.0-noble-chiseled
1;8.0.30-noble-chiseled-arm64v8 8.0-noble-chiseled-arm64v8;8.0.30-noble-chiseled 8.0-noble-chiseled
0;8.0.30-noble-chiseled-extra-amd64 8.0-noble-chiseled-extra-amd64;8.0.30-noble-chiseled-extra 8.0-noble-chiseled-extra
1;8.0.30-noble-chiseled-extra-arm64v8 8.0-noble-chiseled-extra-arm64v8;8.0.30-noble-chiseled-extra 8.0-noble-chiseled-extra
0;8.0.30-jammy-amd64 8.0-jammy-amd64;8.0.30-jammy 8.0-jammy
2;8.0.30-jammy-arm32v7 8.0-jammy-arm32v7;8.0.30-jammy 8.0-jammy
1;8.0.30-jammy-arm64v8 8.0-jammy-arm64v8;8.0.30-jammy 8.0-jammy
0;8.0.30-jammy-chiseled-amd64 8.0-jammy-chiseled-amd64;8.0.30-jammy-chiseled 8.0-jammy-chiseled
1;8.0.30-jammy-chiseled-arm64v8 8.0-jammy-chiseled-arm64v8;8.0.30-jammy-chiseled 8.0-jammy-chiseled
2;8.0.30-jammy-chiseled-arm32v7 8.0-jammy-chiseled-arm32v7;8.0.30-jammy-chiseled 8.0-jammy-chiseled
0;8.0.30-jammy-chiseled-extra-amd64 8.0-jammy-chiseled-extra-amd64;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
1;8.0.30-jammy-chiseled-extra-arm64v8 8.0-jammy-chiseled-extra-arm64v8;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
2;8.0.30-jammy-chiseled-extra-arm32v7 8.0-jammy-chiseled-extra-arm32v7;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
0;8.0.30-azurelinux3.0-amd64 8.0-azurelinux3.0-amd64;8.0.30-azurelinux3.0 8.0-azurelinux3.0
1;8.0.30-azurelinux3.0-arm64v8 8.0-azurelinux3.0-arm64v8;8.0.30-azurelinux3.0 8.0-azurelinux3.0
0;8.0.30-azurelinux3.0-distroless-amd64 8.0-azurelinux3.0-distroless-amd64;8.0.30-azurelinux3.0-distroless 8.0-azurelinux3.0-distroless
1;8.0.30-azurelinux3.0-distroless-arm64v8 8.0-azurelinux3.0-distroless-arm64v8;8.0.30-azurelinux3.0-distroless 8.0-azurelinux3.0-distroless
0;8.0.30-azurelinux3.0-distroless-extra-amd64 8.0-azurelinux3.0-distroless-extra-amd64;8.0.30-azurelinux3.0-distroless-extra 8.0-azurelinux3.0-distroless-extra
1;8.0.30-azurelinux3.0-distroless-extra-arm64v8 8.0-azurelinux3.0-distroless-extra-arm64v8;8.0.30-azurelinux3.0-distroless-extra 8.0-azurelinux3.0-distroless-extra
3;8.0.30-nanoserver-1809 8.0-nanoserver-1809
3;8.0.30-nanoserver-ltsc2022 8.0-nanoserver-ltsc2022
3;8.0.30-nanoserver-ltsc2025 8.0-nanoserver-ltsc2025
3;8.0.30-windowsservercore-ltsc2019 8.0-windowsservercore-ltsc2019
3;8.0.30-windowsservercore-ltsc2022 8.0-windowsservercore-ltsc2022
3;8.0.30-windowsservercore-ltsc2025 8.0-windowsservercore-ltsc2025
0;9.0.19-bookworm-slim-amd64 9.0-bookworm-slim-amd64;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
2;9.0.19-bookworm-slim-arm32v7 9.0-bookworm-slim-arm32v7;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
1;9.0.19-bookworm-slim-arm64v8 9.0-bookworm-slim-arm64v8;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
0;9.0.19-alpine3.24-amd64 9.0-alpine3.24-amd64 9.0-alpine-amd64;9.0.19-alpine3.24 9.0-alpine3.24 9.0-alpine
2;9.0.19-alpine3.24-arm32v7 9.0-alpine3.24-arm32v7 9.0-alpine-arm32v7;9.0.19-alpine3.24 9.0-alpine3.24 9.0-alpine
1;9.0.19-alpine3.24-arm64v8 9.0-alpine3.24-arm64v8 9.0-alpine-arm64v8;9.0.19-alpine3.24 9.0-alpine3.24 9.0-alpine
0;9.0.19-alpine3.23-amd64 9.0-alpine3.23-amd64;9.0.19-alpine3.23 9.0-alpine3.23
2;9.0.19-alpine3.23-arm32v7 9.0-alpine3.23-arm32v7;9.0.19-alpine3.23 9.0-alpine3.23
1;9.0.19-alpine3.23-arm64v8 9.0-alpine3.23-arm64v8;9.0.19-alpine3.23 9.0-alpine3.23
0;9.0.19-alpine3.24-extra-amd64 9.0-alpine3.24-extra-amd64 9.0-alpine-extra-amd64;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
2;9.0.19-alpine3.24-extra-arm32v7 9.0-alpine3.24-extra-arm32v7 9.0-alpine-extra-arm32v7;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
1;9.0.19-alpine3.24-extra-arm64v8 9.0-alpine3.24-extra-arm64v8 9.0-alpine-extra-arm64v8;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
0;9.0.19-alpine3.23-extra-amd64 9.0-alpine3.23-extra-amd64;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
2;9.0.19-alpine3.23-extra-arm32v7 9.0-alpine3.23-extra-arm32v7;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
1;9.0.19-alpine3.23-extra-arm64v8 9.0-alpine3.23-extra-arm64v8;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
0;9.0.19-noble-amd64 9.0-noble-amd64;9.0.19-noble 9.0-noble
2;9.0.19-noble-arm32v7 9.0-noble-arm32v7;9.0.19-noble 9.0-noble
1;9.0.19-noble-arm64v8 9.0-noble-arm64v8;9.0.19-noble 9.0-noble
0;9.0.19-noble-chiseled-amd64 9.0-noble-chiseled-amd64;9.0.19-noble-chiseled 9.0-noble-chiseled
1;9.0.19-noble-chiseled-arm64v8 9.0-noble-chiseled-arm64v8;9.0.19-noble-chiseled 9.0-noble-chiseled
2;9.0.19-noble-chiseled-arm32v7 9.0-noble-chiseled-arm32v7;9.0.19-noble-chiseled 9.0-noble-chiseled
0;9.0.19-noble-chiseled-extra-amd64 9.0-noble-chiseled-extra-amd64;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
1;9.0.19-noble-chiseled-extra-arm64v8 9.0-noble-chiseled-extra-arm64v8;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
2;9.0.19-noble-chiseled-extra-arm32v7 9.0-noble-chiseled-extra-arm32v7;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
0;9.0.19-azurelinux3.0-amd64 9.0-azurelinux3.0-amd64;9.0.19-azurelinux3.0 9.0-azurelinux3.0
1;9.0.19-azurelinux3.0-arm64v8 9.0-azurelinux3.0-arm64v8;9.0.19-azurelinux3.0 9.0-azurelinux3.0
0;9.0.19-azurelinux3.0-distroless-amd64 9.0-azurelinux3.0-distroless-amd64;9.0.19-azurelinux3.0-distroless 9.0-azurelinux3.0-distroless
1;9.0.19-azurelinux3.0-distroless-arm64v8 9.0-azurelinux3.0-distroless-arm64v8;9.0.19-azurelinux3.0-distroless 9.0-azurelinux3.0-distroless
0;9.0.19-azurelinux3.0-distroless-extra-amd64 9.0-azurelinux3.0-distroless-extra-amd64;9.0.19-azurelinux3.0-distroless-extra 9.0-azurelinux3.0-distroless-extra
1;9.0.19-azurelinux3.0-distroless-extra-arm64v8 9.0-azurelinux3.0-distroless-extra-arm64v8;9.0.19-azurelinux3.0-distroless-extra 9.0-azurelinux3.0-distroless-extra
3;9.0.19-nanoserver-1809 9.0-nanoserver-1809
3;9.0.19-nanoserver-ltsc2022 9.0-nanoserver-ltsc2022
3;9.0.19-nanoserver-ltsc2025 9.0-nanoserver-ltsc2025
3;9.0.19-windowsservercore-ltsc2019 9.0-windowsservercore-ltsc2019
3;9.0.19-windowsservercore-ltsc2022 9.0-windowsservercore-ltsc2022
3;9.0.19-windowsservercore-ltsc2025 9.0-windowsservercore-ltsc2025
0;10.0.11-noble-amd64 10.0-noble-amd64;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
2;10.0.11-noble-arm32v7 10.0-noble-arm32v7;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
1;10.0.11-noble-arm64v8 10.0-noble-arm64v8;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
0;10.0.11-alpine3.24-amd64 10.0-alpine3.24-amd64 10.0-alpine-amd64;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
2;10.0.11-alpine3.24-arm32v7 10.0-alpine3.24-arm32v7 10.0-alpine-arm32v7;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
1;10.0.11-alpine3.24-arm64v8 10.0-alpine3.24-arm64v8 10.0-alpine-arm64v8;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
0;10.0.11-alpine3.23-amd64 10.0-alpine3.23-amd64;10.0.11-alpine3.23 10.0-alpine3.23
2;10.0.11-alpine3.23-arm32v7 10.0-alpine3.23-arm32v7;10.0.11-alpine3.23 10.0-alpine3.23
1;10.0.11-alpine3.23-arm64v8 10.0-alpine3.23-arm64v8;10.0.11-alpine3.23 10.0-alpine3.23
0;10.0.11-alpine3.24-extra-amd64 10.0-alpine3.24-extra-amd64 10.0-alpine-extra-amd64;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
2;10.0.11-alpine3.24-extra-arm32v7 10.0-alpine3.24-extra-arm32v7 10.0-alpine-extra-arm32v7;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
1;10.0.11-alpine3.24-extra-arm64v8 10.0-alpine3.24-extra-arm64v8 10.0-alpine-extra-arm64v8;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
0;10.0.11-alpine3.23-extra-amd64 10.0-alpine3.23-extra-amd64;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
2;10.0.11-alpine3.23-extra-arm32v7 10.0-alpine3.23-extra-arm32v7;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
1;10.0.11-alpine3.23-extra-arm64v8 10.0-alpine3.23-extra-arm64v8;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
0;10.0.11-azurelinux3.0-amd64 10.0-azurelinux3.0-amd64;10.0.11-azurelinux3.0 10.0-azurelinux3.0
1;10.0.11-azurelinux3.0-arm64v8 10.0-azurelinux3.0-arm64v8;10.0.11-azurelinux3.0 10.0-azurelinux3.0
0;10.0.11-azurelinux3.0-distroless-amd64 10.0-azurelinux3.0-distroless-amd64;10.0.11-azurelinux3.0-distroless 10.0-azurelinux3.0-distroless
1;10.0.11-azurelinux3.0-distroless-arm64v8 10.0-azurelinux3.0-distroless-arm64v8;10.0.11-azurelinux3.0-distroless 10.0-azurelinux3.0-distroless
0;10.0.11-azurelinux3.0-distroless-extra-amd64 10.0-azurelinux3.0-distroless-extra-amd64;10.0.11-azurelinux3.0-distroless-extra 10.0-azurelinux3.0-distroless-extra
1;10.0.11-azurelinux3.0-distroless-extra-arm64v8 10.0-azurelinux3.0-distroless-extra-arm64v8;10.0.11-azurelinux3.0-distroless-extra 10.0-azurelinux3.0-distroless-extra
0;10.0.11-noble-chiseled-amd64 10.0-noble-chiseled-amd64;10.0.11-noble-chiseled 10.0-noble-chiseled
1;10.0.11-noble-chiseled-arm64v8 10.0-noble-chiseled-arm64v8;10.0.11-noble-chiseled 10.0-noble-chiseled
2;10.0.11-noble-chiseled-arm32v7 10.0-noble-chiseled-arm32v7;10.0.11-noble-chiseled 10.0-noble-chiseled
0;10.0.11-noble-chiseled-extra-amd64 10.0-noble-chiseled-extra-amd64;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
1;10.0.11-noble-chiseled-extra-arm64v8 10.0-noble-chiseled-extra-arm64v8;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
2;10.0.11-noble-chiseled-extra-arm32v7 10.0-noble-chiseled-extra-arm32v7;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
0;10.0.11-resolute-amd64 10.0-resolute-amd64;10.0.11-resolute 10.0-resolute
2;10.0.11-resolute-arm32v7 10.0-resolute-arm32v7;10.0.11-resolute 10.0-resolute
1;10.0.11-resolute-arm64v8 10.0-resolute-arm64v8;10.0.11-resolute 10.0-resolute
0;10.0.11-resolute-chiseled-amd64 10.0-resolute-chiseled-amd64;10.0.11-resolute-chiseled 10.0-resolute-chiseled
1;10.0.11-resolute-chiseled-arm64v8 10.0-resolute-chiseled-arm64v8;10.0.11-resolute-chiseled 10.0-resolute-chiseled
2;10.0.11-resolute-chiseled-arm32v7 10.0-resolute-chiseled-arm32v7;10.0.11-resolute-chiseled 10.0-resolute-chiseled
0;10.0.11-resolute-chiseled-extra-amd64 10.0-resolute-chiseled-extra-amd64;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
1;10.0.11-resolute-chiseled-extra-arm64v8 10.0-resolute-chiseled-extra-arm64v8;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
2;10.0.11-resolute-chiseled-extra-arm32v7 10.0-resolute-chiseled-extra-arm32v7;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
3;10.0.11-nanoserver-ltsc2022 10.0-nanoserver-ltsc2022
3;10.0.11-nanoserver-ltsc2025 10.0-nanoserver-ltsc2025
3;10.0.11-windowsservercore-ltsc2022 10.0-windowsservercore-ltsc2022
3;10.0.11-windowsservercore-ltsc2025 10.0-windowsservercore-ltsc2025
0;11.0.0-preview.7-resolute-amd64 11.0-preview-resolute-amd64;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
2;11.0.0-preview.7-resolute-arm32v7 11.0-preview-resolute-arm32v7;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
1;11.0.0-preview.7-resolute-arm64v8 11.0-preview-resolute-arm64v8;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
0;11.0.0-preview.7-alpine3.24-amd64 11.0-preview-alpine3.24-amd64 11.0-preview-alpine-amd64;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
2;11.0.0-preview.7-alpine3.24-arm32v7 11.0-preview-alpine3.24-arm32v7 11.0-preview-alpine-arm32v7;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
1;11.0.0-preview.7-alpine3.24-arm64v8 11.0-preview-alpine3.24-arm64v8 11.0-preview-alpine-arm64v8;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
0;11.0.0-preview.7-alpine3.24-extra-amd64 11.0-preview-alpine3.24-extra-amd64 11.0-preview-alpine-extra-amd64;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
2;11.0.0-preview.7-alpine3.24-extra-arm32v7 11.0-preview-alpine3.24-extra-arm32v7 11.0-preview-alpine-extra-arm32v7;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
1;11.0.0-preview.7-alpine3.24-extra-arm64v8 11.0-preview-alpine3.24-extra-arm64v8 11.0-preview-alpine-extra-arm64v8;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
0;11.0.0-preview.7-azurelinux4.0-amd64 11.0-preview-azurelinux4.0-amd64;11.0.0-preview.7-azurelinux4.0 11.0-preview-azurelinux4.0
1;11.0.0-preview.7-azurelinux4.0-arm64v8 11.0-preview-azurelinux4.0-arm64v8;11.0.0-preview.7-azurelinux4.0 11.0-preview-azurelinux4.0
0;11.0.0-preview.7-azurelinux4.0-distroless-amd64 11.0-preview-azurelinux4.0-distroless-amd64;11.0.0-preview.7-azurelinux4.0-distroless 11.0-preview-azurelinux4.0-distroless
1;11.0.0-preview.7-azurelinux4.0-distroless-arm64v8 11.0-preview-azurelinux4.0-distroless-arm64v8;11.0.0-preview.7-azurelinux4.0-distroless 11.0-preview-azurelinux4.0-distroless
0;11.0.0-preview.7-azurelinux4.0-distroless-extra-amd64 11.0-preview-azurelinux4.0-distroless-extra-amd64;11.0.0-preview.7-azurelinux4.0-distroless-extra 11.0-preview-azurelinux4.0-distroless-extra
1;11.0.0-preview.7-azurelinux4.0-distroless-extra-arm64v8 11.0-preview-azurelinux4.0-distroless-extra-arm64v8;11.0.0-preview.7-azurelinux4.0-distroless-extra 11.0-preview-azurelinux4.0-distroless-extra
0;11.0.0-preview.7-resolute-chiseled-amd64 11.0-preview-resolute-chiseled-amd64;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
1;11.0.0-preview.7-resolute-chiseled-arm64v8 11.0-preview-resolute-chiseled-arm64v8;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
2;11.0.0-preview.7-resolute-chiseled-arm32v7 11.0-preview-resolute-chiseled-arm32v7;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
0;11.0.0-preview.7-resolute-chiseled-extra-amd64 11.0-preview-resolute-chiseled-extra-amd64;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
1;11.0.0-preview.7-resolute-chiseled-extra-arm64v8 11.0-preview-resolute-chiseled-extra-arm64v8;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
2;11.0.0-preview.7-resolute-chiseled-extra-arm32v7 11.0-preview-resolute-chiseled-extra-arm32v7;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
3;11.0.0-preview.7-nanoserver-ltsc2025 11.0-preview-nanoserver-ltsc2025
3;11.0.0-preview.7-windowsservercore-ltsc2025 11.0-preview-windowsservercore-ltsc2025
=mcr.microsoft.com/dotnet/runtime-deps
0;8.0.30-bookworm-slim-amd64 8.0-bookworm-slim-amd64;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
2;8.0.30-bookworm-slim-arm32v7 8.0-bookworm-slim-arm32v7;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
1;8.0.30-bookworm-slim-arm64v8 8.0-bookworm-slim-arm64v8;8.0.30-bookworm-slim 8.0-bookworm-slim 8.0.30 8.0
0;8.0.30-alpine3.24-amd64 8.0-alpine3.24-amd64 8.0.30-alpine3.24-aot-amd64 8.0-alpine3.24-aot-amd64 8.0-alpine-amd64 8.0-alpine-aot-amd64;8.0.30-alpine3.24 8.0-alpine3.24 8.0.30-alpine3.24-aot 8.0-alpine3.24-aot 8.0-alpine
2;8.0.30-alpine3.24-arm32v7 8.0-alpine3.24-arm32v7 8.0.30-alpine3.24-aot-arm32v7 8.0-alpine3.24-aot-arm32v7 8.0-alpine-arm32v7 8.0-alpine-aot-arm32v7;8.0.30-alpine3.24 8.0-alpine3.24 8.0.30-alpine3.24-aot 8.0-alpine3.24-aot 8.0-alpine
1;8.0.30-alpine3.24-arm64v8 8.0-alpine3.24-arm64v8 8.0.30-alpine3.24-aot-arm64v8 8.0-alpine3.24-aot-arm64v8 8.0-alpine-arm64v8 8.0-alpine-aot-arm64v8;8.0.30-alpine3.24 8.0-alpine3.24 8.0.30-alpine3.24-aot 8.0-alpine3.24-aot 8.0-alpine
0;8.0.30-alpine3.23-amd64 8.0-alpine3.23-amd64 8.0.30-alpine3.23-aot-amd64 8.0-alpine3.23-aot-amd64;8.0.30-alpine3.23 8.0-alpine3.23 8.0.30-alpine3.23-aot 8.0-alpine3.23-aot
2;8.0.30-alpine3.23-arm32v7 8.0-alpine3.23-arm32v7 8.0.30-alpine3.23-aot-arm32v7 8.0-alpine3.23-aot-arm32v7;8.0.30-alpine3.23 8.0-alpine3.23 8.0.30-alpine3.23-aot 8.0-alpine3.23-aot
1;8.0.30-alpine3.23-arm64v8 8.0-alpine3.23-arm64v8 8.0.30-alpine3.23-aot-arm64v8 8.0-alpine3.23-aot-arm64v8;8.0.30-alpine3.23 8.0-alpine3.23 8.0.30-alpine3.23-aot 8.0-alpine3.23-aot
0;8.0.30-alpine3.24-extra-amd64 8.0-alpine3.24-extra-amd64 8.0-alpine-extra-amd64;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra
2;8.0.30-alpine3.24-extra-arm32v7 8.0-alpine3.24-extra-arm32v7 8.0-alpine-extra-arm32v7;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra
1;8.0.30-alpine3.24-extra-arm64v8 8.0-alpine3.24-extra-arm64v8 8.0-alpine-extra-arm64v8;8.0.30-alpine3.24-extra 8.0-alpine3.24-extra
0;8.0.30-alpine3.23-extra-amd64 8.0-alpine3.23-extra-amd64;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
2;8.0.30-alpine3.23-extra-arm32v7 8.0-alpine3.23-extra-arm32v7;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
1;8.0.30-alpine3.23-extra-arm64v8 8.0-alpine3.23-extra-arm64v8;8.0.30-alpine3.23-extra 8.0-alpine3.23-extra
0;8.0.30-noble-amd64 8.0-noble-amd64;8.0.30-noble 8.0-noble
1;8.0.30-noble-arm64v8 8.0-noble-arm64v8;8.0.30-noble 8.0-noble
0;8.0.30-noble-chiseled-amd64 8.0-noble-chiseled-amd64;8.0.30-noble-chiseled 8.0-noble-chiseled
1;8.0.30-noble-chiseled-arm64v8 8.0-noble-chiseled-arm64v8;8.0.30-noble-chiseled 8.0-noble-chiseled
0;8.0.30-noble-chiseled-extra-amd64 8.0-noble-chiseled-extra-amd64;8.0.30-noble-chiseled-extra 8.0-noble-chiseled-extra
1;8.0.30-noble-chiseled-extra-arm64v8 8.0-noble-chiseled-extra-arm64v8;8.0.30-noble-chiseled-extra 8.0-noble-chiseled-extra
0;8.0.30-jammy-amd64 8.0-jammy-amd64;8.0.30-jammy 8.0-jammy
2;8.0.30-jammy-arm32v7 8.0-jammy-arm32v7;8.0.30-jammy 8.0-jammy
1;8.0.30-jammy-arm64v8 8.0-jammy-arm64v8;8.0.30-jammy 8.0-jammy
0;8.0.30-jammy-chiseled-amd64 8.0-jammy-chiseled-amd64;8.0.30-jammy-chiseled 8.0-jammy-chiseled
1;8.0.30-jammy-chiseled-arm64v8 8.0-jammy-chiseled-arm64v8;8.0.30-jammy-chiseled 8.0-jammy-chiseled
2;8.0.30-jammy-chiseled-arm32v7 8.0-jammy-chiseled-arm32v7;8.0.30-jammy-chiseled 8.0-jammy-chiseled
0;8.0.30-jammy-chiseled-extra-amd64 8.0-jammy-chiseled-extra-amd64;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
1;8.0.30-jammy-chiseled-extra-arm64v8 8.0-jammy-chiseled-extra-arm64v8;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
2;8.0.30-jammy-chiseled-extra-arm32v7 8.0-jammy-chiseled-extra-arm32v7;8.0.30-jammy-chiseled-extra 8.0-jammy-chiseled-extra
0;8.0.30-azurelinux3.0-amd64 8.0-azurelinux3.0-amd64;8.0.30-azurelinux3.0 8.0-azurelinux3.0
1;8.0.30-azurelinux3.0-arm64v8 8.0-azurelinux3.0-arm64v8;8.0.30-azurelinux3.0 8.0-azurelinux3.0
0;8.0.30-azurelinux3.0-distroless-amd64 8.0-azurelinux3.0-distroless-amd64;8.0.30-azurelinux3.0-distroless 8.0-azurelinux3.0-distroless
1;8.0.30-azurelinux3.0-distroless-arm64v8 8.0-azurelinux3.0-distroless-arm64v8;8.0.30-azurelinux3.0-distroless 8.0-azurelinux3.0-distroless
0;8.0.30-azurelinux3.0-distroless-extra-amd64 8.0-azurelinux3.0-distroless-extra-amd64;8.0.30-azurelinux3.0-distroless-extra 8.0-azurelinux3.0-distroless-extra
1;8.0.30-azurelinux3.0-distroless-extra-arm64v8 8.0-azurelinux3.0-distroless-extra-arm64v8;8.0.30-azurelinux3.0-distroless-extra 8.0-azurelinux3.0-distroless-extra
0;9.0.19-bookworm-slim-amd64 9.0-bookworm-slim-amd64;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
2;9.0.19-bookworm-slim-arm32v7 9.0-bookworm-slim-arm32v7;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
1;9.0.19-bookworm-slim-arm64v8 9.0-bookworm-slim-arm64v8;9.0.19-bookworm-slim 9.0-bookworm-slim 9.0.19 9.0
0;9.0.19-alpine3.24-amd64 9.0-alpine3.24-amd64 9.0.19-alpine3.24-aot-amd64 9.0-alpine3.24-aot-amd64 9.0-alpine-amd64 9.0-alpine-aot-amd64;9.0.19-alpine3.24 9.0-alpine3.24 9.0.19-alpine3.24-aot 9.0-alpine3.24-aot 9.0-alpine 9.0-alpine-aot
2;9.0.19-alpine3.24-arm32v7 9.0-alpine3.24-arm32v7 9.0.19-alpine3.24-aot-arm32v7 9.0-alpine3.24-aot-arm32v7 9.0-alpine-arm32v7 9.0-alpine-aot-arm32v7;9.0.19-alpine3.24 9.0-alpine3.24 9.0.19-alpine3.24-aot 9.0-alpine3.24-aot 9.0-alpine 9.0-alpine-aot
1;9.0.19-alpine3.24-arm64v8 9.0-alpine3.24-arm64v8 9.0.19-alpine3.24-aot-arm64v8 9.0-alpine3.24-aot-arm64v8 9.0-alpine-arm64v8 9.0-alpine-aot-arm64v8;9.0.19-alpine3.24 9.0-alpine3.24 9.0.19-alpine3.24-aot 9.0-alpine3.24-aot 9.0-alpine 9.0-alpine-aot
0;9.0.19-alpine3.23-amd64 9.0-alpine3.23-amd64 9.0.19-alpine3.23-aot-amd64 9.0-alpine3.23-aot-amd64;9.0.19-alpine3.23 9.0-alpine3.23 9.0.19-alpine3.23-aot 9.0-alpine3.23-aot
2;9.0.19-alpine3.23-arm32v7 9.0-alpine3.23-arm32v7 9.0.19-alpine3.23-aot-arm32v7 9.0-alpine3.23-aot-arm32v7;9.0.19-alpine3.23 9.0-alpine3.23 9.0.19-alpine3.23-aot 9.0-alpine3.23-aot
1;9.0.19-alpine3.23-arm64v8 9.0-alpine3.23-arm64v8 9.0.19-alpine3.23-aot-arm64v8 9.0-alpine3.23-aot-arm64v8;9.0.19-alpine3.23 9.0-alpine3.23 9.0.19-alpine3.23-aot 9.0-alpine3.23-aot
0;9.0.19-alpine3.24-extra-amd64 9.0-alpine3.24-extra-amd64 9.0-alpine-extra-amd64;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
2;9.0.19-alpine3.24-extra-arm32v7 9.0-alpine3.24-extra-arm32v7 9.0-alpine-extra-arm32v7;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
1;9.0.19-alpine3.24-extra-arm64v8 9.0-alpine3.24-extra-arm64v8 9.0-alpine-extra-arm64v8;9.0.19-alpine3.24-extra 9.0-alpine3.24-extra 9.0-alpine-extra
0;9.0.19-alpine3.23-extra-amd64 9.0-alpine3.23-extra-amd64;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
2;9.0.19-alpine3.23-extra-arm32v7 9.0-alpine3.23-extra-arm32v7;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
1;9.0.19-alpine3.23-extra-arm64v8 9.0-alpine3.23-extra-arm64v8;9.0.19-alpine3.23-extra 9.0-alpine3.23-extra
0;9.0.19-noble-amd64 9.0-noble-amd64;9.0.19-noble 9.0-noble
2;9.0.19-noble-arm32v7 9.0-noble-arm32v7;9.0.19-noble 9.0-noble
1;9.0.19-noble-arm64v8 9.0-noble-arm64v8;9.0.19-noble 9.0-noble
0;9.0.19-noble-chiseled-amd64 9.0-noble-chiseled-amd64;9.0.19-noble-chiseled 9.0-noble-chiseled
1;9.0.19-noble-chiseled-arm64v8 9.0-noble-chiseled-arm64v8;9.0.19-noble-chiseled 9.0-noble-chiseled
2;9.0.19-noble-chiseled-arm32v7 9.0-noble-chiseled-arm32v7;9.0.19-noble-chiseled 9.0-noble-chiseled
0;9.0.19-noble-chiseled-extra-amd64 9.0-noble-chiseled-extra-amd64;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
1;9.0.19-noble-chiseled-extra-arm64v8 9.0-noble-chiseled-extra-arm64v8;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
2;9.0.19-noble-chiseled-extra-arm32v7 9.0-noble-chiseled-extra-arm32v7;9.0.19-noble-chiseled-extra 9.0-noble-chiseled-extra
0;9.0.19-azurelinux3.0-amd64 9.0-azurelinux3.0-amd64;9.0.19-azurelinux3.0 9.0-azurelinux3.0
1;9.0.19-azurelinux3.0-arm64v8 9.0-azurelinux3.0-arm64v8;9.0.19-azurelinux3.0 9.0-azurelinux3.0
0;9.0.19-azurelinux3.0-distroless-amd64 9.0-azurelinux3.0-distroless-amd64;9.0.19-azurelinux3.0-distroless 9.0-azurelinux3.0-distroless
1;9.0.19-azurelinux3.0-distroless-arm64v8 9.0-azurelinux3.0-distroless-arm64v8;9.0.19-azurelinux3.0-distroless 9.0-azurelinux3.0-distroless
0;9.0.19-azurelinux3.0-distroless-extra-amd64 9.0-azurelinux3.0-distroless-extra-amd64;9.0.19-azurelinux3.0-distroless-extra 9.0-azurelinux3.0-distroless-extra
1;9.0.19-azurelinux3.0-distroless-extra-arm64v8 9.0-azurelinux3.0-distroless-extra-arm64v8;9.0.19-azurelinux3.0-distroless-extra 9.0-azurelinux3.0-distroless-extra
0;10.0.11-noble-amd64 10.0-noble-amd64;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
2;10.0.11-noble-arm32v7 10.0-noble-arm32v7;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
1;10.0.11-noble-arm64v8 10.0-noble-arm64v8;10.0.11-noble 10.0-noble 10.0.11 10.0 latest
0;10.0.11-alpine3.24-amd64 10.0-alpine3.24-amd64 10.0-alpine-amd64;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
2;10.0.11-alpine3.24-arm32v7 10.0-alpine3.24-arm32v7 10.0-alpine-arm32v7;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
1;10.0.11-alpine3.24-arm64v8 10.0-alpine3.24-arm64v8 10.0-alpine-arm64v8;10.0.11-alpine3.24 10.0-alpine3.24 10.0-alpine
0;10.0.11-alpine3.23-amd64 10.0-alpine3.23-amd64;10.0.11-alpine3.23 10.0-alpine3.23
2;10.0.11-alpine3.23-arm32v7 10.0-alpine3.23-arm32v7;10.0.11-alpine3.23 10.0-alpine3.23
1;10.0.11-alpine3.23-arm64v8 10.0-alpine3.23-arm64v8;10.0.11-alpine3.23 10.0-alpine3.23
0;10.0.11-alpine3.24-extra-amd64 10.0-alpine3.24-extra-amd64 10.0-alpine-extra-amd64;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
2;10.0.11-alpine3.24-extra-arm32v7 10.0-alpine3.24-extra-arm32v7 10.0-alpine-extra-arm32v7;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
1;10.0.11-alpine3.24-extra-arm64v8 10.0-alpine3.24-extra-arm64v8 10.0-alpine-extra-arm64v8;10.0.11-alpine3.24-extra 10.0-alpine3.24-extra 10.0-alpine-extra
0;10.0.11-alpine3.23-extra-amd64 10.0-alpine3.23-extra-amd64;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
2;10.0.11-alpine3.23-extra-arm32v7 10.0-alpine3.23-extra-arm32v7;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
1;10.0.11-alpine3.23-extra-arm64v8 10.0-alpine3.23-extra-arm64v8;10.0.11-alpine3.23-extra 10.0-alpine3.23-extra
0;10.0.11-azurelinux3.0-amd64 10.0-azurelinux3.0-amd64;10.0.11-azurelinux3.0 10.0-azurelinux3.0
1;10.0.11-azurelinux3.0-arm64v8 10.0-azurelinux3.0-arm64v8;10.0.11-azurelinux3.0 10.0-azurelinux3.0
0;10.0.11-azurelinux3.0-distroless-amd64 10.0-azurelinux3.0-distroless-amd64;10.0.11-azurelinux3.0-distroless 10.0-azurelinux3.0-distroless
1;10.0.11-azurelinux3.0-distroless-arm64v8 10.0-azurelinux3.0-distroless-arm64v8;10.0.11-azurelinux3.0-distroless 10.0-azurelinux3.0-distroless
0;10.0.11-azurelinux3.0-distroless-extra-amd64 10.0-azurelinux3.0-distroless-extra-amd64;10.0.11-azurelinux3.0-distroless-extra 10.0-azurelinux3.0-distroless-extra
1;10.0.11-azurelinux3.0-distroless-extra-arm64v8 10.0-azurelinux3.0-distroless-extra-arm64v8;10.0.11-azurelinux3.0-distroless-extra 10.0-azurelinux3.0-distroless-extra
0;10.0.11-noble-chiseled-amd64 10.0-noble-chiseled-amd64;10.0.11-noble-chiseled 10.0-noble-chiseled
1;10.0.11-noble-chiseled-arm64v8 10.0-noble-chiseled-arm64v8;10.0.11-noble-chiseled 10.0-noble-chiseled
2;10.0.11-noble-chiseled-arm32v7 10.0-noble-chiseled-arm32v7;10.0.11-noble-chiseled 10.0-noble-chiseled
0;10.0.11-noble-chiseled-extra-amd64 10.0-noble-chiseled-extra-amd64;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
1;10.0.11-noble-chiseled-extra-arm64v8 10.0-noble-chiseled-extra-arm64v8;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
2;10.0.11-noble-chiseled-extra-arm32v7 10.0-noble-chiseled-extra-arm32v7;10.0.11-noble-chiseled-extra 10.0-noble-chiseled-extra
0;10.0.11-resolute-amd64 10.0-resolute-amd64;10.0.11-resolute 10.0-resolute
2;10.0.11-resolute-arm32v7 10.0-resolute-arm32v7;10.0.11-resolute 10.0-resolute
1;10.0.11-resolute-arm64v8 10.0-resolute-arm64v8;10.0.11-resolute 10.0-resolute
0;10.0.11-resolute-chiseled-amd64 10.0-resolute-chiseled-amd64;10.0.11-resolute-chiseled 10.0-resolute-chiseled
1;10.0.11-resolute-chiseled-arm64v8 10.0-resolute-chiseled-arm64v8;10.0.11-resolute-chiseled 10.0-resolute-chiseled
2;10.0.11-resolute-chiseled-arm32v7 10.0-resolute-chiseled-arm32v7;10.0.11-resolute-chiseled 10.0-resolute-chiseled
0;10.0.11-resolute-chiseled-extra-amd64 10.0-resolute-chiseled-extra-amd64;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
1;10.0.11-resolute-chiseled-extra-arm64v8 10.0-resolute-chiseled-extra-arm64v8;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
2;10.0.11-resolute-chiseled-extra-arm32v7 10.0-resolute-chiseled-extra-arm32v7;10.0.11-resolute-chiseled-extra 10.0-resolute-chiseled-extra
0;11.0.0-preview.7-resolute-amd64 11.0-preview-resolute-amd64;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
2;11.0.0-preview.7-resolute-arm32v7 11.0-preview-resolute-arm32v7;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
1;11.0.0-preview.7-resolute-arm64v8 11.0-preview-resolute-arm64v8;11.0.0-preview.7-resolute 11.0-preview-resolute 11.0.0-preview.7 11.0-preview
0;11.0.0-preview.7-alpine3.24-amd64 11.0-preview-alpine3.24-amd64 11.0-preview-alpine-amd64;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
2;11.0.0-preview.7-alpine3.24-arm32v7 11.0-preview-alpine3.24-arm32v7 11.0-preview-alpine-arm32v7;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
1;11.0.0-preview.7-alpine3.24-arm64v8 11.0-preview-alpine3.24-arm64v8 11.0-preview-alpine-arm64v8;11.0.0-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
0;11.0.0-preview.7-alpine3.24-extra-amd64 11.0-preview-alpine3.24-extra-amd64 11.0-preview-alpine-extra-amd64;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
2;11.0.0-preview.7-alpine3.24-extra-arm32v7 11.0-preview-alpine3.24-extra-arm32v7 11.0-preview-alpine-extra-arm32v7;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
1;11.0.0-preview.7-alpine3.24-extra-arm64v8 11.0-preview-alpine3.24-extra-arm64v8 11.0-preview-alpine-extra-arm64v8;11.0.0-preview.7-alpine3.24-extra 11.0-preview-alpine3.24-extra 11.0-preview-alpine-extra
0;11.0.0-preview.7-azurelinux4.0-amd64 11.0-preview-azurelinux4.0-amd64;11.0.0-preview.7-azurelinux4.0 11.0-preview-azurelinux4.0
1;11.0.0-preview.7-azurelinux4.0-arm64v8 11.0-preview-azurelinux4.0-arm64v8;11.0.0-preview.7-azurelinux4.0 11.0-preview-azurelinux4.0
0;11.0.0-preview.7-azurelinux4.0-distroless-amd64 11.0-preview-azurelinux4.0-distroless-amd64;11.0.0-preview.7-azurelinux4.0-distroless 11.0-preview-azurelinux4.0-distroless
1;11.0.0-preview.7-azurelinux4.0-distroless-arm64v8 11.0-preview-azurelinux4.0-distroless-arm64v8;11.0.0-preview.7-azurelinux4.0-distroless 11.0-preview-azurelinux4.0-distroless
0;11.0.0-preview.7-azurelinux4.0-distroless-extra-amd64 11.0-preview-azurelinux4.0-distroless-extra-amd64;11.0.0-preview.7-azurelinux4.0-distroless-extra 11.0-preview-azurelinux4.0-distroless-extra
1;11.0.0-preview.7-azurelinux4.0-distroless-extra-arm64v8 11.0-preview-azurelinux4.0-distroless-extra-arm64v8;11.0.0-preview.7-azurelinux4.0-distroless-extra 11.0-preview-azurelinux4.0-distroless-extra
0;11.0.0-preview.7-resolute-chiseled-amd64 11.0-preview-resolute-chiseled-amd64;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
1;11.0.0-preview.7-resolute-chiseled-arm64v8 11.0-preview-resolute-chiseled-arm64v8;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
2;11.0.0-preview.7-resolute-chiseled-arm32v7 11.0-preview-resolute-chiseled-arm32v7;11.0.0-preview.7-resolute-chiseled 11.0-preview-resolute-chiseled
0;11.0.0-preview.7-resolute-chiseled-extra-amd64 11.0-preview-resolute-chiseled-extra-amd64;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
1;11.0.0-preview.7-resolute-chiseled-extra-arm64v8 11.0-preview-resolute-chiseled-extra-arm64v8;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
2;11.0.0-preview.7-resolute-chiseled-extra-arm32v7 11.0-preview-resolute-chiseled-extra-arm32v7;11.0.0-preview.7-resolute-chiseled-extra 11.0-preview-resolute-chiseled-extra
=mcr.microsoft.com/dotnet/sdk
0;8.0.424-bookworm-slim-amd64 8.0-bookworm-slim-amd64;8.0.424-bookworm-slim 8.0-bookworm-slim 8.0.424 8.0
2;8.0.424-bookworm-slim-arm32v7 8.0-bookworm-slim-arm32v7;8.0.424-bookworm-slim 8.0-bookworm-slim 8.0.424 8.0
1;8.0.424-bookworm-slim-arm64v8 8.0-bookworm-slim-arm64v8;8.0.424-bookworm-slim 8.0-bookworm-slim 8.0.424 8.0
0;8.0.424-alpine3.24-amd64 8.0-alpine3.24-amd64 8.0-alpine-amd64;8.0.424-alpine3.24 8.0-alpine3.24 8.0-alpine
2;8.0.424-alpine3.24-arm32v7 8.0-alpine3.24-arm32v7 8.0-alpine-arm32v7;8.0.424-alpine3.24 8.0-alpine3.24 8.0-alpine
1;8.0.424-alpine3.24-arm64v8 8.0-alpine3.24-arm64v8 8.0-alpine-arm64v8;8.0.424-alpine3.24 8.0-alpine3.24 8.0-alpine
0;8.0.424-alpine3.23-amd64 8.0-alpine3.23-amd64;8.0.424-alpine3.23 8.0-alpine3.23
2;8.0.424-alpine3.23-arm32v7 8.0-alpine3.23-arm32v7;8.0.424-alpine3.23 8.0-alpine3.23
1;8.0.424-alpine3.23-arm64v8 8.0-alpine3.23-arm64v8;8.0.424-alpine3.23 8.0-alpine3.23
0;8.0.424-noble-amd64 8.0-noble-amd64;8.0.424-noble 8.0-noble
1;8.0.424-noble-arm64v8 8.0-noble-arm64v8;8.0.424-noble 8.0-noble
0;8.0.424-jammy-amd64 8.0-jammy-amd64;8.0.424-jammy 8.0-jammy
2;8.0.424-jammy-arm32v7 8.0-jammy-arm32v7;8.0.424-jammy 8.0-jammy
1;8.0.424-jammy-arm64v8 8.0-jammy-arm64v8;8.0.424-jammy 8.0-jammy
0;8.0.424-azurelinux3.0-amd64 8.0-azurelinux3.0-amd64;8.0.424-azurelinux3.0 8.0-azurelinux3.0
1;8.0.424-azurelinux3.0-arm64v8 8.0-azurelinux3.0-arm64v8;8.0.424-azurelinux3.0 8.0-azurelinux3.0
3;8.0.424-nanoserver-1809 8.0-nanoserver-1809
3;8.0.424-nanoserver-ltsc2022 8.0-nanoserver-ltsc2022
3;8.0.424-nanoserver-ltsc2025 8.0-nanoserver-ltsc2025
3;8.0.424-windowsservercore-ltsc2019 8.0-windowsservercore-ltsc2019
3;8.0.424-windowsservercore-ltsc2022 8.0-windowsservercore-ltsc2022
3;8.0.424-windowsservercore-ltsc2025 8.0-windowsservercore-ltsc2025
0;9.0.317-bookworm-slim-amd64 9.0-bookworm-slim-amd64;9.0.317-bookworm-slim 9.0-bookworm-slim 9.0.317 9.0
2;9.0.317-bookworm-slim-arm32v7 9.0-bookworm-slim-arm32v7;9.0.317-bookworm-slim 9.0-bookworm-slim 9.0.317 9.0
1;9.0.317-bookworm-slim-arm64v8 9.0-bookworm-slim-arm64v8;9.0.317-bookworm-slim 9.0-bookworm-slim 9.0.317 9.0
0;9.0.317-alpine3.24-amd64 9.0-alpine3.24-amd64 9.0-alpine-amd64;9.0.317-alpine3.24 9.0-alpine3.24 9.0-alpine
2;9.0.317-alpine3.24-arm32v7 9.0-alpine3.24-arm32v7 9.0-alpine-arm32v7;9.0.317-alpine3.24 9.0-alpine3.24 9.0-alpine
1;9.0.317-alpine3.24-arm64v8 9.0-alpine3.24-arm64v8 9.0-alpine-arm64v8;9.0.317-alpine3.24 9.0-alpine3.24 9.0-alpine
0;9.0.317-alpine3.23-amd64 9.0-alpine3.23-amd64;9.0.317-alpine3.23 9.0-alpine3.23
2;9.0.317-alpine3.23-arm32v7 9.0-alpine3.23-arm32v7;9.0.317-alpine3.23 9.0-alpine3.23
1;9.0.317-alpine3.23-arm64v8 9.0-alpine3.23-arm64v8;9.0.317-alpine3.23 9.0-alpine3.23
0;9.0.317-noble-amd64 9.0-noble-amd64;9.0.317-noble 9.0-noble
2;9.0.317-noble-arm32v7 9.0-noble-arm32v7;9.0.317-noble 9.0-noble
1;9.0.317-noble-arm64v8 9.0-noble-arm64v8;9.0.317-noble 9.0-noble
0;9.0.317-azurelinux3.0-amd64 9.0-azurelinux3.0-amd64;9.0.317-azurelinux3.0 9.0-azurelinux3.0
1;9.0.317-azurelinux3.0-arm64v8 9.0-azurelinux3.0-arm64v8;9.0.317-azurelinux3.0 9.0-azurelinux3.0
3;9.0.317-nanoserver-1809 9.0-nanoserver-1809
3;9.0.317-nanoserver-ltsc2022 9.0-nanoserver-ltsc2022
3;9.0.317-nanoserver-ltsc2025 9.0-nanoserver-ltsc2025
3;9.0.317-windowsservercore-ltsc2019 9.0-windowsservercore-ltsc2019
3;9.0.317-windowsservercore-ltsc2022 9.0-windowsservercore-ltsc2022
3;9.0.317-windowsservercore-ltsc2025 9.0-windowsservercore-ltsc2025
0;10.0.400-noble-amd64 10.0-noble-amd64;10.0.400-noble 10.0-noble 10.0.400 10.0 latest
2;10.0.400-noble-arm32v7 10.0-noble-arm32v7;10.0.400-noble 10.0-noble 10.0.400 10.0 latest
1;10.0.400-noble-arm64v8 10.0-noble-arm64v8;10.0.400-noble 10.0-noble 10.0.400 10.0 latest
0;10.0.400-noble-aot-amd64 10.0-noble-aot-amd64;10.0.400-noble-aot 10.0-noble-aot 10.0.400-aot 10.0-aot
1;10.0.400-noble-aot-arm64v8 10.0-noble-aot-arm64v8;10.0.400-noble-aot 10.0-noble-aot 10.0.400-aot 10.0-aot
0;10.0.400-resolute-amd64 10.0-resolute-amd64;10.0.400-resolute 10.0-resolute
2;10.0.400-resolute-arm32v7 10.0-resolute-arm32v7;10.0.400-resolute 10.0-resolute
1;10.0.400-resolute-arm64v8 10.0-resolute-arm64v8;10.0.400-resolute 10.0-resolute
0;10.0.400-resolute-aot-amd64 10.0-resolute-aot-amd64;10.0.400-resolute-aot 10.0-resolute-aot
1;10.0.400-resolute-aot-arm64v8 10.0-resolute-aot-arm64v8;10.0.400-resolute-aot 10.0-resolute-aot
0;10.0.400-alpine3.24-amd64 10.0-alpine3.24-amd64 10.0-alpine-amd64;10.0.400-alpine3.24 10.0-alpine3.24 10.0-alpine
2;10.0.400-alpine3.24-arm32v7 10.0-alpine3.24-arm32v7 10.0-alpine-arm32v7;10.0.400-alpine3.24 10.0-alpine3.24 10.0-alpine
1;10.0.400-alpine3.24-arm64v8 10.0-alpine3.24-arm64v8 10.0-alpine-arm64v8;10.0.400-alpine3.24 10.0-alpine3.24 10.0-alpine
0;10.0.400-alpine3.23-amd64 10.0-alpine3.23-amd64;10.0.400-alpine3.23 10.0-alpine3.23
2;10.0.400-alpine3.23-arm32v7 10.0-alpine3.23-arm32v7;10.0.400-alpine3.23 10.0-alpine3.23
1;10.0.400-alpine3.23-arm64v8 10.0-alpine3.23-arm64v8;10.0.400-alpine3.23 10.0-alpine3.23
0;10.0.400-alpine3.24-aot-amd64 10.0-alpine3.24-aot-amd64 10.0-alpine-aot-amd64;10.0.400-alpine3.24-aot 10.0-alpine3.24-aot 10.0-alpine-aot
1;10.0.400-alpine3.24-aot-arm64v8 10.0-alpine3.24-aot-arm64v8 10.0-alpine-aot-arm64v8;10.0.400-alpine3.24-aot 10.0-alpine3.24-aot 10.0-alpine-aot
0;10.0.400-alpine3.23-aot-amd64 10.0-alpine3.23-aot-amd64;10.0.400-alpine3.23-aot 10.0-alpine3.23-aot
1;10.0.400-alpine3.23-aot-arm64v8 10.0-alpine3.23-aot-arm64v8;10.0.400-alpine3.23-aot 10.0-alpine3.23-aot
0;10.0.400-azurelinux3.0-amd64 10.0-azurelinux3.0-amd64;10.0.400-azurelinux3.0 10.0-azurelinux3.0
1;10.0.400-azurelinux3.0-arm64v8 10.0-azurelinux3.0-arm64v8;10.0.400-azurelinux3.0 10.0-azurelinux3.0
0;10.0.400-azurelinux3.0-aot-amd64 10.0-azurelinux3.0-aot-amd64;10.0.400-azurelinux3.0-aot 10.0-azurelinux3.0-aot
1;10.0.400-azurelinux3.0-aot-arm64v8 10.0-azurelinux3.0-aot-arm64v8;10.0.400-azurelinux3.0-aot 10.0-azurelinux3.0-aot
3;10.0.400-nanoserver-ltsc2022 10.0-nanoserver-ltsc2022
3;10.0.400-nanoserver-ltsc2025 10.0-nanoserver-ltsc2025
3;10.0.400-windowsservercore-ltsc2022 10.0-windowsservercore-ltsc2022
3;10.0.400-windowsservercore-ltsc2025 10.0-windowsservercore-ltsc2025
0;11.0.100-preview.7-resolute-amd64 11.0-preview-resolute-amd64;11.0.100-preview.7-resolute 11.0-preview-resolute 11.0.100-preview.7 11.0-preview
2;11.0.100-preview.7-resolute-arm32v7 11.0-preview-resolute-arm32v7;11.0.100-preview.7-resolute 11.0-preview-resolute 11.0.100-preview.7 11.0-preview
1;11.0.100-preview.7-resolute-arm64v8 11.0-preview-resolute-arm64v8;11.0.100-preview.7-resolute 11.0-preview-resolute 11.0.100-preview.7 11.0-preview
0;11.0.100-preview.7-resolute-aot-amd64 11.0-preview-resolute-aot-amd64;11.0.100-preview.7-resolute-aot 11.0-preview-resolute-aot 11.0.100-preview.7-aot 11.0-preview-aot
1;11.0.100-preview.7-resolute-aot-arm64v8 11.0-preview-resolute-aot-arm64v8;11.0.100-preview.7-resolute-aot 11.0-preview-resolute-aot 11.0.100-preview.7-aot 11.0-preview-aot
0;11.0.100-preview.7-alpine3.24-amd64 11.0-preview-alpine3.24-amd64 11.0-preview-alpine-amd64;11.0.100-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
2;11.0.100-preview.7-alpine3.24-arm32v7 11.0-preview-alpine3.24-arm32v7 11.0-preview-alpine-arm32v7;11.0.100-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
1;11.0.100-preview.7-alpine3.24-arm64v8 11.0-preview-alpine3.24-arm64v8 11.0-preview-alpine-arm64v8;11.0.100-preview.7-alpine3.24 11.0-preview-alpine3.24 11.0-preview-alpine
0;11.0.100-preview.7-alpine3.24-aot-amd64 11.0-preview-alpine3.24-aot-amd64 11.0-preview-alpine-aot-amd64;11.0.100-preview.7-alpine3.24-aot 11.0-preview-alpine3.24-aot 11.0-preview-alpine-aot
1;11.0.100-preview.7-alpine3.24-aot-arm64v8 11.0-preview-alpine3.24-aot-arm64v8 11.0-preview-alpine-aot-arm64v8;11.0.100-preview.7-alpine3.24-aot 11.0-preview-alpine3.24-aot 11.0-preview-alpine-aot
0;11.0.100-preview.7-azurelinux4.0-amd64 11.0-preview-azurelinux4.0-amd64;11.0.100-preview.7-azurelinux4.0 11.0-preview-azurelinux4.0
1;11.0.100-preview.7-azurelinux4.0-arm64v8 11.0-preview-azurelinux4.0-arm64v8;11.0.100-preview.7-azurelinux4.0 11.0-preview-azurelinux4.0
0;11.0.100-preview.7-azurelinux4.0-aot-amd64 11.0-preview-azurelinux4.0-aot-amd64;11.0.100-preview.7-azurelinux4.0-aot 11.0-preview-azurelinux4.0-aot
1;11.0.100-preview.7-azurelinux4.0-aot-arm64v8 11.0-preview-azurelinux4.0-aot-arm64v8;11.0.100-preview.7-azurelinux4.0-aot 11.0-preview-azurelinux4.0-aot
3;11.0.100-preview.7-nanoserver-ltsc2025 11.0-preview-nanoserver-ltsc2025
3;11.0.100-preview.7-windowsservercore-ltsc2025 11.0-preview-windowsservercore-ltsc2025`;
