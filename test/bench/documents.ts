/** Texts to measure with: like what people write, as long as wanted. Deterministic. */

const service = (name: string, index: number) => `  ${name}-${index}:
    image: registry.example.com/team/${name}:${index}.2.1
    restart: unless-stopped
    ports:
      - "${8000 + index}:3000"
    environment:
      NODE_ENV: production
      LOG_LEVEL: \${LOG_LEVEL:-info}
      DATABASE_URL: postgres://db:5432/${name}
    volumes:
      - data-${index}:/data
    depends_on:
      - db
    networks: [back]
    healthcheck:
      test: ["CMD", "wget", "-qO-", "http://localhost:3000/health"]
      interval: 30s
    logging:
      driver: json-file
      options: { max-size: 10m, max-file: "3" }
`;

const stage = (index: number) => `
FROM node:22.11.0-bookworm-slim AS build-${index}
WORKDIR /src
RUN apt-get update && apt-get install -y --no-install-recommends \\
      ca-certificates \\
      # for native modules
      g++ make python3 \\
    && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --no-audit
COPY . .
ARG VERSION=\${VERSION:-0.${index}}
ENV APP_VERSION=$VERSION NODE_ENV=production
RUN npm run build -- --out "/out/\${APP_VERSION}" | tee build.log; test -s build.log
`;

const final = `
FROM debian:bookworm
COPY --from=build-0 /out /srv/app
EXPOSE 3000
CMD node /srv/app/server.js --port 3000
`;

/** A Dockerfile of about `lines` lines. */
export function dockerfile(lines: number): string {
  const head = "# syntax=docker/dockerfile:1\nARG VERSION=1.0\n";
  const stages: string[] = [];
  while (countLines(head + stages.join("") + final) + countLines(stage(0)) <= lines + 8)
    stages.push(stage(stages.length));
  if (stages.length === 0) stages.push(stage(0));
  return head + stages.join("") + final;
}

/** A Compose file of about `lines` lines. */
export function composeFile(lines: number): string {
  const perService = countLines(service("x", 0));
  const total = Math.max(1, Math.floor(lines / (perService + 1)));
  const indexes = Array.from({ length: total }, (_, index) => index);
  const services = indexes.map((index) => service(["web", "api", "worker"][index % 3] ?? "web", index)).join("");
  const volumes = indexes.map((index) => `  data-${index}:\n`).join("");
  return `services:\n  db:\n    image: postgres:17.2\n${services}networks:\n  back:\nvolumes:\n${volumes}`;
}

export function countLines(text: string): number {
  return text.split("\n").length - 1;
}
