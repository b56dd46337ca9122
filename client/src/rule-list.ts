import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { rulesRequest, type RuleSummary, type UnknownRule, unknownRuleRequest } from "../../shared/src/protocol.ts";
import type { RulePages } from "./rule-pages.ts";

interface RuleItem extends vscode.QuickPickItem {
  /** "compose/missing-digest"; absent: what is said of a name that no rule has. */
  readonly page?: string;
  /** Id and aliases in lower case. */
  readonly names: readonly string[];
}

/**
 * A list of all rules; the one that is called exactly what is typed, by its id or another tool's, comes first. Of a name that none
 * has, the server says what it knows: that it is another linter's and not built yet, or what was most likely meant.
 */
export async function chooseRule(client: BaseLanguageClient, pages: RulePages): Promise<void> {
  const items = (await client.sendRequest<RuleSummary[]>(rulesRequest)).map(ruleItem);
  const pick = vscode.window.createQuickPick<RuleItem>();
  Object.assign(pick, { title: "Hullwright rules", matchOnDescription: true, matchOnDetail: true, items });
  pick.onDidChangeValue((value) => {
    const typed = value.trim().toLowerCase();
    const meant = items.filter(({ names }) => names.includes(typed));
    pick.items = [...meant, ...items.filter((item) => !meant.includes(item))];
    if (meant.length > 0) pick.activeItems = meant.slice(0, 1);
    else if (typed !== "" && !items.some((item) => shows(item, typed))) void explain(client, pick, items);
  });
  pick.onDidAccept(() => {
    const [chosen] = pick.activeItems;
    pick.hide();
    if (chosen?.page !== undefined) void pages.show(chosen.page);
  });
  pick.onDidHide(() => {
    pick.dispose();
  });
  pick.show();
}

function ruleItem({ id, title, language, category, severity, aliases }: RuleSummary): RuleItem {
  return {
    page: `${language}/${id}`,
    names: [id, ...aliases].map((name) => name.toLowerCase()),
    label: id,
    description: [language, category, severity, ...aliases.filter((alias) => !isOpaque.test(alias))].join(" · "),
    detail: title,
  };
}

/** The ids of KICS, which nobody types or knows. */
const isOpaque = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** True when the list shows the rule for what is typed: "missing user" is in "missing-user". */
function shows({ label, description = "", detail = "" }: RuleItem, typed: string): boolean {
  const words = typed.split(/\s+/);
  return [label, description, detail].some((text) => words.every((word) => text.toLowerCase().includes(word)));
}

/** Puts what the server says of the typed name above the rules, and behind it those that were most likely meant. */
async function explain(
  client: BaseLanguageClient,
  pick: vscode.QuickPick<RuleItem>,
  items: readonly RuleItem[],
): Promise<void> {
  const { value } = pick;
  const said = await client.sendRequest<UnknownRule | undefined>(unknownRuleRequest, value.trim());
  if (!said || pick.value !== value) return;
  const { message, meant = "" } = said;
  const near = items.filter(({ names }) => names.includes(meant.toLowerCase()));
  pick.items = [
    { label: message, names: [], alwaysShow: true },
    ...near.map((item) => ({ ...item, alwaysShow: true })),
    ...items.filter((item) => !near.includes(item)),
  ];
}
