import * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import {
  commands,
  composeLanguages,
  dockerfileLanguages,
  type Status,
  statusNotification,
} from "../../shared/src/protocol.ts";

/** Shows in the language status how many files and findings there are, how long the last run took, and what is off. */
export function showStatus(client: BaseLanguageClient): { dispose(): unknown }[] {
  const languages = [...dockerfileLanguages, ...composeLanguages];
  const item = vscode.languages.createLanguageStatusItem("hullwright", languages);
  item.name = "Hullwright";
  item.text = "Hullwright";
  item.command = { title: "Show output", command: commands.showOutput };
  return [
    item,
    client.onNotification(statusNotification, (status: Status) => {
      item.text = `Hullwright: ${count(status.problems, "problem")} in ${count(status.files, "file")}`;
      item.detail = [
        ...(status.hints > 0 ? [count(status.hints, "hint")] : []),
        `${new Date(status.lastRunAt).toLocaleTimeString()}, ${status.lastRunMs} ms`,
        ...status.off.map((source) => `off: ${source}`),
      ].join(" · ");
    }),
    client.onDidChangeState(({ newState }) => {
      item.busy = newState === State.Starting;
      item.severity =
        newState === State.Stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
      if (newState === State.Stopped) item.text = "Hullwright has stopped";
    }),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
