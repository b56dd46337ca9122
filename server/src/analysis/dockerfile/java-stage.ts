import { instructionsAndTriggersOf, type Stage } from "../../syntax/dockerfile.ts";
import { startCommand } from "./start-command.ts";

/** What a stage that brings no compiler of its own does in RUN: nothing of it asks for the development kit. */
const harmless: ReadonlySet<string> = new Set(
  (
    "addgroup adduser apk apt-get cd chmod chown cp curl dnf echo export groupadd install ln microdnf mkdir mv rm sed set tar touch true " +
    "unzip update-ca-certificates useradd usermod wget yum"
  ).split(" "),
);

/** True when a stage starts `java`, and what its RUN instructions call is known not to need the development kit. */
export function runsOnlyJava(stage: Stage): boolean {
  if (startCommand(stage).program?.name !== "java") return false;
  return instructionsAndTriggersOf(stage, "RUN").every(
    ({ script }) =>
      script !== undefined &&
      !script.broken &&
      script.commands.every(({ name }) => name !== undefined && harmless.has(name)),
  );
}
