import type { RemovedRules } from "../engine/rule-names.ts";

/** Rules that there have been, so that settings that name them are told what became of them. */
export const removedRules: RemovedRules = {};
