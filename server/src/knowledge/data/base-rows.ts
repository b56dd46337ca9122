import type { BaseRow } from "../images/base-facts.ts";
import { applications } from "./base-applications.ts";
import { databases } from "./base-databases.ts";
import { distributions } from "./base-distributions.ts";
import { java } from "./base-java.ts";
import { languages } from "./base-languages.ts";
import { minimalImages } from "./base-minimal.ts";
import { servers } from "./base-servers.ts";
import { tools } from "./base-tools.ts";
import { vendors } from "./base-vendors.ts";
import { webServers } from "./base-web.ts";

/** What is known of base images; each image stands in one row. */
export const baseRows: readonly BaseRow[] = [
  ...distributions,
  ...languages,
  ...java,
  ...tools,
  ...databases,
  ...servers,
  ...webServers,
  ...applications,
  ...vendors,
  ...minimalImages,
];
