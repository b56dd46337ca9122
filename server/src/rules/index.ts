import type { ComposeRule, DockerfileRule } from "../engine/rule.ts";

export const dockerfileRules: readonly DockerfileRule[] = [];
export const composeRules: readonly ComposeRule[] = [];
