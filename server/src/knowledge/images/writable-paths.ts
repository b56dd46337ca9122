import type { ImageReference } from "../../syntax/image.ts";
import { canonicalName } from "./image-names.ts";

/**
 * Folders outside of their volumes that servers write to while they run, by the official images' Dockerfiles and default
 * configurations (docker-library/{postgres,mysql,httpd}, MariaDB/mariadb-docker, nginx/docker-nginx on GitHub).
 */
const pathsByImage: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    nginx: ["/tmp", "/run", "/var/cache/nginx"],
    "nginxinc/nginx-unprivileged": ["/tmp"],
    httpd: ["/tmp", "/usr/local/apache2/logs"],
    postgres: ["/tmp", "/run/postgresql"],
    mysql: ["/tmp", "/run/mysqld"],
    mariadb: ["/tmp", "/run/mysqld"],
  }),
);

/** Folders that must stay writable when the image's root file system is read-only; `/tmp` where nothing is known. */
export function writablePaths(image: ImageReference | undefined): readonly string[] {
  return (image && pathsByImage.get(canonicalName(image))) ?? ["/tmp"];
}
