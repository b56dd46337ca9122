import { promptReports } from "../../analysis/dockerfile/prompts.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";

export default dockerfileRule(
  {
    id: "package-manager-prompt",
    aliases: [
      "DL3030",
      "DL3038",
      "DL3034",
      "6e19193a-8753-436d-8a09-76dcff91bb03",
      "7ebd323c-31b7-4e5b-b26f-de5e9e477af8",
      "45e1fca5-f90e-465d-825f-c2cb63fa3944",
      "S6584",
      "missing-yum-assume-yes-switch",
      "missing-dnf-assume-yes-switch",
      "missing-zypper-no-confirm-switch",
    ],
    title: "dnf, yum or zypper asks for confirmation during the build",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  (dockerfile) => promptReports(dockerfile, asks),
);

/** microdnf goes on without asking; zypper's less usual subcommands do not know -y. */
function asks({ manager, program, subcommand }: PackageCall): boolean {
  if (manager === "zypper") return /^(?:install|in|update|up|dist-upgrade|dup|patch|remove|rm)$/.test(subcommand);
  return manager === "dnf" && program !== "microdnf";
}
