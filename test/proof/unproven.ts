const registry = "it names another image, which only a registry has; what is built with it is the same file";
const secrets = "the value has to come from outside, so the file cannot start as it is";
const declared = "Compose asks for a file or an object outside of the project";

/** Rules that offer fixes and stand on no page of this folder, with the reason. */
export const unproven: Readonly<Record<string, string>> = {
  "dockerfile/deprecated-image": registry,
  "dockerfile/end-of-life-image": registry,
  "dockerfile/floating-image": registry,
  "dockerfile/frozen-tag": registry,
  "dockerfile/latest-image": registry,
  "dockerfile/missing-digest": registry,
  "dockerfile/oversized-base-image": registry,
  "dockerfile/untagged-image": registry,
  "compose/deprecated-image": registry,
  "compose/end-of-life-image": registry,
  "compose/floating-image": registry,
  "compose/latest-image": registry,
  "compose/missing-digest": registry,
  "compose/untagged-image": registry,
  "compose/missing-healthcheck": "it asks a program of the service's own image, which only a registry has",
  "compose/program-not-in-base": "the Dockerfile's fix is the same, and stands on a page",
  "compose/privileged-service":
    "it is never taken by fix-all, since only a start shows which right the service needs instead",
  "compose/secret-in-environment": secrets,
  "compose/undefined-config": declared,
  "compose/undefined-secret": declared,
  "compose/undefined-service": "which service was meant is a guess",
};
